"""A YAML parser's events to plain values with their places, and its complaints in our words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from yaml import Event

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"
Fault: TypeAlias = tuple[int, str, str]  # code point (-1: the file as a whole), what, remedy

MAX_DEPTH = 50
MAX_PROBLEMS = 50  # a reader mends these first; a file of nothing but faults must not flood

_OF_YAML = "tag:yaml.org,2002:"  # what "!!" stands for
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
class Node:
    """Where a part stands: code points, `end` left out; `keys` holds where each key begins."""

    start: int
    end: int
    parts: dict[str | int, Node] = field(default_factory=dict)
    keys: dict[str, int] = field(default_factory=dict)


def worded(complaint: str) -> tuple[str, str]:
    """What a parser's complaint means in a file of ours, and what to write instead."""
    for part, what, remedy in _SYNTAX:
        if part in complaint:
            return what, remedy
    return f"not YAML: {complaint}", _ELSE


class Builder:
    """Events in, value and places out; keeps its own stack, so that depth costs no recursion."""

    def __init__(self, text: str) -> None:
        import yaml

        self.text, self.shift, self.problems = text, 0, list[Fault]()
        self._documents = 0
        self._holders: list[tuple[list[Plain] | dict[str, Plain], Node]] = []
        self._key: list[tuple[str, int] | None] = []  # of each open mapping: the key that waits
        self._root: tuple[Plain, Node] = ("", Node(0, 0))
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
        return len(self.problems) < MAX_PROBLEMS and len(self._holders) <= MAX_DEPTH

    def result(self) -> tuple[Plain, Node]:
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
            what = f"a tag ({_short(event.tag.replace(_OF_YAML, '!!'))})"
            self._fault(at, what, "Take it out: every value is read as text")
        return at

    def _alias(self, event: Any) -> None:
        at = event.start_mark.index + self.shift
        self._fault(at, f"an alias (*{_short(event.anchor)})", "Write the value itself")
        self._put("", Node(at, at), key_like=True)

    def _scalar(self, event: Any) -> None:
        at = self._dressed(event)
        start, end = _content(self.text, at, event.end_mark.index + self.shift, event.style)
        if _SURROGATE.search(event.value):
            self._fault(at, "an escape that is no character", "Write the character itself")
        self._put(event.value, Node(start, end), key_like=True)

    def _open_list(self, event: Any) -> None:
        self._open([], event)

    def _open_mapping(self, event: Any) -> None:
        self._open({}, event)

    def _open(self, value: list[Plain] | dict[str, Plain], event: Any) -> None:
        at = self._dressed(event)
        if len(self._holders) == MAX_DEPTH:
            self._fault(at, f"more than {MAX_DEPTH} levels of nesting", "Flatten the file")
        node = Node(at, event.end_mark.index + self.shift)
        self._put(value, node, key_like=False)
        self._holders.append((value, node))
        self._key.append(None)

    def _close(self, _event: Any) -> None:
        self._holders.pop()
        self._key.pop()

    def _put(self, value: Plain, node: Node, *, key_like: bool) -> None:
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
        self, value: Plain, node: Node, holder: dict[str, Plain], key_like: bool
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
