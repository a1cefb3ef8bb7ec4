"""Every pattern that the package makes takes time in proportion to the text that it reads.

The shape of each is looked at here, and the work of reading hostile texts is counted, not timed;
`make stress` times far longer ones.
"""

import random

import pytest

from factcheck.lang import PACKS
from tests.patterns import Made, faults, gathered, grown, pumps
from tests.work import works

SEED = 20260304
SAMPLE = 24


@pytest.fixture(scope="module")
def made():
    return gathered()


def test_patterns_of_every_layer_are_looked_at(made):
    layers = {each.module.split(".")[1] for each in made}

    assert layers >= {"text", "lexemes", "kinds", "context", "values", "files"}
    assert {each.code for each in made} >= set(PACKS)


def test_no_loop_shares_its_text_with_another(made):
    found = [(str(each), fault) for each in made for fault in faults(each)]

    assert found == []


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        (r"(a+)+", "loop in a loop"),
        (r"(?:\s?\w+)*", "loop in a loop"),
        (r"\d+\d+", "two loops"),
        (r"\w+\s*\w+x", "two loops"),
        (r"\s*\n\s*", "two loops"),
        (r"a+(?:b|c)?a+", "two loops"),
        (r"(?!x+x+)a", "two loops"),
        (r"(?:[-']\w+)*\w*", "two loops"),
    ],
)
def test_a_fault_of_shape_is_seen(pattern, fault):
    assert [said for _, said in faults(Made(pattern, 0, "m", None))] == [fault]


@pytest.mark.parametrize(
    "pattern", [r"\w+\.\w+", r"(?:\s\w+)*", r"\d+(?:[.,]\d+)?", r"a*b*c*", r"(a{1,3}){1,9}", ""]
)
def test_a_sound_shape_passes(pattern):
    assert list(faults(Made(pattern, 0, "m", None))) == []


def test_pumps_repeat_each_quantified_part():
    units = list(pumps(Made(r"a(?:bc)+d\d*x", 0, "m", None)))

    assert {("a", "bc", "\x00"), ("abcd", "1", "\x00"), ("", "abc", "\x00")} <= set(units)
    assert grown(("a", "bc", "!"), 4) == "abcbc!"


def test_work_grows_with_length_alone(made):
    units = sorted({(each.code or "fr", pump) for each in made for pump in pumps(each)})
    found = [
        (code, pump, once, twice)
        for code, pump in random.Random(SEED).sample(units, SAMPLE)
        for once, twice in [works(pump, code)]
        if twice > 2.5 * once
    ]

    assert found == []
