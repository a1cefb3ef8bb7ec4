"""Where a finding stands, for formats that name one place first: the draft's before the others'."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.formats.catalogue import Speech
from factcheck.formats.evidence import Index
from factcheck.formats.safe import plain
from factcheck.formats.words import sentence
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.fact import Verdict
from factcheck.model.finding import Finding, Severity, Status

_FILES_THEMSELVES = (".txt", ".md", "-")


@dataclass(frozen=True, slots=True)
class Place:
    """A claim and its lines and columns, from 1, the end's column just behind it.

    `in_file` is False where they count the text that was read of a page or of a line of a .jsonl
    file, not the file itself: formats that open the file then point to its first line.
    """

    claim: Claim
    article: Article
    line: int
    column: int
    end_line: int
    end_column: int

    @property
    def in_file(self) -> bool:
        """Whether the lines are those of the file."""
        return self.article.path.lower().endswith(_FILES_THEMSELVES)

    @property
    def line_in_file(self) -> int:
        """The line to open the file at."""
        return self.line if self.in_file else 1


def places(finding: Finding, names: Index) -> tuple[Place, ...]:
    """The finding's claims in order, those in drafts first; at least one."""
    found = [_place(names.claims[each], names) for each in finding.claims]
    return tuple(sorted(found, key=lambda place: not place.article.profile.is_draft))


def is_trouble(finding: Finding) -> bool:
    """Whether a list of problems has it: all but those that only say that sources agree."""
    return finding.verdict is not Verdict.CORROBORATED or finding.severity is not Severity.INFO


def why(finding: Finding, speech: Speech) -> str:
    """Why a finding is known or waived, as a sentence that is safe to show."""
    said = finding.because or speech.say(f"status.{finding.status.value}")
    return sentence(plain(said, speech.encoding))


def gravest(finding: Finding) -> tuple[int, int]:
    """Orders findings: what is new before what is not, then the gravest first."""
    return finding.status is not Status.NEW, tuple(Severity).index(finding.severity)


def _place(claim: Claim, names: Index) -> Place:
    article = names.articles[claim.article]
    line, column = article.lines.place(claim.span.start)
    end_line, last = article.lines.place(claim.span.end - 1)
    return Place(claim, article, line, column, end_line, last + 1)
