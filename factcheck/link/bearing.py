"""How two values are meant: marked, planned, denied, at what time, by when."""

from __future__ import annotations

from datetime import timedelta
from math import log1p

from factcheck.context.stems import MARK
from factcheck.link.node import Node
from factcheck.model.claim import Modality
from factcheck.values.grain import Grain
from factcheck.values.interval import Relation
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.relate import relate
from factcheck.values.when import When

OLD = frozenset({"old", "room", "another", "case", "mine"})
"""Marks that have evidence of their own."""

_APART = frozenset({"another", "case", "mine"})
_STRETCH = frozenset({"begins", "ends"})
_LAST = frozenset({"by", "due"})
_VOTE = MARK + "voter"
_WAYS = frozenset({"rise", "fall"})
_FRESH = timedelta(days=2)
_ANOTHER_DAY = timedelta(hours=36)
_SEASON = log1p(100)  # days


def marks(left: Node, right: Node) -> float:
    """How many marks ("per year", "of them", "target") one has and the other has not."""
    return float(len((left.marks - OLD) ^ (right.marks - OLD)))


def per(left: Node, right: Node) -> float:
    """Whether one is a rate and nothing says so of the other, or both are rates by other things."""
    one, two = left.first.per, right.first.per
    if one is not None and two is not None:
        return float(one != two)
    return float("per" in left.marks ^ right.marks and (one is not None or two is not None))


def room(left: Node, right: Node) -> float:
    """Whether one is what there is room for, and the other what is there."""
    counted = isinstance(left.value, Quantity) and isinstance(right.value, Quantity)
    return float(counted and ("room" in left.marks) != ("room" in right.marks))


def off(left: Node, right: Node) -> float:
    """Whether one is how long something lasts, and the other how far off something lies."""
    return float(("off" in left.edges) != ("off" in right.edges))


def earlier(left: Node, right: Node) -> float:
    """Whether one is set against a newer figure in its sentence, and the other is not.

    The votes against are no earlier figure: "174 voix contre 158".
    """
    if any(_VOTE in bag for bag in (*left.near, *right.near)):
        return 0.0
    return float(("earlier" in left.edges) != ("earlier" in right.edges))


def contrary(left: Node, right: Node) -> float:
    """Whether one is a share by which something rose, and the other one by which it fell."""
    if not (isinstance(left.value, Percentage) and isinstance(right.value, Percentage)):
        return 0.0
    one, two = left.marks & _WAYS, right.marks & _WAYS
    return float(len(one) == len(two) == 1 and one != two)


def wish(left: Node, right: Node) -> float:
    """Whether one is what somebody asks or aims for, and the other what is."""
    return float(left.kin != "when" and ("aim" in left.marks) != ("aim" in right.marks))


def another(left: Node, right: Node) -> float:
    """Whether one is of "another" thing, of any of its sort, or of the teller's own."""
    return float(bool(_APART & (left.marks ^ right.marks)))


def whole(left: Node, right: Node) -> float:
    """Whether one is all there are, and nothing says so of the other."""
    return float(("whole" in left.edges) != ("whole" in right.edges))


def told(left: Node, right: Node) -> float:
    """Whether one is when something was said and the other is not, or each is its own article's."""
    one, two = "told" in left.edges, "told" in right.edges
    return own_days(left, right) if one and two else float(one != two)


def done(left: Node, right: Node) -> float:
    """Whether one is a last day still to come, and something was done on the other."""
    return float((_is_open(left) and _is_past(right)) or (_is_open(right) and _is_past(left)))


def _is_open(node: Node) -> bool:
    return _is_limit(node) and _is_ahead(node) is True


def _is_past(node: Node) -> bool:
    return not _is_limit(node) and _is_ahead(node) is False


def forecast(left: Node, right: Node) -> float:
    """Whether one is a forecast and the other an outcome."""
    return float(left.kin != "when" and ("forecast" in left.marks) != ("forecast" in right.marks))


