"""Percentages that do not follow from the figures beside them: "54 millions sur 180, soit 40 %".

Speaks only where the wording ties a percentage to two figures, and where no rounding of the three,
and no other reading of the words, makes the sum come out. The shapes that tie are a closed set:

- a part and its whole: "nine of 41, or 28%", "Sur 214 salariés, 62 ..., soit 39 %", "200, dont 50
  ... : cela fait 28 %", "552 M, soit 45 % d'une enveloppe de 1,38 milliard", or the one like figure
  of the sentence before where the words point back ("L'État en a réglé 54 millions, soit 40 %");
- an old value and a new one: "from 120 to 150, up 20%", "150, contre 120, soit une hausse de 20 %".
"""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.model.article import Article
from factcheck.rulebook.checks.material import Hit, Material, against_itself
from factcheck.rulebook.checks.scene import Scene
from factcheck.rulebook.checks.sums import stated
from factcheck.rulebook.options import ArithmeticOptions
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Figures, tell
from factcheck.values.notation import number as written
from factcheck.values.percentage import Percentage


def percentage_arithmetic(material: Material, rule: Rule) -> Iterator[Hit]:
    """Percentages that their own two figures contradict."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        for place, claim in enumerate(claims):
            if isinstance(claim.value, Percentage) and claim.kind in rule.kinds:
                yield from _judged(Scene.around(place, claims, article), claim.value, article, rule)


def _judged(scene: Scene, value: Percentage, article: Article, rule: Rule) -> Iterator[Hit]:
    assert isinstance(rule.options, ArithmeticOptions)
    percentage = stated(value, scene.claim.span.of(article.text), rule.options)
    found = scene.sum()
    if percentage is None or found is None or found.allows(percentage):
        return
    if not any(rival.allows(percentage) for rival in scene.rivals(found)):
        pair = (found.first.claim, found.second.claim)
        other = Figures(f"{written(percentage.number)} %")
        reason = tell("sum", sum=Figures(found.written()), other=other)
        yield against_itself(article, scene.claim, pair, reason)
