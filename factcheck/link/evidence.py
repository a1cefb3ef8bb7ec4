"""What speaks for or against two nodes being one fact: each piece a number, and a sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from factcheck.link import bearing, bond, figures, likeness
from factcheck.link.node import Node
from factcheck.link.why.shown import (
    common_keys,
    common_role,
    days_apart,
    distance,
    listed,
    own_keys,
    words,
)


class Evidence(NamedTuple):
    """One piece of evidence: its name in the table of weights, its measure and its sentence."""

    name: str
    measure: Callable[[Node, Node], float]
    says: Callable[[Node, Node], str]


EVIDENCE: dict[str, Evidence] = {
    item.name: item
    for item in (
        Evidence(
            "near",
            likeness.near,
            lambda a, b: f"the words {words(a, b, a.near, b.near)} stand near both",
        ),
        Evidence(
            "inside",
            likeness.inside,
            lambda a, b: f"both sentences speak of {words(a, b, a.inside, b.inside)}",
        ),
        Evidence(
            "around",
            likeness.around,
            lambda a, b: f"both paragraphs speak of {words(a, b, a.around, b.around)}",
        ),
        Evidence(
            "head",
            likeness.head,
            lambda a, b: (
                f"both count {common_keys(a, b, a.heads & b.heads)}"
                if a.counted and b.counted
                else f"{common_keys(a, b, a.heads & b.heads)} stands right beside both"
            ),
        ),
        Evidence(
            "head_unlike",
            likeness.head_unlike,
            lambda a, b: f"one counts {own_keys(a)}, the other {own_keys(b)}",
        ),
        Evidence(
            "topic",
            likeness.topic,
            lambda a, b: f"both clauses begin with {common_keys(a, b, a.topic & b.topic)}",
        ),
        Evidence(
            "topic_unlike",
            likeness.topic_unlike,
            lambda *_: "their clauses begin with other things",
        ),
        Evidence(
            "role",
            likeness.role,
            lambda a, b: f"both play the part “{common_role(a, b)}”" if common_role(a, b) else "",
        ),
        Evidence(
            "role_top", likeness.role_top, lambda a, _: f"the part “{a.top_role}” governs both"
        ),
        Evidence(
            "role_unlike",
            likeness.role_unlike,
            lambda a, b: f"they play other parts (“{a.top_role}”, “{b.top_role}”)",
        ),
        Evidence(
            "role_clash",
            likeness.role_clash,
            lambda a, b: f"“{a.top_role}” governs one, “{b.top_role}” the other",
        ),
        Evidence(
            "both_lead",
            likeness.both_lead,
            lambda *_: "both stand where their article says what it is about",
        ),
        Evidence(
            "place", likeness.place, lambda *_: "they stand in different places of their articles"
        ),
        Evidence(
            "marks",
            bearing.marks,
            lambda a, b: (
                f"only one is marked {listed((a.marks - bearing.OLD) ^ (b.marks - bearing.OLD))}"
            ),
        ),
        Evidence("per", bearing.per, lambda *_: "one is a rate, the other is not"),
        Evidence(
            "room",
            bearing.room,
            lambda *_: "one is what there is room for, the other what is there",
        ),
        Evidence(
            "off",
            bearing.off,
            lambda *_: "one is how long something lasts, the other how far off something lies",
        ),
        Evidence(
            "earlier",
            bearing.earlier,
            lambda *_: "one is set against a newer figure, the other is not",
        ),
        Evidence("contrary", bearing.contrary, lambda *_: "one is a rise, the other a fall"),
        Evidence("far", figures.far, lambda *_: "one is more than five times the other"),
        Evidence(
            "wish",
            bearing.wish,
            lambda *_: "one is what somebody asks or aims for, the other is not",
        ),
        Evidence(
            "unbound",
            bond.unbound,
            lambda *_: (
                "only the words around them are common: nothing says that both count one thing"
            ),
        ),
        Evidence("forecast", bearing.forecast, lambda *_: "one is a forecast, the other is not"),
        Evidence("old", bearing.old, lambda *_: "one is called outdated, the other is not"),
        Evidence("denied", bearing.denied, lambda *_: "one is denied, the other is not"),
        Evidence("planned", bearing.planned, lambda *_: "one is still to come, the other is not"),
        Evidence(
            "clash",
            figures.clash,
            lambda *_: "one article gives the other's value elsewhere, for something else",
        ),
        Evidence(
            "crowd", figures.crowd, lambda *_: "the value stands several times in one article"
        ),
        Evidence("clock", bearing.clock, lambda *_: "both give a time of day"),
        Evidence(
            "clock_unlike",
            bearing.clock_unlike,
            lambda *_: "one gives a time of day, the other a day",
        ),
        Evidence("last_days", bearing.last_days, lambda *_: "both are last days for something"),
        Evidence(
            "last_day_unlike",
            bearing.last_day_unlike,
            lambda *_: "one is a last day, the other a day on which something happens",
        ),
        Evidence(
            "edges_unlike",
            bearing.edges_unlike,
            lambda *_: "something begins on one date and goes on up to the other",
        ),
        Evidence(
            "edges_alike",
            bearing.edges_alike,
            lambda *_: "something begins on both dates, or goes on up to both",
        ),
        Evidence(
            "own_days",
            bearing.own_days,
            lambda *_: "each is the day that its own article reports from",
        ),
        Evidence(
            "gap",
            bearing.gap,
            lambda a, b: f"the articles appeared {days_apart(a, b)} apart",
        ),
        Evidence(
            "before_after",
            bearing.before_after,
            lambda *_: "one day was past when its article appeared, the other still to come",
        ),
        Evidence(
            "another",
            bearing.another,
            lambda *_: "one is of another thing, or of any of its sort, the other is not",
        ),
        Evidence(
            "whole",
            bearing.whole,
            lambda *_: "one is all there are, the other may be some of them",
        ),
        Evidence(
            "told",
            bearing.told,
            lambda *_: "one is when something was said, the other when something happened",
        ),
        Evidence(
            "done",
            bearing.done,
            lambda *_: "one is a last day still to come, on the other something was done",
        ),
        Evidence("as_of", bearing.as_of, lambda *_: "the same date stands beside both"),
        Evidence(
            "as_of_apart", bearing.as_of_apart, lambda *_: "different dates stand beside them"
        ),
        Evidence(
            "dated_apart", bearing.dated_apart, lambda *_: "each is of a day or a year of its own"
        ),
        Evidence("beside", figures.beside, lambda *_: "other values of the two sentences agree"),
        Evidence("about", figures.about, lambda *_: "other values of the two paragraphs agree"),
        Evidence(
            "names",
            likeness.names,
            lambda a, b: (
                f"both sentences name {common_keys(a, b, a.names & b.names)}"
                if a.names & b.names
                else ""
            ),
        ),
        Evidence(
            "names_unlike",
            likeness.names_unlike,
            lambda *_: "their sentences name others",
        ),
        Evidence("same", figures.same, lambda *_: "the values are the same"),
        Evidence("rare", figures.rare, lambda *_: "so exact a value seldom stands twice by chance"),
        Evidence("close", figures.close, distance),
        Evidence(
            "digits_swapped",
            figures.digits_swapped,
            lambda *_: "the figures have the same digits in another order",
        ),
        Evidence(
            "half_alike",
            figures.half_alike,
            lambda *_: "the dates have the month or the day in common",
        ),
        Evidence(
            "detail_unlike",
            figures.detail_unlike,
            lambda *_: "one is told more exactly than the other",
        ),
        Evidence("nothing", likeness.nothing, lambda *_: "no word, noun or part is common to them"),
        Evidence(
            "small_unlike",
            likeness.small_unlike,
            lambda *_: "small numbers of unlike things meet by chance",
        ),
        Evidence("money", figures.money, lambda *_: "both are amounts of money"),
        Evidence(
            "measured", figures.measured, lambda *_: "both are measures of the same dimension"
        ),
        Evidence(
            "lasting", figures.lasting, lambda *_: "both are lengths of time, which are often round"
        ),
    )
}
"""Every piece of evidence about two nodes, by its name in `factcheck.link.weights`."""
