"""Numbers that name instead of counting: "article 33", "Dash 8", "le 3919", "a rating of 4.5"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.wording import any_of

_WINDOW = 24
_BEFORE = re.compile(r"(?P<word>[§#№]|[\w°º-]+)[. \u00a0\u202f]{0,2}\Z")
_YEARS = (1000, 2199)


def is_name(numeral: Numeral, sentence: Lexed, *, counts: bool) -> bool:
    """Whether the word in front, or the one behind, makes the number a name or a reference.

    `counts` says whether a noun stands behind it: more words name a number that counts nothing.
    """
    text, start, end = sentence.text, numeral.span.start, numeral.span.end
    if text[end : end + 1] in ("-", "‑") and text[end + 1 : end + 2].isupper():
        return True
    if numeral.spelled:
        return False
    if "/" in text[start:end] or _is_address(numeral, sentence) or _is_book(numeral, sentence):
        return True
    match = _BEFORE.search(text, max(0, start - _WINDOW), start)
    return match is not None and _is_label(match, sentence, counts)


def _is_label(match: re.Match[str], sentence: Lexed, counts: bool) -> bool:
    labels, loose = _labels(sentence.pack.code)
    word, low = match["word"], match["word"].lower()
    if low in labels or (word.isupper() and word in labels):
        return True
    if not counts and low[-1] == "s" and low[:-1] in labels:
        return True  # "junctions 9 and 11"
    if low in loose and (not counts or (word[0].isupper() and len(word) > len("Au"))):
        return True
    if counts or low not in sentence.pack.numbers.of:
        return False
    # "The Group of 20" is a name, "a group of 20" is none.
    group = _BEFORE.search(sentence.text, max(0, match.start() - _WINDOW), match.start())
    return group is not None and group["word"][0].isupper() and group["word"].lower() in loose


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


def _is_book(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether the number tells books of one name apart: "1 Corinthians 13:4"."""
    match = _CAPITALIZED.match(sentence.text, numeral.span.end + 1)
    if match is None or sentence.text[numeral.span.end] != " ":
        return False
    return match[0].istitle() and match[0].lower() in sentence.pack.calendar.verses


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
    # A noun in front of its number names it, even where a sentence begins: "Apollo 11". What may
    # begin a sentence that counts is a word of grammar: "Of 38", "About 300".
    return not _begins(text, match.start()) or match["word"].lower() not in _grammar(
        sentence.pack.code
    )


def is_proper_count(numeral: Numeral, noun: int, sentence: Lexed) -> bool:
    """Whether a number and its noun are parts of a name: "les Trois Vallées", "Boeing 737 MAX"."""
    text, start = sentence.text, numeral.span.start
    if _is_model(numeral, sentence):
        return True
    if not (text[noun].isupper() or text[start].isupper()) or _in_title_case(sentence):
        return False
    if numeral.spelled:
        return text[start].isupper() and not _begins(text, start)
    match = _BEFORE.search(text, max(0, start - _WINDOW), start)
    return match is not None and match["word"][0].isupper() and not _begins(text, match.start())


def _is_model(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether names stand on both sides of a figure: "the iPhone 17 Pro costs"."""
    text, start, end = sentence.text, numeral.span.start, numeral.span.end
    if numeral.spelled or numeral.scaled or not text[end + 1 : end + 2].isupper():
        return False
    match = _BEFORE.search(text, max(0, start - _WINDOW), start)
    if match is None or match["word"].islower() or not match["word"][0].isalpha():
        return False
    return match["word"].lower() not in _grammar(sentence.pack.code) and not (
        _in_title_case(sentence)
    )


def is_singular(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether an article for one thing makes the number a name or a digit: "le 3919", "a 2"."""
    if numeral.scaled and not numeral.spelled:
        return False
    start = numeral.span.start
    return (
        _singular(sentence.pack.code).search(sentence.low, max(0, start - _WINDOW), start)
        is not None
    )


def is_rating(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether a word of marks stands right before: "a rating of 4.5", "noté 8 sur 10"."""
    words, pattern = _ratings(sentence.pack.code)
    if words.isdisjoint(sentence.words):
        return False
    start = numeral.span.start
    return pattern.search(sentence.low, max(0, start - _WINDOW), start) is not None


def is_bracketed(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether brackets make it an aside to a name, or a citation: "Paul (35)", "[2026] 114"."""
    text, start, end = sentence.text, numeral.span.start, numeral.span.end
    if text[max(0, start - 2) : start].rstrip().endswith("]"):
        return True
    if text[start - 1 : start] != "(" or text[end : end + 1] != ")":
        return False
    match = _BEFORE.search(text, max(0, start - _WINDOW), start - 1)
    return match is not None and (match["word"][0].isupper() or match["word"][-1].isdigit())


def is_multiple(at: int, sentence: Lexed) -> bool:
    """Whether "times" at `at` and a noun of accounts price a company: "7 times earnings"."""
    words, pattern = _multiples(sentence.pack.code)
    return not words.isdisjoint(sentence.words) and pattern.match(sentence.low, at) is not None


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


@cache
def _grammar(code: str) -> frozenset[str]:
    """Words of grammar: particles, articles, and what hedges and bounds are made of."""
    units, numbers = PACKS[code].units, PACKS[code].numbers
    wordings = (*numbers.hedges_before, *numbers.bounds_before, *numbers.bounds_outside)
    parts = {part for wording in wordings for part in wording.split()}
    return frozenset(parts | {*units.no_nouns, *units.adjectives, *numbers.few})


@cache
def _singular(code: str) -> re.Pattern[str]:
    words = PACKS[code].numbers.singular
    apart = any_of(word for word in words if not word.endswith("'"))
    elided = any_of(word for word in words if word.endswith("'"))
    return re.compile(rf"(?<![\w'’])(?:{apart}[ \u00a0\u202f]|{elided})\Z")


@cache
def _ratings(code: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """Words of marks, and a pattern for one of them with two more words before a number."""
    words = PACKS[code].units.ratings
    return frozenset(words), re.compile(
        rf"(?<!\w){any_of(words)}(?: [^\W\d_]{{1,4}}){{0,2}}[ :]{{1,3}}\Z"
    )


@cache
def _multiples(code: str) -> tuple[frozenset[str], re.Pattern[str]]:
    units = PACKS[code].units
    gap, nouns = r"[ \u00a0\u202f]", any_of(units.multiples)
    return frozenset(units.multiples), re.compile(
        rf"{any_of(units.factors)}(?:{gap}[^\W\d_]+){{0,2}}?{gap}(?:[^\W\d_]+['’])?{nouns}(?!\w)"
    )
