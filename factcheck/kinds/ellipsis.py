"""Numbers that leave their unit to the words before: "340 millions d'euros, dont 95 millions"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes import qualifier, rate
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.names import is_age, is_name, is_proper, is_year
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.wording import any_of
from factcheck.model.claim import Mention, Unresolved
from factcheck.model.reading import CalendarReading
from factcheck.model.span import Span
from factcheck.values import Value
from factcheck.values.duration import Duration, Period
from factcheck.values.interval import Interval
from factcheck.values.money import Money
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.units import MEASURES
from factcheck.values.when import When

_SAME_ORDER = {Money: Decimal(2000), Quantity: Decimal(10000), Duration: Decimal(12)}
"""How many times larger or smaller than the value before it a number may be to share its unit."""

_MILLION = 10**6


@dataclass(frozen=True, slots=True)
class Spoken:
    """What an article spoke of last: the noun that it counted, and its currency."""

    counted: str | None = None
    currency: str | None = None

    def after(self, mentions: Sequence[Mention]) -> Spoken:
        """The same after the mentions of one more sentence."""
        counted, currency = self.counted, self.currency
        for mention in mentions:
            if isinstance(mention.reading, Quantity) and mention.reading.unit not in MEASURES:
                counted = mention.reading.unit
            if isinstance(mention.reading, Money):
                currency = mention.reading.currency
        return Spoken(counted, currency)


def find(sentence: Lexed, taken: Sequence[Mention], spoken: Spoken) -> Iterator[Mention]:
    """Yield what the sentence's other numbers say, left to right.

    Args:
        sentence: the sentence.
        taken: the mentions that name their unit, left to right.
        spoken: what the article spoke of before this sentence.
    """
    ahead = list(taken)
    behind: list[Value] = []
    for numeral in sentence.numerals:
        while ahead and ahead[0].span.end <= numeral.span.start:
            mention = ahead.pop(0)
            spoken = spoken.after((mention,))
            behind += [mention.reading] if isinstance(mention.reading, _CARRIED) else []
        if (ahead and ahead[0].span.meets(numeral.span)) or not _speaks(numeral, sentence):
            continue
        bare = _bare(numeral, sentence)
        unit = _next(bare, ahead, sentence) or _last(bare, behind) or _else(bare, sentence, spoken)
        if unit is not None and (value := _with_unit(bare, unit)):
            yield Mention(
                _KIND[type(value)],
                bare.span,
                value,
                per=rate.per(sentence.text, sentence.low, bare.span.end, sentence.pack),
                note="unit from the words around",
            )


_CARRIED = (Money, Quantity, Duration)

_KIND: dict[type, str] = {
    Money: "money",
    Percentage: "percentage",
    Quantity: "quantity",
    Duration: "duration",
}


@dataclass(frozen=True, slots=True)
class _Bare:
    """A number without a unit, hedges and bounds read."""

    span: Span
    interval: Interval
    approximate: bool
    numeral: Numeral


def _speaks(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether a number without a unit can be a claim at all."""
    text, start, end = sentence.text, numeral.span.start, numeral.span.end
    if numeral.vague or numeral.interval.exact is None:
        return False
    if start and (text[start - 1].isalnum() or text[start - 1] in "-_/.@#+*"):
        return False
    if text[end : end + 1].isalnum() or _GLUED.match(text, end) or "/" in text[start:end]:
        return False
    if _IN_A_LIST.match(text, end) and "(" not in text[max(0, start - 16) : start]:
        return False
    following = _NEXT_WORD.match(sentence.low, end)
    if following and following[1] in sentence.pack.units.times:
        return False
    return not (
        is_year(numeral, sentence)
        or is_name(numeral, sentence, counts=False)
        or is_proper(numeral, sentence)
        or is_age(numeral, sentence)
    )


_GLUED = re.compile(r"[-_/@]\w|[.:]\d")
_IN_A_LIST = re.compile(r" ?\)")
_NEXT_WORD = re.compile(r"[ \u00a0\u202f-]([^\W\d_]+)")


