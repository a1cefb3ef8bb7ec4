"""One value of two things: what the other side of a conflict fits, and what it does not."""

from told import article, joined

from factcheck.link.apart import Group
from factcheck.link.equal import join_equal
from factcheck.link.learned import FIRST, SECOND
from factcheck.link.steps import steps_of
from factcheck.link.strays import without_strays

HALL = {"source": "Le Quai", "published": "2026-03-04", "language": "en"}
WIRE = {"source": "Port Wire", "published": "2026-03-04", "language": "en"}
DAILY = {"source": "Sound Daily", "published": "2026-03-05", "language": "en"}

FIRST_LIST = "The lawyers of Edda Marlow list 64 passages of the novel that they call copied."
BOATS = "Rain kept 64 boats in the harbour of Sorel."
OTHER_LIST = "The list of copied passages that Edda Marlow gave to the judge holds 26 passages."


def grouped(*numbers):
    """The three claims as one story, with two of them held to be one value of one thing."""
    articles, claims, _ = joined(
        article("a", FIRST_LIST, **HALL),
        article("b", BOATS, **WIRE),
        article("c", OTHER_LIST, **DAILY),
    )
    nodes = steps_of(articles, claims).nodes
    _, vectors = join_equal(nodes, steps_of(articles, claims).pairs, FIRST)
    groups = [
        Group(
            at,
            tuple(nodes[each] for each in members),
            frozenset(nodes[each].root for each in members),
            frozenset(),
            frozenset(),
        )
        for at, members in enumerate(numbers)
    ]
    refused = {}
    return without_strays(groups, [[0, 1]], vectors, (FIRST, SECOND), refused), refused


def test_a_value_of_another_thing_leaves_its_group():
    equal, refused = grouped([0, 1], [2])

    assert equal == [[0], [1], [2]]
    assert {pair: obstacle.why for pair, obstacle in refused.items()} == {(0, 1): "stray"}


def test_a_value_that_stands_alone_is_no_stray():
    assert grouped([0], [2]) == ([[0], [2]], {})
