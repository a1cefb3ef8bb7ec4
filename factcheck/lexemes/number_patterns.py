"""The patterns that find numbers, made once for each pack."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from factcheck.lang import PACKS
from factcheck.lang.numbers import NumberWords
from factcheck.lexemes import digits
from factcheck.lexemes.wording import any_of, literal
from factcheck.values.currencies import GLUED

_WORDS_A_NUMBER = 16
_LETTER = re.compile(r"[^\W\d_]+")


@cache
def leading_article(code: str) -> str:
    """An article that a spelled-out number may begin with ("a hundred"), as a pattern."""
    return rf"{any_of(PACKS[code].numbers.articles)} "


@cache
def signals(code: str) -> frozenset[str]:
    """Words without which a sentence holds no number in letters."""
    words = PACKS[code].numbers
    wordings = (
        *(word for word in words.words if word not in words.articles),
        *words.scales,
        *words.plurals,
        *words.collectives,
        *(wording.split()[-1] for wording in words.vague),
    )
    return frozenset(part for wording in wordings for part in _LETTER.findall(wording))


@cache
def minus(code: str) -> re.Pattern[str]:
    """A pattern for what puts a number below zero; group "none" says that it does not."""
    words = PACKS[code].numbers
    return re.compile(
        rf"(?:(?P<none>{any_of(words.no_minus)}|\d)\s)?(?<!\w)(?P<minus>{any_of(words.minus)})\s\Z"
    )


@cache
def minus_endings(code: str) -> tuple[str, ...]:
    """How what stands before a number below zero may end: a quick look."""
    return tuple(f"{word}{gap}" for word in PACKS[code].numbers.minus for gap in " \u00a0\u202f")


@cache
def articles(code: str) -> re.Pattern[str]:
    """A pattern for "un", "une", "a", "an" and "one"."""
    return re.compile(rf"(?<![\w]){any_of(PACKS[code].numbers.articles)}(?!\w)")


@cache
def in_digits(code: str) -> re.Pattern[str]:
    """A pattern for the numbers of a sentence that has no number words."""
    return re.compile(_digits(PACKS[code].numbers))


@cache
def in_words(code: str) -> re.Pattern[str]:
    """A pattern for numbers in digits and in letters."""
    words = PACKS[code].numbers
    return re.compile(f"{_digits(words)}|{_letters(words)}")


def _digits(words: NumberWords) -> str:
    # A letter may touch the figure on its left only where it is a currency ("R18 million").
    glued = "|".join(rf"(?<=\b{code.lower()})" for code in GLUED)
    return (
        rf"(?=[-−–+\dhw½¼¾⅓⅔⅛])(?=[-−–+]?\d|https?:|www\.|[½¼¾⅓⅔⅛])(?:(?<![\w/^])|{glued})"
        rf"(?:(?P<skip>{digits.SKIPPED})"
        rf"|(?P<in_digits>(?P<digits>{digits.NUMBER}){_tail(words, 'd')}))"
    )


def _letters(words: NumberWords) -> str:
    word = any_of(words.words)
    scales, plurals = any_of(words.scales), any_of(words.plurals)
    of = rf"(?:{any_of(f'{of} ' for of in words.of)})?"
    # "un" and "a" begin a number only before a scale word; inside one they are words like others.
    lead = rf"{any_of(words.articles)}\s(?={any_of((*words.scales, *words.hundreds))}(?!\w))"
    first = any_of(set(words.words) - set(words.articles))
    link = rf"(?:[-‐‑]|\s)(?:{any_of(words.links)}(?:[-‐‑]|\s))?"
    run = rf"(?:{lead})?{first}(?:{link}{word}(?!\w)){{0,{_WORDS_A_NUMBER}}}"
    return (
        rf"(?<!\w)(?!{any_of(words.not_scales)})(?:"
        rf"(?P<skipped>{any_of(words.skipped)})(?!\w)"
        rf"|(?P<in_half>(?P<half>{_spaced(words.halves)})(?P<half_of>{scales}))(?!\w)"
        rf"|(?P<in_plural>(?:{any_of(words.few)}\s(?P<plural_few>{scales}|{plurals})"
        rf"|(?<!\d\s)(?P<plural_alone>{plurals}))(?!\w)(?:\s{of}(?P<plural_of>{scales})(?!\w))?)"
        rf"|(?P<in_collective>(?:{any_of(words.before_collective)}\s)?"
        rf"(?P<collective>{any_of(words.collectives)})(?!\w)"
        rf"(?:\s{of}(?P<collective_of>{scales})(?!\w))?)"
        rf"|(?P<vague>{any_of(words.vague)})(?!\w)"
        rf"|(?P<in_letters>(?P<run>{run})(?!\w){_tail(words, '')})"
        r")"
    )


def _spaced(wordings: Iterable[str]) -> str:
    """A pattern for wordings whose spaces may be hyphens: "half-a-million"."""
    return any_of(wordings).replace(literal(" "), r"[\s-]")


def _tail(words: NumberWords, name: str) -> str:
    """A scale word, and "et demi" before or after it."""
    half = any_of(words.and_half)
    not_scale = rf"(?!{any_of(words.not_scales)})"
    return (
        rf"(?:\s(?P<{name}half_before>{half})(?!\w))?"
        rf"(?:[\s-]?{not_scale}(?P<{name}scale>{any_of(words.scales)})(?!\w))?"
        rf"(?:\s(?P<{name}half_after>{half})(?!\w))?"
    )
