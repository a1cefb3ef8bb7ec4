"""Percentages: "environ 80 %", "de 4 % à 7 %", "0,25 point", "a third of", "trois sur dix"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Context, Decimal
from functools import cache

from factcheck.lang import PACKS
from factcheck.lang.shares import ShareWords
from factcheck.lexemes import qualifier, rate
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.noun import noun_after
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.ranges import together
from factcheck.lexemes.ratio import ratios
from factcheck.lexemes.wording import any_of
from factcheck.model.claim import Mention
from factcheck.model.span import Span
from factcheck.values.interval import Interval, exactly
from factcheck.values.percentage import Percentage

NAME = "percentage"

_GAP = r"[ \u00a0\u202f]"
_TEN = Decimal(10)
_HUNDRED = Decimal(100)
_FOUR_DIGITS = Context(prec=4)
"""The report contract: fractions that state a share have four significant digits."""


@dataclass(frozen=True, slots=True)
class _Share:
    """A share before hedges and bounds."""

    span: Span
    interval: Interval
    approximate: bool = False
    points: bool = False


def find(sentence: Lexed) -> Iterator[Mention]:
    """Yield the percentages of one sentence, left to right, never overlapping."""
    found = [*_percents(sentence), *_fractions(sentence), *_ratios(sentence)]
    end = 0
    for share in _joined(sorted(found, key=_place), sentence):
        if share.span.start >= end:
            mention = _mention(share, sentence, end)
            end = mention.span.end
            yield mention


def _place(share: _Share) -> tuple[int, int]:
    """Left to right; of two at one place the longer first."""
    return share.span.start, -share.span.end


def _mention(share: _Share, sentence: Lexed, floor: int) -> Mention:
    low, pack = sentence.low, sentence.pack
    said = qualifier.around(low, share.span, share.interval, share.approximate, pack, floor)
    return Mention(
        NAME,
        said.span,
        Percentage(said.interval, said.approximate),
        per=rate.per(sentence.text, low, said.span.end, pack),
    )


def _percents(sentence: Lexed) -> Iterator[_Share]:
    """Figures with a percent sign or word, points and basis points."""
    low, pack = sentence.low, sentence.pack
    if not _may_hold(sentence):
        return
    for numeral in sentence.numerals:
        if numeral.vague:
            continue
        match = _after(pack.code).match(low, numeral.span.end)
        if match is None:
            start = _named_before(numeral, sentence)
            if start is not None:
                span = Span(start, numeral.span.end)
                yield _Share(span, numeral.interval, numeral.approximate)
            continue
        interval = numeral.interval
        if match["basis"]:
            interval = interval.map(lambda number: number / _HUNDRED)
        elif match["mille"]:
            interval = interval.map(lambda number: number / _TEN)
        elif match["bare"] and not (_has_decimals(interval) or _after_percent(numeral, sentence)):
            continue
        points = bool(match["basis"] or match["points"] or match["bare"])
        yield _Share(Span(numeral.span.start, match.end()), interval, numeral.approximate, points)
    for match in _part_points(sentence):
        part = pack.shares.part_points[_plain(match[0])]
        yield _Share(Span(*match.span()), exactly(Decimal(part)), points=True)


def _may_hold(sentence: Lexed) -> bool:
    """Whether a sign or a word of percentages stands in the sentence at all."""
    marks, words = _signs(sentence.pack.code)
    if not words.isdisjoint(sentence.words):
        return True
    return any(mark in sentence.low for mark in marks)


def _named_before(numeral: Numeral, sentence: Lexed) -> int | None:
    """Where the word "percentage" begins before a bare number: "un pourcentage de 12,5"."""
    words, pattern = _percentage_of(sentence.pack.code)
    if words.isdisjoint(sentence.words):
        return None
    start, end, low = numeral.span.start, numeral.span.end, sentence.low
    if low[end : end + 1].isalnum() or noun_after(low, end, sentence.pack):
        return None
    match = pattern.search(low, max(0, start - _WINDOW), start)
    return match and match.start()


def _has_decimals(interval: Interval) -> bool:
    """Whether a figure is one of rates ("0,25 point"), not of a game ("quatre points")."""
    ends = [end for end in (interval.low, interval.high) if end is not None]
    return any(end != end.to_integral_value() for end in ends) and max(ends) < _MOST_POINTS


def _after_percent(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether a percentage just before makes the points its own: "62,4 %, 3 points de plus"."""
    start = numeral.span.start
    exact = numeral.interval.exact
    near = sentence.low[max(0, start - 60) : start]
    return exact is not None and exact < _MOST_POINTS and "%" in near


_MOST_POINTS = 25


def _part_points(sentence: Lexed) -> Iterator[re.Match[str]]:
    words, pattern = _point_words(sentence.pack.code)
    if not words.isdisjoint(sentence.words):
        yield from pattern.finditer(sentence.low)


def _fractions(sentence: Lexed) -> Iterator[_Share]:
    """Fractions in words that state a share: "un tiers des", "three quarters of", "half"."""
    code, low, shares = sentence.pack.code, sentence.low, sentence.pack.shares
    if _fraction_words(code).isdisjoint(sentence.words):
        return
    for match in _fraction(code).finditer(low):
        if _other_sense(match, sentence):
            continue
        if match["denominator"]:
            part = Decimal(shares.numerators[match["numerator"]])
            whole = Decimal(shares.denominators[match["denominator"]])
        else:
            part, whole = Decimal(1), Decimal(2)
        # "Plus du quart": the article belongs to the bound.
        inside = match["numerator"] in shares.contracted
        start = match.start("denominator" if inside else 0)
        yield _Share(Span(start, match.end()), exactly(_percent(part, whole)))


