"""What is about to be published comes first: findings lead with it, and its figures are counted."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal

from factcheck.link.independent import independent, newsrooms_of
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Unresolved
from factcheck.model.draft import DraftLine
from factcheck.model.fact import Fact
from factcheck.rulebook.checks.material import Hit, Material
from factcheck.rulebook.checks.trifles import matters
from factcheck.rulebook.options import Hard, TriflesOptions

_HARD = TriflesOptions(
    news_days=Decimal(7),
    hard={
        "date": Hard(grain="day", role=True),
        "deadline": Hard(),
        "duration": Hard(role=True),
        "money": Hard(),
        "percentage": Hard(),
        "quantity": Hard(least=Decimal(20), roles=("dead", "injured", "missing", "arrested")),
    },
)
"""Figures that readers act on or repeat: the bars of `single-source`, anywhere in the text."""

_SECOND = 2


def ids_of_drafts(articles: Iterable[Article]) -> frozenset[str]:
    """The ids of the articles that are about to be published."""
    return frozenset(article.id for article in articles if article.profile.is_draft)


def led(hit: Hit, material: Material, drafts: Collection[str]) -> Hit:
    """The hit with the claims and the sides of a draft before the others, else in their order."""

    def is_other(name: str) -> bool:
        return material.claims[name].article not in drafts

    sides = (tuple(sorted(side, key=is_other)) for side in hit.sides)
    return replace(
        hit,
        claims=tuple(sorted(hit.claims, key=is_other)),
        sides=tuple(sorted(sides, key=lambda side: is_other(side[0]))),
    )


def touches(hit: Hit, material: Material, drafts: Collection[str]) -> bool:
    """Whether a draft has a part in it."""
    return any(material.claims[name].article in drafts for name in hit.claims)


def draft_lines(
    articles: Iterable[Article], claims: Iterable[Claim], facts: Iterable[Fact]
) -> tuple[DraftLine, ...]:
    """One line for each draft, in the order of the articles; none where there is no draft.

    A figure has a second source where two independent ones stand on its side of the fact: the
    draft and another, neither of which repeats or credits the other, or two that the draft
    credits. Other drafts count for nothing.
    """
    material = Material.of(articles, claims, facts)
    drafts = ids_of_drafts(material.articles.values())
    if not drafts:
        return ()
    newsrooms = newsrooms_of(material.articles.values())
    by_claim = {name: side for fact in material.facts for side in fact.sides for name in side}
    return tuple(
        _line(name, drafts - {name}, material, newsrooms, by_claim)
        for name in material.articles
        if name in drafts
    )


def _line(
    draft: str,
    others: Collection[str],
    material: Material,
    newsrooms: Mapping[str, str],
    by_claim: Mapping[str, tuple[str, ...]],
) -> DraftLine:
    figures: dict[tuple[str, ...], str] = {}
    for name in _hard(material.spoken[draft], material):
        figures.setdefault(by_claim.get(name, (name,)), name)
    alone = []
    for side, name in figures.items():
        every = (material.claims[each] for each in side)
        given = [claim for claim in every if claim.article not in others]
        if len(independent(given, material.articles, newsrooms)) < _SECOND:
            alone.append(name)
    return DraftLine(draft, tuple(figures.values()), tuple(alone))


def _hard(claims: Iterable[Claim], material: Material) -> Iterator[str]:
    for claim in claims:
        if not isinstance(claim.value, Unresolved) and matters(claim, material, _HARD):
            yield claim.id
