"""Measure a report against gold: which claims were read, and whether the right ones were joined.

Gold is read as the report contract writes it. A reported claim stands for the gold claim with
which it shares the most words.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import PurePath
from typing import Any

from factcheck.kinds import NAMES
from factcheck.values import Value
from factcheck.values.duration import Duration
from factcheck.values.notation import read
from factcheck.values.quantity import Quantity
from tests.goldfile import Gold, load

__all__ = ["Figures", "Gold", "load", "same", "score", "score_reading", "stands_on"]

VERDICTS = ("corroborated", "update", "single-source")
ORDER = (
    *("extraction", "value", "approximate", "deadline", "linkage", "conflict"),
    *(*VERDICTS, "internal", "traps", "look-alikes"),
)
"""The measures as a table has them; a measure of one language stands below all of these."""

TIMES = {"date", "deadline"}
SLACK = 12  # code points by which a span may be longer than the one that it holds


@dataclass
class Figures:
    """Hits, misses and false alarms of every measure, added up over dossiers."""

    hit: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    false: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def count(self, measure: str, language: str, outcome: str) -> None:
        """Add one to an outcome (hit, missed or false) of a measure, and of it in one language."""
        for name in (measure, f"{measure} {language}"):
            getattr(self, outcome)[name] += 1

    def compare(self, measure: str, true: bool, said: bool) -> None:
        """Add one where a mark is true, said, or both."""
        if true or said:
            outcome = "hit" if true and said else "missed" if true else "false"
            getattr(self, outcome)[measure] += 1

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
        named = (
            ("precision", 10),
            ("recall", 8),
            ("f1", 8),
            ("hit", 6),
            ("missed", 8),
            ("false", 7),
        )
        yield f"{'measure':<15}" + "".join(f"{name:>{width}}" for name, width in named)
        for measure in sorted({*self.hit, *self.missed, *self.false}, key=_place_in_table):
            counts = self.hit[measure], self.missed[measure], self.false[measure]
            yield (
                f"{measure:<15}{self.precision(measure):>10.3f}{self.recall(measure):>8.3f}{self.f1(measure):>8.3f}"
                f"{counts[0]:>6}{counts[1]:>8}{counts[2]:>7}"
            )


def _place_in_table(measure: str) -> tuple[bool, int, str]:
    name, _, language = measure.partition(" ")
    return bool(language), ORDER.index(name), language


def score(gold: Gold, report: Mapping[str, Any], figures: Figures) -> None:
    """Add what `report` (the JSON report, parsed) gets right and wrong to `figures`."""
    files = {article["id"]: PurePath(article["path"]).name for article in report["articles"]}
    stands_for = score_reading(gold, report["claims"], files, figures)
    known = [[stands_for[c] for c in f["claims"] if c in stands_for] for f in report["facts"]]
    _score_linkage(gold, known, figures)
    _score_findings(gold, report["findings"], stands_for, figures)
    for verdict in VERDICTS:
        said = [
            ids for ids, f in zip(known, report["facts"], strict=True) if f["verdict"] == verdict
        ]
        _score_verdict(gold, verdict, [set(ids) for ids in said if ids], figures)


def score_reading(
    gold: Gold, claims: Iterable[Mapping[str, Any]], files: Mapping[str, str], figures: Figures
) -> dict[str, str]:
    """Add what was read right and wrong to `figures`; say which gold claim each claim stands for.

    Args:
        gold: what is true.
        claims: as the report has them; id, article, kind, text, start, end, in and normalized
            are looked at. Kinds that gold does not mark (quotations, titles) are passed over.
        files: the name of each article's file, by the article's id.
        figures: where it is added up.
    """
    by_id = {claim["id"]: claim for claim in claims if claim["kind"] in NAMES}
    stands_for = dict(_matches(gold, by_id, files))
    found = {key: by_id[cid] for cid, key in stands_for.items()}
    for key, true in gold.claims.items():
        language = gold.languages[true.file]
        figures.count("extraction", language, "hit" if key in found else "missed")
        if key in found:
            _score_claim(gold, key, found[key], figures)
        else:
            figures.notes.append(f"{gold.name}: not read: {key}")
    for cid, claim in by_id.items():
        if cid not in stands_for and _speaks(claim):
            figures.count("extraction", gold.languages[files[claim["article"]]], "false")
            figures.notes.append(f"{gold.name}: not in gold: {claim['text']!r}")
    _score_look_alikes(gold, by_id, files, figures)
    return stands_for


def _score_claim(gold: Gold, key: str, claim: Mapping[str, Any], figures: Figures) -> None:
    true, said = gold.claims[key], claim["normalized"]
    right = any(same(said, value) for value in true.values)
    for outcome in ("hit",) if right else ("missed", "false"):
        figures.count("value", gold.languages[true.file], outcome)
    if not right:
        figures.notes.append(f"{gold.name}: {key} is {true.values}, not {said}")
    if true.approximate is not None:
        figures.compare("approximate", true.approximate, str(said).startswith("~"))
    if true.kinds in ({"date"}, {"deadline"}):
        figures.compare("deadline", "deadline" in true.kinds, claim["kind"] == "deadline")


def _score_look_alikes(gold, claims, files, figures):  # type: ignore[no-untyped-def]
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
        if len({gold.fact_of.get(claim, claim) for claim in trap}) < 2:
            continue  # a trap inside one fact cannot be sprung
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
        and (claim["kind"] in true.kinds or (claim["kind"] in TIMES and true.kinds & TIMES))
    ]
    taken: set[str] = set()
    for _, cid, key in sorted(options):
        if cid not in taken and key not in taken:
            taken |= {cid, key}
            yield cid, key


def stands_on(start: int, end: int, from_: int, to: int) -> bool:
    """Whether two half-open spans stand on the same words.

    The part in common is half of the longer one, or one holds the other and is little longer.
    """
    common = min(end, to) - max(start, from_)
    shorter, longer = sorted((end - start, to - from_))
    return common > 0 and (
        common * 2 >= longer or (common == shorter and longer <= shorter + SLACK)
    )


def _on(claim: Mapping[str, Any], start: int, end: int) -> bool:
    return stands_on(claim["start"], claim["end"], start, end)


def _speaks(claim: Mapping[str, Any]) -> bool:
    return claim["in"] not in ("byline", "boilerplate")


def _pairs(gold: Gold, groups: Iterable[list[str]]) -> Iterator[tuple[str, ...]]:
    for group in groups:
        for pair in combinations(sorted(group), 2):
            if len({gold.claims[claim].file for claim in pair}) == 2:
                yield pair
