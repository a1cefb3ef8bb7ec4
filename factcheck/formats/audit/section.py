"""Sections of a report, and how they are shortened where the whole would be too long to show."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.formats.catalogue import Speech

_GAP = "\n\n"


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report.

    Attributes:
        head: what stands above its entries, heading included.
        entries: findings, or rows of a table; the last ones are left out first.
        gap: what stands before each entry: a line break for rows.
        tail: what stands below them.
        draw: an entry as text. Entries that find no room are never drawn.
    """

    head: str
    entries: Sequence[Any] = ()
    gap: str = _GAP
    tail: str = ""
    draw: Callable[[Any], str] = str


def whole(sections: Sequence[Section]) -> str:
    """All of every section."""
    return _GAP.join(_text(each, map(each.draw, each.entries)) for each in sections) + "\n"


def fitted(sections: Sequence[Section], most: int, speech: Speech) -> str:
    """The sections in at most `most` bytes of UTF-8: shortened from the bottom, each with a line
    that says how many entries are left out. Only what has entries is shortened.
    """
    drawn = _drawn(sections, most, [0] * len(sections))
    texts = [_text(section, kept) for section, kept in zip(sections, drawn, strict=True)]
    all_of_them = [len(kept) for kept in drawn] == [len(each.entries) for each in sections]
    if all_of_them and _size(_GAP.join(texts)) < most:
        return _GAP.join(texts) + "\n"
    notes = [len(_GAP) + _size(_left_out(len(each.entries), speech)) for each in sections]
    drawn = _drawn(sections, most - len("\n"), notes)
    texts = [_shortened(each, kept, speech) for each, kept in zip(sections, drawn, strict=True)]
    return _GAP.join(texts) + "\n"


def _drawn(sections: Sequence[Section], most: int, notes: Sequence[int]) -> list[list[str]]:
    """The first entries of each section, as many as there is room for when heads, tails and what
    is said of those left out (`notes`, in bytes) have theirs; none behind the first without room.
    """
    room = most + len(_GAP)
    for section, note in zip(sections, notes, strict=True):
        room -= _size(_text(section, ())) + len(_GAP) + (note if section.entries else 0)
    drawn: list[list[str]] = []
    for section in sections:
        kept: list[str] = []
        for entry in section.entries if room > 0 else ():
            text = section.draw(entry)
            room -= _size(section.gap + text)
            if room < 0:
                break
            kept.append(text)
        drawn.append(kept)
    return drawn


def _shortened(section: Section, kept: Sequence[str], speech: Speech) -> str:
    """The section with the entries that are kept, and how many are not."""
    out = len(section.entries) - len(kept)
    note = _left_out(out, speech) if out else ""
    return _text(section, kept, note)


def _text(section: Section, drawn: Iterable[str], note: str = "") -> str:
    body = "".join((section.head, *(section.gap + entry for entry in drawn)))
    return _GAP.join(filter(None, (body, note, section.tail)))


def _left_out(number: int, speech: Speech) -> str:
    return speech.counted("audit.left-out", number)


def _size(text: str) -> int:
    return len(text.encode("utf-8"))
