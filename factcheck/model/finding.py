"""What a person is shown, and the whole report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from factcheck.model.article import Article, Skipped
from factcheck.model.claim import Claim
from factcheck.model.draft import DraftLine
from factcheck.model.fact import Fact, Verdict
from factcheck.model.standing import NOTHING, Standing


class Severity(Enum):
    """How much a finding matters, gravest first."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


class Status(Enum):
    """Whether a finding was there before."""

    NEW = "new"
    KNOWN = "known"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing shown to a person.

    Attributes:
        rule: the id of the rule that speaks.
        fingerprint: the finding's identity over time; empty until the ledger signs it.
        claims: claim ids; the first is where the finding stands.
        sides: the claims by the value that they give, where there are sides to show.
        subject: what it is about, in words, or None.
        explanation: sentences, in order: why these claims belong together, then why the rule
            speaks.
        remedy: what to do about it.
        because: a sentence that says why its status is what it is; "" for a plain new one.
    """

    rule: str
    verdict: Verdict
    severity: Severity
    message: str
    claims: tuple[str, ...]
    sides: tuple[tuple[str, ...], ...]
    subject: str | None
    explanation: tuple[str, ...]
    remedy: str
    fingerprint: str = ""
    status: Status = Status.NEW
    because: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that a run found; formats write it, `factcheck.check` returns it.

    `parted` holds the pairs of claims, by id, that a newsroom says are different facts, and why;
    `bare` the articles and claims as they were compared, without what stands in a text and is not
    seen, where that is anything.
    """

    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...] = ()
    findings: tuple[Finding, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    standing: Standing = NOTHING
    drafts: tuple[DraftLine, ...] = ()
    parted: Mapping[tuple[str, str], str] = field(default_factory=dict)
    bare: tuple[tuple[Article, ...], tuple[Claim, ...]] | None = None

    def claim(self, claim_id: str) -> Claim:
        """The claim of that id; KeyError where there is none."""
        return {claim.id: claim for claim in self.claims}[claim_id]
