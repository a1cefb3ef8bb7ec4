"""The shape of a language's money words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MoneyWords:
    """Every field is required; each says what its words mean."""
