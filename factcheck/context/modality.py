"""How sure an article is of a value: asserted, hedged, negated, conditional or planned."""

from __future__ import annotations

from bisect import bisect_left
from typing import TypeAlias

from factcheck.context.clause import cues
from factcheck.model.claim import Modality
from factcheck.model.span import Span

Places: TypeAlias = tuple[tuple[Span, ...], ...]
"""Where the cue words of each modality stand in a sentence, in the order of `_ORDER`."""

_ORDER = (
    ("negated", Modality.NEGATED),
    ("conditional", Modality.CONDITIONAL),
    ("hedged", Modality.HEDGED),
    ("planned", Modality.PLANNED),
)
"""What is denied is not also planned: the first that speaks decides."""

_LONG = 400  # code points on either side: no cue governs from farther away
_BEHIND = 25  # code points after the value in which a denial still reaches it ("... est faux")


def places_of(low: str, sentence: Span, code: str) -> Places:
    """Find the cue words of a sentence, once for all its values; `low` is the lowered text."""
    return tuple(
        tuple(
            Span(*match.span())
            for match in cues(field, code).finditer(low, sentence.start, sentence.end)
        )
        for field, _ in _ORDER
    )


def modality_of(text: str, clause: Span, span: Span, places: Places) -> Modality:
    """The modality of the value at `span`, from the cue words of its clause.

    A denial governs what follows it, or follows at once; the other cues govern the whole clause.
    """
    if not any(places):
        return Modality.ASSERTED
    clause = Span(max(clause.start, span.start - _LONG), min(clause.end, span.end + _LONG))
    for (field, modality), found in zip(_ORDER, places, strict=True):
        if field == "negated":
            if _within(found, clause.start, span.start) or _follows(text, found, clause, span):
                return modality
        elif _within(found, clause.start, clause.end):
            return modality
    return Modality.ASSERTED


def _within(found: tuple[Span, ...], start: int, end: int) -> bool:
    at = bisect_left(found, start, key=lambda cue: cue.start)
    return at < len(found) and found[at].end <= end


def _follows(text: str, found: tuple[Span, ...], clause: Span, span: Span) -> bool:
    """Whether a denial stands right behind the value."""
    at = bisect_left(found, span.end, key=lambda cue: cue.start)
    if at == len(found) or found[at].end > min(span.end + _BEHIND, clause.end):
        return False
    return not text[span.end : found[at].start].strip()
