"""A sentence with the numbers in it, found once for all kinds."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.numeral import Numeral, numerals
from factcheck.lexemes.wording import lowered


@dataclass(frozen=True, slots=True)
class Lexed:
    """One sentence, ready for the kinds.

    Attributes:
        text: the sentence as written.
        low: the same in lower case, offset for offset; what patterns are matched against.
        pack: the words of its language.
        numerals: its numbers, left to right.
        currency: the currency that the article spoke of last before this sentence, or None.
        counted: what the article counted last before this sentence (a lemma), or None.
    """

    text: str
    low: str
    pack: LanguagePack
    numerals: tuple[Numeral, ...]
    currency: str | None = None
    counted: str | None = None


def lex(text: str, pack: LanguagePack) -> Lexed:
    """Find what the kinds share; takes any text."""
    low = lowered(text)
    return Lexed(text, low, pack, tuple(numerals(text, pack, low)))
