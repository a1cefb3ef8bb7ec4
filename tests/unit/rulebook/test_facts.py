"""Checks on facts, over an invented story told by two articles."""

from dataclasses import replace

import pytest
from marked import article, rule

from factcheck.model.claim import Modality, Unresolved
from factcheck.model.fact import Fact, Verdict
from factcheck.model.finding import Severity
from factcheck.rulebook.apply import apply
from factcheck.rulebook.checks import CHECKS
from factcheck.rulebook.checks.material import Material
from factcheck.rulebook.checks.weekday import weekday
from factcheck.rulebook.schema import Severities

ONE = "The trust paid [$5m|USD 5000000] to [200 farms|200 farm] on [Monday|2026-03-02]."
TWO = "The trust paid [$6m|USD 6000000] to [two farms|2 farm] by [9 June|2026-06-09]."


def told(marked, path, source, story="s"):
    built, claims = article(marked)
    built = replace(built, id=path, path=path, source=source, story=story)
    return built, tuple(
        replace(claim, id=f"{path}#{n}", article=path) for n, claim in enumerate(claims, start=1)
    )


def fact(verdict, *sides, kind="money", **more):
    claims = tuple(claim.id for side in sides for claim in side)
    names = tuple(tuple(claim.id for claim in side) for side in sides)
    return Fact(
        "f1", kind, "the grant", verdict, claims, ("Quai", "Wire"), names, ("Both pay.",), **more
    )


@pytest.fixture
def story():
    return [told(ONE, "1.md", "Quai"), told(TWO, "2.md", "Wire")]


def hits(check, tested, story, *facts):
    material = Material.of(
        [built for built, _ in story], [claim for _, claims in story for claim in claims], facts
    )
    return list(CHECKS[check](material, tested))


MILDER = Severities(asserted="error", hedged="warning")


def spoken(tested, story, *facts, language="en"):
    """The findings of a rule over the story."""
    claims = [claim for _, found in story for claim in found]
    return apply([tested], [built for built, _ in story], claims, facts, language)


def test_conflict_is_milder_where_a_side_is_hedged(story):
    (_, (five, *_)), (_, (six, *_)) = story
    conflict = fact(Verdict.CONFLICT, [five], [six])
    tested = rule("conflict", ("money",)).model_copy(update={"severity": MILDER})

    [firm] = spoken(tested, story, conflict)
    assert firm.severity is Severity.ERROR
    assert firm.sides == ((five.id,), (six.id,))

    story[1] = (story[1][0], (replace(six, modality=Modality.HEDGED), *story[1][1][1:]))
    [hedged] = spoken(tested, story, conflict)
    assert hedged.severity is Severity.WARNING
    assert hedged.explanation[-2] == "One side is hedged by every article that gives it."
    [french] = spoken(tested, story, conflict, language="fr")
    assert french.explanation[-2].startswith("L'une des versions n'est donnée qu'avec réserve")


def test_a_severity_of_one_word_is_that_of_every_modality(story):
    (_, (five, *_)), (_, (six, *_)) = story
    story[1] = (story[1][0], (replace(six, modality=Modality.HEDGED), *story[1][1][1:]))
    tested = rule("conflict", ("money",)).model_copy(update={"severity": "error"})

    [found] = spoken(tested, story, fact(Verdict.CONFLICT, [five], [six]))
    assert found.severity is Severity.ERROR


def test_a_side_is_as_grave_as_its_gravest_claim(story):
    (_, (five, *_)), (_, (six, *others)) = story
    hedged, firm = replace(six, modality=Modality.HEDGED), replace(six, id="2.md#9")
    story[1] = (story[1][0], (hedged, firm, *others))

    [found] = spoken(
        rule("conflict", ("money",)).model_copy(update={"severity": MILDER}),
        story,
        fact(Verdict.CONFLICT, [five], [hedged, firm]),
    )
    assert found.severity is Severity.ERROR


def test_a_rule_speaks_of_its_kinds_and_verdict_alone(story):
    (_, (five, *_)), (_, (six, *_)) = story
    conflict = fact(Verdict.CONFLICT, [five], [six])

    assert hits("conflict", rule("conflict", ("percentage",)), story, conflict) == []
    assert hits("update", rule("update", ("money",)), story, conflict) == []
    agreed = fact(Verdict.CORROBORATED, [five])
    assert len(hits("corroborated", rule("corroborated", ("money",)), story, agreed)) == 1
    moved = fact(Verdict.UPDATE, [five], [six])
    assert len(hits("update", rule("update", ("money",)), story, moved)) == 1


