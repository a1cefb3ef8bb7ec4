"""Amounts of money: "environ 19 milliards de dollars", "200M$", "€1.8m to €2.4m", "up to £210"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.lexemes import currency, qualifier, rate
from factcheck.lexemes.amount import Amount, amounts
from factcheck.lexemes.country import in_its_zone
from factcheck.lexemes.currency import Currency
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.ranges import together
from factcheck.model.claim import Mention
from factcheck.values.currencies import BY_CONVENTION
from factcheck.values.interval import Interval, exactly
from factcheck.values.money import Money

NAME = "money"


def find(sentence: Lexed) -> Iterator[Mention]:
    """Yield the amounts of one sentence that name their currency, left to right."""
    end = 0
    for amount in _joined(amounts(sentence), sentence):
        mention = _mention(amount, sentence, end)
        end = mention.span.end
        yield mention


def _mention(amount: Amount, sentence: Lexed, floor: int) -> Mention:
    low, pack = sentence.low, sentence.pack
    said = qualifier.around(low, amount.span, amount.interval, amount.approximate, pack, floor)
    code, note = _settled(amount.currency, sentence)
    return Mention(
        NAME,
        said.span,
        Money(code, said.interval, said.approximate),
        per=rate.per(sentence.text, low, said.span.end, pack),
        note=note,
    )


def _settled(found: Currency, sentence: Lexed) -> tuple[str, str | None]:
    """The code, and how a shared name was read: by what the article says, or by default."""
    if found.shared is None:
        spoken = (*sentence.currencies, *sentence.house)
        code = found.code or next(iter(spoken), sentence.pack.money.minor_of)
        if not found.code:
            return code, f"{code} carried"
        if sentence.text[found.start : found.end] != code:
            code = in_its_zone(code, sentence.countries)
        return code, None if code == found.code else f"{code} by a country that the article names"
    for code, said in _candidates(found, sentence):
        if currency.is_called(code, found.shared, sentence.pack):
            return code, f"{found.shared}: {code} {said}"
    if found.code == "XXX":
        return found.code, f"{found.shared}: the text does not say whose"
    return found.code, f"{found.shared}: {found.code} by default"


def _candidates(found: Currency, sentence: Lexed) -> Iterator[tuple[str, str]]:
    """Codes that the article speaks for, the best witness first, and what speaks for them.

    What a newsroom has written down of a source comes before anything that is guessed: a paper of
    Montreal that says "US$5m" once means its own dollars by "$3m".
    A country in the text says nothing of "dollars" and "pounds": the news means the American
    and the British ones, wherever they are spent.
    """
    yield from ((code, "by the configuration") for code in sentence.house)
    yield from ((code, "as the article says elsewhere") for code in sentence.currencies)
    yield from ((code, "by the source's country") for code in sentence.home)
    if found.code not in BY_CONVENTION:
        yield from ((code, "by a country that the article names") for code in sentence.countries)


def _joined(found: list[Amount], sentence: Lexed) -> Iterator[Amount]:
    """Join what "€1.8m to €2.4m" joins."""
    at = 0
    while at < len(found):
        left, at = found[at], at + 1
        if at < len(found) and left.currency.code == found[at].currency.code:
            right = found[at]
            first = _shared_scale(left, right)
            if both := together(
                sentence.low, left.span, first, right.span, right.interval, sentence.pack
            ):
                at += 1
                left = replace(
                    right,
                    span=both[0],
                    interval=both[1],
                    approximate=left.approximate or right.approximate,
                )
        yield left


def _shared_scale(left: Amount, right: Amount) -> Interval:
    """The first figure with the scale word of the second: "$1 to $2 million"."""
    low, high = left.interval.exact, right.interval.exact
    if low is None or high is None or left.scale != 1 or low * right.scale >= high:
        return left.interval
    return exactly(low * right.scale)
