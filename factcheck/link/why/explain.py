"""Why claims are held to be one fact, in sentences for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from factcheck.link.apart import MEANS, Meeting
from factcheck.link.evidence import EVIDENCE
from factcheck.link.learned import FIRST, SECOND
from factcheck.link.node import Node, stand
from factcheck.link.weights import CEILINGS
from factcheck.model.article import Article
from factcheck.values.interval import Relation

_FOR, _AGAINST = 4, 2
"""Sentences shown for and against; the rest weighs less."""

_DECISIVE = 99.0
_LEAST = 0.15  # log-odds under which a piece of evidence is not worth a sentence

_FIRST_SAID = (
    "role_top", "role", "head", "last_days", "clock", "near", "inside", "around", "names",
)  # fmt: skip
"""What a reader asks first: what both are about. The rest follows by its weight."""

_GROUPED = {
    "anchor_beside": "other facts that the articles agree on stand in both sentences",
    "anchor_about": "other facts that the articles agree on stand in both paragraphs",
    "several": "several articles agree on one of the values",
    "margin_hi": "no other figure of either article fits as well",
    "margin_lo": "no other figure of either article fits as well",
    "lead_hi": "no other value of either article fits as well",
    "lead_lo": "no other value of either article fits as well",
    "scarce": "the articles give few other figures of this kind and size",
}
"""Evidence that only shows among all candidates."""

_BEATEN = {
    "margin_hi": "another figure of one of the articles fits better",
    "margin_lo": "another figure of one of the articles fits better",
    "lead_hi": "another value of one of the articles fits better",
    "lead_lo": "another value of one of the articles fits better",
}
"""The same where a rival leads."""

RELATIONS = {
    Relation.SAME: "the values are the same",
    Relation.WITHIN: "the first value lies within the second",
    Relation.AROUND: "the second value lies within the first",
    Relation.OVERLAPS: "the values overlap",
    Relation.APART: "the values exclude each other",
}
"""How two values stand to each other, in words."""


def equal_because(left: Node, right: Node, vector: Mapping[str, float]) -> list[str]:
    """Why two nodes of one value are one fact: what both are about first."""
    worth = FIRST.worth(vector)
    if vector.get("same"):
        worth.pop("close", None)  # "0 % apart" says the same again
    return _sentences(left, right, worth)


def apart_because(meeting: Meeting) -> list[str]:
    """Why two groups of different values are, or may be, one fact: what both are about first."""
    best = likest(meeting)
    worth = SECOND.worth(meeting.vector)
    worth |= {name: -_DECISIVE for name in CEILINGS if meeting.vector[name]}
    return _sentences(*best, worth)


def likest(meeting: Meeting) -> tuple[Node, Node]:
    """The two nodes of a meeting whose values are apart and whose words are most alike."""
    return max(
        ((a, b) for a in meeting.left.nodes for b in meeting.right.nodes),
        key=lambda pair: (_likeness(*pair), -pair[0].at, -pair[1].at),
    )


def _likeness(left: Node, right: Node) -> float:
    if stand(left, right) is not Relation.APART:
        return -1.0
    return EVIDENCE["near"].measure(left, right) + EVIDENCE["inside"].measure(left, right)


def _sentences(left: Node, right: Node, worth: Mapping[str, float]) -> list[str]:
    ranked = sorted(worth.items(), key=lambda item: (-abs(item[1]), item[0]))
    told = [(name, value) for name, value in ranked if abs(value) >= _LEAST]
    speaks = [name for name, value in told if value > 0]
    against = [name for name, value in told if value < 0]
    best = [said(name, left, right) for name in speaks]
    kept = [name for name, told in zip(speaks, best, strict=True) if told][:_FOR]
    found = dict.fromkeys(said(name, left, right) for name in sorted(kept, key=_place))
    objections = dict.fromkeys(said(name, left, right, against=True) for name in against)
    return [*found, *(f"against it: {told}" for told in list(filter(None, objections))[:_AGAINST])]


def _place(name: str) -> int:
    return _FIRST_SAID.index(name) if name in _FIRST_SAID else len(_FIRST_SAID)


def said(name: str, left: Node, right: Node, against: bool = False) -> str:
    """The sentence of one piece of evidence; nothing where these two do not bear it out.

    `against` tells that it counts under 0: then a lead is a rival's.
    """
    if against and name in _BEATEN:
        return _BEATEN[name]
    if name in _GROUPED:
        return _GROUPED[name]
    # Evidence against may come from other members of the groups; then the sentence would not fit.
    if name in MEANS and EVIDENCE[name].measure(left, right) == 0:
        return ""
    return EVIDENCE[name].says(left, right)


def values_stand(sides: Sequence[Sequence[Node]], articles: Mapping[str, Article]) -> str:
    """How the values of a fact stand to each other."""
    nodes = [node for side in sides for node in side]
    if len(sides) > 1:
        given = " against ".join(quoted(side[0], articles) for side in sides)
        return f"{given}: {RELATIONS[Relation.APART]}"
    first = nodes[0]
    other = next(
        (node for node in nodes[1:] if node.key != first.key), nodes[1] if nodes[1:] else first
    )
    relation = stand(first, other)
    given = f"{quoted(first, articles)} and {quoted(other, articles)}"
    return f"{given}: {RELATIONS.get(relation, RELATIONS[Relation.OVERLAPS])}"


def quoted(node: Node, articles: Mapping[str, Article]) -> str:
    """The words of a value in quotation marks."""
    return f"“{' '.join(node.first.span.of(articles[node.first.article].text).split())}”"
