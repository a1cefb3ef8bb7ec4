"""YAML text to plain values with their places; the only YAML parser of the project.

Every scalar stays the text that was written: `2026-02-24`, `no`, `12:30` and `~` are strings, so
nothing turns into a date, a truth value or a number behind a writer's back. What a reader of the
file could not see coming is refused: anchors and aliases (a few lines that unfold into gigabytes),
tags, keys given twice, tabs that indent, a second document, deep nesting, huge files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from factcheck.errors import InputError, Problem
from factcheck.model.span import Lines

if TYPE_CHECKING:
    from yaml import Event

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"
Keys: TypeAlias = Sequence[str | int]

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 50
_MAX_PROBLEMS = 50  # a reader mends these first; a file of nothing but faults must not flood

# What YAML 1.1 lets a stream hold (section 5.1), without lone surrogates and without byte order
# marks: the first may open a file, those inside are read differently by different parsers.
_UNPRINTABLE = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]"
)
_INDENTING_TAB = re.compile(r"^ *\t(?=[\t ]*[^\s])", re.MULTILINE)
_SURROGATE = re.compile("[\ud800-\udfff]")  # one parser lets an escape make them
_HEADER = re.compile(r"[^\n]*\n\s*")  # "|-" or ">" with its comment, then the indentation

# What the parser complains of (PyYAML's two parsers word it alike up to here), what that means in
# a file of ours, and what to write.
_SYNTAX = (
    (
        "mapping values are not allowed",
        "a colon stands where no key can be",
        "Put the text in quotes",
    ),
    (
        "cannot start any token",
        "this character cannot begin a value",
        "Put the text in quotes",
    ),
    (
        "unexpected end of stream",
        "a quotation mark is not closed",
        "Close it on this or a later line",
    ),
    ("unexpected document", "a quotation mark is not closed", "Close it before the '---'"),
    (
        "could not find expected ':'",
        "a key has no colon",
        "Write 'key: value', or put the text in quotes",
    ),
    (
        "expected ',' or",
        "a bracket is not closed, or a comma is missing",
        "Write the comma or the closing bracket",
    ),
    (
        "did not find expected '-' indicator",
        "this line does not belong to the list above it",
        "Indent it like the lines that it goes with",
    ),
    (
        "did not find expected key",
        "this line does not fit the ones above it",
        "Indent it like the lines that it goes with, and close quotation marks",
    ),
    (
        "expected <block end>",
        "this line does not fit the ones above it",
        "Indent it like the lines that it goes with, and close quotation marks",
    ),
    (
        "unknown escape",
        "an unknown escape in a quoted text",
        r"Write '\\' for a backslash, or use single quotes",
    ),
)
_ELSE = "Quote texts that hold ': ' or ' #', and indent with spaces"


@dataclass(frozen=True, slots=True)
class _Node:
    """Where a part stands: code points, `end` left out; `keys` holds where each key begins."""

    start: int
    end: int
    parts: dict[str | int, _Node] = field(default_factory=dict)
    keys: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Document:
    """What a YAML text says, and where.

    Attributes:
        value: dicts with text keys, lists and texts; "" for a text with no document in it.
    """

    value: Plain
    _root: _Node
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

    def problem(self, path: str, keys: Keys, what: str, remedy: str) -> Problem:
        """A problem at the place of `keys`."""
        return Problem(path, *self.place(keys), what, remedy)

    def _walk(self, keys: Keys) -> list[_Node]:
        way = [self._root]
        for key in keys:
            if (part := way[-1].parts.get(key)) is None:
                break
            way.append(part)
        return way


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
    builder = _Builder(text)
    _feed(builder, text, fast)
    if builder.problems:
        raise InputError(
            Problem(path, *lines.place(at), what, remedy) for at, what, remedy in builder.problems
        )
    return Document(*builder.result(), lines)


_Fault: TypeAlias = tuple[int, str, str]  # code point (-1: the file as a whole), what, remedy


def _refused(text: str) -> Iterator[_Fault]:
    """What forbids even to parse `text`."""
    if len(text) > MAX_BYTES or len(text.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        yield -1, "the file is larger than 1 MiB", "Split it"
        return
    for match in islice(_UNPRINTABLE.finditer(text, _head(text)), _MAX_PROBLEMS):
        what = f"the character U+{ord(match[0]):04X} may not stand in YAML"
        yield match.start(), what, "Take it out, or write it as an escape in double quotes"
    for match in islice(_INDENTING_TAB.finditer(text), _MAX_PROBLEMS):
        yield match.end() - 1, "a tab in the indentation", "Indent with spaces"


def _head(text: str) -> int:
    """Length of the byte order mark: text to one parser, nothing to the other; neither sees it."""
    return int(text.startswith("\ufeff"))


def _feed(builder: _Builder, text: str, fast: bool) -> None:
    """Hand the parser's events to `builder` until the text ends or too much is wrong."""
    import yaml

    skip = builder.shift = _head(text)
    loader = yaml.CBaseLoader if fast and hasattr(yaml, "CBaseLoader") else yaml.BaseLoader
    try:
        # The parsers differ on where a tab may stand; within a line it is a space to both.
        for event in yaml.parse(text[skip:].replace("\t", " "), Loader=loader):
            if not builder.take(event):
                return
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        at = min(mark.index if mark else 0, len(text))
        builder.problems.append((at + skip, *_worded(str(error.problem or error.context))))
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        builder.problems.append((0, *_worded(str(error).partition("\n")[0])))


