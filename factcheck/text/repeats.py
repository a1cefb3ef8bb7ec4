"""Lines that a scraped text gives twice, or begins and breaks off."""

from __future__ import annotations

from dataclasses import replace

from factcheck.model.article import ZoneName
from factcheck.text.pieces import Piece, stops

_REPEATED = 40  # characters of a line that does not come twice by chance
_CUT = 30  # characters of a line that may be the torn beginning of another


def label_repeats(pieces: list[Piece]) -> None:
    """A long line that comes again adds nothing; the torn beginning of another neither."""
    first: dict[str, int] = {}
    longest: dict[str, str] = {}
    for piece in pieces:
        key = piece.text[:_CUT]
        if len(piece.text) > len(longest.get(key, "")):
            longest[key] = piece.text
    for number, piece in enumerate(pieces):
        if len(piece.text) < _CUT or piece.zone in (ZoneName.TITLE, ZoneName.BYLINE):
            first.setdefault(piece.text, number)
            continue
        before = first.setdefault(piece.text, number)
        if before != number and len(piece.text) >= _REPEATED:
            again = pieces[before].zone
            caption = again is ZoneName.CAPTION or _is_repeated_label(pieces, before, number)
            if caption and again is None:
                pieces[before] = replace(pieces[before], zone=ZoneName.CAPTION)
            zone = ZoneName.CAPTION if caption else ZoneName.BOILERPLATE
            pieces[number] = replace(piece, zone=zone)
        elif _is_torn(piece, longest[piece.text[:_CUT]]):
            pieces[number] = replace(piece, zone=ZoneName.BOILERPLATE)


def _is_repeated_label(pieces: list[Piece], before: int, number: int) -> bool:
    """The text and the legend of a picture: the same line twice in a row, with no full stop."""
    return number == before + 1 and not stops(pieces[number].text)


def _is_torn(piece: Piece, other: str) -> bool:
    return (
        piece.zone is None
        and len(other) > len(piece.text)
        and other.startswith(piece.text)
        and not stops(piece.text)
    )
