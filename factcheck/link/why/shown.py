"""Sentences of claims, and words, nouns and distances of two nodes, as people read them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from factcheck.context.role import BROAD
from factcheck.context.stems import MARK
from factcheck.context.words import NAME
from factcheck.link.measure import number_of
from factcheck.link.node import Bags, Node, aligned
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.values.when import When

_SHOWN = 4  # words in one sentence
_LONGEST = 320  # characters of a sentence in an explanation


def sentence_of(claim: Claim, article: Article) -> str:
    """The sentence of a claim on one line; a long one is cut."""
    said = " ".join(article.sentences[claim.sentence].span.of(article.text).split())
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1] + "…"


def words(left: Node, right: Node, lefts: Bags, rights: Bags) -> str:
    """The words that weigh most in both bags, as the two articles write them.

    >>> pair_of("bâtiment", "building"), pair_of("Fire", "fire")
    ('“bâtiment/building”', '“fire”')
    """
    worth: dict[str, float] = {}
    for one in lefts:
        for two in rights:
            for key in one.keys() & two.keys():
                worth[key] = max(worth.get(key, 0.0), one[key] * two[key])
    return _pairs(left, right, sorted(worth, key=lambda key: (-worth[key], key)))


def common_keys(left: Node, right: Node, keys: frozenset[str]) -> str:
    """The words that stand for `keys` in both articles."""
    return _pairs(left, right, sorted(keys))


def own_keys(node: Node) -> str:
    """The noun that the value of `node` counts, as its article writes it."""
    found = dict.fromkeys(_word(node, key) for key in sorted(node.heads))
    return ", ".join(f"“{word}”" for word in list(found)[:_SHOWN])


def pair_of(left: str, right: str) -> str:
    """Two words in quotation marks; one where they are the same."""
    return f"“{right}”" if left.casefold() == right.casefold() else f"“{left}/{right}”"


def _pairs(left: Node, right: Node, keys: Sequence[str]) -> str:
    """A word of several meanings stands under several keys; it is shown once."""
    found = dict.fromkeys(pair_of(_word(left, key), _word(right, key)) for key in keys)
    return ", ".join(list(found)[:_SHOWN])


def _word(node: Node, key: str) -> str:
    return next((said[key] for said in node.said if key in said), key.lstrip(MARK + NAME))


def common_role(left: Node, right: Node) -> str:
    """The part that both play, the nearest first."""
    common = sorted(
        left.roles.keys() & right.roles.keys(),
        key=lambda name: (name in BROAD, -min(left.roles[name], right.roles[name]), name),
    )
    return common[0] if common else ""


def roles_of(node: Node) -> str:
    """The parts that a value plays, the nearest first."""
    ranked = sorted(node.roles, key=lambda name: (-node.roles[name], name))
    return ", ".join(f"“{name}”" for name in ranked[:_SHOWN])


def listed(found: frozenset[str]) -> str:
    """Marks in quotation marks."""
    return ", ".join(f"“{mark}”" for mark in sorted(found))


def days_apart(left: Node, right: Node) -> str:
    """How long lies between two articles: "3 days"."""
    if left.published is None or right.published is None:
        return "?"
    days = round(abs(left.published - right.published) / timedelta(days=1))
    return "a day" if days == 1 else f"{days} days" if days else "hours"


def _clocks_apart(left: When, right: When) -> str:
    minutes = round(abs(left.start.first() - right.start.first()) / timedelta(minutes=1))
    hours, rest = divmod(minutes, 60)
    named = [f"{number} {unit}" for number, unit in ((hours, "h"), (rest, "min")) if number]
    return f"the times are {' '.join(named) or 'less than a minute'} apart"


def distance(left: Node, right: Node) -> str:
    """How far apart the values are: "the figures are 3 % apart"."""
    first, second = aligned(left, right)
    if isinstance(first, When) and isinstance(second, When):
        if first.has_time and second.has_time:
            return _clocks_apart(first, second)
        days = abs((first.start.first() - second.start.first()).days)
        if days == 0:
            return "the dates fall on one day"
        return f"the dates are {days} days apart" if days != 1 else "the dates are one day apart"
    one, two = sorted((number_of(left.value), number_of(right.value)))
    if one <= 0:
        return "the figures are near"
    if one == two:
        return "the figures are the same"
    share = 100 * (two - one) / two
    return (
        f"the figures are {share:.0f} % apart"
        if share >= 1
        else "the figures are less than 1 % apart"
    )
