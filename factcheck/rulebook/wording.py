"""Messages of rules: text with named placeholders, filled without ever looking inside a value.

`{values}` is a placeholder; `{{` and `}}` are braces. The names are a closed set: what a rule file
could reach by attribute or index ("{x.__class__}") is not a name, and so is refused when it loads.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

PLACEHOLDERS: dict[str, str] = {
    "article": "the article in which the finding stands",
    "claim": "the words of the first claim",
    "kind": "date, deadline, money, percentage, quantity, duration, quotation or title",
    "reason": "what the check itself has to say, such as the sum that does not come out",
    "source_names": "the independent sources by name",
    "sources": "how many independent sources speak of it",
    "subject": "what it is about",
    "values": "the values as they are written, side against side, with their sources",
}

_PIECE = re.compile(r"\{\{|\}\}|\{[^{}]*\}|[{}]")


def faults(template: str) -> list[tuple[int, str, str]]:
    """What is wrong with a template: offset, what, remedy; in order."""
    found = []
    for match in _PIECE.finditer(template):
        piece = match[0]
        if piece in ("{{", "}}") or piece[1:-1] in PLACEHOLDERS:
            continue
        if len(piece) == 1:
            what = f"a single {piece!r}"
            found.append((match.start(), what, f"Write {piece * 2!r} for a brace"))
        else:
            what = f"no placeholder is called {_short(piece)!r}"
            names = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
            found.append((match.start(), what, f"Write one of: {names}"))
    return found


def fill(template: str, values: Mapping[str, str]) -> str:
    """The template with its placeholders filled; a value is put in as it is, braces and all.

    >>> fill("{sources} sources, {{so}}", {"sources": "{2}"})
    '{2} sources, {so}'
    """
    return _PIECE.sub(lambda match: _filled(match[0], values), template)


def _filled(piece: str, values: Mapping[str, str]) -> str:
    if piece in ("{{", "}}"):
        return piece[0]
    return values.get(piece[1:-1], piece)


def _short(piece: str) -> str:
    return piece if len(piece) <= 40 else piece[:39] + "…"
