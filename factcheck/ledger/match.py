"""Which remembered row each finding of a run is: tier by tier, one to one.

The same fingerprint; else the same values under the same rule, told otherwise; else fewer of the
values of one disagreement. A value that is not remembered is never matched away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import Enum

from factcheck.context.role import family
from factcheck.context.stems import fold
from factcheck.ledger.valued import key_of
from factcheck.model.standing import Row

_ALIKE = 85.0
"""Likeness of two subjects, of 100, from which they are one in other words."""


class Tie(Enum):
    """How a finding is a remembered one."""

    SAME = "same"
    REWORDED = "reworded"
    SHRUNK = "shrunk"


@dataclass(frozen=True, slots=True)
class Match:
    """What was found, by the numbers of findings and of remembered rows.

    Attributes:
        ties: the row that each known finding is, and how.
        grown: the row that a new finding adds a value to, with the values that it adds.
    """

    ties: Mapping[int, tuple[int, Tie]]
    grown: Mapping[int, tuple[int, tuple[str, ...]]]

    @property
    def met(self) -> frozenset[int]:
        """The rows that the run has something of."""
        return frozenset(at for at, _ in (*self.ties.values(), *self.grown.values()))


@dataclass(frozen=True, slots=True)
class _Known:
    """A row as it is compared."""

    row: Row
    stem: str
    home: tuple[str, str]
    subject: str
    values: AbstractSet[str]
    counts: tuple[str, ...]
    sources: frozenset[str]

    @classmethod
    def of(cls, row: Row) -> _Known:
        """What of a row is compared."""
        keys = tuple(sorted(map(key_of, row.values)))
        return cls(
            row,
            row.fingerprint.partition("-")[0],
            (row.rule, family(row.kind) if row.kind else ""),
            " ".join(fold(row.subject).split()),
            frozenset(keys),
            keys,
            frozenset(map(fold, row.sources)),
        )


def match(now: Sequence[Row], remembered: Sequence[Row]) -> Match:
    """Find the remembered row of each finding; the order of either does not matter.

    A row without kind or sources stands for any.
    """
    found, rows = [_Known.of(row) for row in now], [_Known.of(row) for row in remembered]
    ties: dict[int, tuple[int, Tie]] = {}
    taken: set[int] = set()
    stems, values = _index(rows, lambda row: [row.stem]), _index(rows, lambda row: row.values)
    for fits, index, keys in (
        (_same, stems, _stem),
        (_reworded, values, _values),
        (_shrunk, values, _values),
    ):
        pairs = [
            (rank, at, row)
            for at, one in enumerate(found)
            if at not in ties
            for row in _near(index, keys(one))
            if row not in taken and (rank := fits(one, rows[row])) is not None
        ]
        pairs.sort(key=lambda pair: (pair[0][0], _order(found[pair[1]]), _order(rows[pair[2]])))
        for (_, tie), at, row in pairs:
            if at not in ties and row not in taken:
                ties[at] = row, tie
                taken.add(row)
    return Match(ties, dict(_grown(found, rows, ties, taken, values)))


_Rank = tuple[float, Tie]
"""Less is nearer; and how the two are one."""


def _same(one: _Known, row: _Known) -> _Rank | None:
    """One fingerprint; values recur, so another subject of other sources is another finding."""
    likeness, shared = _likeness(one, row), _shared(one, row)
    if not shared and likeness < _ALIKE:
        return None
    exact = one.row.fingerprint == row.row.fingerprint
    tie = Tie.SAME if likeness >= _ALIKE or one.subject == row.subject else Tie.REWORDED
    return -(likeness + 50 * shared + exact), tie


def _reworded(one: _Known, row: _Known) -> _Rank | None:
    if one.counts != row.counts or not _one_thing(one, row):
        return None
    return -_likeness(one, row), Tie.REWORDED


def _shrunk(one: _Known, row: _Known) -> _Rank | None:
    if not one.values < row.values or not _one_thing(one, row):
        return None
    return -_likeness(one, row), Tie.SHRUNK


def _one_thing(one: _Known, row: _Known) -> bool:
    """Whether two may speak of one fact, as far as rule, kind, subject and sources tell."""
    kinds = one.home[1] == row.home[1] or "" in (one.home[1], row.home[1])
    if one.home[0] != row.home[0] or not kinds or not _shared(one, row):
        return False
    return one.subject == row.subject or _likeness(one, row) >= _ALIKE


def _shared(one: _Known, row: _Known) -> bool:
    """Whether a source is common to both; where one names none, nobody can tell."""
    return not one.sources or not row.sources or bool(one.sources & row.sources)


def _likeness(one: _Known, row: _Known) -> float:
    """Of the two subjects, from 0 to 100."""
    if one.subject == row.subject:
        return 100.0 if one.subject else 0.0
    if not one.subject or not row.subject:
        return 0.0
    from rapidfuzz import fuzz

    return float(fuzz.token_set_ratio(one.subject, row.subject))


def _grown(
    found: Sequence[_Known],
    rows: Sequence[_Known],
    ties: Mapping[int, object],
    taken: AbstractSet[int],
    values: Mapping[str, Sequence[int]],
) -> Iterable[tuple[int, tuple[int, tuple[str, ...]]]]:
    """The findings that add a value to a remembered row, which no other finding is."""
    for at, one in enumerate(found):
        if at in ties:
            continue
        near = [
            row
            for row in _near(values, one.values)
            if row not in taken and one.values > rows[row].values and _one_thing(one, rows[row])
        ]
        if near:
            best = min(near, key=lambda row: (-_likeness(one, rows[row]), _order(rows[row])))
            added = [each for each in one.row.values if key_of(each) not in rows[best].values]
            yield at, (best, tuple(added))


def _index(
    rows: Sequence[_Known], keys: Callable[[_Known], Iterable[str]]
) -> Mapping[str, Sequence[int]]:
    found: defaultdict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        for key in keys(row):
            found[key].append(at)
    return found


def _near(index: Mapping[str, Sequence[int]], keys: Iterable[str]) -> Iterable[int]:
    return dict.fromkeys(at for key in sorted(keys) for at in index.get(key, ()))


def _stem(one: _Known) -> Iterable[str]:
    return [one.stem]


def _values(one: _Known) -> Iterable[str]:
    return one.values


def _order(one: _Known) -> tuple[object, ...]:
    row = one.row
    return row.fingerprint, row.rule, row.subject, row.sources, row.values