def old(left: Node, right: Node) -> float:
    """Whether one is called outdated and the other is not."""
    return float(("old" in left.marks) != ("old" in right.marks))


def denied(left: Node, right: Node) -> float:
    """Whether one is denied and the other is not."""
    return float((left.modality is Modality.NEGATED) != (right.modality is Modality.NEGATED))


def planned(left: Node, right: Node) -> float:
    """Whether one is still to come and the other is not."""
    return float((left.modality is Modality.PLANNED) != (right.modality is Modality.PLANNED))


def clock(left: Node, right: Node) -> float:
    """Whether both give a time of day."""
    return float(_timed(left) and _timed(right))


def clock_unlike(left: Node, right: Node) -> float:
    """Whether one gives a time of day and the other a plain day."""
    return float(_timed(left) != _timed(right))


def _timed(node: Node) -> bool:
    return isinstance(node.value, When) and node.value.has_time


def last_days(left: Node, right: Node) -> float:
    """Whether both are last days, on which something must be done."""
    return float(_is_limit(left) and _is_limit(right))


def last_day_unlike(left: Node, right: Node) -> float:
    """Whether one is a last day and the other a day on which something happens."""
    return float(left.kin == "when" and _is_limit(left) != _is_limit(right))


def _is_limit(node: Node) -> bool:
    return node.kin == "when" and (node.first.kind == "deadline" or bool(node.marks & _LAST))


def edges_unlike(left: Node, right: Node) -> float:
    """Whether something begins on one date and goes on up to the other."""
    return float({*left.edges, *right.edges} == _STRETCH and left.edges != right.edges)


def edges_alike(left: Node, right: Node) -> float:
    """Whether something begins on both dates, or goes on up to both."""
    return float(bool(left.edges & right.edges & _STRETCH))


def own_days(left: Node, right: Node) -> float:
    """Whether each is a day that its own article, of another day, reports from."""
    if left.published is None or right.published is None:
        return 0.0
    if abs(left.published - right.published) < _ANOTHER_DAY:
        return 0.0
    return float(_is_fresh(left) and _is_fresh(right))


def gap(left: Node, right: Node) -> float:
    """How long the two articles lie apart, from 0 for the same day to 1 for three months."""
    if left.published is None or right.published is None:
        return 0.0
    days = abs(left.published - right.published) / timedelta(days=1)
    return min(1.0, log1p(days) / _SEASON)


def before_after(left: Node, right: Node) -> float:
    """Whether one is a day gone by when its article appeared, and the other still to come."""
    ahead = _is_ahead(left), _is_ahead(right)
    return float(None not in ahead and ahead[0] != ahead[1])


def _is_ahead(node: Node) -> bool | None:
    if not isinstance(node.value, When) or node.published is None or node.value.yearless:
        return None
    return node.value.start.first() > node.published


def _is_fresh(node: Node) -> bool:
    if not isinstance(node.value, When) or node.published is None:
        return False
    return (
        node.value.grain >= Grain.DAY and abs(node.value.start.first() - node.published) <= _FRESH
    )


def as_of(left: Node, right: Node) -> float:
    """Whether the dates that stand beside the values are the same."""
    return float(
        any(relate(one, two) is Relation.SAME for one in left.as_of for two in right.as_of)
    )


def as_of_apart(left: Node, right: Node) -> float:
    """Whether both stand beside dates, and no two of those agree."""
    if not left.as_of or not right.as_of:
        return 0.0
    return float(
        all(relate(one, two) is Relation.APART for one in left.as_of for two in right.as_of)
    )


def dated_apart(left: Node, right: Node) -> float:
    """Whether each figure is of a day of its own: "at 74p on Wednesday", "at 76p on Thursday"."""
    if not left.dated or not right.dated:
        return 0.0
    return float(
        all(relate(one, two) is Relation.APART for one in left.dated for two in right.dated)
    )
