"""Parts of a period, and days counted from a date: "the third week of July", "two days after"."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from factcheck.values.grain import Grain
from factcheck.values.when import Moment, When

_MONTHS = 12
_THURSDAY = 3  # the day that decides to which year or month a week belongs (ISO 8601)


def counted(steps: Sequence[tuple[int, Grain]], start: When) -> When:
    """The date that lies so many units after `start`, or before it where they are negative.

    Raises:
        ValueError, OverflowError: the calendar does not reach that far.
    """
    ahead = steps[0][0] > 0
    moment = start.last if ahead else start.start
    day = moment.date()
    for by, unit in steps:
        day = moved(day, unit, by)
    grain = min(max(moment.grain, *(unit for _, unit in steps)), Grain.DAY)
    return When(at_grain(day, grain), approximate=start.approximate)


def nth(unit: Grain, first: int, last: int, period: When) -> When | None:
    """The units number `first` to `last` of a period; None where it has not so many.

    Numbers count from 1, or back from -1.
    """
    begins, ends = period.start.date(), period.last.after().date()
    marks = [_mark(unit, number, begins, ends) for number in (first, last)]
    if any(mark is None or not begins <= mark < ends for mark in marks):
        return None
    start, end = (at_grain(mark, unit) for mark in marks if mark is not None)
    return When(start, None if start == end else end)


def nth_weekday(number: int, weekday: int, period: When) -> When | None:
    """The Mondays (0) of a period by number, from 1 or back from -1; None where there is none."""
    begins, ends = period.start.date(), period.last.after().date()
    if number > 0:
        day = begins + timedelta(days=(weekday - begins.weekday()) % 7 + 7 * (number - 1))
    else:
        last = ends - timedelta(days=1)
        day = last - timedelta(days=(last.weekday() - weekday) % 7 - 7 * (number + 1))
    return When(at_grain(day, Grain.DAY)) if begins <= day < ends else None


def _mark(unit: Grain, number: int, begins: date, ends: date) -> date | None:
    """A day in the unit that shows to which period it belongs."""
    steps = number - 1 if number > 0 else number
    match unit:
        case Grain.DAY:
            return (begins if number > 0 else ends) + timedelta(days=steps)
        case Grain.WEEK if number > 0:
            return begins + timedelta(days=(_THURSDAY - begins.weekday()) % 7 + 7 * steps)
        case Grain.WEEK:
            before = ends - timedelta(days=1)
            back = (before.weekday() - _THURSDAY) % 7 - 7 * (number + 1)
            return before - timedelta(days=back)
        case Grain.MONTH:
            return moved(begins if number > 0 else ends, Grain.MONTH, steps)
        case _:
            return None


def moved(base: date, unit: Grain, by: int) -> date:
    """The day so many units later; the last day of a month that is too short for it.

    Raises:
        ValueError, OverflowError: the calendar does not reach that far.
    """
    match unit:
        case Grain.YEAR:
            return _in_month(base.year + by, base.month, base.day)
        case Grain.MONTH:
            year, month = divmod(base.year * _MONTHS + base.month - 1 + by, _MONTHS)
            return _in_month(year, month + 1, base.day)
        case Grain.WEEK:
            return base + timedelta(weeks=by)
        case _:
            return base + timedelta(days=by)


def _in_month(year: int, month: int, day: int) -> date:
    return date(year, month, min(day, monthrange(year, month)[1]))


def at_grain(day: date, grain: Grain) -> Moment:
    """The year, month, week or day that holds a day."""
    match grain:
        case Grain.YEAR:
            return Moment(day.year)
        case Grain.MONTH:
            return Moment(day.year, day.month)
        case Grain.WEEK:
            return week_of(day)
        case _:
            return Moment(day.year, day.month, day.day)


def week_of(day: date) -> Moment:
    """The ISO week that holds a day."""
    year, week, _ = day.isocalendar()
    return Moment(year, week=week)


def last_day(moment: Moment) -> Moment:
    """The last day of a month or a year; the year must be known."""
    assert moment.year is not None  # callers resolve the year first
    month = moment.month or _MONTHS
    return Moment(moment.year, month, monthrange(moment.year, month)[1])


def months_on(moment: Moment, by: int) -> Moment:
    """The month so many months later; year and month must be known."""
    assert moment.year is not None  # callers resolve the year first
    assert moment.month is not None
    year, month = divmod(moment.year * _MONTHS + moment.month - 1 + by, _MONTHS)
    return Moment(year, month + 1)
