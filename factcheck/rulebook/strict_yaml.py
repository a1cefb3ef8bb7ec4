"""YAML text to plain values with their places; the only YAML parser of the project.

Every scalar stays the text that was written: `2026-02-24`, `no`, `12:30` and `~` are strings, so
nothing turns into a date, a truth value or a number behind a writer's back. What a reader of the
file could not see coming is refused: anchors and aliases (a few lines that unfold into gigabytes),
tags, keys given twice, tabs that indent, a second document, deep nesting, huge files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

from factcheck.errors import InputError, Problem
from factcheck.model.span import Lines
from factcheck.rulebook.yaml_tree import MAX_PROBLEMS, Builder, Fault, Node, Plain, worded

Keys: TypeAlias = Sequence[str | int]

MAX_BYTES = 1024 * 1024

# What YAML 1.1 lets a stream hold (section 5.1), without lone surrogates and without byte order
# marks: the first may open a file, those inside are read differently by different parsers.
_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_INDENTING_TAB = re.compile(r"^ *\t(?=[\t ]*[^\s])", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    """What a YAML text says, and where.

    Attributes:
        value: dicts with text keys, lists and texts; "" for a text with no document in it.
    """

    value: Plain
    _root: Node
    _lines: Lines

    def place(self, keys: Keys = ()) -> tuple[int, int]:
        """1-based line and column of the deepest part on the way `keys` that the file has."""
        return self._lines.place(self._walk(keys)[-1].start)

    def key_place(self, keys: Keys) -> tuple[int, int]:
        """1-based line and column of the key that `keys` ends in; `place` where there is none."""
        way = self._walk(keys)
        found = len(way) == len(keys) + 1 and way[-2].keys.get(str(keys[-1])) if keys else None
        return self._lines.place(found) if isinstance(found, int) else self.place(keys)

    def offsets(self, keys: Keys) -> tuple[int, int]:
        """Half-open code points of a scalar's content: inside the quotes, below a block's header.

        For a text on one line without escapes they hold exactly its value.

        Raises:
            KeyError: the file has no such part.
        """
        way = self._walk(keys)
        if len(way) != len(keys) + 1:
            raise KeyError(tuple(keys))
        return way[-1].start, way[-1].end

    def place_in(self, keys: Keys, text: str, offset: int) -> tuple[int, int]:
        """1-based line and column of a character of a scalar that reads `text`.

        The scalar's own place where escapes or folded lines keep its characters from counting.
        """
        start, end = self.offsets(keys)
        return self._lines.place(start + offset) if end - start == len(text) else self.place(keys)

    def _walk(self, keys: Keys) -> list[Node]:
        way = [self._root]
        for key in keys:
            if (part := way[-1].parts.get(key)) is None:
                break
            way.append(part)
        return way


_OPEN_QUOTE = re.compile(r"quoted scalar.*unexpected (?:end of stream|document)", re.DOTALL)
_TOO_DEEP = "maximum nesting depth"  # how PyYAML says, from 6.0.4 on, that it reads no deeper


def read(text: str, path: str, *, fast: bool = True) -> Document:
    """Read one YAML document.

    Args:
        text: the file's content, or the head of it that is YAML (front matter up to, without, its
            closing `---`: places and offsets are then those of the file).
        path: as the user gave it; only used in messages.
        fast: whether libyaml may be used where it is installed; what both parsers read, they read
            alike.

    Raises:
        InputError: not YAML, or more than the strict subset; holds every problem with its place.
    """
    lines = Lines.of(text)
    problems = [
        Problem(path, *(lines.place(at) if at >= 0 else (0, 0)), what, remedy)
        for at, what, remedy in _refused(text)
    ]
    if problems:
        raise InputError(problems)
    builder = Builder(text)
    too_deep = _feed(builder, text, fast)
    if too_deep is not None:  # for the parser, long after our own limit: what stands before tells
        builder = Builder(text)
        _feed(builder, text[:too_deep], fast)
    if builder.problems:
        raise InputError(
            Problem(path, *lines.place(at), what, remedy) for at, what, remedy in builder.problems
        )
    return Document(*builder.result(), lines)


def _refused(text: str) -> Iterator[Fault]:
    """What forbids even to parse `text`."""
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        yield -1, "the file is larger than 1 MiB", "Split it"
        return
    for match in islice(_UNPRINTABLE.finditer(text, _head(text)), MAX_PROBLEMS):
        what = f"the character U+{ord(match[0]):04X} may not stand in YAML"
        yield match.start(), what, "Take it out, or write it as an escape in double quotes"
    for match in islice(_INDENTING_TAB.finditer(text), MAX_PROBLEMS):
        yield match.end() - 1, "a tab in the indentation", "Indent with spaces"


def _head(text: str) -> int:
    """Length of the byte order mark: text to one parser, nothing to the other; neither sees it."""
    return int(text.startswith("\ufeff"))


def _feed(builder: Builder, text: str, fast: bool) -> int | None:
    """Hand the parser's events to `builder` until the text ends or too much is wrong.

    Returns where the text nests deeper than the parser reads, or None.
    """
    import yaml

    skip = builder.shift = _head(text)
    loader = yaml.CBaseLoader if fast and hasattr(yaml, "CBaseLoader") else yaml.BaseLoader
    try:
        # The parsers differ on where a tab may stand; within a line it is a space to both.
        for event in yaml.parse(text[skip:].replace("\t", " "), Loader=loader):
            if not builder.take(event):
                return None
    except yaml.MarkedYAMLError as error:
        begun = error.context_mark if _OPEN_QUOTE.search(str(error)) else None
        mark = begun or error.problem_mark or error.context_mark
        at = min(mark.index if mark else 0, len(text))
        if _TOO_DEEP in str(error.problem) and at:
            return at + skip
        builder.problems.append((at + skip, *worded(str(error.problem or error.context))))
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        builder.problems.append((0, *worded(str(error).partition("\n")[0])))
    return None
