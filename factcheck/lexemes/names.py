"""Numbers that name instead of counting: "article 33", "Dash 8", "58 ans", "2019"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.noun import is_word
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.wording import any_of

_WINDOW = 24
_BEFORE = re.compile(r"(?P<word>[§#№]|[\w°º-]+)[. \u00a0\u202f]{0,2}\Z")
_YEARS = (1000, 2199)
_OLDEST = 120


def is_name(numeral: Numeral, sentence: Lexed, *, counts: bool) -> bool:
    """Whether the word in front, or the one behind, makes the number a name or a reference.

    `counts` says whether a noun stands behind it: more words name a number that counts nothing.
    """
    text, start, end = sentence.text, numeral.span.start, numeral.span.end
    if text[end : end + 1] in ("-", "‑") and text[end + 1 : end + 2].isupper():
        return True
    if numeral.spelled:
        return False
    if "/" in text[start:end] or _is_address(numeral, sentence):
        return True
    match = _BEFORE.search(text, max(0, start - _WINDOW), start)
    if match is None:
        return False
    labels, loose = _labels(sentence.pack.code)
    word, low = match["word"], match["word"].lower()
    return low in labels or (word.isupper() and word in labels) or (not counts and low in loose)


def _is_address(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether a street or a postal town follows: "14, rue", "10 Downing Street", "75011 Paris"."""
    text, end = sentence.text, numeral.span.end
    digits = numeral.span.of(text)
    capital = text[end + 1 : end + 2].isupper()
    if len(digits) == len("75011") and digits.isdigit() and capital:
        return True
    match = _named_after(sentence.pack.code).match(sentence.low, end)
    # Words between the number and "Street" are names: "3 people drive" is no address.
    return match is not None and (not match["names"] or capital)


def is_proper(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether capitals make a number without a noun a name: "Dash 8", "les Vingt-Sept"."""
    text, start = sentence.text, numeral.span.start
    if numeral.scaled or _in_title_case(sentence):
        return False
    if numeral.spelled:
        return text[start].isupper() and not _begins(text, start)
    match = _BEFORE.search(text, max(0, start - _WINDOW), start)
    if match is None or match["word"].islower() or not match["word"][0].isalpha():
        return False
    if not match["word"][1:].islower() and not match["word"].isupper() and len(match["word"]) > 1:
        return True  # "iPhone 15", "McLaren 720"
    # The first word of a sentence has its capital in any case: what no dictionary knows is a name.
    return not _begins(text, match.start()) or not is_word(match["word"].lower(), sentence.pack)


def is_proper_count(numeral: Numeral, noun: int, sentence: Lexed) -> bool:
    """Whether a number and its noun are parts of a name: "les Trois Vallées", "Boeing 737 MAX"."""
    text, start = sentence.text, numeral.span.start
    if not (text[noun].isupper() or text[start].isupper()) or _in_title_case(sentence):
        return False
    if numeral.spelled:
        return text[start].isupper() and not _begins(text, start)
    match = _BEFORE.search(text, max(0, start - _WINDOW), start)
    return match is not None and match["word"][0].isupper() and not _begins(text, match.start())


def _begins(text: str, at: int) -> bool:
    """Whether a word at `at` begins a sentence, a quotation or a part after a colon."""
    before = text[max(0, at - 4) : at].rstrip(" \u00a0\u202f")
    return (not before and at < len("    ")) or before[-1:] in _OPENING


_OPENING = (".", "!", "?", ":", ";", "«", "»", "“", "”", '"', "(", "…", "—", "–", "-", "|", "\n")


def _in_title_case(sentence: Lexed) -> bool:
    """Whether most words have a capital, as in American headlines, so that none tells a name."""
    words = _CAPITALIZED.findall(sentence.text[:_HEADLINE])
    return (
        len(words) > _FEW_WORDS and sum(word[0].isupper() for word in words) * 10 > len(words) * 7
    )


_CAPITALIZED = re.compile(r"[^\W\d_]{2,}")
_HEADLINE = 160
_FEW_WORDS = 5


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
def _labels(code: str) -> tuple[frozenset[str], frozenset[str]]:
    units = PACKS[code].units
    return frozenset(units.labels), frozenset(units.loose_labels)


@cache
def _named_after(code: str) -> re.Pattern[str]:
    words = any_of(PACKS[code].units.labels_after)
    return re.compile(
        rf",?(?P<names>(?:[ \u00a0\u202f][^\W\d_]+){{0,2}}?)[ \u00a0\u202f]{words}(?!\w)"
    )
