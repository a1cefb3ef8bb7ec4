"""Values as numbers: how rare one is, how near two are, when they are the same."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from functools import lru_cache
from math import log

from factcheck.values import Value
from factcheck.values.duration import Duration
from factcheck.values.grain import Grain
from factcheck.values.interval import Interval
from factcheck.values.money import Money
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.units import MEASURES, in_base
from factcheck.values.when import When

_FARTHEST = log(20)  # a factor from which on two numbers are not near at all
_FARTHEST_DAYS = log(400)
_MINUTES = 24 * 60
_FARTHEST_MINUTES = log(30 * _MINUTES)
_RARITY = {1: 0.3, 2: 0.65, 3: 0.9}
"""How telling an equal number is, by its significant digits."""

_RARITY_WHEN = {
    Grain.YEAR: 0.15,
    Grain.MONTH: 0.35,
    Grain.WEEK: 0.4,
    Grain.DAY: 0.6,
    Grain.MINUTE: 0.8,
}
_LASTING = 0.8  # lengths of time are mostly round


@lru_cache(maxsize=65536)
def key_of(value: Value) -> str:
    """What two values that say the same have in common, whatever the unit or the wording."""
    match value:
        case When():
            return f"when {value.start} {value.end}"
        case Money():
            return f"{value.currency} {_ends(value.interval)}"
        case Percentage():
            return f"% {_ends(value.interval)}"
        case Duration():
            return f"for {_ends(value.seconds)}"
        case Quantity():
            measure = MEASURES.get(value.unit)
            dimension = measure.dimension if measure else "#"
            return f"{dimension} {number_of(value)} {value.interval.low is None}"


@lru_cache(maxsize=65536)
def number_of(value: Value) -> float:
    """One number that stands for the value, in base units; days since year 1 for dates."""
    match value:
        case When():
            return (value.start.first() - datetime.min).total_seconds() / 86400
        case Duration():
            return float(value.seconds.middle)
        case Quantity():
            middle = value.interval.middle
            return float(in_base(middle, value.unit) if value.unit in MEASURES else middle)
        case _:
            return float(value.interval.middle)


def closeness(left: Value, right: Value) -> float:
    """From 1 (the same number or day) to 0 (twenty times as much, a year apart)."""
    first, second = number_of(left), number_of(right)
    if isinstance(left, When) and isinstance(right, When):
        if left.has_time and right.has_time:
            return max(0.0, 1 - log(1 + abs(first - second) * _MINUTES) / _FARTHEST_MINUTES)
        return max(0.0, 1 - log(1 + abs(first - second)) / _FARTHEST_DAYS)
    if first <= 0 or second <= 0:
        return 1.0 if first == second else 0.0
    return max(0.0, 1 - abs(log(first / second)) / _FARTHEST)


@lru_cache(maxsize=65536)
def rarity(value: Value) -> float:
    """How telling it is that two articles give this very value, from 0 to 1."""
    match value:
        case When():
            return _RARITY_WHEN[value.grain]
        case Duration():
            period = value.low or value.high
            assert period is not None
            digits = max(significant(number) for number, _ in period.parts)
            return _LASTING * (_RARITY.get(digits, 1.0) if len(period.parts) == 1 else 0.9)
        case _:
            return _RARITY.get(significant(value.interval.middle), 1.0)


def significant(number: Decimal) -> int:
    """Significant digits: 4500 has two, 3.41 three."""
    return max(1, len(number.normalize().as_tuple().digits))


def swapped(left: Value, right: Value) -> bool:
    """Whether the numbers have the same digits in another order: 1.38 and 1.83."""
    if isinstance(left, (When, Duration)) or isinstance(right, (When, Duration)):
        return False
    one, two = (_digits(value.interval) for value in (left, right))
    return len(one) >= 2 and one != two and sorted(one) == sorted(two)


def half_alike(left: Value, right: Value) -> bool:
    """Whether two dates have the month or the day in common: 12 and 21 March, 14 June and July."""
    if not (isinstance(left, When) and isinstance(right, When)):
        return False
    one, two = left.start, right.start
    if one.month is None or two.month is None:
        return False
    if (one.year, one.month) == (two.year, two.month):
        return True
    return one.day is not None and one.day == two.day and one.month != two.month


def detail(value: Value) -> int:
    """How exactly a value is told: the grain of a date, the significant digits of a figure."""
    match value:
        case When():
            return value.grain
        case Duration():
            period = value.low or value.high
            assert period is not None
            return sum(significant(number) for number, _ in period.parts)
        case _:
            return significant(value.interval.middle)


def slipped(left: Value, right: Value) -> bool:
    """Whether the numbers have the same digits in the same order: 3.4 million and 3.4 billion."""
    if isinstance(left, (When, Duration)) or isinstance(right, (When, Duration)):
        return False
    return _digits(left.interval) == _digits(right.interval)


def _digits(interval: Interval) -> tuple[int, ...]:
    return interval.middle.normalize().as_tuple().digits


def _ends(interval: Interval) -> str:
    ends = (None if end is None else end.normalize() for end in (interval.low, interval.high))
    return f"{'..'.join(map(str, ends))}{interval.strict}"
