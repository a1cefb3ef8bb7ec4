"""The shape of a language's words for shares of a whole."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ShareWords:
    """Every field is required. Words are in lower case.

    Attributes:
        percent: what makes a number a percentage.
        points: what makes a number points of a percentage.
        bare_points: the same, where only a figure with decimals or a fraction is meant.
        basis_points: a hundredth of a point.
        percentage: the word that makes a number behind "of" one ("a percentage of 12.5").
        per_mille: what makes a number a tenth of a percentage ("‰").
        part_points: whole wordings with their points ("un demi-point": "0.5").
        halves: wordings for a half.
        numerators: words and articles before a denominator -> number.
        contracted: those of them that belong to a preposition ("du" in "plus du quart").
        denominators: "tiers", "fifths" -> number.
        whole_fractions: articles that may stand before a fraction and belong to it ("les").
        not_before: words in front of a fraction that make it something else ("first half").
        not_after: words behind it that do ("quart d'heure", "half an hour").
        ordinals: denominators that also rank, and are a share only before no noun ("a third").
        out_of: what stands between the two numbers of "trois sur dix", "one in five".
        ones: words for one that may begin such a ratio.
    """

    percent: tuple[str, ...]
    points: tuple[str, ...]
    bare_points: tuple[str, ...]
    basis_points: tuple[str, ...]
    percentage: tuple[str, ...]
    per_mille: tuple[str, ...]
    part_points: Mapping[str, str]
    halves: tuple[str, ...]
    numerators: Mapping[str, int]
    contracted: tuple[str, ...]
    denominators: Mapping[str, int]
    whole_fractions: tuple[str, ...]
    not_before: tuple[str, ...]
    not_after: tuple[str, ...]
    ordinals: tuple[str, ...]
    out_of: tuple[str, ...]
    ones: tuple[str, ...]
