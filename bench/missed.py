"""Which conflicts of the gold are not found, and what failed: `python -m bench.missed [GOLD]`.

One line each: the dossier, the gold fact, the two wordings, and the step at which the two that came
farthest were lost, joined by the weights as shipped. Counts by step and by kind follow.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

from bench.learn import golds
from factcheck import config, pipeline
from factcheck.files import find
from factcheck.formats import json_v1
from factcheck.formats.view import View
from factcheck.link.apart import BAR, Meeting, ceilings_of
from factcheck.link.learned import SECOND
from factcheck.link.node import stand
from factcheck.link.why.trail import Trail, in_order, trail_of
from factcheck.model.claim import Claim, Unresolved
from factcheck.model.fact import Verdict
from factcheck.model.finding import Report
from factcheck.values.interval import Relation
from tests.scoring import Figures, Gold, load, score_reading

STEPS = (
    "not read",
    "in another story",
    "values alike",
    "one article",
    "never met",
    "forbidden",
    "under the bar",
    "held back",
    "judged otherwise",
)
"""Where two claims of one fact may be lost, in the order of the steps."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Where two claims were lost: the number of the step in `STEPS`, their log-odds, and why.

    `meeting` is what they came to where that was too little.
    """

    step: int
    score: float = -99.0
    why: str = ""
    meeting: Meeting | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """A dossier's gold and report, and the claim that stands for each gold claim."""

    gold: Gold
    report: Report
    claims: Mapping[str, Claim]
    texts: Mapping[str, str]
    trails: Mapping[str | None, Trail]


def main(arguments: list[str]) -> None:
    """Print a line for every conflict that is not found, and how many by step and by kind."""
    cases = [case_of(gold_file, folder) for gold_file, folder in golds(arguments)]
    mean = usual(cases)
    every: Counter[str] = Counter()
    lost: Counter[tuple[str, str]] = Counter()
    weak: Counter[str] = Counter()
    for case in cases:
        for fact, sides in conflicts(case.gold):
            kind = kind_of(case.gold, fact["claims"])
            every[kind] += 1
            if is_found(case, sides):
                continue
            loss, left, right = nearest(case, sides)
            lost[STEPS[loss.step], kind] += 1
            said = heaviest(loss.meeting, mean) if loss.meeting else []
            weak.update(name.split()[0] for name in said)
            words = f"“{_words(case, left)}” / “{_words(case, right)}”"
            why = ", ".join([STEPS[loss.step] + loss.why, *said])
            print(f"{case.gold.name} {fact['id']} {words}: {why}")
    print(f"\n{lost.total()} of {every.total()} conflicts are not found")
    for line in table(lost, every):
        print(line)
    print("Evidence that was lacking most under the bar:")
    print(", ".join(f"{name} {count}" for name, count in weak.most_common()))


def conflicts(gold: Gold) -> Iterator[tuple[Mapping[str, Any], list[set[str]]]]:
    """The facts of the gold that are conflicts, and the claims on their sides."""
    for fact in gold.facts:
        if fact["verdict"] == "conflict":
            yield fact, [set(side) for side in fact.get("sides") or [[c] for c in fact["claims"]]]


def case_of(gold_file: Path, folder: Path) -> Case:
    """Check a dossier, and find the claims that its gold means."""
    inputs = find([str(folder)])
    report = pipeline.check(inputs.sources, config.read_rules([]))
    gold = load(gold_file, folder)
    written = json.loads(json_v1.render(report, View()))
    files = {article["id"]: Path(article["path"]).name for article in written["articles"]}
    stands_for = score_reading(gold, written["claims"], files, Figures())
    claims = {key: report.claim(found) for found, key in stands_for.items()}
    texts = {
        file: next(a.text for a in report.articles if a.id == at) for at, file in files.items()
    }
    stories = dict.fromkeys(article.story for article in report.articles)
    trails = {story: trail_of(report.articles, report.claims, story) for story in stories}
    return Case(gold, report, claims, texts, trails)


def is_found(case: Case, sides: Sequence[set[str]]) -> bool:
    """Whether a conflict of the report has claims of two sides."""
    ids = [{case.claims[key].id for key in side if key in case.claims} for side in sides]
    return any(
        sum(bool(side & set(finding.claims)) for side in ids) > 1
        for finding in case.report.findings
        if finding.verdict is Verdict.CONFLICT
    )


def nearest(case: Case, sides: Sequence[set[str]]) -> tuple[Loss, str, str]:
    """The two gold claims of different sides that came farthest, and where they were lost."""
    pairs = [
        (left, right)
        for one, two in combinations(sides, 2)
        for left in sorted(one)
        for right in sorted(two)
    ]
    told = [(loss_of(case, *pair), *pair) for pair in pairs]
    return max(told, key=lambda each: (each[0].step, each[0].score))


