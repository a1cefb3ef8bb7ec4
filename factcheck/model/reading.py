"""Calendar expressions before an anchor settles them: "vendredi soir", "two days later"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from factcheck.values.grain import Grain


class Direction(Enum):
    """Which way a bare weekday, month or day looks from its anchor."""

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"  # the words do not say


class Base(Enum):
    """What an expression counts from."""

    PUBLICATION = "publication"  # "hier", "il y a trois jours"
    TEXT = "text"  # "le lendemain", "two days later": the date that the text spoke of last
    ACT = "act"  # "dans les six mois": a date of the same sentence, else the publication


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `zone` is a name of `factcheck.values.zone`, None where none is named."""

    hour: int
    minute: int = 0
    zone: str | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Partial:
    """A date with parts missing or in need of a check: "mercredi 5 mars", "mars", "22 heures".

    Attributes:
        weekday: 0 is Monday, as in `datetime`; beside a full date it is checked, not used.
        year_shift: the year told from the publication's ("14 July last year": -1).
        months: how many months from `month` on are meant: 3 for a quarter, 6 for a half-year.
        week: whether the week of the day is meant ("la semaine du 4 mai").
        direction: which way the missing year (or the bare weekday) looks; `firm` where no
            nearer year the other way may be meant ("d'ici le 31 décembre").
        strict: whether the publication's own day is left out ("mardi dernier").
        close: whether the bare weekday is the one of this week ("this Friday").
        edge: "start", "middle" or "end" of the period ("fin juin"), or None.
        swappable: whether day and month may stand the other way round ("04/09/2025" in English).
        base: what a bare weekday is counted from ("the following Friday": the text).
        feast: a feast whose day moves, by its key in `factcheck.context.time.feasts`.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: Clock | None = None
    year_shift: int | None = None
    months: int = 1
    week: bool = False
    direction: Direction = Direction.NEAREST
    firm: bool = False
    strict: bool = False
    close: bool = False
    edge: str | None = None
    approximate: bool = False
    swappable: bool = False
    base: Base = Base.PUBLICATION
    feast: str | None = None

    @property
    def lone_clock(self) -> bool:
        """Whether a time of day is all that is said."""
        date = (self.year, self.month, self.day, self.weekday, self.year_shift, self.feast)
        return self.clock is not None and all(part is None for part in date)


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units before or after the base: "hier" is -1 day, "next month" +1 month.

    `low` and `high` differ where the wording is vague ("il y a quelques jours": -9 to -2).
    `grain` is the precision of the result: "il y a trois mois" gives a month. `weekday` picks a
    day of the week that the offset lands in; `clock` adds a time of day, `edge` an end of it.
    `months` makes the unit so many months from January on: 3 for "last quarter". `counted`
    tells that words count ("two days later"): without a date to count from it is a length.
    `past` tells that a verb tells of the past: the result is no day to come. Minutes ("in five
    minutes") count from the publication's time of day, without one they are a length.
    """

    unit: Grain
    low: int
    high: int
    grain: Grain
    base: Base = Base.PUBLICATION
    weekday: int | None = None
    clock: Clock | None = None
    edge: str | None = None
    months: int = 1
    approximate: bool = False
    counted: bool = False
    past: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """So much time before or after a date: "two weeks before Christmas", "deux ans après mai 2015".

    `steps` are signed numbers of units, longest first: ((-2, Grain.WEEK),). The result has the
    grain of `start`, or the finest unit of the steps where that is finer.
    """

    steps: tuple[tuple[int, Grain], ...]
    start: Partial | Offset


@dataclass(frozen=True, slots=True)
class Nth:
    """Units of a period, by number: "the third week of July", "les six premiers mois de 2026".

    `first` and `last` count from 1, or back from -1; both are included. A week belongs to the
    period in which its Thursday lies (ISO 8601, as for the weeks of a year). With a `weekday`
    (0 is Monday) it is the period's Mondays that are counted ("the first Monday of May").
    """

    unit: Grain
    first: int
    last: int
    of: Partial | Offset
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one reading to another, both included: "du 3 au 7 mars", "from Monday to Thursday".

    The end is resolved against the start: the first Thursday after that Monday.
    """

    start: Partial | Offset | Counted | Nth
    end: Partial | Offset | Counted | Nth


CalendarReading: TypeAlias = Partial | Offset | Counted | Nth | Stretch


def root(reading: CalendarReading) -> Partial | Offset:
    """The part of a reading that needs an anchor: the start of a stretch, what is counted from."""
    match reading:
        case Stretch(start=start) | Counted(start=start):
            return root(start)
        case Nth(of=period):
            return period
        case _:
            return reading
