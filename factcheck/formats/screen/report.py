"""The terminal report from top to bottom: what an editor must act on comes first."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from factcheck.formats import evidence
from factcheck.formats.evidence import Index
from factcheck.formats.outcome import outcome
from factcheck.formats.screen import drafts, tables
from factcheck.formats.screen.findings import in_brief, in_doubt, in_full
from factcheck.formats.screen.look import Look
from factcheck.formats.view import View
from factcheck.formats.words import count
from factcheck.model.fact import Verdict
from factcheck.model.finding import Finding, Report, Severity, Status

_SECTIONS = (
    (Verdict.CONFLICT, "CONFLICTS", "red"),
    (Verdict.INTERNAL, "INTERNAL CONTRADICTIONS", "magenta"),
    (Verdict.UPDATE, "UPDATES", "cyan"),
    (Verdict.SINGLE_SOURCE, "SINGLE-SOURCE ASSERTIONS", "yellow"),
    (Verdict.RELATED, "RELATED, IN DOUBT", "blue"),
    (Verdict.UNRESOLVED, "UNRESOLVED", "blue"),
    (Verdict.CORROBORATED, "CORROBORATED", "green"),
)
_IN_FULL = (Verdict.CONFLICT, Verdict.INTERNAL, Verdict.UPDATE)
_COUNTED = {  # one, several
    Verdict.CONFLICT: ("conflict", "conflicts"),
    Verdict.INTERNAL: ("internal contradiction", "internal contradictions"),
    Verdict.UPDATE: ("update", "updates"),
    Verdict.SINGLE_SOURCE: ("single-source", "single-source"),
    Verdict.RELATED: ("in doubt", "in doubt"),
    Verdict.UNRESOLVED: ("unresolved", "unresolved"),
    Verdict.CORROBORATED: ("corroborated", "corroborated"),
}
_HINT = "factcheck explain FINGERPRINT PATH... shows all there is to a finding."


def parts(report: Report, view: View, look: Look) -> Iterator[RenderableType]:
    """Everything to print, in order."""
    names = evidence.index(report, view)
    yield from _head(report, look)
    yield from drafts.parts(report, look)
    for verdict, title, style in _SECTIONS:
        findings = _of(report, verdict)
        if findings:
            yield look.heading(title, str(len(findings)), f"bold {style}")
            yield Text("")
            yield from _section(verdict, findings, names, look, style)
    if report.articles:
        yield look.heading("ARTICLES READ", str(len(report.articles)), "bold")
        yield Text("")
        yield tables.articles(report, look)
    if report.skipped:
        yield look.heading("SKIPPED", str(len(report.skipped)), "bold")
        yield Text("")
        yield from tables.skipped(report, look)
    yield from _foot(report, view, look)


def _section(
    verdict: Verdict, findings: Sequence[Finding], names: Index, look: Look, style: str
) -> Iterator[RenderableType]:
    if verdict is Verdict.CORROBORATED:
        yield tables.corroborated(findings, names, look)
    elif verdict in _IN_FULL:
        for at, finding in enumerate(findings):
            first = all(finding.rule != before.rule for before in findings[:at])
            yield from in_full(finding, names, look, style, first)
    elif verdict is Verdict.RELATED:
        for finding in findings:
            yield from in_doubt(finding, names, look)
    else:
        yield from in_brief(findings, names, look)


def _head(report: Report, look: Look) -> Iterator[RenderableType]:
    sources = {article.source_name for article in report.articles if not article.copy_of}
    stories = {article.story for article in report.articles if article.story}
    yield look.joined(
        (
            f"{count(len(report.articles), 'article')} from {count(len(sources), 'source')}",
            f"{len(stories)} {'story' if len(stories) == 1 else 'stories'}",
            count(len(report.claims), "claim"),
            count(len(report.facts), "fact"),
        )
    )
    numbers = evidence.numbers(report.findings)
    line = Text(overflow="fold")
    for verdict, _, style in _SECTIONS:
        if number := numbers[verdict.value]:
            line.append(", " * bool(line)).append(str(number), f"bold {style}")
            line.append(f" {_COUNTED[verdict][number > 1]}")
    yield line or look.text("nothing to report", "dim")
    yield Text("")


def _foot(report: Report, view: View, look: Look) -> Iterator[RenderableType]:
    end = outcome(report, view)
    if report.findings:
        yield look.text(_HINT, "dim")
    style = "bold green" if end.status == 0 else "bold red"
    line = look.text(f"Exit status {end.status}", style)
    yield Padding(line.append_text(look.text(f": {end.why}.", "")), 0)


def _of(report: Report, verdict: Verdict) -> list[Finding]:
    """The findings of a verdict: new ones first, then the gravest, then as they came."""
    statuses, severities = tuple(Status), tuple(Severity)
    found = [finding for finding in report.findings if finding.verdict is verdict]
    return sorted(
        found, key=lambda each: (statuses.index(each.status), severities.index(each.severity))
    )
