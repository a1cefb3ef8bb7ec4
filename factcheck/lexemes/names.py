"""Numbers that name instead of counting: "article 33", "Dash 8", "58 ans", "2019"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.wording import any_of

_WINDOW = 24
_BEFORE = re.compile(r"(?P<word>[§#№]|[\w.°'’-]+)[ \u00a0\u202f]?\Z")
_YEARS = (1000, 2199)
_OLDEST = 120


def is_name(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether the word in front, or the one behind, makes the number a name or a reference."""
    text, low = sentence.text, sentence.low
    start, end = numeral.span.start, numeral.span.end
    if text[end : end + 1] in ("-", "‑") and text[end + 1 : end + 2].isupper():
        return True
    if _named_after(sentence.pack.code).match(low, end):
        return True
    match = _BEFORE.search(low, max(0, start - _WINDOW), start)
    if match is None:
        return False
    word = match["word"]
    return word.strip(".'’-") in _labels(sentence.pack.code) or word in ("§", "#", "№")


def is_proper(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether capitals inside a sentence make a number a name: "Dash 8", "les Vingt-Sept"."""
    text, start = sentence.text, numeral.span.start
    if numeral.spelled:
        return start > 0 and text[start].isupper() and text[start - 2 : start - 1] not in _ENDS
    match = _BEFORE.search(text, max(0, start - _WINDOW), start)
    if match is None or match.start() == 0:
        return False
    word = match["word"]
    return word[0].isupper() and text[match.start() - 2 : match.start() - 1] not in _ENDS


_ENDS = (".", "!", "?", ":", "»", "«", "“", "”", "…", "—", "–", "-", "")


def is_year(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether a figure has the shape of a year: four digits without a mark."""
    figure = numeral.span.of(sentence.text)
    if numeral.ranged:
        figure = figure[-4:]
    return len(figure) == len("2025") and figure.isdigit() and _YEARS[0] <= int(figure) <= _YEARS[1]


def is_age(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether the words around make the number somebody's age."""
    exact = numeral.interval.exact
    if exact is None or not 0 < exact <= _OLDEST:
        return False
    start, end = numeral.span.start, numeral.span.end
    low = sentence.low
    around = f"{low[max(0, start - _WINDOW) : start]}\0{low[end : end + _WINDOW]}"
    return _ages(sentence.pack.code).search(around) is not None


@cache
def _ages(code: str) -> re.Pattern[str]:
    """The pack's patterns over the words around a number, which a null character stands for."""
    return re.compile("|".join(age.replace("N", "\0") for age in PACKS[code].units.ages))


@cache
def _labels(code: str) -> frozenset[str]:
    return frozenset(label.strip(".") for label in PACKS[code].units.labels)


@cache
def _named_after(code: str) -> re.Pattern[str]:
    words = any_of(PACKS[code].units.labels_after)
    return re.compile(rf",?[ \u00a0\u202f]{words}(?!\w)")
