"""Mentions (what the words say) and claims (mentions resolved, in context)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from factcheck.model.article import ZoneName
from factcheck.model.reading import CalendarReading
from factcheck.model.span import Span
from factcheck.values import Value
from factcheck.values.wording import Wording

QUOTATION = "quotation"
"""The kind of what an article quotes; its value is a wording, no value that could be compared."""

TITLE = "title"
"""The kind of the office that an article gives a person; its value is a `Title`."""


class Modality(Enum):
    """How sure the article is of what it says."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    NEGATED = "negated"
    CONDITIONAL = "conditional"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Unresolved:
    """No value, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Mention:
    """An expression of a kind, before context.

    Attributes:
        kind: a name of `factcheck.kinds.KINDS`, or QUOTATION, or TITLE.
        span: its place; hedges, bounds, currency, unit and counted noun included, a date's
            preposition not.
        reading: a value where the words alone give one, a calendar reading where an anchor
            must settle it, or why neither can be.
        per: what a rate is counted by ("year", "employee"), else None.
        head: the place of the counted noun or measure in the text, where there is one.
        note: how the words were read, for `factcheck try` ("dollars: US by default"), or None.
    """

    kind: str
    span: Span
    reading: Value | CalendarReading | Wording | Unresolved
    per: str | None = None
    head: Span | None = None
    note: str | None = None

    def shifted(self, by: int) -> Mention:
        """The same mention, its places `by` code points further on."""
        head = self.head and self.head.shifted(by)
        return Mention(self.kind, self.span.shifted(by), self.reading, self.per, head, self.note)


@dataclass(frozen=True, slots=True)
class Resolved:
    """A mention with its value.

    Attributes:
        resolved_from: what the value was resolved against, as the contract words it.
        weekday: the weekday that the words name beside a full date (0 is Monday), for a
            rule to check; None where there is none.
    """

    mention: Mention
    value: Value | Wording | Unresolved
    resolved_from: str | None = None
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A resolved mention in context.

    Attributes:
        id: `<article id>#<number>`, the number counting the article's claims from 1.
        sentence: the index of its sentence in `Article.sentences`.
        zone: the innermost zone that it stands in.
        subject: what the value is about, in the article's words, or None.
        role: what part the value plays (a role id of `factcheck.lang`), or None.
        attribution: whom the article credits, or None.
        lone_clock: whether the words give a time of day alone, so that its day is an inference.
    """

    id: str
    article: str
    kind: str
    span: Span
    sentence: int
    zone: ZoneName
    value: Value | Wording | Unresolved
    resolved_from: str | None = None
    weekday: int | None = None
    per: str | None = None
    head: Span | None = None
    note: str | None = None
    role: str | None = None
    subject: str | None = None
    attribution: str | None = None
    modality: Modality = Modality.ASSERTED
    lone_clock: bool = False

    @property
    def speaks(self) -> bool:
        """Whether the claim is part of what the article says, not of its frame."""
        return self.zone not in (ZoneName.BYLINE, ZoneName.BOILERPLATE)
