"""A rule told briefly."""

import pytest

from factcheck.config import read_rules
from factcheck.rulebook.told import settings, version

RULES = {rule.id: rule for rule in read_rules(())}


def test_every_rule_has_a_version_of_its_own():
    assert len({version(rule) for rule in RULES.values()}) == len(RULES)


@pytest.mark.parametrize(
    "change",
    [{"kinds": ("date",)}, {"severity": "info"}, {"message": "x"}, {"why": "x"}, {"remedy": "x"}],
)
def test_what_a_rule_says_changes_its_version(change):
    rule = RULES["money-conflict"]

    assert version(rule.model_copy(update=change)) != version(rule)


def test_what_its_check_is_told_changes_its_version():
    rule = RULES["single-source"]
    options = rule.options.model_copy(update={"lead": rule.options.lead + 1})

    assert version(rule.model_copy(update={"options": options})) != version(rule)


def test_its_examples_do_not():
    rule, other = RULES["money-conflict"], RULES["date-conflict"]

    assert version(rule.model_copy(update={"examples": other.examples})) == version(rule)


def test_tells_what_it_sets():
    assert "story_sources: 2" in settings(RULES["single-source"])
    assert settings(RULES["update"]) == ()
