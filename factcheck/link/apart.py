"""Second phase: groups whose values are apart, told to be one fact by their company alone."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from factcheck.link.equal import Pairs
from factcheck.link.evidence import EVIDENCE, Evidence
from factcheck.link.groups import Obstacle, Refused, grow, mean_over, worst_of
from factcheck.link.learned import SECOND
from factcheck.link.node import Node
from factcheck.link.parted import NONE, Parted
from factcheck.link.weights import CEILINGS, Weights
from factcheck.values.interval import Relation

BAR = 0.5
"""Log-odds from which two groups whose values are apart are one fact."""

DOUBT = -1.5
"""Log-odds from which they may be, and are shown as related."""

_MOSTLY = 0.5  # share of the pairs of two groups that a ceiling must hold for
_SLACK = 0.5  # how far under the bar the mean of a growing group may lie
_UNKNOWN = -4.0  # two groups that were not compared
_LIKE = 0.6  # closeness from which a rival of a like head makes a value less scarce

MEANS = frozenset(
    {"place", "clock_unlike", "clash", "head_unlike", "topic_unlike", "role_unlike",
     "role_clash", "marks", "old", "planned", "denied", "as_of_apart",
     "last_day_unlike", "edges_unlike", "own_days", "gap", "before_after", "wish", "forecast",
     "room", "off", "earlier", "contrary", "far", "another", "told", "whole", "done", "dated_apart",
     "detail_unlike", "names_unlike"}
)  # fmt: skip
"""Evidence against is taken as the mean over the pairs of two groups, evidence for as the best."""

LEASTS = frozenset({"unbound", "per"})
"""Evidence that no pair of two groups may be free of."""

_PLAIN = {"near": 1.0, "head": 0.35, "inside": 0.6, "role": 0.25, "anchor_beside": 0.4,
          "close": 0.3, "head_unlike": -0.4, "old": -0.3}  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Group:
    """Nodes that give one fact one value, and what stands beside them."""

    at: int
    nodes: tuple[Node, ...]
    roots: frozenset[str]
    beside: frozenset[int]
    about: frozenset[int]


@dataclass(frozen=True, slots=True, eq=False)
class Meeting:
    """Two groups whose values are apart: the evidence, and what it comes to in log-odds."""

    left: Group
    right: Group
    vector: Mapping[str, float]
    score: float


def groups_of(nodes: Sequence[Node], equal: Sequence[Sequence[int]]) -> list[Group]:
    """The groups with their surroundings: which joined groups stand in the same sentences."""
    in_sentence: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    in_paragraph: defaultdict[tuple[str, int], set[int]] = defaultdict(set)
    for at, members in enumerate(equal):
        if len(members) > 1:
            for member in members:
                for place in nodes[member].sentences:
                    in_sentence[place].add(at)
                for place in nodes[member].paragraphs:
                    in_paragraph[place].add(at)
    found = []
    for at, members in enumerate(equal):
        mine = [nodes[member] for member in members]
        beside = {near for node in mine for place in node.sentences for near in in_sentence[place]}
        about = {near for node in mine for place in node.paragraphs for near in in_paragraph[place]}
        roots = frozenset(node.root for node in mine)
        found.append(
            Group(at, tuple(mine), roots, frozenset(beside - {at}), frozenset(about - {at}))
        )
    return found


def meetings(groups: Sequence[Group], pairs: Pairs, weights: Weights = SECOND) -> list[Meeting]:
    """Every two groups that share no article and most of whose compared pairs are apart."""
    home = {node.at: group.at for group in groups for node in group.nodes}
    apart: defaultdict[tuple[int, int], list[tuple[int, int]]] = defaultdict(list)
    agreeing: defaultdict[tuple[int, int], int] = defaultdict(int)
    for (a, b), relation in pairs.items():
        one, two = sorted((home[a], home[b]))
        if one == two:
            continue
        if relation is Relation.APART:
            apart[one, two].append((a, b))
        else:
            agreeing[one, two] += 1
    nodes = {node.at: node for group in groups for node in group.nodes}
    pieces = _pieces(weights)
    vectors = {
        (one, two): _vector(
            groups[one], groups[two], [(nodes[a], nodes[b]) for a, b in having], pieces
        )
        for (one, two), having in apart.items()
        if len(having) > agreeing[one, two] and not groups[one].roots & groups[two].roots
    }
    _with_rivals(groups, vectors)
    return [
        Meeting(groups[one], groups[two], vector, score(vector, weights))
        for (one, two), vector in sorted(vectors.items())
    ]


def score(vector: Mapping[str, float], weights: Weights = SECOND) -> float:
    """Log-odds that two groups whose values are apart are one fact, under their ceilings."""
    return min([weights.score(vector), *(CEILINGS[name] for name in ceilings_of(vector))])


def ceilings_of(vector: Mapping[str, float]) -> list[str]:
    """The ceilings that hold for most of the pairs of two groups."""
    return [name for name in CEILINGS if vector[name] > _MOSTLY]


def bare(left: Node, right: Node, weights: Weights = SECOND) -> float:
    """Log-odds of two nodes alone, without what their groups and rivals add."""
    one, two = (left, right) if left.at < right.at else (right, left)
    return weights.score({item.name: item.measure(one, two) for item in _pieces(weights)})


def join_apart(
    groups: Sequence[Group],
    met: Sequence[Meeting],
    refused: Refused | None = None,
    parted: Parted = NONE,
) -> list[list[int]]:
    """Groups of group numbers: those of one fact, whatever value they give."""
    scores = {(meeting.left.at, meeting.right.at): meeting.score for meeting in met}

    def hindered(one: list[int], two: list[int]) -> Obstacle | None:
        return _held_apart(one, two, groups, parted) or _obstacle(one, two, groups, scores)

    return grow(groups, scores, BAR, hindered, refused)


def _held_apart(
    one: Sequence[int], two: Sequence[int], groups: Sequence[Group], parted: Parted
) -> Obstacle | None:
    """The obstacle that somebody has put between groups of groups."""
    if parted.reasons:
        for left in one:
            for right in two:
                if found := between(groups[left], groups[right], parted):
                    return Obstacle("parted", left, right, reason=found)
    return None


def between(left: Group, right: Group, parted: Parted) -> str | None:
    """Why somebody holds two groups apart; None where nobody does."""
    sides = ([claim.id for node in group.nodes for claim in node.claims] for group in (left, right))
    found = parted.between(*sides)
    return found and found[2]


def _obstacle(
    one: list[int],
    two: list[int],
    groups: Sequence[Group],
    scores: Mapping[tuple[int, int], float],
) -> Obstacle | None:
    """What keeps groups of groups from being one."""
    for a in one:
        for b in two:
            if groups[a].roots & groups[b].roots:
                return Obstacle("article", a, b)
    mean = mean_over(one, two, scores, _UNKNOWN)[0]
    if mean > BAR - _SLACK:
        return None
    return Obstacle("mean", *worst_of(one, two, scores, _UNKNOWN), mean)


def _pieces(weights: Weights) -> list[Evidence]:
    wanted = weights.of.keys() | _PLAIN.keys() | CEILINGS.keys()
    return [item for name, item in EVIDENCE.items() if name in wanted]


def _vector(
    left: Group,
    right: Group,
    having: Sequence[tuple[Node, Node]],
    pieces: Sequence[Evidence],
) -> dict[str, float]:
    vector = {}
    for item in pieces:
        vector[item.name] = _over(item.name, [item.measure(a, b) for a, b in having])
    own = {left.at, right.at}
    vector["several"] = float(max(len(left.nodes), len(right.nodes)) > 1)
    vector["anchor_beside"] = min(1.0, len((left.beside & right.beside) - own) / 2)
    vector["anchor_about"] = min(1.0, len((left.about & right.about) - own) / 3)
    return vector


def _over(name: str, found: Sequence[float]) -> float:
    """One number for the pairs of two groups."""
    if name in LEASTS:
        return min(found)
    return sum(found) / len(found) if name in MEANS else max(found)


def _with_rivals(groups: Sequence[Group], vectors: dict[tuple[int, int], dict[str, float]]) -> None:
    """Add how far two groups lead over their rivals, and how scarce such values are.

    A rival of h for g is a group that shares an article with h.
    """
    plain = {
        pair: sum(_PLAIN[name] * vector[name] for name in _PLAIN)
        for pair, vector in vectors.items()
    }
    options: defaultdict[tuple[int, str], list[tuple[float, bool, int]]] = defaultdict(list)
    for (one, two), vector in vectors.items():
        like = vector["close"] > _LIKE and vector["head_unlike"] < 0.5
        for at, other in ((one, two), (two, one)):
            for root in groups[other].roots:
                options[at, root].append((plain[one, two], like, other))
    for having in options.values():
        having.sort(key=lambda option: (-option[0], option[2]))
    for (one, two), vector in vectors.items():
        found = [_rivals(groups, options, at, other) for at, other in ((one, two), (two, one))]
        led = sorted(max(-1.0, min(1.0, plain[one, two] - best)) for best, _ in found)
        vector["margin_lo"], vector["margin_hi"] = led
        vector["scarce"] = 1 / sqrt((1 + found[0][1]) * (1 + found[1][1]))


def _rivals(
    groups: Sequence[Group],
    options: Mapping[tuple[int, str], list[tuple[float, bool, int]]],
    at: int,
    other: int,
) -> tuple[float, int]:
    """The best plain score of a rival of `other` for `at`, and how many rivals are like it."""
    best = 0.0
    like: set[int] = set()
    for root in groups[other].roots:
        having = options[at, root]
        best = max(best, next((value for value, _, rival in having if rival != other), 0.0))
        like.update(rival for _, is_like, rival in having if is_like and rival != other)
    return best, len(like)


def best_meetings(
    met: Sequence[Meeting], home: Mapping[int, int], parted: Parted = NONE
) -> list[Meeting]:
    """For each two facts the best meeting in doubt: over `DOUBT`, not joined, not held apart.

    `home` gives the number of the fact that a group ended in.
    """
    best: dict[tuple[int, int], Meeting] = {}
    for meeting in met:
        one, two = sorted((home[meeting.left.at], home[meeting.right.at]))
        if one == two or meeting.score <= DOUBT or between(meeting.left, meeting.right, parted):
            continue
        if (one, two) not in best or meeting.score > best[one, two].score:
            best[one, two] = meeting
    return [best[pair] for pair in sorted(best)]
