"""Every rule file keeps its word: its examples fire, or stay quiet, through the whole pipeline."""

import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.pipeline import check, read_source
from factcheck.rulebook.checks import CHECKS
from factcheck.rulebook.fields import said
from factcheck.rulebook.load import load, load_all
from factcheck.rulebook.options import ABOUT
from factcheck.rulebook.wording import faults
from factcheck.trial import run, sources

FOLDER = Path(__file__).parent.parent / "rules"
LANGUAGES = ("en", "fr")


@cache
def rules():
    files = sorted(FOLDER.glob("*.yaml"))
    return load_all((path.read_text("utf-8"), str(path)) for path in files)


def examples(kind):
    return [
        pytest.param(rule, example, id=f"{rule.id}-{number}")
        for rule in rules()
        for number, example in enumerate(getattr(rule.examples, kind))
    ]


def findings(rule, example):
    return run(rule, example).findings


@pytest.mark.parametrize(("rule", "example"), examples("fires"))
def test_fires(rule, example):
    assert findings(rule, example)


@pytest.mark.parametrize(("rule", "example"), examples("quiet"))
def test_stays_quiet(rule, example):
    assert findings(rule, example) == ()


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_findings_name_their_rule_and_say_why(rule):
    for example in rule.examples.fires:
        for finding in findings(rule, example):
            assert finding.rule == rule.id
            assert finding.claims
            assert finding.fingerprint
            assert "{" not in finding.message
            assert finding.explanation[-1] == " ".join(said(rule.why).split())


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: rule.id)
def test_is_whole(rule):
    """Texts and two examples of each sort in both languages, and placeholders that are known."""
    for text in (rule.message, rule.why, rule.remedy):
        assert set(text) == set(LANGUAGES)
        assert not re.search(r" [:;!?»%]", said(text, "fr"))
    assert all(not faults(text) for text in rule.message.values())
    for group in (rule.examples.fires, rule.examples.quiet):
        languages = Counter(language for example in group for language in languages_of(example))
        assert all(languages[code] >= 2 for code in LANGUAGES)


def languages_of(example):
    return {read_source(each)[0].language for each in sources(example)}


def test_every_check_has_a_rule():
    assert {rule.check for rule in rules()} == set(CHECKS)


def test_every_check_is_told_of():
    assert set(ABOUT) == set(CHECKS)


def test_the_example_on_the_page_keeps_its_word():
    page = (FOLDER.parent / "docs" / "rules.md").read_text("utf-8")
    rule = load(page.split("```yaml\n")[1].split("```")[0], "my-rules/large-fine.yaml")

    assert all(findings(rule, example) for example in rule.examples.fires)
    assert not any(findings(rule, example) for example in rule.examples.quiet)


PIECES = """
200|62 %|soit|or|of|sur|de|à|from|to|contre|:|,|(|)|. |et|and|dont|3 km|(2 miles|emplois
jobs|mardi 5 mars|$3m|8 euros|~|-|\n\n|# |une hausse de|up|au total|en a|d'un|half|0|1e9|\u202e
""".strip("\n").replace("emplois\n", "emplois|")
texts = st.lists(st.sampled_from(PIECES.split("|")), max_size=25).map(" ".join)


@given(st.lists(texts, min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_any_text_is_judged_and_the_same_twice(example):
    texts = sources(example)
    first, second = check(texts, rules()), check(texts, rules())

    assert first == second
    assert len({finding.fingerprint for finding in first.findings}) == len(first.findings)
