"""How sure an article is of a value: asserted, hedged, negated, conditional or planned."""

from __future__ import annotations

from factcheck.context.clause import cues
from factcheck.model.claim import Modality
from factcheck.model.span import Span

_ORDER = (
    ("negated", Modality.NEGATED),
    ("conditional", Modality.CONDITIONAL),
    ("hedged", Modality.HEDGED),
    ("planned", Modality.PLANNED),
)
"""What is denied is not also planned: the first that speaks decides."""

_LONG = 400  # code points on either side: no cue governs from farther away
_BEHIND = 25  # code points after the value in which a denial still reaches it ("... est faux")


def modality_of(text: str, clause: Span, span: Span, code: str) -> Modality:
    """The modality of the value at `span`, from the cue words of its clause.

    A denial governs what follows it, or follows at once; the other cues govern the whole clause.
    """
    clause = Span(max(clause.start, span.start - _LONG), min(clause.end, span.end + _LONG))
    before, words = text[clause.start : span.start], text[clause.start : clause.end]
    behind = text[span.end : min(span.end + _BEHIND, clause.end)]
    for field, modality in _ORDER:
        pattern = cues(field, code)
        if field == "negated":
            if pattern.search(before) or pattern.match(behind.lstrip()):
                return modality
        elif pattern.search(words):
            return modality
    return Modality.ASSERTED
