"""Numbers that leave their unit to the words before: "340 millions d'euros, dont 95 millions"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes import qualifier, rate
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.names import is_age, is_name, is_proper, is_year
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.wording import any_of
from factcheck.model.claim import Mention
from factcheck.model.span import Span
from factcheck.values import Value
from factcheck.values.duration import Duration, Period
from factcheck.values.interval import Interval
from factcheck.values.money import Money
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.units import MEASURES

_FAR = Decimal(2000)
"""Two amounts of one sentence that lie further apart are not of one kind."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """What an article spoke of last: the value whose unit a bare number takes, the noun that it
    counted last, and its main currency.
    """

    value: Value | None = None
    counted: str | None = None
    currency: str | None = None

    def after(self, mentions: Sequence[Mention]) -> Spoken:
        """The same after the mentions of one more sentence."""
        spoken = self
        for mention in mentions:
            if isinstance(mention.reading, Quantity | Money | Percentage | Duration):
                spoken = replace(spoken, value=mention.reading)
            if isinstance(mention.reading, Quantity) and mention.reading.unit not in MEASURES:
                spoken = replace(spoken, counted=mention.reading.unit)
            if isinstance(mention.reading, Money):
                spoken = replace(spoken, currency=mention.reading.currency)
        return spoken


def find(sentence: Lexed, taken: Sequence[Mention], spoken: Spoken) -> Iterator[Mention]:
    """Yield what the sentence's other numbers say, left to right.

    Args:
        sentence: the sentence.
        taken: the mentions that name their unit, left to right.
        spoken: what the article spoke of before this sentence.
    """
    rest = list(taken)
    inside = False
    for numeral in sentence.numerals:
        while rest and rest[0].span.end <= numeral.span.start:
            mention = rest.pop(0)
            spoken, inside = spoken.after((mention,)), True
        if rest and rest[0].span.meets(numeral.span):
            continue
        if not _speaks(numeral, sentence):
            continue
        if mention_ := _mention(numeral, sentence, spoken, inside):
            yield mention_


def _speaks(numeral: Numeral, sentence: Lexed) -> bool:
    """Whether a number without a unit can be a claim at all."""
    text, start, end = sentence.text, numeral.span.start, numeral.span.end
    if numeral.vague or numeral.interval.exact is None:
        return False
    if start and (text[start - 1].isalnum() or text[start - 1] in "-_/.@#+*"):
        return False
    if text[end : end + 1].isalnum() or _GLUED.match(text, end):
        return False
    return not (
        is_year(numeral, sentence)
        or is_name(numeral, sentence)
        or is_proper(numeral, sentence)
        or is_age(numeral, sentence)
    )


_GLUED = re.compile(r"[-_/@]\w|[.:]\d")


def _mention(numeral: Numeral, sentence: Lexed, spoken: Spoken, inside: bool) -> Mention | None:
    low, pack = sentence.low, sentence.pack
    before = qualifier.before(low, numeral.span.start, pack)
    end = numeral.span.end
    if them := _of_them(pack.code).match(low, end):
        end = them.end()
    after = qualifier.after(low, end, pack)
    interval = qualifier.bounded(numeral.interval, before.sign or after.sign)
    approximate = numeral.approximate or before.approximate or after.approximate
    value = _value(numeral, interval, approximate, sentence, spoken, inside)
    if value is None:
        return None
    return Mention(
        _KIND[type(value)],
        Span(before.edge, after.edge),
        value,
        per=rate.per(sentence.text, low, after.edge, pack),
        note="unit from the words before",
    )


_KIND: dict[type, str] = {
    Money: "money",
    Percentage: "percentage",
    Quantity: "quantity",
    Duration: "duration",
}


def _value(
    numeral: Numeral,
    interval: Interval,
    approximate: bool,
    sentence: Lexed,
    spoken: Spoken,
    inside: bool,
) -> Value | None:
    """The number with the unit of the value before it; of persons or things where there is none."""
    person = sentence.pack.units.person
    match spoken.value if inside else None:
        case Money(currency, last) if _near(last, numeral):
            return Money(currency, interval, approximate)
        case Duration(low=Period(parts=((_, letter),))) if not numeral.scaled:
            return _lasting(interval, letter, approximate)
        case Quantity(unit=unit):
            return Quantity(interval, unit, approximate)
    if numeral.scale >= 10**6:
        code = spoken.currency or next(iter(sentence.currencies), None)
        return Money(code, interval, approximate) if code else None
    return Quantity(interval, spoken.counted or person, approximate)


def _near(last: Interval, numeral: Numeral) -> bool:
    """Whether a bare number is of the order of the amount before it."""
    middle = abs(last.middle)
    exact = abs(numeral.interval.middle)
    if not middle or not exact:
        return False
    return middle / exact < _FAR and exact / middle < _FAR


def _lasting(interval: Interval, letter: str, approximate: bool) -> Duration | None:
    ends = [
        None if end is None else Period(((end, letter),)) for end in (interval.low, interval.high)
    ]
    if any(end is not None and end < 0 for end in (interval.low, interval.high)):
        return None
    return Duration(ends[0], ends[1], interval.strict, approximate)


@cache
def _of_them(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0\u202f]{any_of(PACKS[code].units.of_them)}(?!\w)")
