"""One text as read, with its source, its time, its zones and its sentences."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum

from factcheck.model.lexicon import OURS, Lexicon
from factcheck.model.source import PLAIN, Profile
from factcheck.model.span import Lines, Span
from factcheck.values.when import Moment


class ZoneName(Enum):
    """What a part of an article is."""

    TITLE = "title"
    BODY = "body"
    CAPTION = "caption"
    QUOTE = "quote"
    BYLINE = "byline"
    BOILERPLATE = "boilerplate"


@dataclass(frozen=True, slots=True)
class Zone:
    """A stretch of the text and what it is."""

    name: ZoneName
    span: Span


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence: its place, the zone that it stands in and the number of its paragraph (from 0).

    `zone` is never QUOTE: quotations are zones inside a sentence or around several.
    """

    span: Span
    zone: ZoneName
    paragraph: int


@dataclass(frozen=True, slots=True)
class Published:
    """When an article appeared, and what says so ("front matter", "line 3", "sources.yaml"...)."""

    moment: Moment
    said_by: str


@dataclass(frozen=True, slots=True)
class Article:
    """One text as read.

    Attributes:
        id: what a `.jsonl` line gives, else made from the path; unique in a run.
        path: as shown to the user: relative to the working folder, `/` between its parts.
        text: the whole decoded text; every span counts its code points.
        title: the place of the title in `text`, where there is one.
        title_text: the title in words, wherever it was given.
        source: who publishes; None where nothing says so.
        language: ISO 639-1.
        zones: title, body, captions, bylines and boilerplate, left to right and never
            overlapping; then the quotations, which lie inside them.
        sentences: left to right, never overlapping.
        lines: where the lines of `text` begin.
        story: the id of the cluster of articles about the same events; None until it is known.
        copy_of: the id of the article that this one repeats.
        lexicon: the rows of a newsroom's own by which it is read.
        profile: what a newsroom's configuration says of it.
    """

    id: str
    path: str
    text: str
    title: Span | None
    source: str | None
    published: Published | None
    url: str | None
    language: str
    zones: tuple[Zone, ...]
    sentences: tuple[Sentence, ...]
    lines: Lines
    title_text: str | None = None
    story: str | None = None
    copy_of: str | None = None
    lexicon: Lexicon = field(default=OURS, compare=False, repr=False)
    profile: Profile = PLAIN

    @property
    def source_name(self) -> str:
        """The source; an article that names none is a source of its own, named by its id.

        That is its path, and for a line of a .jsonl file, which shares its path with others,
        what tells it from them.
        """
        return self.source or self.id

    def zone_of(self, span: Span) -> ZoneName:
        """The innermost zone that holds the whole of `span`; BODY where none does."""
        holders = [zone for zone in self.zones if zone.span.holds(span)]
        return min(holders, key=lambda zone: len(zone.span)).name if holders else ZoneName.BODY


@dataclass(frozen=True, slots=True)
class Skipped:
    """What was not read, or not whole, and why.

    `incomplete` marks what makes a run incomplete (exit status 3); a file of another
    format in a folder is only listed.
    """

    path: str
    reason: str
    incomplete: bool = False
