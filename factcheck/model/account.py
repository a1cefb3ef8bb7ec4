"""How two figures were weighed: each comparison, what it is worth, and what came of it."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.values import Value
from factcheck.values.interval import Relation


@dataclass(frozen=True, slots=True)
class Comparison:
    """One piece of evidence.

    Attributes:
        name: its name in the table of weights.
        label: the same for people ("the words beside the value").
        says: what it found, as a sentence; the words of two articles stand as “one/other”.
        left, right: what each article has for it, where the sentence does not tell.
        worth: what it adds, in log-odds; under 0 where it speaks against.
    """

    name: str
    label: str
    says: str
    left: str
    right: str
    worth: float


@dataclass(frozen=True, slots=True)
class Ceiling:
    """Evidence that forbids a joining whatever speaks for it, and the most that it leaves."""

    says: str
    most: float


@dataclass(frozen=True, slots=True)
class Rival:
    """A figure that competed for a place in a joining.

    Attributes:
        beside: the id of the claim that it would have been joined with.
        claim: its own id.
        score: what the evidence for that comes to.
        why: what it lost by (or won by, where it was preferred), as a sentence.
    """

    beside: str
    claim: str
    score: float
    why: str


@dataclass(frozen=True, slots=True)
class Weighing:
    """All that was weighed about two figures, or two groups of figures.

    Attributes:
        values: the two values as they were held against each other.
        start: the log-odds before any evidence.
        comparisons: those that count, the heaviest first.
        absent: labels of what would have spoken for it and was not found, the heaviest first.
        ceilings: those that apply.
        score: what it comes to, ceilings applied.
        bar: what it must exceed for the two to be one fact.
        doubt: what it must exceed for them to be shown as related; None where nothing does.
        rivals: the best figure that competed for a place of either.
    """

    values: tuple[Value, Value]
    relation: Relation
    start: float
    comparisons: tuple[Comparison, ...]
    absent: tuple[str, ...]
    ceilings: tuple[Ceiling, ...]
    score: float
    bar: float
    doubt: float | None
    rivals: tuple[Rival, ...] = ()

    @property
    def sum(self) -> float:
        """What the evidence comes to before any ceiling."""
        return self.start + sum(one.worth for one in self.comparisons)


@dataclass(frozen=True, slots=True)
class Account:
    """Why two claims are held to be one fact, or why they are not.

    Attributes:
        claims: the ids of the two.
        joined: whether they stand in one fact.
        says: sentences: what joined them, or everything that kept them apart, in the order in
            which it is asked.
        weighing: what was weighed; None where they never came to be compared.
        preferred: what was joined in the place of one of the two.
    """

    claims: tuple[str, str]
    joined: bool
    says: tuple[str, ...]
    weighing: Weighing | None = None
    preferred: tuple[Rival, ...] = ()
