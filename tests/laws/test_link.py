"""Laws of joining, over any handful of sentences."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.link import in_stories, join, mark_copies
from factcheck.model.fact import Verdict
from factcheck.model.source import Format, Given, Source
from factcheck.pipeline import read
from factcheck.text.build import build
from factcheck.values.relate import relate

SENTENCES = (
    "Orsane emploie 312 salariés à Belcourt.",
    "La scierie de Belcourt emploie 385 salariés.",
    "The Belcourt sawmill employs 312 workers.",
    "The plan of Orsane costs 8.4 million euros, up from 7 million a month ago.",
    "Le plan d'Orsane coûte environ 8 millions d'euros, selon le Courrier.",
    "La scierie fermera le 30 juin 2026.",
    "The sawmill will close by the end of July.",
    "Mercredi, 27 % des salariés ont voté, contre 31 % jeudi.",
    "No figure here.",
)
texts = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=5).map(" ".join)
dates = st.sampled_from((None, "2026-01-13", "2026-03-02T08:00+01:00"))
stories = st.lists(st.tuples(texts, dates), min_size=1, max_size=4)


def built(number, text, date):
    given = {} if date is None else {"published": Given(date, "JSON line")}
    name = Given(f"Source {number}", "JSON line")
    return build(
        Source(f"a{number}", f"a{number}.txt", text, Format.JSON_LINE, source=name, **given)
    )


def facts_of(articles):
    claims = tuple(claim for article in articles for claim in read(article))
    return claims, join(in_stories(mark_copies(articles), claims), claims)


@given(stories)
@settings(max_examples=60, deadline=None)
def test_every_claim_that_speaks_stands_in_one_fact(story):
    claims, facts = facts_of(tuple(built(at, *told) for at, told in enumerate(story)))
    held = [claim for fact in facts for claim in fact.claims]

    assert sorted(held) == sorted(claim.id for claim in claims if claim.speaks)
    assert all(sorted(fact.claims) == sorted(sum(fact.sides, ())) for fact in facts)


@given(stories)
@settings(max_examples=60, deadline=None)
def test_only_values_that_exclude_each_other_make_a_conflict(story):
    claims, facts = facts_of(tuple(built(at, *told) for at, told in enumerate(story)))
    values = {claim.id: claim.value for claim in claims}

    for fact in facts:
        if fact.verdict is Verdict.CONFLICT:
            sides = fact.sides
            assert len(sides) > 1
            assert any(
                relate(values[one], values[two]).value == "apart"
                for one in sides[0]
                for two in sides[1]
            )
        if fact.verdict is Verdict.CORROBORATED:
            assert len(fact.sources) > 1


@given(texts)
@settings(max_examples=30, deadline=None)
def test_a_copy_never_adds_a_source(text):
    first = built(0, text, "2026-01-13")
    copy = replace(first, id="b", path="b.txt", source="Source 9")
    _, alone = facts_of((first,))
    _, both = facts_of((first, copy))

    assert {fact.sources for fact in both} == {fact.sources for fact in alone}
    assert all(fact.verdict is not Verdict.CORROBORATED for fact in both)
