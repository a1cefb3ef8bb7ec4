"""What a piece of evidence is called, and what either article has for it, where that differs."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from factcheck.link.bearing import OLD
from factcheck.link.likeness import role
from factcheck.link.node import Node
from factcheck.link.why.shown import listed, roles_of
from factcheck.values.notation import write

Sides = Callable[[Node, Node], tuple[str, str]]


class Found(NamedTuple):
    """A label for people, and what either side has; both empty where the sentence tells it all."""

    label: str
    sides: Sides


def _nothing(left: Node, right: Node) -> tuple[str, str]:  # noqa: ARG001  one shape for all
    return "", ""


def _each(of: Callable[[Node], str]) -> Sides:
    return lambda left, right: (of(left), of(right))


def _roles(left: Node, right: Node) -> tuple[str, str]:
    return (roles_of(left), roles_of(right)) if role(left, right) else ("", "")


def _day(node: Node) -> str:
    return f"{node.published:%Y-%m-%d}" if node.published else ""


def _as_of(node: Node) -> str:
    return ", ".join(write(value) for value in node.as_of)


def _marked(node: Node) -> str:
    return listed(node.marks - OLD) or "no mark"


FOUND: dict[str, Found] = {
    "near": Found("words beside both values", _nothing),
    "inside": Found("words of both sentences", _nothing),
    "around": Found("words of both paragraphs", _nothing),
    "head": Found("a common noun", _nothing),
    "head_unlike": Found("unlike nouns", _nothing),
    "topic": Found("a common beginning of the clause", _nothing),
    "topic_unlike": Found("unlike beginnings of the clause", _nothing),
    "edges_alike": Found("a beginning or an end in both", _nothing),
    "edges_unlike": Found("a beginning and an end", _nothing),
    "small_unlike": Found("small numbers of unlike things", _nothing),
    "role": Found("a common part", _roles),
    "role_top": Found("one governing part", _roles),
    "role_unlike": Found("unlike parts", _each(roles_of)),
    "role_clash": Found("parts that clash", _each(roles_of)),
    "both_lead": Found("a place at the head of both articles", _nothing),
    "place": Found("places in the text", _each(lambda node: f"{node.place:.0%} into the text")),
    "names": Found("names in both sentences", _nothing),
    "names_unlike": Found("other names in the sentences", _nothing),
    "marks": Found("marks of one alone", _each(_marked)),
    "per": Found("a rate against a whole", _each(_marked)),
    "room": Found("room for it against what is there", _nothing),
    "off": Found("a length against a distance in time", _nothing),
    "earlier": Found("an earlier figure against a newer one", _nothing),
    "contrary": Found("a rise against a fall", _nothing),
    "far": Found("figures of unlike size", _nothing),
    "wish": Found("a wish against what is", _each(_marked)),
    "forecast": Found("a forecast against an outcome", _each(_marked)),
    "old": Found("an outdated value", _nothing),
    "denied": Found("a denied value", _each(lambda node: node.modality.value)),
    "planned": Found("a plan against what is", _each(lambda node: node.modality.value)),
    "clash": Found("the other's value, elsewhere", _nothing),
    "crowd": Found("a value given several times", _nothing),
    "clock": Found("a time of day in both", _nothing),
    "clock_unlike": Found("a time of day in one", _nothing),
    "last_days": Found("a last day in both", _nothing),
    "last_day_unlike": Found("a last day in one", _nothing),
    "own_days": Found("days of the articles themselves", _each(_day)),
    "gap": Found("time between the articles", _each(_day)),
    "before_after": Found("a day gone by against one to come", _each(_day)),
    "another": Found(
        "another thing of the sort", _each(lambda node: listed(node.marks) or "no mark")
    ),
    "whole": Found("all there are against some", _nothing),
    "told": Found("when it was said against when it happened", _nothing),
    "done": Found("a last day against a day on which it was done", _nothing),
    "as_of": Found("the same date beside both", _each(_as_of)),
    "as_of_apart": Found("different dates beside them", _each(_as_of)),
    "dated_apart": Found("days of their own", _each(_as_of)),
    "beside": Found("other values of the sentences that agree", _nothing),
    "about": Found("other values of the paragraphs that agree", _nothing),
    "same": Found("the same value", _nothing),
    "rare": Found("a rare value", _nothing),
    "close": Found("near values", _nothing),
    "half_alike": Found("a month or a day in common", _nothing),
    "detail_unlike": Found("one value told more exactly", _nothing),
    "digits_swapped": Found("digits in another order", _nothing),
    "nothing": Found("nothing in common", _nothing),
    "money": Found("amounts of money", _nothing),
    "measured": Found("measures", _nothing),
    "lasting": Found("lengths of time", _nothing),
    "unbound": Found("only common words", _nothing),
    "several": Found("several articles that agree on a value", _nothing),
    "anchor_beside": Found("agreed facts in both sentences", _nothing),
    "anchor_about": Found("agreed facts in both paragraphs", _nothing),
    "margin_lo": Found("a lead over every rival", _nothing),
    "margin_hi": Found("a lead over the rivals of one", _nothing),
    "lead_lo": Found("a lead over every rival", _nothing),
    "lead_hi": Found("a lead over the rivals of one", _nothing),
    "scarce": Found("few other figures like these", _nothing),
}
"""By the names of `factcheck.link.weights`."""


def label_of(name: str) -> str:
    """What a piece of evidence is called."""
    return FOUND[name].label if name in FOUND else name.replace("_", " ")


def words_of(name: str, left: Node, right: Node) -> tuple[str, str]:
    """What either article has for it."""
    return FOUND[name].sides(left, right) if name in FOUND else ("", "")
