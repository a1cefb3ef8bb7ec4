"""The precision that a text gives to a date."""

from __future__ import annotations

from enum import IntEnum


class Grain(IntEnum):
    """Coarse to fine; comparing two grains compares their precision."""

    YEAR = 1
    MONTH = 2
    WEEK = 3
    DAY = 4
    MINUTE = 5
