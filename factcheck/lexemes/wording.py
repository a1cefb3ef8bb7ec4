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
    """A pattern for any of the wordings, longest first, so that none hides behind a shorter one."""
    ordered = sorted(set(wordings), key=lambda wording: (-len(wording), wording))
    return f"(?:{'|'.join(map(literal, ordered))})" if ordered else "(?!)"
