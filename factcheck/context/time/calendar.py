"""Calendar readings against a base day: "vendredi" and 2026-02-25 give 2026-02-27."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from factcheck.context.time.nearest import day_near, on_feast, weekday_near, year_near
from factcheck.context.time.periods import (
    at_grain,
    counted,
    last_day,
    months_on,
    moved,
    nth,
    nth_weekday,
    week_of,
)
from factcheck.model.claim import Unresolved
from factcheck.model.reading import (
    CalendarReading,
    Clock,
    Counted,
    Direction,
    Nth,
    Offset,
    Partial,
    Stretch,
)
from factcheck.values.grain import Grain
from factcheck.values.when import Moment, When
from factcheck.values.zone import offset_on

NO_SUCH_DAY = Unresolved("no such day in the calendar")
OUT_OF_REACH = Unresolved("out of the calendar's reach")

_MIDDLE = 15
_MONTHS = 12


def settle(reading: CalendarReading, base: date, due: bool = False) -> When | Unresolved:
    """The value that `reading` has when it is counted from `base`.

    `due` takes the last day of a period whose end is meant ("d'ici la fin juin").
    """
    try:
        match reading:
            case Partial():
                return _partial(reading, base, due)
            case Offset():
                return _offset(reading, base, due)
            case Counted(steps, start):
                first = settle(start, base)
                return first if isinstance(first, Unresolved) else counted(steps, first)
            case Nth(unit, number, last, period, weekday):
                whole = settle(period, base)
                if isinstance(whole, Unresolved):
                    return whole
                if weekday is not None:
                    return nth_weekday(number, weekday, whole) or NO_SUCH_DAY
                return nth(unit, number, last, whole) or NO_SUCH_DAY
            case Stretch():
                return _stretch(reading, base)
    except (ValueError, OverflowError):
        return OUT_OF_REACH


def without_base(reading: CalendarReading) -> When | None:
    """What needs no base: a date with its year, or a day and month without one; else None."""
    match reading:
        case Partial(year=int(), month=month, day=day) if month is not None or day is None:
            value = settle(reading, date(2000, 1, 1))
            return value if isinstance(value, When) else None
        case Partial(month=int(month), day=int(day), year_shift=None, week=False):
            return _with_clock(Moment(None, month, day), None)
        case Partial(year=int(), feast=str()):
            return None
        case Stretch(start=Partial() as start, end=Partial() as end):
            return _without_base_between(start, end)
        case Nth(of=Partial(year=int())) | Counted(start=Partial(year=int())):
            value = settle(reading, date(2000, 1, 1))
            return value if isinstance(value, When) else None
        case _:
            return None


def _without_base_between(start: Partial, end: Partial) -> When | None:
    first = without_base(start)
    if first is None:
        return None
    if end.lone_clock:
        return settle_end(first, end)
    last = without_base(end)
    return When(first.start, last.start) if last is not None else None


def settle_end(first: When, end: Partial) -> When:
    """A stretch of hours from one day on: "samedi de 9 h à 17 h", "de 22 h à 6 h"."""
    assert end.clock is not None  # a lone clock has one
    last = replace(first.start, hour=end.clock.hour, minute=end.clock.minute)
    if first.start.first() < last.first():
        return When(first.start, last)
    if first.yearless:
        return first
    morning = first.start.date() + timedelta(days=1)
    return When(first.start, replace(last, year=morning.year, month=morning.month, day=morning.day))


def _partial(partial: Partial, base: date, due: bool) -> When | Unresolved:
    if partial.lone_clock:
        return _with_clock(_day(base), partial.clock)
    if partial.month is None and partial.day is not None:
        return _with_clock(_day(day_near(partial, base)), partial.clock)
    if partial.month is None and partial.year is None and partial.feast is None:
        return _with_clock(_day(weekday_near(partial, base)), partial.clock)
    year = partial.year
    if year is None and partial.year_shift is not None:
        year = base.year + partial.year_shift
    if year is None:
        year = year_near(partial, base)
    partial = on_feast(partial, year)
    if partial.month is None:
        return _edged(Moment(year), partial.edge, due)
    if partial.day is None:
        return _month(partial, year, due)
    try:
        moment = Moment(year, partial.month, partial.day)
    except ValueError:
        return NO_SUCH_DAY
    if partial.week:
        return When(week_of(moment.date()))
    return _with_clock(moment, partial.clock)


def _month(partial: Partial, year: int, due: bool) -> When:
    assert partial.month is not None  # asked by the caller
    first = Moment(year, partial.month)
    if partial.months == 1:
        return _edged(first, partial.edge, due)
    last = months_on(first, partial.months - 1)
    if due:
        return When(last_day(last))
    return When(first, last, partial.approximate)


def _edged(moment: Moment, edge: str | None, due: bool) -> When:
    """Read "Fin juin" is the month, as a deadline its last day; "mi-juin" is about the 15th."""
    if edge == "middle" and moment.month is not None:
        return When(replace(moment, day=_MIDDLE), approximate=True)
    if edge == "middle":
        return When(replace(moment, month=6), replace(moment, month=7), approximate=True)
    if edge == "last" or (edge == "end" and due):
        return When(last_day(moment))
    return When(moment)


def _offset(offset: Offset, base: date, due: bool) -> When | Unresolved:
    if offset.unit is Grain.MINUTE:
        return OUT_OF_REACH  # a day has no time of day to count from; see `by_the_clock`
    if offset.weekday is not None:
        monday = base - timedelta(days=base.weekday())
        day = monday + timedelta(days=7 * offset.low + offset.weekday)
        return _with_clock(_day(day), offset.clock)
    if offset.months > 1:
        return _block(offset, base)
    start = moved(base, offset.unit, offset.low)
    moment = at_grain(start, offset.grain)
    if offset.grain is Grain.DAY:
        value = _with_clock(moment, offset.clock)
        return replace(value, approximate=True) if offset.approximate else value
    if due and offset.edge is None and offset.grain is Grain.WEEK:
        return When(moment)
    return replace(
        _edged(moment, offset.edge, due), approximate=offset.approximate or offset.edge == "middle"
    )


def by_the_clock(offset: Offset, published: Moment) -> When | Unresolved:
    """The time so many minutes from a publication whose time of day is known: "in five minutes".

    Nobody writes at the minute at which the article appears: the value is approximate.
    """
    try:
        then = published.first() + timedelta(minutes=offset.low)
        moment = Moment(
            then.year, then.month, then.day, None, then.hour, then.minute, published.offset
        )
    except (ValueError, OverflowError):
        return OUT_OF_REACH
    return When(moment, approximate=True)


def _block(offset: Offset, base: date) -> When:
    """Read "last quarter", "the next two quarters": blocks of months, counted from January."""
    block = (base.year * _MONTHS + base.month - 1) // offset.months + offset.low
    year, month = divmod(block * offset.months, _MONTHS)
    first = Moment(year, month + 1)
    blocks = offset.high - offset.low + 1
    return When(first, months_on(first, blocks * offset.months - 1))


def _stretch(stretch: Stretch, base: date) -> When | Unresolved:
    first = settle(stretch.start, base)
    if isinstance(first, Unresolved):
        return first
    last = _end(stretch.end, first, base)
    if isinstance(last, Unresolved):
        return last
    if first.start.first() > last.start.first():
        return last
    return When(first.start, last.last, first.approximate or last.approximate)


def _end(end: Partial | Offset | Counted | Nth, first: When, base: date) -> When | Unresolved:
    """The end of a stretch, counted from its start: the first Thursday after that Monday."""
    if not isinstance(end, Partial):
        return settle(end, base)
    if end.lone_clock:
        return settle_end(first, end)
    end = replace(
        end, direction=Direction.FUTURE, strict=end.weekday is not None and end.day is None
    )
    return settle(end, first.start.date())


def _day(day: date) -> Moment:
    return Moment(day.year, day.month, day.day)


def _with_clock(moment: Moment, clock: Clock | None) -> When:
    if clock is None:
        return When(moment)
    offset = None
    if clock.zone is not None:
        offset = offset_on(clock.zone, moment.date())
    timed = replace(moment, hour=clock.hour, minute=clock.minute, offset=offset)
    return When(timed, approximate=clock.approximate)
