"""Shares of one whole that come to more than all of it: "State: 60 %, town: 25 %, region: 20 %".

Speaks of three shares or more in one sentence, each behind a label or before one who pays or owns,
where the words say that one thing is divided among them. Other percentages in a row overlap, or are
of different things, and shares that come to less may leave some out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import groupby, pairwise

from factcheck.model.article import Article
from factcheck.model.claim import Claim, Modality
from factcheck.rulebook.checks.figures import Figure, added, between, figure_or_share, looseness
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of
from factcheck.rulebook.checks.ties import cues
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Figures, tell
from factcheck.values.notation import number as written
from factcheck.values.relate import last_place

_HUNDRED = Decimal(100)
_MOST = Decimal(125)  # what shares may come to and still be meant to be all of one thing
_FEWEST = 3
_GAP = 60  # code points between two shares


def shares(material: Material, rule: Rule) -> Iterator[Hit]:
    """Percentages that divide one whole and exceed it."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        percentages = [claim for claim in claims if claim.kind in rule.kinds]
        for _, inside in groupby(percentages, key=lambda claim: claim.sentence):
            yield from _judged(list(inside), article)


def _judged(claims: Sequence[Claim], article: Article) -> Iterator[Hit]:
    parts = [found for claim in claims if (found := figure_or_share(claim))]
    if len(parts) < _FEWEST or len(parts) != len(claims):
        return
    if any(claim.modality is Modality.NEGATED for claim in claims):
        return
    if not _divide(parts, article) or not _HUNDRED + _slack(parts) < added(parts) <= _MOST:
        return
    terms = " + ".join(written(part.number) for part in parts)
    reason = tell("whole", sum=Figures(f"{terms} = {written(added(parts))} %"))
    yield against_itself(article, parts[0].claim, [part.claim for part in parts[1:]], reason)


def _divide(parts: Sequence[Figure], article: Article) -> bool:
    """Whether the words divide one thing among those to whom the shares belong."""
    words, span = cues(pack_of(article).code), article.sentences[parts[0].claim.sentence].span
    if not words.split_among.search(article.text, span.start, span.end):
        return False
    gaps = [between(one, two, article) for one, two in pairwise(parts)]
    if any(len(gap) > _GAP for gap in gaps):
        return False
    lead = article.text[span.start : parts[0].claim.span.start]
    if all(text.rstrip().endswith(":") for text in (lead, *gaps)):
        return True
    found = [words.payers.match(article.text, part.claim.span.end) for part in parts]
    return None not in found and len({match["word"].casefold() for match in found if match}) == 1


def _slack(parts: Sequence[Figure]) -> Decimal:
    """What rounding may add: half of the last digit of each."""
    steps = (min(Decimal(1), last_place(part.number)) for part in parts)
    return sum(steps, Decimal(0)) / 2 + sum((looseness(part) for part in parts), Decimal(0))
