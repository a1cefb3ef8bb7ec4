"""Time zones that news texts name, as offsets from UTC on a given day.

Sources: Directive 2000/84/EC (summer time in the European Union, from the last Sunday of March
to that of October; the United Kingdom keeps the same days), the Energy Policy Act of 2005
(United States, from the second Sunday of March to the first of November).
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zoneinfo import ZoneInfo

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

    Zones that are in no table of ours are read from the IANA database that is installed with us,
    never from the machine's own.

    Raises:
        KeyError: there is no such zone.

    >>> offset_on("Europe/Paris", date(2026, 3, 6)), offset_on("ET", date(2026, 7, 4))
    (60, -240)
    """
    if zone in _FIXED:
        return _FIXED[zone]
    if zone not in _SEASONAL:
        return _by_database(zone, day)
    standard, rule = _SEASONAL[zone]
    if rule == _EUROPE:
        begins, ends = _sunday(day.year, 3, 31), _sunday(day.year, 10, 31)
    else:
        begins, ends = _sunday(day.year, 3, 14), _sunday(day.year, 11, 7)
    return standard + (_SUMMER if begins <= day < ends else 0)


@cache
def zones() -> frozenset[str]:
    """The names of the IANA database, links included."""
    from importlib.resources import files

    return frozenset(files("tzdata").joinpath("zones").read_text("utf-8").split())


def _by_database(zone: str, day: date) -> int:
    offset = datetime.combine(day, time(12), _zone(zone)).utcoffset()
    assert offset is not None  # a zone of the database has one at any time
    return int(offset.total_seconds() // 60)


@cache
def _zone(name: str) -> ZoneInfo:
    from importlib.resources import files
    from zoneinfo import ZoneInfo

    if name not in zones():
        raise KeyError(name)
    with files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as stream:
        return ZoneInfo.from_file(stream, name)


def _sunday(year: int, month: int, latest: int) -> date:
    """The last Sunday of a month that is not later than its day `latest`."""
    day = date(year, month, latest)
    return day - timedelta(days=(day.weekday() - _SUNDAY) % 7)
