"""The findings as a table for a spreadsheet, a row each."""

from __future__ import annotations

from factcheck.formats import evidence
from factcheck.formats.csv_text import SEVERAL, table
from factcheck.formats.evidence import Index
from factcheck.formats.places import places
from factcheck.formats.view import View
from factcheck.model.finding import Finding, Report

NAME = "csv"

_HEADER = (
    "status", "severity", "verdict", "rule", "message", "subject", "values", "sources",
    "path", "line", "column", "draft", "because", "remedy", "fingerprint",
)  # fmt: skip


def render(report: Report, view: View) -> str:
    """RFC 4180: a header, then a row a finding, in the order of the report."""
    names = evidence.index(report, view)
    return table(_HEADER, (_row(finding, names) for finding in report.findings))


def _row(finding: Finding, names: Index) -> tuple[str, ...]:
    every = places(finding, names)
    first = every[0]
    values = dict.fromkeys(evidence.value(each.claim).notation for each in every)
    return (
        finding.status.value,
        finding.severity.value,
        finding.verdict.value,
        finding.rule,
        finding.message,
        finding.subject or "",
        SEVERAL.join(values),
        SEVERAL.join(dict.fromkeys(each.article.source_name for each in every)),
        first.article.path,
        str(first.line),
        str(first.column),
        "yes" if first.article.profile.is_draft else "no",
        finding.because,
        finding.remedy,
        finding.fingerprint,
    )
