"""The parts of an article's text, each with its zone: title, body, byline, caption, boilerplate.

A text that nobody marked up is read as a reader skims it: short lines at the top are the
outlet's name, a heading, the title, a byline; then prose begins; short lines at the foot belong
to the page. Where a line could be either, it is body: a claim that is lost costs more than a
heading that is read.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from factcheck.model.article import ZoneName
from factcheck.model.source import Source
from factcheck.model.span import Span
from factcheck.text.calendar import dates_in
from factcheck.text.clean import plain
from factcheck.text.cues import (
    is_agency,
    is_boilerplate,
    is_byline,
    is_caption,
    opens_list,
    words_of,
)
from factcheck.text.dateline import dateline
from factcheck.text.head import Line, masthead_of, title_of
from factcheck.text.paragraphs import paragraphs
from factcheck.text.pieces import HEAD_AT_MOST, Piece, cut_pieces, is_listed, is_prose, stops
from factcheck.text.repeats import label_repeats
from factcheck.values.when import Moment

_BELOW_HEAD = 4  # pieces of prose after which no byline follows any more
_FOOT = 8  # pieces at the end in which bylines stand
_LIST_AT_MOST = 12


@dataclass(frozen=True, slots=True)
class Layout:
    """What the text shows.

    Attributes:
        pieces: left to right, never overlapping, each with a zone.
        title: the place of the title in the text, where it stands there.
        outlet: who publishes, by a masthead, where one is sure.
        published, published_at: what a dateline or byline says, and where it stands.
    """

    pieces: tuple[Piece, ...]
    title: Span | None
    outlet: str | None
    published: Moment | None
    published_at: int


def lay_out(source: Source, language: str) -> Layout:
    """Tell the zones of everything behind the front matter."""
    start = source.front.end if source.front else 0
    found = paragraphs(source.text, start)
    pieces = list(cut_pieces(found, source.format, language))
    body = _body_start(pieces, language)
    lines = [Line(piece.text, piece.block, piece.zone, piece.level) for piece in pieces[:body]]
    title = _title(lines, pieces, source)
    outlet = _outlet(lines, title, pieces, source)
    _label_head(pieces, lines, title)
    _label_rest(pieces, body, language)
    label_repeats(pieces)
    done = tuple(replace(piece, zone=piece.zone or ZoneName.BODY) for piece in pieces)
    moment, at = _published(done, body, language)
    in_text = title is not None and source.title_span is None
    span = pieces[title].span if title is not None and in_text else None
    return Layout(done, span, outlet, moment, at)


def _frame(text: str, language: str, *, strict: bool = False) -> ZoneName | None:
    """What a line of the frame is; None for what may be anything."""
    if is_byline(text) or dateline(text, language, strict=strict) is not None:
        return ZoneName.BYLINE
    if is_caption(text):
        return ZoneName.CAPTION
    if is_boilerplate(text) or opens_list(text):
        return ZoneName.BOILERPLATE
    return None


def _body_start(pieces: list[Piece], language: str) -> int:
    """Label the frame at the top; the number of the first piece that is prose."""
    for number, piece in enumerate(pieces[:HEAD_AT_MOST]):
        if piece.zone is not None:
            continue
        zone = _frame(piece.text, language)
        if zone is None and is_prose(piece):
            return number
        pieces[number] = replace(piece, zone=zone)
    return min(len(pieces), HEAD_AT_MOST)


def _title(lines: list[Line], pieces: list[Piece], source: Source) -> int | None:
    """The number of the title among the first lines: the given one, or what looks like one."""
    if source.title is None:
        title = title_of(lines)
        alone = title is not None and title + 1 == len(pieces) and not lines[title].level
        return None if alone else title
    wanted = plain(source.title.value).casefold().split()
    return next((i for i, line in enumerate(lines) if _same(line.text, wanted)), None)


def _label_head(pieces: list[Piece], lines: list[Line], title: int | None) -> None:
    """Label the title and what stands around it."""
    credits = _credits(lines, title)
    for number, line in enumerate(lines):
        zone = line.zone
        if number == title:
            zone = ZoneName.TITLE
        elif zone is ZoneName.TITLE:
            zone = None
        elif number in credits:
            zone = ZoneName.BYLINE
        elif zone is None and title is not None and number < title and not line.level:
            zone = ZoneName.BOILERPLATE  # the outlet's name, its motto, a heading
        pieces[number] = replace(pieces[number], zone=zone)


def _same(text: str, wanted: list[str]) -> bool:
    return plain(text).casefold().split() == wanted


def _credits(lines: list[Line], title: int | None) -> set[int]:
    """Short lines right beside a byline, behind the title or in a block without it: names."""
    bylines = {i for i, line in enumerate(lines) if line.zone is ZoneName.BYLINE}
    return {
        number
        for number, line in enumerate(lines)
        if line.zone is None
        and number != title
        and title is not None
        and number > title
        and len(words_of(line.text)) <= 8
        and any(
            near in bylines and lines[near].block == line.block for near in (number - 1, number + 1)
        )
    } | {
        number
        for number, line in enumerate(lines)
        if line.zone is None and number and number != title and is_agency(line.text)
    }


def _outlet(
    lines: list[Line], title: int | None, pieces: list[Piece], source: Source
) -> str | None:
    if source.source is not None or (title is None and source.title is None):
        return None
    return masthead_of(lines, title, [piece.text for piece in pieces[-_FOOT:]])


def _label_rest(pieces: list[Piece], body: int, language: str) -> None:
    """Label the frame around and in the prose: bylines near its ends, boilerplate anywhere."""
    prose, listed = 0, 0
    for number in range(body, len(pieces)):
        piece = pieces[number]
        if piece.zone is not None:
            continue
        link = listed and is_listed(piece.text) and not stops(piece.text)
        if is_prose(piece) and not link and not is_boilerplate(piece.text):
            prose, listed = prose + 1, 0
            if is_caption(piece.text) and not stops(piece.text):
                pieces[number] = replace(piece, zone=ZoneName.CAPTION)
            continue
        foot = number >= len(pieces) - _FOOT
        zone = _frame(piece.text, language, strict=True)
        if zone is ZoneName.BYLINE and prose > _BELOW_HEAD and not foot:
            zone = None
        if zone is None and foot and is_agency(piece.text):
            zone = ZoneName.BYLINE
        if zone is None and listed:
            zone, listed = ZoneName.BOILERPLATE, listed - 1
        if opens_list(piece.text):
            listed = _LIST_AT_MOST
        pieces[number] = replace(piece, zone=zone)


def _published(pieces: tuple[Piece, ...], body: int, language: str) -> tuple[Moment | None, int]:
    """The first date that a byline gives as the article's: at the head, else below."""
    for number, piece in enumerate(pieces):
        if piece.zone is not ZoneName.BYLINE:
            continue
        moment = dateline(piece.text, language, strict=number >= body)
        if moment is None and number <= body:
            dates = dates_in(
                piece.text, language
            )  # "PARIS, 4 mars 2026 (AFP) -", "date 2026-03-04"
            moment = dates[-1].moment if dates else None
        if moment is not None:
            return moment, piece.span.start
    return None, 0
