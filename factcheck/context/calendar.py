"""Calendar readings against a base day: "vendredi" and 2026-02-25 give 2026-02-27."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from factcheck.model.claim import Unresolved
from factcheck.model.reading import CalendarReading, Clock, Direction, Offset, Partial, Stretch
from factcheck.values.grain import Grain
from factcheck.values.when import Moment, When
from factcheck.values.zone import offset_on

NO_SUCH_DAY = Unresolved("no such day in the calendar")
OUT_OF_REACH = Unresolved("out of the calendar's reach")

_FAR_BACK, _FAR_AHEAD = 300, 240  # days: beyond, a much nearer year is meant whatever the tense
_JUST_PAST = 60  # days: "prévus en mai", said in June, is this May
_BACKWARDS = 1.3  # how much nearer the next one must be before it beats the last one
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
        case Stretch(start=Partial() as start, end=Partial() as end):
            return _without_base_between(start, end)
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
    """A stretch of hours on one day: "samedi de 9 h à 17 h"."""
    assert end.clock is not None  # a lone clock has one
    last = replace(first.start, hour=end.clock.hour, minute=end.clock.minute)
    return When(first.start, last) if _rises(first.start, last) else first


def _rises(first: Moment, last: Moment) -> bool:
    return first.first() < last.first()


def _partial(partial: Partial, base: date, due: bool) -> When | Unresolved:
    if partial.lone_clock:
        return _with_clock(_day(base), partial.clock)
    if partial.month is None and partial.year is None:
        return _with_clock(_day(_weekday(partial, base)), partial.clock)
    year = partial.year
    if year is None and partial.year_shift is not None:
        year = base.year + partial.year_shift
    if year is None:
        year = _year(partial, base)
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
    last = _months_on(first, partial.months - 1)
    if due:
        return When(_last_day(last))
    return When(first, last, partial.approximate)


def _edged(moment: Moment, edge: str | None, due: bool) -> When:
    """Read "Fin juin" is the month, as a deadline its last day; "mi-juin" is about the 15th."""
    if edge == "middle" and moment.month is not None:
        return When(replace(moment, day=_MIDDLE), approximate=True)
    if edge == "middle":
        return When(replace(moment, month=6), replace(moment, month=7), approximate=True)
    if edge == "end" and due:
        return When(_last_day(moment))
    return When(moment)


def _last_day(moment: Moment) -> Moment:
    assert moment.year is not None  # callers resolve the year first
    month = moment.month or _MONTHS
    return Moment(moment.year, month, monthrange(moment.year, month)[1])


def _weekday(partial: Partial, base: date) -> date:
    assert partial.weekday is not None  # a reading without month, year and clock has a weekday
    ahead = (partial.weekday - base.weekday()) % 7
    if partial.close:
        return _close(ahead, base, partial.direction)
    if ahead == 0 and not partial.strict:
        return base
    if partial.direction is Direction.FUTURE:
        return base + timedelta(days=ahead or 7)
    return base - timedelta(days=(7 - ahead) % 7 or 7)


def _close(ahead: int, base: date, direction: Direction) -> date:
    """Read "ce jeudi", "this Friday": the one to come, or just past where the tense says so."""
    back = (7 - ahead) % 7
    past = direction is Direction.PAST or (
        direction is Direction.NEAREST and ahead > base.weekday() + 1
    )
    return base - timedelta(days=back) if past and back else base + timedelta(days=ahead)


def _year(partial: Partial, base: date) -> int:
    """The year of a month, or a day and month, by the direction in which it looks."""
    month = partial.month or 1
    distances = {
        year: _distance(year, month, partial, base)
        for year in (base.year - 1, base.year, base.year + 1)
    }
    past = [year for year, days in distances.items() if days <= 0]
    future = [year for year, days in distances.items() if days >= 0]
    if partial.strict:
        chosen = [
            y for y in (past if partial.direction is Direction.PAST else future) if distances[y]
        ]
        return max(chosen) if partial.direction is Direction.PAST else min(chosen)
    last, following = max(past, default=base.year - 1), min(future, default=base.year + 1)
    if partial.direction is Direction.PAST and -distances[last] <= _FAR_BACK:
        return last
    if partial.direction is Direction.FUTURE and (
        partial.firm or distances[following] <= _FAR_AHEAD or -distances[last] > _JUST_PAST
    ):
        return following
    if partial.direction is not Direction.NEAREST:
        return last if -distances[last] <= distances[following] else following
    return last if -distances[last] <= distances[following] * _BACKWARDS else following


def _distance(year: int, month: int, partial: Partial, base: date) -> int:
    """Days from the base to the period, 0 inside it, negative for the past."""
    day = min(partial.day or 1, monthrange(year, month)[1])
    first = date(year, month, day)
    last = first
    if partial.day is None:
        end = _months_on(Moment(year, month), partial.months - 1)
        last = _last_day(end).date()
    if first <= base <= last:
        return 0
    return (first - base).days if first > base else (last - base).days


def _offset(offset: Offset, base: date, due: bool) -> When | Unresolved:
    if offset.weekday is not None:
        monday = base - timedelta(days=base.weekday())
        day = monday + timedelta(days=7 * offset.low + offset.weekday)
        return _with_clock(_day(day), offset.clock)
    if offset.months > 1:
        return _block(offset, base)
    start = _moved(base, offset.unit, offset.low)
    moment = _at_grain(start, offset.grain)
    if offset.grain is Grain.DAY:
        value = _with_clock(moment, offset.clock)
        return replace(value, approximate=True) if offset.approximate else value
    if due and offset.edge is None and offset.grain is Grain.WEEK:
        return When(moment)
    return replace(
        _edged(moment, offset.edge, due), approximate=offset.approximate or offset.edge == "middle"
    )


def _block(offset: Offset, base: date) -> When:
    """Read "Last quarter": blocks of so many months, counted from January."""
    block = (base.year * _MONTHS + base.month - 1) // offset.months + offset.low
    year, month = divmod(block * offset.months, _MONTHS)
    first = Moment(year, month + 1)
    return When(first, _months_on(first, offset.months - 1))


def _moved(base: date, unit: Grain, by: int) -> date:
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
    """The day, or the last one of a month that is too short for it."""
    return date(year, month, min(day, monthrange(year, month)[1]))


def _at_grain(day: date, grain: Grain) -> Moment:
    match grain:
        case Grain.YEAR:
            return Moment(day.year)
        case Grain.MONTH:
            return Moment(day.year, day.month)
        case Grain.WEEK:
            return week_of(day)
        case _:
            return _day(day)


def week_of(day: date) -> Moment:
    """The ISO week that holds a day."""
    year, week, _ = day.isocalendar()
    return Moment(year, week=week)


def _months_on(moment: Moment, by: int) -> Moment:
    assert moment.year is not None  # callers resolve the year first
    assert moment.month is not None
    year, month = divmod(moment.year * _MONTHS + moment.month - 1 + by, _MONTHS)
    return Moment(year, month + 1)


def _stretch(stretch: Stretch, base: date) -> When | Unresolved:
    first = settle(stretch.start, base)
    if isinstance(first, Unresolved):
        return first
    end = stretch.end
    if isinstance(end, Partial):
        if end.lone_clock:
            return settle_end(first, end)
        end = replace(
            end, direction=Direction.FUTURE, strict=end.weekday is not None and end.day is None
        )
    last = settle(end, first.start.date())
    if isinstance(last, Unresolved):
        return last
    if first.start.first() > last.start.first():
        return last
    return When(first.start, last.last, first.approximate or last.approximate)


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
