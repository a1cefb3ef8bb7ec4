"""A sentence with its values marked, cut to a length that a report can bear."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from factcheck.formats.safe import fitted, plain
from factcheck.model.span import Span

_DOTS = "…"


class Piece(NamedTuple):
    """A stretch of an excerpt, safe to show; `marked` where it is a value."""

    text: str
    marked: bool


def excerpt(
    text: str, sentence: Span, values: Sequence[Span], limit: int, encoding: str = "utf-8"
) -> tuple[Piece, ...]:
    """The sentence in pieces, its `values` marked; about `limit` characters long.

    What is cut gives way to "…" at a word border. A value is never cut, so values that are
    longer than `limit` make the excerpt longer too.
    """
    raw = _split(text, sentence, values)
    pieces = [Piece(plain(part.text, encoding), part.marked) for part in raw]
    gaps = [at for at, piece in enumerate(pieces) if not piece.marked]
    room = limit - sum(len(piece.text) for piece in pieces if piece.marked)
    dots = fitted(_DOTS, encoding)
    shares = _shares([len(pieces[at].text) for at in gaps], max(room, 0))
    for at, share in zip(gaps, shares, strict=True):
        shown = _cut(pieces[at].text, share, dots, at == 0, at == len(pieces) - 1)
        pieces[at] = Piece(plain(shown), False)
    return tuple(piece for piece in pieces if piece.text)


def _split(text: str, sentence: Span, values: Sequence[Span]) -> list[Piece]:
    """Gap, value, gap, value, gap: always an odd number of pieces, gaps perhaps empty."""
    pieces: list[Piece] = []
    at = min(sentence.start, *(value.start for value in values))
    for value in sorted(values):
        if value.start < at and pieces:  # one value inside another
            continue
        pieces += [Piece(text[at : value.start], False), Piece(value.of(text), True)]
        at = value.end
    pieces.append(Piece(text[at : max(at, sentence.end)], False))
    pieces[0] = Piece(pieces[0].text.lstrip(), False)
    pieces[-1] = Piece(pieces[-1].text.rstrip(), False)
    return pieces


def _shares(needs: Sequence[int], room: int) -> list[int]:
    """`room` dealt out so that short gaps get all they need and long ones the same share."""
    shares = [0] * len(needs)
    waiting = sorted(range(len(needs)), key=lambda at: (needs[at], at))
    for done, at in enumerate(waiting):
        shares[at] = min(needs[at], room // (len(waiting) - done))
        room -= shares[at]
    return shares


def _cut(gap: str, share: int, dots: str, first: bool, last: bool) -> str:
    """At most about `share` characters of a gap: the end of the first, the start of the last."""
    if len(gap) <= share:
        return gap
    if first:
        return f"{dots} {_tail(gap, share)}"
    if last:
        return f"{_head(gap, share)} {dots}"
    return f"{_head(gap, share // 2)} {dots} {_tail(gap, share // 2)}"


def _head(gap: str, length: int) -> str:
    kept = gap[:length]
    border = kept.rfind(" ")
    return kept[:border] if border > 0 else kept if " " not in gap else kept[:0]


def _tail(gap: str, length: int) -> str:
    kept = gap[len(gap) - length :] if length else ""
    border = kept.find(" ")
    return kept[border + 1 :] if border >= 0 else kept if " " not in gap else ""
