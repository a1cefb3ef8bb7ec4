"""Gold as the report contract writes it: what is true of a dossier, and where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class GoldClaim:
    """One claim as gold has it: its place, the kinds and the notations that are right."""

    file: str
    start: int
    end: int
    kinds: frozenset[str]
    values: tuple[str | None, ...]

    @property
    def approximate(self) -> bool | None:
        """Whether the value is one of about; None where either is right."""
        about = {str(value).startswith("~") for value in self.values}
        return about.pop() if len(about) == 1 else None


@dataclass(frozen=True)
class Gold:
    """What is true of one dossier."""

    name: str
    claims: Mapping[str, GoldClaim]
    facts: tuple[Mapping[str, Any], ...]
    internal: tuple[frozenset[str], ...]
    traps: tuple[frozenset[str], ...]
    look_alikes: tuple[tuple[str, int, int], ...]
    languages: Mapping[str, str]

    @property
    def fact_of(self) -> dict[str, str]:
        """Gold claim to the id of its fact."""
        return {claim: fact["id"] for fact in self.facts for claim in fact["claims"]}


def load(gold: Path, articles: Path, not_claims: Path | None = None) -> Gold:
    """Read a gold file whose articles are in the folder `articles`."""
    data = _yaml(gold)
    texts = {each["file"]: _decoded(articles / each["file"]) for each in data["articles"]}
    name = data.get("dossier", articles.name)
    silent = list(data.get("not_claims") or ())
    if not_claims is not None and not_claims.exists():
        silent += _yaml(not_claims).get(name) or ()
    return Gold(
        name,
        {key: _claim(row, texts) for key, row in data["claims"].items()},
        tuple(data["facts"]),
        tuple(frozenset(row["claims"]) for row in data.get("internal") or ()),
        tuple(frozenset(row["claims"]) for row in data.get("traps") or ()),
        tuple((row["file"], *_place(row, texts)) for row in silent if row["file"] in texts),
        {each["file"]: each.get("language", "?") for each in data["articles"]},
    )


def _claim(row: Mapping[str, Any], texts: Mapping[str, str]) -> GoldClaim:
    value = row.get("value")
    values = value if isinstance(value, list) else [value]
    return GoldClaim(
        row["file"],
        *_place(row, texts),
        frozenset(row["kind"].split("|")),
        tuple(None if each in (None, "", "null") else each for each in values),
    )


def _place(row: Mapping[str, Any], texts: Mapping[str, str]) -> tuple[int, int]:
    at = -1
    for _ in range(int(row.get("nth", 1))):
        at = texts[row["file"]].index(row["span"], at + 1)
    return at, at + len(row["span"])


def _yaml(path: Path) -> Any:
    return yaml.load(path.read_bytes().decode("utf-8"), yaml.BaseLoader)


def _decoded(path: Path) -> str:
    return path.read_bytes().decode("utf-8-sig")
