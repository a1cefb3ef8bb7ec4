"""The shape of a language's calendar words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CalendarWords:
    """Every field is required; each says what its words mean."""
