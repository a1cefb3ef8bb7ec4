"""One line a finding, as compilers and linters print them: for logs, editors and `grep`."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.formats import evidence
from factcheck.formats.evidence import Index
from factcheck.formats.outcome import outcome
from factcheck.formats.places import places
from factcheck.formats.safe import guarded, plain
from factcheck.formats.view import View
from factcheck.formats.words import sentence
from factcheck.model.finding import Finding, Report, Status

NAME = "concise"


def render(report: Report, view: View) -> str:
    """`path:line:column: severity rule message [fingerprint]`, then why the run ends as it does.

    A draft's claim gives the place where there is one. What is not new says so behind its
    fingerprint.
    """
    return "".join(f"{guarded(line)}\n" for line in _lines(report, view))


def _lines(report: Report, view: View) -> Iterator[str]:
    names = evidence.index(report, view)
    for finding in report.findings:
        yield _line(finding, names)
    for skipped in report.skipped:
        yield plain(f"{skipped.path}: {names.speech.reason(skipped.reason)}", view.encoding)
    yield sentence(plain(outcome(report, view).why, view.encoding))


def _line(finding: Finding, names: Index) -> str:
    first = places(finding, names)[0]
    where = evidence.place(first.claim, first.article, names.speech.encoding)
    words = f"{finding.severity.value} {finding.rule} {finding.message} [{finding.fingerprint}]"
    new = finding.status is Status.NEW
    status = "" if new else f" ({names.speech.say(f'status.{finding.status.value}')})"
    return f"{where}: {plain(words, names.speech.encoding)}{status}"
