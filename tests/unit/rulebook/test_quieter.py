"""What a rule may ask of claims, sources and differences, over facts made by hand."""

from dataclasses import replace

import pytest
from marked import article, rule

from factcheck.model.article import Published, ZoneName
from factcheck.model.claim import Modality
from factcheck.model.fact import Fact, Verdict
from factcheck.model.lexicon import Lexicon
from factcheck.model.source import Profile, Sort
from factcheck.rulebook.apply import apply
from factcheck.rulebook.filters import Age, Asked, Tolerance, Where
from factcheck.values.distance import distance, share
from factcheck.values.notation import read
from factcheck.values.when import Moment


def told(marked, path, source, day=1, **profile):
    built, claims = article(marked)
    built = replace(
        built,
        id=path,
        path=path,
        source=source,
        story="s",
        published=Published(Moment(2026, 3, day), "front matter"),
        profile=Profile(**profile),
    )
    return built, [replace(each, id=f"{path}#{n}", article=path) for n, each in enumerate(claims)]


def findings(check, kind, left, right, change=None, verdict=Verdict.CONFLICT, **fields):
    """What a rule with these fields says of two notations, each from a source of its own."""
    one, [first] = told(f"The trust paid [so much|{left}] on time.", "1.md", "Le Quai", day=1)
    two, [second] = told(f"The trust paid [so much|{right}] on time.", "2.md", "Wire", day=9)
    if change:
        one, first = change(one, first)
    first, second = replace(first, kind=kind), replace(second, kind=kind)
    tested = rule(check, (kind,)).model_copy(update=fields)
    names = (first.id, second.id)
    sides = ((first.id,), (second.id,))
    fact = Fact("f1", kind, "the Vigny grant", verdict, names, ("Le Quai", "Wire"), sides, ())
    return apply([tested], [one, two], [first, second], [fact])


def conflict(kind, left, right, **tolerance):
    return len(findings("conflict", kind, left, right, tolerance=Tolerance(**tolerance)))


@pytest.mark.parametrize(
    ("kind", "left", "right", "field", "lets_pass", "does_not"),
    [
        ("money", "EUR 100", "EUR 110", "absolute", "10", "9"),
        ("money", "EUR 100", "EUR 110", "relative", "10", "9"),
        ("percentage", "40 %", "42 %", "absolute", "2", "1.9"),
        ("date", "2026-03-04", "2026-03-06", "absolute", "2", "1"),
        ("date", "2026-03-04", "2026-03-06", "grain", "week", "day"),
        ("date", "2026-03-30", "2026-04-05", "grain", "week", "day"),
        ("date", "2026-03-04", "2026-03-05", "grain", "week", "day"),
        ("date", "2026-03", "2026-04-02", "grain", "month", "day"),
        ("date", "2026-03-04T09:00", "2026-03-04T17:00", "grain", "day", "minute"),
        ("date", "--12-30", "--01-02", "grain", "week", "day"),
        ("duration", "P2D", "P4D", "absolute", "2", "1"),
        ("quantity", "3 kilometer", "3.4 kilometer", "rounding", "true", "false"),
    ],
)
def test_a_tolerance_lets_a_difference_pass(kind, left, right, field, lets_pass, does_not):
    assert conflict(kind, left, right) == 1
    assert conflict(kind, left, right, **{field: does_not}) == 1
    assert conflict(kind, left, right, **{field: lets_pass}) == 0
    assert conflict(kind, right, left, **{field: lets_pass}) == 0


def test_what_cannot_be_compared_is_never_let_pass():
    assert conflict("money", "EUR 100", "USD 100", relative="99") == 1
    assert conflict("quantity", "3 kilometer", "3.6 kilometer", rounding="true") == 1


def test_one_value_that_is_far_off_keeps_the_conflict():
    one, [first] = told("The trust paid [so much|EUR 100].", "1.md", "Le Quai")
    two, [second] = told("The trust paid [so much|EUR 101].", "2.md", "Wire")
    three, [third] = told("The trust paid [so much|EUR 500].", "3.md", "Echo")
    tested = rule("conflict", ("money",)).model_copy(update={"tolerance": Tolerance(relative="5")})
    sides = tuple((each.id,) for each in (first, second, third))
    names = tuple(each.id for each in (first, second, third))
    fact = Fact("f1", "money", None, Verdict.CONFLICT, names, ("A", "B", "C"), sides, ())

    assert len(apply([tested], [one, two, three], [first, second, third], [fact])) == 1


def test_values_are_apart_by_what_they_allow():
    assert distance(read("~EUR 100"), read("EUR 100")) == 0
    assert share(read("EUR >200"), read("EUR 100")) == 50
    assert share(read("2026"), read("2027")) is None
    assert distance(read("EUR 1"), read("2027")) is None


