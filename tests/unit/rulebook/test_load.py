from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.kinds import KINDS
from factcheck.model.claim import QUOTATION, TITLE
from factcheck.rulebook.checks import CHECKS
from factcheck.rulebook.fields import KindName, said
from factcheck.rulebook.load import load, load_all
from factcheck.rulebook.options import ABOUT, CheckName

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
    assert rule.severity_of("hedged") == "error"
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
        ("why:", "options: {lead: 2}\nwhy:", "6:11", "Take it out: nothing can be set here"),
    ],
)
def test_says_what_is_wrong_and_where(old, new, place, words):
    start = f"rules/toll-conflict.yaml:{place}: "
    [problem] = [each for each in problems(RULE.replace(old, new)) if each.startswith(start)]

    assert words in problem


FULL = """id: toll-conflict
check: conflict
kinds: [quantity]
severity: {asserted: error, hedged: warning, planned: info}
message: "{values}"
why: People count.
remedy: Ask.
where:
  roles: [dead]
  subjects: [bridge, /^quays?/]
  concepts: [employee]
  sources: [Le Quai]
  sorts: [agency]
  zones: [title]
  modalities: [asserted]
  attributed: [police]
  age: {within: 7, older: 1}
  drafts: true
sources: {least: 1, most: 3, of: official, at_least: 1}
tolerance: {absolute: 1, relative: 2.5, grain: day, rounding: true}
examples:
  fires: [["One.", {text: Two., source: Wire, published: 2026-03-02, sort: own, draft: true}]]
  quiet: [["One."]]
  todo: {fires: [["Three."]], quiet: [["Four."]]}
"""


def test_reads_every_field():
    rule = load(FULL, "toll-conflict.yaml")

    assert rule.severity_of("planned") == "info"
    assert rule.severity_of("negated") == "error"
    assert rule.where.attributed == ("police",)
    assert rule.where.age.within == 7
    assert rule.examples.fires[0][1].published == "2026-03-02"
    assert rule.examples.todo.quiet == (("Four.",),)


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ("asserted: error, ", "", "4:11", "the key 'severity.asserted' is missing"),
        ("planned: info", "planed: info", "4:46", "Did you mean 'planned'?"),
        ("[dead]", "[deads]", "9:11", "Write 'dead'"),
        ("[employee]", "[employees]", "11:14", "Write 'employee'"),
        ("  roles:", "  role:", "9:3", "Did you mean 'roles'?"),
        ("/^quays?/", "/^(?=quay)/", "10:22", "without lookahead"),
        ("[Le Quai]", "['/a(/']", "12:14", "missing )"),
        ("[Le Quai]", "Le Quai", "12:12", "a list is wanted"),
        ("[agency]", "[agence]", "13:11", "Did you mean 'agency'?"),
        ("[police]", "maybe", "16:15", "Write true or false"),
        ("within: 7", "within: a week", "17:17", "a whole number"),
        ("within: 7", "within: -7", "17:17", "a whole number"),
        ("{within: 7, older: 1}", "{}", "17:8", "Write 'within: 7'"),
        ("older: 1", "older: 7", "17:17", "more than 7 and at most 7 days old"),
        ("of: official, ", "", "19:40", "at least 1 and fewer than 1"),
        ("drafts: true", "drafts: yes", "18:11", "Write true or false"),
        ("most: 3", "most: 0", "19:27", "Write a larger number"),
        ("at_least: 1", "at_least: 0", "19:54", "Write 1 or more"),
        ("of: official", "of: officials", "19:34", "Did you mean 'official'?"),
        ("absolute: 1", "absolut: 1", "20:13", "Did you mean 'absolute'?"),
        ("relative: 2.5", "relative: two", "20:36", "a number is wanted"),
        ("check: conflict", "check: related", "20:12", "it goes with conflict, update"),
        ("check: conflict", "check: related", "19:10", "it goes with conflict, single-source"),
        ("draft: true", "drafts: true", "22:81", "Did you mean 'draft'?"),
        ("todo: {fires", "todo: {fire", "24:10", "Did you mean 'fires'?"),
    ],
)
def test_says_of_every_field_what_is_wrong_and_where(old, new, place, words):
    assert old in FULL
    start = f"toll-conflict.yaml:{place}: "
    told = problems(FULL.replace(old, new, 1), "toll-conflict.yaml")

    assert any(words in each for each in told if each.startswith(start)), told


def test_a_role_of_a_newsroom_s_own_is_left_to_its_words():
    assert load(FULL.replace("[dead]", "[mooring-fee]"), "toll-conflict.yaml")


@pytest.mark.parametrize("field", ["tolerance", "sources"])
def test_a_field_that_says_nothing_is_refused(field):
    [problem] = problems(RULE + field + ": {}\n")

    assert "or take it out" in problem


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
    assert set(get_args(CheckName)) == set(CHECKS) == set(ABOUT)
    assert {*(kind.NAME for kind in KINDS), QUOTATION, TITLE} == set(get_args(KindName))
