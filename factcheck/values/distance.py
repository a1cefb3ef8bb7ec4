"""How far apart two values are, for whoever lets a small difference pass."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

from factcheck.values import Value
from factcheck.values.duration import Duration
from factcheck.values.interval import Interval, Relation
from factcheck.values.relate import Instants, allowed, relate, rounds_to
from factcheck.values.when import When

_DAY = timedelta(days=1)
_MINUTE = timedelta(minutes=1)
_SECONDS = Decimal(86400)
_A_YEAR = timedelta(days=366)  # as an unknown year is counted


def distance(left: Value, right: Value) -> Decimal | None:
    """The least difference of what the two allow; None where they cannot be compared.

    In their own unit, or the base unit of their dimension where the units differ; in days for
    dates and lengths of time. From Monday to Tuesday is 1, from March to 1 April too.

    >>> from factcheck.values.notation import read
    >>> str(distance(read("EUR 14000000"), read("EUR 17000000")))
    '3000000'
    >>> str(distance(read("2026-03"), read("2026-04-02")))
    '2'
    """
    relation = relate(left, right)
    if relation is Relation.UNLIKE:
        return None
    if relation is not Relation.APART:
        return Decimal(0)
    one, two = allowed(left, right)
    if isinstance(one, Interval) and isinstance(two, Interval):
        gap = _between(one, two)
        return gap / _SECONDS if isinstance(left, Duration) else gap
    assert isinstance(left, When)
    assert isinstance(right, When)
    assert isinstance(one, tuple)
    assert isinstance(two, tuple)
    step = _MINUTE if left.has_time and right.has_time else _DAY
    circle = (timedelta(0), _A_YEAR, -_A_YEAR) if left.yearless or right.yearless else ()
    apart = min(_apart(one, two, turn, step) for turn in circle or (timedelta(0),))
    return Decimal(apart // _MINUTE) / Decimal(_DAY // _MINUTE)


def share(left: Value, right: Value) -> Decimal | None:
    """The least difference of two values in percent of the larger; None for dates and the unlike.

    >>> from factcheck.values.notation import read
    >>> str(share(read("75 %"), read("100 %")))
    '25'
    """
    if isinstance(left, When) or relate(left, right) is Relation.UNLIKE:
        return None
    if relate(left, right) is not Relation.APART:
        return Decimal(0)
    one, two = allowed(left, right)
    assert isinstance(one, Interval)
    assert isinstance(two, Interval)
    low, high = sorted((one, two), key=lambda each: (each.low is not None, each.low or 0))
    largest = max(abs(end) for end in (low.high, high.low) if end is not None)
    return 100 * _between(one, two) / largest if largest else Decimal(0)


def is_rounding(left: Value, right: Value) -> bool:
    """Whether one of two plain numbers is the other, rounded.

    >>> from factcheck.values.notation import read
    >>> is_rounding(read("3 kilometer"), read("3.2 kilometer"))
    True
    """
    if isinstance(left, When) or relate(left, right) is Relation.UNLIKE:
        return False
    one, two = allowed(left, right)
    ends = [each.low for each in (one, two) if isinstance(each, Interval) and each.low == each.high]
    if len(ends) != 2 or ends[0] is None or ends[1] is None or 0 in ends:
        return False
    return rounds_to(ends[0], ends[1]) or rounds_to(ends[1], ends[0])


def _between(one: Interval, two: Interval) -> Decimal:
    """How far one begins above the end of the other."""
    gaps = (
        start - end
        for start, end in ((two.low, one.high), (one.low, two.high))
        if start is not None and end is not None
    )
    return max(*gaps, Decimal(0), Decimal(0))


def _apart(one: Instants, two: Instants, turn: timedelta, step: timedelta) -> timedelta:
    """From the last step of the earlier to the first of the later; ends are half-open."""
    (start, end), (first, after) = one, two
    return max(first - end + turn, start - after - turn, timedelta(0)) + step
