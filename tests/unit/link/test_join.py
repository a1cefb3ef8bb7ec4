from told import article, fact_of, joined, words_of

from factcheck.model.fact import Verdict

MILL = {"source": "Le Quai", "published": "2026-03-04", "language": "fr"}
WIRE = {"source": "Port Wire", "published": "2026-03-05", "language": "en"}
DAILY = {"source": "Sound Daily", "published": "2026-03-05", "language": "en"}

FRENCH = (
    "Le groupe Orsane ferme sa scierie de Belcourt. La scierie de Belcourt emploie 312 salariés. "
    "Le plan social d'Orsane est doté de 8,4 millions d'euros."
)
ENGLISH = (
    "Orsane is closing its sawmill at Belcourt. The Belcourt sawmill employs 312 workers. "
    "Orsane has put aside 8.4 million euros for the social plan."
)
OTHER = (
    "The last logs at Belcourt: Orsane shuts its sawmill there. Some 385 people work at the "
    "Belcourt sawmill, staff say."
)


def test_one_count_in_two_languages_is_corroborated():
    story = joined(article("a", FRENCH, **MILL), article("b", ENGLISH, **WIRE))
    fact = fact_of("312 salariés", *story)

    assert fact.verdict is Verdict.CORROBORATED
    assert words_of(fact.claims, *story[:2]) == ["312 salariés", "312 workers"]
    assert fact.sources == ("Le Quai", "Port Wire")
    assert len(fact.sides) == 1


def test_an_equal_value_says_why_it_is_one_fact():
    story = joined(article("a", FRENCH, **MILL), article("b", ENGLISH, **WIRE))
    fact = fact_of("312 salariés", *story)

    assert any("salarié" in sentence or "employee" in sentence for sentence in fact.explanation)
    assert fact.explanation[-1] == "“312 salariés” and “312 workers”: the values are the same"


def test_another_count_of_the_same_staff_is_a_conflict_with_its_sides():
    story = joined(
        article("a", FRENCH, **MILL), article("b", ENGLISH, **WIRE), article("c", OTHER, **DAILY)
    )
    fact = fact_of("385", *story)

    assert fact.verdict is Verdict.CONFLICT
    assert [words_of(side, *story[:2]) for side in fact.sides] == [
        ["312 salariés", "312 workers"],
        ["Some 385 people"],
    ]
    assert fact.explanation[-1].endswith("the values exclude each other")


def test_a_copy_that_changes_a_figure_contradicts_what_it_repeats():
    changed = FRENCH.replace("312", "321")
    copy = article("b", changed, source="Radio Quai", published="2026-03-04", language="fr")
    articles, claims, facts = joined(article("a", FRENCH, **MILL), copy)

    assert articles[1].copy_of == "a"
    assert fact_of("321", articles, claims, facts).verdict is Verdict.CONFLICT
    assert fact_of("8,4", articles, claims, facts).verdict is Verdict.SINGLE_SOURCE


def test_a_later_take_of_one_outlet_contradicts_nothing():
    changed = FRENCH.replace("312", "321")
    later = article("b", changed, source="Le Quai", published="2026-03-05", language="fr")
    _, _, facts = joined(article("a", FRENCH, **MILL), later)

    assert all(fact.verdict is not Verdict.CONFLICT for fact in facts)


def test_a_copy_adds_no_source():
    copy = article("b", FRENCH, source="Radio Quai", published="2026-03-04", language="fr")
    story = joined(article("a", FRENCH, **MILL), copy)
    fact = fact_of("312 salariés", *story)

    assert fact.verdict is Verdict.SINGLE_SOURCE
    assert fact.sources == ("Le Quai",)
    assert len(fact.claims) == 2
    assert "Radio Quai repeats Le Quai and counts with it" in fact.explanation


def test_a_value_and_the_one_that_it_replaces_are_one_update():
    text = (
        "Le chiffre d'affaires d'Orsane s'élève à 19 milliards de dollars, contre 14 milliards de "
        "dollars il y a quelques semaines."
    )
    story = joined(article("a", text, **MILL))
    fact = fact_of("19 milliards", *story)

    assert fact.verdict is Verdict.UPDATE
    assert [words_of(side, *story[:2]) for side in fact.sides] == [
        ["14 milliards de dollars"],
        ["19 milliards de dollars"],
    ]


def test_figures_of_two_years_stay_two_facts():
    text = "Sales of Orsane rose to $402 million, up from $353 million a year earlier."
    story = joined(article("a", text, **WIRE))

    assert fact_of("$402 million", *story) != fact_of("$353 million", *story)


def test_votes_on_both_sides_stay_two_facts():
    text = "Le conseil a adopté le texte par 74 voix contre 51, a annoncé Orsane mardi."
    story = joined(article("a", text, **MILL))

    assert fact_of("74 voix", *story) != fact_of("51", *story)


def test_a_value_that_its_article_repeats_is_one_fact():
    text = (
        "Orsane exclut les sociétés détenues à 50 % ou plus par des fonds.\n\n"
        "Orsane vise les sociétés détenues à au moins 50 % par des fonds."
    )
    story = joined(article("a", text, **MILL))
    fact = fact_of("50 % ou plus", *story)

    assert fact.verdict is Verdict.SINGLE_SOURCE
    assert len(fact.claims) == 2


def test_a_wish_does_not_contradict_what_is():
    wish = "Orsane wants to employ at least 450 workers at the Belcourt sawmill, it said."
    story = joined(article("a", ENGLISH, **WIRE), article("b", wish, **DAILY))

    assert fact_of("450", *story).verdict is Verdict.SINGLE_SOURCE


def test_a_claim_without_a_value_stands_alone_and_says_why():
    story = joined(article("a", "Les discussions d'Orsane ont échoué mercredi.", language="fr"))
    fact = fact_of("mercredi", *story)

    assert fact.verdict is Verdict.SINGLE_SOURCE
    assert fact.explanation == ("no value to compare: no publication date",)


def test_what_may_be_one_fact_is_shown_as_doubt_and_in_no_conflict():
    doubtful = (
        "The sawmill at Belcourt will stop. Those who leave it get 9 million euros from Orsane, "
        "which had 400 people in the valley."
    )
    _, claims, facts = joined(article("a", ENGLISH, **WIRE), article("b", doubtful, **DAILY))
    held = [claim for fact in facts for claim in fact.claims]

    assert sorted(held) == sorted(claim.id for claim in claims if claim.speaks)
    assert all(set(fact.doubt).isdisjoint(fact.claims) for fact in facts)


def test_facts_are_numbered_in_the_order_of_their_claims():
    _, _, facts = joined(article("a", FRENCH, **MILL), article("b", ENGLISH, **WIRE))

    assert [fact.id for fact in facts] == [f"f{number}" for number in range(1, len(facts) + 1)]
