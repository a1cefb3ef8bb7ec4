"""What a date is resolved against, and why it may not be."""

import pytest

from factcheck.context.time.anchor import resolve_all
from factcheck.kinds import find_all
from factcheck.model.article import Article, Published, Sentence, ZoneName
from factcheck.model.claim import Unresolved
from factcheck.model.span import Lines, Span
from factcheck.values.notation import read, write


def article(*lines, published="2026-03-04", language="fr"):
    """An article of one sentence a line."""
    text = "\n".join(lines)
    starts = Lines.of(text).starts
    return Article(
        id="a",
        path="a.txt",
        text=text,
        title=None,
        source=None,
        published=Published(read(published).start, "front matter") if published else None,
        url=None,
        language=language,
        zones=(),
        sentences=tuple(
            Sentence(Span(start, start + len(line)), ZoneName.BODY, 0)
            for start, line in zip(starts, lines, strict=True)
        ),
        lines=Lines.of(text),
    )


def resolved(*lines, **more):
    told = article(*lines, **more)
    return [
        (each.mention.span.of(told.text), notation(each.value), each.resolved_from)
        for each in resolve_all(told, find_all(told))
        if each.mention.kind in ("date", "deadline")
    ]


def notation(value):
    return value.reason if isinstance(value, Unresolved) else write(value)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Elle a démissionné hier.", ("hier", "2026-03-03", "published 2026-03-04")),
        ("Elle a démissionné le 4 juin 2025.", ("4 juin 2025", "2025-06-04", None)),
        ("Elle est née en 1968.", ("1968", "1968", None)),
        (
            "Signé le 4 juin 2025 à 17 heures GMT.",
            ("4 juin 2025 à 17 heures GMT", "2025-06-04T17:00Z", None),
        ),
    ],
)
def test_a_date_says_what_settled_it(line, expected):
    assert resolved(line) == [expected]


def test_the_text_sets_an_anchor():
    assert resolved("Le vote date du 3 mars 2025.", "Le lendemain, il a neigé.") == [
        ("3 mars 2025", "2025-03-03", None),
        ("Le lendemain", "2025-03-04", "line 1: 2025-03-03"),
    ]


def test_no_date_to_count_from_in_the_text():
    assert resolved("Le lendemain, il a neigé.") == [
        ("Le lendemain", "no date in the text before it", "no date in the text before it")
    ]


def test_an_act_of_the_same_sentence_starts_the_period():
    line = "Suite à l'ordre donné vendredi de cesser l'usage du logiciel dans les six mois."

    assert resolved(line)[1] == ("dans les six mois", "2026-08-27", "line 1: 2026-02-27")


@pytest.mark.parametrize(
    ("line", "words", "value"),
    [
        ("Elle a démissionné hier.", "hier", "no publication date"),
        ("Elle a démissionné mardi.", "mardi", "no publication date"),
        ("Elle a démissionné en mars.", "mars", "no publication date"),
        ("Elle a démissionné la semaine dernière.", "la semaine dernière", "no publication date"),
        ("Elle a démissionné le 5 septembre.", "5 septembre", "--09-05"),
        ("Elle a démissionné mardi 5 septembre.", "mardi 5 septembre", "--09-05"),
        ("Le salon se tient du 3 au 7 mars.", "3 au 7 mars", "--03-03/--03-07"),
    ],
)
def test_without_publication_a_day_and_month_stand_alone(line, words, value):
    assert resolved(line, published=None) == [(words, value, "no publication date")]


def test_a_time_belongs_to_the_day_spoken_of():
    assert resolved("Le feu a pris lundi.", "L'alarme a sonné à 3 h 47.") == [
        ("lundi", "2026-03-02", "published 2026-03-04"),
        ("3 h 47", "2026-03-02T03:47", "line 1: 2026-03-02"),
    ]


def test_a_time_belongs_to_no_birthday():
    assert resolved("Elle est née le 2 mai 1970.", "L'alarme a sonné à 3 h 47.")[1] == (
        "3 h 47",
        "2026-03-04T03:47",
        "published 2026-03-04",
    )


def test_a_named_weekday_is_kept_for_checking():
    told = article("Il partira mardi 5 mars 2026.")

    [date] = resolve_all(told, find_all(told))

    assert (write(date.value), date.weekday) == ("2026-03-05", 1)


@pytest.mark.parametrize(
    ("others", "published", "value"),
    [
        ((), "2026-03-09", "2026-03-09"),
        (("It opened on 15/10/2025.",), "2026-06-20", "2026-03-09"),
        (("It opened on 10/15/2025.",), "2026-06-20", "2026-09-03"),
        ((), "2026-06-20", "day and month could be either way round"),
    ],
)
def test_figures_that_may_be_either_way_round(others, published, value):
    told = resolved("Posted 09/03/2026.", *others, published=published, language="en")

    assert told[0][1] == value


def test_a_deadline_that_was_over_is_a_date():
    told = article("L'atelier devait fermer d'ici au 1er juin 2025.")

    [date] = resolve_all(told, find_all(told))

    assert date.mention.kind == "date"


@pytest.mark.parametrize(
    "line",
    [
        "Il y a 9999 ans, la mer montait.",
        "Le 1er janvier 9999 dans 9999 ans.",
        "Dans 9000 ans le lendemain.",
        "9999-12-31. Le lendemain, rien. Un an plus tard.",
        "0001-01-01. La veille, rien.",
        "à 24 heures, à 24:00, le 29 février",
    ],
)
def test_the_ends_of_the_calendar_raise_nothing(line):
    for published in ("0001-01-01", "9999-12-31", "2026-03-04", None):
        told = article(line, published=published)
        assert len(resolve_all(told, find_all(told))) >= 1


def test_other_kinds_pass_through():
    told = article("Il a payé 20 euros.")

    [sum_] = resolve_all(told, find_all(told))

    assert (write(sum_.value), sum_.resolved_from, sum_.weekday) == ("EUR 20", None, None)


@pytest.mark.parametrize(
    ("line", "words", "value"),
    [
        ("Le train part dans 45 minutes.", "dans 45 minutes", "~2026-03-04T08:45+01:00"),
        ("Il est parti il y a dix heures.", "il y a dix heures", "~2026-03-03T22:00+01:00"),
    ],
)
def test_minutes_count_from_the_time_of_day_of_the_publication(line, words, value):
    published = "2026-03-04T08:00+01:00"

    assert resolved(line, published=published) == [(words, value, f"published {published}")]
    assert resolved(line) == []


def test_days_ahead_of_no_known_day_are_a_length():
    told = article("Il pleuvra les trois prochains jours.", published=None)
    (rain,) = resolve_all(told, find_all(told))

    assert (rain.mention.kind, write(rain.value)) == ("duration", "P3D")
