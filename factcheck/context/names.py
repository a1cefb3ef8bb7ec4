"""Names in a sentence: runs of capitalized words, with the small words that hold them together."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from factcheck.context.stems import fold
from factcheck.context.words import Line
from factcheck.lang import PACKS


class Name(NamedTuple):
    """A name as written and its place in the article's text."""

    text: str
    start: int
    end: int


def names_of(text: str, line: Line, code: str) -> tuple[Name, ...]:
    """The names of one sentence, left to right; "Ligue de Sarrole" is one, "Paris et Rome" two."""
    found: list[tuple[int, int]] = []
    for word in line.words:
        if not word.is_name:
            continue
        if found and _joins(text[found[-1][1] : word.start], code):
            found[-1] = (found[-1][0], word.end)
        else:
            found.append((word.start, word.end))
    return tuple([Name(text[start:end], start, end) for start, end in found])


def without_honorific(name: str, code: str) -> str:
    """The name alone: "Mme Rollin" is "Rollin"."""
    first, _, rest = name.partition(" ")
    return rest if rest and fold(first.rstrip(".")) in _honorifics(code) else name


@cache
def _honorifics(code: str) -> frozenset[str]:
    return frozenset(fold(word.rstrip(".")) for word in PACKS[code].discourse.honorifics)


def _joins(between: str, code: str) -> bool:
    """Whether two capitalized words with `between` in the middle are one name."""
    return len(between) <= 12 and _links(code).fullmatch(between) is not None


@cache
def _links(code: str) -> re.Pattern[str]:
    links = "|".join(re.escape(word) for word in PACKS[code].discourse.name_links)
    return re.compile(rf" |[ ’'](?:{links})(?:[ ’']| la | le | l[’'])| d[’']| l[’']", re.IGNORECASE)
