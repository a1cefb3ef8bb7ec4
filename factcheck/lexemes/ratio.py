"""Ratios of two numbers: "trois sur dix", "one in five", "une femme sur quatre"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.names import is_rating
from factcheck.lexemes.numbers import one_before
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.wording import any_of

_GAP = r"[ \u00a0\u202f]"
_WINDOW = 40
_NEXT_WORD = re.compile(rf"{_GAP}([^\W\d_]+)")

_BASES = (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 1000, 10000, 100000)
"""Second numbers of shares; "neuf sur onze" counts nine of eleven things."""


@dataclass(frozen=True, slots=True)
class Ratio:
    """Two numbers of a share; the first is smaller."""

    part: Numeral
    whole: Numeral


def ratios(sentence: Lexed) -> Iterator[Ratio]:
    """Yield the ratios of one sentence, left to right; times are none ("two in three months")."""
    if not sentence.numerals:
        return
    words, between = _between(sentence.pack.code)
    if words.isdisjoint(sentence.words):
        return
    ends = {numeral.span.end: numeral for numeral in sentence.numerals}
    for whole in sentence.numerals:
        if whole.interval.exact not in _BASES or _counts_time(sentence, whole.span.end):
            continue
        start = whole.span.start
        for pattern in between:
            match = pattern.search(sentence.low, max(0, start - _WINDOW), start)
            part = match and _part(match.start(), ends, sentence)
            if part and _is_share(part, whole, sentence):
                yield Ratio(part, whole)
                break


def _part(end: int, ends: dict[int, Numeral], sentence: Lexed) -> Numeral | None:
    return ends.get(end) or one_before(sentence.low, end, sentence.pack.shares.ones)


def _is_share(part: Numeral, whole: Numeral, sentence: Lexed) -> bool:
    first, last = part.interval.exact, whole.interval.exact
    return (
        first is not None
        and last is not None
        and 0 <= first < last
        and not is_rating(part, sentence)
    )


def _counts_time(sentence: Lexed, end: int) -> bool:
    """Whether a time follows: "two in three months" is no share."""
    follows = _NEXT_WORD.match(sentence.low, end)
    return follows is not None and follows[1] in sentence.pack.units.times


@cache
def _between(code: str) -> tuple[frozenset[str], tuple[re.Pattern[str], re.Pattern[str]]]:
    """First words of what joins a ratio; patterns for it, with the counted noun and without."""
    words = PACKS[code].shares.out_of
    joined = rf"{_GAP}{any_of(words)}{_GAP}\Z"
    return (
        frozenset(wording.split()[0] for wording in words),
        (re.compile(rf"{_GAP}[^\W\d_]+{joined}"), re.compile(joined)),
    )
