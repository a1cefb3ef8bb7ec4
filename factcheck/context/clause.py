"""The part of a sentence that a value stands in: what cue words may govern it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import cache

from factcheck.context.words import Line
from factcheck.lang import PACKS
from factcheck.model.span import Span

_FULL = 4  # a stretch with fewer words is no clause of its own: an aside, a list, a date


_MOST = 20  # marks on either side that are looked at


def clause_of(line: Line, sentence: Span, span: Span) -> Span:
    """The clause of `sentence` around `span`: cut at marks, grown back until it says something."""
    edges, low, high = _edges(line, sentence, span)
    while low > 0 and _words(line, edges[low], edges[high]) < _FULL:
        low -= 1
    while high < len(edges) - 1 and _words(line, edges[low], edges[high]) < _FULL:
        high += 1
    return Span(min(edges[low], span.start), max(edges[high], span.end))


def stretch_of(line: Line, sentence: Span, span: Span) -> Span:
    """What stands between the nearest marks around `span`, however little that is."""
    edges, low, high = _edges(line, sentence, span)
    return Span(min(edges[low], span.start), max(edges[high], span.end))


def _edges(line: Line, sentence: Span, span: Span) -> tuple[list[int], int, int]:
    """The marks around `span`, and the indices of the nearest ones before and behind it."""
    breaks = line.breaks
    before = bisect_right(breaks, span.start)
    behind = max(bisect_left(breaks, span.end), before)
    first = max(0, before - _MOST)
    edges = [sentence.start, *breaks[first : behind + _MOST], sentence.end]
    return edges, before - first, behind - first + 1


def _words(line: Line, start: int, end: int) -> int:
    return bisect_left(line.starts, end) - bisect_left(line.starts, start)


def cues(field: str, code: str) -> re.Pattern[str]:
    """The cue words of one field of a language's discourse words, as one pattern.

    It is for text in lower case, in which it is found in half the time of one for any case.
    """
    return any_cue((field,), code)


@cache
def any_cue(fields: tuple[str, ...], code: str) -> re.Pattern[str]:
    """The cue words of several fields as one pattern."""
    words = PACKS[code].discourse
    return whole(fragment for field in fields for fragment in getattr(words, field))


def whole(fragments: Iterable[str]) -> re.Pattern[str]:
    """Any of `fragments`, at the edges of words.

    Those that begin with one letter are tried together, for most words begin with none of them.
    """
    alike: dict[str, list[str]] = {}
    for fragment in fragments:
        first = fragment[0] if fragment[0].isalpha() else ""
        alike.setdefault(first, []).append(fragment.removeprefix(first))
    any_ = "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in alike.items())
    return re.compile(rf"(?<!\w)(?:{any_})(?!\w)")
