"""A sentence with the numbers in it, found once for all kinds."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.numbers import numerals
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.wording import lowered

_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, eq=False)
class Lexed:
    """One sentence, ready for the kinds; it equals itself alone, so that it is quick to look up.

    Attributes:
        text: the sentence as written.
        low: the same in lower case, offset for offset; what patterns are matched against.
        words: the words of `low`, to pass over quickly what a sentence cannot hold.
        pack: the words of its language.
        numerals: its numbers, left to right.
        currencies: the codes that the article names beyond doubt, the likeliest first.
        home: the currencies of the source's country, where it is known.
        countries: the currencies of the countries that the article names, where a name of
            several currencies needs them; the most named first.
        house: the currencies that the newsroom's configuration gives for the source.
    """

    text: str
    low: str
    words: frozenset[str]
    pack: LanguagePack
    numerals: tuple[Numeral, ...]
    currencies: tuple[str, ...] = ()
    home: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    house: tuple[str, ...] = ()

    def given(
        self,
        currencies: tuple[str, ...],
        home: tuple[str, ...],
        countries: tuple[str, ...],
        house: tuple[str, ...] = (),
    ) -> Lexed:
        """The sentence with what its article says of currencies."""
        return Lexed(
            self.text,
            self.low,
            self.words,
            self.pack,
            self.numerals,
            currencies,
            home,
            countries,
            house,
        )


def lex(text: str, pack: LanguagePack) -> Lexed:
    """Find what the kinds share; takes any text."""
    low = lowered(text)
    words = frozenset(_WORD.findall(low))
    return Lexed(text, low, words, pack, tuple(numerals(low, words, pack)))
