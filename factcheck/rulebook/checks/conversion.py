"""A measure converted wrongly: "28 miles (51 km)" where 28 miles are 45 kilometres."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.rulebook.checks.figures import shown
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of, text_between
from factcheck.rulebook.checks.ties import restates
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Figures, Told, tell
from factcheck.values.interval import Relation
from factcheck.values.quantity import Quantity
from factcheck.values.relate import relate
from factcheck.values.units import MEASURES, in_base


def conversion(material: Material, rule: Rule) -> Iterator[Hit]:
    """Neighbouring measures of which one restates the other in another unit, and does not."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        for left, right in pairwise(claims):
            if left.kind == right.kind == "quantity" and left.kind in rule.kinds:
                yield from _judged(left, right, article)


def _judged(left: Claim, right: Claim, article: Article) -> Iterator[Hit]:
    one, other = left.value, right.value
    if not isinstance(one, Quantity) or not isinstance(other, Quantity):
        return
    if left.sentence != right.sentence or not _same_dimension(one, other):
        return
    between = text_between(left, right, article)
    if between.strip() != "(" and not restates(between, pack_of(article).code):
        return
    if relate(one, other) is Relation.APART:
        yield against_itself(article, left, (right,), _reason(one, other))


def _same_dimension(one: Quantity, other: Quantity) -> bool:
    measures = MEASURES.get(one.unit), MEASURES.get(other.unit)
    return (
        measures[0] is not None
        and measures[1] is not None
        and measures[0].dimension == measures[1].dimension
        and one.unit != other.unit
    )


def _reason(one: Quantity, other: Quantity) -> Told:
    """What the first comes to in the unit of the second."""
    measure = MEASURES[other.unit]
    number = one.interval.middle
    converted = (in_base(number, one.unit) - measure.shift) / measure.factor
    exact, said = shown(_rounded(converted)), shown(other.interval.middle)
    written = Figures(f"{shown(number)} {one.unit} = {exact} {other.unit}")
    return tell("sum", sum=written, other=Figures(said))


def _rounded(number: Decimal) -> Decimal:
    """Three significant digits: more would claim what the article does not say."""
    return number.quantize(Decimal(1).scaleb(number.adjusted() - 2)) if number else number
