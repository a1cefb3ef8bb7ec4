"""Word lists as regular expressions over text in lower case."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SPACE = r"[^\S\n]"
_MADE_OF = {" ": _SPACE, "'": "['’]", "-": "[-‐‑]"}


def lowered(text: str) -> str:
    """The text in lower case with the same offsets, which `str.lower` does not promise ("İ")."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(map(_lower, text))


def _lower(letter: str) -> str:
    low = letter.lower()
    return low if len(low) == 1 else letter


def literal(wording: str) -> str:
    """A pattern for one wording; a space, apostrophe or hyphen in it is any kind of it."""
    return "".join(_MADE_OF.get(letter) or re.escape(letter) for letter in wording)


def any_of(wordings: Iterable[str]) -> str:
    """A pattern for any of the wordings; of two that begin alike the longer one is tried first.

    Wordings share their beginnings in it, for a pattern of hundreds is tried at every word.
    """
    tree: _Tree = {}
    for wording in wordings:
        node = tree
        for letter in wording:
            node = node.setdefault(letter, {})
        node[_END] = {}
    return f"(?:{_pattern(tree)})" if tree else "(?!)"


_Tree = dict[str, "_Tree"]
_END = ""


def _pattern(tree: _Tree) -> str:
    """A pattern for what a tree of letters spells from here on."""
    branches = [literal(letter) + _pattern(tree[letter]) for letter in sorted(tree) if letter]
    if not branches:
        return ""
    together = "|".join(branches)
    if _END in tree:
        return f"(?:{together})?"
    return together if len(branches) == 1 else f"(?:{together})"
