"""JSON in which nothing is hidden: one value on one line, safe for a screen and a build server."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from factcheck.formats.safe import HIDDEN, ORDER

Json: TypeAlias = "str | int | bool | Sequence[Json] | dict[str, Json] | None"

_HIDDEN = re.compile(f"[{HIDDEN}]|{ORDER}", re.IGNORECASE)


def written(value: Json) -> str:
    """One value on one line; what a screen would hide or obey is escaped, and reads back."""
    return _HIDDEN.sub(_escape, json.dumps(value, ensure_ascii=False, allow_nan=False))


def listed(key: str, records: Iterable[Json], depth: int = 1) -> Iterator[str]:
    """`"key": [...]`, one record a line; `depth` blanks before it, no comma behind it."""
    blanks = " " * depth
    begin, end = f"{blanks}{written(key)}: [", "]"
    for record in records:
        yield f"{begin}\n{blanks} {written(record)}"
        begin, end = ",", f"\n{blanks}]"
    yield end if begin == "," else begin + end


def _escape(match: re.Match[str]) -> str:
    units = match[0].encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))
