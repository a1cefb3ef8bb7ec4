"""A sentence with the numbers in it, found once for all kinds."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.numeral import Numeral, numerals


@dataclass(frozen=True, slots=True)
class Lexed:
    """The text of one sentence, the words of its language and its numerals, left to right."""

    text: str
    pack: LanguagePack
    numerals: tuple[Numeral, ...]


def lex(text: str, pack: LanguagePack) -> Lexed:
    """Find what the kinds share; takes any text."""
    return Lexed(text, pack, tuple(numerals(text, pack)))
