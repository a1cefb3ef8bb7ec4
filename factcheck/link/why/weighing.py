"""What was weighed about two figures: the steps told again, nothing measured a second way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from factcheck.link import apart, equal
from factcheck.link.apart import Meeting, ceilings_of
from factcheck.link.evidence import EVIDENCE
from factcheck.link.learned import FIRST, SECOND
from factcheck.link.node import Node, aligned, stand
from factcheck.link.weights import CEILINGS, Weights
from factcheck.link.why.explain import likest, said
from factcheck.link.why.found import label_of, words_of
from factcheck.link.why.trail import Trail, in_order
from factcheck.model.account import Ceiling, Comparison, Rival, Weighing
from factcheck.values.interval import Relation

_LEAST = 0.005  # log-odds that two decimals would show as nothing
_NEVER_MISSED = frozenset({"money", "measured", "digits_swapped", "half_alike", "rare", "same"})
"""Evidence whose absence says nothing: what kind of value it is, or how it is written."""

_LEADS = frozenset({"lead_lo", "lead_hi", "margin_lo", "margin_hi"})
"""Evidence that tells how rivals fare, and so is no reason why one is better."""

_OF_ONE = {"lead_hi", "margin_hi"}
_LEAD_OF_ONE = ("rivals of both fit better", "for one of the two no other fits as well")
"""What the larger of two leads tells beside the smaller one: that it is lost too, or kept."""

_OF_TIMES = frozenset({"clock", "last_days"})
"""Evidence that only dates can give."""

Nodes = tuple[Node, Node]


def weigh_equal(left: Node, right: Node, trail: Trail) -> Weighing | None:
    """How two nodes whose values agree were weighed; None where they were not compared."""
    vector = trail.steps.vectors.get(in_order(left, right))
    if vector is None:
        return None
    return _weighing(
        (left, right), dict.fromkeys(vector, (left, right)), vector, FIRST, equal.BAR, None
    )


def weigh_apart(meeting: Meeting, trail: Trail, best: Nodes | None = None) -> Weighing:
    """How two groups whose values are apart were weighed; `best` are those that stand for them."""
    shown_by = best or likest(meeting)
    turned = shown_by[0] not in meeting.left.nodes
    having = [
        (two, one) if turned else (one, two)
        for one in meeting.left.nodes
        for two in meeting.right.nodes
        if trail.steps.pairs.get(in_order(one, two)) is Relation.APART
    ]
    shown = {name: _telling(name, having) for name in meeting.vector}
    return _weighing(shown_by, shown, meeting.vector, SECOND, apart.BAR, apart.DOUBT)


def _telling(name: str, having: Sequence[Nodes]) -> Nodes:
    """The pair of two groups that bears a piece of evidence out best."""
    if name not in EVIDENCE:
        return having[0]
    return max(having, key=lambda pair: EVIDENCE[name].measure(*pair))


def _weighing(
    best: Nodes,
    shown: Mapping[str, Nodes],
    vector: Mapping[str, float],
    weights: Weights,
    bar: float,
    doubt: float | None,
) -> Weighing:
    worth = weights.worth(vector)
    held = [] if doubt is None else ceilings_of(vector)
    return Weighing(
        values=aligned(*best),
        relation=stand(*best),
        start=weights.bias,
        comparisons=tuple(_comparisons(worth, shown)),
        absent=_absent(worth, weights, best[0].kin == "when"),
        ceilings=tuple(Ceiling(said(name, *shown[name]), CEILINGS[name]) for name in held),
        score=weights.score(vector) if doubt is None else apart.score(vector, weights),
        bar=bar,
        doubt=doubt,
    )


def _comparisons(worth: Mapping[str, float], shown: Mapping[str, Nodes]) -> Iterable[Comparison]:
    """Each piece of evidence that counts, the heaviest first."""
    for name, value in sorted(worth.items(), key=lambda item: (-abs(item[1]), item[0])):
        if abs(value) >= _LEAST:
            left, right = words_of(name, *shown[name])
            told = said(name, *shown[name], against=value < 0) or label_of(name)
            if name in _OF_ONE:
                told = _LEAD_OF_ONE[value > 0]
            yield Comparison(name, label_of(name), told, left, right, value)


def _absent(worth: Mapping[str, float], weights: Weights, times: bool) -> tuple[str, ...]:
    """What would have spoken for it and was not found, the weightiest first."""
    ranked = sorted(weights.of.items(), key=lambda item: (-item[1], item[0]))
    missing = (
        label_of(name)
        for name, weight in ranked
        if weight > 0 and abs(worth.get(name, 0.0)) < _LEAST and name not in _NEVER_MISSED
        if times or name not in _OF_TIMES
    )
    return tuple(dict.fromkeys(missing))


def rivals_equal(left: Node, right: Node, trail: Trail) -> tuple[Rival, ...]:
    """For either of two nodes of one value, the best other such value of the other's article."""
    chosen = weigh_equal(left, right, trail)
    if chosen is None:
        return ()
    found = []
    for beside, other in ((left, right), (right, left)):
        weighed = [
            (node, weighing)
            for node in _of_article(other, trail)
            if node is not other and (weighing := weigh_equal(beside, node, trail))
        ]
        if weighed:
            node, weighing = max(weighed, key=lambda each: (each[1].score, -each[0].at))
            hindered = trail.steps.refused.get(in_order(beside, node))
            why = trail.hindrance(hindered, groups=False) if hindered else ""
            found.append(_rival(beside, node, weighing, chosen, why))
    return tuple(found)