def loss_of(case: Case, left: str, right: str) -> Loss:
    """Where the claims that two gold claims mean were lost."""
    found = [case.claims.get(key) for key in (left, right)]
    if any(one is None or isinstance(one.value, Unresolved) or not one.speaks for one in found):
        return Loss(0)
    stories = {
        article.story
        for article in case.report.articles
        for one in found
        if one and article.id == one.article
    }
    if len(stories) > 1:
        return Loss(1)
    trail = case.trails[stories.pop()]
    one, two = (trail.node[claim.id] for claim in found if claim)
    relation = stand(one, two)
    if relation is not Relation.APART:
        return Loss(2, why=f" ({relation.value})")
    if one.root == two.root:
        return Loss(3)
    if in_order(one, two) not in trail.steps.pairs:
        return Loss(4)
    if trail.fact_of(one) == trail.fact_of(two):
        return Loss(8, why=f": {_verdict(case, found)}")
    meeting = trail.met(one, two)
    if meeting is None:
        shared = trail.group[one.at].roots & trail.group[two.at].roots
        return Loss(3, why=" in both groups") if shared else Loss(4, why=": most of them agree")
    return _weighed(meeting, trail)


def _weighed(meeting: Meeting, trail: Trail) -> Loss:
    """Where two groups that met were lost."""
    ceilings = ceilings_of(meeting.vector)
    if ceilings and SECOND.score(meeting.vector) > BAR:
        return Loss(5, meeting.score, f": {', '.join(ceilings)}")
    if meeting.score <= BAR:
        return Loss(6, meeting.score, f": {meeting.score:+.2f}", meeting)
    hindered = trail.steps.refused_apart.get((meeting.left.at, meeting.right.at))
    why = hindered.why if hindered else "by others"
    return Loss(7, meeting.score, f": {meeting.score:+.2f}, {why}")


def usual(cases: Sequence[Case]) -> dict[str, float]:
    """What each piece of evidence adds in the mean, where conflicts were joined."""
    added: Counter[str] = Counter()
    number = 0
    for case in cases:
        in_conflict = {
            claim for f in case.report.facts if f.verdict is Verdict.CONFLICT for claim in f.claims
        }
        for trail in case.trails.values():
            for meeting in trail.steps.met:
                left, right = meeting.left, meeting.right
                joined = trail.fact[left.at] == trail.fact[right.at]
                if joined and left.nodes[0].first.id in in_conflict:
                    number += 1
                    added.update(SECOND.worth(meeting.vector))
    return {name: total / number for name, total in added.items()}


def heaviest(meeting: Meeting, mean: Mapping[str, float]) -> list[str]:
    """The two pieces of evidence that add least, beside what they add where conflicts are joined.

    Whatever forbids it follows.
    """
    worth = SECOND.worth(meeting.vector)
    less = sorted((worth.get(name, 0.0) - usually, name) for name, usually in mean.items())
    return [f"{name} {by:+.1f}" for by, name in less[:2]] + ceilings_of(meeting.vector)


def _verdict(case: Case, claims: Sequence[Claim | None]) -> str:
    ids = {claim.id for claim in claims if claim}
    return next(fact.verdict.value for fact in case.report.facts if ids & set(fact.claims))


def _words(case: Case, key: str) -> str:
    claim = case.gold.claims[key]
    return " ".join(case.texts[claim.file][claim.start : claim.end].split())


def kind_of(gold: Gold, claims: Sequence[str]) -> str:
    """The kind that most claims of a fact have; dates and deadlines are one."""
    kinds = Counter(sorted(gold.claims[claim].kinds)[0] for claim in claims)
    kind = max(sorted(kinds), key=lambda one: kinds[one])
    return "date" if kind == "deadline" else kind


def table(lost: Mapping[tuple[str, str], int], every: Mapping[str, int]) -> Iterator[str]:
    """Counts by step, a column for each kind."""
    kinds = sorted(every)
    yield f"{'':<18}" + "".join(f"{kind:>12}" for kind in kinds) + f"{'all':>8}"
    for step in STEPS:
        counts = [lost.get((step, kind), 0) for kind in kinds]
        yield f"{step:<18}" + "".join(f"{count:>12}" for count in counts) + f"{sum(counts):>8}"
    total = [every[kind] for kind in kinds]
    yield f"{'of':<18}" + "".join(f"{count:>12}" for count in total) + f"{sum(total):>8}"


if __name__ == "__main__":
    main(sys.argv[1:])
