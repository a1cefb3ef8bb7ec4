"""Deadlines: dates that something is due by: "jusqu'au 3 mars", "within 30 days"."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.lexemes.calendar import times
from factcheck.lexemes.lexed import Lexed
from factcheck.model.claim import Mention

NAME = "deadline"


def find(sentence: Lexed) -> Iterator[Mention]:
    """Yield the deadlines of one sentence, left to right, never overlapping.

    The preposition stays outside the span; "dans les six mois" is whole.
    """
    for expression in times(sentence).expressions:
        if expression.due:
            yield Mention(NAME, expression.span, expression.reading)
