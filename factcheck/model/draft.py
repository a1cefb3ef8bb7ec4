"""How the figures of an article about to be published are backed by the others."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DraftLine:
    """One draft: its hard figures, and which of them another independent source gives too.

    A figure that the draft gives twice, as in headline and body, counts once, by its first claim.

    Attributes:
        article: the draft's id.
        figures: claim ids of its hard figures, in the order of its text.
        alone: those of `figures` that have no second independent source.
    """

    article: str
    figures: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()

    @property
    def seconded(self) -> int:
        """How many of the figures have a second independent source."""
        return len(self.figures) - len(self.alone)
