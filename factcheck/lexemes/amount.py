"""Amounts of money before hedges and bounds: "$4.5bn", "3,2 Md€", "19 milliards de dollars"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

from factcheck.lang import PACKS
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes import currency
from factcheck.lexemes.currency import Currency, may_hold_money
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.noun import lemma, noun_after
from factcheck.lexemes.numbers import ones
from factcheck.lexemes.numeral import Numeral
from factcheck.lexemes.ranges import joined
from factcheck.lexemes.wording import any_of
from factcheck.model.span import Span
from factcheck.values.currencies import CODES, MAJOR, SHARED, SYMBOLS
from factcheck.values.interval import Interval, exactly

_GAP = r"[ \u00a0\u202f]"
_HUNDREDTH = Decimal("0.01")
_HUNDRED = 100
_LETTERS = ("R", "N")  # rand and naira touch their figure, as the names of roads and masks do
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+", re.ASCII)
_CODE_AFTER = re.compile(rf"{_GAP}?(?P<code>[A-Z]{{3}})(?!\w)")
_SPLIT = re.compile(r"(?P<sign>[€$£])(?P<minor>\d\d)(?![\d.,]\d|\d)")
_WORD_BEHIND = re.compile(rf"{_GAP}?[^\W_]|[.,:/-]\d|{_GAP}?[%€$£]")


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount before hedges and bounds: its place, its numbers and its currency."""

    span: Span
    interval: Interval
    currency: Currency
    approximate: bool
    scale: int


def amounts(sentence: Lexed) -> list[Amount]:
    """The amounts of a sentence that name their currency, left to right, ranges not yet joined."""
    found: list[Amount] = []
    numerals = _numerals(sentence)
    if not numerals or not may_hold_money(sentence.text, sentence.words, sentence.pack):
        return found
    for numeral in numerals:
        last = found[-1] if found else None
        if numeral.vague or (last and numeral.span.start < last.span.end):
            continue
        floor = last.span.end if last else 0
        amount = _signed(numeral, sentence, floor) or _named(numeral, sentence)
        if last and (whole := _with_minor(last, numeral, amount, sentence)):
            found[-1] = whole
        elif amount or (last and (amount := _continued(last, numeral, sentence))):
            found.append(amount)
    return found


def _numerals(sentence: Lexed) -> Sequence[Numeral]:
    """The numerals, and "un" or "one" where a currency follows it."""
    if sentence.words.isdisjoint(_single_names(sentence.pack.code)):
        return sentence.numerals
    one = ones(sentence.low, sentence.pack)
    return sorted((*sentence.numerals, *one), key=lambda numeral: numeral.span)


def _signed(numeral: Numeral, sentence: Lexed, floor: int) -> Amount | None:
    """An amount with a sign or code on either side: "$4.5bn", "3,2 Md€", "EUR 500"."""
    text, low, pack = sentence.text, sentence.low, sentence.pack
    if numeral.article:
        return None
    start, end = numeral.span.start, numeral.span.end
    before = currency.sign_before(text, low, start, pack)
    factor, end = _magnitude(low, end, numeral, pack)
    if before is None and (factor != 1 or numeral.scaled):
        before = currency.name_before(low, start, pack)
    if before and before.start >= floor and _beyond_doubt(before, numeral, factor, sentence):
        numeral = _in_thousands(numeral, sentence)
        start, sign = _minus(low, before.start)
        if before.shared and (code := _CODE_AFTER.match(text, end)) and code["code"] in CODES:
            before, end = replace(before, code=code["code"], shared=None), code.end()
        elif before.shared:
            before, end = currency.whose_behind(low, end, before, pack)
        return _amount(numeral, Span(start, end), before, factor * sign)
    if split := _split(numeral, end, sentence):
        return split
    after = currency.sign_after(text, low, end, pack)
    if after is None or not _beyond_doubt(after, numeral, factor, sentence):
        return None
    end = after.end
    if factor == 1 and not numeral.scaled:
        factor, end = _scale_behind(low, end, pack)
    return _amount(numeral, Span(start, end), after, factor)


