from decimal import Decimal

import pytest

from factcheck.lang import PACKS
from factcheck.lexemes.qualifier import Qualifier, after, before, bounded
from factcheck.values.interval import Interval, exactly


@pytest.mark.parametrize(
    ("code", "words", "sign", "approximate"),
    [
        ("fr", "environ ", "", True),
        ("fr", "quelque ", "", True),
        ("fr", "au moins ", ">=", False),
        ("fr", "plus d'", ">", False),
        ("fr", "jusqu’à ", "<=", False),
        ("fr", "au moins quelque ", ">=", True),
        ("fr", "un peu plus de ", ">", False),
        ("en", "about ", "", True),
        ("en", "up to\u00a0", "<=", False),
        ("en", "no fewer than ", ">=", False),
        ("en", "fewer than ", "<", False),
    ],
)
def test_reads_what_stands_in_front(code, words, sign, approximate):
    text = f"x {words}200"

    assert before(text, len(text) - 3, PACKS[code]) == Qualifier(2, sign, approximate)


def test_a_verb_bounds_but_does_not_belong():
    text = "le total dépasse 200"

    assert before(text, 17, PACKS["fr"]) == Qualifier(17, ">")


@pytest.mark.parametrize(
    ("code", "words", "sign", "approximate"),
    [
        ("fr", " ou plus", ">=", False),
        ("fr", " au maximum", "<=", False),
        ("fr", " environ", "", True),
        ("en", " or so", "", True),
        ("en", "+", ">=", False),
    ],
)
def test_reads_what_stands_behind(code, words, sign, approximate):
    text = f"200{words} x"

    assert after(text, 3, PACKS[code]) == Qualifier(3 + len(words), sign, approximate)


@pytest.mark.parametrize("words", ["", " x", "presque-"])
def test_other_words_say_nothing(words):
    assert before(words, len(words), PACKS["fr"]) == Qualifier(len(words))
    assert after(words, 0, PACKS["fr"]) == Qualifier(0)


def test_a_bound_takes_the_end_of_a_range_that_it_speaks_of():
    span = Interval(Decimal(2), Decimal(3))

    assert bounded(span, ">") == Interval(Decimal(2), None, strict=True)
    assert bounded(span, "<=") == Interval(None, Decimal(3))
    assert bounded(exactly(Decimal(2)), "") == exactly(Decimal(2))


@pytest.mark.parametrize("words", ["au plus fort de la nuit", "au plus tard lundi"])
def test_a_summit_is_no_bound(words):
    assert after(f"200 {words}", 3, PACKS["fr"]) == Qualifier(3)
