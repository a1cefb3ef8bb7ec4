"""A source's own times, by its newsroom's configuration: its zone, and the order of its dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.model.claim import Mention
from factcheck.model.reading import CalendarReading, Clock, Counted, Nth, Offset, Partial, Stretch
from factcheck.model.source import Profile

# CLDR 46, short dates of English: where the month comes first, and where figures are written
# either way (Canada's standard is 2026-03-04, its papers have both others).
_MONTH_FIRST = frozenset({"US", "AS", "GU", "MH", "MP", "PH", "PR", "PW", "FM", "UM", "VI"})
_EITHER = frozenset({"CA"})


def day_first(country: str | None) -> bool | None:
    """Whether "03/04/2026" is the third of April there; None where nothing says so.

    >>> day_first("GB"), day_first("US"), day_first("CA"), day_first(None)
    (True, False, None, None)
    """
    if country is None or country in _EITHER:
        return None
    return country not in _MONTH_FIRST


def at_house(mention: Mention, profile: Profile) -> Mention:
    """The mention with the source's time zone, where its words give a time of day and name none."""
    reading = mention.reading
    if profile.timezone is None or not isinstance(reading, CalendarReading):
        return mention
    clocks = list(_clocks(reading))
    if not clocks or any(clock.zone for clock in clocks):
        return mention
    return replace(mention, reading=_zoned(reading, profile.timezone))


def _clocks(reading: CalendarReading) -> Iterator[Clock]:
    match reading:
        case Stretch(start=start, end=end):
            yield from _clocks(start)
            yield from _clocks(end)
        case Counted(start=part) | Nth(of=part):
            yield from _clocks(part)
        case Partial(clock=clock) | Offset(clock=clock):
            if clock is not None:
                yield clock


def _zoned(reading: CalendarReading, zone: str) -> CalendarReading:
    if isinstance(reading, Stretch):
        start, end = _zoned(reading.start, zone), _zoned(reading.end, zone)
        assert not isinstance(start, Stretch)
        assert not isinstance(end, Stretch)
        return Stretch(start, end)
    if isinstance(reading, Partial | Offset) and reading.clock is not None:
        return replace(reading, clock=replace(reading.clock, zone=zone))
    return reading
