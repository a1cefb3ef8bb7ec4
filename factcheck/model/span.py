"""Places in a text: half-open code-point offsets, and lines and columns for people."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Code points `start` to `end` of a text, `end` left out; never empty.

    Raises:
        ValueError: an empty span, or one that begins before the text.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}..{self.end}")

    def of(self, text: str) -> str:
        """The words at this place."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Span:
        """The same words, `by` code points further on."""
        return Span(self.start + by, self.end + by)

    def holds(self, other: Span) -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: Span) -> bool:
        """Whether the two share a code point."""
        return self.start < other.end and other.start < self.end

    def __len__(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Lines:
    """Where each line of a text begins; made once for a text, asked many times."""

    starts: tuple[int, ...]

    @classmethod
    def of(cls, text: str) -> Lines:
        """Find the line starts of `text`; only a line feed ends a line."""
        starts, at = [0], text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = text.find("\n", at + 1)
        return cls(tuple(starts))

    def place(self, offset: int) -> tuple[int, int]:
        """1-based line and column of a code point."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1
