"""The exit status of a complete run, and why it is what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from factcheck.formats.catalogue import Speech
from factcheck.formats.view import View
from factcheck.model.finding import Finding, Report, Severity, Status

_GRAVEST_FIRST = tuple(Severity)


@dataclass(frozen=True, slots=True)
class Outcome:
    """An exit status of the contract and the reason for it, a clause without a full stop."""

    status: int
    why: str


def outcome(report: Report, view: View) -> Outcome:
    """How the run ends: 4 over 5 over 1 over 3 over 0 (2 never gets as far as a report)."""
    speech = Speech(view.language)
    unread = [skipped for skipped in report.skipped if skipped.incomplete]
    failing = [finding for finding in report.findings if reaches(finding, view.fail_on)]
    incomplete = speech.counted("outcome.unread", len(unread)) if unread else ""
    if view.failures:
        return Outcome(4, "; ".join(view.failures))
    if not report.articles and not unread:
        return Outcome(5, speech.say("outcome.none"))
    if failing:
        why = filter(None, [_failing(failing, view.fail_on, speech), incomplete])
        return Outcome(1, speech.say("value.and").join(why))
    if unread:
        return Outcome(3, speech.say("outcome.checked", why=incomplete))
    return Outcome(0, _passing(view.fail_on, speech))


def reaches(finding: Finding, fail_on: Severity | None) -> bool:
    """Whether the finding is new and at least as grave as `fail_on`."""
    if fail_on is None or finding.status is not Status.NEW:
        return False
    return _GRAVEST_FIRST.index(finding.severity) <= _GRAVEST_FIRST.index(fail_on)


def _failing(failing: Iterable[Finding], fail_on: Severity | None, speech: Speech) -> str:
    assert fail_on is not None
    numbers = Counter(finding.severity for finding in failing)
    parts = [
        speech.counted(f"outcome.{severity.value}", numbers[severity])
        for severity in _GRAVEST_FIRST
        if numbers[severity]
    ]
    places = {"what": speech.listed(parts), "bar": fail_on.value}
    return speech.counted("outcome.reaches", numbers.total(), **places)


def _passing(fail_on: Severity | None, speech: Speech) -> str:
    if fail_on is None:
        return speech.say("outcome.never")
    return speech.say("outcome.passes", bar=fail_on.value)
