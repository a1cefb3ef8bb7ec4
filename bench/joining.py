"""Where the words of the joining tables occur: concepts and roles, by dossier.

Taking such a row out says little, since joining weighs many words at once; so rows are counted
by the occurrence of their words alone, met by stem as the checker meets them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from factcheck.context.stems import stem
from factcheck.lang.concepts import COLUMNS, CONCEPTS
from factcheck.lang.roles import ROLES

Words = Sequence[str]
"""What triggers a row, one column a language; `_` joins the words of a phrase."""

_PART = re.compile(r"[^\W_]+")


def lines(texts: Iterable[tuple[str, str, str]]) -> Iterator[str]:
    """Counts for each table; `texts` are dossier, language and text of every article."""
    known = [(dossier, code, _stems(text, code)) for dossier, code, text in texts]
    tables: dict[str, Mapping[str, Words]] = {
        "concepts": CONCEPTS,
        "roles": {role.id: role.triggers for role in ROLES},
    }
    for name, rows in tables.items():
        words = {
            (row, code, word): _dossiers(word, code, known)
            for row, columns in rows.items()
            for code, column in zip(COLUMNS, columns, strict=True)
            for word in column.split()
        }
        by_row = {
            row: frozenset().union(*(where for key, where in words.items() if key[0] == row))
            for row in rows
        }
        yield f"{name}: {_counted('rows', by_row.values())}; {_counted('words', words.values())}"
        alone = [row for row, where in by_row.items() if len(where) == 1]
        yield f"    rows of one dossier: {', '.join(alone) or 'none'}"


def _counted(what: str, places: Iterable[frozenset[str]]) -> str:
    sizes = [len(each) for each in places]
    return (
        f"{len(sizes)} {what}, {sizes.count(1)} occur in one dossier only"
        f" and {sizes.count(0)} in none"
    )


def _stems(text: str, code: str) -> frozenset[str]:
    return frozenset(stem(word, code) for word in set(_PART.findall(text)))


def _dossiers(
    word: str, code: str, texts: Sequence[tuple[str, str, frozenset[str]]]
) -> frozenset[str]:
    """The dossiers with an article that holds every word of a phrase, wherever they stand."""
    parts = {stem(part, code) for part in _PART.findall(word.replace("_", " "))}
    return frozenset(
        dossier for dossier, language, known in texts if language == code and parts <= known
    )
