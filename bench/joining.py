"""Where the rows of the joining tables are met, by dossier: `python -m bench.joining [GOLD]`.

Taking one concept or role out says little, since joining weighs many words at once; so rows are
counted by where their words occur, met by stem as the checker meets them, and by where they fire:
where a concept stands in the sentence of a value, where a value plays a role; and where they tie
two values of different articles that gold has for one fact.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from bench.learn import Dossier, golds, read
from factcheck.context.stems import MARK, stem
from factcheck.lang.concepts import COLUMNS, CONCEPTS
from factcheck.lang.roles import ROLES
from factcheck.link.node import Node

Words = Sequence[str]
"""What triggers a row, one column a language; `_` joins the words of a phrase."""

_PART = re.compile(r"[^\W_]+")


EXAMPLES = 20
"""Rows of one dossier that are printed of each table."""


def main(arguments: list[str]) -> None:
    """Print how many rows fire and tie in one dossier only, and some of them."""
    dossiers = [read(gold, folder) for gold, folder in golds(arguments)]
    print(f"{len(dossiers)} dossiers")
    for line in fired(dossiers):
        print(line)


def fired(dossiers: Iterable[Dossier]) -> Iterator[str]:
    """How many rows of each table fire and tie in one dossier only, and some of them."""
    places: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for dossier in dossiers:
        for node in dossier.nodes:
            for row in _rows(node):
                places["fire", row].add(dossier.gold.name)
        for row in _ties(dossier):
            places["tie", row].add(dossier.gold.name)
    tables = {
        "concepts": [MARK + concept for concept in CONCEPTS],
        "roles": [role.id for role in ROLES],
    }
    for name, rows in tables.items():
        for act in ("fire", "tie"):
            counts = [len(places[act, row]) for row in rows]
            alone = [row for row, count in zip(rows, counts, strict=True) if count == 1]
            some = alone[:: max(1, -(-len(alone) // EXAMPLES))]
            yield (
                f"{name}: of {len(rows)} rows {len(alone)} {act} in one dossier only"
                f" and {counts.count(0)} in none"
            )
            yield f"    {', '.join(row.removeprefix(MARK) for row in some)}"


def _rows(node: Node) -> frozenset[str]:
    """The concepts in the sentences of a node, marked, and its roles."""
    inside = {key for bag in node.inside for key in bag if key.startswith(MARK)}
    return frozenset(inside | node.roles.keys())


def _ties(dossier: Dossier) -> Iterator[str]:
    """Rows that two nodes of different articles have in common that are one fact in gold."""
    told: defaultdict[str, list[Node]] = defaultdict(list)
    for node, fact in zip(dossier.nodes, dossier.facts, strict=True):
        if fact is not None:
            told[fact].append(node)
    for nodes in told.values():
        for left, right in combinations(nodes, 2):
            if left.root != right.root:
                yield from _rows(left) & _rows(right)


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


if __name__ == "__main__":
    main(sys.argv[1:])
