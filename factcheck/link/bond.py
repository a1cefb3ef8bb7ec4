"""What ties two values to one thing, beyond the words that stand around them."""

from __future__ import annotations

from factcheck.link.bearing import edges_alike, last_days
from factcheck.link.figures import close
from factcheck.link.likeness import head, near, role
from factcheck.link.node import Node

_ROLE = 0.3  # a common role whose trigger stands nearer than this ties them
_BESIDE = 0.75  # but not one that stands so much farther off than what governs either
_CLOSE = 0.9  # so do values of like size, the more so the nearer the words


def unbound(left: Node, right: Node) -> float:
    """Whether nothing but common words ties the two: no noun, no role, no like size.

    Two short reports of one event share nearly all their words: "a fine of 14 million" and
    "sales of 310 million" of the same firm would else be taken for one amount.
    """
    tied = (
        head(left, right)
        or role(left, right) >= max(_ROLE, _BESIDE * min(_nearest(left), _nearest(right)))
        or last_days(left, right)
        or edges_alike(left, right)
        or close(left, right) + near(left, right) / 2 >= _CLOSE
    )
    return float(not tied)


def _nearest(node: Node) -> float:
    return max(node.roles.values(), default=0.0)
