"""What an article spoke of last, and what a number without a unit takes from it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes.amount import sums
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.numeral import Numeral
from factcheck.model.claim import Mention
from factcheck.model.span import Span
from factcheck.values import Value
from factcheck.values.duration import Duration, Period
from factcheck.values.interval import Interval
from factcheck.values.money import Money
from factcheck.values.quantity import Quantity
from factcheck.values.units import MEASURES

_THOUSAND = 1000
_MILLION = 10**6
_NEAR_ORDER = 1000
_NEAR_AMOUNT = 10
_FAR = 10**9
_CENTS = re.compile(r"\d[.,]\d\d\Z")


@dataclass(frozen=True, slots=True)
class Spoken:
    """What an article spoke of last: the noun that it counted, and its currency.

    `many` is the count where nothing but counts was spoken of since the last amount, `amount` the
    amount where nothing was counted since.
    """

    counted: str | None = None
    currency: str | None = None
    many: Quantity | None = None
    amount: Money | None = None

    def after(self, mentions: Sequence[Mention]) -> Spoken:
        """The same after the mentions of one more sentence."""
        counted, currency, many, amount = self.counted, self.currency, self.many, self.amount
        if not any(isinstance(mention.reading, Quantity | Money) for mention in mentions):
            return self
        for mention in mentions:
            if isinstance(mention.reading, Quantity) and mention.reading.unit not in MEASURES:
                counted, many, amount = mention.reading.unit, mention.reading, None
            if isinstance(mention.reading, Money):
                currency, many, amount = mention.reading.currency, None, mention.reading
        return Spoken(counted, currency, many, amount)


@dataclass(frozen=True, slots=True)
class Bare:
    """A number without a unit, hedges and bounds read."""

    span: Span
    interval: Interval
    approximate: bool
    numeral: Numeral


def without_sums(mentions: Sequence[Mention], sentence: Lexed, spoken: Spoken) -> Sequence[Mention]:
    """The mentions but for millions of what is always money: "23 millions de dommages".

    They stay where the article has spoken of no currency.
    """
    if not (spoken.currency or sentence.currencies):
        return mentions
    nouns = sums(sentence.pack.code)
    return [mention for mention in mentions if not _is_sum(mention.reading, nouns)]


def _is_sum(reading: object, nouns: frozenset[str]) -> bool:
    return (
        isinstance(reading, Quantity)
        and reading.unit in nouns
        and abs(reading.interval.middle) >= _MILLION
    )


def ratio_of(interval: Interval, value: Value) -> Decimal | None:
    """How many times larger one number is than the other; None where the question is idle."""
    match value:
        case Money(interval=other) | Quantity(interval=other):
            number = abs(other.middle)
        case Duration(low=Period(parts=((number, _), *_))):
            pass
        case _:
            return None
    exact = abs(interval.middle)
    return max(number / exact, exact / number) if number and exact else None


def unit_from(bare: Bare, sentence: Lexed, spoken: Spoken) -> Value | None:
    """Money where the number or the words before it say so, else what the article counted last."""
    code = spoken.currency or next(iter(sentence.currencies), None)
    if code and bare.numeral.scale >= _MILLION and not _counts_as_many(bare, spoken):
        return Money(code, bare.interval)
    if code is None and _is_price(bare, sentence):
        return None
    if code and (_has_cents(bare, sentence) or _is_price(bare, sentence) or _goes_on(bare, spoken)):
        return Money(code, bare.interval)
    return Quantity(bare.interval, spoken.counted or sentence.pack.units.person)


def _counts_as_many(bare: Bare, spoken: Spoken) -> bool:
    """Whether the article just counted something of the order of the number: people, votes."""
    return spoken.many is not None and (ratio_of(bare.interval, spoken.many) or 0) <= _NEAR_ORDER


def _goes_on(bare: Bare, spoken: Spoken) -> bool:
    """Whether the article just spoke of an amount of the order of a number in the thousands."""
    if spoken.amount is None or bare.interval.middle < _THOUSAND:
        return False
    return (ratio_of(bare.interval, spoken.amount) or _FAR) <= _NEAR_AMOUNT


def _has_cents(bare: Bare, sentence: Lexed) -> bool:
    """Whether a figure has two decimals, as amounts have: "2 225,60"."""
    return _CENTS.search(bare.numeral.span.of(sentence.text)) is not None


def _is_price(bare: Bare, sentence: Lexed) -> bool:
    """Whether a word of prices or pay stands close before the number."""
    start = bare.span.start
    words = re.findall(r"[^\W\d_]+", sentence.low[max(0, start - 40) : start])
    return not _prices(sentence.pack.code).isdisjoint(words)


@cache
def _prices(code: str) -> frozenset[str]:
    return frozenset(PACKS[code].money.price_words)
