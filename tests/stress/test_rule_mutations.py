"""Every small change of every rule is noticed by one of the rule's own examples."""

from pathlib import Path

import pytest
from mutations import is_noticed, mutations

from factcheck.rulebook.load import load_all

FOLDER = Path(__file__).parents[2] / "rules"
RULES = load_all((path.read_text("utf-8"), str(path)) for path in sorted(FOLDER.glob("*.yaml")))


@pytest.mark.stress
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_change_is_noticed(rule):
    assert [each.name for each in mutations(rule) if not is_noticed(rule, each)] == []


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_one_change_of_each_sort_is_noticed(rule):
    """The first of its kinds, its check, its filters, its sources and its options."""
    one = {each.sort: each for each in reversed(list(mutations(rule)))}

    assert {"check", "kinds"} & set(one)
    assert [each.name for each in one.values() if not is_noticed(rule, each)] == []
