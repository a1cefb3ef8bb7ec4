"""Time zones that news texts name, as offsets from UTC on a given day.

Sources: Directive 2000/84/EC (summer time in the European Union, from the last Sunday of March
to that of October; the United Kingdom keeps the same days), the Energy Policy Act of 2005
(United States, from the second Sunday of March to the first of November).
"""

from __future__ import annotations

from datetime import date, timedelta

_EUROPE, _AMERICA = "europe", "america"

_FIXED = {
    "GMT": 0, "UTC": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "CEST": 120, "EET": 120,
    "EEST": 180, "MSK": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420,
    "MDT": -360, "PST": -480, "PDT": -420, "JST": 540, "KST": 540, "HKT": 480, "AEST": 600,
    "AEDT": 660, "Europe/Moscow": 180, "Asia/Tokyo": 540, "Asia/Shanghai": 480,
}  # fmt: skip
_SEASONAL = {
    "ET": (-300, _AMERICA), "CT": (-360, _AMERICA), "MT": (-420, _AMERICA), "PT": (-480, _AMERICA),
    "America/New_York": (-300, _AMERICA), "America/Chicago": (-360, _AMERICA),
    "America/Denver": (-420, _AMERICA), "America/Los_Angeles": (-480, _AMERICA),
    "Europe/Paris": (60, _EUROPE), "Europe/London": (0, _EUROPE), "Europe/Kyiv": (120, _EUROPE),
}  # fmt: skip
_SUMMER = 60
_SUNDAY = 6

ABBREVIATIONS = frozenset(name for name in (*_FIXED, *_SEASONAL) if "/" not in name)
"""Zones that stand for themselves in a text, in capitals."""


def offset_on(zone: str, day: date) -> int:
    """Minutes east of UTC of `zone` on `day`; the days on which clocks change count as after it.

    Raises:
        KeyError: a zone that is not in the tables.

    >>> offset_on("Europe/Paris", date(2026, 3, 6)), offset_on("ET", date(2026, 7, 4))
    (60, -240)
    """
    if zone in _FIXED:
        return _FIXED[zone]
    standard, rule = _SEASONAL[zone]
    if rule == _EUROPE:
        begins, ends = _sunday(day.year, 3, 31), _sunday(day.year, 10, 31)
    else:
        begins, ends = _sunday(day.year, 3, 14), _sunday(day.year, 11, 7)
    return standard + (_SUMMER if begins <= day < ends else 0)


def _sunday(year: int, month: int, latest: int) -> date:
    """The last Sunday of a month that is not later than its day `latest`."""
    day = date(year, month, latest)
    return day - timedelta(days=(day.weekday() - _SUNDAY) % 7)
