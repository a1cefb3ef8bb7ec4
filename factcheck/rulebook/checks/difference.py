"""A change in figures that is not the difference of its two ends: "from 640m to 705m, up 75m".

Speaks only where the wording gives all three, in one unit and of one rate: the old value, the new
one and what lies between them. A change in percent is for `arithmetic`; one in points is for here.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from factcheck.model.article import Article
from factcheck.rulebook.checks.figures import (
    PERCENT,
    Figure,
    ends,
    figure_or_share,
    looseness,
    place_of,
    same_unit,
    shown,
)
from factcheck.rulebook.checks.material import Hit, Material, against_itself
from factcheck.rulebook.checks.scene import Scene
from factcheck.rulebook.checks.sums import Sum
from factcheck.rulebook.checks.ties import cues
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Figures, tell
from factcheck.values.relate import last_place


def difference(material: Material, rule: Rule) -> Iterator[Hit]:
    """Amounts of a change that its old and its new value contradict."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        for place, claim in enumerate(claims):
            change = figure_or_share(claim) if claim.kind in rule.kinds else None
            if change is not None:
                yield from _judged(
                    change, Scene.around(place, claims, article, figure_or_share), article
                )


def _judged(change: Figure, scene: Scene, article: Article) -> Iterator[Hit]:
    found = scene.change()
    if found is None or not same_unit(change, found.first) or not _in_points(change, scene):
        return
    if len({figure.claim.per for figure in (change, found.first, found.second)}) > 1:
        return
    if not _fits(change, found):
        large, small = sorted((found.first, found.second), key=lambda each: -each.number)
        terms = f"{shown(large.number)} − {shown(small.number)}"
        written = Figures(f"{terms} = {shown(large.number - small.number)}")
        reason = tell("sum", sum=written, other=Figures(shown(change.number)))
        yield against_itself(article, change.claim, (found.first.claim, found.second.claim), reason)


def _in_points(change: Figure, scene: Scene) -> bool:
    """Whether a percentage is one of points; anything else is no share."""
    words = change.claim.span.of(scene.text)
    return change.unit != PERCENT or cues(scene.code).points.search(words) is not None


def _fits(change: Figure, found: Sum) -> bool:
    """Whether some rounding of the three makes the difference come out."""
    three = (change, found.first, found.second)
    if change.unit == PERCENT:
        place = min(Decimal(1), *(last_place(figure.number) for figure in three))
        pairs = [(figure.number - place / 2, figure.number + place / 2) for figure in three[1:]]
        slack = place / 2
    else:
        pairs = list(ends(found.first, found.second))
        slack = place_of(change, three) / 2 + looseness(change)
    (one_low, one_high), (two_low, two_high) = pairs
    least = max(one_low - two_high, two_low - one_high, Decimal(0))
    most = max(one_high - two_low, two_high - one_low)
    return least - slack <= change.number <= most + slack
