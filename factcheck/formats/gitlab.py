"""A code quality report for GitLab: it shows in a merge request what the change brings.

GitLab compares two reports by their fingerprints, so known and waived findings stand in it too,
as `info`.
"""

from __future__ import annotations

from factcheck.formats import evidence
from factcheck.formats.evidence import Index
from factcheck.formats.json_text import Json, written
from factcheck.formats.places import is_trouble, places
from factcheck.formats.safe import plain
from factcheck.formats.view import View
from factcheck.model.finding import Finding, Report, Severity, Status

NAME = "gitlab"

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


def render(report: Report, view: View) -> str:
    """An array of problems, one a line; ends in a line break."""
    names = evidence.index(report, view)
    rows = ",\n".join(
        f" {written(_issue(each, names))}" for each in report.findings if is_trouble(each)
    )
    return f"[\n{rows}\n]\n" if rows else "[]\n"


def _issue(finding: Finding, names: Index) -> Json:
    first, new = places(finding, names)[0], finding.status is Status.NEW
    severity = _SEVERITIES[finding.severity] if new else "info"
    tail = "" if new else f" ({names.speech.say(f'status.{finding.status.value}')})"
    return {
        "description": plain(finding.message) + tail,
        "check_name": finding.rule,
        "fingerprint": finding.fingerprint,
        "severity": severity,
        "location": {"path": first.article.path, "lines": {"begin": first.line_in_file}},
    }
