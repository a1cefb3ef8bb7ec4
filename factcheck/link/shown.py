"""Words, nouns and distances of two nodes, as people read them."""

from __future__ import annotations

from datetime import timedelta

from factcheck.context.role import BROAD
from factcheck.context.stems import MARK, is_concept
from factcheck.context.words import NAME
from factcheck.lang.concepts import CONCEPTS
from factcheck.link.measure import number_of
from factcheck.link.node import Bags, Node
from factcheck.values.when import When

_SHOWN = 4  # words in one sentence


def words(lefts: Bags, rights: Bags) -> str:
    """The words that weigh most in both, for people."""
    worth: dict[str, float] = {}
    for left in lefts:
        for right in rights:
            for key in left.keys() & right.keys():
                worth[key] = max(worth.get(key, 0.0), left[key] * right[key])
    common = sorted(worth, key=lambda key: (-worth[key], key))
    return ", ".join(f"“{word_for(key)}”" for key in common[:_SHOWN])


def word_for(key: str) -> str:
    """A key as people read it: a concept by its words, a name or a stem as it stands."""
    if is_concept(key):
        words = dict.fromkeys(column.split()[0] for column in CONCEPTS[key.removeprefix(MARK)])
        return "/".join(words)
    return key.removeprefix(NAME).capitalize() if key.startswith(NAME) else f"{key}-"


def common_role(left: Node, right: Node) -> str:
    """The part that both play, the nearest first."""
    common = sorted(
        left.roles.keys() & right.roles.keys(),
        key=lambda name: (name in BROAD, -min(left.roles[name], right.roles[name]), name),
    )
    return common[0] if common else "?"


def listed_keys(keys: frozenset[str]) -> str:
    """Keys as people read them, in quotation marks."""
    return ", ".join(f"“{word_for(key)}”" for key in sorted(keys)[:_SHOWN])


def listed(found: frozenset[str]) -> str:
    """Marks in quotation marks."""
    return ", ".join(f"“{mark}”" for mark in sorted(found))


def days_apart(left: Node, right: Node) -> str:
    """How long lies between two articles: "3 days"."""
    if left.published is None or right.published is None:
        return "?"
    days = round(abs(left.published - right.published) / timedelta(days=1))
    return "a day" if days == 1 else f"{days} days" if days else "hours"


def distance(left: Node, right: Node) -> str:
    """How far apart the values are: "the figures are 3 % apart"."""
    if isinstance(left.value, When) and isinstance(right.value, When):
        days = abs((left.value.start.first() - right.value.start.first()).days)
        return f"the dates are {days} days apart" if days != 1 else "the dates are one day apart"
    one, two = sorted((number_of(left.value), number_of(right.value)))
    if one <= 0:
        return "the figures are near"
    share = 100 * (two - one) / two
    return (
        f"the figures are {share:.0f} % apart"
        if share >= 1
        else "the figures are less than 1 % apart"
    )
