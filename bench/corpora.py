"""How many rows of our own corpora are read right, by kind and language.

Each wording is an article by itself, told on the day that its table gives, and goes through every
kind and the resolving of dates; the tests ask the kinds of numbers alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from factcheck.context.time.anchor import resolve_all
from factcheck.kinds import find_all
from factcheck.model.article import Article, Published, Sentence, ZoneName
from factcheck.model.claim import Unresolved
from factcheck.model.span import Lines, Span
from factcheck.text.calendar import read_moment
from factcheck.values import Value
from factcheck.values.grain import Grain
from factcheck.values.notation import write

CORPUS = Path(__file__).parent.parent / "tests/corpus"

Told = tuple[str, str, frozenset[str]]
"""Kind, words and notation of a claim; a table may write no value as null or by its reason."""


def lines() -> Iterator[str]:
    """A table, one kind a line: rows read right of all rows, for each language."""
    codes = [folder.name for folder in sorted(CORPUS.iterdir())]
    yield f"{'kind':<12}" + "".join(f"{code:>22}" for code in codes)
    wrong: list[str] = []
    for kind in sorted({path.stem for path in CORPUS.glob("*/*.yaml")}):
        cells = []
        for code in codes:
            outcomes = list(_outcomes(code, kind))
            right = sum(good for _, good in outcomes)
            wrong += [f"  {code} {kind}: {wording}" for wording, good in outcomes if not good]
            cells.append(f"{right / max(len(outcomes), 1):>9.3f} of {len(outcomes):>4} rows")
        yield f"{kind:<12}" + "".join(f"{cell:>22}" for cell in cells)
    yield from (["Rows read otherwise:", *wrong] if wrong else [])


def _outcomes(code: str, kind: str) -> Iterator[tuple[str, bool]]:
    """Each row's wording, and whether it is read as its table says."""
    table = yaml.load((CORPUS / code / f"{kind}.yaml").read_bytes(), yaml.BaseLoader)
    anchor = table.get("anchor")
    for notation, wording in _flat(table.get("reads")):
        said = told(wording, code, anchor)
        yield wording, len(said) == 1 and _is(said[0], kind, wording, notation)
    for notation, (sentence, wording) in _flat(table.get("reads_in")):
        said = told(sentence, code, anchor)
        yield sentence, any(_is(each, kind, wording, notation) for each in said)
    for wording in table.get("finds_nothing") or ():
        yield wording, all(each[0] != kind for each in told(wording, code, anchor))


def _flat(rows: Mapping[str, list[Any]] | None) -> Iterator[tuple[str, Any]]:
    for notation, wordings in (rows or {}).items():
        yield from ((notation, wording) for wording in wordings)


def _is(said: Told, kind: str, wording: str, notation: str) -> bool:
    return said[:2] == (kind, wording) and notation in said[2]


def told(text: str, code: str, anchor: str | None) -> list[Told]:
    """What an article of one sentence says, published on the day of `anchor`."""
    day = read_moment(anchor) if anchor else None
    published = Published(day.truncated(Grain.DAY), "the table") if day else None
    sentences = (Sentence(Span(0, len(text)), ZoneName.BODY, 0),)
    article = Article(
        "a", "a", text, None, None, published, None, code, (), sentences, Lines.of(text)
    )
    return [
        (each.mention.kind, each.mention.span.of(text), _notations(each.value))
        for each in resolve_all(article, find_all(article))
    ]


def _notations(value: Value | Unresolved) -> frozenset[str]:
    if isinstance(value, Unresolved):
        return frozenset(("null", value.reason))
    return frozenset((write(value),))