def _other_sense(match: re.Match[str], sentence: Lexed) -> bool:
    """Whether the words around make it a time, a rank or a round ("first half")."""
    code, low = sentence.pack.code, sentence.low
    if _blocked_after(code).match(low, match.end()):
        return True
    shares = sentence.pack.shares
    name = match["denominator"] or _plain(match[0])
    if shares.numerators.get(match["numerator"] or "", 1) > 1:
        return False
    if _blocked_before(code).search(low, max(0, match.start() - 16), match.start()):
        return True
    if _is_a_rate(match, sentence):
        return True
    # "A third" is a share only where no noun follows: else it counts ("a third man").
    follows = _NEXT_WORD.match(low, match.end())
    return (
        name in shares.ordinals
        and follows is not None
        and (
            follows[1] not in sentence.pack.units.no_nouns
            or follows[1] in sentence.pack.units.times
        )
    )


def _is_a_rate(match: re.Match[str], sentence: Lexed) -> bool:
    """Whether it is a time that the number right before is counted by: "$2 billion a quarter"."""
    if match["denominator"] not in sentence.pack.money.per_units:
        return False
    at = match.start() - 1
    follows = _NEXT_WORD.match(sentence.low, match.end())
    if follows is not None and follows[1] in sentence.pack.numbers.of:
        return False
    place = bisect_left(sentence.numerals, at - 1, key=lambda numeral: numeral.span.end)
    return any(each.span.end <= at for each in sentence.numerals[place : place + 1])


def _ratios(sentence: Lexed) -> Iterator[_Share]:
    """Ratios of small numbers: "trois sur dix", "one in five", "une femme sur quatre"."""
    for ratio in ratios(sentence):
        part, whole = ratio.part.interval.exact, ratio.whole.interval.exact
        if part is not None and whole is not None:
            span = Span(ratio.part.span.start, ratio.whole.span.end)
            yield _Share(span, exactly(_percent(part, whole)))


def _percent(part: Decimal, whole: Decimal) -> Decimal:
    return _FOUR_DIGITS.divide(part * _HUNDRED, whole)


def _joined(found: list[_Share], sentence: Lexed) -> Iterator[_Share]:
    """Join what "de 4 % à 7 %" and "between 12% and 18%" join."""
    at = 0
    while at < len(found):
        left, at = found[at], at + 1
        if at < len(found) and left.points == found[at].points:
            right = found[at]
            both = together(
                sentence.low, left.span, left.interval, right.span, right.interval, sentence.pack
            )
            if both:
                at += 1
                left = replace(right, span=both[0], interval=both[1])
        yield left


_LETTERS = re.compile(r"[^\W\d_]+")
_WINDOW = 32
_NEXT_WORD = re.compile(rf"{_GAP}([^\W\d_]+)")


def _plain(wording: str) -> str:
    return re.sub(_GAP, " ", wording.replace("’", "'").replace("‑", "-").replace("‐", "-"))


@cache
def _after(code: str) -> re.Pattern[str]:
    words = PACKS[code].shares
    return re.compile(
        rf"[ \u00a0\u202f\u2009-]?(?:(?P<basis>{any_of(words.basis_points)})(?!\w)"
        rf"|(?P<points>{any_of(words.points)})(?!\w)"
        rf"|(?P<mille>{any_of(words.per_mille)})(?!\w)"
        rf"|(?:{any_of(words.percent)})(?!\w)"
        rf"|(?P<bare>{any_of(words.bare_points)})(?!\w))"
    )


@cache
def _point_words(code: str) -> tuple[frozenset[str], re.Pattern[str]]:
    wordings = PACKS[code].shares.part_points
    words = frozenset(re.findall(r"[^\W\d_]+", " ".join(PACKS[code].shares.bare_points)))
    extra = frozenset(re.findall(r"[^\W\d_]+", " ".join(PACKS[code].shares.percent)))
    return words | extra, re.compile(rf"(?<!\w){any_of(wordings)}(?!\w)")


@cache
def _fraction_words(code: str) -> frozenset[str]:
    words = PACKS[code].shares
    halves = (re.findall(r"[^\W\d_]+", wording)[-1] for wording in words.halves)
    return frozenset((*words.denominators, *halves))


@cache
def _fraction(code: str) -> re.Pattern[str]:
    words: ShareWords = PACKS[code].shares
    article = rf"(?:{any_of(words.whole_fractions)}{_GAP})?" if words.whole_fractions else ""
    return re.compile(
        rf"(?<![\w-])(?:{any_of(words.halves)}"
        rf"|{article}(?P<numerator>{any_of(words.numerators)})(?:{_GAP}|-)"
        rf"(?P<denominator>{any_of(words.denominators)}))(?!\w)(?!-\w)"
    )


@cache
def _signs(code: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Signs of percentages, and the first words of their names."""
    words = PACKS[code].shares
    after = (*words.percent, *words.points, *words.per_mille, *words.bare_points)
    wordings = (*after, *words.basis_points, *words.percentage, *words.part_points)
    firsts = {found[0] for each in wordings if (found := _LETTERS.findall(each))}
    return tuple(each for each in wordings if not _LETTERS.search(each)), frozenset(firsts)


@cache
def _percentage_of(code: str) -> tuple[frozenset[str], re.Pattern[str]]:
    words = PACKS[code].shares.percentage
    of = any_of((*PACKS[code].numbers.of, ":"))
    return frozenset(words), re.compile(rf"(?<!\w){any_of(words)}{_GAP}?{of}{_GAP}?\Z")


@cache
def _blocked_before(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(PACKS[code].shares.not_before)}[\s-]\Z")


@cache
def _blocked_after(code: str) -> re.Pattern[str]:
    return re.compile(rf"{_GAP}?{any_of(PACKS[code].shares.not_after)}(?!\w)")
