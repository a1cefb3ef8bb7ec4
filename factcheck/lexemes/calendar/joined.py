"""What belongs to a date around it: "fin juin", "vendredi soir", "la semaine du 4 mai"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexemes.calendar.cascade import Found, Rule, Token, stage
from factcheck.lexemes.calendar.days import moves
from factcheck.lexemes.calendar.told import GRAINS
from factcheck.model.reading import Direction, Offset, Partial, Stretch
from factcheck.values.grain import Grain
from factcheck.values.when import When


def _of_year(found: Found) -> Token | None:
    """Read "14 July last year", "Tuesday of last week"."""
    first, second = found.all("X")
    if not isinstance(first, Partial) or not isinstance(second, Offset):
        return None
    if second.unit is Grain.YEAR and first.month is not None and first.year is None:
        return found.becomes("X", replace(first, year_shift=second.low))
    if second.unit is Grain.WEEK and first.weekday is not None and first.day is None:
        return found.becomes("X", replace(second, grain=Grain.DAY, weekday=first.weekday))
    return None


def _edge(found: Found) -> Token | None:
    """Read "fin juin", "the end of the year", "early 2027", "late on Thursday"."""
    edge, reading = found.get("E"), found.get("X")
    if found.has("X") and isinstance(reading, Partial | Offset):
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


def _is_day(reading: Partial | Offset) -> bool:
    if isinstance(reading, Offset):
        return reading.grain >= Grain.DAY
    return reading.day is not None or reading.weekday is not None


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
    return found.becomes("X", Stretch(first, replace(last, direction=Direction.FUTURE)))


def _stretch(found: Found) -> Token | None:
    """Read "du lundi 3 au vendredi 7 mars", "from Monday to Thursday"."""
    first, last = found.all("X")
    if isinstance(first, When) and isinstance(last, When):
        if first.end or last.end or first.start.year is None or last.start.year is None:
            return None
        if first.start.year >= last.start.year:
            return None
        return found.becomes("X", When(first.start, last.start), keep="ef")
    if not isinstance(first, Partial) or not isinstance(last, Partial):
        return None
    if (
        first.swappable
        or last.swappable
        or _is_day(first) != _is_day(last)
        or first.clock
        or last.clock
    ):
        return None
    if moves(found):
        return None
    if first.month is None and last.month is not None and first.weekday is None:
        return None
    if first.year is None and first.month is not None:
        first = replace(first, year=last.year, direction=last.direction)
    return found.becomes("X", Stretch(first, last), keep="ef")


MODIFIED = stage(
    [
        Rule(r"X[eD]?D?X", _of_year),
        Rule(r"D?Ue?D?X", _week_of),
    ]
)
EDGED = stage([Rule(r"D?E-?[eia]?D?(?:Ue?)?X|D?E-?e?D?[yU]", _edge)])
IN_PARTS = stage(
    [
        Rule(r"D?PeXaD?X|PeXeXaD?X", _night),
        Rule(r"D?P[ea]D?X|XP{1,2}|XE(?![-eiaDXyU])|Xk(?!Z)", _part),
    ]
)
STRETCHED = stage([Rule(r"bX&X|[ef]Xa?D?X|[ef]X[at]D?X|X[-t]X|fXJX", _stretch)])
