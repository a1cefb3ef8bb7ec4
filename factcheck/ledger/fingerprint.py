"""A finding's identity over time: what it says, never where it stands.

Two runs months apart must agree that a finding is the same one, though lines moved, files were
renamed, sentences around it changed or a further outlet joined one side; and a changed value must
be a new finding. So the identity is made of the rule, the kind and the values, one for each side;
docs/decisions/2026-11-24-fingerprint.md says why not of the subject.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import replace

from factcheck.context.role import family
from factcheck.context.stems import fold
from factcheck.ledger.valued import firmest, key
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.fact import Verdict
from factcheck.model.finding import Finding
from factcheck.values.notation import write
from factcheck.values.when import When

SCHEME = "fc1"
"""Rises when the same finding would get another fingerprint than before."""

_BYTES = 10


def sign(
    findings: Iterable[Finding], articles: Iterable[Article], claims: Iterable[Claim]
) -> tuple[Finding, ...]:
    """Give every finding its fingerprint, in the order given.

    Findings that nothing tells apart get ordinals (`-2`, `-3`...), by what they are about and by
    who says so.
    """
    unsigned = tuple(findings)
    by_article = {article.id: article for article in articles}
    by_claim = {claim.id: claim for claim in claims}
    marks = [_mark(finding, by_article, by_claim) for finding in unsigned]
    order = sorted(
        range(len(unsigned)),
        key=lambda place: (marks[place], *_apart(unsigned[place], by_article, by_claim)),
    )
    seen: dict[str, int] = {}
    signed = list(unsigned)
    for place in order:
        count = seen[marks[place]] = seen.get(marks[place], 0) + 1
        print_ = marks[place] if count == 1 else f"{marks[place]}-{count}"
        signed[place] = replace(unsigned[place], fingerprint=print_)
    return tuple(signed)


def _mark(finding: Finding, articles: Mapping[str, Article], claims: Mapping[str, Claim]) -> str:
    sides = [[claims[name] for name in side] for side in finding.sides or (finding.claims,)]
    kinds = sorted({family(claim.kind) for side in sides for claim in side})
    if finding.verdict is Verdict.INTERNAL:
        article = articles[claims[finding.claims[0]].article]
        values = sorted(key(claim, articles) for side in sides for claim in side)
        said = [finding.rule, kinds, values, *_dated(article)]
    else:
        # The firmest value of a side: one that joins in and is no firmer changes nothing.
        values = sorted(key(firmest(side, articles), articles) for side in sides)
        said = [finding.rule, kinds, values]
    text = json.dumps(said, ensure_ascii=True, separators=(",", ":"))
    return f"{SCHEME}:{hashlib.blake2b(text.encode(), digest_size=_BYTES).hexdigest()}"


def _dated(article: Article) -> tuple[str, str]:
    """Who contradicts himself, and on what day: sources repeat, their days seldom do."""
    published = article.published
    day = "" if published is None else write(When(published.moment))[:10]
    return fold(article.source or ""), day


def _apart(
    finding: Finding, articles: Mapping[str, Article], claims: Mapping[str, Claim]
) -> tuple[object, ...]:
    """What orders findings of one mark, whatever the order and the names of the files."""
    held = [claims[name] for name in finding.claims]
    homes = [articles[claim.article] for claim in held]
    sentences = [
        fold(home.sentences[claim.sentence].span.of(home.text))
        for home, claim in zip(homes, held, strict=True)
        if home.sentences
    ]
    return (
        sorted(fold(finding.subject or "").split()),
        sorted(_dated(home) for home in homes),
        sorted(sentences),
        sorted(claim.span for claim in held),
    )
