"""How two values were held against each other: what each may be, and what lies in both."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Context, Decimal

from factcheck.formats.catalogue import say
from factcheck.formats.words import words
from factcheck.values import Value
from factcheck.values.duration import Duration, Period
from factcheck.values.grain import Grain
from factcheck.values.interval import Interval, Relation
from factcheck.values.money import Money
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.relate import ABOUT, allowed, converted
from factcheck.values.units import MEASURES, in_base
from factcheck.values.when import Moment, When

_UNITS = ((Decimal(86400), "D"), (Decimal(3600), "TH"), (Decimal(60), "TM"), (Decimal(1), "TS"))
_SHORT = Context(prec=6)  # a converted figure has no more digits than that which tell anything
_LONG = 2  # units from which on a length of time is told in them


def tolerance(
    names: tuple[str, str], values: tuple[Value, Value], relation: Relation, language: str = "en"
) -> tuple[str, ...]:
    """What either value may be, the margin that it is given, and how they stand.

    `names` stand for the two. Empty where they cannot be compared.

    >>> from factcheck.values.notation import read
    >>> values = read("~80 %"), read("75 %")
    >>> for said in tolerance(("“some 80 %”", "“75 %”"), values, Relation.AROUND): print(said)
    “some 80 %” is about 80 % and may be 72 to 88 %, as “about” leaves 10 % on either side.
    “75 %” is 75 %.
    All that the second may be lies within the first: they agree.
    """
    if relation is Relation.UNLIKE:
        return ()
    left, right = values
    one, two = allowed(left, right)
    first = _told(names[0], left, one, right, language)
    second = _told(names[1], right, two, left, language)
    return first, second, say(language, f"stands.{relation.value}")


def _told(
    name: str, value: Value, ends: Interval | tuple[datetime, datetime], other: Value, language: str
) -> str:
    said, may_be = words(value, language), words(_as_value(value, ends, other), language)
    reasons = ", ".join(say(language, key, **places) for key, places in _margins(value, other))
    if said == may_be:
        return say(language, "margin.none", name=name, said=said)
    key = "margin.because" if reasons else "margin.some"
    return say(language, key, name=name, said=said, may_be=may_be, reasons=reasons)


def _margins(value: Value, other: Value) -> Iterator[tuple[str, dict[str, str]]]:
    """What gives a value its margin: keys of the catalogue, with what stands in them."""
    if converted(value, other):
        yield "margin.converted", {}
    if value.approximate and isinstance(value, When):
        yield "margin.about-days", {}
    elif value.approximate:
        yield "margin.about", {"share": f"{100 * ABOUT:.0f}"}
    if isinstance(value, Duration) and _has_months(value):
        yield "margin.months", {}
    if isinstance(value, When) and value.end is None and value.grain < Grain.DAY:
        yield "margin.no-day", {}
    if isinstance(value, When) and value.has_time and value.start.offset is None:
        yield "margin.no-zone", {}


def _has_months(value: Duration) -> bool:
    ends = (value.low, value.high)
    return any(sign in "YM" for end in ends if end is not None for _, sign in end.parts)


def _as_value(value: Value, ends: Interval | tuple[datetime, datetime], other: Value) -> Value:
    """What a value may be, as a value of its kind."""
    if isinstance(ends, tuple):
        return _days(ends, value, other)
    match value:
        case Money() | Percentage():
            return replace(value, interval=ends, approximate=False)
        case Quantity():
            if converted(value, other):
                return Quantity(ends.map(_SHORT.create_decimal), _base(value.unit))
            return Quantity(ends, value.unit)
        case _:
            return _lasting(value, ends) if isinstance(value, Duration) else value


def _base(unit: str) -> str:
    """The unit that others of its dimension are counted in."""
    dimension = MEASURES[unit].dimension
    one = Decimal(1)
    return next(
        name
        for name, measure in MEASURES.items()
        if measure.dimension == dimension and in_base(one, name) == one
    )


def _lasting(value: Duration, seconds: Interval) -> Duration:
    """A length of time in the largest unit that both ends are long enough for."""
    if value.seconds == seconds and not _has_months(value):
        return replace(value, approximate=False)
    least = min(end for end in (seconds.low, seconds.high) if end is not None)
    size, sign = next((each for each in _UNITS if least >= _LONG * each[0]), _UNITS[-1])
    low, high = (
        None if end is None else Period(((round(max(end, Decimal(0)) / size, 1), sign),))
        for end in (seconds.low, seconds.high)
    )
    return Duration(low, high, seconds.strict)


def _days(ends: tuple[datetime, datetime], value: Value, other: Value) -> Value:
    """Instants as days, or as minutes where a time of day counts; both ends included."""
    assert isinstance(value, When)
    first, after = ends
    by_day = (first.hour, first.minute, after.hour, after.minute) == (0, 0, 0, 0)
    step = timedelta(days=1) if by_day else timedelta(minutes=1)
    last = max(first, after - step)
    yearless = value.yearless or (isinstance(other, When) and other.yearless)
    if yearless and first.year != last.year:
        return replace(value, approximate=False)
    zone = 0 if _in_utc(value, other) else value.start.offset
    start, end = (_moment(each, yearless, None if by_day else (zone,)) for each in (first, last))
    return When(start) if start == end else When(start, end)


def _in_utc(value: When, other: Value) -> bool:
    """Whether both are times whose zones are known, which are compared in UTC."""
    both = (value, other)
    return all(isinstance(each, When) and each.start.offset is not None for each in both)


def _moment(instant: datetime, yearless: bool, zone: tuple[int | None] | None) -> Moment:
    """An instant as a day, or as a minute where a zone (perhaps unknown) is given."""
    year = None if yearless else instant.year
    if zone is None:
        return Moment(year, instant.month, instant.day)
    clock = {"hour": instant.hour, "minute": instant.minute, "offset": zone[0]}
    return Moment(year, instant.month, instant.day, **clock)
