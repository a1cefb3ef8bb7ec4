"""What each piece of evidence is worth, in log-odds: measure times weight, summed.

Learned by logistic regression on stories marked by hand (`make learn` writes `learned.py`), each
weight held to the sign that makes sense. The names are those of `factcheck.link.evidence`, and of
what only shows among all candidates (`factcheck.link.equal`, `factcheck.link.apart`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Weights:
    """The log-odds without any evidence, and what each piece of evidence adds."""

    bias: float
    of: Mapping[str, float]

    def score(self, evidence: Mapping[str, float]) -> float:
        """The log-odds that `evidence` comes to; pieces without a weight count nothing."""
        of = self.of
        return self.bias + sum(of[name] * value for name, value in evidence.items() if name in of)

    def worth(self, evidence: Mapping[str, float]) -> dict[str, float]:
        """What each piece of `evidence` adds."""
        return {name: self.of.get(name, 0.0) * value for name, value in evidence.items()}


CEILINGS: dict[str, float] = {
    "wish": -1.0,
    "forecast": -1.0,
    "denied": -1.0,
    "edges_unlike": -1.0,
    "per": -2.0,
    "room": -1.0,
    "off": -1.0,
    "earlier": -1.0,
    "contrary": -2.0,
    "far": -2.0,
    "another": -1.0,
    "whole": -1.0,
    "told": -1.0,
    "done": -1.0,
    "dated_apart": -1.0,
    "own_days": -1.0,
    "unbound": -2.0,
}
"""Evidence that forbids a conflict whatever speaks for it, and the log-odds that it leaves at most:
a wish, a denial, the room there is or the other end of a stretch contradicts no fact, but a reader
may want to see both; a rate and a sum, a rise and a fall, or common words alone tie nothing."""

AGAINST = frozenset(
    {
        "another",
        "as_of_apart",
        "before_after",
        "clash",
        "clock_unlike",
        "contrary",
        "crowd",
        "dated_apart",
        "denied",
        "detail_unlike",
        "done",
        "earlier",
        "edges_unlike",
        "far",
        "forecast",
        "gap",
        "head_unlike",
        "lasting",
        "last_day_unlike",
        "marks",
        "names_unlike",
        "nothing",
        "off",
        "old",
        "own_days",
        "per",
        "place",
        "planned",
        "role_clash",
        "role_unlike",
        "room",
        "small_unlike",
        "told",
        "topic_unlike",
        "unbound",
        "whole",
        "wish",
    }
)
"""Evidence that speaks against: its weights are under 0, all others over 0."""

CAPS = {"digits_swapped": 2.0, "half_alike": 1.0}
"""What a weight may be at most, whatever is learned: invented errors swap digits, and keep a day's
month, more often than real ones do."""

NOT_FIRST = frozenset(
    {
        "topic",
        "topic_unlike",
        "place",
        "digits_swapped",
        "half_alike",
        "detail_unlike",
        "planned",
        "gap",
        "before_after",
        "last_day_unlike",
        "wish",
        "forecast",
        "room",
        "off",
        "earlier",
        "contrary",
        "far",
        "another",
        "told",
        "whole",
        "done",
        "dated_apart",
        "unbound",
        "edges_alike",
    }
)
"""Evidence that says nothing about two nodes whose values agree."""

NOT_SECOND = frozenset(
    {
        "same",
        "rare",
        "crowd",
        "money",
        "measured",
        "lasting",
        "nothing",
        "small_unlike",
        "beside",
        "about",
        *CEILINGS,
    }
)
"""Evidence that says nothing about two groups whose values are apart, or that is a ceiling."""
