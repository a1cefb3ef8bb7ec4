"""Calendar expressions before an anchor settles them: "vendredi soir, 22 heures GMT", "two days later"."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias

from factcheck.values.grain import Grain
from factcheck.values.when import When


class Direction(Enum):
    """Which way a bare weekday, month or day looks from its anchor."""

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"  # the words do not say


class Base(Enum):
    """What an expression counts from."""

    PUBLICATION = "publication"  # "hier", "il y a trois jours"
    TEXT = "text"  # "le lendemain", "two days later": the date that the text spoke of last


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `offset` in minutes east of UTC, None where no zone is named."""

    hour: int
    minute: int = 0
    offset: int | None = None


@dataclass(frozen=True, slots=True)
class Partial:
    """A date with parts missing or in need of a check: "mercredi 5 mars", "le 5", "mars", "22 heures".

    Attributes:
        weekday: 0 is Monday, as in `datetime`; beside a full date it is checked, not used.
        direction: which way the missing year (or the bare weekday) looks.
        close: whether the bare weekday is the one of this week, or the very next ("this Friday").
        edge: "start", "middle" or "end" of the period ("fin juin"), or None.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    clock: Clock | None = None
    direction: Direction = Direction.NEAREST
    close: bool = False
    edge: str | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Offset:
    """So many units before or after the base: "hier" is -1 day, "next month" +1 month.

    `low` and `high` differ where the wording is vague ("il y a quelques semaines": -2 to -9).
    `grain` is the precision of the result: "il y a trois mois" gives a month. `weekday` picks a
    day of the week that the offset lands in; `clock` adds a time of day.
    """

    unit: Grain
    low: int
    high: int
    grain: Grain
    base: Base = Base.PUBLICATION
    weekday: int | None = None
    clock: Clock | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one reading to another, both included: "du 3 au 7 mars", "from Monday to Thursday"."""

    start: "CalendarReading | When"
    end: "CalendarReading | When"


CalendarReading: TypeAlias = Partial | Offset | Stretch
