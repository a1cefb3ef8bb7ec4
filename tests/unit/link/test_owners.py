"""Two titles of one owner count as one source, and the finding says why."""

import pytest

from factcheck import config, pipeline
from factcheck.model.fact import Verdict
from factcheck.model.lexicon import Lexicon
from factcheck.model.source import Given, Profile, Source

COST = "Vauclair bridge\n\nThe repair of the Vauclair bridge will cost €21.8 million this year.\n"
SAME = "Bridge of Vauclair\n\nRepairing the Vauclair bridge is to cost €21.8 million, it says.\n"


def source(name, text, owner=None):
    given = {"source": name, "published": "2026-03-04", "language": "en"}
    fields = {key: Given(value, "front matter") for key, value in given.items()}
    return Source(name, f"{name}.txt", text, profile=Profile(owner=owner), **fields)


def fact(*sources, lexicon=None):
    more = {} if lexicon is None else {"lexicon": lexicon}
    report = pipeline.check(sources, config.read_rules([]), **more)
    return next(each for each in report.facts if each.kind == "money")


def test_titles_of_one_owner_are_one_source():
    apart = fact(source("Quai", COST), source("Semaine", SAME))
    assert (apart.verdict, apart.sources) == (Verdict.CORROBORATED, ("Quai", "Semaine"))

    owned = fact(source("Quai", COST, "Groupe Ouest"), source("Semaine", SAME, "groupe ouest"))
    assert (owned.verdict, owned.sources) == (Verdict.SINGLE_SOURCE, ("Quai",))
    assert "Quai and Semaine belong to Groupe Ouest and count as one" in owned.explanation


@pytest.mark.parametrize("owners", [("A", "B"), ("A", None)])
def test_titles_of_different_owners_are_not(owners):
    found = fact(source("Quai", COST, owners[0]), source("Semaine", SAME, owners[1]))

    assert found.verdict is Verdict.CORROBORATED
    assert not [each for each in found.explanation if "belong to" in each]


def test_an_outlet_that_is_only_credited_has_its_owner_too():
    credited = SAME.replace("it says", "the Daily Harbour News reported")
    words = Lexicon(owners={"Daily Harbour News": "Groupe Ouest", "Quai": "Groupe Ouest"})

    apart = fact(source("Quai", COST), source("Post", credited))
    assert apart.sources == ("Daily Harbour News", "Quai")
    owned = fact(source("Quai", COST), source("Post", credited), lexicon=words)
    assert owned.sources == ("Daily Harbour News",)
