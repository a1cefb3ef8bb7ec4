"""JSON by the contract, `factcheck.report/1`: for programs.

Written key by key from its own mapping, never from the records' fields: a field that is
renamed inside must not rename a promise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factcheck.formats.json_text import Json, listed, written
from factcheck.formats.view import View
from factcheck.formats.words import sentence
from factcheck.model.article import Article, Skipped
from factcheck.model.claim import Claim, Unresolved
from factcheck.model.fact import Fact, Verdict
from factcheck.model.finding import Finding, Report, Severity, Status
from factcheck.values.notation import write
from factcheck.values.when import When

NAME = "json"
SCHEMA = "factcheck.report/1"


def render(report: Report, view: View) -> str:  # noqa: ARG001  every format takes the same
    """The report as one object, one record a line; ends in a line break."""
    return "".join(_pieces(report))  # joined once: a large report is held twice at most


def _pieces(report: Report) -> Iterator[str]:
    yield f'{{\n "schema": {written(SCHEMA)},\n'
    for key, record in records(report).items():
        yield from listed(key, record)
        yield ",\n"
    yield f' "summary": {written(summary(report))}\n}}\n'


def records(report: Report) -> dict[str, Iterator[Json]]:
    """What the report lists, by the contract's key, in the contract's order; each read once."""
    articles = {article.id: article for article in report.articles}
    return {
        "articles": map(_article, report.articles),
        "claims": (_claim(claim, articles[claim.article]) for claim in report.claims),
        "facts": map(_fact, report.facts),
        "findings": map(_finding, report.findings),
        "skipped": map(_skipped, report.skipped),
    }


def _article(article: Article) -> Json:
    return {
        "id": article.id,
        "path": article.path,
        "url": article.url,
        "source": article.source,
        "title": article.title_text,
        "published": write(When(article.published.moment)) if article.published else None,
        "language": article.language,
        "story": article.story,
        "copy_of": article.copy_of,
    }


def _claim(claim: Claim, article: Article) -> Json:
    value = claim.value
    line, column = article.lines.place(claim.span.start)
    return {
        "id": claim.id,
        "article": claim.article,
        "kind": claim.kind,
        "text": claim.span.of(article.text),
        "start": claim.span.start,
        "end": claim.span.end,
        "line": line,
        "column": column,
        "sentence": article.sentences[claim.sentence].span.of(article.text),
        "in": claim.zone.value,
        "normalized": None if isinstance(value, Unresolved) else write(value),
        "approximate": not isinstance(value, Unresolved) and value.approximate,
        "per": claim.per,
        "role": claim.role,
        "subject": claim.subject,
        "attribution": claim.attribution,
        "modality": claim.modality.value,
        "resolved_from": value.reason if isinstance(value, Unresolved) else claim.resolved_from,
    }


def _fact(fact: Fact) -> Json:
    return {
        "id": fact.id,
        "kind": fact.kind,
        "subject": fact.subject,
        "verdict": fact.verdict.value,
        "claims": fact.claims,
        "sources": fact.sources,
    }


def _finding(finding: Finding) -> Json:
    return {
        "rule": finding.rule,
        "verdict": finding.verdict.value,
        "severity": finding.severity.value,
        "fingerprint": finding.fingerprint,
        "message": finding.message,
        "claims": finding.claims,
        "explanation": [sentence(reason) for reason in finding.explanation],
        "status": finding.status.value,
    }


def _skipped(skipped: Skipped) -> Json:
    return {"path": skipped.path, "reason": skipped.reason}


def summary(report: Report) -> Json:
    """The counts of the contract."""
    verdicts = Counter(finding.verdict for finding in report.findings)
    severities = Counter(finding.severity for finding in report.findings)
    statuses = Counter(finding.status for finding in report.findings)
    return {
        "articles": len(report.articles),
        "claims": len(report.claims),
        "facts": len(report.facts),
        "findings": {
            "by_verdict": {verdict.value: verdicts[verdict] for verdict in Verdict},
            "by_severity": {severity.value: severities[severity] for severity in Severity},
        },
        **{status.value: statuses[status] for status in Status},
    }
