"""The weekday, day or year that is meant near a base day: "vendredi", "le 14", "en mars"."""

from __future__ import annotations

from calendar import isleap, monthrange
from dataclasses import replace
from datetime import date, timedelta

from factcheck.context.time.feasts import day_of
from factcheck.context.time.periods import last_day, months_on, moved
from factcheck.model.reading import Direction, Partial
from factcheck.values.grain import Grain
from factcheck.values.when import Moment

_FAR_BACK, _FAR_AHEAD = 300, 240  # days: beyond, a much nearer year is meant whatever the tense
_JUST_PAST = 60  # days: "prévus en mai", said in June, is this May
_BACKWARDS = 1.3  # how much nearer the next one must be before it beats the last one
_SOON = 2  # days: a weekday so near ahead is meant where no tense tells
_LEAP = 8  # years at most between two of 29 February


def weekday_near(partial: Partial, base: date) -> date:
    """The weekday by the direction in which it looks; today counts, unless it is left out.

    Without a direction it is the last one, but for a weekday that is a day or two ahead.
    """
    assert partial.weekday is not None  # a reading without month, year and clock has a weekday
    ahead = (partial.weekday - base.weekday()) % 7
    if partial.close:
        return _close(ahead, base, partial.direction)
    if ahead == 0 and not partial.strict:
        return base
    nearer_ahead = partial.direction is Direction.NEAREST and 0 < ahead <= _SOON
    if partial.direction is Direction.FUTURE or nearer_ahead:
        return base + timedelta(days=ahead or 7)
    return base - timedelta(days=(7 - ahead) % 7 or 7)


def _close(ahead: int, base: date, direction: Direction) -> date:
    """Read "ce jeudi", "this Friday": the one to come, or just past where the tense says so."""
    back = (7 - ahead) % 7
    past = direction is Direction.PAST or (
        direction is Direction.NEAREST and ahead > base.weekday() + 1
    )
    return base - timedelta(days=back) if past and back else base + timedelta(days=ahead)


def year_near(partial: Partial, base: date) -> int:
    """The year of a month, or a day and month, by the direction in which it looks."""
    distances = {year: _distance(year, partial, base) for year in _near(partial, base)}
    past = [year for year, days in distances.items() if days <= 0]
    future = [year for year, days in distances.items() if days >= 0]
    if partial.strict:
        chosen = [
            y for y in (past if partial.direction is Direction.PAST else future) if distances[y]
        ]
        return max(chosen) if partial.direction is Direction.PAST else min(chosen)
    last, following = max(past, default=min(distances)), min(future, default=max(distances))
    if partial.direction is Direction.PAST and -distances[last] <= _FAR_BACK:
        return last
    if partial.direction is Direction.FUTURE and (
        partial.firm or distances[following] <= _FAR_AHEAD or -distances[last] > _JUST_PAST
    ):
        return following
    if partial.direction is not Direction.NEAREST:
        return last if -distances[last] <= distances[following] else following
    return last if -distances[last] <= distances[following] * _BACKWARDS else following


def _near(partial: Partial, base: date) -> list[int]:
    """The years in which the date may lie; 29 February has but every fourth."""
    if (partial.month, partial.day) != (2, 29):
        return [base.year - 1, base.year, base.year + 1]
    return [year for year in range(base.year - _LEAP, base.year + _LEAP + 1) if isleap(year)]


def _distance(year: int, partial: Partial, base: date) -> int:
    """Days from the base to the period, 0 inside it, negative for the past."""
    partial = on_feast(partial, year)
    month = partial.month or 1
    day = min(partial.day or 1, monthrange(year, month)[1])
    first = date(year, month, day)
    last = first
    if partial.day is None:
        end = months_on(Moment(year, month), partial.months - 1)
        last = last_day(end).date()
    if first <= base <= last:
        return 0
    return (first - base).days if first > base else (last - base).days


def day_near(partial: Partial, base: date) -> date:
    """The day with that number, near the base; on that weekday, where one near is ("mardi 14")."""
    assert partial.day is not None  # asked by the caller
    firsts = [moved(base.replace(day=1), Grain.MONTH, by) for by in (-2, -1, 0, 1, 2)]
    days = [
        first.replace(day=partial.day)
        for first in firsts
        if partial.day <= monthrange(first.year, first.month)[1]
    ]
    days = [day for day in days if day.weekday() == partial.weekday] or days
    past, future = [day for day in days if day <= base], [day for day in days if day >= base]
    if partial.direction is Direction.PAST and past:
        return past[-1]
    if partial.direction is Direction.FUTURE and future:
        return future[0]
    return min(days, key=lambda day: abs(day - base))


def on_feast(partial: Partial, year: int) -> Partial:
    """The month and the day that the feast falls on in that year, where there is one."""
    if partial.feast is None:
        return partial
    day = day_of(partial.feast, year)
    return replace(partial, month=day.month, day=day.day)
