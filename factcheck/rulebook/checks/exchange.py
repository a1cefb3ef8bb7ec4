"""Amounts converted at rates that do not fit each other: "€3m ($3.3m)" and "€5m ($6.5m)".

No rate is looked up: the article's own conversions are set against one another. Speaks of
conversions in one pair of currencies whose rates stay apart after rounding and a margin; leaves
out those of another day ("then worth", "in 2019").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.rulebook.checks.figures import Figure, between, figure, looseness, shown
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of
from factcheck.rulebook.checks.ties import cues, restates
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Figures, tell
from factcheck.values.notation import number as written
from factcheck.values.relate import last_place
from factcheck.values.when import When

_MARGIN = Decimal("0.05")  # what a rate may move between two days, or a first figure be rounded
_NEAR = 40  # code points around a conversion in which words may date it
_AROUND = 20  # claims on either side among which a year may date it
_DIGITS = 3  # of a rate that is shown


class _Rate(NamedTuple):
    """A conversion: what was converted, into what, and between which rates it lies."""

    first: Figure
    second: Figure
    low: Decimal
    high: Decimal

    @property
    def number(self) -> Decimal:
        """The rate as the two amounts give it."""
        return self.second.number / self.first.number


def exchange(material: Material, rule: Rule) -> Iterator[Hit]:
    """Conversions whose rate is not that of an earlier one in the article."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        earlier: dict[tuple[str, str], _Rate] = {}
        for place, (left, right) in enumerate(pairwise(claims)):
            if left.kind != right.kind or left.kind not in rule.kinds:
                continue
            near = claims[max(0, place - _AROUND) : place + _AROUND]
            rate = _rate(left, right, near, article)
            if rate is None:
                continue
            before = earlier.setdefault((rate.first.unit, rate.second.unit), rate)
            if rate.high < before.low or before.high < rate.low:
                yield _hit(rate, before, article)


def _rate(left: Claim, right: Claim, claims: Sequence[Claim], article: Article) -> _Rate | None:
    """The rate of two neighbouring amounts of which one restates the other."""
    one, other = figure(left), figure(right)
    if one is None or other is None or one.unit == other.unit or left.sentence != right.sentence:
        return None
    gap = between(one, other, article)
    if left.per != right.per or not (gap.strip() == "(" or restates(gap, pack_of(article).code)):
        return None
    if _is_of_another_day(one, other, claims, article):
        return None
    first, second = sorted((one, other), key=lambda each: each.unit)
    slacks = [_slack(each, rounded=each is other) for each in (first, second)]
    low = (second.number - slacks[1]) / (first.number + slacks[0])
    high = (second.number + slacks[1]) / (first.number - slacks[0])
    return _Rate(first, second, low * (1 - _MARGIN), high * (1 + _MARGIN))


def _slack(amount: Figure, *, rounded: bool) -> Decimal:
    """How far off an amount may be; what was converted is rounded to its last digit."""
    step = last_place(amount.number)
    return min(looseness(amount) + (step / 2 if rounded else 0), amount.number / 2)


def _is_of_another_day(
    one: Figure, other: Figure, claims: Sequence[Claim], article: Article
) -> bool:
    """Whether words or a year beside a conversion put it in the past."""
    sentence = article.sentences[one.claim.sentence].span
    start = max(sentence.start, one.claim.span.start - _NEAR)
    end = min(sentence.end, other.claim.span.end + _NEAR)
    if cues(pack_of(article).code).at_the_time.search(article.text, start, end):
        return True
    year = article.published.moment.year if article.published else None
    return any(
        isinstance(claim.value, When) and claim.value.start.year not in (None, year)
        for claim in claims
        if claim.sentence == one.claim.sentence
    )


def _hit(rate: _Rate, before: _Rate, article: Article) -> Hit:
    terms = [
        f"{shown(each.second.number)} {each.second.unit} ÷ {shown(each.first.number)} "
        f"{each.first.unit} = {written(round(each.number, _DIGITS))}"
        for each in (rate, before)
    ]
    claims = sorted((rate.first.claim, rate.second.claim), key=lambda claim: claim.span.start)
    others = (claims[0], before.first.claim, before.second.claim)
    return against_itself(
        article, claims[1], others, tell("rates", one=Figures(terms[0]), two=Figures(terms[1]))
    )
