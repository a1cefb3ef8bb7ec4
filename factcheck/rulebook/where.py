"""Which claims a rule speaks of: its `where`, asked of one claim after the other."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any, TypeAlias

from factcheck.context.stems import MARK, keys
from factcheck.context.words import language_of
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.rulebook.checks.material import Material
from factcheck.rulebook.filters import Age, Where
from factcheck.rulebook.names import is_named, speaks_of

Meets: TypeAlias = Callable[[Claim, str | None], bool]
"""Whether a claim, of a finding about that subject, is one of those that a rule speaks of."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def meets(where: Where, material: Material) -> Meets:
    """The question that `where` asks; a claim must meet all that it names."""
    asked = [(_ASKS[name], wanted) for name, wanted in where if wanted is not None]

    def met(claim: Claim, subject: str | None) -> bool:
        return all(ask(claim, subject, wanted, material) for ask, wanted in asked)

    return met


def _role(claim: Claim, _: str | None, wanted: tuple[str, ...], __: Material) -> bool:
    return claim.role in wanted


def _subject(claim: Claim, subject: str | None, wanted: tuple[str, ...], _: Material) -> bool:
    return any(speaks_of(wanted, words) for words in (claim.subject, subject) if words)


def _concept(claim: Claim, _: str | None, wanted: tuple[str, ...], material: Material) -> bool:
    marked = {MARK + concept for concept in wanted}
    return not marked.isdisjoint(_concepts(claim, material.article(claim)))


def _source(claim: Claim, _: str | None, wanted: tuple[str, ...], material: Material) -> bool:
    return is_named(wanted, material.article(claim).source_name)


def _sort(claim: Claim, _: str | None, wanted: tuple[str, ...], material: Material) -> bool:
    sort = material.article(claim).profile.sort
    return sort is not None and sort.value in wanted


def _zone(claim: Claim, _: str | None, wanted: tuple[str, ...], __: Material) -> bool:
    return claim.zone.value in wanted


def _modality(claim: Claim, _: str | None, wanted: tuple[str, ...], __: Material) -> bool:
    return claim.modality.value in wanted


def _attributed(claim: Claim, _: str | None, wanted: bool | tuple[str, ...], __: Material) -> bool:
    if isinstance(wanted, bool):
        return (claim.attribution is not None) is wanted
    return claim.attribution is not None and is_named(wanted, claim.attribution)


def _age(claim: Claim, _: str | None, wanted: Age, material: Material) -> bool:
    published = material.article(claim).published
    if material.newest is None or published is None or published.moment.year is None:
        return False
    age = material.newest - published.moment.date()
    return (wanted.within is None or age <= timedelta(days=wanted.within)) and (
        wanted.older is None or age > timedelta(days=wanted.older)
    )


def _draft(claim: Claim, _: str | None, wanted: bool, material: Material) -> bool:
    return material.article(claim).profile.is_draft is wanted


_ASKS: dict[str, Callable[[Claim, str | None, Any, Material], bool]] = {
    "roles": _role,
    "subjects": _subject,
    "concepts": _concept,
    "sources": _source,
    "sorts": _sort,
    "zones": _zone,
    "modalities": _modality,
    "attributed": _attributed,
    "age": _age,
    "drafts": _draft,
}


def _concepts(claim: Claim, article: Article) -> Iterator[str]:
    """What the words mean that the claim counts, is written with, or is about."""
    head = claim.head.of(article.text) if claim.head else ""
    words = f"{head} {claim.span.of(article.text)} {claim.subject or ''}"
    for word in _WORD.findall(words):
        yield from keys(word, language_of(article), article.lexicon)
