from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.kinds import KINDS
from factcheck.model.claim import QUOTATION, TITLE
from factcheck.rulebook.checks import CHECKS
from factcheck.rulebook.load import load, load_all
from factcheck.rulebook.schema import OPTIONS, CheckName, KindName, said

RULE = """id: toll-conflict
check: conflict
kinds: [quantity]
severity: error
message: "{sources} sources: {values}"
why: People count.
remedy: Ask.
examples:
  fires: [["One.", "Two."]]
  quiet: [["One."]]
"""


def problems(text, path="rules/toll-conflict.yaml"):
    with pytest.raises(InputError) as caught:
        load(text, path)
    return [str(problem) for problem in caught.value.problems]


def test_reads_a_rule():
    rule = load(RULE, "rules/toll-conflict.yaml")

    assert rule.kinds == ("quantity",)
    assert rule.options.severity_if_hedged == "warning"
    assert rule.examples.fires == (("One.", "Two."),)


def test_texts_may_stand_in_several_languages():
    text = RULE.replace("why: People count.", "why: {fr: Cela compte., en: It counts.}")
    rule = load(text, "toll-conflict.yaml")

    assert said(rule.why, "fr") == "Cela compte."
    assert said(rule.why, "en") == said(rule.why, "de") == "It counts."
    assert said({"fr": "Oui"}, "en") == "Oui"


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("check: conflict", "check: conflit", "2:8", "Did you mean 'conflict'?"),
        ("severity:", "sevrity:", "4:1", "Did you mean 'severity'?"),
        ("[quantity]", "[quantity, monney]", "3:19", "Did you mean 'money'?"),
        ("[quantity]", "quantity", "3:8", "a list is wanted"),
        ("error", "fatal", "4:11", "Write one of: error, warning, info"),
        ("{values}", "{value}", "5:30", "{values}"),
        ("why: People count.", "why: ''", "6:7", "nothing stands here"),
        ("remedy: Ask.\n", "", "1:1", "'remedy' is missing"),
        ("id: toll-conflict", "id: tolls", "1:5", "Write 'id: toll-conflict'"),
        ('quiet: [["One."]]', "quiet: []", "10:10", "the list is empty"),
        ("remedy: Ask.", "remedy: [Ask]", "7:9", "a text is wanted"),
        ("why: People count.", "why: {de: Ja}", "6:7", "Write one of: en, fr"),
        ("why:", "options: {severity_if_hedge: info}\nwhy:", "6:11", "severity_if_hedged"),
        ("why:", "options: {severity_if_hedged: no}\nwhy:", "6:31", "Write one of: error"),
    ],
)
def test_says_what_is_wrong_and_where(old, new, place, words):
    start = f"rules/toll-conflict.yaml:{place}: "
    [problem] = [each for each in problems(RULE.replace(old, new)) if each.startswith(start)]

    assert words in problem


def test_says_everything_at_once():
    broken = RULE.replace("conflict\nkinds", "conflit\nkinds").replace("error", "bad")

    assert len(problems(broken.replace("{sources}", "{x} {"))) == 4


@pytest.mark.parametrize("text", ["", "- a", "just text", "[[1]]"])
def test_refuses_what_is_no_rule(text):
    [problem] = problems(text)

    assert "keys with values" in problem


def test_a_check_reads_only_its_kinds():
    [problem] = problems(RULE.replace("check: conflict", "check: weekday"))

    assert "does not read 'quantity'" in problem


def test_ids_stand_once():
    with pytest.raises(InputError, match=r"stands in a/toll-conflict\.yaml too"):
        load_all([(RULE, "a/toll-conflict.yaml"), (RULE, "b/toll-conflict.yaml")])


def test_problems_of_all_files_come_together():
    with pytest.raises(InputError) as caught:
        load_all([("- a", "a.yaml"), (RULE, "toll-conflict.yaml"), ("a: &b c", "b.yaml")])

    assert {problem.path for problem in caught.value.problems} == {"a.yaml", "b.yaml"}


lines = st.sampled_from([*RULE.splitlines(), "options: {a: b}", "kinds: {a: b}", "check: [x]", "a"])


@given(st.lists(lines, max_size=14).map("\n".join))
def test_any_text_is_a_rule_or_has_problems_with_a_place(text):
    try:
        found = [load(text, "toll-conflict.yaml").id]
    except InputError as error:
        found = [problem.line and problem.remedy for problem in error.problems]

    assert all(found)


def test_schema_and_table_agree():
    assert set(get_args(CheckName)) == set(CHECKS) == set(OPTIONS)
    assert {*(kind.NAME for kind in KINDS), QUOTATION, TITLE} == set(get_args(KindName))
