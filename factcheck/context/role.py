"""What part a value plays: the trigger word nearest to it in its clause governs."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import chain
from typing import NamedTuple, TypeAlias

from factcheck.context.stems import fold, stem
from factcheck.context.words import Line
from factcheck.lang import PACKS
from factcheck.lang.roles import COLUMNS, ROLES
from factcheck.model.lexicon import OURS, Lexicon
from factcheck.model.span import Span

FAMILIES = {"date": "when", "deadline": "when"}
"""Kinds that are one family: the same day may be read as either."""

BROAD = frozenset(role.id for role in ROLES if role.broad)
_ACROSS = 6  # words that a clause mark between trigger and value counts for
_BEHIND = 1.5  # how much farther a trigger after the value counts than one before
_FARTHEST = 14
_GOVERNS = 6  # words beyond which a trigger hints at a role, but does not govern
_SPREAD = 7  # words within which the parts of a spread trigger stand


class _Wording(NamedTuple):
    """What must stand with a stem to trigger roles: the next words, or words spread behind it."""

    rest: tuple[str, ...]
    spread: bool
    roles: tuple[str, ...]


class _Begun(NamedTuple):
    """What a stem triggers alone, and with others: wordings by one stem that each cannot lack."""

    alone: tuple[str, ...]
    further: dict[str, tuple[_Wording, ...]]


_Table: TypeAlias = dict[str, _Begun]
"""First stem of each wording, and every stem of a spread one, to what it may trigger."""


class Trigger(NamedTuple):
    """A role's trigger in a sentence and how far it is from the value, in words."""

    role: str
    distance: float


def family(kind: str) -> str:
    """Kinds whose values may be compared: date and deadline are one family."""
    return FAMILIES.get(kind, kind)


def triggers(
    line: Line, span: Span, kind: str, code: str, lexicon: Lexicon = OURS
) -> tuple[Trigger, ...]:
    """The roles that the words around `span` suggest, nearest first, each once."""
    nearest: dict[str, float] = {}
    inside = _inside(line, span)
    near = range(max(0, inside.start - _FARTHEST), min(len(line.words), inside.stop + _FARTHEST))
    kin = family(kind)
    for role, first, last in _spotted(line, near, _table(kin, code, lexicon)):
        if kin == "when" and last >= inside.start and first < inside.stop:
            continue  # "the end of June" tells of no end
        distance = _distance(line, span, inside, first, last)
        if distance <= _FARTHEST and distance < nearest.get(role, _FARTHEST + 1):
            nearest[role] = distance
    ranked = sorted(nearest.items(), key=_rank)
    return tuple(Trigger(role, distance) for role, distance in ranked)


def _rank(found: tuple[str, float]) -> tuple[float, bool, float, str]:
    """Nearest first; a broad role counts as three words farther, and yields to the others."""
    role, distance = found
    return distance + 3 * (role in BROAD), role in BROAD, distance, role


def role_of(found: tuple[Trigger, ...]) -> str | None:
    """The role that governs, or None."""
    return found[0].role if found and found[0].distance <= _GOVERNS else None


def _inside(line: Line, span: Span) -> range:
    """The indices of the words that the value itself is made of."""
    first = bisect_left(line.starts, span.start)
    cut = first > 0 and line.words[first - 1].end > span.start
    return range(first - cut, bisect_left(line.starts, span.end))


def _spotted(line: Line, near: range, table: _Table) -> list[tuple[str, int, int]]:
    """Roles with the indices of the first and the last word of each trigger among those `near`."""
    found: list[tuple[str, int, int]] = []
    roots = line.roots[near.start : near.stop]
    for at, begun in [(at, table[root]) for at, root in enumerate(roots) if root in table]:
        first = near.start + at
        found += [(role, first, first) for role in begun.alone]
        behind = roots[at + 1 : at + 1 + _SPREAD]
        if begun.further.keys().isdisjoint(behind):
            continue
        for wording in chain.from_iterable(begun.further.get(each, ()) for each in {*behind}):
            length = _length(behind, wording)
            if length:
                found += [(role, first, first + length) for role in wording.roles]
    return found


