"""The steps of one story, and the ways back through them: from claims to what was weighed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from factcheck.link.apart import Group, Meeting
from factcheck.link.groups import Obstacle
from factcheck.link.node import Node
from factcheck.link.parted import NONE, Parted
from factcheck.link.steps import Steps, steps_of
from factcheck.link.stories import by_story
from factcheck.link.why.explain import quoted
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Report

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Trail:
    """The steps of one story by what they are asked for.

    Attributes:
        node: the node of each claim that was compared, by the claim's id.
        group: the group of each node, by the node's number.
        fact: the number of the fact that each group ended in, by the group's number.
        meeting: what two groups whose values are apart came to, by their numbers in order.
    """

    steps: Steps
    articles: Mapping[str, Article]
    node: Mapping[str, Node]
    group: Mapping[int, Group]
    fact: Mapping[int, int]
    meeting: Mapping[Pair, Meeting]

    def fact_of(self, node: Node) -> int:
        """The number of the fact that a node ended in."""
        return self.fact[self.group[node.at].at]

    def met(self, left: Node, right: Node) -> Meeting | None:
        """How the groups of two nodes met, where their values are apart."""
        one, two = sorted((self.group[left.at].at, self.group[right.at].at))
        return self.meeting.get((one, two))

    def says(self, node: Node) -> str:
        """The words of a node's value in quotation marks."""
        return quoted(node, self.articles)

    def hindrance(self, obstacle: Obstacle, groups: bool) -> str:
        """What stood between two groups, as a sentence; `groups`: it names groups, not nodes."""
        one, two = self._shown_by(obstacle) if groups else self._nodes(obstacle)
        left, right = self.says(one), self.says(two)
        if obstacle.why == "article":
            why = "which stand in one article: it gives one fact one value"
        elif obstacle.why == "apart":
            why = "which exclude each other"
        elif obstacle.why == "parted":
            why = f"which somebody has recorded as different facts: {obstacle.reason}"
        elif obstacle.why == "stray":
            why = f"of which the second fits the other value better, by {-obstacle.score:.2f}"
        else:
            why = f"which fit least: {obstacle.score:+.2f} {_SCORES[obstacle.why]}"
        return f"that would bring together {left} and {right}, {why}"

    def _nodes(self, obstacle: Obstacle) -> tuple[Node, Node]:
        return self.steps.nodes[obstacle.left], self.steps.nodes[obstacle.right]

    def _shown_by(self, obstacle: Obstacle) -> tuple[Node, Node]:
        left, right = self.steps.groups[obstacle.left], self.steps.groups[obstacle.right]
        pairs = [(one, two) for one in left.nodes for two in right.nodes]
        return next((pair for pair in pairs if pair[0].root == pair[1].root), pairs[0])


_SCORES = {"mean": "in the mean of all", "least": "for these two"}


def trail_of(
    articles: Iterable[Article],
    claims: Iterable[Claim],
    story: str | None,
    parted: Parted = NONE,
) -> Trail:
    """The trail of one story of a report; its articles carry the story, and who copies whom."""
    told = {within[0].story: (within, spoken) for within, spoken in by_story(articles, claims)}
    within, spoken = told[story]
    steps = steps_of(within, spoken, parted=parted)
    return Trail(
        steps,
        {article.id: article for article in within},
        {claim.id: node for node in steps.nodes for claim in node.claims},
        {node.at: group for group in steps.groups for node in group.nodes},
        {group.at: at for at, joined in enumerate(steps.joined) for group in joined.groups},
        {(one.left.at, one.right.at): one for one in steps.met},
    )


def trail_in(report: Report, claim_id: str) -> Trail:
    """The trail of the story that a claim of a report belongs to."""
    home = report.claim(claim_id).article
    story = next(article.story for article in report.articles if article.id == home)
    articles, claims = report.bare or (report.articles, report.claims)
    return trail_of(articles, claims, story, Parted(report.parted))


def in_order(left: Node, right: Node) -> Pair:
    """The numbers of two nodes as the steps name the pair."""
    return min(left.at, right.at), max(left.at, right.at)
