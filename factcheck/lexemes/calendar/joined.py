"""What belongs to a date around it: "fin juin", "vendredi soir", "la semaine du 4 mai"."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from factcheck.lexemes.calendar.cascade import Found, Rule, Token, stage
from factcheck.lexemes.calendar.days import moves
from factcheck.lexemes.calendar.tense import direction
from factcheck.lexemes.calendar.told import GRAINS
from factcheck.model.reading import Base, Clock, Counted, Direction, Nth, Offset, Partial, Stretch
from factcheck.values.grain import Grain
from factcheck.values.when import When

Ends: TypeAlias = Partial | Offset | Counted | Nth


def _of_year(found: Found) -> Token | None:
    """Read "14 July last year", "Tuesday of last week"."""
    first, second = found.all("X")
    if isinstance(first, Offset) and isinstance(second, Partial):
        if first.unit is not Grain.WEEK or found.has("D"):
            return None
        first, second = second, first  # "next week Wednesday"
    if isinstance(second, When):
        return _in_year(found, first, second)
    if isinstance(first, Offset) and isinstance(second, Offset):
        return _year_before(found, first, second)
    if not isinstance(first, Partial) or not isinstance(second, Offset):
        return None
    unknown = first.year is None and first.year_shift is None
    if second.unit is Grain.YEAR and unknown and (first.month is not None or first.feast):
        return found.becomes("X", replace(first, year_shift=second.low))
    if second.unit is Grain.WEEK and first.weekday is not None and first.day is None:
        return found.becomes("X", replace(second, grain=Grain.DAY, weekday=first.weekday))
    return None


def _year_before(found: Found, first: Offset, second: Offset) -> Token | None:
    """Read "the same month last year": the month that the text spoke of, so many years off."""
    same = first.base is Base.TEXT and first.low == first.high == 0 and first.months == 1
    if not same or first.unit is not Grain.MONTH or second.unit is not Grain.YEAR:
        return None
    return found.becomes("X", Counted(((second.low, Grain.YEAR),), first))


def _in_year(found: Found, first: object, year: When) -> Token | None:
    """Read "28 June in 2020", "from April to June in 2017": a date and its year apart."""
    link = next((token for token in found.tokens if token.sign in "ei"), None)
    of_year = link is not None and (link.sign == "e" or link.value == _in(found))
    if year.end is not None or year.start.month is not None or not of_year:
        return None
    if isinstance(first, Stretch) and isinstance(first.end, Partial):
        start, end = first.start, first.end
        if isinstance(start, Partial) and start.year is None and start.month and end.month:
            before = year.start.year - (start.month > end.month)  # type: ignore[operator]
            ends = replace(start, year=before), replace(end, year=year.start.year)
            return found.becomes("X", Stretch(*ends))
        return None
    if not isinstance(first, Partial) or first.year is not None or first.month is None:
        return None
    return found.becomes("X", replace(first, year=year.start.year, year_shift=None))


def _in(found: Found) -> str:
    """The preposition of years, which packs list first: "in", "en"."""
    return found.pack.calendar.particles["in"][0]


def _edge(found: Found) -> Token | None:
    """Read "fin juin", "the end of the year", "early 2027", "late on Thursday"."""
    edge, reading = found.get("E"), found.get("X")
    if found.has("X") and isinstance(reading, Partial | Offset):
        if isinstance(reading, Offset) and reading.unit is Grain.MINUTE:
            return None  # "start three minutes from now"
        if _is_day(reading):
            return found.becomes("X", reading) if edge != "middle" else None
        if edge == "whole":
            return found.becomes("X", reading)
        return found.becomes("X", replace(reading, edge=edge))
    if isinstance(reading, When) and reading.end is None and reading.grain is Grain.YEAR:
        return found.becomes("X", Partial(reading.start.year, edge=edge))
    if found.has("X"):
        return None
    if (year := found.get("y")) is not None:
        return found.becomes("X", Partial(year, edge=edge))
    factor, letter = found.get("U")
    if letter not in ("Y", "M", "W") or factor != "1":
        return None
    return found.becomes("X", Offset(GRAINS[letter], 0, 0, GRAINS[letter], edge=edge))


def _in_the_course(found: Found) -> Token | None:
    """Read "earlier in the week", "plus tard ce mois-ci": a part of the period that runs."""
    if not found.has("U"):
        reading = found.get("X")
        runs = isinstance(reading, Offset) and reading.low == reading.high == 0
        whole = runs and reading.unit < Grain.DAY and reading.months == 1
        return found.becomes("X", reading) if whole else None
    factor, letter = found.get("U")
    if letter not in ("Y", "M", "W") or factor != "1":
        return None
    return found.becomes("X", Offset(GRAINS[letter], 0, 0, GRAINS[letter]))


def _is_day(reading: Partial | Offset) -> bool:
    if isinstance(reading, Offset):
        return reading.grain >= Grain.DAY
    return reading.day is not None or reading.weekday is not None


def _weekday_behind(found: Found) -> Token | None:
    """Read "le 22 mai (mardi)"."""
    day, weekday = found.get("X"), found.tokens[2].value
    if isinstance(weekday, Partial):
        weekday = None if weekday.day or weekday.clock else weekday.weekday
    known = isinstance(day, Partial) and day.day is not None and day.month is not None
    if not known or not isinstance(weekday, int) or day.weekday is not None:
        return None
    return found.becomes("X", replace(day, weekday=weekday))


def _week_of(found: Found) -> Token | None:
    """Read "la semaine du 4 mai", "the month of March"."""
    letter, reading = found.get("U")[1], found.get("X")
    if not isinstance(reading, Partial):
        return None
    if letter == "W" and reading.day is not None:
        return found.becomes("X", replace(reading, week=True, weekday=None))
    if letter in "MY" and reading.day is None and reading.weekday is None:
        return found.becomes("X", reading, keep="DU" if letter == "M" else "")
    return None


def _part(found: Found) -> Token | None:
    """Read "vendredi soir", "early hours of Sunday": the part of the day changes nothing."""
    reading = found.get("X")
    if isinstance(reading, Partial | Offset) and _is_day(reading):
        return found.becomes("X", reading, keep="D")
    return None


def _night(found: Found) -> Token | None:
    """Read "dans la nuit de samedi à dimanche"."""
    first, last = found.all("X")
    if not isinstance(first, Partial) or not isinstance(last, Partial) or not _is_day(first):
        return None
    if first.direction is Direction.NEAREST:
        first = replace(first, direction=direction(found))
    return found.becomes("X", Stretch(first, replace(last, direction=Direction.FUTURE)))


def _stretch(found: Found) -> Token | None:
    """Read "du lundi 3 au vendredi 7 mars", "from 2014 to May 2018", "between January and now"."""
    ends = [_end(token) for token in found.tokens if token.sign in "X31r"]
    if ends[0] is None or ends[1] is None or moves(found):
        return None
    first, last = ends[0], ends[1]
    if isinstance(first, Partial) and isinstance(last, Partial):
        return _between(found, first, last)
    if found.has("-") or not _known(first) or not _known(last):
        return None
    if isinstance(first, Partial) and not first.strict and _is_now(last):
        first = replace(first, direction=Direction.PAST)
    return found.becomes("X", Stretch(first, last), keep="efD")


def _till_time(found: Found) -> Token | None:
    """Read "between 2pm tomorrow and 4pm"."""
    first, last = found.get("X"), found.get("C")
    timed = isinstance(first, Partial | Offset) and first.clock is not None
    if not timed or not isinstance(last, Clock):
        return None
    return found.becomes("X", Stretch(first, Partial(clock=last)))


def _open(found: Found) -> Token:
    """Read "2028 or later": the date, whose span holds the words that leave it open."""
    return found.becomes("X", found.get("X"))


def _ordinal(date: Partial, unsaid: int) -> tuple[int, int, int]:
    """Year, month and day for comparing; `unsaid` stands for what is not said."""
    return date.year or 0, date.month or unsaid, date.day or unsaid


def _end(token: Token) -> Ends | None:
    """One end of a stretch as a reading; None for what is no plain date."""
    value = token.value
    if token.sign in "31r":
        return Offset(Grain.DAY, 0, 0, Grain.DAY)
    if isinstance(value, When) and value.end is None:
        start = value.start
        return Partial(start.year, start.month, start.day)
    if isinstance(value, Offset) and value.unit is Grain.MINUTE:
        return None
    plain = isinstance(value, Partial) and not value.swappable and not value.clock
    return value if plain or isinstance(value, Offset | Counted | Nth) else None


def _known(end: Ends) -> bool:
    """Whether an end may stand beside one of another kind: no bare weekday or number."""
    return not isinstance(end, Partial) or end.month is not None or end.year is not None


def _is_now(end: Ends) -> bool:
    return isinstance(end, Offset) and end.unit is Grain.DAY and end.low == 0


def _between(found: Found, first: Partial, last: Partial) -> Token | None:
    """A stretch between two dates of which the first may leave its year to the second."""
    if _is_day(first) != _is_day(last) and (first.year is None or last.year is None):
        return None
    if first.month is None and first.weekday is None and first.year is None and last.month:
        return None
    if first.month is None and first.year is not None and last.year is None:
        return None
    both = first.year is not None and last.year is not None
    if both and not _ordinal(first, 0) < _ordinal(last, 31):
        return None
    if first.year is None and first.month is not None:
        crosses = last.year is not None and _ordinal(first, 0)[1:] > _ordinal(last, 31)[1:]
        year = last.year if last.year is None else last.year - crosses
        first = replace(first, year=year, direction=last.direction)
    return found.becomes("X", Stretch(first, last), keep="ef")


MODIFIED = stage(
    "DUX",
    [
        Rule(r"X[eiD-]?D?X", _of_year),
        Rule(r"X\([Xw]\)", _weekday_behind),
        Rule(r"D?Ue?D?X", _week_of),
    ],
)
EDGED = stage(
    "BDEF",
    [
        Rule(r"D?E-?[eia]?D?(?:Ue?)?X|D?E-?e?D?[yU]", _edge),
        Rule(r"[FB](?:[iI]DU(?![N2])|X)", _in_the_course),
    ],
)
IN_PARTS = stage(
    "DPX",
    [
        Rule(r"D?PeXaD?X|PeXeXaD?X", _night),
        Rule(r"D?P[ea]D?X|XP{1,2}|XE(?![-eiaDXyU])|Xk(?!Z)", _part),
    ],
)
STRETCHED = stage(
    "Xbef",
    [
        Rule(
            r"bD?[X3r]&D?[X3r]|[ef]Xa?D?X|[ef]X[at]D?[X3r]|X[-t][X3r]|Xar|[ef]XJD?[X3r]"
            r"|[ef]3[atJ]D?X|[ef]X1",
            _stretch,
        ),
        Rule(r"bX&C", _till_time),
        Rule(r"X0(?![iaeDI])", _open),
    ],
)
