"""Laws of the value algebra: what holds of any two values."""

from dataclasses import replace

from hypothesis import example, given
from hypothesis import strategies as st
from strategies import intervals, measures, moments, numbers, quantities, recent, values, whens

from factcheck.values.grain import Grain
from factcheck.values.interval import Interval, Relation
from factcheck.values.interval import relate as relate_intervals
from factcheck.values.notation import read
from factcheck.values.relate import relate
from factcheck.values.when import When

pairs = st.one_of(
    st.tuples(values, values), st.tuples(whens, whens), st.tuples(quantities, quantities),
    st.tuples(measures, measures),
)  # fmt: skip


@given(values)
def test_a_value_is_the_same_as_itself(value):
    assert relate(value, value) is Relation.SAME


@given(pairs)
def test_relations_mirror(pair):
    left, right = pair

    assert relate(left, right).mirror is relate(right, left)


@given(intervals, intervals)
def test_intervals_mirror(left, right):
    assert relate_intervals(left, right).mirror is relate_intervals(right, left)


@given(st.lists(numbers, min_size=6, max_size=6, unique=True).map(sorted))
def test_what_lies_inside_lies_within(ends):
    outer, middle, inner = (Interval(ends[at], ends[-1 - at]) for at in range(3))

    assert relate_intervals(inner, middle) is Relation.WITHIN
    assert relate_intervals(inner, outer) is Relation.WITHIN
    assert relate_intervals(outer, inner) is Relation.AROUND


@given(pairs)
def test_vagueness_never_makes_a_conflict(pair):
    left, right = pair
    vague = relate(replace(left, approximate=True), right)

    assert left.approximate or relate(left, right) is Relation.APART or vague is not Relation.APART


@given(pairs)
@example((read("--12/--01"), read("--12-25")))
def test_only_what_is_apart_lies_apart_when_vague(pair):
    left, right = pair
    vague = replace(left, approximate=True), replace(right, approximate=True)

    assert relate(*vague) is not Relation.APART or relate(left, right) is Relation.APART


@given(recent, st.sampled_from(Grain), st.booleans())
def test_a_moment_lies_in_its_own_coarser_grain(moment, grain, about):
    coarse = When(moment.truncated(grain), approximate=about)

    assert relate(When(moment), coarse) in (Relation.WITHIN, Relation.SAME)


@given(moments(st.integers(1, 9999)))
def test_an_unknown_year_contradicts_no_year(moment):
    if moment.month is not None:
        assert relate(When(moment), When(replace(moment, year=None))) is not Relation.APART


@given(values, values)
def test_only_values_of_one_kind_are_related(left, right):
    if type(left) is not type(right):
        assert relate(left, right) is Relation.UNLIKE
