import pytest

from factcheck.link.measure import closeness, key_of, rarity, swapped
from factcheck.values.notation import read


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("P1Y", "P12M"),
        ("85 kilometer", "85000 meter"),
        ("USD 1.20", "USD 1.2"),
        ("7 mort", "7 dead"),
    ],
)
def test_values_that_say_the_same_share_a_key(left, right):
    assert key_of(read(left)) == key_of(read(right))


@pytest.mark.parametrize(("left", "right"), [("7 mort", "7 kilometer"), ("USD 5", "EUR 5")])
def test_values_of_other_units_do_not(left, right):
    assert key_of(read(left)) != key_of(read(right))


def test_closeness_falls_from_equal_to_twenty_times_as_much():
    steps = [closeness(read("100 %"), read(f"{other} %")) for other in (100, 110, 200, 2000)]

    assert steps == sorted(steps, reverse=True)
    assert steps[0] == 1
    assert steps[-1] == 0


def test_exact_values_are_rarer_than_round_ones():
    assert rarity(read("4137 mort")) > rarity(read("4000 mort"))
    assert rarity(read("2026-03-04T10:15")) > rarity(read("2026-03"))


def test_swapped_digits():
    assert swapped(read("USD 1380"), read("USD 1830"))
    assert not swapped(read("USD 1380"), read("USD 13800"))
