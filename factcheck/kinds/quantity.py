"""Counts and measures: "deux cent quatorze postes", "16 km", "a dozen flights", "five-car"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes import qualifier, rate
from factcheck.lexemes.age import is_age
from factcheck.lexemes.compound import PARTS, added, compound_after
from factcheck.lexemes.currency import may_hold_money, sign_before
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.measure import measure_after, scale_after, single_names
from factcheck.lexemes.names import is_multiple, is_name, is_proper, is_proper_count, is_year
from factcheck.lexemes.noun import hyphenated, noun_after, singular_after
from factcheck.lexemes.numbers import ones
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.ranges import together
from factcheck.lexemes.ratio import ratios
from factcheck.lexemes.wording import any_of
from factcheck.model.claim import Mention
from factcheck.model.span import Span
from factcheck.values.interval import Interval, exactly
from factcheck.values.quantity import Quantity

NAME = "quantity"

_GAP = r"[ \u00a0\u202f]"
_CLOSING = (*".,;:!?)]»”%€$£\n", "")
_SPACE = re.compile(rf"{_GAP}?")


@dataclass(frozen=True, slots=True)
class _Count:
    """A number of something before hedges and bounds."""

    span: Span
    interval: Interval
    unit: str
    head: Span
    approximate: bool


def find(sentence: Lexed) -> Iterator[Mention]:
    """Yield the counts and measures of one sentence that name their unit, left to right."""
    end = 0
    for count in _joined(list(_counts(sentence)), sentence):
        if count.span.start >= end:
            mention = _mention(count, sentence, end)
            end = mention.span.end
            yield mention


def _mention(count: _Count, sentence: Lexed, floor: int) -> Mention:
    low, pack = sentence.low, sentence.pack
    said = qualifier.around(low, count.span, count.interval, count.approximate, pack, floor)
    return Mention(
        NAME,
        said.span,
        Quantity(said.interval, count.unit, said.approximate),
        per=rate.per(sentence.text, low, said.span.end, pack),
        head=count.head,
    )


def _counts(sentence: Lexed) -> Iterator[_Count]:
    """Numbers with a measure or a counted noun behind them."""
    numerals = _numerals(sentence)
    if not numerals:
        return
    text = sentence.text
    signed = may_hold_money(text, sentence.words, sentence.pack)
    wholes = {ratio.whole.span.start for ratio in ratios(sentence)}
    for numeral in numerals:
        start = numeral.span.start
        if numeral.vague or start in wholes or (start and text[start - 1].isalnum()):
            continue
        if text[numeral.span.end : numeral.span.end + 1] in _CLOSING:
            continue  # most have nothing behind them that they could count
        if signed and sign_before(text, sentence.low, start, sentence.pack):
            continue
        found = _measured(numeral, sentence) or _counted(numeral, sentence)
        if found is not None:
            yield found


def _numerals(sentence: Lexed) -> Sequence[Numeral]:
    """The numerals, and "un" or "one" where a measure may follow it ("un kilomètre")."""
    if sentence.words.isdisjoint(single_names(sentence.pack.code)):
        return sentence.numerals
    low, articles = sentence.low, sentence.pack.units.counting_ones
    single = (each for each in ones(low, sentence.pack) if each.span.of(low) in articles)
    return sorted((*sentence.numerals, *single), key=lambda numeral: numeral.span)


def _measured(numeral: Numeral, sentence: Lexed) -> _Count | None:
    """A number of kilometres, tonnes, degrees: "1,8 mille nautique", "51km", "980-megawatt"."""
    text, low, pack = sentence.text, sentence.low, sentence.pack
    if double := _in_two_units(numeral, sentence):
        return double
    at = _unit_start(numeral, sentence)
    found = measure_after(text, low, at, pack) or scale_after(low, at, pack)
    if found is None or _stands_alone(found.end - at, at - numeral.span.end, numeral, sentence):
        return None
    if _is_million(numeral, sentence, found.end):
        return None
    span = Span(numeral.span.start, found.end)
    return _Count(
        span, numeral.interval, found.unit, Span(found.start, found.end), numeral.approximate
    )


def _in_two_units(numeral: Numeral, sentence: Lexed) -> _Count | None:
    """A number with two units behind it: "5ft 10in", "1 m 75"."""
    exact, end = numeral.interval.exact, numeral.span.end
    if exact is None or numeral.spelled:
        return None
    found = compound_after(sentence.text, end, sentence.pack.code)
    if found is None:
        return None
    unit, part, further, last = found
    whole = added(exact, unit, further, part)
    if whole is None:
        return None
    return _Count(Span(numeral.span.start, last), exactly(whole), unit, Span(end, last), False)


def _stands_alone(length: int, gap: int, numeral: Numeral, sentence: Lexed) -> bool:
    """Whether a capital letter apart from the figure is more likely a name: "Article 3 F"."""
    if length != 1 or gap == 0 or not sentence.text[numeral.span.end + gap].isupper():
        return False
    return is_name(numeral, sentence, counts=False) or is_proper(numeral, sentence)


def _unit_start(numeral: Numeral, sentence: Lexed) -> int:
    """Where the unit of a number begins: behind a space, a hyphen or "de"."""
    low, end = sentence.low, numeral.span.end
    if numeral.partitive and (match := _of(sentence.pack.code).match(low, end)):
        return match.end()
    if low[end : end + 1] in ("-", "‑"):
        return end + 1
    match = _SPACE.match(low, end)
    return match.end() if match else end


def _is_million(numeral: Numeral, sentence: Lexed, end: int) -> bool:
    """Whether a letter that touches the figure scales it: "1.9m customers", but "10m high"."""
    units, low = sentence.pack.units, sentence.low
    if low[numeral.span.end : end] not in units.letter_for_million or numeral.spelled:
        return False
    following = _WORD_AFTER.match(low, end)
    return following is not None and following[1] not in units.length_signs


_WORD_AFTER = re.compile(rf"{_GAP}([^\W\d_]+)")


def _counted(numeral: Numeral, sentence: Lexed) -> _Count | None:
    """A number of things with their noun: "trois jeunes hommes", "62 hotel rooms"."""
    text, low, pack = sentence.text, sentence.low, sentence.pack
    end, interval, approximate = numeral.span.end, numeral.interval, numeral.approximate
    if numeral.article:
        return None
    hedge = qualifier.after(low, end, pack)
    if hedge.approximate and (noun := noun_after(low, hedge.edge, pack)):
        end, approximate = hedge.edge, True
    if noun := hyphenated(low, end, pack):
        if text[end + 1].isupper() or numeral.ranged:
            return None
    else:
        scaled = _letter_scale(numeral, sentence)
        if scaled:
            interval, end = scaled
        elif text[end : end + 1].isalnum():
            return None
        if numeral.partitive and (match := _of(pack.code).match(low, end)):
            noun = noun_after(low, match.end(), pack)
        elif not numeral.partitive or not pack.units.partitive_needs_of:
            noun = noun_after(low, end, pack)
            if noun is None and _is_below_two(numeral):
                noun = singular_after(low, end, pack)
    if noun is None or noun.lemma in pack.units.idle or is_multiple(noun.start, sentence):
        return None
    if is_name(numeral, sentence, counts=True) or is_age(numeral, sentence):
        return None
    if is_proper_count(numeral, noun.start, sentence):
        return None
    if pack.units.year_before_noun and is_year(numeral, sentence):
        return None
    head = Span(noun.start, noun.end)
    return _Count(
        Span(numeral.span.start, end if noun.apart else noun.end),
        interval,
        noun.lemma,
        head,
        approximate,
    )


def _is_below_two(numeral: Numeral) -> bool:
    """Whether a number with decimals is so small that one thing is meant: "1,62", "0,8"."""
    exact = numeral.interval.exact
    return exact is not None and 0 < exact < len("ab") and exact != exact.to_integral_value()


def _letter_scale(numeral: Numeral, sentence: Lexed) -> tuple[Interval, int] | None:
    """The number with the letter that scales it, and where the letter ends."""
    if numeral.spelled or numeral.scaled:
        return None
    match = _letters(sentence.pack.code).match(sentence.low, numeral.span.end)
    if match is None:
        return None
    if sentence.pack.units.letter_needs_of and not sentence.text[match.end("letter") - 1].isupper():
        return None
    factor = Decimal(sentence.pack.money.magnitudes[match["letter"]])
    return numeral.interval.map(lambda number: number * factor), match.end()


def _joined(found: list[_Count], sentence: Lexed) -> Iterator[_Count]:
    """Join what "20 cm à 40 cm" joins."""
    at = 0
    while at < len(found):
        left, at = found[at], at + 1
        if at < len(found) and (whole := _with_part(left, found[at], sentence)):
            left, at = whole, at + 1
        if at < len(found) and left.unit == found[at].unit:
            right = found[at]
            both = together(
                sentence.low, left.span, left.interval, right.span, right.interval, sentence.pack
            )
            if both:
                at += 1
                left = replace(right, span=both[0], interval=both[1])
        yield left


def _with_part(left: _Count, right: _Count, sentence: Lexed) -> _Count | None:
    """Two measures as one in two units: "six feet two inches", "12 stone and 4 pounds"."""
    if PARTS.get(left.unit) != right.unit:
        return None
    if sentence.low[left.span.end : right.span.start].strip() not in _part_links(sentence):
        return None
    number, further = left.interval.exact, right.interval.exact
    whole = number and further and added(number, left.unit, further, right.unit)
    if not whole:
        return None
    return replace(left, span=Span(left.span.start, right.span.end), interval=exactly(whole))


def _part_links(sentence: Lexed) -> tuple[str, ...]:
    return ("", *sentence.pack.numbers.links)


@cache
def _of(code: str) -> re.Pattern[str]:
    words = PACKS[code].numbers.of
    elided = any_of(word for word in words if word.endswith("'"))
    return re.compile(
        rf"{_GAP}(?:{any_of(word for word in words if not word.endswith(chr(39)))}{_GAP}|{elided})"
    )


@cache
def _letters(code: str) -> re.Pattern[str]:
    """A letter that scales a count, and "de" behind it where the language needs it."""
    units = PACKS[code].units
    letter = rf"(?P<letter>{any_of(units.letter_for_million)})(?!\w)"
    if not units.letter_needs_of:
        return re.compile(letter)
    return re.compile(rf"{_GAP}?{letter}(?:{_GAP}de(?={_GAP})|{_GAP}d['’])")
