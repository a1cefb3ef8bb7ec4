"""The shape of a language's number words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberWords:
    """Every field is required. Words are in lower case; `'` also stands for the curly apostrophe.

    Attributes:
        decimal_mark: the mark before decimals.
        points: the decimal mark in letters ("virgule").
        words: what a spelled-out number is made of; text2num reads them.
        articles: words that mean one in front of a scale word or a unit ("un", "a").
        links: words between the words of one number ("vingt et un", "two hundred and ten").
        scales: words and unambiguous abbreviations after a number, and what they multiply by.
        hundreds: words inside a spelled-out number that scale too, but never after digits.
        not_scales: wordings that begin like a scale word and are none ("mille nautique").
        partitives: scale words that need "de" or "of" before a counted noun.
        halves: what makes a part of the scale word that follows -> the part ("un demi ": "0.5"); a
            space also stands for a hyphen.
        minus: words right before a number that put it below zero.
        no_minus: words before those that make them something else ("au moins").
        and_half: what adds half a unit to the number or the scale word before it ("et demi").
        plurals: vague scale words ("centaines", "dozens"): 2 to 9 times their number.
        singular: articles and possessives for one thing; a bare number behind them is a name.
        bases: words before the base of a rate ("per" in "12 per 1,000").
        few: words that make any scale word after them vague ("quelques", "a few").
        vague: words that stand for a number of their own, from and to ("quelques": 2 to 9).
        collectives: nouns for so many ("une quinzaine"), and whether "about" is meant.
        before_collective: what may stand before a collective and belongs to it ("une", "a").
        of: what links a scale word and the noun or scale word after it ("de", "of").
        between: pairs of opening and joining words of a range; an empty opening needs none.
        changes: words after which "de X à Y" is a change, and so two numbers, not a range.
        skipped: wordings with number words that are no number.
        hedges_before: wordings in front that make a number approximate.
        hedges_after: wordings behind that make a number approximate.
        bounds_before: wordings in front that make a bound: ">=", "<=", ">" or "<".
        bounds_after: wordings behind that make a bound.
        summits: wordings behind that begin like a bound and are none ("au plus fort").
        not_bounds: words before a bound that make it part of a verb ("hand over").
        bounds_outside: wordings in front that make a bound but are no part of the mention (verbs).
    """

    decimal_mark: str
    points: tuple[str, ...]
    words: tuple[str, ...]
    articles: tuple[str, ...]
    links: tuple[str, ...]
    scales: Mapping[str, int]
    hundreds: Mapping[str, int]
    not_scales: tuple[str, ...]
    partitives: tuple[str, ...]
    halves: Mapping[str, str]
    minus: tuple[str, ...]
    no_minus: tuple[str, ...]
    and_half: tuple[str, ...]
    plurals: Mapping[str, int]
    singular: tuple[str, ...]
    bases: tuple[str, ...]
    few: tuple[str, ...]
    vague: Mapping[str, tuple[int, int]]
    collectives: Mapping[str, tuple[int, bool]]
    before_collective: tuple[str, ...]
    of: tuple[str, ...]
    between: tuple[tuple[str, str], ...]
    changes: tuple[str, ...]
    skipped: tuple[str, ...]
    hedges_before: tuple[str, ...]
    hedges_after: tuple[str, ...]
    bounds_before: Mapping[str, str]
    bounds_after: Mapping[str, str]
    summits: tuple[str, ...]
    not_bounds: tuple[str, ...]
    bounds_outside: Mapping[str, str]
