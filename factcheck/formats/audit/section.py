"""Sections of a report, and how they are shortened where the whole would be too long to show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

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
    """

    head: str
    entries: tuple[str, ...] = ()
    gap: str = _GAP
    tail: str = ""

    def text(self) -> str:
        """The section as it is."""
        whole = "".join((self.head, *(self.gap + entry for entry in self.entries)))
        return whole + (_GAP + self.tail if self.tail else "")


def fitted(sections: Sequence[Section], most: int, speech: Speech) -> str:
    """The sections in at most `most` bytes of UTF-8: shortened from the bottom, each with a line
    that says how many entries are left out. Only what has entries is shortened.
    """
    kept = list(sections)
    over = sum(_size(each.text()) + len(_GAP) for each in kept) - most
    for at in range(len(kept) - 1, -1, -1):
        if over <= 0:
            break
        kept[at], saved = _shortened(kept[at], over, speech)
        over -= saved
    return _GAP.join(each.text() for each in kept) + "\n"


def _shortened(section: Section, over: int, speech: Speech) -> tuple[Section, int]:
    """The section without as many of its last entries as `over` bytes need, and what that saves."""
    if not section.entries:
        return section, 0
    room = over + _size(_left_out(len(section.entries), speech)) + len(_GAP)
    saved, kept = 0, len(section.entries)
    while kept and saved < room:
        kept -= 1
        saved += _size(section.gap + section.entries[kept])
    note = _left_out(len(section.entries) - kept, speech)
    tail = _GAP.join(filter(None, (note, section.tail)))
    short = replace(section, entries=section.entries[:kept], tail=tail)
    return short, _size(section.text()) - _size(short.text())


def _left_out(number: int, speech: Speech) -> str:
    return speech.counted("audit.left-out", number)


def _size(text: str) -> int:
    return len(text.encode("utf-8"))
