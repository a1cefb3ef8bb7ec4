"""First phase: nodes whose values agree, and whose company says that this is no chance."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from factcheck.link.evidence import EVIDENCE
from factcheck.link.groups import Obstacle, Refused, grow, mean_over, worst_of
from factcheck.link.learned import FIRST
from factcheck.link.node import Node
from factcheck.link.parted import NONE, Parted
from factcheck.link.weights import Weights
from factcheck.values.interval import Relation

BAR = 0.4
"""Log-odds from which two nodes of one value are one fact: a false join spoils every conflict
that it stands in."""

_WORST = -2.5
"""No two members of a group may be less likely one fact than this."""

_UNKNOWN = -1.0  # two nodes that were not compared
_PLAIN = {"near": 1.0, "head": 0.35, "inside": 0.6, "role": 0.25}
"""What rivals are measured by, before anything is known of the others."""

Pairs = dict[tuple[int, int], Relation]
Vectors = dict[tuple[int, int], dict[str, float]]


def join_equal(
    nodes: Sequence[Node],
    pairs: Pairs,
    weights: Weights = FIRST,
    refused: Refused | None = None,
    parted: Parted = NONE,
) -> tuple[list[list[int]], Vectors]:
    """Groups of the numbers of nodes that give one fact the same value; the evidence of pairs."""
    agreeing = [pair for pair, relation in pairs.items() if relation is not Relation.APART]
    vectors = measured(nodes, agreeing, weights)
    scores = {pair: weights.score(vector) for pair, vector in vectors.items()}

    def hindered(one: list[int], two: list[int]) -> Obstacle | None:
        kept_apart = held_apart(one, two, nodes, parted)
        return kept_apart or _obstacle(one, two, nodes, pairs, scores)

    return grow(nodes, scores, BAR, hindered, refused), vectors


def held_apart(
    one: Sequence[int], two: Sequence[int], nodes: Sequence[Node], parted: Parted
) -> Obstacle | None:
    """The obstacle that somebody has put between two groups of nodes, by their numbers."""
    if not parted.reasons:
        return None
    homes = {claim.id: at for at in (*one, *two) for claim in nodes[at].claims}
    sides = ([claim.id for at in group for claim in nodes[at].claims] for group in (one, two))
    found = parted.between(*sides)
    return found and Obstacle("parted", homes[found[0]], homes[found[1]], reason=found[2])


def _obstacle(
    one: list[int],
    two: list[int],
    nodes: Sequence[Node],
    pairs: Pairs,
    scores: Mapping[tuple[int, int], float],
) -> Obstacle | None:
    """What keeps two groups of equal values from being one."""
    if {nodes[at].root for at in one} & {nodes[at].root for at in two}:
        return next(
            Obstacle("article", a, b) for a in one for b in two if nodes[a].root == nodes[b].root
        )
    for a in one:
        for b in two:
            if pairs.get((min(a, b), max(a, b))) is Relation.APART:
                return Obstacle("apart", a, b)
    mean, worst = mean_over(one, two, scores, _UNKNOWN)
    if mean > BAR and worst >= _WORST:
        return None
    why, score = ("mean", mean) if mean <= BAR else ("least", worst)
    return Obstacle(why, *worst_of(one, two, scores, _UNKNOWN), score)


def measured(
    nodes: Sequence[Node], agreeing: Sequence[tuple[int, int]], weights: Weights = FIRST
) -> Vectors:
    """Every piece of evidence of each pair that has a weight, the lead over its rivals included."""
    pieces = [item for name, item in EVIDENCE.items() if name in weights.of or name in _PLAIN]
    vectors = {
        (a, b): {item.name: item.measure(nodes[a], nodes[b]) for item in pieces}
        for a, b in agreeing
    }
    plain = {
        pair: sum(_PLAIN[name] * vector[name] for name in _PLAIN)
        for pair, vector in vectors.items()
    }
    for pair, (low, high) in leads(nodes, plain).items():
        vectors[pair]["lead_lo"], vectors[pair]["lead_hi"] = low, high
    return vectors


def leads(
    nodes: Sequence[Node], plain: dict[tuple[int, int], float]
) -> dict[tuple[int, int], tuple[float, float]]:
    """How far each pair leads over the rivals of either node in the other's article, -1 to 1.

    A pair without rivals leads by its whole score. Returns the smaller and the larger lead.
    """
    best: defaultdict[tuple[int, str], list[tuple[float, int]]] = defaultdict(list)
    for (a, b), value in plain.items():
        best[a, nodes[b].root].append((value, b))
        best[b, nodes[a].root].append((value, a))
    for options in best.values():
        options.sort(key=lambda option: -option[0])
    found = {}
    for (a, b), value in plain.items():
        both = sorted(
            max(-1.0, min(1.0, value - _rival(best[at, nodes[other].root], other)))
            for at, other in ((a, b), (b, a))
        )
        found[a, b] = both[0], both[1]
    return found


def _rival(options: list[tuple[float, int]], other: int) -> float:
    return next((value for value, at in options[:2] if at != other), 0.0)
