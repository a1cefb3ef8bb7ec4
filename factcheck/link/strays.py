"""Nodes that share a value with their group and nothing else: the other side of it tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from factcheck.link.apart import Group, bare
from factcheck.link.equal import Vectors
from factcheck.link.groups import Obstacle, Refused
from factcheck.link.node import Node
from factcheck.link.weights import Weights

_FAR = 2.5
"""Log-odds by which a node fits the other side less than the best of its own group does."""

_LOOSE = 1.25
"""Mean log-odds with its own group under which a node may have joined it by chance."""


def without_strays(
    groups: Sequence[Group],
    apart: Sequence[Sequence[int]],
    vectors: Vectors,
    weights: tuple[Weights, Weights],
    refused: Refused,
) -> list[list[int]]:
    """The nodes of each group by their numbers, with every stray in a group of its own.

    "62 passages" and "62 shops" are one value and two things. Little in the two alone tells; but
    where another article speaks of "26 passages", one of them fits it and the other does not.

    Args:
        groups: as the first phase left them.
        apart: the numbers of the groups that the second phase would hold to be one fact.
        vectors: the evidence of the first phase.
        weights: those of the first phase and of the second.
        refused: takes down what a stray is kept from.
    """
    strays: dict[int, Obstacle] = {}
    for members in apart:
        for at in members:
            others = [node for other in members if other != at for node in groups[other].nodes]
            strays |= dict(_strays(groups[at], others, vectors, weights))
    for stray, obstacle in strays.items():
        refused[_pair(stray, obstacle.right)] = obstacle
    numbers = [[node.at for node in group.nodes] for group in groups]
    kept = [[at for at in members if at not in strays] for members in numbers]
    return sorted([members for members in kept if members] + [[at] for at in strays])


def _strays(
    group: Group, others: Sequence[Node], vectors: Vectors, weights: tuple[Weights, Weights]
) -> Iterator[tuple[int, Obstacle]]:
    if len(group.nodes) < 2 or not others:
        return
    first, second = weights
    fits = {node: max(bare(node, other, second) for other in others) for node in group.nodes}
    best = max(group.nodes, key=lambda node: fits[node])
    for node in group.nodes:
        if fits[node] < fits[best] - _FAR and _hold(node, group, vectors, first) < _LOOSE:
            yield node.at, Obstacle("stray", node.at, best.at, fits[node] - fits[best])


def _hold(node: Node, group: Group, vectors: Vectors, weights: Weights) -> float:
    """Mean log-odds of a node with the others of its group."""
    pairs = [_pair(node.at, other.at) for other in group.nodes if other is not node]
    scores = [weights.score(vectors[pair]) for pair in pairs if pair in vectors]
    return sum(scores) / len(scores) if scores else 0.0


def _pair(one: int, two: int) -> tuple[int, int]:
    return min(one, two), max(one, two)
