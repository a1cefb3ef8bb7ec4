"""Percentages: "au moins 50 %" is 50 or more; points of a percentage are written alike."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.values.interval import Interval


@dataclass(frozen=True, slots=True)
class Percentage:
    """A share or a change in percent (80 means 80 %, not 0.8)."""

    interval: Interval
    approximate: bool = False
