"""Measure a report against gold: which claims were read, and whether the right ones were joined.

Gold is read as the report contract writes it. A reported claim stands for the gold claim with
which it shares the most words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path
from typing import Any

import yaml

from factcheck.values import Value
from factcheck.values.duration import Duration
from factcheck.values.notation import read
from factcheck.values.quantity import Quantity

VERDICTS = ("corroborated", "update", "single-source")
SLACK = 12  # code points by which a span may be longer than the one that it holds


@dataclass(frozen=True)
class GoldClaim:
    """One claim as gold has it: its place, the kinds and the notations that are right."""

    file: str
    start: int
    end: int
    kinds: frozenset[str]
    values: tuple[str | None, ...]


@dataclass(frozen=True)
class Gold:
    """What is true of one dossier."""

    name: str
    claims: Mapping[str, GoldClaim]
    facts: tuple[Mapping[str, Any], ...]
    internal: tuple[frozenset[str], ...]
    traps: tuple[frozenset[str], ...]
    look_alikes: tuple[tuple[str, int, int], ...]

    @property
    def fact_of(self) -> dict[str, str]:
        """Gold claim to the id of its fact."""
        return {claim: fact["id"] for fact in self.facts for claim in fact["claims"]}


@dataclass
class Figures:
    """Hits, misses and false alarms of every measure, added up over dossiers."""

    hit: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def precision(self, measure: str) -> float:
        """The share of what was said that is right; 1 where nothing was said."""
        said = self.hit[measure] + self.false[measure]
        return self.hit[measure] / said if said else 1.0

    def recall(self, measure: str) -> float:
        """The share of what is true that was said; 1 where nothing is true."""
        true = self.hit[measure] + self.missed[measure]
        return self.hit[measure] / true if true else 1.0

    def f1(self, measure: str) -> float:
        """The harmonic mean of the two."""
        precision, recall = self.precision(measure), self.recall(measure)
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    def lines(self) -> Iterator[str]:
        """A table, one measure a line."""
        yield f"{'measure':<15}{'precision':>10}{'recall':>8}{'hit':>6}{'missed':>8}{'false':>7}"
        for measure in dict.fromkeys((*self.hit, *self.missed, *self.false)):
            counts = self.hit[measure], self.missed[measure], self.false[measure]
            yield (
                f"{measure:<15}{self.precision(measure):>10.3f}{self.recall(measure):>8.3f}"
                f"{counts[0]:>6}{counts[1]:>8}{counts[2]:>7}"
            )


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
    )


def score(gold: Gold, report: Mapping[str, Any], figures: Figures) -> None:
    """Add what `report` (the JSON report, parsed) gets right and wrong to `figures`."""
    files = {article["id"]: Path(article["path"]).name for article in report["articles"]}
    claims = {claim["id"]: claim for claim in report["claims"]}
    stands_for = dict(_matches(gold, claims, files))
    _score_reading(gold, claims, stands_for, files, figures)
    known = [[stands_for[c] for c in f["claims"] if c in stands_for] for f in report["facts"]]
    _score_linkage(gold, known, figures)
    _score_findings(gold, report["findings"], stands_for, figures)
    for verdict in VERDICTS:
        said = [
            ids for ids, f in zip(known, report["facts"], strict=True) if f["verdict"] == verdict
        ]
        _score_verdict(gold, verdict, [set(ids) for ids in said if ids], figures)


def _score_reading(gold, claims, stands_for, files, figures):  # type: ignore[no-untyped-def]
    found = {key: claims[cid] for cid, key in stands_for.items()}
    for key, true in gold.claims.items():
        figures.hit["extraction"] += key in found
        if key not in found:
            figures.missed["extraction"] += 1
            figures.notes.append(f"{gold.name}: not read: {key}")
            continue
        said = found[key]["normalized"]
        right = any(same(said, value) for value in true.values)
        figures.hit["value"] += right
        if not right:
            figures.missed["value"] += 1
            figures.false["value"] += 1
            figures.notes.append(f"{gold.name}: {key} is {true.values}, not {said}")
    for cid, claim in claims.items():
        if cid not in stands_for and _speaks(claim):
            figures.false["extraction"] += 1
            figures.notes.append(f"{gold.name}: not in gold: {claim['text']!r}")
    for file, start, end in gold.look_alikes:
        sprung = [
            claim["text"]
            for claim in claims.values()
            if files[claim["article"]] == file and _speaks(claim) and _on(claim, start, end)
        ]
        figures.hit["look-alikes"] += not sprung
        figures.false["look-alikes"] += bool(sprung)
        figures.notes.extend(f"{gold.name}: look-alike read: {text!r}" for text in sprung)


def _score_linkage(gold: Gold, known: list[list[str]], figures: Figures) -> None:
    true, said = (
        set(_pairs(gold, groups)) for groups in ([f["claims"] for f in gold.facts], known)
    )
    figures.hit["linkage"] += len(true & said)
    figures.missed["linkage"] += len(true - said)
    figures.false["linkage"] += len(said - true)


def _score_findings(gold, findings, stands_for, figures):  # type: ignore[no-untyped-def]
    said = [
        {stands_for[c] for c in finding["claims"] if c in stands_for}
        for finding in findings
        if finding["verdict"] == "conflict"
    ]
    sides = {
        fact["id"]: [set(side) for side in fact.get("sides") or [[c] for c in fact["claims"]]]
        for fact in gold.facts
        if fact["verdict"] == "conflict"
    }
    for key, split in sides.items():
        hit = any(sum(bool(ids & side) for side in split) >= 2 for ids in said)
        figures.hit["conflict"] += hit
        figures.missed["conflict"] += not hit
        if not hit:
            figures.notes.append(f"{gold.name}: conflict missed: {key}")
    for ids in said:
        joined = {gold.fact_of[c] for c in ids if c in gold.fact_of}
        split = sides.get(next(iter(joined), ""), [])
        right = len(joined) == 1 and sum(bool(ids & side) for side in split) >= 2
        figures.false["conflict"] += not right
        if not right:
            figures.notes.append(f"{gold.name}: false conflict: {sorted(ids)}")
    for trap in gold.traps:
        pairs = [pair for ids in said for pair in combinations(sorted(ids & trap), 2)]
        sprung = any(gold.fact_of.get(a, a) != gold.fact_of.get(b, b) for a, b in pairs)
        figures.hit["traps"] += not sprung
        figures.false["traps"] += sprung
    internal = [
        {stands_for[c] for c in finding["claims"] if c in stands_for}
        for finding in findings
        if finding["verdict"] == "internal"
    ]
    for true in gold.internal:
        hit = any(ids & true for ids in internal)
        figures.hit["internal"] += hit
        figures.missed["internal"] += not hit
    known = frozenset().union(*gold.internal)
    figures.false["internal"] += sum(not ids & known for ids in internal)


def _score_verdict(gold: Gold, verdict: str, said: list[set[str]], figures: Figures) -> None:
    """A fact counts as found when two of its claims (one, for a single source) stand together."""
    true = [set(fact["claims"]) for fact in gold.facts if fact["verdict"] == verdict]
    need = 1 if verdict == "single-source" else 2

    def meets(left: set[str], right: set[str]) -> bool:
        return len(left & right) >= min(need, len(right))

    for claims in true:
        hit = any(meets(ids, claims) for ids in said)
        figures.hit[verdict] += hit
        figures.missed[verdict] += not hit
        if not hit:
            figures.notes.append(f"{gold.name}: {verdict} missed: {sorted(claims)}")
    figures.false[verdict] += sum(not any(meets(ids, claims) for claims in true) for ids in said)


def same(said: str | None, true: str | None) -> bool:
    """Whether two notations say the same, `~` and the unit of a quantity left aside."""
    if said is None or true is None:
        return said is true
    return _core(read(said)) == _core(read(true))


def _core(value: Value) -> object:
    match value:
        case Quantity():
            return value.interval
        case Duration():
            return value.seconds
        case _:
            return tuple(getattr(value, name) for name in value.__slots__ if name != "approximate")


def _matches(gold, claims, files) -> Iterator[tuple[str, str]]:  # type: ignore[no-untyped-def]
    options = [
        (-min(claim["end"], true.end) + max(claim["start"], true.start), cid, key)
        for cid, claim in claims.items()
        for key, true in gold.claims.items()
        if files[claim["article"]] == true.file
        and _on(claim, true.start, true.end)
        and (claim["kind"] in true.kinds or {claim["kind"], *true.kinds} <= {"date", "deadline"})
    ]
    taken: set[str] = set()
    for _, cid, key in sorted(options):
        if cid not in taken and key not in taken:
            taken |= {cid, key}
            yield cid, key


def _on(claim: Mapping[str, Any], start: int, end: int) -> bool:
    common = min(claim["end"], end) - max(claim["start"], start)
    shorter, longer = sorted((claim["end"] - claim["start"], end - start))
    return common > 0 and (
        common * 2 >= longer or (common == shorter and longer <= shorter + SLACK)
    )


def _speaks(claim: Mapping[str, Any]) -> bool:
    return claim["in"] not in ("byline", "boilerplate")


def _pairs(gold: Gold, groups: Iterable[list[str]]) -> Iterator[tuple[str, ...]]:
    for group in groups:
        for pair in combinations(sorted(group), 2):
            if len({gold.claims[claim].file for claim in pair}) == 2:
                yield pair


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
