"""What two values are about: the likeness of their words, nouns, parts and names."""

from __future__ import annotations

from factcheck.context.role import BROAD
from factcheck.context.stems import MARK
from factcheck.link.measure import rarity
from factcheck.link.node import Bags, Node
from factcheck.values.quantity import Quantity

_PEOPLE = frozenset(
    MARK + concept for concept in ("person", "man", "woman", "victim", "inhabitant")
)
_SMALL = 0.6  # rarity under which a count is a small or a round one
_STRONG = 0.5  # a role whose trigger stands so near that it surely governs


def _shared(lefts: Bags, rights: Bags) -> float:
    """Likeness of the two sentences that are most alike."""
    best = 0.0
    for left in lefts:
        for right in rights:
            if len(right) < len(left):
                less, more = right, left
            else:
                less, more = left, right
            found = sum([weight * more[key] for key, weight in less.items() if key in more])
            best = max(best, found)
    return best


def near(left: Node, right: Node) -> float:
    """Likeness of the words that stand nearest to the values, 0 to 1."""
    return _shared(left.near, right.near)


def inside(left: Node, right: Node) -> float:
    """Likeness of the words of the two sentences, 0 to 1."""
    return _shared(left.inside, right.inside)


def around(left: Node, right: Node) -> float:
    """Likeness of the words of the two paragraphs, 0 to 1."""
    return _shared(left.around, right.around)


def head(left: Node, right: Node) -> float:
    """Whether both count or measure the same thing."""
    return float(bool(left.heads & right.heads))


def head_unlike(left: Node, right: Node) -> float:
    """Whether they count different things; people are counted under many names."""
    if not (left.counted and right.counted) or left.heads & right.heads:
        return 0.0
    return 0.33 if (left.heads | right.heads) & _PEOPLE else 1.0


def topic(left: Node, right: Node) -> float:
    """Whether both clauses begin with the same thing."""
    return float(bool(left.topic & right.topic))


def topic_unlike(left: Node, right: Node) -> float:
    """Whether both clauses begin with something, and with nothing in common."""
    return float(bool(left.topic and right.topic) and not left.topic & right.topic)


def small_unlike(left: Node, right: Node) -> float:
    """Whether two small counts count different things."""
    return head_unlike(left, right) * float(min(rarity(left.value), rarity(right.value)) < _SMALL)


def role(left: Node, right: Node) -> float:
    """How near a common role stands to both; what many facts share counts a third."""
    best = 0.0
    for name, weight in left.roles.items():
        other = right.roles.get(name, 0.0)
        if other:
            best = max(best, min(weight, other) * (0.33 if name in BROAD else 1.0))
    return best


def role_top(left: Node, right: Node) -> float:
    """Whether the same role governs both."""
    return float(
        left.top_role is not None and left.top_role == right.top_role and left.top_role not in BROAD
    )


def role_unlike(left: Node, right: Node) -> float:
    """Whether both have roles and none in common."""
    return float(bool(left.roles and right.roles) and not left.roles.keys() & right.roles.keys())


def role_clash(left: Node, right: Node) -> float:
    """Whether two roles govern that both stand close by and differ."""
    if left.roles.keys() & right.roles.keys():
        return 0.0
    one, two = max(left.roles.values(), default=0.0), max(right.roles.values(), default=0.0)
    return float(min(one, two) >= _STRONG)


def names(left: Node, right: Node) -> float:
    """Share of the names that both sentences have, 0 to 1."""
    if not left.names or not right.names:
        return 0.0
    return len(left.names & right.names) / min(len(left.names), len(right.names))


def names_unlike(left: Node, right: Node) -> float:
    """Whether both sentences name somebody or some place, and none in common."""
    return float(bool(left.names and right.names) and not left.names & right.names)


def nothing(left: Node, right: Node) -> float:
    """Whether two counts have no word, head or role in common."""
    if not isinstance(left.value, Quantity) or left.heads & right.heads:
        return 0.0
    return float(not (near(left, right) or left.roles.keys() & right.roles.keys()))


def both_lead(left: Node, right: Node) -> float:
    """Whether both stand where an article says what it is about."""
    return float(left.lead and right.lead)


def place(left: Node, right: Node) -> float:
    """How far apart they stand in their texts, 0 to 1."""
    return abs(left.place - right.place)
