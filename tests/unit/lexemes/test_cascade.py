"""The signs with which shapes begin are written down beside them, for speed."""

from re import _parser

import pytest

from factcheck.lexemes import calendar
from tests.patterns import Graph

SIGNS = frozenset(map(chr, range(ord("!"), ord("~"))))


@pytest.mark.parametrize("stage", calendar.STAGES)
def test_shapes_begin_with_the_signs_of_their_stage(stage):
    shapes = stage.pattern.pattern.partition("(?:")[2].removesuffix(")")
    graph = Graph([], SIGNS)
    begins, _, may_be_empty = graph.read(_parser.parse(shapes))

    assert not may_be_empty
    assert frozenset().union(*(graph.sets[at] for at in begins)) == frozenset(stage.begins)
