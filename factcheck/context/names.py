"""Names in a sentence: runs of capitalized words, with the small words that hold them together."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from factcheck.context.stems import fold
from factcheck.lang import PACKS


class Name(NamedTuple):
    """A name as written and its place in the article's text."""

    text: str
    start: int
    end: int


def names_of(text: str, named: Iterable[tuple[int, int]], code: str) -> tuple[Name, ...]:
    """The names of one sentence, left to right; "Ligue de Sarrole" is one, "Paris et Rome" two.

    `named` is where its words that are parts of names begin and end.
    """
    found: list[tuple[int, int]] = []
    for start, end in named:
        if found and _joins(text[found[-1][1] : start], code):
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return tuple([Name(text[start:end], start, end) for start, end in found])


def without_honorific(name: str, code: str) -> str:
    """The name alone: "Mme Rollin" is "Rollin"."""
    first, _, rest = name.partition(" ")
    return rest if rest and fold(first.rstrip(".")) in _honorifics(code) else name


@cache
def _honorifics(code: str) -> frozenset[str]:
    return frozenset(fold(word.rstrip(".")) for word in PACKS[code].discourse.honorifics)


def without_article(name: str) -> str:
    """A folded name without an article at its front: "l'equipe" is "equipe"."""
    return _article().sub("", name, count=1)


@cache
def _article() -> re.Pattern[str]:
    return re.compile(rf"^(?:{'|'.join(sorted(articles()))})(?:['’]| )")


@cache
def articles() -> frozenset[str]:
    """The words that begin the name of an outlet, of whatever language, elided ones bare."""
    return frozenset(word for pack in PACKS.values() for word in pack.speech.articles)


def names_between(names: tuple[Name, ...], start: int, end: int) -> tuple[Name, ...]:
    """Those of `names`, left to right, that begin from `start` on and before `end`."""
    low = bisect_left(names, start, key=lambda name: name.start)
    high = bisect_left(names, end, low, key=lambda name: name.start)
    return names[low:high]


def full_names(names: Iterable[Iterable[Name]]) -> dict[str, str]:
    """Last words of the full names of an article to the name: "Rollin" to "Nadège Rollin".

    A last word that two of them share stands for neither.
    """
    found: dict[str, set[str]] = {}
    for here in names:
        for name in here:
            if " " in name.text:
                found.setdefault(name.text.rpartition(" ")[2], set()).add(name.text)
    return {last: whole.pop() for last, whole in found.items() if len(whole) == 1}


def _joins(between: str, code: str) -> bool:
    """Whether two capitalized words with `between` in the middle are one name."""
    return len(between) <= 12 and _links(code).fullmatch(between) is not None


@cache
def _links(code: str) -> re.Pattern[str]:
    links = "|".join(re.escape(word) for word in PACKS[code].discourse.name_links)
    return re.compile(rf" |[ ’'](?:{links})(?:[ ’']| la | le | l[’'])| d[’']| l[’']", re.IGNORECASE)
