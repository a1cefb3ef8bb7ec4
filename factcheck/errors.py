"""What the user can put right: a place, a problem and a remedy."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing wrong in what the user gave; lines and columns count from 1.

    `line` 0 stands for the file or the option as a whole, which has no place inside.
    """

    path: str
    line: int
    column: int
    what: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{place}: {self.what}. {self.remedy}"


class InputError(Exception):
    """The command line, the configuration, a rule or a named path is wrong (exit status 2).

    Holds every problem found, once, not the first: a reader mends a file once.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(dict.fromkeys(problems))
        super().__init__("\n".join(map(str, self.problems)))
