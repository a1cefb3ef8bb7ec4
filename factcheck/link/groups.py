"""Joining: best pairs first, and a group only grows while all its members fit together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeVar

Member = TypeVar("Member")


def grow(
    members: Sequence[Member],
    scores: Mapping[tuple[int, int], float],
    bar: float,
    fits: Callable[[list[int], list[int]], bool],
) -> list[list[int]]:
    """Group the numbers of `members`: pairs over `bar`, best first, where `fits` allows it.

    Returns the groups, each sorted, in the order of their first members.
    """
    home = list(range(len(members)))
    groups: dict[int, list[int]] = {at: [at] for at in range(len(members))}
    strong = [(score, pair) for pair, score in scores.items() if score > bar]
    for _, (left, right) in sorted(strong, key=lambda item: (-item[0], item[1])):
        one, two = sorted((home[left], home[right]))
        if one == two or not fits(groups[one], groups[two]):
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
