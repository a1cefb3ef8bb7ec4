"""Lengths of time: "six mois", "un an et demi", "two to three years", "plus de six heures"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.lexemes import qualifier
from factcheck.lexemes.calendar import Stay, times
from factcheck.lexemes.calendar.ages import is_age
from factcheck.lexemes.calendar.lengths import bounded, duration
from factcheck.lexemes.calendar.tokens import Length
from factcheck.lexemes.lexed import Lexed
from factcheck.model.claim import Mention
from factcheck.model.span import Span

NAME = "duration"

_SHARES = {("Q", Decimal(1)), ("Q", Decimal(3)), ("S", Decimal(1))}
"""Quarters and half-years that a reader takes for fractions."""

_BESIDE = 24  # code points on either side of a name in which the words beside it stand
_ALWAYS_ON = re.compile(r"\s(?:sur|/)\s?\w|/[0-9]")


def find(sentence: Lexed) -> Iterator[Mention]:
    """Yield the lengths of one sentence, left to right, never overlapping; ages are none."""
    done = 0
    for stay in times(sentence).stays:
        mention = _mention(sentence, stay, done)
        if mention is not None:
            done = mention.span.end
            yield mention


def _mention(sentence: Lexed, stay: Stay, done: int) -> Mention | None:
    value = duration(stay.length)
    if (
        value is None
        or _is_a_share(sentence, stay)
        or _is_a_rate(sentence, stay)
        or _is_a_name(sentence, stay)
        or (_ALWAYS_ON.match(sentence.low, stay.span.end) and _round_the_clock(sentence, stay))
    ):
        return None
    front = qualifier.before(sentence.low, stay.span.start, sentence.pack, done, verbs=False)
    back = qualifier.after(sentence.low, stay.span.end, sentence.pack)
    if front.sign and _means_during(sentence, front.edge):
        front = qualifier.Qualifier(stay.span.start)
    span = Span(front.edge, back.edge)
    sign = front.sign or back.sign
    if is_age(
        sentence,
        span.start,
        stay.span.end,
        years=_in_years(stay),
        bounded=bool(sign),
        ranged=value.low != value.high,
    ):
        return None
    value = bounded(value, sign)
    if front.approximate or back.approximate:
        value = replace(value, approximate=True)
    return Mention(NAME, span, value)


def _is_a_share(sentence: Lexed, stay: Stay) -> bool:
    """Whether the words are those of a fraction: "three quarters of the flats", "one half"."""
    length = stay.length
    if not isinstance(length, Length) or (length.unit, length.number.exact) not in _SHARES:
        return False
    shares, words = sentence.pack.shares, stay.span.of(sentence.low)
    return words in shares.halves or re.split(r"[\s-]", words)[-1] in shares.denominators


def _is_a_rate(sentence: Lexed, stay: Stay) -> bool:
    """Whether hyphens tie an article and its unit to what they count: "a $300,000-a-year job"."""
    words, articles = stay.span.of(sentence.low), sentence.pack.calendar.articles
    tied = sentence.low[stay.span.start - 1 : stay.span.start] in ("-", "‑")
    return tied and re.split("[-‑]", words)[0] in articles


def _is_a_name(sentence: Lexed, stay: Stay) -> bool:
    """Whether a capital makes the unit a part of a name: "les 24 Heures du Mans".

    Where headlines have capitals, a name must follow, and a small word stand before.
    """
    text, start, end = sentence.text, stay.span.start, stay.span.end
    words = text[start:end].split()
    if len(words) == 1 or not words[-1].istitle() or not words[0][0].isdigit():
        return False
    if not sentence.pack.calendar.capitals:
        return True
    before = text[max(0, start - _BESIDE) : start].split()[-1:]
    behind = text[end : end + _BESIDE].split()[:2]
    of = behind[:1] and behind[0] in sentence.pack.calendar.particles["of"]
    return bool(of and behind[1:] and behind[1][0].isupper() and before and before[0].islower())


def _in_years(stay: Stay) -> bool:
    first = (
        stay.length[0]
        if isinstance(stay.length, tuple) and not isinstance(stay.length, Length)
        else stay.length
    )
    return isinstance(first, Length) and first.unit == "Y"


def _means_during(sentence: Lexed, edge: int) -> bool:
    """Whether the bound at `edge` says in whose course: "a loan repaid over 20 years"."""
    pack = sentence.pack.calendar
    word = re.match(r"\w*", sentence.low[edge : edge + 20])
    before = re.search(r"(\w+)\s\Z", sentence.low[max(0, edge - 20) : edge])
    during = word is not None and word[0] in pack.during
    return during and (before is None or before[1] not in pack.bounding)


def _round_the_clock(sentence: Lexed, stay: Stay) -> bool:
    """Read "24 heures sur 24", "7 jours sur 7": always, no length."""
    number = re.match(r"[\w-]+", stay.span.of(sentence.low))
    after = re.match(r"\s?(?:sur|/)\s?([\w-]+)", sentence.low[stay.span.end : stay.span.end + 20])
    return number is not None and after is not None and number[0] == after[1]
