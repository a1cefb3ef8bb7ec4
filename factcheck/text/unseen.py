r"""What stands in a text and is not seen: soft hyphens, marks of no width, terminal codes, and
directives to the checker; nor that a space may not break.

A reader of "12 mil\u00adlions" sees a number, and so must the checker, whoever put the mark there
and for whatever purpose. So articles are read without such marks, and with a letter and its
accent as one; every place that was found is then told in the text as it was given.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.source import Source
from factcheck.model.span import Lines, Span

# A directive to the checker is no part of the article, nor is the line that it has for itself.
_DIRECTIVE = (
    r"(?P<alone>(?<![^\n])[ \t]{0,40})?"
    r"(?P<directive><!--[ \t]{0,20}factcheck:[ \t]{0,20}(?P<said>(?:[^-\n]|-(?!->)){0,1000})-->)"
    r"(?(alone)[ \t]{0,40}\r?(?:\n|\Z))"
)
DIRECTIVE = re.compile(_DIRECTIVE)
"""A directive in a text: the whole comment as `directive`, what it says as `said`."""

_OPENS = "<!--"

# Spaces that hold a line together are spaces to a reader; between figures they part thousands.
_UNBROKEN = re.compile(r"(?<!\d)[\u00a0\u2007\u2009\u202f]|[\u00a0\u2007\u2009\u202f](?!\d)")

# Unicode categories Cf and the selectors, without the marks that join letters of Indic scripts;
# ECMA-48, sections 5.4 and 5.6, for the codes behind an ESC that colour a terminal or make links.
_UNSEEN = re.compile(
    r"(?P<letter>[^\W\d_][\u0300-\u036f]+)"
    r"|[\xad\u034f\u061c\u115f\u1160\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    r"\ufe00-\ufe0f\ufeff\U000e0000-\U000e0fff]+"
    r"|\x1b\[[0-9;?]{0,40}[@-~]|\x1b\][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\)"
    rf"|{_DIRECTIVE}"
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A source as it is seen, and where each of its characters stands in the text as given.

    Attributes:
        starts, ends: the half-open place of each character of `source.text` in `given`.
    """

    source: Source
    given: str
    starts: Sequence[int]
    ends: Sequence[int]

    def span(self, span: Span) -> Span:
        """The same words in the text as given."""
        return Span(self.starts[span.start], self.ends[span.end - 1])

    def article(self, article: Article) -> Article:
        """The article with its places in the text as given."""
        return replace(
            article,
            text=self.given,
            title=self.span(article.title) if article.title else None,
            zones=tuple(replace(zone, span=self.span(zone.span)) for zone in article.zones),
            sentences=tuple(replace(each, span=self.span(each.span)) for each in article.sentences),
            lines=Lines.of(self.given),
        )

    def claim(self, claim: Claim) -> Claim:
        """The claim with its places in the text as given."""
        head = self.span(claim.head) if claim.head else None
        return replace(claim, span=self.span(claim.span), head=head)


def seen(source: Source) -> Seen | None:
    """The source without what is not seen; None where all of it is."""
    text = source.text
    if text.isascii() and "\x1b" not in text and _OPENS not in text:
        return None
    spaced = _UNBROKEN.sub(" ", text)
    if not _UNSEEN.search(text):
        if spaced == text:
            return None
        places = range(len(text) + 1)
        return Seen(replace(source, text=spaced), text, places[:-1], places[1:])
    return _without_unseen(replace(source, text=spaced), text)


def _without_unseen(source: Source, given: str) -> Seen:
    text = source.text
    characters = tuple(_characters(text))
    starts = tuple(start for _, start, _ in characters)
    front, title = (
        _placed(span, starts) if span else None for span in (source.front, source.title_span)
    )
    shown = "".join(character for character, _, _ in characters)
    return Seen(
        replace(source, text=shown, front=front, title_span=title),
        given,
        starts,
        tuple(end for _, _, end in characters),
    )


def _characters(text: str) -> Iterator[tuple[str, int, int]]:
    """Each character that is seen, and its place."""
    at = 0
    for match in _UNSEEN.finditer(text):
        yield from ((text[each], each, each + 1) for each in range(at, match.start()))
        if match["letter"]:
            for character in unicodedata.normalize("NFC", match[0]):
                yield character, *match.span()
        at = match.end()
    yield from ((text[each], each, each + 1) for each in range(at, len(text)))


def _placed(span: Span, starts: Sequence[int]) -> Span | None:
    """A place of the text as given, among the characters that are seen."""
    start, end = bisect_left(starts, span.start), bisect_left(starts, span.end)
    return Span(start, end) if start < end else None