def _bare(numeral: Numeral, sentence: Lexed) -> _Bare:
    low, pack = sentence.low, sentence.pack
    before = qualifier.before(low, numeral.span.start, pack)
    them = _of_them(pack.code).match(low, numeral.span.end)
    after = qualifier.after(low, them.end() if them else numeral.span.end, pack)
    return _Bare(
        Span(before.edge, after.edge),
        qualifier.bounded(numeral.interval, before.sign or after.sign),
        numeral.approximate or before.approximate or after.approximate,
        numeral,
    )


def _next(bare: _Bare, ahead: Sequence[Mention], sentence: Lexed) -> Value | None:
    """The value right behind that a joining word ties to the number: "de 1 200 à 1 500 euros"."""
    if not ahead or isinstance(ahead[0].reading, CalendarReading | Unresolved | When):
        return None
    between = sentence.low[bare.span.end : ahead[0].span.start].strip()
    return ahead[0].reading if between in _joiners(sentence.pack.code) else None


def _last(bare: _Bare, behind: Sequence[Value]) -> Value | None:
    """The last value before it in the sentence that is of the number's order."""
    for value in reversed(behind):
        if isinstance(value, Money) and bare.numeral.spelled and not bare.numeral.scaled:
            continue
        ratio = _ratio(bare.interval, value)
        if ratio is not None and ratio <= _SAME_ORDER[type(value)]:
            return value
    return None


def _ratio(interval: Interval, value: Value) -> Decimal | None:
    """How many times larger one number is than the other; None where the question is idle."""
    match value:
        case Money(interval=other) | Quantity(interval=other):
            number = abs(other.middle)
        case Duration(low=Period(parts=((number, _),))):
            pass
        case _:
            return None
    exact = abs(interval.middle)
    return max(number / exact, exact / number) if number and exact else None


def _else(bare: _Bare, sentence: Lexed, spoken: Spoken) -> Value | None:
    """Money where the number or the words before it say so, else what the article counted last."""
    code = spoken.currency or next(iter(sentence.currencies), None)
    if bare.numeral.scale >= _MILLION:
        return Money(code, bare.interval) if code else None
    if code and (_has_cents(bare, sentence) or _is_price(bare, sentence)):
        return Money(code, bare.interval)
    return Quantity(bare.interval, spoken.counted or sentence.pack.units.person)


def _has_cents(bare: _Bare, sentence: Lexed) -> bool:
    """Whether a figure has two decimals, as amounts have: "2 225,60"."""
    return _CENTS.search(bare.numeral.span.of(sentence.text)) is not None


_CENTS = re.compile(r"\d[.,]\d\d\Z")


def _is_price(bare: _Bare, sentence: Lexed) -> bool:
    """Whether a word of prices or pay stands close before the number."""
    start = bare.span.start
    words = re.findall(r"[^\W\d_]+", sentence.low[max(0, start - 40) : start])
    return not _prices(sentence.pack.code).isdisjoint(words)


def _with_unit(bare: _Bare, unit: Value) -> Value | None:
    match unit:
        case Money(currency):
            return Money(currency, bare.interval, bare.approximate)
        case Percentage():
            return Percentage(bare.interval, bare.approximate)
        case Quantity(unit=name):
            return Quantity(bare.interval, name, bare.approximate)
        case Duration(low=Period(parts=((_, letter),))):
            return _lasting(bare.interval, letter, bare.approximate)
    return None


def _lasting(interval: Interval, letter: str, approximate: bool) -> Duration | None:
    if any(end is not None and end < 0 for end in (interval.low, interval.high)):
        return None
    low, high = (
        None if end is None else Period(((end, letter),)) for end in (interval.low, interval.high)
    )
    return Duration(low, high, interval.strict, approximate)


@cache
def _of_them(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0\u202f]{any_of(PACKS[code].units.of_them)}(?!\w)")


@cache
def _joiners(code: str) -> frozenset[str]:
    return frozenset(joiner for _, joiner in PACKS[code].numbers.between)


@cache
def _prices(code: str) -> frozenset[str]:
    return frozenset(PACKS[code].money.price_words)
