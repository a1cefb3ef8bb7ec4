"""What is joined: a claim of one article, with its repetitions there and in copies of it."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import datetime

from factcheck.model.claim import Claim, Modality
from factcheck.values import Value
from factcheck.values.interval import Relation
from factcheck.values.relate import relate
from factcheck.values.when import When

Bags = tuple[dict[str, float], ...]
"""The words of each sentence that says it (its title, its body), as unit vectors."""


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """Claims that are one statement, and the company that its value keeps.

    Attributes:
        at: its number in the story.
        claims: the claim that was made first, then its repetitions.
        root: the article that says it (the original, where copies repeat it).
        kin: the family of its kind ("when" for dates and deadlines).
        near, inside, around: the words near the value, of its sentence, of its paragraph: the
            products of two nodes' weights sum up to their likeness.
        heads: keys of the noun that is counted, measured or priced.
        topic: keys of the words with which its clause begins.
        edges: whether something begins on the date or goes on up to it ("begins", "ends"), was
            "told" on it, lies so far "off", or what a figure was "earlier".
        dated: the dates right beside the value, which it is of.
        counted: whether the value counts things under a known head.
        roles: role ids by how near their trigger stands (1 beside the value).
        names: keys of the names in its sentence.
        marks: what else the words beside the value tell ("per", "part", "aim").
        lead: whether it stands in the title or among the first sentences.
        place: how far into the text, from 0 to 1.
        beside, about: keys of the values in its sentence and in its paragraph.
        elsewhere: keys of all values of its family in its article, its own included.
        crowded: whether its own value stands in its article for something else too.
        as_of: the dates of its sentence.
        sentences, paragraphs: places (article, number) that it stands in.
        published: when the article appeared.
        said: the words that stand for a key where the value stands, nearest first.
        lone_clock: whether a time of day is all that is said; its day is an inference.
    """

    at: int
    claims: tuple[Claim, ...]
    root: str
    kin: str
    value: Value
    key: str
    near: Bags
    inside: Bags
    around: Bags
    heads: frozenset[str]
    topic: frozenset[str]
    edges: frozenset[str]
    dated: tuple[Value, ...]
    counted: bool
    roles: dict[str, float]
    names: frozenset[str]
    marks: frozenset[str]
    lead: bool
    place: float
    beside: frozenset[str]
    about: frozenset[str]
    elsewhere: Set[str]
    crowded: bool
    as_of: tuple[Value, ...]
    sentences: frozenset[tuple[str, int]]
    paragraphs: frozenset[tuple[str, int]]
    published: datetime | None
    said: tuple[dict[str, str], ...]
    lone_clock: bool

    @property
    def first(self) -> Claim:
        """The claim that was made first."""
        return self.claims[0]

    @property
    def modality(self) -> Modality:
        """How surely the first claim is made."""
        return self.claims[0].modality

    @property
    def top_role(self) -> str | None:
        """The role nearest to the value."""
        return self.claims[0].role


def stand(left: Node, right: Node) -> Relation:
    """How the values of two nodes stand to each other."""
    return Relation.SAME if left.key == right.key else relate(*aligned(left, right))


def aligned(left: Node, right: Node) -> tuple[Value, Value]:
    """The two values as they may be compared.

    "2 h 14" and "2.14am" of two days' papers speak of one night: where an article gives a time
    of day alone, its day is an inference and gives way to the other's.
    """
    one, two = left.value, right.value
    if isinstance(one, When) and isinstance(two, When) and one.has_time and two.has_time:
        if left.lone_clock:
            return _on_the_day_of(one, two), two
        if right.lone_clock:
            return one, _on_the_day_of(two, one)
    return one, two


def _on_the_day_of(value: When, other: When) -> When:
    if value.end is not None:
        return value
    day = other.start
    return When(
        replace(value.start, year=day.year, month=day.month, day=day.day),
        approximate=value.approximate,
    )
