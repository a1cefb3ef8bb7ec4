"""Dates and times of day: "mardi 5 mars", "fin juin", "three weeks ago", "17 h 30"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lexemes.calendar import times
from factcheck.lexemes.lexed import Lexed
from factcheck.model.claim import Mention

NAME = "date"


def find(sentence: Lexed) -> Iterator[Mention]:
    """Yield the dates of one sentence, left to right, never overlapping; deadlines are no dates."""
    for expression in times(sentence).expressions:
        if not expression.due:
            yield Mention(NAME, expression.span, expression.reading)
