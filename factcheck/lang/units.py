"""The shape of a language's units words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UnitWords:
    """Every field is required; each says what its words mean."""
