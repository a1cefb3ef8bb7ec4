"""How one value stands to another: the one question that rules and joining ask of values."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import partial
from typing import TypeAlias

from factcheck.values import Value
from factcheck.values.duration import Duration
from factcheck.values.interval import Interval, Relation
from factcheck.values.interval import relate as relate_intervals
from factcheck.values.money import Money
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.units import MEASURES, in_base
from factcheck.values.when import Moment, When
from factcheck.values.wording import Wording

ABOUT = Decimal("0.10")
"""The share by which `~` widens a number: "environ 200" allows 180 to 220."""

_ABOUT_DAYS = {1: timedelta(days=366), 2: timedelta(days=15), 3: timedelta(days=7)}
_A_FEW_DAYS = timedelta(days=5)  # "mi-avril" and "vers le 15 avril", at the grain of a day
_A_YEAR = timedelta(days=366)  # an unknown year counts as 2000, which has a 29 February
_EARTH = timedelta(hours=14)  # the widest zone; a time without zone may be off by as much


Instants: TypeAlias = tuple[datetime, datetime]
"""From the first instant up to the second, which is left out."""

_CLOSENESS = (Relation.SAME, Relation.WITHIN, Relation.AROUND, Relation.OVERLAPS, Relation.APART)


def relate(left: Value | Wording, right: Value | Wording) -> Relation:
    """Say how `left` stands to `right`; UNLIKE where kind, currency or unit forbid the question.

    Only APART can be a contradiction: a rounded figure and the exact one, a day and its month,
    "30 jours" and "un mois" all overlap.

    >>> from factcheck.values.notation import read
    >>> relate(read("~USD 200000000"), read("USD 190000000"))
    <Relation.AROUND: 'around'>
    >>> relate(read("2026-03"), read("2026-03-04"))
    <Relation.AROUND: 'around'>
    """
    if isinstance(left, When) and isinstance(right, When):
        return _relate_when(left, right)
    numbers = _numbers(left, right)
    if numbers is None:
        return Relation.UNLIKE
    one, two = numbers
    if one == two:
        return Relation.SAME
    return relate_intervals(_widened(one, left.approximate), _widened(two, right.approximate))


def allowed(left: Value, right: Value) -> tuple[Interval, Interval] | tuple[Instants, Instants]:
    """What each of two values is taken to allow when `relate` holds them against each other.

    Numbers are in the unit of the values, or in the base unit of their dimension where the
    units differ; lengths of time are in seconds; instants are half-open.

    Raises:
        ValueError: the values are UNLIKE.

    >>> from factcheck.values.notation import read
    >>> [str(one.low) for one in allowed(read("~80 %"), read("75 %"))]
    ['72.00', '75']
    """
    if isinstance(left, When) and isinstance(right, When):
        left, right = _alike(left, right)
        return _instants(left, right), _instants(right, left)
    numbers = _numbers(left, right)
    if numbers is None:
        raise ValueError(f"not to be compared: {left} and {right}")
    one, two = numbers
    return _widened(one, left.approximate), _widened(two, right.approximate)


def comparable(left: Value, right: Value) -> bool:
    """Whether `relate` can say more than UNLIKE."""
    return relate(left, right) is not Relation.UNLIKE


def converted(left: Value, right: Value) -> bool:
    """Whether the two are measures in different units, and compared in a third."""
    measures = isinstance(left, Quantity) and isinstance(right, Quantity)
    return measures and left.unit != right.unit and left.unit in MEASURES  # type: ignore[union-attr]


def _numbers(left: Value | Wording, right: Value | Wording) -> tuple[Interval, Interval] | None:
    """Both as numbers of one unit; None where there is no such unit."""
    match left, right:
        case Money(), Money() if left.currency == right.currency:
            return left.interval, right.interval
        case Percentage(), Percentage():
            return left.interval, right.interval
        case Duration(), Duration():
            return left.seconds, right.seconds
        case Quantity(), Quantity():
            return _quantities(left, right)
        case _:
            return None


def _quantities(left: Quantity, right: Quantity) -> tuple[Interval, Interval] | None:
    """Counted nouns are compared by number alone; that "mort" is "victim" is for joining to say."""
    measures = MEASURES.get(left.unit), MEASURES.get(right.unit)
    if left.unit == right.unit or measures == (None, None):
        return left.interval, right.interval
    if None in measures or measures[0].dimension != measures[1].dimension:  # type: ignore[union-attr]
        return None
    # A converted figure is rounded: half a unit of its last digit either way belongs to it.
    one, two = (
        _rounding(value.interval).map(partial(in_base, unit=value.unit)) for value in (left, right)
    )
    return one, two


def _widened(interval: Interval, approximate: bool) -> Interval:
    return interval.widened(ABOUT) if approximate else interval


def _rounding(interval: Interval) -> Interval:
    """The interval with half a unit of the last significant digit on either side."""

    def half(number: Decimal) -> Decimal:
        return last_place(number) / 2 if number else Decimal(0)

    low = None if interval.low is None else interval.low - half(interval.low)
    high = None if interval.high is None else interval.high + half(interval.high)
    return Interval(low, high)


def last_place(number: Decimal) -> Decimal:
    """What one step of the last digit that is not zero is worth.

    >>> str(last_place(Decimal("17.50"))), f"{last_place(Decimal(4500)):f}"
    ('0.1', '100')
    """
    return Decimal(1).scaleb(int(number.normalize().as_tuple().exponent))


def rounds_to(exact: Decimal, rounded: Decimal) -> bool:
    """Whether `exact`, cut to the significant digits of `rounded`, is `rounded`.

    >>> rounds_to(Decimal("183.4"), Decimal(180)), rounds_to(Decimal(187), Decimal(180))
    (True, False)
    """
    unit = last_place(rounded)
    return (exact / unit).quantize(Decimal(1), ROUND_HALF_UP) * unit == rounded


def _relate_when(left: When, right: When) -> Relation:
    if left == right:
        return Relation.SAME
    in_circle, known = left.yearless or right.yearless, left.yearless == right.yearless
    left, right = _alike(left, right)
    if left == right and not known:
        return Relation.OVERLAPS
    span, other = _instants(left, right), _instants(right, left)
    # Without a year the calendar is a circle: 30 December is near 2 January.
    turns = (timedelta(0), _A_YEAR, -_A_YEAR) if in_circle else (timedelta(0),)
    return min((_relate_spans(_shifted(span, turn), other) for turn in turns), key=_CLOSENESS.index)


def _alike(left: When, right: When) -> tuple[When, When]:
    """Both without their year where one has none."""
    if left.yearless == right.yearless:
        return left, right
    return _without_year(left), _without_year(right)


def _relate_spans(left: Instants, right: Instants) -> Relation:
    (left_start, left_end), (right_start, right_end) = left, right
    if left == right:
        return Relation.SAME
    if left_start >= right_end or right_start >= left_end:
        return Relation.APART
    if right_start <= left_start and left_end <= right_end:
        return Relation.WITHIN
    if left_start <= right_start and right_end <= left_end:
        return Relation.AROUND
    return Relation.OVERLAPS


def _instants(value: When, other: When) -> Instants:
    """Half-open instants of `value`, on a clock that it shares with `other`.

    Two times whose zones are known are compared in UTC. Where one zone is not known the
    time may be off by as much as the earth has zones. Days are taken on their own clock.
    """
    start, end = value.start.first(), value.last.after()
    if end <= start:  # from December to January, in no known year
        end = _moved(end, _A_YEAR)
    if value.has_time and other.has_time:
        utc = value.start.utc()
        if utc is not None and other.start.utc() is not None:
            start, end = _shifted((start, end), utc - start)
        elif value.start.offset is None and other.start.offset is not None:
            start, end = _moved(start, -_EARTH), _moved(end, _EARTH)
    if value.approximate:
        margin = _ABOUT_DAYS.get(int(value.grain), _A_FEW_DAYS)
        start, end = _moved(start, -margin), _moved(end, margin)
    return start, end


def _shifted(span: Instants, by: timedelta) -> Instants:
    return _moved(span[0], by), _moved(span[1], by)


def _moved(instant: datetime, by: timedelta) -> datetime:
    try:
        return instant + by
    except OverflowError:
        return datetime.max if by > timedelta(0) else datetime.min


def _without_year(value: When) -> When:
    """Month and day alone; a value without a month stands as the whole year."""
    if value.yearless:
        return value
    start, last = value.start, value.last
    if start.month is None or last.month is None or last.year != start.year:
        return When(Moment(month=1), Moment(month=12))
    end = None if value.end is None else replace(last, year=None)
    return When(replace(start, year=None), end, value.approximate)
