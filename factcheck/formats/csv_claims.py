"""The claims as a table for a spreadsheet, a row each: every figure that was read."""

from __future__ import annotations

from factcheck.formats import evidence
from factcheck.formats.csv_text import table
from factcheck.formats.evidence import Index
from factcheck.formats.view import View
from factcheck.model.claim import Claim, Unresolved
from factcheck.model.finding import Report
from factcheck.values.notation import write
from factcheck.values.when import When

NAME = "csv-claims"

_HEADER = (
    "kind", "text", "normalized", "approximate", "per", "role", "subject", "attribution",
    "modality", "in", "resolved_from", "source", "published", "path", "line", "column", "sentence",
    "fact", "verdict", "claim",
)  # fmt: skip


def render(report: Report, view: View) -> str:
    """RFC 4180: a header, then a row a claim, in the order of the report."""
    names = evidence.index(report, view)
    return table(_HEADER, (_row(claim, names) for claim in report.claims))


def _row(claim: Claim, names: Index) -> tuple[str, ...]:
    article, fact, value = names.articles[claim.article], names.facts.get(claim.id), claim.value
    line, column = article.lines.place(claim.span.start)
    return (
        claim.kind,
        claim.span.of(article.text),
        "" if isinstance(value, Unresolved) else write(value),
        "yes" if not isinstance(value, Unresolved) and value.approximate else "no",
        claim.per or "",
        claim.role or "",
        claim.subject or "",
        claim.attribution or "",
        claim.modality.value,
        claim.zone.value,
        (value.reason if isinstance(value, Unresolved) else claim.resolved_from) or "",
        article.source_name,
        write(When(article.published.moment)) if article.published else "",
        article.path,
        str(line),
        str(column),
        article.sentences[claim.sentence].span.of(article.text),
        fact.id if fact else "",
        fact.verdict.value if fact else "",
        claim.id,
    )
