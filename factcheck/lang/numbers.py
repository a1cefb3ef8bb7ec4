"""The shape of a language's numbers words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Every field is required; each says what its words mean."""
