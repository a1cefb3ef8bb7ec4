"""Calendar values at the grain that the text gives: a year, a month, a day, a minute, a span."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta, timezone

from factcheck.values.grain import Grain

_LEAP_YEAR = 2000  # stands in for an unknown year, so that 29 February exists
_LAST = datetime.max


@dataclass(frozen=True, slots=True)
class Moment:
    """One calendar point; the finest field that is set gives the grain.

    `year` None is an unknown year, and needs a month. `week` (ISO 8601, 1 to 53) excludes
    month and day. `offset` is the zone in minutes east of UTC, None where it is not known.

    Raises:
        ValueError: the fields are no day or time of the calendar.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    week: int | None = None
    hour: int | None = None
    minute: int | None = None
    offset: int | None = None

    def __post_init__(self) -> None:
        if self.year is None and self.month is None:
            raise ValueError("a moment without a year needs a month")
        if self.week is not None and (self.month is not None or self.day is not None):
            raise ValueError("a week has no month and no day")
        if self.week is not None and self.year is None:
            raise ValueError("a week needs a year")
        if self.day is not None and self.month is None:
            raise ValueError("a day needs a month")
        if self.hour is not None and self.day is None:
            raise ValueError("a time needs a day")
        if (self.minute is None) != (self.hour is None):
            raise ValueError("a time has an hour and a minute")
        if self.offset is not None and (self.hour is None or abs(self.offset) > 14 * 60):
            raise ValueError(f"not a zone of a time: {self.offset}")
        self.first()

    @property
    def grain(self) -> Grain:
        """The finest field that is set."""
        if self.minute is not None:
            return Grain.MINUTE
        if self.day is not None:
            return Grain.DAY
        if self.week is not None:
            return Grain.WEEK
        return Grain.YEAR if self.month is None else Grain.MONTH

    def first(self) -> datetime:
        """The first instant, on the moment's own clock; an unknown year counts as 2000."""
        year = _LEAP_YEAR if self.year is None else self.year
        if self.week is not None:
            return datetime.combine(date.fromisocalendar(year, self.week, 1), datetime.min.time())
        return datetime(year, self.month or 1, self.day or 1, self.hour or 0, self.minute or 0)

    def after(self) -> datetime:
        """The first instant that no longer belongs to the moment (half-open end)."""
        first = self.first()
        try:
            match self.grain:
                case Grain.YEAR:
                    return first.replace(year=first.year + 1)
                case Grain.MONTH:
                    return (first + timedelta(days=31)).replace(day=1)
                case Grain.WEEK:
                    return first + timedelta(days=7)
                case Grain.DAY:
                    return first + timedelta(days=1)
                case _:
                    return first + timedelta(minutes=1)
        except (ValueError, OverflowError):
            return _LAST

    def date(self) -> date:
        """The day on which the moment begins."""
        return self.first().date()

    def truncated(self, grain: Grain) -> Moment:
        """The same moment without what is finer than `grain`."""
        if self.grain <= grain or self.week is not None:
            return self
        dropped = {
            Grain.YEAR: ("month", "day", "hour", "minute", "offset"),
            Grain.MONTH: ("day", "hour", "minute", "offset"),
            Grain.WEEK: ("hour", "minute", "offset"),
            Grain.DAY: ("hour", "minute", "offset"),
        }
        return replace(self, **dict.fromkeys(dropped[grain]))

    def utc(self) -> datetime | None:
        """The first instant in UTC (naive), where the zone and the year are known."""
        if self.offset is None or self.year is None:
            return None
        zone = timezone(timedelta(minutes=self.offset))
        try:
            return self.first().replace(tzinfo=zone).astimezone(UTC).replace(tzinfo=None)
        except OverflowError:
            return None


@dataclass(frozen=True, slots=True)
class When:
    """A moment, or every moment from `start` to `end`, both included.

    Raises:
        ValueError: the ends in the wrong order, or one with a year and one without.
    """

    start: Moment
    end: Moment | None = None
    approximate: bool = False

    def __post_init__(self) -> None:
        if self.end is not None:
            if (self.start.year is None) != (self.end.year is None):
                raise ValueError("both ends must have a year, or neither")
            if self.start.year is not None and self.start.first() > self.end.first():
                raise ValueError(f"ends in the wrong order: {self.start} > {self.end}")

    @property
    def last(self) -> Moment:
        """The moment that closes the span; the start itself where there is no span."""
        return self.end or self.start

    @property
    def yearless(self) -> bool:
        """Whether the year is not known."""
        return self.start.year is None

    @property
    def grain(self) -> Grain:
        """The coarser grain of the two ends."""
        return min(self.start.grain, self.last.grain)

    @property
    def has_time(self) -> bool:
        """Whether a time of day is given."""
        return self.start.hour is not None


def on(day: date) -> When:
    """The value of one day."""
    return When(Moment(day.year, day.month, day.day))
