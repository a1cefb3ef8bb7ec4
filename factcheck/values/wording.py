"""What a quotation says: its words, with spaces and quotation marks made plain."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Wording:
    """The words of a quotation on one line, without the marks around them.

    It stands outside the algebra of values: two wordings are compared word by word
    (`factcheck.link.said.wordings`), never by size. Its notation is its text.

    Raises:
        ValueError: no words, or spaces that are not plain.
    """

    text: str
    approximate: ClassVar[bool] = False

    def __post_init__(self) -> None:
        if not self.text or self.text != " ".join(self.text.split()):
            raise ValueError(f"not a plain wording: {self.text!r}")
