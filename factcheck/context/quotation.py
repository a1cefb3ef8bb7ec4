"""Quotations in context: a part to play and a subject, as figures have them, they have not."""

from __future__ import annotations

from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import QUOTATION, Claim, Resolved

_ASIDE = (ZoneName.BYLINE, ZoneName.BOILERPLATE)


def claim_of(
    item: Resolved, number: int, place: int, article: Article, speaker: str | None
) -> Claim:
    """The quotation as a claim of sentence `place`; `number` counts the article's claims from 1."""
    zone = article.sentences[place].zone
    return Claim(
        id=f"{article.id}#{number}",
        article=article.id,
        kind=QUOTATION,
        span=item.mention.span,
        sentence=place,
        zone=zone if zone in _ASIDE else ZoneName.QUOTE,
        value=item.value,
        attribution=speaker,
    )
