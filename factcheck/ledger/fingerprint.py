"""A finding's identity over time: what it says, never where it stands.

Two runs months apart must agree that a finding is the same one, though lines moved, files were
renamed, sentences around it changed or a further outlet joined one side; and a changed value must
be a new finding. So the identity is made of the rule, the kind and the values, one for each side;
docs/decisions/2026-11-24-fingerprint.md says why not of the subject.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal

from factcheck.context.role import family
from factcheck.context.stems import fold
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Unresolved
from factcheck.model.fact import Verdict
from factcheck.model.finding import Finding
from factcheck.values import Value
from factcheck.values.duration import Duration
from factcheck.values.notation import number, write
from factcheck.values.quantity import Quantity
from factcheck.values.title import Title
from factcheck.values.units import MEASURES
from factcheck.values.when import When
from factcheck.values.wording import Wording

SCHEME = "fc1"
"""Rises when the same finding would get another fingerprint than before."""

_BYTES = 10
_WORD = re.compile(r"\w+")


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
        values = sorted(_key(claim, articles) for side in sides for claim in side)
        said = [finding.rule, kinds, values, *_dated(article)]
    else:
        said = [finding.rule, kinds, sorted(_side(side, articles) for side in sides)]
    text = json.dumps(said, ensure_ascii=True, separators=(",", ":"))
    return f"{SCHEME}:{hashlib.blake2b(text.encode(), digest_size=_BYTES).hexdigest()}"


def _dated(article: Article) -> tuple[str, str]:
    """Who contradicts himself, and on what day: sources repeat, their days seldom do."""
    published = article.published
    day = "" if published is None else write(When(published.moment))[:10]
    return fold(article.source or ""), day


def _side(side: Iterable[Claim], articles: Mapping[str, Article]) -> str:
    """The firmest value of a side; one that joins in and is no firmer changes nothing."""
    return min((*_vagueness(claim.value), _key(claim, articles)) for claim in side)[-1]


def _vagueness(value: Value | Wording | Unresolved) -> tuple[int, bool, Decimal]:
    """Less is firmer: resolved, then exact, then narrow; of wordings the whole one."""
    if isinstance(value, Unresolved):
        return 1, False, Decimal(0)
    if isinstance(value, Wording):
        return 0, False, Decimal(-len(value.text))
    return 0, value.approximate, _width(value)


_OPEN = Decimal("Infinity")


def _width(value: Value) -> Decimal:
    if isinstance(value, When):
        try:
            return Decimal((value.last.after() - value.start.first()).total_seconds())
        except OverflowError:
            return _OPEN
    interval = value.seconds if isinstance(value, Duration) else value.interval
    if interval.low is None or interval.high is None:
        return _OPEN
    return interval.high - interval.low


def _key(claim: Claim, articles: Mapping[str, Article]) -> str:
    """A value without what agreeing articles differ in: "about", the unit's name, the zone."""
    value = claim.value
    if isinstance(value, Unresolved):
        return "?" + " ".join(fold(claim.span.of(articles[claim.article].text)).split())
    if isinstance(value, Title):
        return f"= {fold(value.holder)} {value.text}"
    if isinstance(value, Wording):
        return '" ' + " ".join(_WORD.findall(fold(value.text)))
    if isinstance(value, Duration):
        ends = value.seconds.low, value.seconds.high
        return "s " + "..".join("" if end is None else number(end) for end in ends)
    if isinstance(value, When) and value.end is None and (utc := value.start.utc()):
        return f"{utc.isoformat()}Z"
    if isinstance(value, Quantity) and value.unit not in MEASURES:
        value = replace(value, unit="things")
    return write(replace(value, approximate=False))


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
