"""What the tables of wordings cannot say about dates."""

from factcheck.kinds import date
from factcheck.lang import PACKS
from factcheck.lexemes.calendar import NO_SUCH_DAY
from factcheck.lexemes.lexed import lex
from factcheck.model.claim import Unresolved
from factcheck.model.reading import Direction, Partial
from factcheck.values.when import Moment, When


def found(text, code="fr"):
    return list(date.find(lex(text, PACKS[code])))


def test_a_full_date_is_a_value_without_context():
    [mention] = found("Il est né le 4 mars 1961.")

    assert mention.reading == When(Moment(1961, 3, 4))


def test_a_day_that_is_in_no_calendar_is_told_so():
    [mention] = found("Il est né le 31 février 1961.")

    assert mention.reading == Unresolved(NO_SUCH_DAY)


def test_a_bare_weekday_looks_where_its_verb_looks():
    [past, future] = found("Le conseil a voté mardi ; il se réunira jeudi.")

    assert past.reading == Partial(weekday=1, direction=Direction.PAST)
    assert future.reading == Partial(weekday=3, direction=Direction.FUTURE)


def test_the_verb_of_another_clause_does_not_count():
    [mention] = found("The board, which met on Tuesday, will report.", "en")

    assert mention.reading.direction is Direction.PAST


def test_a_weekday_beside_a_date_is_kept():
    [mention] = found("Il part mercredi 5 mars.")

    assert (mention.reading.weekday, mention.reading.month, mention.reading.day) == (2, 3, 5)


def test_a_very_long_number_is_no_year():
    assert found("en " + "2" * 6000) == []
