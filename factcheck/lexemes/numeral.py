"""Numbers as texts write them: "1 200", "3,2 millions", "deux cent quatorze", "quelques centaines de"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.lang.pack import LanguagePack
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
        scaled: whether a scale word or letter belongs to it ("millions", "bn", "k").
        partitive: whether a counted noun needs "de" or "of" after it ("million de", "quinzaine de").
    """

    span: Span
    interval: Interval
    approximate: bool = False
    spelled: bool = False
    scaled: bool = False
    partitive: bool = False


def numerals(text: str, pack: LanguagePack) -> Iterator[Numeral]:
    """Yield the numbers of one sentence, left to right, never overlapping."""
    yield from ()
