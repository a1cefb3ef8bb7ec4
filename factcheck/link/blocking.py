"""Which nodes are compared at all: those of one family that share a key, and not too many."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import combinations

from factcheck.link.node import Node

_SMALL = 60
"""Nodes of one family up to which each is compared with each other."""

_CROWD = 40
"""A key of more nodes than this chooses nobody, unless it is the value itself."""

MOST = 50
"""Nodes that one node is compared with at most: those that share most keys with it."""


def candidates(nodes: Sequence[Node]) -> Iterator[tuple[Node, Node]]:
    """Pairs of nodes of one family and different articles, by their numbers.

    In a large story a node meets the `MOST` nodes that share most with it: the value, a word
    of the sentence, the counted noun or a role; the work grows with the nodes, not their square.
    """
    families: defaultdict[str, list[Node]] = defaultdict(list)
    for node in nodes:
        families[node.kin].append(node)
    for kin in sorted(families):
        members = families[kin]
        chosen = combinations(members, 2) if len(members) <= _SMALL else _chosen(members)
        for left, right in chosen:
            if left.root != right.root:
                yield left, right


def is_limited(nodes: Sequence[Node]) -> bool:
    """Whether a family is so large that not every node is compared with each other."""
    counts: defaultdict[str, int] = defaultdict(int)
    for node in nodes:
        counts[node.kin] += 1
    return any(count > _SMALL for count in counts.values())


def _chosen(members: Sequence[Node]) -> list[tuple[Node, Node]]:
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, node in enumerate(members):
        for key in _keys(node):
            holders[key].append(at)
    pairs: set[tuple[int, int]] = set()
    for at, node in enumerate(members):
        shared: defaultdict[int, float] = defaultdict(float)
        for key in _keys(node):
            having = holders[key]
            if len(having) <= _CROWD or key.startswith("value "):
                having = _nearest(having, at)
                for other in having:
                    shared[other] += 1 / len(having)
        shared.pop(at, None)
        best = sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:MOST]
        pairs.update((min(at, other), max(at, other)) for other, _ in best)
    return [(members[left], members[right]) for left, right in sorted(pairs)]


def _nearest(having: list[int], at: int) -> list[int]:
    """At most twice `_CROWD` holders of a common value, those around `at` in the story's order."""
    if len(having) <= 2 * _CROWD:
        return having
    from bisect import bisect_left

    place = bisect_left(having, at)
    return having[max(0, place - _CROWD) : place + _CROWD]


def _keys(node: Node) -> list[str]:
    return [
        f"value {node.key}",
        *dict.fromkeys(f"word {key}" for bag in node.inside for key in bag),
        *(f"head {key}" for key in sorted(node.heads)),
        *(f"role {role}" for role in node.roles),
    ]
