"""Numbers as texts write them: "1 200", "3,2 millions", "deux cent quatorze", "a dozen"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.number_patterns import (
    articles,
    in_digits,
    in_words,
    minus,
    minus_endings,
    signals,
)
from factcheck.lexemes.number_readers import read
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.ranges import LONGEST_JOINER, joined
from factcheck.model.span import Span
from factcheck.values.interval import Interval, exactly

_ONE = exactly(Decimal(1))
_DIGIT = re.compile(r"[\d½¼¾⅓⅔⅛]")


def numerals(low: str, words: frozenset[str], pack: LanguagePack) -> Iterator[Numeral]:
    """Yield the numbers of one sentence, left to right, never overlapping.

    `low` is the sentence in lower case, `words` the words in it.
    """
    if pattern := _pattern_for(low, words, pack.code):
        found = [_negated(numeral, low, pack) for numeral in _single(low, pattern, pack)]
        yield from _with_ranges(found, low, pack)


def ones(low: str, pack: LanguagePack) -> Iterator[Numeral]:
    """Yield each "un", "une", "a", "an" and "one"; only a unit after it gives one a meaning."""
    for match in articles(pack.code).finditer(low):
        yield Numeral(Span(*match.span()), _ONE, spelled=True, article=True)


def one_before(low: str, end: int, words: tuple[str, ...]) -> Numeral | None:
    """The "un" or "one" of `words` that ends at `end`, as a number; None where there is none."""
    for word in words:
        start = end - len(word)
        if low.endswith(word, 0, end) and not low[max(start - 1, 0) : start].isalnum():
            return Numeral(Span(start, end), _ONE, spelled=True, article=True)
    return None


def _pattern_for(low: str, words: frozenset[str], code: str) -> re.Pattern[str] | None:
    """The pattern that the sentence needs: most have no number word, many no number at all."""
    if not signals(code).isdisjoint(words):
        return in_words(code)
    return in_digits(code) if _DIGIT.search(low) else None


def _single(low: str, pattern: re.Pattern[str], pack: LanguagePack) -> Iterator[Numeral]:
    """The numerals before ranges are joined."""
    at = 0
    while match := pattern.search(low, at):
        numeral = read(match, pack)
        # A run of number words may hold several numbers: go on right after the first.
        at = match.end() if numeral is None else numeral.span.end
        if numeral is not None:
            yield numeral


def _negated(numeral: Numeral, low: str, pack: LanguagePack) -> Numeral:
    """The numeral below zero where "moins" or "minus" stands before it: "moins 5 degrés"."""
    if not low.endswith(minus_endings(pack.code), 0, numeral.span.start):
        return numeral
    match = minus(pack.code).search(low, max(0, numeral.span.start - 20), numeral.span.start)
    exact = numeral.interval.exact
    if match is None or match["none"] or exact is None:
        return numeral
    span = Span(match.start("minus"), numeral.span.end)
    return replace(numeral, span=span, interval=exactly(-exact))


def _with_ranges(found: list[Numeral], low: str, pack: LanguagePack) -> Iterator[Numeral]:
    """Join what "entre … et", "10 à 12" and "10-12" join; drop both sides of a score ("3-1")."""
    at = 0
    while at < len(found):
        left, right = found[at], found[at + 1] if at + 1 < len(found) else None
        at += 1
        if right is None or right.span.start - left.span.end > LONGEST_JOINER:
            yield left
            continue
        if _is_score(left, right, low):
            at += 1
            continue
        if whole := _with_decimals(left, right, low, pack):
            at += 1
            yield whole
            continue
        range_ = _range(left, right, low, pack)
        if range_ is None:
            yield left
        else:
            at += 1
            yield range_


def _range(left: Numeral, right: Numeral, low: str, pack: LanguagePack) -> Numeral | None:
    start = joined(low, left.span, right.span, pack)
    first, last = left.interval.exact, right.interval.exact
    if start is None or first is None or last is None:
        return None
    # "1,8 à 2,4 millions", "deux à trois cents": the scale word belongs to both.
    if left.scale == 1 and right.scale > 1 and first * right.scale < last:
        first *= right.scale
    if first >= last:
        return None
    return replace(
        right,
        span=Span(start, right.span.end),
        interval=Interval(first, last),
        approximate=left.approximate or right.approximate,
        spelled=left.spelled and right.spelled,
        ranged=True,
    )


def _with_decimals(left: Numeral, right: Numeral, low: str, pack: LanguagePack) -> Numeral | None:
    """A number with its decimals in letters: "deux virgule cinq", "two point five million"."""
    if not (left.spelled and right.spelled):
        return None
    if low[left.span.end : right.span.start].strip() not in pack.numbers.points:
        return None
    first, last = left.interval.exact, right.interval.exact
    if first is None or last is None or left.scale != 1:
        return None
    digits = last / right.scale
    if digits != digits.to_integral_value() or digits <= 0:
        return None
    number = (first + digits.scaleb(-len(str(int(digits))))) * right.scale
    return replace(right, span=Span(left.span.start, right.span.end), interval=exactly(number))


def _is_score(left: Numeral, right: Numeral, low: str) -> bool:
    """Whether a hyphen stands between two figures that do not rise: "3-1", "4-4"."""
    if right.span.start - left.span.end != 1 or low[left.span.end] not in "-–‑":
        return False
    first, last = left.interval.exact, right.interval.exact
    return first is not None and last is not None and first >= last and not right.scaled
