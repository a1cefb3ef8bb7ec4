"""A report's findings as rows: what a baseline keeps of each, and what a waiver is held against."""

from __future__ import annotations

from collections.abc import Mapping

from factcheck.ledger.valued import firmest, noted
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.fact import Verdict
from factcheck.model.finding import Finding, Report
from factcheck.model.standing import Row


def rows_of(report: Report) -> tuple[Row, ...]:
    """A row for each finding of the report, in its order."""
    articles = {article.id: article for article in report.articles}
    claims = {claim.id: claim for claim in report.claims}
    return tuple(_row(finding, articles, claims) for finding in report.findings)


def _row(finding: Finding, articles: Mapping[str, Article], claims: Mapping[str, Claim]) -> Row:
    held = [claims[name] for name in finding.claims]
    # An article that names no source is known by its path, which a row must not depend on.
    sources = {articles[claim.article].source or "" for claim in held} - {""}
    return Row(
        fingerprint=finding.fingerprint,
        rule=finding.rule,
        kind=held[0].kind,
        subject=" ".join((finding.subject or "").split()),
        values=_values(finding, articles, claims),
        sources=tuple(sorted(" ".join(name.split()) for name in sources)),
    )


def _values(
    finding: Finding, articles: Mapping[str, Article], claims: Mapping[str, Claim]
) -> tuple[str, ...]:
    """One value a side, as the fingerprint takes them; all of an article's against itself."""
    sides = [[claims[name] for name in side] for side in finding.sides or (finding.claims,)]
    if finding.verdict is Verdict.INTERNAL:
        return tuple(sorted(noted(claim, articles) for side in sides for claim in side))
    return tuple(sorted(noted(firmest(side, articles), articles) for side in sides))
