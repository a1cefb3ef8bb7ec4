"""Sums that an article states: a share of a whole, or a change from an old value."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from factcheck.rulebook.checks.figures import Figure, ends, shown
from factcheck.rulebook.checks.ties import Tie
from factcheck.rulebook.options import ArithmeticOptions
from factcheck.values.notation import number as written
from factcheck.values.percentage import Percentage
from factcheck.values.relate import ABOUT, last_place

_HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Stated:
    """A percentage as the article gives it, and how far off it may be, in points."""

    number: Decimal
    slack: Decimal


@dataclass(frozen=True, slots=True)
class Sum:
    """Two figures and what a percentage says of them."""

    shape: Tie
    first: Figure  # the part, or the new value
    second: Figure  # the whole, or the old value

    def allows(self, stated: Stated) -> bool:
        """Whether some rounding of the three makes the sum come out."""
        low, high = self._ends()
        return low <= stated.number + stated.slack and stated.number - stated.slack <= high

    def written(self) -> str:
        """The sum as an editor would do it: "54 million ÷ 180 million = 30 %"."""
        percent = written(round(_percent(self.shape, self.first.number, self.second.number), 1))
        first, second = shown(self.first.number), shown(self.second.number)
        if self.shape is Tie.SHARE:
            return f"{first} ÷ {second} = {percent} %"
        rises = self.first.number > self.second.number
        large, small = (first, second) if rises else (second, first)
        return f"({large} − {small}) ÷ {second} = {percent} %"

    def _ends(self) -> tuple[Decimal, Decimal]:
        """The lowest and the highest percentage that the figures' rounding allows."""
        firsts, seconds = ends(self.first, self.second)
        percents = [_percent(self.shape, one, other) for one in firsts for other in seconds]
        crosses = firsts[0] <= seconds[1] and seconds[0] <= firsts[1]
        return Decimal(0) if self.shape is Tie.CHANGE and crosses else min(percents), max(percents)


def stated(value: Percentage, words: str, options: ArithmeticOptions) -> Stated | None:
    """What a percentage states; None for ranges and bounds. `words` is how it is written."""
    number = value.interval.exact
    if number is None:
        return None
    place = min(Decimal(1), last_place(number))
    in_digits = any(character.isdigit() for character in words)
    slack = options.tolerance * place if in_digits else options.tolerance_in_words
    return Stated(number, slack + (number * ABOUT if value.approximate else 0))


def _percent(shape: Tie, first: Decimal, second: Decimal) -> Decimal:
    if shape is Tie.SHARE:
        return first / second * _HUNDRED
    return abs(first - second) / second * _HUNDRED