def _length(behind: tuple[str, ...], wording: _Wording) -> int:
    """How many words behind its first a wording reaches; 0 where it does not stand there."""
    rest = wording.rest
    if wording.spread:
        return 1 + max(map(behind.index, rest)) if set(rest).issubset(behind) else 0
    return len(rest) if rest == behind[: len(rest)] else 0


def _distance(line: Line, span: Span, inside: range, first: int, last: int) -> float:
    """Words between value and trigger, or its farther part; clause marks count for several."""
    if last < inside.start:
        marks = _marks(line, line.words[last].end, span.start)
        return inside.start - last - 1 + _ACROSS * marks
    if first >= inside.stop:
        marks = _marks(line, span.end, line.words[first].start)
        return _BEHIND * (first - inside.stop + 0.5) + _ACROSS * marks
    if first < inside.start and last >= inside.stop:  # spread on both sides of the value
        return max(_distance(line, span, inside, end, end) for end in (first, last))
    return 0.0


def _marks(line: Line, start: int, end: int) -> int:
    return bisect_left(line.breaks, end) - bisect_left(line.breaks, start)


def phrase_of(wording: str, code: str) -> tuple[str, ...]:
    """The stems of a trigger without its stop words; its words stand apart, or joined by "_"."""
    words = wording.replace("'", "_").replace("’", "_").replace(" ", "_").split("_")
    return tuple([root for word in words if (root := _root(word, code))])


@lru_cache(maxsize=65536)
def _root(word: str, code: str) -> str:
    """The stem of a word of a trigger; "" of a stop word."""
    return stem(word, code) if word and fold(word) not in PACKS[code].discourse.stop_words else ""


def wordings(lexicon: Lexicon, code: str, kin: str = "") -> Iterator[tuple[str, str, str]]:
    """The triggers of one language, each with its role and the family that this governs.

    `kin` asks for one family alone.
    """
    column = COLUMNS.index(code)
    for role in ROLES:
        if kin in ("", role.families):
            for wording in role.triggers[column].split():
                yield wording, role.id, role.families
    for row in lexicon.roles:
        for governed in sorted(row.families if not kin else row.families & {kin}):
            for wording in row.words.get(code, ()):
                yield wording, row.id, governed


@cache
def _table(kin: str, code: str, lexicon: Lexicon) -> _Table:
    """What triggers the roles of one family in one language."""
    found: defaultdict[tuple[str, tuple[str, ...], bool], dict[str, None]] = defaultdict(dict)
    for wording, role, _ in wordings(lexicon, code, kin):
        for entry in _entries(wording, code):
            found[entry][role] = None
    alone: dict[str, tuple[str, ...]] = {}
    further: defaultdict[str, defaultdict[str, list[_Wording]]]
    further = defaultdict(lambda: defaultdict(list))
    for (first, rest, spread), roles in found.items():
        if rest:
            further[first][rest[0]].append(_Wording(rest, spread, tuple(roles)))
        else:
            alone[first] = tuple(roles)
    return {
        first: _Begun(
            alone.get(first, ()),
            {root: tuple(entries) for root, entries in further[first].items()},
        )
        for first in dict.fromkeys((*alone, *further))
    }


def _entries(wording: str, code: str) -> Iterator[tuple[str, tuple[str, ...], bool]]:
    """Each stem that a wording may begin with, the stems that go with it, and whether spread."""
    roots = phrase_of(wording.replace("+", "_"), code)
    if "+" not in wording:
        yield from ((roots[0], roots[1:], False),) if roots else ()
        return
    parts = tuple(dict.fromkeys(roots))
    for at, root in enumerate(parts if len(parts) > 1 else ()):
        yield root, parts[:at] + parts[at + 1 :], True
