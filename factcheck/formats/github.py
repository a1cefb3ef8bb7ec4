"""Annotations for GitHub Actions: workflow commands that show new findings beside the lines.

GitHub shows ten errors, ten warnings and ten notices of a step and drops the rest without a word,
so no more are written, and the last one says how many there are beyond it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.formats import evidence
from factcheck.formats.evidence import Index
from factcheck.formats.outcome import outcome
from factcheck.formats.places import Place, is_trouble, places
from factcheck.formats.safe import guarded, plain
from factcheck.formats.view import View
from factcheck.formats.words import sentence
from factcheck.model.finding import Finding, Report, Severity, Status

NAME = "github"

_MOST = 10  # annotations of one level in one step
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def render(report: Report, view: View) -> str:
    """New findings as workflow commands, the gravest first; then why the run ends as it does."""
    names = evidence.index(report, view)
    new = [each for each in report.findings if each.status is Status.NEW and is_trouble(each)]
    lines = [
        line
        for severity in Severity
        for line in _level([each for each in new if each.severity is severity], names)
    ]
    end = guarded(sentence(plain(outcome(report, view).why, view.encoding)))
    return "".join(f"{line}\n" for line in [*lines, end])


def _level(findings: Sequence[Finding], names: Index) -> Iterator[str]:
    beyond = len(findings) - _MOST
    for number, finding in enumerate(findings[:_MOST], start=1):
        more = names.speech.counted("output.more", beyond) if beyond > 0 and number == _MOST else ""
        yield _command(finding, names, more)


def _command(finding: Finding, names: Index, more: str) -> str:
    where = places(finding, names)[0]
    shown = {"file": plain(where.article.path, names.speech.encoding), **_region(where)}
    shown["title"] = finding.rule
    properties = ",".join(f"{key}={each.translate(_PROPERTY)}" for key, each in shown.items())
    words = " ".join(filter(None, [plain(finding.message, names.speech.encoding), more]))
    return f"::{_LEVELS[finding.severity]} {properties}::{words.translate(_DATA)}"


def _region(where: Place) -> dict[str, str]:
    """Columns only within one line: across lines they would be refused."""
    if not where.in_file:
        return {"line": "1"}
    lines = {"line": str(where.line), "endLine": str(where.end_line)}
    if where.line != where.end_line:
        return lines
    return {**lines, "col": str(where.column), "endColumn": str(where.end_column)}
