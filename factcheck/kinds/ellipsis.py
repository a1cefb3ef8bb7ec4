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
from factcheck.lexemes.noun import noun_after
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

_SAME_ORDER = {Money: Decimal(2000), Quantity: Decimal(10000), Duration: Decimal(15)}
"""How many times larger or smaller than the value before it a number may be to share its unit."""

_MILLION = 10**6


@dataclass(frozen=True, slots=True)
class Spoken:
    """What an article spoke of last: the noun that it counted, and its currency.

    `many` is the count where nothing but counts was spoken of since the last amount.
    """

    counted: str | None = None
    currency: str | None = None
    many: Quantity | None = None

    def after(self, mentions: Sequence[Mention]) -> Spoken:
        """The same after the mentions of one more sentence."""
        counted, currency, many = self.counted, self.currency, self.many
        for mention in mentions:
            if isinstance(mention.reading, Quantity) and mention.reading.unit not in MEASURES:
                counted, many = mention.reading.unit, mention.reading
            if isinstance(mention.reading, Money):
                currency, many = mention.reading.currency, None
        return Spoken(counted, currency, many)


def find(sentence: Lexed, taken: Sequence[Mention], spoken: Spoken) -> Iterator[Mention]:
    """Yield what the sentence's other numbers say, left to right.

    Args:
        sentence: the sentence.
        taken: the mentions that name their unit, left to right.
        spoken: what the article spoke of before this sentence.
    """
    behind = _counted_in_words(sentence) if sentence.numerals else []
    next_one = 0
    for numeral in sentence.numerals:
        while next_one < len(taken) and taken[next_one].span.end <= numeral.span.start:
            mention, next_one = taken[next_one], next_one + 1
            spoken = spoken.after((mention,))
            if isinstance(mention.reading, _CARRIED):
                behind.append((mention.span.start, mention.reading))
        ahead = taken[next_one] if next_one < len(taken) else None
        if (ahead and ahead.span.meets(numeral.span)) or not _speaks(numeral, sentence):
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


def _counted_in_words(sentence: Lexed) -> list[tuple[int, Value]]:
    """What "le nombre de communes" or "a magnitude of" say that the numbers after them count."""
    units, low = sentence.pack.units, sentence.low
    words, pattern = _number_of(sentence.pack.code)
    if words.isdisjoint(sentence.words):
        return []
    found: list[tuple[int, Value]] = []
    for match in pattern.finditer(low):
        if match["scale"]:
            found.append((match.start(), Quantity(_ANY, units.scales_before[match["scale"]])))
        elif noun := noun_after(low, match.end(), sentence.pack):
            found.append((match.start(), Quantity(_ANY, noun.lemma)))
    return found


_ANY = Interval(Decimal(0), None)
"""Stands for the number of what is counted in words, which any number may be."""

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
_NEXT_WORD = re.compile(r"[ \u00a0\u202f-]([^\W\d_]+)(?!['’])")


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


def _next(bare: _Bare, ahead: Mention | None, sentence: Lexed) -> Value | None:
    """The value right behind that a joining word ties to the number: "de 1 200 à 1 500 euros"."""
    if ahead is None or isinstance(ahead.reading, CalendarReading | Unresolved | When):
        return None
    if ahead.span.start - bare.span.end > _JOINER:
        return None
    between = sentence.low[bare.span.end : ahead.span.start].strip()
    return ahead.reading if between in _joiners(sentence.pack.code) else None


_JOINER = 8
"""No joining word is longer, its spaces included."""


def _last(bare: _Bare, behind: Sequence[tuple[int, Value]]) -> Value | None:
    """The last value before it in the sentence that is of the number's order."""
    before = [item for item in behind[-_RECENT:] if item[0] < bare.span.start]
    for _, value in sorted(before, key=lambda item: -item[0]):
        if _fits(bare, value):
            return value
    return None


_RECENT = 12


def _fits(bare: _Bare, value: Value) -> bool:
    """Whether a bare number may share the unit of a value: it is of its order and written alike."""
    numeral, number = bare.numeral, bare.interval.middle
    if isinstance(value, Money) and numeral.spelled and not numeral.scaled:
        return False
    if isinstance(value, Duration) and (numeral.scaled or number != number.to_integral_value()):
        return False
    if isinstance(value, Quantity) and value.interval is _ANY:
        return True
    ratio = _ratio(bare.interval, value)
    return ratio is not None and ratio <= _SAME_ORDER[type(value)]


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
    if bare.numeral.scale >= _MILLION and not _counts_as_many(bare, spoken):
        return Money(code, bare.interval) if code else None
    if code and (_has_cents(bare, sentence) or _is_price(bare, sentence)):
        return Money(code, bare.interval)
    return Quantity(bare.interval, spoken.counted or sentence.pack.units.person)


def _counts_as_many(bare: _Bare, spoken: Spoken) -> bool:
    """Whether the article just counted something of the order of the number: people, votes."""
    return spoken.many is not None and (_ratio(bare.interval, spoken.many) or 0) <= _NEAR_ORDER


_NEAR_ORDER = 1000


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
def _number_of(code: str) -> tuple[frozenset[str], re.Pattern[str]]:
    units = PACKS[code].units
    scales, of = any_of(units.scales_before), any_of(f"{of} " for of in PACKS[code].numbers.of)
    words = frozenset(word.split()[0] for word in (*units.number_of, *units.scales_before))
    pattern = rf"(?<!\w)(?:(?P<scale>{scales})(?!\w)|{any_of(units.number_of)}(?:{of})?)"
    return words, re.compile(pattern)


@cache
def _of_them(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0\u202f]{any_of(PACKS[code].units.of_them)}(?!\w)")


@cache
def _joiners(code: str) -> frozenset[str]:
    return frozenset(joiner for _, joiner in PACKS[code].numbers.between)


@cache
def _prices(code: str) -> frozenset[str]:
    return frozenset(PACKS[code].money.price_words)
