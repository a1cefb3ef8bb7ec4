"""What part a value plays: the trigger word nearest to it in its clause governs."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.context.stems import fold, stem
from factcheck.context.words import Line
from factcheck.lang import PACKS
from factcheck.lang.roles import COLUMNS, ROLES
from factcheck.model.span import Span

FAMILIES = {"date": "when", "deadline": "when"}
"""Kinds that are one family: the same day may be read as either."""

BROAD = frozenset(role.id for role in ROLES if role.broad)
_ACROSS = 6  # words that a clause mark between trigger and value counts for
_BEHIND = 1.5  # how much farther a trigger after the value counts than one before
_FARTHEST = 14
_GOVERNS = 6  # words beyond which a trigger hints at a role, but does not govern


class Trigger(NamedTuple):
    """A role's trigger in a sentence and how far it is from the value, in words."""

    role: str
    distance: float


def family(kind: str) -> str:
    """Kinds whose values may be compared: date and deadline are one family."""
    return FAMILIES.get(kind, kind)


def triggers(line: Line, span: Span, kind: str, code: str) -> tuple[Trigger, ...]:
    """The roles that the words around `span` suggest, nearest first, each once."""
    nearest: dict[str, float] = {}
    low = bisect_right(line.words, span.start, key=lambda word: word.end) - _FARTHEST
    high = bisect_left(line.words, span.end, key=lambda word: word.start) + _FARTHEST
    near = Line(line.words[max(0, low) : max(0, high)], line.breaks)
    for role, first, last in _spotted(near, family(kind), code):
        distance = _distance(near, span, first, last)
        if distance <= _FARTHEST and distance < nearest.get(role, _FARTHEST + 1):
            nearest[role] = distance
    ranked = sorted(nearest.items(), key=lambda item: (item[0] in BROAD, item[1], item[0]))
    ranked.sort(key=lambda item: item[1] + 3 * (item[0] in BROAD))
    return tuple(Trigger(role, distance) for role, distance in ranked)


def role_of(found: tuple[Trigger, ...]) -> str | None:
    """The role that governs, or None."""
    return found[0].role if found and found[0].distance <= _GOVERNS else None


def _spotted(line: Line, kin: str, code: str) -> Iterator[tuple[str, int, int]]:
    """Roles with the indices of the first and the last word of each trigger."""
    table = _table(kin, code)
    roots = [word.root for word in line.words]
    for at, root in enumerate(roots):
        for phrase, roles in table.get(root, ()):
            if tuple(roots[at : at + len(phrase)]) == phrase:
                for role in roles:
                    yield role, at, at + len(phrase) - 1


def _distance(line: Line, span: Span, first: int, last: int) -> float:
    """Words between trigger and value; clause marks between them count for several."""
    words = line.words
    if words[last].end <= span.start:
        between = sum(1 for word in words[last + 1 :] if word.end <= span.start)
        marks = _marks(line, words[last].end, span.start)
        return between + _ACROSS * marks
    if words[first].start >= span.end:
        between = sum(1 for word in words[:first] if word.start >= span.end)
        marks = _marks(line, span.end, words[first].start)
        return _BEHIND * (between + 0.5) + _ACROSS * marks
    return 0.0


def _marks(line: Line, start: int, end: int) -> int:
    return bisect_left(line.breaks, end) - bisect_left(line.breaks, start)


@cache
def _table(kin: str, code: str) -> dict[str, tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]]:
    """First stem of a phrase to phrases with their roles."""
    stop = PACKS[code].discourse.stop_words
    column = COLUMNS.index(code)
    phrases: dict[tuple[str, ...], dict[str, None]] = {}
    for role in ROLES:
        if role.families != kin:
            continue
        for trigger in role.triggers[column].split():
            words = [part for part in trigger.replace("'", "_").split("_") if part]
            phrase = tuple(stem(part, code) for part in words if fold(part) not in stop)
            if phrase:
                phrases.setdefault(phrase, {})[role.id] = None
    table: dict[str, list[tuple[tuple[str, ...], tuple[str, ...]]]] = {}
    for phrase, roles in phrases.items():
        table.setdefault(phrase[0], []).append((phrase, tuple(roles)))
    return {root: tuple(entries) for root, entries in table.items()}
