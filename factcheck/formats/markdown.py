"""An audit report in Markdown: what to file beside a story, and to read on a code host.

It stands by itself: what was found, what is known, who waived what, what was read and how. The
same articles and rules give the same bytes; the day of the run is left out for that. Nothing from
an article can become a link, an image, HTML or a mention: see `escaped`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from factcheck.formats import evidence
from factcheck.formats.audit import findings, inputs, method, remembered
from factcheck.formats.audit.section import Section, fitted, whole
from factcheck.formats.audit.text import escaped, table
from factcheck.formats.evidence import Index
from factcheck.formats.outcome import outcome
from factcheck.formats.view import View
from factcheck.model.fact import Verdict
from factcheck.model.finding import Report, Status

__all__ = ["NAME", "escaped", "render", "shortened"]

NAME = "markdown"

_ENDS = {0: "audit.passed", 1: "audit.failed", 3: "audit.incomplete"}


def render(report: Report, view: View) -> str:
    """The report as a Markdown document, whole however long it is."""
    return whole(tuple(_sections(report, view, evidence.index(report, view))))


def shortened(report: Report, view: View, most: int) -> str:
    """The report in at most `most` bytes of UTF-8; the last of what it lists is left out first."""
    names = evidence.index(report, view)
    return fitted(tuple(_sections(report, view, names)), most, names.speech)


def _sections(report: Report, view: View, names: Index) -> Iterator[Section]:
    yield Section("\n\n".join(_head(report, view, names)))
    yield from remembered.drafted(report, names)
    yield from findings.sections(report, names)
    yield from remembered.waivers(report, names)
    yield from remembered.known(report, names)
    yield from remembered.resolved(report, names)
    yield from inputs.skipped(report, names)
    yield from inputs.sources(report, names)
    yield from method.sections(view, names)


def _head(report: Report, view: View, names: Index) -> Iterator[str]:
    """The verdict in a line, then the numbers."""
    say = names.speech.say
    end = outcome(report, view)
    project = escaped(view.project)
    yield f"# {say('audit.titled', project=project) if project else say('audit.title')}"
    word = say(_ENDS.get(end.status, "audit.broken"))
    yield say("audit.verdict", word=word, status=end.status, why=escaped(end.why))
    by = Counter((finding.verdict, finding.status) for finding in report.findings)
    rows = [
        (say(f"section.{each.value}"), *(str(by[each, status]) for status in Status))
        for each in Verdict
    ]
    statuses = tuple(say(f"column.{status.value}") for status in Status)
    yield table((say("column.findings"), *statuses), rows, "lrrr")
    numbers = [(say(key), str(number)) for key, number in _numbers(report)]
    yield table((say("column.read"), say("column.number")), numbers, "lr")


def _numbers(report: Report) -> Iterator[tuple[str, int]]:
    yield "audit.number-articles", len(report.articles)
    yield "audit.number-unread", sum(each.incomplete for each in report.skipped)
    yield "audit.number-skipped", sum(not each.incomplete for each in report.skipped)
    yield "audit.number-sources", len({each.source_name for each in report.articles})
    yield "audit.number-claims", len(report.claims)
    yield "audit.number-facts", len(report.facts)
    if report.standing.baseline is not None:
        yield "audit.number-baseline", report.standing.baseline
