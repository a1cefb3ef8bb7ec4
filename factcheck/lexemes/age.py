"""Numbers that are somebody's age: "Tom Gilroy, 71, …", "aged 19 and 22", "she died at 87"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.noun import is_plural, is_word
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.wording import any_of

_WINDOW = 24
_OLDEST = 112
_BEFORE_COMMA = re.compile(r"(?P<word>[^\W\d_]+)\)?, \Z")
_CLOSING = ",.;)"


def is_age(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether the words around make the number somebody's age."""
    exact = numeral.interval.exact
    if exact is None or not 0 < exact <= _OLDEST or numeral.scaled:
        return False
    start, end, low = numeral.span.start, numeral.span.end, sentence.low
    around = f"{low[max(0, start - _WINDOW) : start]}\0{low[end : end + _WINDOW]}"
    if _ages(sentence.pack.code).search(around) is not None:
        return True
    return _is_apposed(start, end, sentence) or _is_said_of_a_name(start, end, sentence)


def _is_apposed(start: int, end: int, sentence: Lexed) -> bool:
    """Whether commas set the number behind one person: "the driver, 44, fled"."""
    low = sentence.low
    closed = low[end : end + 1] in _CLOSING or _links(sentence.pack.code).match(low, end)
    if not closed or low[start - 2 : start] != ", ":
        return False
    if _restated(sentence.pack.code).match(low, end):
        return False
    match = _BEFORE_COMMA.search(sentence.text, max(0, start - _WINDOW), start)
    if match is None:
        return False
    word = match["word"]
    return word[0].isupper() or not is_plural(word.lower(), sentence.pack)


def _is_said_of_a_name(start: int, end: int, sentence: Lexed) -> bool:
    """Whether a name "is" or "was" the number, and nothing else: "Velarde was 38."."""
    if sentence.low[end : end + 1] not in _CLOSING:
        return False
    text = sentence.text
    match = _being(sentence.pack.code).search(text, max(0, start - _WINDOW), start)
    if match is None or not match["name"][0].isupper():
        return False
    # The first word of a sentence has its capital in any case: what no dictionary knows is a name.
    return match.start("name") > 0 or not is_word(match["name"].lower(), sentence.pack)


@cache
def _ages(code: str) -> re.Pattern[str]:
    """The pack's patterns over the words around a number, which a null character stands for."""
    return re.compile("|".join(age.replace("N", "\0") for age in PACKS[code].units.ages))


@cache
def _restated(code: str) -> re.Pattern[str]:
    """What says a number in other terms: "26, or 56%, have"."""
    return re.compile(rf",? (?:{'|'.join(PACKS[code].sums.restates)}) \d")


@cache
def _links(code: str) -> re.Pattern[str]:
    return re.compile(rf" {any_of(PACKS[code].numbers.links)} ")


@cache
def _being(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?P<name>[^\W\d_]+) {any_of(PACKS[code].units.being)} \Z")
