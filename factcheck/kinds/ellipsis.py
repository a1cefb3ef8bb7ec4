"""Numbers that leave their unit to the words before: "340 millions d'euros, dont 95 millions"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache

from factcheck.kinds.spoken import Bare, Spoken, ratio_of, unit_from
from factcheck.lang import PACKS
from factcheck.lexemes import qualifier, rate
from factcheck.lexemes.alone import is_listed, is_named, label_of, may_speak, number_of
from factcheck.lexemes.lexed import Lexed
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
from factcheck.values.wording import Wording

_SAME_ORDER = {Money: Decimal(2000), Quantity: Decimal(10000), Duration: Decimal(15)}
"""How many times larger or smaller than the value before it a number may be to share its unit."""


def find(sentence: Lexed, taken: Sequence[Mention], spoken: Spoken) -> Iterator[Mention]:
    """Yield what the sentence's other numbers say, left to right.

    Args:
        sentence: the sentence.
        taken: the mentions that name their unit, left to right.
        spoken: what the article spoke of before this sentence.
    """
    if not sentence.numerals:
        return
    behind = _counted_in_words(sentence)
    label = label_of(sentence)
    if label and label.noun:
        behind.append((label.noun.start, Quantity(_ANY, label.noun.lemma)))
    next_one, named = 0, -1
    for numeral in sentence.numerals:
        while next_one < len(taken) and taken[next_one].span.end <= numeral.span.start:
            mention, next_one = taken[next_one], next_one + 1
            spoken = spoken.after((mention,))
            if isinstance(mention.reading, _CARRIED):
                behind.append((mention.span.start, mention.reading))
        ahead = taken[next_one] if next_one < len(taken) else None
        if ahead and ahead.span.meets(numeral.span):
            continue
        start, end = numeral.span.start, numeral.span.end
        if is_listed(named, start, sentence) or is_named(numeral, sentence):
            named = end
            continue
        if (label and not label.noun) or not may_speak(numeral, sentence):
            continue
        bare = _bare(numeral, sentence)
        unit = (
            _next(bare, ahead, sentence) or _last(bare, behind) or unit_from(bare, sentence, spoken)
        )
        if unit is not None and (value := _with_unit(bare, unit)):
            behind.append((bare.span.start, value))
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
    words, pattern = number_of(sentence.pack.code)
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


def _bare(numeral: Numeral, sentence: Lexed) -> Bare:
    low, pack = sentence.low, sentence.pack
    before = qualifier.before(low, numeral.span.start, pack)
    them = _of_them(pack.code).match(low, numeral.span.end)
    after = qualifier.after(low, them.end() if them else numeral.span.end, pack)
    return Bare(
        Span(before.edge, after.edge),
        qualifier.bounded(numeral.interval, before.sign or after.sign),
        numeral.approximate or before.approximate or after.approximate,
        numeral,
    )


def _next(bare: Bare, ahead: Mention | None, sentence: Lexed) -> Value | None:
    """The value right behind that a joining word ties to the number: "de 1 200 à 1 500 euros"."""
    if ahead is None or isinstance(ahead.reading, CalendarReading | Unresolved | When | Wording):
        return None
    if ahead.span.start - bare.span.end > _JOINER:
        return None
    between = sentence.low[bare.span.end : ahead.span.start].strip()
    pack = sentence.pack
    if between in _joiners(pack.code):
        return ahead.reading
    if between in pack.units.beside and _is_measure(ahead.reading):
        return ahead.reading
    if isinstance(ahead.reading, Quantity) and (
        between in pack.units.of_those
        or between in pack.shares.out_of
        or between in pack.numbers.of
    ):
        return ahead.reading
    return None


def _is_measure(value: Value) -> bool:
    """Whether a value has sides: "10 sur 12 mètres", but not "210 millions sur douze mois"."""
    return isinstance(value, Quantity) and value.unit in MEASURES


_JOINER = 12
"""No joining word is longer, its spaces included."""


def _last(bare: Bare, behind: Sequence[tuple[int, Value]]) -> Value | None:
    """The last value before it in the sentence that is of the number's order."""
    before = [item for item in behind[-_RECENT:] if item[0] < bare.span.start]
    for _, value in sorted(before, key=lambda item: -item[0]):
        if _fits(bare, value):
            return value
    return None


_RECENT = 12


def _fits(bare: Bare, value: Value) -> bool:
    """Whether a bare number may share the unit of a value: it is of its order and written alike."""
    numeral, number = bare.numeral, bare.interval.middle
    if isinstance(value, Money) and numeral.spelled and not numeral.scaled:
        return False
    if isinstance(value, Duration) and (numeral.scaled or number != number.to_integral_value()):
        return False
    if isinstance(value, Quantity) and value.interval is _ANY:
        return True
    ratio = ratio_of(bare.interval, value)
    return ratio is not None and ratio <= _SAME_ORDER[type(value)]


def _with_unit(bare: Bare, unit: Value) -> Value | None:
    match unit:
        case Money(currency):
            return Money(currency, bare.interval, bare.approximate)
        case Percentage():
            return Percentage(bare.interval, bare.approximate)
        case Quantity(unit=name):
            return Quantity(bare.interval, name, bare.approximate)
        case Duration(low=Period(parts=((_, letter), *_))):
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
