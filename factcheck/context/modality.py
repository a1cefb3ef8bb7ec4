"""How sure an article is of a value: asserted, hedged, negated, conditional or planned."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import NamedTuple

from factcheck.context.clause import any_cue, clause_of, cues, stretch_of
from factcheck.context.words import Line
from factcheck.model.claim import Modality
from factcheck.model.span import Span

_WALL = re.compile(r"[;:!?](?=\s)|[«»“”]")
_WORD = re.compile(r"\w")
_LONG = 400  # code points on either side: no cue governs from farther away
_BEHIND = 25  # code points after the value in which a denial still reaches it ("... est faux")
_OPENING = 24  # code points at the start of a part in which "si" governs the whole of it
_JOINED = 4  # code points between a cue and the "that" that it governs
_MANY = 20  # cues of a sentence that are looked at
_BEFORE = 12  # code points before a value in which "depuis" may stand


class Places(NamedTuple):
    """Where the cue words of a sentence stand, and the marks that no cue reaches across.

    `tentative` are forms of verbs that report with reserve, suppose, or tell what was to come
    ("serait", "would").
    """

    negated: tuple[Span, ...]
    conditional: tuple[Span, ...]
    hedged: tuple[Span, ...]
    planned: tuple[Span, ...]
    tentative: tuple[Span, ...]
    walls: tuple[int, ...]


_FIELDS = Places._fields[:-1]
_NOWHERE = Places((), (), (), (), (), ())
"""Those of most sentences, which have no cue word at all."""


def places_of(low: str, sentence: Span, code: str) -> Places:
    """Find the cue words of a sentence, once for all its values; `low` is in lower case."""
    start, end = sentence.start, sentence.end
    if any_cue(_FIELDS, code).search(low, start, end) is None:
        return _NOWHERE
    walls = (start, *(wall.end() for wall in _WALL.finditer(low, start, end)), end)

    def spans(field: str) -> tuple[Span, ...]:
        return tuple(Span(*cue.span()) for cue in cues(field, code).finditer(low, start, end))

    negated, conditional, hedged, planned, tentative = map(spans, _FIELDS)
    return Places(negated, conditional, hedged, planned, tentative, walls)


class Value(NamedTuple):
    """A value: its place, whether it is a duration, and whether "X said that" stands before it."""

    span: Span
    lasts: bool = False
    reported: bool = False


def modality_of(
    low: str, line: Line, sentence: Span, value: Value, places: Places, code: str
) -> Modality:
    """The modality of a value, from the cue words around it.

    The cues of its own stretch between marks decide, else those of its clause. A denial governs
    what follows it, or follows at once; other cues also what stands before them. What is "since"
    some time has begun, and what a relative clause tells stands by itself.
    """
    if places is _NOWHERE:
        return Modality.ASSERTED
    scene = _Scene(low, _part(places.walls, value.span), value, places, code)
    own = _within(stretch_of(line, sentence, value.span), scene.part, value.span)
    since = _begun(low, own, value.span, "since", code)
    denied = not (since or (value.lasts and _begun(low, own, value.span, "lasting", code)))
    if denied and _is_denied(scene, own):
        return Modality.NEGATED
    modality = _governing(scene, own, denied)
    if modality is not None:
        return modality
    if since or _stands_alone(low, own, places, code):
        return Modality.ASSERTED
    clause = _within(clause_of(line, sentence, value.span), scene.part, value.span)
    return _governing(scene, clause, denied) or Modality.ASSERTED


class _Scene(NamedTuple):
    low: str
    part: Span
    value: Value
    places: Places
    code: str


def _part(walls: tuple[int, ...], span: Span) -> Span:
    """What stands between the walls around `span`, no farther than a cue reaches."""
    at = max(bisect_right(walls, span.start) - 1, 0)
    end = walls[min(max(bisect_left(walls, span.end), at + 1), len(walls) - 1)]
    return Span(max(walls[at], span.start - _LONG), max(min(end, span.end + _LONG), span.end))


def _within(region: Span, part: Span, span: Span) -> Span:
    start = min(max(region.start, part.start), span.start)
    return Span(start, max(min(region.end, part.end), span.end))


def _begun(low: str, own: Span, span: Span, field: str, code: str) -> bool:
    """Whether "since" or its like stands right before the value."""
    start = max(own.start, span.start - _BEFORE)
    ends = [cue.end() for cue in cues(field, code).finditer(low, start, span.start)]
    return bool(ends) and len(low[ends[-1] : span.start].split()) <= 1


def _stands_alone(low: str, own: Span, places: Places, code: str) -> bool:
    """Whether a stretch is a relative clause, or tells of another time ("as in 1974").

    "That" behind a cue word begins what the cue governs ("denied that").
    """
    first = _WORD.search(low, own.start, own.end)
    if first is None or cues("asides", code).match(low, first.start(), own.end) is None:
        return False
    before = low[max(0, first.start() - _JOINED) : first.start()]
    end = first.start() - (len(before) - len(before.rstrip()))
    return not any(cue.end == end for found in places[:-1] for cue in found)


def _is_denied(scene: _Scene, own: Span) -> bool:
    """Whether a stretch is what a verb of denial governs ("denied that", "dément que")."""
    first = _WORD.search(scene.low, own.start, own.end)
    if first is None or cues("asides", scene.code).match(scene.low, first.start()) is None:
        return False
    before = scene.low[max(0, first.start() - _JOINED) : first.start()]
    end = first.start() - (len(before) - len(before.rstrip()))
    return any(cue.end == end for cue in scene.places.negated)


def _governing(scene: _Scene, region: Span, denied: bool) -> Modality | None:
    """The modality that the cues in `region` give the value; `denied` lets them deny it."""
    negated, conditional, hedged, planned, tentative, _ = scene.places
    span = scene.value.span
    denial = _before(negated, region, span) if denied else None
    condition = _before(conditional, region, span) or _after(conditional, region, scene)
    if denial is not None and (condition is None or denial.start < condition.start):
        return Modality.NEGATED
    if denied and _follows(scene.low, negated, region, span):
        return Modality.NEGATED
    if condition is not None:
        return Modality.CONDITIONAL
    doubted = _before(hedged, region, span) or _after(hedged, region, scene)
    supposed = _before(tentative, region, span) or _after(tentative, region, scene)
    future = _before(planned, region, span) or _after(planned, region, scene)
    if (doubted or supposed or future) and _opened(conditional, scene):
        return Modality.CONDITIONAL
    if doubted or (supposed and not scene.value.reported):
        return Modality.HEDGED
    return Modality.PLANNED if supposed or future else None


def _before(found: tuple[Span, ...], region: Span, span: Span) -> Span | None:
    """The first cue of the region before the value, or within its words."""
    at = bisect_left(found, region.start, key=lambda cue: cue.start)
    return found[at] if at < len(found) and found[at].end <= span.end else None


def _after(found: tuple[Span, ...], region: Span, scene: _Scene) -> Span | None:
    """The first cue of the region behind the value, unless "and" begins another verb with it."""
    end = scene.value.span.end
    at = bisect_left(found, end, key=lambda cue: cue.start)
    if at == len(found) or found[at].end > region.end:
        return None
    last = scene.low[end : found[at].start].split()[-1:]
    return None if last and cues("joints", scene.code).fullmatch(last[0]) else found[at]


def _opened(conditional: tuple[Span, ...], scene: _Scene) -> bool:
    """Whether the part begins with "si", "unless" or their like, which governs all of it."""
    return bool(conditional) and any(
        0 <= cue.start - scene.part.start <= _OPENING
        for cue in conditional[:_MANY]
        if cue.end <= scene.value.span.start
    )


def _follows(low: str, found: tuple[Span, ...], region: Span, span: Span) -> bool:
    """Whether a denial stands right behind the value."""
    at = bisect_left(found, span.end, key=lambda cue: cue.start)
    if at == len(found) or found[at].end > min(span.end + _BEHIND, region.end):
        return False
    return not low[span.end : found[at].start].strip()