def rivals_apart(meeting: Meeting, trail: Trail) -> tuple[Rival, ...]:
    """For either of two groups that are apart, the best other group of the other's articles."""
    chosen, found = weigh_apart(meeting, trail), []
    for beside, other in ((meeting.left, meeting.right), (meeting.right, meeting.left)):
        met = [
            each
            for each in trail.steps.met
            if each is not meeting and beside in (each.left, each.right)
            if (each.right if each.left is beside else each.left).roots & other.roots
        ]
        if met:
            best = max(met, key=lambda each: each.score)
            one, two = likest(best)
            mine, rival = (one, two) if best.left is beside else (two, one)
            hindered = trail.steps.refused_apart.get((best.left.at, best.right.at))
            why = trail.hindrance(hindered, groups=True) if hindered else ""
            found.append(_rival(mine, rival, weigh_apart(best, trail), chosen, why))
    return tuple(found)


def _of_article(node: Node, trail: Trail) -> list[Node]:
    return [other for other in trail.steps.nodes if other.root == node.root]


def _rival(beside: Node, node: Node, weighing: Weighing, held: Weighing, why: str) -> Rival:
    """A rival of what is `held` against it: why it lost, or what it is better by."""
    better = weighing.score > held.score
    told = why or (lost_by(weighing, held) if better else lost_by(held, weighing))
    return Rival(beside.first.id, node.first.id, weighing.score, told)


def lost_by(winner: Weighing, loser: Weighing) -> str:
    """The piece of evidence in which a joining falls shortest of another, as a sentence."""
    if loser.ceilings and not winner.ceilings:
        return loser.ceilings[0].says
    gained = {one.name: one.worth for one in winner.comparisons if one.name not in _LEADS}
    mine = {one.name: one.worth for one in loser.comparisons if one.name not in _LEADS}
    short = partial(_short, gained, mine)
    name = max(sorted(gained.keys() | mine.keys()), key=short, default="")
    if not name or short(name) <= 0:
        return "nothing tells the two apart but their order in the text"
    told = next((one.says for one in loser.comparisons if one.name == name and one.worth < 0), "")
    counts = f"{mine.get(name, 0.0):+.2f} against {gained.get(name, 0.0):+.2f}"
    return f"{told or f'less of “{label_of(name)}”'} ({counts})"


def _short(gained: Mapping[str, float], mine: Mapping[str, float], name: str) -> float:
    return gained.get(name, 0.0) - mine.get(name, 0.0)
