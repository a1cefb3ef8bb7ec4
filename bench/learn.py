"""Learn what evidence is worth from all gold: `python -m bench.learn [GOLD] [--write]`.

Prints how well joining does on each dossier with weights learned on all the others, and what is
learned on all. `--write` makes factcheck/link/learned.py of it, the one table that is joined by.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from bench import accuracy
from bench.logistic import STILL, average_precision, fit
from factcheck import config, link
from factcheck.files import find
from factcheck.formats import json_v1
from factcheck.formats.view import View
from factcheck.ledger.fingerprint import sign
from factcheck.link import apart
from factcheck.link.apart import Meeting, ceilings_of, groups_of, meetings
from factcheck.link.equal import join_equal, measured
from factcheck.link.evidence import EVIDENCE
from factcheck.link.fold import nodes_of
from factcheck.link.node import Node
from factcheck.link.steps import related
from factcheck.link.weights import AGAINST, CAPS, NOT_FIRST, NOT_SECOND, Weights
from factcheck.model.claim import Unresolved
from factcheck.model.finding import Report
from factcheck.pipeline import read_claims
from factcheck.rulebook.apply import apply
from factcheck.values.interval import Relation
from factcheck.values.wording import Wording
from tests.scoring import Figures, Gold, load, score, score_reading

ROOT = Path(__file__).parent.parent
OUT = ROOT / "factcheck" / "link" / "learned.py"
FIRST = [name for name in EVIDENCE if name not in NOT_FIRST] + ["lead_lo", "lead_hi"]
SECOND = [name for name in EVIDENCE if name not in NOT_SECOND] + [
    "several", "anchor_beside", "anchor_about", "margin_lo", "margin_hi", "scarce",
]  # fmt: skip
BARS = (-1.0, -0.5, 0.0, 0.5, 1.0)
LEAST = 0.05  # a weight nearer to zero is left out of the table
SHOWN = ("conflict", "linkage", "corroborated", "update", "single-source", "traps")


@dataclass(frozen=True, slots=True)
class Dossier:
    """A dossier as read, and the gold fact of each of its nodes (None where gold has none)."""

    gold: Gold
    report: Report
    nodes: Sequence[Node]
    pairs: dict[tuple[int, int], Relation]
    facts: Sequence[str | None]


@dataclass(frozen=True, slots=True)
class Examples:
    """What one phase has to decide in one dossier: evidence by row, and what is true."""

    rows: np.ndarray
    truth: np.ndarray


def main(arguments: list[str]) -> None:
    """Learn, print, and write where it is asked for."""
    dossiers = [read(gold, folder) for gold, folder in golds(arguments)]
    firsts = [first_examples(dossier) for dossier in dossiers]
    learned_first = [learn(firsts, FIRST, without=at) for at in range(len(dossiers))]
    seconds = [
        second_examples(dossier, weights)
        for dossier, weights in zip(dossiers, learned_first, strict=True)
    ]
    learned_second = [learn(seconds, SECOND, without=at) for at in range(len(dossiers))]
    print(f"{len(dossiers)} dossiers, each judged with what the others teach")
    print(f"equal values: average precision {held_out(firsts, learned_first, FIRST):.3f}")
    print(f"values apart: average precision {held_out(seconds, learned_second, SECOND):.3f}")
    for bar in BARS:
        print_figures(bar, dossiers, learned_first, learned_second)
    if "--write" in arguments:
        first, second = learn(firsts, FIRST), learn(seconds, SECOND)
        OUT.write_text(table(first, second), encoding="utf-8")
        print(f"written: {OUT.relative_to(ROOT)}")


def golds(arguments: Sequence[str]) -> list[tuple[Path, Path]]:
    """Gold files with the folders of their articles: our own, then those of GOLD."""
    own = sorted((ROOT / "tests/dossiers").glob("*/gold.yaml"))
    given = [Path(each) for each in arguments if not each.startswith("-")]
    more = [(each.gold, each.articles) for folder in given for each in accuracy.given(folder)]
    seeds = [(ROOT / "tests/gold/seeds.yaml", ROOT / "seeds")]
    return seeds + [(path, path.parent) for path in own] + more


def read(gold_file: Path, folder: Path) -> Dossier:
    """Read the articles as the checker does, and find the gold fact of every node."""
    inputs = find([str(folder)])
    report = read_claims(inputs.sources, inputs.skipped)
    articles = link.in_stories(link.mark_copies(report.articles), report.claims)
    report = replace(report, articles=articles)
    gold = load(gold_file, folder)
    written = json.loads(json_v1.render(report, View()))
    files = {article["id"]: Path(article["path"]).name for article in written["articles"]}
    stands_for = score_reading(gold, written["claims"], files, Figures())
    figures = (c for c in report.claims if not isinstance(c.value, Unresolved | Wording))
    spoken = [claim for claim in figures if claim.speaks]
    nodes = nodes_of(articles, spoken)
    facts = [gold.fact_of.get(stands_for.get(node.first.id, "")) for node in nodes]
    return Dossier(gold, report, nodes, related(nodes), facts)


def first_examples(dossier: Dossier) -> Examples:
    """Every two nodes whose values agree."""
    agreeing = [pair for pair, how in dossier.pairs.items() if how is not Relation.APART]
    vectors = measured(dossier.nodes, agreeing, open_weights(FIRST))
    rows = [[vectors[pair].get(name, 0.0) for name in FIRST] for pair in agreeing]
    facts = dossier.facts
    truth = [facts[a] is not None and facts[a] == facts[b] for a, b in agreeing]
    return examples(rows, truth, FIRST)


def second_examples(dossier: Dossier, first: Weights) -> Examples:
    """Every two groups whose values are apart, as the first phase leaves them."""
    equal, _ = join_equal(dossier.nodes, dossier.pairs, first)
    met = meetings(groups_of(dossier.nodes, equal), dossier.pairs, open_weights(SECOND))
    met = [meeting for meeting in met if not ceilings_of(meeting.vector)]
    rows = [[meeting.vector.get(name, 0.0) for name in SECOND] for meeting in met]
    return examples(rows, [is_true(meeting, dossier.facts) for meeting in met], SECOND)


def examples(rows: list[list[float]], truth: list[bool], names: Sequence[str]) -> Examples:
    """The two lists as arrays, also where there are none."""
    return Examples(np.array(rows).reshape(len(rows), len(names)), np.array(truth, float))


def is_true(meeting: Meeting, facts: Sequence[str | None]) -> bool:
    """Whether more than half of the pairs of two groups are one fact in gold."""
    pairs = [(facts[a.at], facts[b.at]) for a in meeting.left.nodes for b in meeting.right.nodes]
    return 2 * sum(a is not None and a == b for a, b in pairs) > len(pairs)


def open_weights(names: Sequence[str]) -> Weights:
    """Weights under which every piece of evidence is measured."""
    return Weights(0.0, dict.fromkeys(names, 0.0))


def learn(every: Sequence[Examples], names: Sequence[str], without: int | None = None) -> Weights:
    """The weights that all dossiers teach, or all but one."""
    return taught([each for at, each in enumerate(every) if at != without], names)


def taught(used: Sequence[Examples], names: Sequence[str], still: float = STILL) -> Weights:
    """The weights that explain the examples best; `still` is how exactly they are looked for."""
    rows = np.concatenate([each.rows for each in used])
    truth = np.concatenate([each.truth for each in used])
    bias, found = fit(rows, truth, [-1 if name in AGAINST else 1 for name in names], still)
    held = {
        name: min(weight, CAPS.get(name, weight))
        for name, weight in zip(names, found, strict=True)
        if abs(weight) >= LEAST
    }
    return Weights(bias, held)


def held_out(every: Sequence[Examples], learned: Sequence[Weights], names: Sequence[str]) -> float:
    """Average precision over all dossiers, each scored with what the others teach."""
    scores = [
        each.rows @ np.array([weights.of.get(name, 0.0) for name in names]) + weights.bias
        for each, weights in zip(every, learned, strict=True)
    ]
    return average_precision(np.concatenate(scores), np.concatenate([e.truth for e in every]))


def print_figures(
    bar: float, dossiers: Sequence[Dossier], first: Sequence[Weights], second: Sequence[Weights]
) -> None:
    """What is right from articles to findings at one bar, all dossiers together."""
    rules = config.read_rules([])
    figures = Figures()
    before, apart.BAR = apart.BAR, bar
    try:
        for dossier, one, two in zip(dossiers, first, second, strict=True):
            judged = joined(dossier.report, rules, one, two)
            score(dossier.gold, json.loads(json_v1.render(judged, View())), figures)
    finally:
        apart.BAR = before
    said = [
        f"{name} {figures.precision(name):.2f}/{figures.recall(name):.2f}"
        f" ({figures.hit[name]}, {figures.false[name]} false)"
        for name in SHOWN
    ]
    print(f"bar {bar:+.2f}: " + "; ".join(said))


def joined(report: Report, rules: Sequence[object], first: Weights, second: Weights) -> Report:
    """The report with facts and findings, joined by other weights than ours."""
    facts = link.join(report.articles, report.claims, first, second)
    findings = apply(rules, report.articles, report.claims, facts)  # type: ignore[arg-type]
    return replace(report, facts=facts, findings=sign(findings, report.articles, report.claims))


def table(first: Weights, second: Weights) -> str:
    """The module that holds the weights, the heaviest first."""
    head = '"""The weights that the checker joins by: written by `make learn`, never by hand."""'
    imports = [
        "from __future__ import annotations",
        "",
        "from factcheck.link.weights import Weights",
    ]
    tables = [written("FIRST", first), written("SECOND", second)]
    return "\n".join([head, "", *imports, "", *tables])


def written(name: str, weights: Weights) -> str:
    """One table as Python writes it."""
    rank: Callable[[tuple[str, float]], tuple[float, str]] = lambda row: (-abs(row[1]), row[0])  # noqa: E731
    rows = [f'        "{key}": {round(of, 2)},' for key, of in sorted(weights.of.items(), key=rank)]
    lines = [f"{name} = Weights(", f"    {round(weights.bias, 2)},", "    {", *rows, "    },", ")"]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    main(sys.argv[1:])
