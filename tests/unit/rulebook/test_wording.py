import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.rulebook.wording import PLACEHOLDERS, faults, fill


@pytest.mark.parametrize(
    ("template", "offset", "word"),
    [
        ("{sourcs}", 0, "'{sourcs}'"),
        ("a {0}", 2, "'{0}'"),
        ("{subject.__class__}", 0, "no placeholder"),
        ("{subject!r}", 0, "no placeholder"),
        ("{ subject }", 0, "no placeholder"),
        ("{}", 0, "no placeholder"),
        ("a } b", 2, "single '}'"),
        ("a { b", 2, "single '{'"),
    ],
)
def test_refuses_what_is_no_placeholder(template, offset, word):
    [(found, what, _remedy)] = faults(template)

    assert offset == found
    assert word in what


def test_every_placeholder_is_known():
    assert faults("{{}} %s $x " + "".join(f"{{{name}}}" for name in PLACEHOLDERS)) == []


@given(st.text())
def test_values_are_never_read_as_templates(value):
    assert fill("<{values}>", {"values": value}) == f"<{value}>"


@given(st.text())
def test_any_template_is_filled_or_faulty(template):
    fill(template, dict.fromkeys(PLACEHOLDERS, "x"))
    faults(template)
