"""What the values themselves tell: how near, how rare, and what other values stand by."""

from __future__ import annotations

from factcheck.link import measure
from factcheck.link.likeness import near
from factcheck.link.measure import closeness, number_of, rarity, slipped, swapped
from factcheck.link.node import Node, aligned, stand
from factcheck.values.duration import Duration
from factcheck.values.interval import Relation
from factcheck.values.money import Money
from factcheck.values.quantity import Quantity
from factcheck.values.units import MEASURES

_FAR = 5
_ALIKE = 0.5  # likeness of the nearest words from which any two figures may be one


def same(left: Node, right: Node) -> float:
    """Whether the values are the same, wording aside."""
    return float(stand(left, right) is Relation.SAME)


def rare(left: Node, right: Node) -> float:
    """How telling it is that both give this value, 0 to 1."""
    return min(rarity(left.value), rarity(right.value))


def close(left: Node, right: Node) -> float:
    """How near the two values are, 1 for equal ones."""
    return closeness(*aligned(left, right))


def far(left: Node, right: Node) -> float:
    """Whether one figure is more than five times the other, in words that are none too alike.

    A slip of a power of ten is none: "3.4 million" and "3.4 billion" may be one amount.
    """
    if left.kin == "when" or slipped(left.value, right.value) or near(left, right) >= _ALIKE:
        return 0.0
    low, high = sorted((number_of(left.value), number_of(right.value)))
    return float(high > _FAR * max(low, 0.0))


def digits_swapped(left: Node, right: Node) -> float:
    """Whether the figures have the same digits in another order."""
    return float(swapped(left.value, right.value))


def half_alike(left: Node, right: Node) -> float:
    """Whether two dates have the month or the day in common."""
    return float(measure.half_alike(*aligned(left, right)))


def detail_unlike(left: Node, right: Node) -> float:
    """Whether one value is told more exactly than the other."""
    return float(measure.detail(left.value) != measure.detail(right.value))


def clash(left: Node, right: Node) -> float:
    """Whether one's very value stands elsewhere in the other's article, by how rare it is."""
    if left.key == right.key:
        return 0.0
    found = (right.key in left.elsewhere) * rarity(right.value)
    return max(found, (left.key in right.elsewhere) * rarity(left.value))


def crowd(left: Node, right: Node) -> float:
    """Whether the value stands several times in one of the articles, in unlike places."""
    return float(left.crowded or right.crowded)


def beside(left: Node, right: Node) -> float:
    """Other values that stand in both sentences, by how rare they are."""
    return min(1.5, sum(_weight_of(key) for key in sorted(left.beside & right.beside)))


def about(left: Node, right: Node) -> float:
    """Other values that stand in both paragraphs, by how rare they are."""
    return min(2.0, sum(_weight_of(key) for key in sorted(left.about & right.about)))


def _weight_of(key: str) -> float:
    digits = len([sign for sign in key if sign.isdigit()])
    return min(1.0, 0.25 * digits)


def money(left: Node, right: Node) -> float:
    """Whether the values are amounts of money."""
    return float(isinstance(left.value, Money) and isinstance(right.value, Money))


def measured(left: Node, right: Node) -> float:
    """Whether the values are measures of one dimension."""
    return float(
        isinstance(left.value, Quantity)
        and left.value.unit in MEASURES
        and isinstance(right.value, Quantity)
    )


def lasting(left: Node, right: Node) -> float:
    """Whether the values are lengths of time."""
    return float(isinstance(left.value, Duration) and isinstance(right.value, Duration))
