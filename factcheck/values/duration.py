"""Lengths of time: "un an et demi" is P1Y6M, "quelques semaines" P2W..P9W."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from factcheck.values.interval import Interval

LETTERS = ("Y", "M", "W", "D", "TH", "TM", "TS")
"""The designators of ISO 8601, longest first; T marks those that stand after the T."""

_SECONDS = {
    "Y": (Decimal(365 * 86400), Decimal(366 * 86400)),
    "M": (Decimal(28 * 86400), Decimal(31 * 86400)),
    "W": (Decimal(7 * 86400),) * 2,
    "D": (Decimal(86400),) * 2,
    "TH": (Decimal(3600),) * 2,
    "TM": (Decimal(60),) * 2,
    "TS": (Decimal(1),) * 2,
}
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class Period:
    """Numbers of calendar units, longest first: ((1, "TH"), (50, "TM")) is PT1H50M.

    Raises:
        ValueError: no part, parts out of order, an unknown letter or a negative number.
    """

    parts: tuple[tuple[Decimal, str], ...]

    def __post_init__(self) -> None:
        places = [LETTERS.index(letter) for _, letter in self.parts]
        if not places or places != sorted(set(places)):
            raise ValueError(f"parts must stand longest first, once each: {self.parts}")
        if any(not number.is_finite() or number < 0 for number, _ in self.parts):
            raise ValueError(f"numbers must be finite and not negative: {self.parts}")

    @property
    def seconds(self) -> Interval:
        """Every length in seconds that the period may mean (a month has 28 to 31 days).

        Years and months are taken together first, so that P12M is P1Y.
        """
        numbers = {letter: number for number, letter in self.parts}
        months = numbers.pop("Y", Decimal(0)) * _MONTHS_A_YEAR + numbers.pop("M", Decimal(0))
        years, rest = divmod(months, _MONTHS_A_YEAR)
        spans = [
            (years, "Y"),
            (rest, "M"),
            *((number, letter) for letter, number in numbers.items()),
        ]
        low = sum((number * _SECONDS[letter][0] for number, letter in spans), Decimal(0))
        high = sum((number * _SECONDS[letter][1] for number, letter in spans), Decimal(0))
        return Interval(low, high)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time from `low` to `high`, both included; None stands for no bound.

    Raises:
        ValueError: no bound at all, or a strict duration with two bounds.
    """

    low: Period | None = None
    high: Period | None = None
    strict: bool = False
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.low is None and self.high is None:
            raise ValueError("a duration needs at least one bound")
        if self.low is not None and self.high is not None:
            if self.strict:
                raise ValueError("a strict duration has one bound, not two")
            if self.low.seconds.middle > self.high.seconds.middle:
                raise ValueError("bounds in the wrong order")

    @property
    def seconds(self) -> Interval:
        """Every length in seconds that the wording allows."""
        low = None if self.low is None else self.low.seconds.low
        high = None if self.high is None else self.high.seconds.high
        return Interval(low, high, self.strict)


def lasting(number: Decimal, letter: str) -> Duration:
    """A duration of exactly `number` units: 6 and "M" make P6M."""
    period = Period(((number, letter),))
    return Duration(period, period)
