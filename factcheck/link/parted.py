"""Claims that somebody has said are different facts: they are not joined, whatever the evidence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Parted:
    """Pairs of claims, by their ids in order, and why each is two facts."""

    reasons: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def between(self, one: Iterable[str], two: Iterable[str]) -> tuple[str, str, str] | None:
        """A claim of either that may not be one with the other's, and why; None where all may."""
        if not self.reasons:
            return None
        others = tuple(two)
        return next(
            (
                (left, right, reason)
                for left in one
                for right in others
                if (reason := self.reasons.get((min(left, right), max(left, right))))
            ),
            None,
        )


NONE = Parted()
"""Nothing is kept apart."""
