"""A price that times its number does not give the total: "eight at €52m apiece, or €436m".

Speaks where the wording ties a total to a price ("or", "soit", "together") and the price to a
number of pieces ("apiece", "for each of its 1,240 beds", "95 euros par hectare"), and where
neither rounding nor another figure of the sentence, such as a number of years, makes it come out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from factcheck.model.article import Article
from factcheck.model.claim import Claim, Modality
from factcheck.rulebook.checks.figures import Figure, between, ends, figure, same_unit, shown
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of
from factcheck.rulebook.checks.nouns import akin
from factcheck.rulebook.checks.ties import cues, restates
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Figures, tell
from factcheck.values.duration import Duration
from factcheck.values.units import MEASURES

_TIMES = frozenset(("year", "month", "week", "day", "hour", "minute", "quarter", "night"))
_PIECE = "piece"
_A_YEAR = (Decimal(12), Decimal(52), Decimal(365), Decimal(4), Decimal(2))
_NEAR = 40  # code points around a figure in which words say what it is
_MOST = 8  # figures on either side of a price that are looked at


def product(material: Material, rule: Rule) -> Iterator[Hit]:
    """Totals that the price and the number of their pieces contradict."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        code = pack_of(article).code
        for place, (left, right) in enumerate(pairwise(claims)):
            if left.kind in rule.kinds and left.kind == right.kind == "money":
                yield from _judged(place, claims, article, code)


def _judged(place: int, claims: Sequence[Claim], article: Article, code: str) -> Iterator[Hit]:
    left, right = figure(claims[place]), figure(claims[place + 1])
    if left is None or right is None or not same_unit(left, right):
        return
    if left.claim.sentence != right.claim.sentence or not _tied(left, right, article, code):
        return
    price, total = sorted((left, right), key=lambda each: each.number)
    if price.claim.per in _TIMES or price.claim.modality is Modality.NEGATED:
        return
    near = claims[max(0, place - _MOST) : place + 2 + _MOST]
    number = _number(price, near, article, code)
    if number is None or number.number <= 1 or _fits(number, price, total, near):
        return
    reached = shown(number.number * price.number)
    terms = Figures(f"{shown(number.number)} × {shown(price.number)} = {reached}")
    reason = tell("sum", sum=terms, other=Figures(shown(total.number)))
    yield against_itself(article, total.claim, (number.claim, price.claim), reason)


def _tied(left: Figure, right: Figure, article: Article, code: str) -> bool:
    """Whether the words say that the second amount is the first in other terms."""
    gap = between(left, right, article)
    end = article.sentences[right.claim.sentence].span.end
    behind = article.text[right.claim.span.end : min(right.claim.span.end + _NEAR, end)]
    if cues(code).besides.search(gap) or cues(code).besides.search(behind.split(",")[0]):
        return False
    each = cues(code).each.match(gap)
    if restates(gap[each.end() :] if each else gap, code):
        return True
    return cues(code).the_whole.search(gap[-_NEAR:]) is not None


def _number(price: Figure, near: Sequence[Claim], article: Article, code: str) -> Figure | None:
    """How many pieces there are, where the words say what the price is the price of."""
    here = price.claim.sentence
    counts = [
        found for claim in near
        if claim.kind == "quantity" and here - 1 <= claim.sentence <= here
        and claim.modality is not Modality.NEGATED and (found := figure(claim))
    ]  # fmt: skip
    for count in counts:
        if count.claim.span.start > price.claim.span.end and cues(code).for_each.fullmatch(
            between(price, count, article)
        ):
            return count
    end = article.sentences[here].span.end
    behind = article.text[price.claim.span.end : min(price.claim.span.end + _NEAR, end)]
    per = price.claim.per
    if per == _PIECE or cues(code).each.match(behind):
        pieces = [c for c in counts if c.claim.sentence == here and c.unit not in MEASURES]
        return pieces[0] if len(pieces) == 1 else None
    named = [count for count in counts if per and akin(count.unit, per, code)]
    return named[0] if len(named) == 1 and named[0].claim.per is None else None


def _fits(number: Figure, price: Figure, total: Figure, near: Sequence[Claim]) -> bool:
    """Whether some rounding makes it come out, once or so many times as another figure says."""
    numbers, prices, totals = (ends(each, each)[0] for each in (number, price, total))
    low, high = numbers[0] * prices[0], numbers[1] * prices[1]
    times = [Decimal(1), *_A_YEAR]
    for claim in near:
        if claim.sentence == price.claim.sentence and claim.id != number.claim.id:
            times.extend(_multiples(claim))
    return any(low * factor <= totals[1] and totals[0] <= high * factor for factor in times)


def _multiples(claim: Claim) -> list[Decimal]:
    """The numbers of a count or a length of time, which may multiply a price as well."""
    found = figure(claim) if claim.kind == "quantity" else None
    if found is not None:
        return [found.number]
    value = claim.value
    if isinstance(value, Duration) and value.low is not None:
        return [number for number, _ in value.low.parts if number > 0]
    return []