def _split(numeral: Numeral, end: int, sentence: Lexed) -> Amount | None:
    """An amount with its sign between the whole and the hundredths: "2€15"."""
    match = _SPLIT.match(sentence.text, end)
    whole = numeral.interval.exact
    if match is None or whole is None or whole != whole.to_integral_value() or numeral.scaled:
        return None
    number = exactly(whole + Decimal(match["minor"]) * _HUNDREDTH)
    sign = match["sign"]
    shared = sign if sign in SHARED else None
    found = Currency(SYMBOLS[sign], match.start("sign"), match.end("sign"), shared)
    return Amount(Span(numeral.span.start, match.end()), number, found, False, 1)


def _scale_behind(low: str, end: int, pack: LanguagePack) -> tuple[Decimal, int]:
    """The factor of a scale word behind the code ("75 USD million") and where it ends."""
    match = _scales(pack.code).match(low, end)
    if match is None:
        return Decimal(1), end
    return Decimal(pack.numbers.scales[match["scale"]]), match.end()


def _beyond_doubt(found: Currency, numeral: Numeral, factor: Decimal, sentence: Lexed) -> bool:
    """Whether a rare code or a letter is no name: "MAD 12,000", "R18m" but "SAR 79", "N95"."""
    written = sentence.text[found.start : found.end]
    rare = written.upper() in CODES and found.code not in MAJOR
    figure = numeral.span.of(sentence.text)
    if found.minor and len(written) == 1 and len(figure) > len("999") and figure.isdigit():
        return False  # "1080p" is a picture's height; pence have a comma there
    if not rare and written not in _LETTERS:
        return True
    marked = any(mark in figure for mark in ",. \u00a0\u202f")
    return factor != 1 or numeral.scaled or marked or len(figure) > len("999")


def _in_thousands(numeral: Numeral, sentence: Lexed) -> Numeral:
    """The figure as English groups it, behind a sign, in a text of another language: "£9,000"."""
    exact = numeral.interval.exact
    if exact is None or not _GROUPED.fullmatch(numeral.span.of(sentence.text)):
        return numeral
    grouped = Decimal(numeral.span.of(sentence.text).replace(",", ""))
    return replace(numeral, interval=exactly(grouped))


def _named(numeral: Numeral, sentence: Lexed) -> Amount | None:
    """An amount with its currency in words: "19 milliards de dollars", "37 million dollars"."""
    low, pack = sentence.low, sentence.pack
    factor, end = _magnitude(low, numeral.span.end, numeral, pack)
    match = _before_name(pack.code).match(low, end)
    if match is None or (match["of"] and not (numeral.partitive or factor != 1)):
        return None
    found = currency.name_after(low, match.end(), pack)
    if found is None or not _is_money(found, numeral, sentence):
        return None
    if numeral.article and found.minor:
        return None
    return _amount(numeral, Span(numeral.span.start, found.end), found, factor)


def _is_money(found: Currency, numeral: Numeral, sentence: Lexed) -> bool:
    """Whether a name that also counts or weighs ("livres", "pounds") is money here."""
    words = sentence.pack.money
    if found.shared is None and not found.minor:
        name = sentence.low[found.start : found.end]
        if name not in words.other_senses:
            return not numeral.article or name in _single_names(sentence.pack.code)
        return found.code in sentence.home or not sentence.words.isdisjoint(words.price_words)
    if numeral.article:
        return found.shared in _single_names(sentence.pack.code)
    if found.shared not in words.other_senses:
        return True
    if _blocking(sentence.pack.code).match(sentence.low, found.end) and not numeral.scaled:
        return False
    return sentence.words.isdisjoint(words.other_words)


def _continued(last: Amount, numeral: Numeral, sentence: Lexed) -> Amount | None:
    """The second figure of a range that leaves its sign to the first: "$2m-3m"."""
    low, pack = sentence.low, sentence.pack
    if numeral.article or last.span.start > last.currency.start:
        return None
    if joined(low, last.span, numeral.span, pack) is None:
        return None
    factor, end = _magnitude(low, numeral.span.end, numeral, pack)
    return _amount(numeral, Span(numeral.span.start, end), last.currency, factor)


