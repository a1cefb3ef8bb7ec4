"""A number at its place in a sentence, without the hedges and bounds around it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model.span import Span
from factcheck.values.interval import Interval


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at its place in a sentence, without the hedges and bounds around it.

    Attributes:
        span: the digits or number words with their scale word ("3,2 millions"), or a vague
            number with its article ("une quinzaine", "quelques centaines"); ranges
            ("entre 10 et 12", "10 to 12") are one numeral.
        interval: the numbers that the words allow; scale applied.
        approximate: whether the words themselves are vague ("une quinzaine").
        spelled: whether it is written in letters (scale words aside).
        scale: what its last scale word stands for (1 000 000 in "3,2 millions"), else 1.
        partitive: whether a counted noun needs "de" or "of" after it ("million de").
        vague: whether the words give no number at all ("quelques", "several"): 2 to 9.
        article: whether it is a mere "un", "one" or "a"; only `ones` gives such numerals.
        ranged: whether two numbers were joined ("10 à 12").
    """

    span: Span
    interval: Interval
    approximate: bool = False
    spelled: bool = False
    scale: int = 1
    partitive: bool = False
    vague: bool = False
    article: bool = False
    ranged: bool = False

    @property
    def scaled(self) -> bool:
        """Whether a scale word or letter of a thousand or more belongs to it ("millions", "bn")."""
        return self.scale >= 1000