def _worded(complaint: str) -> tuple[str, str]:
    for part, what, remedy in _SYNTAX:
        if part in complaint:
            return what, remedy
    return f"not YAML: {complaint}", _ELSE


class _Builder:
    """Events in, value and places out; keeps its own stack, so that depth costs no recursion."""

    def __init__(self, text: str) -> None:
        import yaml

        self.text, self.shift, self.problems = text, 0, list[_Fault]()
        self._documents = 0
        self._holders: list[tuple[list[Plain] | dict[str, Plain], _Node]] = []
        self._key: list[tuple[str, int] | None] = []  # of each open mapping: the key that waits
        self._root: tuple[Plain, _Node] = ("", _Node(0, 0))
        self._steps: dict[type, Any] = {
            yaml.ScalarEvent: self._scalar,
            yaml.AliasEvent: self._alias,
            yaml.SequenceStartEvent: self._open_list,
            yaml.MappingStartEvent: self._open_mapping,
            yaml.SequenceEndEvent: self._close,
            yaml.MappingEndEvent: self._close,
            yaml.DocumentStartEvent: self._document,
        }

    def take(self, event: Event) -> bool:
        """Take one event; False where reading on has no use."""
        step = self._steps.get(type(event))
        if step is not None:
            step(event)
        return len(self.problems) < _MAX_PROBLEMS and len(self._holders) <= MAX_DEPTH

    def result(self) -> tuple[Plain, _Node]:
        """The whole value and its places."""
        return self._root

    def _fault(self, at: int, what: str, remedy: str) -> None:
        self.problems.append((at, what, remedy))

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents == 2:
            at = event.start_mark.index + self.shift
            self._fault(at, "a second document begins here", "Keep one document in a file")

    def _dressed(self, event: Any) -> int:
        """Refuse anchors and tags; the code point where the event begins."""
        at: int = event.start_mark.index + self.shift
        if event.anchor is not None:
            self._fault(
                at, f"an anchor (&{_short(event.anchor)})", "Write the value where it is used"
            )
        if event.tag is not None:
            what = f"a tag ({_short(event.tag)})"
            self._fault(at, what, "Take it out: every value is read as text")
        return at

    def _alias(self, event: Any) -> None:
        at = event.start_mark.index + self.shift
        self._fault(at, f"an alias (*{_short(event.anchor)})", "Write the value itself")
        self._put("", _Node(at, at), key_like=True)

    def _scalar(self, event: Any) -> None:
        at = self._dressed(event)
        start, end = _content(self.text, at, event.end_mark.index + self.shift, event.style)
        if _SURROGATE.search(event.value):
            self._fault(at, "an escape that is no character", "Write the character itself")
        self._put(event.value, _Node(start, end), key_like=True)

    def _open_list(self, event: Any) -> None:
        self._open([], event)

    def _open_mapping(self, event: Any) -> None:
        self._open({}, event)

    def _open(self, value: list[Plain] | dict[str, Plain], event: Any) -> None:
        at = self._dressed(event)
        if len(self._holders) == MAX_DEPTH:
            self._fault(at, f"more than {MAX_DEPTH} levels of nesting", "Flatten the file")
        node = _Node(at, event.end_mark.index + self.shift)
        self._put(value, node, key_like=False)
        self._holders.append((value, node))
        self._key.append(None)

    def _close(self, _event: Any) -> None:
        self._holders.pop()
        self._key.pop()

    def _put(self, value: Plain, node: _Node, *, key_like: bool) -> None:
        """Place a value in the innermost open list or mapping, as key or as value."""
        if not self._holders:
            if self._documents < 2:
                self._root = (value, node)
            return
        holder, places = self._holders[-1]
        if isinstance(holder, list):
            places.parts[len(holder)] = node
            holder.append(value)
        elif (key := self._key[-1]) is None:
            self._key[-1] = self._as_key(value, node, holder, key_like)
        else:
            self._key[-1] = None
            holder.setdefault(key[0], value)
            places.parts.setdefault(key[0], node)
            places.keys.setdefault(*key)

    def _as_key(
        self, value: Plain, node: _Node, holder: dict[str, Plain], key_like: bool
    ) -> tuple[str, int]:
        if not key_like or not isinstance(value, str):
            self._fault(node.start, "a key that is not plain text", "Write 'key: value'")
            return "", node.start
        if value in holder:
            self._fault(node.start, f"the key {_short(value)!r} stands twice", "Keep one of them")
        return value, node.start


def _content(text: str, start: int, end: int, style: str | None) -> tuple[int, int]:
    """Where the content of a scalar stands; `style` is its quotation mark, `|` or `>`, or None."""
    if style in ("'", '"'):
        return start + 1, max(end - 1, start + 1)
    if style in ("|", ">"):
        header = _HEADER.match(text, start, end)
        start = min(header.end() if header else end, end)
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _short(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[:most] + "…"
