"""What makes a date a deadline: "jusqu'au", "by", "expires on", "date limite"."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.lexemes.calendar.cascade import Found, Rule, Token, stage
from factcheck.lexemes.calendar.clock import of_clock
from factcheck.lexemes.calendar.tense import after, denied, direction_before
from factcheck.model.reading import Direction, Offset, Partial

DUE = "!"
_BY = re.compile(r"(?P<by>[Jj])[=DNaein,]{0,2}\Z|v[xaneDNhs,:]{0,5}\Z")
_AT_FIRST = re.compile(r"(?:\A|[.,;:&(])[Jj][=Dae]{0,2}\Z")
_DUE_AFTER = re.compile(r"[xD,h]{0,3}v")
_WINDOW = 8  # signs that the patterns above can see


def _governed(found: Found) -> Token | None:
    """A deadline, where a word before or after makes the date one; a date is left alone."""
    first, last = max(0, found.first - _WINDOW), found.last
    before = "".join(token.sign for token in found.every[first : found.first])
    behind = "".join(token.sign for token in found.every[last : last + _WINDOW])
    by = _BY.search(before)
    if by is None and _DUE_AFTER.match(behind) is None:
        return None
    reading = of_clock(found.get("C")) if found.has("C") else found.get("X")
    if by is not None and _AT_FIRST.search(before) and after(found) is Direction.PAST:
        return found.becomes("X", _looking(reading, Direction.PAST))
    if by is not None and by["by"] == "j" and denied(found):
        told = Direction.PAST if direction_before(found) is Direction.PAST else Direction.FUTURE
        return found.becomes("X", _last(_looking(reading, told)))
    unsaid = isinstance(reading, Partial) and reading.direction is Direction.NEAREST
    if unsaid or (by is not None and by["by"]):
        reading = _looking(reading, Direction.FUTURE)
    return found.becomes(DUE, reading)


def _last(reading: object) -> object:
    """The last day of a period whose end is meant: "not before the end of March"."""
    if isinstance(reading, Partial | Offset) and reading.edge == "end":
        return replace(reading, edge="last")
    return reading


def _looking(reading: object, to: Direction) -> object:
    """The reading with another direction; "mardi dernier" keeps its own."""
    if isinstance(reading, Partial) and not reading.strict:
        return replace(reading, direction=to, firm=to is Direction.FUTURE)
    return reading


GOVERNED = stage("CX", [Rule("[XC]", _governed)])
