"""SARIF 2.1.0, the format of code scanning: every finding with its places, its rule and its fate.

Nothing that is known or waived is left out: it is marked (`suppressions`, `baselineState`), for a
reader that no longer finds it would open it anew the next time. Code hosts take every result for a
problem, whatever its kind and state: agreement is no result, and what is resolved is a
notification, so that the alert of a finding that is gone can close. The standard:
https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.formats import evidence
from factcheck.formats.catalogue import counted, grouped, reason, say
from factcheck.formats.json_text import Json, listed, written
from factcheck.formats.markdown import escaped
from factcheck.formats.places import gravest, is_trouble
from factcheck.formats.safe import plain
from factcheck.formats.sarif_place import ROOT, file, message
from factcheck.formats.sarif_result import LEVELS, Finder, result
from factcheck.formats.view import Advice, View
from factcheck.formats.words import sentence
from factcheck.model.article import Skipped
from factcheck.model.finding import Finding, Report, Severity
from factcheck.model.standing import Row, WaiverState

NAME = "sarif"

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_VERSION = "2.1.0"
_MOST = 5000  # results; readers keep no more of a run


def render(report: Report, view: View) -> str:
    """One log with one run, one result a line."""
    return "".join(_pieces(report, view))


def _pieces(report: Report, view: View) -> Iterator[str]:
    rules = _rules(report, view)
    names = evidence.index(report, view)
    finder = Finder(names, {rule: at for at, rule in enumerate(rules)}, report.standing)
    troubles = [finding for finding in report.findings if is_trouble(finding)]
    results = [result(each, finder) for each in _kept(troubles)]
    beyond = len(troubles) - len(results)
    yield f'{{\n "$schema": {written(_SCHEMA)},\n "version": "{_VERSION}",\n "runs": [{{\n'
    yield f'  "tool": {{"driver": {{"name": "factcheck", {_version(view)}\n'
    yield from listed("rules", (_rule(rule, view) for rule in rules), depth=3)
    yield "}},\n"
    yield f'  "automationDetails": {written({"id": _automation(view)})},\n'
    yield f'  "columnKind": "unicodeCodePoints",\n  "originalUriBaseIds": {written(_root(view))},\n'
    yield f'  "invocations": [{written(_invocation(report, view, beyond))}],\n'
    yield from listed("results", results, depth=2)
    yield "\n }]\n}\n"


def _kept(findings: Sequence[Finding]) -> list[Finding]:
    """At most so many findings, the gravest of them, in the report's order."""
    best = sorted(range(len(findings)), key=lambda at: (gravest(findings[at]), at))[:_MOST]
    return [findings[at] for at in sorted(best)]


def _version(view: View) -> str:
    return f'"semanticVersion": {written(view.version)},' if view.version else ""


def _automation(view: View) -> str:
    """Two desks of one repository must not close each other's alerts."""
    return f"factcheck/{plain(view.project)}/" if view.project else "factcheck/"


def _root(view: View) -> Json:
    return {ROOT: {"description": {"text": say(view.language, "output.folder")}}}


def _rules(report: Report, view: View) -> list[str]:
    """Every rule that was applied, and those that only findings name."""
    applied = [rule for rule, _ in view.rules]
    return list(dict.fromkeys([*applied, *(finding.rule for finding in report.findings)]))


def _rule(rule: str, view: View) -> Json:
    why = plain(dict(view.rules).get(rule, ""))
    advice = {each.rule: each for each in view.advice}.get(rule, Advice(rule, Severity.WARNING, ""))
    title = sentence(rule.replace("-", " "))
    told = [each for each in (why, plain(advice.remedy)) if each]
    return {
        "id": rule,
        "name": "".join(word.capitalize() for word in rule.split("-")),
        "shortDescription": {"text": title},
        "fullDescription": {"text": why or title},
        "help": {
            "text": "\n\n".join(told) or title,
            "markdown": "\n\n".join(map(escaped, told)) or escaped(title),
        },
        "defaultConfiguration": {"level": LEVELS[advice.severity]},
        "properties": {"tags": ["fact-consistency"], "problem.severity": _problem(advice.severity)},
    }


def _problem(severity: Severity) -> str:
    return "recommendation" if severity is Severity.INFO else severity.value


def _invocation(report: Report, view: View, beyond: int) -> Json:
    """Whether everything could be read, and all that a user must know beside the results."""
    unread = any(each.incomplete for each in report.skipped)
    notes = [
        *(_skipped(each, view.language) for each in report.skipped),
        *(_note("output", "error", each) for each in view.failures),
        *(_note("notice", "note", each) for each in report.standing.notices),
        *(
            _note(f"waiver-{each.state.value}", "warning", f"{each.waiver.finding}: {each.says}")
            for each in report.standing.waivers
            if each.state is not WaiverState.HOLDS
        ),
        *(_resolved(row, view) for row in report.standing.resolved[:_MOST]),
    ]
    if beyond:
        most = grouped(str(_MOST), view.language)
        text = counted(view.language, "output.beyond", beyond, most=most)
        notes.append(_note("too-many-results", "warning", text))
    return {
        "executionSuccessful": not unread and not view.failures,
        "toolExecutionNotifications": notes,
    }


def _skipped(skipped: Skipped, language: str) -> dict[str, Json]:
    kind, level = ("unread", "error") if skipped.incomplete else ("skipped", "note")
    note = _note(kind, level, reason(language, skipped.reason))
    return {**note, "locations": [file(skipped.path)]}


def _resolved(row: Row, view: View) -> dict[str, Json]:
    """A finding of the baseline that the run no longer has; it stands where it is remembered."""
    subject = row.subject or row.rule.replace("-", " ")
    what = f"{subject} ({', '.join(row.values)})"
    note = _note("resolved", "note", say(view.language, "output.resolved", what=what))
    properties: Json = {"rule": row.rule, "fingerprint": row.fingerprint}
    return {**note, "locations": [file(view.baseline)], "properties": properties}


def _note(kind: str, level: str, text: str) -> dict[str, Json]:
    return {
        "descriptor": {"id": kind},
        "level": level,
        "message": {"text": message(text)},
    }
