"""The terminal report from top to bottom: what an editor must act on comes first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from factcheck.formats import evidence
from factcheck.formats.evidence import Index
from factcheck.formats.outcome import outcome
from factcheck.formats.safe import fitted
from factcheck.formats.screen import drafts, standing, tables
from factcheck.formats.screen.findings import in_brief, in_doubt, in_full
from factcheck.formats.screen.look import Look
from factcheck.formats.view import View
from factcheck.model.fact import Verdict
from factcheck.model.finding import Finding, Report, Severity, Status

_SECTIONS = {
    Verdict.CONFLICT: "red",
    Verdict.INTERNAL: "magenta",
    Verdict.UPDATE: "cyan",
    Verdict.SINGLE_SOURCE: "yellow",
    Verdict.RELATED: "blue",
    Verdict.UNRESOLVED: "blue",
    Verdict.CORROBORATED: "green",
}
_IN_FULL = (Verdict.CONFLICT, Verdict.INTERNAL, Verdict.UPDATE)


def parts(report: Report, view: View, look: Look) -> Iterator[RenderableType]:
    """Everything to print, in order."""
    names = evidence.index(report, view)
    yield from _head(report, look)
    yield from drafts.parts(report, names, look)
    for verdict, style in _SECTIONS.items():
        findings = _of(report, verdict, view.show_known)
        if findings:
            title = look.say(f"section.{verdict.value}")
            yield look.heading(title, str(len(findings)), f"bold {style}")
            yield Text("")
            yield from _section(verdict, findings, names, look, style)
    if not view.show_known:
        yield from standing.folded(report.findings, look)
    yield from standing.parts(report, look)
    yield from _read(report, look)
    yield from _foot(report, view, look)


def _read(report: Report, look: Look) -> Iterator[RenderableType]:
    if report.articles:
        yield look.heading(look.say("section.articles"), str(len(report.articles)), "bold")
        yield Text("")
        yield tables.articles(report, look)
    if report.skipped:
        yield look.heading(look.say("section.skipped"), str(len(report.skipped)), "bold")
        yield Text("")
        yield from tables.skipped(report, look)


def _section(
    verdict: Verdict, findings: Sequence[Finding], names: Index, look: Look, style: str
) -> Iterator[RenderableType]:
    if verdict is Verdict.CORROBORATED:
        yield tables.corroborated(findings, names, look)
    elif verdict in _IN_FULL:
        told: set[str] = set()
        for finding in findings:
            yield from in_full(finding, names, look, style, first=finding.rule not in told)
            told.add(finding.rule)
    elif verdict is Verdict.RELATED:
        for finding in findings:
            yield from in_doubt(finding, names, look)
    else:
        yield from in_brief(findings, names, look)


def _head(report: Report, look: Look) -> Iterator[RenderableType]:
    """What was read, in a line; what is new in it, in another."""
    counted = look.speech.counted
    sources = {article.source_name for article in report.articles if not article.copy_of}
    stories = {article.story for article in report.articles if article.story}
    articles = counted("count.articles", len(report.articles))
    yield look.joined(
        (
            look.say(
                "head.from", articles=articles, sources=counted("count.sources", len(sources))
            ),
            counted("count.stories", len(stories)),
            counted("count.claims", len(report.claims)),
            counted("count.facts", len(report.facts)),
        )
    )
    yield _new(report, look)
    yield Text("")


def _new(report: Report, look: Look) -> Text:
    """How many findings of each verdict are new; how many others there are."""
    by_status = Counter(finding.status for finding in report.findings)
    numbers = evidence.numbers(each for each in report.findings if each.status is Status.NEW)
    line = Text(overflow="fold")
    for verdict, style in _SECTIONS.items():
        if number := numbers[verdict.value]:
            told = look.speech.counted(f"count.{verdict.value}", number)
            figure, _, noun = told.partition(" ")
            line.append(", " * bool(line)).append(figure, f"bold {style}").append(f" {noun}")
    if not line:
        nothing = "head.nothing-new" if report.findings else "head.nothing"
        line = look.text(look.say(nothing), "dim")
    old = [
        look.speech.counted(f"count.{status.value}", by_status[status])
        for status in (Status.KNOWN, Status.WAIVED)
        if by_status[status]
    ]
    return line.append_text(look.tail(old, "dim"))


def _foot(report: Report, view: View, look: Look) -> Iterator[RenderableType]:
    end = outcome(report, view)
    if report.findings:
        yield look.text(look.say("foot.explain"), "dim")
    style = "bold green" if end.status == 0 else "bold red"
    line = look.text(look.say("outcome.line", status=end.status), style)
    why = look.say("outcome.why", why=fitted(end.why, look.encoding))
    yield Padding(line.append_text(look.text(why)), 0)


def _of(report: Report, verdict: Verdict, show_known: bool) -> list[Finding]:
    """The findings of a verdict: new ones first, then the gravest, then as they came."""
    statuses, severities = tuple(Status), tuple(Severity)
    found = [
        finding
        for finding in report.findings
        if finding.verdict is verdict and (show_known or finding.status is Status.NEW)
    ]
    return sorted(
        found, key=lambda each: (statuses.index(each.status), severities.index(each.severity))
    )
