"""Counts and measures: "sept personnes" is 7 personne, "16 km" is 16 kilometer."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.values.interval import Interval


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of things.

    `unit` is a CLDR unit id for a measure (factcheck.values.units), else the lemma of the
    counted noun in the article's language; never empty.

    Raises:
        ValueError: an empty unit, or one with a line break or spaces around it.
    """

    interval: Interval
    unit: str
    approximate: bool = False

    def __post_init__(self) -> None:
        if not self.unit or self.unit != " ".join(self.unit.split()):
            raise ValueError(f"not a unit: {self.unit!r}")
