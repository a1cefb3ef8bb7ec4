"""What a claim kind is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

from factcheck.lexemes.lexed import Lexed
from factcheck.model.claim import Mention


class Kind(Protocol):
    """A claim kind. The module is the implementation; there is nothing to subclass."""

    NAME: str

    def find(self, sentence: Lexed) -> Iterator[Mention]:
        """Yield the mentions of one sentence, left to right, never overlapping.

        Spans count from the start of the sentence. Takes any text and never raises.
        """
        ...
