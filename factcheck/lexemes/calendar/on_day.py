"""A day and a time of day as one: "vendredi soir, 22 heures GMT", "noon on Sunday"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeGuard

from factcheck.lexemes.calendar.cascade import Found, Rule, Token, stage
from factcheck.lexemes.calendar.clock import halved, in_half
from factcheck.model.reading import Clock, Direction, Offset, Partial, Stretch
from factcheck.values.grain import Grain


def _on_day(found: Found) -> Token | None:
    """A day and a time as one: "vendredi soir, 22 heures GMT", "noon on Sunday"."""
    day, time = found.get("X"), found.get("C")
    if not _takes_hour(day):
        return None
    if not isinstance(time, Clock) and _ends_a_stretch(found):
        return None  # "from 15 March to 30 April, from 9am to 5pm"
    if not found.has("jJ"):
        return _dated(found, day, time, "X")
    if isinstance(day, Partial) and day.direction is Direction.NEAREST:
        day = replace(day, direction=Direction.FUTURE)
    return _dated(found, day, time, "!")


def _ends_a_stretch(found: Found) -> bool:
    """Whether the day is the last of several, and hours behind it are those of each."""
    before = "".join(token.sign for by in (-3, -2, -1) if (token := found.near(by)) is not None)
    return re.search(r"X[-ta]D?\Z", before) is not None


def _dated(
    found: Found, day: Partial | Offset, time: Clock | tuple[Clock, Clock], sign: str
) -> Token:
    words = _words_of_day(found)
    if isinstance(time, Clock):
        return found.becomes(sign, replace(day, clock=_said(time, words, found)), keep="D")
    first, last = time
    if last.hour < 12:
        first, last = (_said(clock, words, found) for clock in time)
    if isinstance(day, Partial) and day.direction is Direction.NEAREST:
        day = replace(day, direction=Direction.FUTURE)  # opening hours are of a day to come
    return found.becomes(sign, Stretch(replace(day, clock=first), Partial(clock=last)), keep="D")


def _said(clock: Clock, words: str, found: Found) -> Clock:
    """The time in the part of the day that the day's own words name."""
    token = next((token for token in found.tokens if token.sign == "C"), None)
    exact = token is not None and halved(found, token)
    return clock if exact else in_half(clock, words, found)


def _words_of_day(found: Found) -> str:
    return " ".join(
        found.text[token.start : token.end] for token in found.tokens if token.sign in "XP"
    )


def _bare_hour(found: Found) -> Token | None:
    """Read "on Friday at 4", "last night around 8": a number that a day makes an hour."""
    day, hour = found.get("X"), found.get("d")
    at = next(token for token in found.tokens if token.sign == "a")
    after = found.near(1)
    if at.value not in found.pack.calendar.clock_at or not 1 <= hour <= 24:
        return None
    if not _takes_hour(day):
        return None
    if after is not None and after.sign not in ".,;:)&":
        return None
    about = at.value in found.pack.calendar.about_times
    return _dated(found, day, Clock(hour % 24, approximate=about), "X")


def _bare_hours(found: Found) -> Token | None:
    """Read "between 3 and 8 yesterday": numbers that a day makes hours."""
    day, (first, last) = found.get("X"), found.all("d")
    if not _takes_hour(day):
        return None
    if not 1 <= first < last <= 24:
        return None
    return _dated(found, day, (Clock(first), Clock(last % 24)), "X")


def _till_hour(found: Found) -> Token | None:
    """Read "from 10:30 to 3 on 1 May": the hour that comes next after the first time."""
    day, first, hour = found.get("X"), found.get("C"), found.get("d")
    if not _takes_hour(day):
        return None
    if not isinstance(first, Clock) or not 1 <= hour <= 24:
        return None
    late = hour + 12 if hour <= first.hour < 12 else hour
    return _dated(found, day, (first, Clock(late % 24)), "X")


def _takes_hour(reading: object) -> TypeGuard[Partial | Offset]:
    """Whether it is a day that has no time of day yet."""
    if not isinstance(reading, Partial | Offset) or reading.clock is not None:
        return False
    if isinstance(reading, Offset):
        return reading.grain is Grain.DAY
    return any(part is not None for part in (reading.day, reading.weekday, reading.feast))


ON_DAY = stage(
    "CXbef",
    [
        Rule(r"X(?:[-,;(]|P,?)?[aDefb]?C", _on_day),
        Rule(r"X[jJ]D?C", _on_day),
        Rule(r"[fe]C[-t]d[aD]{0,2}X", _till_hour),
        Rule(r"C0?[,aDe]{0,2}X", _on_day),
        Rule(r"XP?ad", _bare_hour),
        Rule(r"bd&d[aD]{0,2}X|Xbd&d", _bare_hours),
    ],
)
