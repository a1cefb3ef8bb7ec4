"""What a fact is: its sides, its verdict, and the sentences that say why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from factcheck.link.copies import are_versions, published_at
from factcheck.link.node import Node, stand
from factcheck.link.renewal import LATER, supersedes
from factcheck.model.article import Article
from factcheck.model.fact import Verdict
from factcheck.values.interval import Relation
from factcheck.values.quantity import Quantity

_TOLLS = frozenset(
    {
        "dead",
        "injured",
        "missing",
        "evacuated",
        "arrested",
        "area",
        "cases",
        "homeless",
        "rescued",
        "animals",
    }
)
"""Parts that only grow while events unfold."""


def sides_of(nodes: Sequence[Node]) -> list[list[Node]]:
    """The nodes by the value that they give: apart values on different sides, others on one."""
    sides: list[list[Node]] = []
    exact = sorted(nodes, key=lambda node: (node.value.approximate, node.at))
    for node in exact:
        same = [side for side in sides if any(node.key == other.key for other in side)]
        near = [
            side
            for side in sides
            if all(_relation(node, other) is not Relation.APART for other in side)
        ]
        options = same or near
        if options:
            options[0].append(node)
        else:
            sides.append([node])
    for side in sides:
        side.sort(key=lambda node: node.at)
    return sorted(sides, key=lambda side: side[0].at)


def _relation(one: Node, two: Node) -> Relation:
    return stand(one, two)


def verdict_of(
    sides: Sequence[Sequence[Node]],
    renewed: bool,
    sources: int,
    articles: Mapping[str, Article],
) -> tuple[Verdict, str | None]:
    """The verdict on a fact, and the sentence that says why a difference is none, if it is."""
    if not any(True for _ in _apart(sides)):
        return (Verdict.CORROBORATED if sources > 1 else Verdict.SINGLE_SOURCE), None
    if renewed:
        return Verdict.UPDATE, "one article gives the earlier value and the one that replaces it"
    if all(_are_versions(one, two, articles) for one, two in _apart(sides)):
        return Verdict.UPDATE, "the values stand in two versions of one article"
    if all(supersedes(a, b, articles) or supersedes(b, a, articles) for a, b in _apart(sides)):
        return Verdict.UPDATE, "a later article says that its value is a new one"
    if _grows(sides, articles):
        return Verdict.UPDATE, "a toll that grows from report to report"
    return Verdict.CONFLICT, None


def _apart(sides: Sequence[Sequence[Node]]) -> Iterable[tuple[Node, Node]]:
    for left, right in combinations(sides, 2):
        for one in left:
            for two in right:
                if _relation(one, two) is Relation.APART:
                    yield one, two


def _are_versions(one: Node, two: Node, articles: Mapping[str, Article]) -> bool:
    return are_versions(articles[one.first.article], articles[two.first.article])


def _grows(sides: Sequence[Sequence[Node]], articles: Mapping[str, Article]) -> bool:
    """Whether every later report, well after the one before, gives more of a toll."""
    roles = {role for side in sides for node in side for role in node.roles} & _TOLLS
    if not roles or not all(isinstance(node.value, Quantity) for side in sides for node in side):
        return False
    for one, two in _apart(sides):
        first, second = (published_at(articles[node.first.article]) for node in (one, two))
        if first is None or second is None or abs(first - second) < LATER:
            return False
        assert isinstance(one.value, Quantity)
        assert isinstance(two.value, Quantity)
        if (first < second) != (one.value.interval.middle < two.value.interval.middle):
            return False
    return True
