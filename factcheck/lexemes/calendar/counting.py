"""What is counted in or from a date: "the third week of July", "two weeks before Christmas"."""

from __future__ import annotations

from factcheck.lexemes.calendar.cascade import Found, Rule, Token, stage
from factcheck.lexemes.calendar.shifted import by_the_clock, in_minutes, in_steps
from factcheck.lexemes.calendar.tokens import Length
from factcheck.lexemes.calendar.told import GRAINS
from factcheck.model.reading import Counted, Nth, Offset, Partial, Stretch
from factcheck.values.grain import Grain
from factcheck.values.when import When

_MOST = 53  # weeks of a year; days are counted in months alone
_DAYS = 31
_LAST = -1


def _of_period(found: Found) -> Token | None:
    """Read "the first week of 2015", "la dernière semaine de juillet", "the 15th day of May"."""
    unit, period = _unit(found), _period(found)
    number = found.get("oN")
    if unit is None or period is None or not _fits(unit, period):
        return None
    if found.has("N") and number != _LAST:
        return None
    return found.becomes("X", Nth(unit, number, number, period), keep="D")


def _weekday_of(found: Found) -> Token | None:
    """Read "the first Monday of May", "le dernier dimanche de mars 2026"."""
    number, weekday, period = found.get("oN"), found.get("W"), _period(found)
    if period is None or (found.has("N") and number != _LAST) or not -1 <= number <= _MOST:
        return None
    if isinstance(period, Offset) and period.grain is Grain.WEEK:
        return None
    return found.becomes("X", Nth(Grain.DAY, number, number, period, weekday), keep="D")


def _several(found: Found) -> Token | None:
    """Read "the first six months of 2026", "les trois dernières semaines de l'année"."""
    length, period = found.get("LH"), _period(found)
    unit, number = GRAINS.get(length.unit), length.number.exact
    if unit is None or period is None or number is None or not _fits(unit, period):
        return None
    side = _side(found)
    if side is None or number != int(number) or not 1 <= number <= _MOST:
        return None
    ends = (1, int(number)) if side > 0 else (-int(number), -1)
    return found.becomes("X", Nth(unit, *ends, period), keep="D")


def _period(found: Found) -> Partial | Offset | None:
    """The period after "of"; "the month" and "the year" by themselves are the current ones."""
    last = found.tokens[-1]
    if last.sign == "X":
        return period_of(last.value)
    factor, letter = last.value
    if letter not in "MY" or factor != "1":
        return None
    return Offset(GRAINS[letter], 0, 0, GRAINS[letter])


def _side(found: Found) -> int | None:
    """Whether the units are the first (1) or the last (-1) ones; None where nothing says so."""
    if found.has("oN"):
        return {1: 1, _LAST: -1}.get(found.get("oN"))
    token = next(token for token in found.tokens if token.sign in "LH")
    words = set(found.text[token.start : token.end].lower().split())
    pack = found.pack.calendar
    return 1 if words & pack.firsts else -1 if words & pack.lasts else None


def _numbered_week(found: Found) -> Token | None:
    """Read "the week 31", "week 3 of 2027": weeks of ISO 8601."""
    number, after = found.get("d"), found.near(1)
    if found.get("U")[1] != "W" or found.get("U")[0] != "1" or not 1 <= number <= _MOST:
        return None
    year = period_of(found.get("X")) if found.has("X") else Offset(Grain.YEAR, 0, 0, Grain.YEAR)
    if year is None or not _is_year(year):
        return None
    if not found.has("X") and (not _introduced(found) or (after and after.sign in "ex%#dU")):
        return None
    return found.becomes("X", Nth(Grain.WEEK, number, number, year), keep="D")


def _introduced(found: Found) -> bool:
    before = found.near(-1)
    return found.has("D") or (before is not None and before.sign in "ieJj,")


def _day_of_month(found: Found) -> Token | None:
    """Read "le 15 du mois prochain", "the 26th of the month"."""
    number, month = found.get("do"), found.get("X")
    if month is None and found.get("U") == ("1", "M"):
        month = Offset(Grain.MONTH, 0, 0, Grain.MONTH)
    if not isinstance(month, Offset) or month.grain is not Grain.MONTH or month.months > 1:
        return None
    if month.low != month.high or not 1 <= number <= _DAYS:
        return None
    return found.becomes("X", Nth(Grain.DAY, number, number, month), keep="D")


def _days_of_month(found: Found) -> Token | None:
    """Read "du 4 au 23 du mois prochain", "from 4 to 23 next month"."""
    (first, last), month = found.all("do"), found.get("X")
    joined = found.has("-at") and not found.has("&")
    if not joined or not isinstance(month, Offset) or month.grain is not Grain.MONTH:
        return None
    if month.months > 1 or month.low != month.high or not 1 <= first < last <= _DAYS:
        return None
    ends = (Nth(Grain.DAY, day, day, month) for day in (first, last))
    return found.becomes("X", Stretch(*ends), keep="efD")


