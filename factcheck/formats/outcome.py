"""The exit status of a complete run, and why it is what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.formats.view import View
from factcheck.formats.words import count
from factcheck.model.finding import Finding, Report, Severity, Status

_GRAVEST_FIRST = tuple(Severity)


@dataclass(frozen=True, slots=True)
class Outcome:
    """An exit status of the contract and the reason for it, a clause without a full stop."""

    status: int
    why: str


def outcome(report: Report, view: View) -> Outcome:
    """How the run ends: 4 over 5 over 1 over 3 over 0 (2 never gets as far as a report)."""
    unread = [skipped for skipped in report.skipped if skipped.incomplete]
    failing = [finding for finding in report.findings if reaches(finding, view.fail_on)]
    incomplete = f"{count(len(unread), 'article')} could not be read whole" if unread else ""
    if view.failures:
        return Outcome(4, "; ".join(view.failures))
    if not report.articles and not unread:
        return Outcome(5, "no article was found")
    if failing:
        return Outcome(1, "; ".join(filter(None, [_failing(failing, view), incomplete])))
    if unread:
        return Outcome(3, f"{incomplete}; what could be read was checked")
    return Outcome(0, _passing(view.fail_on))


def reaches(finding: Finding, fail_on: Severity | None) -> bool:
    """Whether the finding is new and at least as grave as `fail_on`."""
    if fail_on is None or finding.status is not Status.NEW:
        return False
    return _GRAVEST_FIRST.index(finding.severity) <= _GRAVEST_FIRST.index(fail_on)


def _failing(failing: Iterable[Finding], view: View) -> str:
    assert view.fail_on is not None
    numbers = Counter(finding.severity for finding in failing)
    parts = [
        count(numbers[severity], f"new {severity.value} finding")
        for severity in _GRAVEST_FIRST
        if numbers[severity]
    ]
    verb = "reaches" if numbers.total() == 1 else "reach"
    return f"{' and '.join(parts)} {verb} --fail-on {view.fail_on.value}"


def _passing(fail_on: Severity | None) -> str:
    if fail_on is None:
        return "with --fail-on never, findings do not fail the run"
    return f"no new finding reaches --fail-on {fail_on.value}"
