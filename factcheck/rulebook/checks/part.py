"""A part that is larger than its whole: "3 100 éleveurs, dont 3 400 femmes".

Speaks of counts alone: a loss of 3 million may well include charges of 4. And of things of one
name, or of many people: two families, of whom three are children, are no slip.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from factcheck.model.article import Article
from factcheck.model.claim import Modality
from factcheck.rulebook.checks.figures import Figure, between, ends, figure, same_unit, shown
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of
from factcheck.rulebook.checks.nouns import people
from factcheck.rulebook.checks.ties import cues
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Figures, tell
from factcheck.values.units import MEASURES

_FARTHEST = 2  # how many times its whole a part of the same name may be, and be a slip
_CLOSE = Decimal("1.25")  # the same for people who are called otherwise
_MANY = 20  # of whom the whole must have so many: small groups are families and crews
_GAP = 30  # code points between the two


def part(material: Material, rule: Rule) -> Iterator[Hit]:
    """Counts that exceed what they are said to be a part of."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        figures = [f for claim in claims if claim.kind in rule.kinds and (f := figure(claim))]
        for whole, inside in pairwise(figures):
            if _is_too_large(inside, whole, article):
                reason = tell(
                    "part",
                    inside=inside.claim.span.of(article.text),
                    whole=whole.claim.span.of(article.text),
                    more=Figures(shown(inside.number)),
                    less=Figures(shown(whole.number)),
                )
                yield against_itself(article, inside.claim, (whole.claim,), reason)


def _is_too_large(inside: Figure, whole: Figure, article: Article) -> bool:
    if inside.claim.sentence != whole.claim.sentence or inside.claim.per != whole.claim.per:
        return False
    if Modality.NEGATED in (inside.claim.modality, whole.claim.modality):
        return False
    (_, most), (least, _) = ends(whole, inside)
    return most < least and _tied(inside, whole, article) and _like(inside, whole, article)


def _tied(inside: Figure, whole: Figure, article: Article) -> bool:
    """Whether nothing but "of which" and the last words of the whole's noun stand between them."""
    gap = between(whole, inside, article).rstrip()
    found = cues(pack_of(article).code).split.search(gap)
    if found is None or found.end() != len(gap) or len(gap) > _GAP:
        return False
    return not set(gap) & set(";:()–—") and gap.count(",") <= 1


def _like(inside: Figure, whole: Figure, article: Article) -> bool:
    ratio, code = inside.number / whole.number, pack_of(article).code
    if same_unit(inside, whole):
        return ratio <= _FARTHEST and whole.unit not in MEASURES
    both = people(inside.unit, code) and people(whole.unit, code)
    return both and ratio <= _CLOSE and whole.number >= _MANY