def asked(profile=None, **wanted):
    def change(built, claim):
        return replace(built, profile=Profile(sort=profile)), claim

    fields = {"sources": Asked(**wanted), "verdict": Verdict.CORROBORATED}
    return len(findings("corroborated", "money", "EUR 1", "EUR 1", change, **fields))


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        ({}, 1),
        ({"least": "2"}, 1),
        ({"least": "3"}, 0),
        ({"most": "2"}, 1),
        ({"most": "1"}, 0),
        ({"at_least": "3"}, 1),
        ({"at_least": "2"}, 0),
    ],
)
def test_a_rule_counts_independent_sources(wanted, spoken):
    assert asked(**wanted) == spoken


def test_a_rule_asks_for_a_sort_of_source():
    assert asked(Sort.AGENCY, of="official") == 1
    assert asked(Sort.OFFICIAL, of="official") == 0
    assert asked(Sort.OFFICIAL, of="official", at_least="2") == 1
    assert asked(None, of="official") == 0, "nobody has said which source is what"


def test_a_source_that_is_credited_has_a_sort_too():
    def credited(built, claim):
        return replace(built, lexicon=Lexicon(sorts={"Wire": Sort.OFFICIAL})), claim

    fields = {"sources": Asked(of="official"), "verdict": Verdict.CORROBORATED}
    assert not findings("corroborated", "money", "EUR 1", "EUR 1", credited, **fields)
    fields["sources"] = Asked(of="agency")
    assert findings("corroborated", "money", "EUR 1", "EUR 1", credited, **fields)


def test_an_official_title_of_an_owner_counts_though_another_stands_for_the_owner():
    one, [first] = told("It cost [so much|EUR 1].", "1.md", "Mairie", sort=Sort.OFFICIAL)
    two, [second] = told("It cost [so much|EUR 1].", "2.md", "Gazette")
    names = (first.id, second.id)
    fact = Fact("f1", "money", None, Verdict.CORROBORATED, names, ("Gazette", "Z"), (names,), ())
    tested = rule("corroborated", ("money",)).model_copy(update={"sources": Asked(of="official")})

    assert apply([tested], [one, two], [first, second], [fact]) == ()


def where(change=None, **wanted):
    """How often a rule speaks, whose `where` only the first claim can meet."""
    wanted = {"sources": ["Le Quai"], **wanted}
    return len(findings("conflict", "money", "EUR 1", "EUR 2", change, where=Where(**wanted)))


def changed(**fields):
    return lambda built, claim: (built, replace(claim, **fields))


HEDGED = changed(modality=Modality.HEDGED)


def profiled(**fields):
    return lambda built, claim: (replace(built, profile=Profile(**fields)), claim)


@pytest.mark.parametrize(
    ("change", "wanted", "other"),
    [
        (changed(role="fine"), {"roles": ["fine"]}, {"roles": ["price"]}),
        (None, {"subjects": ["vigny"]}, {"subjects": ["vign"]}),
        (None, {"subjects": ["Vigny grant"]}, {"subjects": ["grant Vigny"]}),
        (None, {"subjects": ["/vign./"]}, {"subjects": ["/^grant/"]}),
        (changed(subject="l'École"), {"subjects": ["ecole"]}, {"subjects": ["école privée"]}),
        (changed(subject="the workers"), {"concepts": ["employee"]}, {"concepts": ["dead"]}),
        (None, {"sources": ["le quai"]}, {"sources": ["quai"]}),
        (None, {"sources": ["/quai$/"]}, {"sources": ["/^quai/"]}),
        (profiled(sort=Sort.OWN), {"sorts": ["own"]}, {"sorts": ["agency"]}),
        (changed(zone=ZoneName.TITLE), {"zones": ["title"]}, {"zones": ["caption"]}),
        (HEDGED, {"modalities": ["hedged"]}, {"modalities": ["planned"]}),
        (changed(attribution="Police"), {"attributed": "true"}, {"attributed": "false"}),
        (changed(attribution="Police"), {"attributed": ["police"]}, {"attributed": ["pol"]}),
        (None, {"attributed": "false"}, {"attributed": ["police"]}),
        (profiled(is_draft=True), {"drafts": "true"}, {"drafts": "false"}),
        (None, {"drafts": "false"}, {"drafts": "true"}),
        (None, {"age": Age(within="8")}, {"age": Age(within="7")}),
        (None, {"age": Age(older="7")}, {"age": Age(older="8")}),
        (None, {"age": Age(older="7", within="8")}, {"age": Age(older="8", within="9")}),
    ],
)
def test_a_rule_speaks_of_some_claims_alone(change, wanted, other):
    assert where(change) == 1
    assert where(change, **wanted) == 1
    assert where(change, **other) == 0


def test_one_claim_meets_all_that_is_asked():
    """The first is a fine, the second from the Wire; none is both."""
    change = changed(role="fine")

    assert where(change, roles=["fine"]) == where(change, sources=["Wire"]) == 1
    assert where(change, roles=["fine"], sources=["Wire"]) == 0


def test_an_article_without_a_date_is_of_no_age():
    def undated(built, claim):
        return replace(built, published=None), claim

    assert where(undated, age=Age(within="999")) == 0
