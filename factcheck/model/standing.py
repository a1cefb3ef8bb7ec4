"""What is remembered of findings: known ones, those accepted on purpose, and how they fare now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import Enum


@dataclass(frozen=True, slots=True)
class Row:
    """One finding of a baseline.

    Attributes:
        fingerprint: the finding's identity over time.
        rule: the id of the rule that spoke.
        kind: that of the finding's first claim.
        subject: what it was about, in words; "" where nothing said so.
        values: the canonical values of its sides, sorted.
        sources: names of the sources that gave them, sorted.
        label: what an audit said of it: "true", "false", or "" where nobody judged it.
    """

    fingerprint: str
    rule: str
    kind: str
    subject: str
    values: tuple[str, ...]
    sources: tuple[str, ...]
    label: str = ""


@dataclass(frozen=True, slots=True)
class Waiver:
    """A finding accepted on purpose.

    Attributes:
        finding: its fingerprint.
        rule: the id of the rule that spoke.
        fact: what it was about, in words, for who reads the file.
        values: the canonical values that are excused, sorted; a further one reopens the finding.
        reason, owner: why, and who answers for it.
        expires: the last day on which it holds.
        line: where it stands in its file.
    """

    finding: str
    rule: str
    fact: str
    values: tuple[str, ...]
    reason: str
    owner: str
    expires: date
    line: int = 0


class WaiverState(Enum):
    """How a waiver fares."""

    HOLDS = "holds"
    EXPIRED = "expired"
    DRIFTED = "drifted"
    UNUSED = "unused"


@dataclass(frozen=True, slots=True)
class Held:
    """A waiver, how it fares, and the sentence that says so."""

    waiver: Waiver
    state: WaiverState
    says: str


@dataclass(frozen=True, slots=True)
class Standing:
    """How what is remembered fares in a run.

    Attributes:
        resolved: rows of the baseline of which the run found nothing more.
        waivers: in the order of their file.
        notices: sentences for the user that are no findings (a directive that counts nowhere, a
            waiver that ends soon), in order.
        baseline: rows in the baseline; None where there is none.
    """

    resolved: tuple[Row, ...] = ()
    waivers: tuple[Held, ...] = ()
    notices: tuple[str, ...] = ()
    baseline: int | None = None


NOTHING = Standing()
"""That of a run which remembers nothing."""
