"""Why claims are one fact: each joining with what was weighed, and the rival that lost."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.link.apart import BAR, Meeting, best_meetings
from factcheck.link.equal import BAR as EQUAL_BAR
from factcheck.link.node import Node
from factcheck.link.renewal import Renewal, renewals
from factcheck.link.why.explain import likest
from factcheck.link.why.trail import Trail
from factcheck.link.why.weighing import rivals_apart, rivals_equal, weigh_apart, weigh_equal
from factcheck.model.account import Account

How = Meeting | Renewal | None
"""By what two nodes are one: values apart, a sentence that gives both, or (None) equal values."""

Edge = tuple[Node, Node, How]


def of_finding(ids: Sequence[str], trail: Trail) -> tuple[Account, ...]:
    """Every joining of the claims `ids` of one story, then what is in doubt among them.

    The joinings are those by which the claims came together, best first; claims that one
    article repeats are one from the start.
    """
    nodes = list(dict.fromkeys(trail.node[each] for each in ids if each in trail.node))
    joined = (told(left, right, how, trail) for left, right, how in joinings(nodes, trail))
    return (*joined, *_doubts(nodes, trail))


def joinings(nodes: Sequence[Node], trail: Trail) -> Iterator[Edge]:
    """The joinings by which `nodes` came together: equal values, values apart, old and new."""
    home = {node.at: node.at for node in nodes}
    edges = [*_equal(nodes, trail), *_apart(nodes, trail), *_renewed(nodes, trail)]
    for left, right, how in edges:
        one, two = home[left.at], home[right.at]
        if one != two:
            home = {at: one if root == two else root for at, root in home.items()}
            yield left, right, how


def _equal(nodes: Sequence[Node], trail: Trail) -> list[Edge]:
    """Pairs of one group, the best first, as the first phase took them."""
    numbers = {node.at: node for node in nodes}
    found = []
    for a, b in trail.steps.vectors:
        if a in numbers and b in numbers and trail.group[a] is trail.group[b]:
            weighing = weigh_equal(numbers[a], numbers[b], trail)
            assert weighing is not None
            found.append((-weighing.score, a, b))
    return [(numbers[a], numbers[b], None) for _, a, b in sorted(found)]


def _apart(nodes: Sequence[Node], trail: Trail) -> list[Edge]:
    """Meetings within one fact, the best first, as the second phase took them."""
    groups = {trail.group[node.at].at: node for node in reversed(nodes)}
    found = [
        meeting
        for meeting in trail.steps.met
        if meeting.left.at in groups and meeting.right.at in groups and meeting.score > BAR
        if trail.fact[meeting.left.at] == trail.fact[meeting.right.at]
    ]
    found.sort(key=lambda meeting: (-meeting.score, meeting.left.at, meeting.right.at))
    return [(*_standing(meeting, nodes), meeting) for meeting in found]


def _standing(meeting: Meeting, nodes: Sequence[Node]) -> tuple[Node, Node]:
    """Of `nodes` those that stand for the two sides of a meeting."""
    numbers = {node.at for node in nodes}
    left, right = likest(meeting)
    if left.at in numbers and right.at in numbers:
        return left, right
    one, two = (
        next(node for node in group.nodes if node.at in numbers)
        for group in (meeting.left, meeting.right)
    )
    return one, two


def _renewed(nodes: Sequence[Node], trail: Trail) -> list[Edge]:
    """Sentences that set two values of one fact against each other as old and new."""
    numbers = {node.at for node in nodes}
    return [
        (renewal.old, renewal.new, renewal)
        for renewal in renewals(trail.steps.nodes, trail.articles)
        if {renewal.old.at, renewal.new.at} <= numbers
        if trail.fact_of(renewal.old) == trail.fact_of(renewal.new)
    ]


def told(left: Node, right: Node, how: How, trail: Trail) -> Account:
    """One joining in sentences, with what was weighed and who competed."""
    ids = left.first.id, right.first.id
    if isinstance(how, Renewal):
        return Account(ids, True, (_renewal_said(how, trail),))
    if how is not None:
        weighing = weigh_apart(how, trail, (left, right))
        says = (EXCLUDE, _over(weighing.score, BAR), *together(how, trail))
        return Account(ids, True, says, replace(weighing, rivals=rivals_apart(how, trail)))
    equal = weigh_equal(left, right, trail)
    assert equal is not None
    says = (AGREE, _over(equal.score, EQUAL_BAR))
    return Account(ids, True, says, replace(equal, rivals=rivals_equal(left, right, trail)))


AGREE = (
    "the values agree, as they may by chance: what stands around them must tell whether both speak"
    " of one thing"
)
"""What the first phase asks."""

EXCLUDE = (
    "the values exclude each other, so that what stands around them must tell alone whether both"
    " speak of one thing"
)
"""What the second phase asks."""


def _over(score: float, bar: float) -> str:
    return f"they do: the evidence comes to {score:+.2f}, over the bar of {bar:+.2f}"


def short_of(score: float, bar: float, doubt: float | None = None) -> list[str]:
    """That the evidence does not do, and whether it leaves a doubt to show."""
    comes_to = f"the evidence comes to {score:+.2f}, not over the bar of {bar:+.2f}"
    said = f"it does not tell that they do: {comes_to}"
    if doubt is None or score <= doubt:
        return [said]
    return [said, f"it is over {doubt:+.2f}, from where two facts may be shown as related"]


def together(meeting: Meeting, trail: Trail) -> list[str]:
    """Which figures of one value stand together on either side, where there are several."""
    return [
        f"{' and '.join(trail.says(node) for node in group.nodes)} agree, and are weighed together"
        for group in (meeting.left, meeting.right)
        if len(group.nodes) > 1
    ]


def _renewal_said(renewal: Renewal, trail: Trail) -> str:
    old, new = trail.says(renewal.old), trail.says(renewal.new)
    return f"one sentence says that {old} was and that {new} is: it joins what either value says"


def _doubts(nodes: Sequence[Node], trail: Trail) -> Iterator[Account]:
    """What may be one fact and was not joined, where `nodes` are of several facts."""
    groups = {trail.group[node.at].at for node in nodes}
    for meeting in best_meetings(trail.steps.met, trail.fact):
        if {meeting.left.at, meeting.right.at} <= groups:
            yield in_doubt(meeting, nodes, trail)


def in_doubt(meeting: Meeting, nodes: Sequence[Node], trail: Trail) -> Account:
    """Why two groups are shown as related, and not joined."""
    left, right = _standing(meeting, nodes)
    weighing = weigh_apart(meeting, trail, (left, right))
    hindered = trail.steps.refused_apart.get((meeting.left.at, meeting.right.at))
    says = [EXCLUDE, *short_of(weighing.score, weighing.bar, weighing.doubt)]
    if hindered is not None:
        says = [EXCLUDE, f"the evidence would do, but {trail.hindrance(hindered, groups=True)}"]
    rivals = tuple(one for one in rivals_apart(meeting, trail) if one.score > weighing.score)
    ids = left.first.id, right.first.id
    return Account(ids, False, tuple(says), replace(weighing, rivals=rivals))
