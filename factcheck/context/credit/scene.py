"""A credit, and the part of a sentence in which it is read."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from factcheck.context.clause import whole
from factcheck.context.credit.phrase import Who, who_before, who_behind
from factcheck.context.names import Name
from factcheck.lang import PACKS
from factcheck.model.span import Span

BREAK = re.compile(r"[,;:!?»”“«\"()—–]|\.(?<=[^\W\d_]\.)(?=\s)")
_WORD = re.compile(r"\w")
_SUBJECT = 90  # code points before a verb in which its subject begins
_NEAR = 16  # code points in which a word stands right beside


class Credit(NamedTuple):
    """A speaker, the words that name him with their verb, and what he is credited for.

    `name` is None where a pronoun stands for the speaker, empty where the informant is unnamed;
    `spoken` tells a verb of saying from "selon".
    """

    name: str | None
    group: Span
    reach: Span
    spoken: bool = True


class Scene(NamedTuple):
    """The part of a sentence between two semicolons, in which a credit is read."""

    text: str
    low: str
    part: Span
    names: tuple[Name, ...]
    code: str

    def behind(self, at: int) -> Who | None:
        """The speaker whose name begins behind `at`."""
        return who_behind(self.text, self.low, at, self.part.end, self.names, self.code)

    def before(self, start: int, at: int) -> Who | None:
        """The speaker whose name ends at `at` and begins behind `start`."""
        return who_before(self.text, self.low, start, at, self.names, self.code)

    def edge(self, at: int) -> int:
        """Where the words right before `at` begin: behind the last mark or "que"."""
        start = max(self.part.start, at - _SUBJECT)
        ends = [mark.end() for mark in BREAK.finditer(self.low, start, at)]
        openers = small("openers", self.code)
        ends += [word.end() for word in openers.finditer(self.low, start, at)]
        edge = max(ends, default=start)
        return edge + 1 if self.low[edge : edge + 1] in "'’" else edge

    def around(self, at: int) -> Span:
        """The whole part, but for what is told of a speaker whose name ends at `at`."""
        first = _WORD.search(self.low, at, min(self.part.end, at + _NEAR))
        told = first and small("relatives", self.code).match(self.low, first.start())
        return Span(self.part.start, at if told else self.part.end)


@cache
def small(field: str, code: str) -> re.Pattern[str]:
    """The words of one set of a language's words around a speaker, as one pattern."""
    return whole(sorted(map(re.escape, getattr(PACKS[code].speech, field))))


@cache
def phrases(field: str, code: str) -> re.Pattern[str]:
    """The same of one of its tuples, whose items are fragments of patterns themselves."""
    return whole(getattr(PACKS[code].speech, field) or ("(?!)",))