def test_the_kind_of_most_claims_speaks_for_a_fact(story):
    monday, june = story[0][1][2], replace(story[1][1][2], kind="deadline")
    other = replace(june, id="2.md#9", kind="date")
    story[1] = (story[1][0], (june, other))
    even = fact(Verdict.CONFLICT, [monday], [june], kind="date")
    dates = fact(Verdict.CONFLICT, [monday, other], [june], kind="deadline")

    assert len(hits("conflict", rule("conflict", ("deadline",)), story, even)) == 1
    assert len(hits("conflict", rule("conflict", ("date",)), story, dates)) == 1


HARD = {"money": {}, "quantity": {"least": "20", "roles": ["dead"]}, "date": {"grain": "day"}}


def single(story, place, change=None, **options):
    """What single-source says of one claim of the first article, changed."""
    built, claims = story[0]
    claim = replace(claims[place], **(change or {}))
    listed = [*claims[:place], claim, *claims[place + 1 :]]
    tested = rule("single-source", ("money", "quantity", "date"), **{"hard": HARD, **options})
    one = fact(Verdict.SINGLE_SOURCE, [claim], kind=claim.kind)
    return len(hits("single-source", tested, [(built, tuple(listed)), story[1]], one))


def test_trifles_are_passed_over(story):
    small = story[1][1][1].value

    assert single(story, 0) == 1
    assert single(story, 0, {"value": Unresolved("no such day")}) == 0
    assert single(story, 0, {"kind": "percentage"}) == 0
    assert single(story, 1) == 1
    assert single(story, 1, {"value": small}) == 0
    assert single(story, 1, {"value": small, "role": "dead"}) == 1


def test_a_story_of_one_source_has_nothing_to_compare(story):
    assert single(story, 0, story_sources="2") == 1
    assert single(story, 0, story_sources="3") == 0
    alone = [story[0], (replace(story[1][0], story="other"), story[1][1])]
    assert single(alone, 0, story_sources="2") == 0
    copied = [story[0], (replace(story[1][0], copy_of="1.md"), story[1][1])]
    assert single(copied, 0, story_sources="2") == 0


def test_related_shows_a_group_once(story):
    (_, (five, *_)), (_, (six, *_)) = story
    one = fact(Verdict.SINGLE_SOURCE, [five], doubt=(six.id,), doubt_explanation=("Near.",))
    other = fact(Verdict.SINGLE_SOURCE, [six], doubt=(five.id,), doubt_explanation=("Near.",))

    [hit] = hits("related", rule("related", ("money",)), story, one, other)
    assert hit.claims == (five.id, six.id)
    assert hit.reasons == ("Near.",)


def test_unresolved_says_why(story):
    built, (five, *rest) = story[0]
    open_claim = replace(five, value=Unresolved("no currency"))
    tested = rule("unresolved", ("money",), hard={"money": {}})
    one = fact(Verdict.SINGLE_SOURCE, [open_claim])

    [hit] = hits("unresolved", tested, [(built, (open_claim, *rest)), story[1]], one)
    assert hit.reasons == ("“$5m” cannot be placed: no currency.",)
    assert hits("unresolved", tested, story, fact(Verdict.SINGLE_SOURCE, [five])) == []


def test_weekday_says_which_day_fits(story):
    built, claims = story[0]
    monday = replace(claims[2], weekday=1, resolved_from="published 2026-03-04")
    wrong = Material.of([built], [monday], ())
    right = Material.of([built], [replace(monday, weekday=0)], ())

    [hit] = weekday(wrong, rule("weekday", ("date",)))
    assert tuple(map(str, hit.reasons[:2])) == (
        "2 March 2026 is a Monday, not a Tuesday.",
        "The nearest Tuesday is 3 March 2026.",
    )
    assert list(weekday(right, rule("weekday", ("date",)))) == []


def test_findings_come_gravest_first_and_say_whose_values_they_are(story):
    (_, (five, *_)), (_, (six, *_)) = story
    articles = [built for built, _ in story]
    claims = [claim for _, found in story for claim in found]
    facts = [fact(Verdict.CORROBORATED, [five]), fact(Verdict.CONFLICT, [five], [six])]
    message = "{sources} {source_names}: {subject}, {values} in {article}: {kind} {claim} {reason}"
    change = {"message": message, "why": "It\n counts.", "id": "b", "severity": "error"}
    grave = rule("conflict", ("money",)).model_copy(update=change)
    mild = rule("corroborated", ("money",)).model_copy(update={"id": "a", "severity": "info"})

    found = apply([mild, grave], articles, claims, facts)
    assert [each.rule for each in found] == ["b", "a"]
    assert found[0].explanation == ("Both pay.", "It counts.")
    assert found[0].message == (
        "2 Quai, Wire: the grant, $5m (Quai) / $6m (Wire) in 1.md: money $5m Both pay"
    )
