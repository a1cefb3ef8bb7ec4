"""Numbers that a wording allows, as one closed or one-sided interval."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

_LOWEST, _HIGHEST = Decimal("-Infinity"), Decimal("Infinity")


class Relation(Enum):
    """How one value stands to another; each member knows its mirror."""

    SAME = "same"
    WITHIN = "within"
    AROUND = "around"
    OVERLAPS = "overlaps"
    APART = "apart"
    UNLIKE = "unlike"  # different kinds, currencies or units: the question does not arise

    @property
    def mirror(self) -> Relation:
        """The relation seen from the other side."""
        return _MIRROR.get(self, self)


_MIRROR = {Relation.WITHIN: Relation.AROUND, Relation.AROUND: Relation.WITHIN}


@dataclass(frozen=True, slots=True)
class Interval:
    """Every number from `low` to `high`, both included; None stands for no bound.

    `strict` leaves the bound itself out, and so needs exactly one bound:
    "more than 50" is Interval(low=50, strict=True).

    Raises:
        ValueError: no bound at all, bounds in the wrong order, a number that is
            not finite, or a strict interval with two bounds.
    """

    low: Decimal | None = None
    high: Decimal | None = None
    strict: bool = False

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueError("an interval needs at least one bound")
        if any(end is not None and not end.is_finite() for end in (self.low, self.high)):
            raise ValueError(f"bounds must be finite: {self.low}, {self.high}")
        if self.low is not None and self.high is not None:
            if self.strict:
                raise ValueError("a strict interval has one bound, not two")
            if self.low > self.high:
                raise ValueError(f"bounds in the wrong order: {self.low} > {self.high}")

    @property
    def ends(self) -> tuple[tuple[Decimal, int], tuple[Decimal, int]]:
        """Both ends as sortable keys; a strict end lies just inside its number."""
        low = (_LOWEST, 0) if self.low is None else (self.low, int(self.strict))
        high = (_HIGHEST, 0) if self.high is None else (self.high, -int(self.strict))
        return low, high

    @property
    def exact(self) -> Decimal | None:
        """The number, where the interval holds just one."""
        return self.low if self.low == self.high else None

    @property
    def middle(self) -> Decimal:
        """The number that stands for the interval where one is needed: its mean, or its bound."""
        if self.low is None or self.high is None:
            return self.low if self.low is not None else self.high  # type: ignore[return-value]
        return self.low if self.low == self.high else (self.low + self.high) / 2

    def map(self, change: Callable[[Decimal], Decimal]) -> Interval:
        """Both bounds changed by a rising function ("millions": times a million)."""
        low = None if self.low is None else change(self.low)
        high = None if self.high is None else change(self.high)
        return Interval(low, high, self.strict)

    def widened(self, share: Decimal) -> Interval:
        """The interval with a margin of `share` of each bound on either side."""
        low = None if self.low is None else self.low - abs(self.low) * share
        high = None if self.high is None else self.high + abs(self.high) * share
        return Interval(low, high, strict=False)


def exactly(number: Decimal) -> Interval:
    """The interval of a single number."""
    return Interval(low=number, high=number)


def relate(left: Interval, right: Interval) -> Relation:
    """Say how `left` stands to `right`.

    >>> relate(exactly(Decimal(60)), Interval(low=Decimal(50)))
    <Relation.WITHIN: 'within'>
    """
    if left == right:
        return Relation.SAME
    (left_low, left_high), (right_low, right_high) = left.ends, right.ends
    if left_low > right_high or right_low > left_high:
        return Relation.APART
    if right_low <= left_low and left_high <= right_high:
        return Relation.WITHIN
    if left_low <= right_low and right_high <= left_high:
        return Relation.AROUND
    return Relation.OVERLAPS
