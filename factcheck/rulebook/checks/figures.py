"""Exact figures of an article as sums need them: a number, what it counts, and its rounding."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.rulebook.checks.material import text_between
from factcheck.values.money import Money
from factcheck.values.notation import number as written
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.relate import ABOUT, last_place
from factcheck.values.units import MEASURES

_EXACT_BELOW = 1000  # counts and prices are written out; larger figures may be rounded
_NAMES = ((12, "trillion"), (9, "billion"), (6, "million"))
_PLACES = 2


@dataclass(frozen=True, slots=True)
class Figure:
    """One amount or count: its number, what it counts and whether it is said to be rough."""

    claim: Claim
    number: Decimal
    unit: str
    approximate: bool


def figure(claim: Claim) -> Figure | None:
    """The figure of a claim; None for ranges, bounds, other kinds and what is not resolved."""
    value = claim.value
    if not isinstance(value, Money | Quantity) or (exact := value.interval.exact) is None:
        return None
    unit = value.currency if isinstance(value, Money) else value.unit
    return Figure(claim, exact, unit, value.approximate) if exact > 0 else None


PERCENT = "%"
"""The unit of a share, where shares are figures too."""


def figure_or_share(claim: Claim) -> Figure | None:
    """The same, with percentages as figures of their own unit."""
    value = claim.value
    if not isinstance(value, Percentage):
        return figure(claim)
    exact = value.interval.exact
    return Figure(claim, exact, PERCENT, value.approximate) if exact is not None else None


def alike(left: Figure, right: Figure) -> bool:
    """Whether one may be part of the other: like currency or measure, or two counts of things.

    Counted nouns may differ ("62 personnes" of "214 salariés"): the wording must tie them.
    """
    if left.claim.kind != right.claim.kind or _rate(left.claim) != _rate(right.claim):
        return False
    return same_unit(left, right) or (
        left.claim.kind == "quantity" and left.unit not in MEASURES and right.unit not in MEASURES
    )


def _rate(claim: Claim) -> str | None:
    """What an amount is counted by; one a year may well be part of a budget, which is one too."""
    return None if claim.per == "year" else claim.per


def same_unit(left: Figure, right: Figure) -> bool:
    """Whether both count the same thing."""
    return left.claim.kind == right.claim.kind and left.unit == right.unit


def ends(left: Figure, right: Figure) -> tuple[tuple[Decimal, Decimal], tuple[Decimal, Decimal]]:
    """Lowest and highest that each of two figures of one sum may stand for.

    Figures of one scale are rounded alike: beside "8.4 million", "6 million" is 6.0.
    """
    places = [_place(figure.number) for figure in (left, right)]
    if _scale(left.number) == _scale(right.number):
        places = [min(places)] * 2
    slacks = [
        place / 2 + looseness(figure) for place, figure in zip(places, (left, right), strict=True)
    ]
    low, high = ([f.number - s, f.number + s] for f, s in zip((left, right), slacks, strict=True))
    return (low[0], low[1]), (high[0], high[1])


def looseness(figure: Figure) -> Decimal:
    """How far a hedged figure may be off: one step of its last digit, and at most `ABOUT` of it.

    "About 353 million" is hardly 350, but "about 350" may be 340 and "about 200" 180. Fives are
    steps of their own: nobody says "about 45" of 44.
    """
    if not figure.approximate:
        return Decimal(0)
    step = last_place(figure.number)
    steps = 5 if figure.number / step % 5 == 0 else 1
    return min(step * steps, figure.number * ABOUT)


def place_of(figure: Figure, company: Iterable[Figure]) -> Decimal:
    """The last place that a figure was rounded to, among others of its scale; 0 for none."""
    scale = _scale(figure.number)
    return min(_place(other.number) for other in company if _scale(other.number) == scale)


def added(figures: Iterable[Figure]) -> Decimal:
    """What figures come to."""
    return sum((figure.number for figure in figures), Decimal(0))


def between(left: Figure, right: Figure, article: Article) -> str:
    """The text between two figures; empty where they overlap."""
    return text_between(left.claim, right.claim, article)


def shown(number: Decimal) -> str:
    """A number for a sum: "54 million", "1.38 billion", "214".

    >>> shown(Decimal(54_000_000)), shown(Decimal("17.50"))
    ('54 million', '17.5')
    """
    for power, name in _NAMES:
        if number >= Decimal(10) ** power:
            return f"{written(round(number.scaleb(-power), _PLACES))} {name}"
    return f"{round(number, _PLACES).normalize():,f}"


def _place(number: Decimal) -> Decimal:
    """The last place that a figure was rounded to; 0 where it was not rounded.

    A figure of thousands, millions or billions is taken to be written as "403 million" or "3.1
    thousand": its last digit that is not zero, and never coarser than the scale word.
    """
    if number < _EXACT_BELOW:
        return Decimal(0)
    return min(last_place(number), Decimal(1).scaleb(_scale(number) * 3))


def _scale(number: Decimal) -> int:
    """0 below a thousand, 1 for thousands, 2 for millions..."""
    return max(0, number.adjusted() // 3)
