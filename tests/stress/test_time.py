"""Long trials, for `make stress`: time grows with length, whatever pattern a text is made for."""

import gc
import time

import pytest

from factcheck.lang import PACKS
from factcheck.model.source import Given, Source
from factcheck.pipeline import read
from factcheck.text.build import build
from tests.patterns import gathered, grown, pumps
from tests.work import HALVES, HALVES_OF_TIME

pytestmark = pytest.mark.stress

ONCE, TWICE = 50_000, 100_000
TRIES = 5
FLOOR = 0.1  # seconds; below it the clock and the machine weigh more than the text

MARKS = "9aéA ,.;:!?'’\"«“()[]{}<>-–—%€$£/\\|_*#@&+=~^\t\n\u00a0\u202f\u200b\u202e½²٣３"
"""Characters that a text may be made of alone."""


def trials():
    """Each hostile text once, named by the first pattern that it is made for."""
    found = {}
    for place, made in enumerate(gathered()):
        for pump in pumps(made):
            code = made.code if made.code in PACKS else ("fr", "en")[len(pump[1]) % 2]
            found.setdefault((code, pump), f"{made.module.removeprefix('factcheck.')}-{place}")
    for code in sorted(PACKS):
        for unit in (*MARKS, *HALVES, *HALVES_OF_TIME):
            found.setdefault((code, ("", unit, "")), "marks")
    return [
        pytest.param(code, pump, id=f"{name}-{code}-{number}")
        for number, ((code, pump), name) in enumerate(found.items())
    ]


def seconds(text, code):
    given = Given(code, "front matter")
    source = Source("a", "a.txt", text, language=given, published=Given("2026-03-04", "x"))
    gc.disable()  # what the collector takes depends on all else that is alive
    begun = time.process_time()
    read(build(source))
    taken = time.process_time() - begun
    gc.enable()
    return taken


@pytest.mark.parametrize(("code", "pump"), trials())
def test_twice_the_text_takes_twice_the_time(code, pump):
    once, twice = grown(pump, ONCE), grown(pump, TWICE)

    # A busy machine spoils a try or two; what grows faster than its text fails them all.
    tries = ((seconds(once, code), seconds(twice, code)) for _ in range(TRIES))
    assert any(double <= max(2.5 * single, FLOOR) for single, double in tries), repr(pump)
