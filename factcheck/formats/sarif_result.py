"""One finding as a result of SARIF: message, places, identity, and what became of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.formats import evidence
from factcheck.formats.evidence import Index
from factcheck.formats.json_text import Json
from factcheck.formats.places import Place, places, why
from factcheck.formats.safe import plain
from factcheck.formats.sarif_place import links, location, message
from factcheck.formats.words import sentence
from factcheck.model.claim import Unresolved
from factcheck.model.finding import Finding, Severity, Status
from factcheck.model.standing import Standing, Waiver, WaiverState

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}

_STATES = {Status.NEW: "new", Status.KNOWN: "unchanged", Status.WAIVED: "unchanged"}
_MOST_RELATED = 99  # places beside the first; readers keep a hundred


@dataclass(frozen=True, slots=True)
class Finder:
    """What results look up: the report's records, each rule's number, what is remembered."""

    names: Index
    rules: Mapping[str, int]
    standing: Standing

    def waiver(self, finding: Finding) -> Waiver | None:
        """The waiver that holds for a finding."""
        held = (
            each.waiver
            for each in self.standing.waivers
            if each.state is WaiverState.HOLDS and each.waiver.finding == finding.fingerprint
        )
        return next(held, None)


def result(finding: Finding, finder: Finder) -> Json:
    """A finding; its first place is a draft's where there is one."""
    first, *others = places(finding, finder.names)
    related, speech = others[:_MOST_RELATED], finder.names.speech
    made: dict[str, Json] = {
        **_rule(finding.rule, finder),
        "kind": "fail",
        "level": LEVELS[finding.severity],
        "message": {"text": f"{message(finding.message)}{links(related)}"},
        "locations": [location(first, speech)],
        "relatedLocations": [
            {"id": number, **location(each, speech)} for number, each in enumerate(related, start=1)
        ],
        **_identity(finding.fingerprint),
    }
    if finder.standing.baseline is not None:
        made["baselineState"] = _STATES[finding.status]
    if finding.status is not Status.NEW:
        made["suppressions"] = [_suppression(finding, first, finder)]
    return {**made, "properties": _properties(finding, (first, *others))}


def _rule(rule: str, finder: Finder) -> dict[str, Json]:
    return {"ruleId": rule, "ruleIndex": finder.rules[rule]}


def _identity(fingerprint: str) -> dict[str, Json]:
    """Given twice: code hosts know a result again by the second of the two alone."""
    own: dict[str, Json] = {"factcheckFinding/v1": fingerprint}
    partial = {**own, "primaryLocationLineHash": f"{fingerprint}:1"}
    return {"fingerprints": own, "partialFingerprints": partial}


def _suppression(finding: Finding, first: Place, finder: Finder) -> Json:
    """Why a finding does not count: the waiver, a directive in the draft, or the baseline."""
    waiver = finder.waiver(finding) if finding.status is Status.WAIVED else None
    inline = finding.status is Status.WAIVED and not waiver and first.article.profile.is_draft
    made: dict[str, Json] = {
        "kind": "inSource" if inline else "external",
        "status": "accepted",
        "justification": plain(waiver.reason) if waiver else why(finding, finder.names.speech),
    }
    if waiver:
        made["properties"] = {"owner": plain(waiver.owner), "expires": waiver.expires.isoformat()}
    return made


def _properties(finding: Finding, every: Sequence[Place]) -> Json:
    return {
        "verdict": finding.verdict.value,
        "status": finding.status.value,
        "subject": plain(finding.subject or ""),
        "explanation": [sentence(plain(each)) for each in finding.explanation],
        "remedy": plain(finding.remedy),
        "because": plain(finding.because),
        "sides": [
            {
                "source": evidence.source(each.article),
                "text": plain(each.claim.span.of(each.article.text)),
                "normalized": _normalized(each),
            }
            for each in every
        ],
    }


def _normalized(place: Place) -> str | None:
    if isinstance(place.claim.value, Unresolved):
        return None
    return evidence.value(place.claim).notation
