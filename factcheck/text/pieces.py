"""Paragraphs cut where a date or an agency stands before a title or a text on the same line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factcheck.model.article import ZoneName
from factcheck.model.source import Format
from factcheck.model.span import Span
from factcheck.text.calendar import dates_in
from factcheck.text.cues import is_byline, words_of
from factcheck.text.dateline import before_prose
from factcheck.text.paragraphs import Paragraph

HEAD_AT_MOST = 15  # pieces before the first prose

_SHORT = 30  # words: what is longer is prose, whatever it ends with
_LONG = 400  # characters
_PROSE_END = re.compile(r"[.…][»”\"')\]\s]*$|[.!?…]\s?[»”\"]\s*[.,]?$")
_SENTENCE_INSIDE = re.compile(r"[.!?…][»”\"')]*\s+[«“\"(]?[^\W\d_a-zß-ÿ]")
_LISTED = re.compile(r"[-*•–—▪►]\s")
_HEADING = re.compile(r"(#{1,6})\s+")
_EMPHASIS = re.compile(r"[*_]{1,3}([^*_\s](?:[^*_]*[^*_\s])?)[*_]{1,3}")
_LABELLED_DATE = re.compile(r"\W{0,3}(?:[^\W\d_]{2,12}\s?:?\s)?")


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph or a part of one, and its zone; `level` is that of a Markdown heading, else 0."""

    span: Span
    text: str
    block: int
    zone: ZoneName | None = None
    level: int = 0


def cut_pieces(found: Sequence[Paragraph], form: Format, language: str) -> Iterator[Piece]:
    """The paragraphs with a word or a number in them; what stands before a title or a text on the
    same line (a date, an agency) is a piece of its own.
    """
    prose = False
    shown = (paragraph for paragraph in found if any(map(str.isalnum, paragraph.text)))
    for number, paragraph in enumerate(shown):
        piece = Piece(paragraph.span, paragraph.text, paragraph.block)
        heading = _HEADING.match(piece.text) if form is Format.MARKDOWN else None
        if heading:
            piece = replace(_cut(piece, heading.end(), None), level=len(heading[1]))
        elif form is Format.MARKDOWN and (emphasis := _EMPHASIS.fullmatch(piece.text)):
            at = piece.span.start + emphasis.start(1)
            piece = replace(piece, span=Span(at, at + len(emphasis[1])), text=emphasis[1])
        cut = 0
        if not prose and number < HEAD_AT_MOST:
            prose = is_prose(piece)
            cut = before_prose(piece.text) if prose else _date_before_title(piece.text, language)
        if cut:
            yield Piece(
                Span(piece.span.start, piece.span.start + len(piece.text[:cut].rstrip())),
                piece.text[:cut].rstrip(),
                piece.block,
                ZoneName.BYLINE,
            )
            piece = _cut(piece, cut, None if prose else ZoneName.TITLE)
        yield piece


def _cut(piece: Piece, by: int, zone: ZoneName | None) -> Piece:
    return replace(
        piece, span=Span(piece.span.start + by, piece.span.end), text=piece.text[by:], zone=zone
    )


def _date_before_title(line: str, language: str) -> int:
    """How many characters a date takes before a title on the same line: "date 2026-03-04 Title"."""
    label = _LABELLED_DATE.match(line)
    dates = dates_in(line[:100], language)
    if not dates or label is None or dates[0].span.start > label.end():
        return 0
    end = dates[0].span.end
    rest = line[end:]
    if not rest[:1].isspace() or not rest.lstrip()[:1].isalnum() or len(words_of(rest)) < 4:
        return 0
    return 0 if is_byline(rest.strip()) else end + len(rest) - len(rest.lstrip())


def is_prose(piece: Piece) -> bool:
    """Whether a piece speaks in sentences, as no headline, byline or menu does."""
    text = piece.text
    if len(text) > _LONG:
        return True
    count = len(words_of(text))
    if piece.level or count < 3:
        return False
    if count > _SHORT or (_LISTED.match(text) and count > 6):
        return True
    if stops(text):
        return True
    return count >= 12 and _SENTENCE_INSIDE.search(text) is not None


def stops(text: str) -> bool:
    """Whether a text ends with a full stop, quotation marks aside: headlines and labels do not."""
    return _PROSE_END.search(text[-8:]) is not None


def is_listed(text: str) -> bool:
    """Whether a line is an item of a list."""
    return _LISTED.match(text) is not None
