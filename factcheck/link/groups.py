"""Joining: best pairs first, and a group only grows while all its members fit together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple, TypeVar

Member = TypeVar("Member")


class Obstacle(NamedTuple):
    """Why two groups may not become one, though a pair of theirs is over the bar.

    Attributes:
        why: "article" where both hold members of one article, "apart" where values of theirs
            exclude each other, "mean" or "least" where their pairs score too low, "stray" where
            the left one fits the other side of the fact far worse than the right one, "parted"
            where somebody has said that they are different facts.
        left, right: a member of either that shows it.
        score: the mean or the least score, where that is why.
        reason: what somebody has said, where that is why.
    """

    why: str
    left: int
    right: int
    score: float = 0.0
    reason: str = ""


Refused = dict[tuple[int, int], Obstacle]
"""Pairs over the bar that did not become one, and what stood in the way."""


def grow(
    members: Sequence[Member],
    scores: Mapping[tuple[int, int], float],
    bar: float,
    obstacle: Callable[[list[int], list[int]], Obstacle | None],
    refused: Refused | None = None,
) -> list[list[int]]:
    """Group the numbers of `members`: pairs over `bar`, best first, where no `obstacle` is.

    Returns the groups, each sorted, in the order of their first members; `refused` takes down
    the pairs that were held back.
    """
    home = list(range(len(members)))
    groups: dict[int, list[int]] = {at: [at] for at in range(len(members))}
    strong = [(score, pair) for pair, score in scores.items() if score > bar]
    for _, (left, right) in sorted(strong, key=lambda item: (-item[0], item[1])):
        one, two = sorted((home[left], home[right]))
        if one == two:
            continue
        if hindered := obstacle(groups[one], groups[two]):
            if refused is not None:
                refused[left, right] = hindered
            continue
        groups[one] = sorted(groups[one] + groups.pop(two))
        for at in groups[one]:
            home[at] = one
    return [groups[at] for at in sorted(groups)]


def mean_over(
    left: Sequence[int],
    right: Sequence[int],
    scores: Mapping[tuple[int, int], float],
    unknown: float,
) -> tuple[float, float]:
    """Mean and least of the scores between two groups; `unknown` for pairs not compared."""
    found = [scores.get((min(a, b), max(a, b)), unknown) for a in left for b in right]
    return sum(found) / len(found), min(found)


def worst_of(
    left: Sequence[int],
    right: Sequence[int],
    scores: Mapping[tuple[int, int], float],
    unknown: float,
) -> tuple[int, int]:
    """The two members of two groups that fit together least."""
    pairs = [(a, b) for a in left for b in right]
    return min(pairs, key=lambda pair: (scores.get((min(pair), max(pair)), unknown), pair))
