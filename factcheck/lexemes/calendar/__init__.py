"""Dates, deadlines and lengths of time in one sentence: "vendredi soir, 22 heures GMT".

The sentence goes through a cascade of stages (see `cascade`; signs are in `lexicon`): figures
first, then single words, what modifies them, times of day, stretches, and last what governs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from factcheck.lexemes.calendar.cascade import Line, line_of, rewrite
from factcheck.lexemes.calendar.clock import CLOCKS, of_clock
from factcheck.lexemes.calendar.counting import COUNTED
from factcheck.lexemes.calendar.governed import DUE, GOVERNED
from factcheck.lexemes.calendar.joined import EDGED, IN_PARTS, MODIFIED, STRETCHED
from factcheck.lexemes.calendar.lengths import COMPOUND
from factcheck.lexemes.calendar.on_day import ON_DAY
from factcheck.lexemes.calendar.shapes import ALONE, MONTH_FIRST, WITH_FIGURES
from factcheck.lexemes.calendar.tokens import Length, tokens
from factcheck.lexemes.lexed import Lexed
from factcheck.model.claim import Unresolved
from factcheck.model.reading import (
    CalendarReading,
    Clock,
    Counted,
    Nth,
    Offset,
    Partial,
    Stretch,
)
from factcheck.model.span import Span
from factcheck.values.when import Moment, When

NO_SUCH_DAY = "no such day in the calendar"
_TOLD = re.compile("[X!CLHK+]")  # signs of dates, times of day and lengths
STAGES = (
    *(CLOCKS, WITH_FIGURES, MONTH_FIRST, COMPOUND, ALONE, EDGED, MODIFIED, COUNTED, IN_PARTS),
    *(ON_DAY, STRETCHED, ON_DAY, GOVERNED),
)
"""The cascade, in order; a language that puts no month first leaves out `MONTH_FIRST`."""


@dataclass(frozen=True, slots=True)
class Expression:
    """A date in a sentence; `due` where words make a deadline of it."""

    span: Span
    reading: CalendarReading | When | Unresolved
    due: bool = False


@dataclass(frozen=True, slots=True)
class Stay:
    """A length of time in a sentence: a number and its unit, hours and minutes, or several."""

    span: Span
    length: Length | Clock | tuple[Length, ...]


@dataclass(frozen=True, slots=True)
class Times:
    """What a sentence says of time, left to right."""

    expressions: tuple[Expression, ...]
    stays: tuple[Stay, ...]


@lru_cache(maxsize=8)
def times(sentence: Lexed) -> Times:
    """Read a sentence; takes any text. Kinds that ask for the same sentence share the answer."""
    found = tokens(sentence)
    if not found:
        return Times((), ())
    line = line_of(found)
    for step in STAGES:
        if step is not MONTH_FIRST or sentence.pack.calendar.month_first:
            line = rewrite(line, step, sentence.text, sentence.pack)
    return _gathered(line)


def _gathered(line: Line) -> Times:
    expressions, stays = [], []
    for match in _TOLD.finditer(line.shape):
        token = line.tokens[match.start()]
        span = Span(token.start, token.end)
        if token.sign in "X!":
            expressions.append(Expression(span, _settled(token.value), token.sign == DUE))
        elif token.sign == "C":
            expressions.append(Expression(span, of_clock(token.value)))
        else:
            stays.append(Stay(span, token.value))
    return Times(tuple(expressions), tuple(stays))


def _settled(reading: object) -> CalendarReading | When | Unresolved:
    """A value where the words alone give one."""
    if isinstance(reading, Partial):
        return _full(reading)
    if isinstance(reading, Stretch) and isinstance(reading.start, Partial):
        start = _full(reading.start)
        return start if isinstance(start, Unresolved) else reading
    assert isinstance(reading, Offset | Counted | Nth | Stretch | When | Unresolved)
    return reading


def _full(partial: Partial) -> Partial | When | Unresolved:
    if partial.month is not None and not _exists(partial):
        return Unresolved(NO_SUCH_DAY)
    plain = Partial(partial.year, partial.month, partial.day)
    if (
        partial.year is not None
        and replace(partial, direction=plain.direction, firm=False) == plain
    ):
        return When(Moment(partial.year, partial.month, partial.day))
    return partial


def _exists(partial: Partial) -> bool:
    try:
        Moment(partial.year, partial.month, partial.day)
    except ValueError:
        return False
    return True
