"""One article as read from the outside, before anything in it is understood."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from factcheck.model.span import Span


class Format(Enum):
    """How the article came."""

    TEXT = "text"
    MARKDOWN = "markdown"
    PAGE = "page"  # .html, .htm: the text is what was extracted
    JSON_LINE = "json line"


class Sort(Enum):
    """What a newsroom's configuration makes of a source."""

    OFFICIAL = "official"
    AGENCY = "agency"
    OWN = "own"


@dataclass(frozen=True, slots=True)
class Profile:
    """What a newsroom's configuration says of an article and its source.

    Attributes:
        is_draft: whether it is about to be published; the others are what it is held against.
        sort: what its source is to the newsroom, or None.
        owner: the group that its source belongs to; the sources of one group count once.
        country: ISO 3166-1 alpha-2, for what the words leave open ("francs", "03/04/2026").
        timezone: an IANA name, for times of day that name no zone.
        currency: ISO 4217, for amounts in a bare "$" or in francs.
    """

    is_draft: bool = False
    sort: Sort | None = None
    owner: str | None = None
    country: str | None = None
    timezone: str | None = None
    currency: str | None = None


PLAIN = Profile()
"""That of an article of which no configuration speaks."""


@dataclass(frozen=True, slots=True)
class Given:
    """What stands beside the article's text, and where.

    `said_by` is "front matter", "JSON line", "sources.yaml", "page metadata" or "page byline".
    """

    value: str
    said_by: str


@dataclass(frozen=True, slots=True)
class Source:
    """One article: its text and what is said about it.

    Attributes:
        id: what a `.jsonl` line gives, else the path (`path:line` for a line without an id);
            unique in a run.
        path: relative to the working folder, `/` between its parts; `-` for standard input.
        text: the whole decoded file for .txt and .md (line ends as they are, a byte order mark
            left out); the extracted text for .html; the `text` of a JSON line.
        front: the front matter with both its fences, where there is one.
        title_span: the place of the title inside the front matter.
        title, source, published, language, url: what is given beside the text, by whatever
            comes first in the contract's order; None where nothing is.
        profile: what the configuration says of it.
    """

    id: str
    path: str
    text: str
    format: Format = Format.TEXT
    front: Span | None = None
    title_span: Span | None = None
    title: Given | None = None
    source: Given | None = None
    published: Given | None = None
    language: Given | None = None
    url: Given | None = None
    profile: Profile = PLAIN
