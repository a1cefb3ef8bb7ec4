"""Feasts whose day moves with the year: Easter and what hangs on it, a fourth Thursday.

Sources: the Gregorian computus, as `dateutil.easter` works it out; for the United States the
Uniform Monday Holiday Act (5 U.S.C. § 6103), and custom for the days after Thanksgiving.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date, timedelta

_FROM_EASTER = {
    "shrove-tuesday": -47, "ash-wednesday": -46, "palm-sunday": -7, "maundy-thursday": -3,
    "good-friday": -2, "easter": 0, "easter-monday": 1, "ascension": 39, "pentecost": 49,
    "whit-monday": 50,
}  # fmt: skip
_BY_WEEKDAY = {
    "martin-luther-king-day": (1, 0, 3, 0), "presidents-day": (2, 0, 3, 0),
    "memorial-day": (5, 0, -1, 0), "fathers-day": (6, 6, 3, 0), "labor-day": (9, 0, 1, 0),
    "columbus-day": (10, 0, 2, 0), "thanksgiving": (11, 3, 4, 0), "black-friday": (11, 3, 4, 1),
    "cyber-monday": (11, 3, 4, 4),
}  # fmt: skip
"""Month, weekday (0 is Monday), which one of the month (-1 the last), and days after it."""

FEASTS = frozenset((*_FROM_EASTER, *_BY_WEEKDAY))
"""The feasts that `day_of` knows."""


def day_of(feast: str, year: int) -> date:
    """The day of a feast in a year.

    Raises:
        KeyError: a feast that is not in the tables.
        ValueError: a year before 1583, which has no Easter of the Gregorian calendar.

    >>> day_of("easter-monday", 2026), day_of("thanksgiving", 2026)
    (datetime.date(2026, 4, 6), datetime.date(2026, 11, 26))
    """
    if feast in _FROM_EASTER:
        from dateutil.easter import easter

        sunday: date = easter(year)  # type: ignore[no-untyped-call]
        return sunday + timedelta(days=_FROM_EASTER[feast])
    month, weekday, nth, after = _BY_WEEKDAY[feast]
    return _weekday_of(year, month, weekday, nth) + timedelta(days=after)


def _weekday_of(year: int, month: int, weekday: int, nth: int) -> date:
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    last = date(year, month, monthrange(year, month)[1])
    return last - timedelta(days=(last.weekday() - weekday) % 7 - 7 * (nth + 1))
