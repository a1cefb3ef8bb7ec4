"""What the words beside a value make of it: marks ("per", "aim"), and the edges of stretches."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from factcheck.context.clause import cues, whole
from factcheck.context.role import family
from factcheck.lang import PACKS
from factcheck.model.article import Sentence
from factcheck.model.claim import Claim, Unresolved
from factcheck.values import Value
from factcheck.values.duration import Duration
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

_BACK, _ON = 45, 35  # code points before and after the value in which marks speak of it
_EDGE = 24  # code points beside a value in which its edge is told
_BACKWARD = 3  # values before one of which it may be the earlier
_BESIDE = 4  # values on either side among which the nearest of its family is looked for
_ALONG = 80  # code points between two values of a list

_LISTED = frozenset({"aim", "room"})
"""Marks that hold for what is named along with a value."""

_IN_FRONT = frozenset({"by"})
"""Marks that speak of what follows them: "at noon by two tugs" is no limit."""


def marks_of(
    claim: Claim,
    sentence: Sentence,
    here: Sequence[Claim],
    text: str,
    code: str,
    further: int = _BESIDE,
) -> frozenset[str]:
    """Marks in the words beside the value, cut at the next such value and at the sentence's ends.

    What somebody asks for, or has room for, is told once for a list: "180 cars and 60 vans"; what
    a sentence that begins with "another" tells is all of another thing.
    """
    span, (before, behind) = claim.span, _neighbours(claim, here)
    low, high = max(sentence.span.start, span.start - _BACK), min(sentence.span.end, span.end + _ON)
    if before is not None:
        low = max(low, before.span.end)
    if behind is not None:
        high = min(high, behind.span.start)
    low, high = min(low, span.start), max(high, span.end)
    found = {
        match.lastgroup
        for match in _mark_pattern(code).finditer(text[low:high])
        if _is_in_place(match, low + match.start() < span.end)
    }
    opener = _mark_pattern(code).match(text, sentence.span.start, span.start)
    if opener is not None and opener.lastgroup == "another":
        found.add("another")
    along = before is not None and _goes_along(text[before.span.end : span.start], code)
    if before is not None and along and further:
        found |= _LISTED & marks_of(before, sentence, here, text, code, further - 1)
    if claim.per is not None:
        found.add("per")
    if isinstance(claim.value, Unresolved):
        found.add("unresolved")
    return frozenset(mark for mark in found if mark is not None)


def _is_in_place(match: re.Match[str], in_front: bool) -> bool:
    """Whether a mark may stand where it does: "par animal" makes a rate of what it follows."""
    if in_front:
        return match.lastgroup != "per" or " " not in match[0]
    return match.lastgroup not in _IN_FRONT


def _neighbours(claim: Claim, here: Sequence[Claim]) -> tuple[Claim | None, Claim | None]:
    """The nearest values before and behind one; a date between figures keeps none apart."""
    own = bisect_left(here, claim.span, key=lambda other: other.span)
    before, behind = here[max(0, own - _BESIDE) : own], here[own + 1 : own + 1 + _BESIDE]
    if family(claim.kind) != "when":
        before = [one for one in before if family(one.kind) != "when"]
        behind = [one for one in behind if family(one.kind) != "when"]
    return next(reversed(before), None), next(iter(behind), None)


def _goes_along(between: str, code: str) -> bool:
    """Whether a value is named along with the one before it ("trois ans, assortis de")."""
    if len(between) > _ALONG:
        return False
    low = between.lower()
    return bool(cues("alongside", code).search(low) or cues("joints", code).fullmatch(low.strip()))


@cache
def _mark_pattern(code: str) -> re.Pattern[str]:
    marks = PACKS[code].discourse.marks
    return re.compile(
        "|".join(f"(?P<{mark}>{whole(words).pattern})" for mark, words in marks.items()),
        re.IGNORECASE,
    )


def edge_of(claim: Claim, here: Sequence[Claim], text: str, code: str) -> str:
    """What the words right beside a value make of it, else "".

    Of a date: something begins on it ("begins"), goes on up to it ("ends"), or was said on it
    ("told"). Of a duration: it
    is how far off something lies ("off"). Of a figure: it is what one before it was ("earlier").
    """
    patterns, span = _edge_patterns(code), claim.span
    before = text[max(0, span.start - _EDGE) : span.start]
    if family(claim.kind) == "when":
        met = patterns.date.search(before)
        return (met.lastgroup or "") if met else ""
    if isinstance(claim.value, Duration):
        behind = text[span.end : span.end + _EDGE]
        off = patterns.elapsed.match(behind) and not patterns.within.search(before)
        return "off" if off else ""
    if isinstance(claim.value, Quantity) and patterns.wholes.search(before):
        return "whole"
    own = bisect_left(here, span, key=lambda other: other.span)
    set_against: list[Claim] = []
    if patterns.earlier.search(before):
        set_against += here[max(0, own - _BACKWARD) : own]
    if patterns.out_of.search(before):
        then = here[own + 1 : own + 2]
        set_against += [o for o in then if patterns.onward.fullmatch(text, span.end, o.span.start)]
    return "earlier" if any(_alike(other, claim) for other in set_against) else ""


def dates_beside(claim: Claim, here: Sequence[Claim], text: str, code: str) -> tuple[Value, ...]:
    """The dates right beside a figure, which it is of: "at 74p on Wednesday"."""
    if family(claim.kind) == "when":
        return ()
    own = bisect_left(here, claim.span, key=lambda other: other.span)
    former, latter = here[max(0, own - 1) : own], here[own + 1 : own + 2]
    gaps = [(one, one.span.end, claim.span.start) for one in former]
    gaps += [(one, claim.span.end, one.span.start) for one in latter]
    return tuple(
        one.value
        for one, start, end in gaps
        if isinstance(one.value, When) and _edge_patterns(code).dating.fullmatch(text, start, end)
    )


def _alike(one: Claim, two: Claim) -> bool:
    """Whether one may be what the other was: shares, amounts, or counts of the same things."""
    if isinstance(one.value, Quantity) and isinstance(two.value, Quantity):
        return one.value.unit == two.value.unit
    return one.kind == two.kind


class _Edges(NamedTuple):
    date: re.Pattern[str]
    elapsed: re.Pattern[str]
    within: re.Pattern[str]
    earlier: re.Pattern[str]
    dating: re.Pattern[str]
    out_of: re.Pattern[str]
    onward: re.Pattern[str]
    wholes: re.Pattern[str]


@cache
def _edge_patterns(code: str) -> _Edges:
    words = PACKS[code].discourse
    ends, begins, earlier = "|".join(words.ends), "|".join(words.begins), "|".join(words.earlier)
    told = "|".join(words.told)
    elapsed, within = "|".join(words.elapsed), "|".join(words.within)
    return _Edges(
        re.compile(
            rf"\b(?:(?P<ends>{ends})|(?P<begins>{begins})|(?P<told>{told})) ?$", re.IGNORECASE
        ),
        re.compile(rf" (?:{elapsed})(?!\w)", re.IGNORECASE),
        re.compile(rf"\b(?:{within}) $", re.IGNORECASE),
        re.compile(rf"\b(?:{earlier}) $", re.IGNORECASE),
        re.compile(rf",? (?:(?:{'|'.join(words.dating)}) ){{0,2}}", re.IGNORECASE),
        re.compile(rf"\b(?:{'|'.join(words.out_of)}) $", re.IGNORECASE),
        re.compile(rf" (?:{'|'.join(words.onward)}) (?:\w+ )?", re.IGNORECASE),
        re.compile(rf"\b(?:{'|'.join(words.wholes)}) $", re.IGNORECASE),
    )
