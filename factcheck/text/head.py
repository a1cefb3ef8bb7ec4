"""The lines above the prose: which is the title, which the name of the outlet."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.model.article import ZoneName
from factcheck.text.clean import plain
from factcheck.text.cues import (
    is_agency,
    is_menu,
    is_navigation,
    names_outlet,
    segments,
    small_words,
    words_of,
)

_TITLE_WORDS = 4  # a headline has so many words or more, where it has the choice
_NAME_WORDS = 7
_LOGO = re.compile(r"\s+logo$", re.IGNORECASE)
_ASIDE = re.compile(r"\s*\([^()]*\)$|,\s.*$|\s[-–—]\s.*$|\s*\|.*$")
_UNLIKE_NAME = re.compile(r"[:;?!«»“”\"…]|\.\s|\.$")
_RIGHTS = re.compile(
    r"©\s?(?:(?:19|20)\d\d(?:\s?-\s?(?:19|20)?\d\d)?)?,?\s?([^.|©]{2,60}?)(?:[.|]|\s[-–—]|$)"
)
_STOPS = re.compile(r"[^.]\.$")
_SPOKEN = re.compile(r"[!?»”\"]|\s:\s|:\s")


@dataclass(frozen=True, slots=True)
class Line:
    """A line above the prose; `zone` is None for what is no byline, caption or boilerplate."""

    text: str
    block: int
    zone: ZoneName | None
    level: int = 0


def title_of(lines: Sequence[Line]) -> int | None:
    """The number of the title among the lines above the prose, or None.

    In this order: a line already known as title (a date stood before it), a Markdown heading of
    the first level, the first headline that stands apart from the outlet's name, the longest
    line of a head that is all one block.
    """
    for number, line in enumerate(lines):
        if line.zone is ZoneName.TITLE or line.level == 1:
            return number
    open_ = [
        number
        for number, line in enumerate(lines)
        if line.zone is None and not is_navigation(line.text) and not _STOPS.search(line.text)
    ]
    if not open_:
        return None
    top = lines[_top(lines)].block
    first = [i for i in open_ if lines[i].block == top]
    later = [i for i in open_ if lines[i].block != top and not _beside_byline(lines, i)]
    if len(first) == 1 and not _is_name(lines, first[0]) and _is_headline(lines[first[0]].text):
        return first[0]
    if later:
        return next((i for i in later if _is_headline(lines[i].text)), later[0])
    if (
        not _is_like_name(_bare_name(lines[first[0]].text))
        and len(words_of(lines[first[0]].text)) > 2
    ):
        return first[0]
    candidates = [i for i in first if _is_headline(lines[i].text) and not is_agency(lines[i].text)]
    behind = [i for i in candidates if i != first[0]] if _is_name(lines, first[0]) else candidates
    return max(behind, key=lambda i: (len(words_of(lines[i].text)), -i), default=None)


def masthead_of(lines: Sequence[Line], title: int | None, foot: Sequence[str]) -> str | None:
    """The name of the outlet, where the first line or a line of rights gives one without doubt.

    `foot` are the last lines of the text. A wrong source joins or splits what must not be, so
    that any doubt gives None.
    """
    owner = next((name for name in map(_owner, foot) if name), None)
    top = _top(lines)
    if not lines or title == top:
        return owner
    name = _bare_name(lines[top].text)
    if not _is_like_name(name) or lines[top].zone not in (None, ZoneName.BOILERPLATE):
        return owner
    if _LOGO.search(lines[top].text) or (
        title is not None and (_is_name(lines, top) or _heads_block(lines, top, title))
    ):
        return name
    return name if owner and plain(owner).casefold() == plain(name).casefold() else owner


def _is_name(lines: Sequence[Line], number: int) -> bool:
    """Whether a line at the very top is the outlet's name: like a name, and something shows it."""
    line = lines[number]
    if number != _top(lines) or line.zone is not None:
        return False
    name = _bare_name(line.text)
    if not _is_like_name(name):
        return False
    below = [other for other in lines[number + 1 :] if other.block == line.block]
    return (
        names_outlet(name)
        or name.isupper()
        or len(segments(line.text)) > 1
        or bool(below and (below[0].zone is not None or not _is_headline(below[0].text)))
        or any(_repeats(other, name) for other in lines[number + 1 :])
    ) and len(lines) > number + 1


def _heads_block(lines: Sequence[Line], top: int, title: int) -> bool:
    """Whether a line has others right below it, and the title stands apart from them."""
    below = lines[top + 1 : top + 2]
    return bool(below) and below[0].block == lines[top].block != lines[title].block


def _top(lines: Sequence[Line]) -> int:
    """The number of the first line that is no way through the page, a logo aside; else 0."""
    for number, line in enumerate(lines):
        rows = len(segments(line.text)) > 2 and is_menu(line.text)
        if _LOGO.search(line.text) or (line.zone is not ZoneName.BOILERPLATE and not rows):
            return number
    return 0


def _repeats(line: Line, name: str) -> bool:
    return line.zone is ZoneName.BYLINE and plain(name).casefold() in plain(line.text).casefold()


def _bare_name(text: str) -> str:
    return _ASIDE.sub("", _LOGO.sub("", segments(text)[0] if segments(text) else "")).strip()


def _is_like_name(name: str) -> bool:
    count = len(words_of(name))
    if not 0 < count <= _NAME_WORDS or len(name) > 60 or _UNLIKE_NAME.search(name):
        return False
    return small_words(name) <= 1 and not name[0].isdigit()


def _is_headline(text: str) -> bool:
    """Whether a line has the length or the marks of a headline."""
    if is_menu(text):
        return False
    return len(words_of(text)) >= _TITLE_WORDS or _SPOKEN.search(text) is not None


def _beside_byline(lines: Sequence[Line], number: int) -> bool:
    """A short line in the block of a byline, next to it: who wrote, or for whom."""
    near = (lines[i] for i in (number - 1, number + 1) if 0 <= i < len(lines))
    beside = any(
        line.zone is ZoneName.BYLINE and line.block == lines[number].block for line in near
    )
    return beside and not _is_headline(lines[number].text)


def _owner(line: str) -> str | None:
    """Whom a line of rights names: "© 2026 Radio Estuaire - Tous droits réservés"."""
    match = _RIGHTS.search(line)
    if match is None:
        return None
    name = match[1].strip()
    return name if _is_like_name(name) and len(words_of(name)) <= 5 else None
