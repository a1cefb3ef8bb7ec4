"""The rows of the packs' word tables: where their words stand, and a pack without one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from factcheck.lang.pack import LanguagePack

PARTS = ("numbers", "calendar", "money", "units", "shares")
"""The parts of a pack that the kinds read by."""

PATTERNS = frozenset(("ages",))
"""Tables of regular expressions, whose words cannot be looked for."""

NESTED = frozenset(("particles",))
"""Tables of tables of words."""

Entry = str | tuple[str, ...]
"""A word or wording; in a table of tables its key and the word, in a table of pairs the pair."""


@dataclass(frozen=True)
class Row:
    """One row: the language, the part and the field of its table, and what stands in it."""

    code: str
    part: str
    field: str
    entry: Entry

    @property
    def words(self) -> tuple[str, ...]:
        """What a text must hold for the row to matter."""
        if isinstance(self.entry, str):
            return (self.entry,)
        return self.entry[1:] if self.field in NESTED else tuple(filter(None, self.entry))

    def __str__(self) -> str:
        entry = self.entry if isinstance(self.entry, str) else " … ".join(self.entry)
        return f"{self.code} {self.part}.{self.field}: {entry}"


def rows_of(pack: LanguagePack) -> Iterator[Row]:
    """Every row of the parts that the kinds read by, in the order of the tables."""
    for part in PARTS:
        record = getattr(pack, part)
        for field in fields(record):
            for entry in _entries(getattr(record, field.name), field.name in NESTED):
                yield Row(pack.code, part, field.name, entry)


def without(pack: LanguagePack, row: Row) -> LanguagePack:
    """The pack without one row; made of the same types."""
    record = getattr(pack, row.part)
    left = _left(getattr(record, row.field), row.entry)
    return replace(pack, **{row.part: replace(record, **{row.field: left})})


def _entries(table: object, nested: bool) -> Iterator[Entry]:
    match table:
        case Mapping() if nested:
            yield from ((key, word) for key, words in table.items() for word in words)
        case Mapping() | tuple():
            yield from table
        case frozenset():
            yield from sorted(table)


def _left(table: Any, entry: Entry) -> Any:
    if isinstance(table, Mapping) and not isinstance(entry, str):
        key, word = entry
        return {**table, key: tuple(each for each in table[key] if each != word)}
    if isinstance(table, Mapping):
        return {key: value for key, value in table.items() if key != entry}
    return type(table)(each for each in table if each != entry)


def occurs(row: Row, text: str) -> bool:
    """Whether a text in `plain` form holds all the words of a row."""
    return row.field in PATTERNS or all(_stands(word, row.field, text) for word in row.words)


def plain(text: str) -> str:
    """Lower case, straight apostrophes, single spaces; in tables a hyphen may be a space."""
    return re.sub(r"[\s-]+", " ", text.lower().replace("’", "'"))


def _stands(word: str, field: str, text: str) -> bool:
    """As a whole word, or as an ending of one in a table of endings.

    Letters alone count as neighbours: units and signs touch their figures.
    """
    word = plain(word)
    if word not in text:
        return False
    before = "" if "ending" in field or not word[:1].isalpha() else r"(?<![^\W\d_])"
    after = "" if not word[-1:].isalpha() else r"(?![^\W\d_])"
    return re.search(before + re.escape(word) + after, text) is not None
