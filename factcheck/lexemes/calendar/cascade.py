"""Rewriting a sentence in small steps: signs for words, shapes of signs, a new sign for each shape.

Every word becomes a token whose sign is one letter for its class ("d" a day's number, "M" a
month), so that a shape is a short regular expression over letters: "dMy" is "4 septembre
2025" in any language whose pack names its months. A stage rewrites what its rules find, left
to right; the next stage sees the result. Shapes are bounded, so that a stage is linear.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from factcheck.lang.pack import LanguagePack


class Token(NamedTuple):
    """A stretch of the sentence, half-open, its class and what it means."""

    sign: str
    start: int
    end: int
    value: Any = None


@dataclass(frozen=True, slots=True)
class Found:
    """What a shape matched, with the tokens around it."""

    text: str
    pack: LanguagePack
    every: Sequence[Token]
    first: int
    last: int  # half-open

    @property
    def tokens(self) -> Sequence[Token]:
        """The tokens of the shape."""
        return self.every[self.first : self.last]

    def get(self, signs: str, default: Any = None) -> Any:
        """The value of the first token whose sign is one of `signs`."""
        return next((token.value for token in self.tokens if token.sign in signs), default)

    def all(self, signs: str) -> list[Any]:
        """The values of all tokens whose signs are among `signs`."""
        return [token.value for token in self.tokens if token.sign in signs]

    def has(self, signs: str) -> bool:
        """Whether a token of one of the signs belongs to the shape."""
        return any(token.sign in signs for token in self.tokens)

    def near(self, by: int) -> Token | None:
        """The token before (-1, -2...) or after (1, 2...) the shape."""
        place = self.first + by if by < 0 else self.last + by - 1
        return self.every[place] if 0 <= place < len(self.every) else None

    def word(self, by: int) -> str:
        """The word before or after the shape in lower case; empty at the sentence's ends."""
        token = self.near(by)
        return "" if token is None else self.text[token.start : token.end].lower()

    def becomes(self, sign: str, value: Any, keep: str = "") -> Token:
        """A token over the whole shape, without leading tokens whose signs are in `keep`."""
        first = next(token for token in self.tokens if token.sign not in keep)
        return Token(sign, first.start, self.tokens[-1].end, value)


Build = Callable[[Found], Token | tuple[Token, ...] | None]


class Rule(NamedTuple):
    """A shape, and what it becomes: a token, several, or None to leave the tokens alone."""

    shape: str
    build: Build


@dataclass(frozen=True, slots=True)
class Stage:
    """Rules that are tried together, at each place the first that fits.

    `begins` are the signs with which their shapes begin.
    """

    begins: str
    pattern: re.Pattern[str]
    builds: tuple[Build, ...]


def stage(begins: str, rules: Iterable[Rule]) -> Stage:
    """Compile rules; shapes must be bounded, hold no group that captures, and begin with a sign of
    `begins`, which most tokens have not.
    """
    listed = tuple(rules)
    # The empty group behind a shape tells which it was, and lets its first sign be looked at first.
    pattern = "|".join(f"(?:{rule.shape})(?P<r{place}>)" for place, rule in enumerate(listed))
    whole = re.compile(f"(?=[{begins}])(?:{pattern})")
    return Stage(begins, whole, tuple(rule.build for rule in listed))


@dataclass(frozen=True, slots=True)
class Line:
    """The tokens of a sentence, and their signs in one string."""

    tokens: list[Token]
    shape: str


def line_of(tokens: list[Token]) -> Line:
    """The line that these tokens make."""
    return Line(tokens, "".join([token.sign for token in tokens]))


def rewrite(line: Line, by: Stage, text: str, pack: LanguagePack) -> Line:
    """The line with each shape of the stage replaced by what it becomes."""
    match = by.pattern.search(line.shape)
    if match is None:
        return line
    tokens = line.tokens
    out: list[Token] = []
    done = 0
    while match is not None:
        group = match.lastgroup
        assert group is not None  # every rule is a group
        found = Found(text, pack, tokens, match.start(), match.end())
        new = by.builds[int(group[1:])](found)
        at = match.start() + 1
        if new is not None:
            made = (new,) if isinstance(new, Token) else new
            out.extend(tokens[done : match.start()])
            out.extend(token for token in found.tokens if token.end <= made[0].start)
            out.extend(made)
            done = at = match.end()
        match = by.pattern.search(line.shape, at)
    return line_of(out + tokens[done:]) if done else line
