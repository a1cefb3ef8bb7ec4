import subprocess
import sys

import pytest

from factcheck.rulebook.names import fault, is_named, speaks_of


def test_plain_names_are_compared_folded():
    assert is_named(("L'Écho",), "l’echo")
    assert not is_named(("Echo",), "L'Écho")
    assert speaks_of(("École",), "les écoles et une ecole")
    assert not speaks_of(("école",), "les écoles")


def test_patterns_are_found_in_either_case():
    assert is_named(("/^(le )?monde$/",), "Le Monde")
    assert not is_named(("/^monde/",), "Le Monde")


@pytest.mark.parametrize(
    ("written", "what", "remedy"),
    [
        ("/a(?=b)/", "invalid perl operator", "lookahead"),
        ("/(?<!a)b/", "invalid perl operator", "lookahead"),
        (r"/(a)\1/", "invalid escape", "backreferences"),
        ("/(a/", "missing )", "Correct it"),
        ("//", "empty pattern", "between the slashes"),
        ("...", "no letter", "the name itself"),
    ],
)
def test_a_name_that_cannot_be_read_says_why(written, what, remedy):
    told = fault(written)

    assert what in told[0]
    assert remedy in told[1]


@pytest.mark.parametrize("written", ["Le Quai", "/qu.i/", "a/b"])
def test_a_name_that_can_be_read(written):
    assert fault(written) is None


def test_no_pattern_takes_more_time_than_its_text():
    """Backtracking would take longer than the universe has."""
    assert not is_named(("/^(a+)+$/",), "a" * 199 + "b")


def test_the_engine_of_patterns_is_loaded_for_patterns_alone():
    code = (
        "import sys; from factcheck.config import read_rules; read_rules([]);"
        "sys.exit('re2' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
