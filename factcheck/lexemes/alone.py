"""Which numbers without a unit may state something: "Ninety were hurt", but not "Tally 4."."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes.age import is_age
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.names import (
    is_bracketed,
    is_multiple,
    is_name,
    is_proper,
    is_rating,
    is_singular,
    is_year,
)
from factcheck.lexemes.noun import Noun, is_plural, lemma
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.wording import any_of

_LISTED = 8
"""No word that links the numbers of a list is longer, its spaces included."""

_MARK = 100
"""A label in the singular with a number below it gives a mark or a rank: "Rating: 3"."""

_GLUED = re.compile(r"[-_/@^]\w|[.:]\d")
_CALLED = re.compile(r"\w\(\Z")
"""What makes a bracketed number an argument of a call: "alert(1)"."""

_ABBREVIATED = re.compile(r"[ \u00a0\u202f][b-df-hj-np-tv-xzç]{1,5}(?![\w'’])")
"""A word without a vowel behind a number: what it counts stays unsaid ("58 pts", "25 x")."""

_IN_A_LIST = re.compile(r" ?\)")
_CLOCK = re.compile(r"\d[ \u00a0\u202f]?(?:h|mn?|min|s|sec)[.]?[ \u00a0\u202f]\Z")
"""What stands before the last figure of a time: "10 s 87"."""

_ENDS_A_LIST = re.compile(r"\d(?:, \d{1,2}){2,8},? [^\W\d_]{1,3} \Z")
"""Numbers in a row before the last of them: "5, 12, 23 et 45"."""

_NEXT_WORD = re.compile(r"[ \u00a0\u202f-]([^\W\d_]+)(?!['’])")
_LABEL = re.compile(
    r"\W{0,3}(?:[^\W\d_]+[ \u00a0]){0,3}(?P<noun>[^\W\d_]{3,})[ \u00a0]?:[ \u00a0]?"
)
_AFTER_LABEL = re.compile(r"[ \u00a0]?(?:[.;,(|]|\Z)")
_POWERS = (100, 1000, 10000, 100000, 1000000)


@dataclass(frozen=True, slots=True)
class Label:
    """The words before a colon that begin a sentence, and the number behind them: "Staff: 80".

    Attributes:
        noun: what the number counts, where the label is a plural; None for a mark or a rank.
        end: where the number begins.
    """

    noun: Noun | None
    end: int


def label_of(sentence: Lexed) -> Label | None:
    """The label that the first number of a sentence stands under, with nothing else but asides."""
    first = sentence.numerals[0]
    match = _LABEL.match(sentence.low)
    if match is None or match.end() != first.span.start or first.scaled:
        return None
    if not _AFTER_LABEL.match(sentence.low, first.span.end):
        return None
    word = match["noun"]
    if word in _prices(sentence.pack.code):
        return None
    if is_plural(word, sentence.pack):
        noun = Noun(*match.span("noun"), lemma(word, sentence.pack.code))
        return Label(noun, match.end())
    exact = first.interval.exact
    return Label(None, match.end()) if exact is not None and exact < _MARK else None


def is_named(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether the number names, ranks or refers; the next ones of its list do so too."""
    return (
        is_name(numeral, sentence, counts=False)
        or is_proper(numeral, sentence)
        or is_singular(numeral, sentence)
        or is_rating(numeral, sentence)
        or is_bracketed(numeral, sentence)
    )


def is_listed(start: int, end: int, sentence: Lexed) -> bool:
    """Whether what lies between two numbers makes them a list: "articles 5 et 6", "2 of 3"."""
    return 0 <= end - start <= _LISTED and (
        sentence.low[start:end].strip() in _list_words(sentence.pack.code)
    )


def may_speak(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether a number without a unit can be a claim, the words that name things aside."""
    text, start, end = sentence.text, numeral.span.start, numeral.span.end
    if numeral.vague or numeral.interval.exact is None:
        return False
    if _is_all(text, start, end) or _is_glued(text, start):
        return False
    if text[end : end + 1].isalnum() or _GLUED.match(text, end):
        return False
    if _CLOCK.search(text, max(0, start - 12), start) or _ENDS_A_LIST.search(
        text, max(0, start - 40), start
    ):
        return False
    if _IN_A_LIST.match(text, end) and "(" not in text[max(0, start - 16) : start]:
        return False
    if _leads_on(end, sentence) or _ABBREVIATED.match(text, end):
        return False
    return not (
        is_year(numeral, sentence) or _is_base(numeral, sentence) or is_age(numeral, sentence)
    )


def _leads_on(end: int, sentence: Lexed) -> bool:
    """Whether what follows makes the number a part of a time, a fraction or a set phrase."""
    following = _NEXT_WORD.match(sentence.low, end)
    if following is None:
        return False
    pack, word = sentence.pack, following[1]
    if word in pack.units.times or word in pack.shares.denominators:
        return True
    if _idle(pack.code).match(sentence.low, end):
        return True
    return is_multiple(following.start(1), sentence)


def _is_all(text: str, start: int, end: int) -> bool:
    """Whether the sentence is the number and nothing else, as cells and page numbers are."""
    return len(text) < end - start + _LISTED and text.strip(" .\n") == text[start:end]


def _is_glued(text: str, start: int) -> bool:
    """Whether what stands right before makes the figure a part of something: "PM2,5", "Bac + 3"."""
    before = text[max(0, start - 2) : start]
    if not before:
        return False
    if _CALLED.search(before):
        return True
    if before[-1].isalnum() or before[-1] in "-_/.@#+*^" or before == "+ ":
        return True
    return before[-1] == "," and before[0].isdigit()


def _is_base(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether the number is what a rate is counted by: "12 per 1,000"."""
    if numeral.interval.exact not in _POWERS:
        return False
    word = sentence.low[max(0, numeral.span.start - 12) : numeral.span.start].split()[-1:]
    return bool(word) and word[0] in sentence.pack.numbers.bases


@cache
def _list_words(code: str) -> frozenset[str]:
    numbers = PACKS[code].numbers
    joiners = (joiner for _, joiner in numbers.between)
    return frozenset((*joiners, *numbers.links, *numbers.of, *PACKS[code].shares.out_of, ",", "&"))


@cache
def _idle(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0\u202f]{any_of(PACKS[code].units.idle_after)}(?!\w)")


@cache
def _prices(code: str) -> frozenset[str]:
    return frozenset(PACKS[code].money.price_words)


@cache
def number_of(code: str) -> tuple[frozenset[str], re.Pattern[str]]:
    """Words of "nombre de" and "magnitude", and a pattern for them; group "scale" is a scale."""
    units = PACKS[code].units
    scales, of = any_of(units.scales_before), any_of(f"{of} " for of in PACKS[code].numbers.of)
    words = frozenset(word.split()[0] for word in (*units.number_of, *units.scales_before))
    pattern = rf"(?<!\w)(?:(?P<scale>{scales})(?!\w)|{any_of(units.number_of)}(?:{of})?)"
    return words, re.compile(pattern)
