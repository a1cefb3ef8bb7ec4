"""Joining one story, step by step: fold, join what agrees, then what is apart, then old and new."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from factcheck.link.apart import Group, Meeting, groups_of, join_apart, meetings
from factcheck.link.blocking import candidates
from factcheck.link.equal import Pairs, Vectors, join_equal
from factcheck.link.fold import nodes_of
from factcheck.link.groups import Refused
from factcheck.link.learned import FIRST, SECOND
from factcheck.link.node import Node, stand
from factcheck.link.parted import NONE, Parted
from factcheck.link.renewal import is_later, renewals
from factcheck.link.strays import without_strays
from factcheck.link.weights import Weights
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Unresolved
from factcheck.values.interval import Relation
from factcheck.values.wording import Wording


@dataclass(frozen=True, slots=True)
class Joined:
    """The groups of one fact, and how they came together.

    `renewed` tells whether a sentence sets one of its values against another as old and new.
    """

    groups: tuple[Group, ...]
    renewed: bool = False
    outdated: frozenset[int] = frozenset()  # numbers of the nodes that are called earlier values

    @property
    def nodes(self) -> list[Node]:
        """Its nodes, in the order of their numbers."""
        return sorted((node for group in self.groups for node in group.nodes), key=lambda n: n.at)

    @property
    def claims(self) -> list[str]:
        """The ids of its claims."""
        return [claim.id for node in self.nodes for claim in node.claims]

    @property
    def roots(self) -> frozenset[str]:
        """The articles that say it."""
        return frozenset(root for group in self.groups for root in group.roots)


@dataclass(frozen=True, slots=True, eq=False)
class Steps:
    """What each step of joining one story came to; nodes and groups go by their numbers.

    Attributes:
        pairs: the nodes that were compared, and how their values stand.
        equal: groups of nodes that give one fact the same value; `vectors` holds the evidence.
        met: every two groups whose values are apart, with their evidence.
        joined: the facts.
        refused, refused_apart: what kept pairs of either phase apart that are over the bar.
    """

    nodes: Sequence[Node]
    pairs: Pairs
    equal: Sequence[Sequence[int]]
    vectors: Vectors
    groups: Sequence[Group]
    met: Sequence[Meeting]
    joined: Sequence[Joined]
    refused: Refused
    refused_apart: Refused


def steps_of(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    first: Weights = FIRST,
    second: Weights = SECOND,
    parted: Parted = NONE,
) -> Steps:
    """Join the claims of one story, and keep what every step came to."""
    refused: Refused = {}
    refused_apart: Refused = {}
    resolved = [claim for claim in claims if not isinstance(claim.value, Unresolved | Wording)]
    nodes = nodes_of(articles, resolved, parted)
    pairs = related(nodes)
    equal, vectors = join_equal(nodes, pairs, first, refused, parted)
    groups = groups_of(nodes, equal)
    met = meetings(groups, pairs, second)
    apart = join_apart(groups, met, refused_apart, parted)
    strayed = without_strays(groups, apart, vectors, (first, second), refused)
    if len(strayed) > len(equal):
        equal, groups = strayed, groups_of(nodes, strayed)
        met, refused_apart = meetings(groups, pairs, second), {}
        apart = join_apart(groups, met, refused_apart, parted)
    joined = [Joined(tuple(groups[at] for at in members)) for members in apart]
    joined = _old_and_new(joined, nodes, {article.id: article for article in articles}, parted)
    return Steps(nodes, pairs, equal, vectors, groups, met, joined, refused, refused_apart)


def related(nodes: Sequence[Node]) -> Pairs:
    """The pairs of nodes that are compared, and how their values stand."""
    found: Pairs = {}
    for left, right in candidates(nodes):
        relation = stand(left, right)
        if relation is not Relation.UNLIKE:
            found[left.at, right.at] = relation
    return found


def _old_and_new(
    joined: list[Joined],
    nodes: Sequence[Node],
    articles: Mapping[str, Article],
    parted: Parted,
) -> list[Joined]:
    """Facts that one sentence sets against each other as old and new become one, an update.

    The old value must have been given by an earlier article, or only by articles that also
    give the new one; and nobody may have said that the two are different facts.
    """
    facts = dict(enumerate(joined))
    home = {node.at: at for at, one in facts.items() for node in one.nodes}
    for old, new, outdated in renewals(nodes, articles):
        first, second = home[old.at], home[new.at]
        before, after = facts[first], facts[second]
        if first == second:
            facts[first] = Joined(before.groups, True, before.outdated | {old.at})
            continue
        if parted.between(before.claims, after.claims):
            continue
        alone = outdated and before.roots <= after.roots
        if alone or is_later(after.nodes, before.nodes):
            kept, gone = min(first, second), max(first, second)
            gone_by = before.outdated | after.outdated | {old.at}
            facts[kept] = Joined(before.groups + after.groups, True, gone_by)
            home |= {node.at: kept for node in facts.pop(gone).nodes}
    return [facts[at] for at in sorted(facts)]
