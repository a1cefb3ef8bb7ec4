"""A further entry in a file of waivers: added as text, so that comments and order stay."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from factcheck.errors import InputError, Problem
from factcheck.rulebook.strict_yaml import Document, read

Entry: TypeAlias = Mapping[str, "str | Sequence[str] | Mapping[str, str]"]

_BARE = re.compile(r"fc\d+:[0-9a-f]+(?:-\d+)?|\d{4}-\d\d-\d\d|[a-z][a-z-]*")
_WORDS = frozenset({"true", "false", "yes", "no", "on", "off", "null"})
_FLOW = re.compile(r"(?P<key>[a-z]+:) {0,20}(?:\[ {0,20}\] {0,20})?(?P<rest>(?:#[^\r\n]*)?\r?\n?)")
_ITEM = re.compile(r"(?P<indent> *)- +")
_IDLE = re.compile(r"\s*(?:#.*)?")
_REMEDY = "Write its list in lines that begin with '- ', or add the entry by hand"


def with_entry(text: str | None, key: str, entry: Entry, path: str) -> str:
    """The file with `entry` as the last of the list `key`; a new file where there is none.

    Raises:
        InputError: it is not YAML, or is written in a way that nothing can be added to.
    """
    old = text if text is not None and text.strip() else "schema: 1\n"
    document = read(old, path)
    if not isinstance(document.value, dict):
        raise _refused(path, document)
    break_ = "\r\n" if "\r\n" in old else "\n"
    lines = old.splitlines(keepends=True)
    if lines[-1][-1:] not in "\r\n":
        lines[-1] += break_
    at, indent = _place(lines, document, key, path)
    if at is None:
        at, lines = len(lines), [*lines, f"{key}:{break_}"]
        at = len(lines)
    added = [f"{line}{break_}" for line in _written(entry, indent)]
    new = "".join([*lines[:at], *added, *lines[at:]])
    _verify(new, document, key, entry, path)
    return new


def quoted(text: str) -> str:
    r"""The text as YAML reads it back, on one line; plain where it is a name or a day.

    >>> print(quoted("2026-03-04"), quoted('a "b"'), quoted("no"))
    2026-03-04 "a \"b\"" "no"
    """
    if _BARE.fullmatch(text) and text not in _WORDS:
        return text
    return '"' + "".join(map(_escaped, text)) + '"'


def _escaped(character: str) -> str:
    if character in '"\\':
        return f"\\{character}"
    if character.isprintable():
        return character
    code = ord(character)
    if 0xD800 <= code < 0xE000:  # no YAML can hold it
        return "\N{REPLACEMENT CHARACTER}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _place(lines: list[str], document: Document, key: str, path: str) -> tuple[int | None, str]:
    """The number of lines before the new entry, None where the list is to be begun; its indent.

    An empty list in brackets is taken out of `lines`.
    """
    assert isinstance(document.value, dict)
    held = document.value.get(key)
    if held is None:
        return None, "  "
    line = document.key_place([key])[0] - 1
    if not held:
        match = _FLOW.fullmatch(lines[line])
        if match is None:
            raise _refused(path, document, [key])
        lines[line] = f"{match['key']}{'  ' if match['rest'].strip() else ''}{match['rest']}"
        return line + 1, "  "
    item = _ITEM.match(lines[document.place([key, 0])[0] - 1])
    if not isinstance(held, list) or item is None:
        raise _refused(path, document, [key])
    behind = [document.key_place([other])[0] - 1 for other in document.value]
    end = min((each for each in behind if each > line), default=len(lines))
    if end < len(lines):  # what stands right over the next key belongs to it
        while _IDLE.fullmatch(lines[end - 1].rstrip("\r\n")):
            end -= 1
    return end, item["indent"]


def _written(entry: Entry, indent: str) -> Iterator[str]:
    """The lines of an entry."""
    head = f"{indent}- "
    for name, value in entry.items():
        if isinstance(value, str):
            yield f"{head}{name}: {quoted(value)}"
        elif isinstance(value, Mapping):
            yield f"{head}{name}:"
            yield from (f"{indent}    {key}: {quoted(text)}" for key, text in value.items())
        else:
            yield f"{head}{name}: [{', '.join(map(quoted, value))}]"
        head = f"{indent}  "


def _verify(new: str, document: Document, key: str, entry: Entry, path: str) -> None:
    """That nothing but the entry is new.

    Raises:
        InputError: something else is.
    """
    assert isinstance(document.value, dict)
    plain = {name: _plain(value) for name, value in entry.items()}
    wanted = {**document.value, key: [*(document.value.get(key) or []), plain]}
    try:
        found = read(new, path).value
    except InputError:
        raise _refused(path, document, [key]) from None
    if found != wanted:
        raise _refused(path, document, [key])


def _plain(value: str | Sequence[str] | Mapping[str, str]) -> object:
    if isinstance(value, str):
        return _readable(value)
    if isinstance(value, Mapping):
        return {key: _readable(text) for key, text in value.items()}
    return [_readable(text) for text in value]


def _readable(text: str) -> str:
    return re.sub("[\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", text)


def _refused(path: str, document: Document, keys: Sequence[str] = ()) -> InputError:
    what = f"nothing can be added to {'.'.join(keys) or 'this file'} as it is written"
    return InputError([Problem(path, *document.place(list(keys)), what, _REMEDY)])