def _counted(found: Found) -> Token | None:
    """Read "two weeks before Christmas", "trois jours après le 12 janvier"."""
    value = found.get("LH+")
    lengths = (value,) if isinstance(value, Length) else tuple(value)
    start, link = found.get("X"), next(token for token in found.tokens if token.sign in "jafi")
    pack = found.pack.calendar
    onward = link.value in pack.onward
    ahead = onward or link.value in pack.beyond
    if not isinstance(start, Partial | Offset) or (link.sign != "j" and not ahead):
        return None
    steps = in_steps(lengths, 1 if ahead else -1)
    unplaced = isinstance(start, Partial) and (
        start.swappable or start.lone_clock or start.months > 1
    )
    if steps is None or unplaced:
        return None
    if onward and not (_from_now(start) or (link.sign == "f" and _measures_a_way(found))):
        return None
    return found.becomes("X", Counted(steps, start))


def _measures_a_way(found: Found) -> bool:
    """Whether a length before "from" says how far off: "it happens three days from Tuesday".

    "For", "of", an article and verbs of lasting make it the length of what begins there.
    """
    before = found.near(-1)
    lasts = found.word(-1) in found.pack.calendar.one_after
    return before is not None and before.sign == "x" and not lasts


def _from_now(start: Partial | Offset) -> bool:
    """Whether the date is told from the publication: "two days from tomorrow" is no stretch."""
    return isinstance(start, Offset) and start.grain is Grain.DAY


def from_today(found: Found) -> Token | None:
    """Read "three days from now", "deux semaines avant aujourd'hui", "a week from tomorrow"."""
    value, last = found.get("LH+"), found.tokens[-1]
    link = [token for token in found.tokens if token.sign in "fija"][-1]
    pack = found.pack.calendar
    ahead = link.value in pack.beyond or link.value in pack.onward
    usual, around = pack.particles["in"][0], (found.near(-1), found.tokens[0])
    if link.value in pack.onward and any(_lasts(token, usual) for token in around):
        return None
    lengths = (value,) if isinstance(value, Length) else tuple(value)
    steps = in_steps(lengths, 1 if ahead else -1)
    minutes = in_minutes(lengths) if ahead and last.sign == "3" else None
    if minutes:
        return found.becomes("X", by_the_clock(minutes, False), keep="i")
    if steps is None or (link.sign != "j" and not ahead):
        return None
    shift = last.value if last.sign == "R" else 0
    return found.becomes("X", Counted(steps, Offset(Grain.DAY, shift, shift, Grain.DAY)), keep="Ii")


def _lasts(token: Token | None, usual: str) -> bool:
    """Whether a word makes a length of what follows: "for three days from today".

    The preposition that is `usual` before dates does not ("in three days from now").
    """
    if token is None:
        return False
    return token.sign == "p" or (token.sign == "i" and token.value != usual)


def period_of(value: object) -> Partial | Offset | None:
    """The reading of a period that has parts: a month, a year, a season; None for anything else."""
    if isinstance(value, When) and value.end is None and value.grain <= Grain.MONTH:
        return Partial(value.start.year, value.start.month)
    if isinstance(value, Partial) and value.day is None and value.weekday is None:
        return None if value.lone_clock or value.feast else value
    if isinstance(value, Offset) and value.grain <= Grain.MONTH and value.low == value.high:
        return value
    return None


def _is_year(period: Partial | Offset) -> bool:
    if isinstance(period, Offset):
        return period.grain is Grain.YEAR
    return period.month is None


def _fits(unit: Grain, period: Partial | Offset) -> bool:
    """Whether the unit is a part of the period: no month of a month."""
    return unit > Grain.MONTH or (unit is Grain.MONTH and (_is_year(period) or _long(period)))


def _long(period: Partial | Offset) -> bool:
    return period.months > 1


def _unit(found: Found) -> Grain | None:
    factor, letter = found.get("U")
    return GRAINS.get(letter) if factor == "1" else None


COUNTED = stage(
    "+DHLNUdefo",
    [
        Rule(r"D?[oN]UeD?(?:X|U(?![N2o]))", _of_period),
        Rule(r"D?[oN]WeD?(?:X|U(?![N2o]))", _weekday_of),
        Rule(r"D?[oN]?[LH]eD?(?:X|U(?![N2o]))", _several),
        Rule(r"D?Ud(?:eD?X)?", _numbered_week),
        Rule(r"[ef]?D?[do][-at&]D?[do][ei]?D?X", _days_of_month),
        Rule(r"D?[do]eD?(?:X|U(?![N2o]))", _day_of_month),
        Rule(r"(?:[LH]|\+)[jafi]D?X", _counted),
    ],
)