def _with_minor(
    last: Amount, numeral: Numeral, amount: Amount | None, sentence: Lexed
) -> Amount | None:
    """Hundredths behind an amount: "5 euros et 20 centimes", "5 euros 20"."""
    between = sentence.low[last.span.end : numeral.span.start]
    plain = numeral.interval.exact
    if plain is None or last.interval.exact is None or not 0 < plain < _HUNDRED:
        return None
    links = sentence.pack.numbers.links
    if not between.startswith(" "):
        return None
    if amount and amount.currency.minor and between.strip() in ("", *links):
        added, end = amount.interval.exact, amount.span.end
    elif amount is None and between.strip() in ("", *links) and numeral.interval.exact == plain:
        end = numeral.span.end
        if last.currency.start == last.span.start or _counts_on(end, sentence):
            return None
        if between != " " and numeral.span.end - numeral.span.start != len("20"):
            return None
        added, end = plain * _HUNDREDTH, numeral.span.end
    else:
        return None
    assert added is not None
    whole = exactly(last.interval.exact + added)
    return replace(last, span=Span(last.span.start, end), interval=whole)


def _counts_on(end: int, sentence: Lexed) -> bool:
    """Whether something follows that the number counts, and so it gives no hundredths."""
    if _WORD_BEHIND.match(sentence.low, end) is None:
        return False
    noun = noun_after(sentence.low, end, sentence.pack)
    return noun is None or noun.lemma not in sentence.pack.units.others


def _magnitude(low: str, end: int, numeral: Numeral, pack: LanguagePack) -> tuple[Decimal, int]:
    """The factor of a letter behind the figure ("m", "Md", "k") and where it ends."""
    if numeral.scaled:
        return Decimal(1), end
    match = _magnitudes(pack.code).match(low, end)
    if match is None or (numeral.spelled and not low[match.end() : match.end() + 1].isalpha()):
        return Decimal(1), end
    return Decimal(pack.money.magnitudes[match["letter"]]), match.end()


def _minus(low: str, start: int) -> tuple[int, int]:
    """Where an amount begins and its sign: "-$5"."""
    if start > 0 and low[start - 1] in "-−" and (start == 1 or low[start - 2] in " ("):
        return start - 1, -1
    return start, 1


def _amount(numeral: Numeral, span: Span, found: Currency, factor: Decimal) -> Amount:
    factor *= _HUNDREDTH if found.minor else found.factor
    interval = numeral.interval if factor == 1 else _times(numeral.interval, factor)
    scale = numeral.scale if factor == 1 else int(abs(factor)) or 1
    return Amount(span, interval, found, numeral.approximate, scale)


def _times(interval: Interval, factor: Decimal) -> Interval:
    ends = sorted(end * factor for end in (interval.low, interval.high) if end is not None)
    return Interval(ends[0], ends[-1])


@cache
def _magnitudes(code: str) -> re.Pattern[str]:
    letters = any_of(PACKS[code].money.magnitudes)
    codes = any_of(map(str.lower, MAJOR))
    return re.compile(rf"{_GAP}?(?P<letter>{letters})(?:(?![^\W_])|(?={codes}(?!\w)))")


@cache
def _scales(code: str) -> re.Pattern[str]:
    return re.compile(rf"{_GAP}(?P<scale>{any_of(PACKS[code].numbers.scales)})(?!\w)")


@cache
def sums(code: str) -> frozenset[str]:
    """Lemmas of nouns of sums, before which a number of millions is an amount: "dommage"."""
    nouns = PACKS[code].money.money_nouns
    return frozenset(nouns) | {lemma(noun, code) for noun in nouns}


@cache
def _before_name(code: str) -> re.Pattern[str]:
    """What may stand between a number and its currency's name: a space, a hyphen, "de"."""
    return re.compile(rf"(?:{_GAP}|-)(?P<of>{any_of(PACKS[code].numbers.of)}{_GAP}?)?")


@cache
def _blocking(code: str) -> re.Pattern[str]:
    return re.compile(rf"{_GAP}{any_of(PACKS[code].money.blocking)}")


@cache
def _single_names(code: str) -> frozenset[str]:
    """Names of one unit of a currency that have no other sense: "euro", "dollar"."""
    words = PACKS[code].money
    names = (*words.names, *words.families)
    return frozenset(
        name
        for name in names
        if " " not in name
        and (name + "s" in names or name in words.no_plural)
        and name not in words.other_senses
    )
