"""Facts of titles: one office of one person, and what cannot be it."""

import pytest
from told import article, joined

from factcheck.model.claim import TITLE
from factcheck.model.fact import Verdict

MILL = "The Draycott mill employs 214 people."
FONDERIE = "La fonderie de Courtelle emploie 312 salariés."


def titles(*told, published="2026-03-04"):
    """The facts of titles of a story; each text is its language and its words."""
    articles = [
        article(
            name,
            f"{text} {MILL if language == 'en' else FONDERIE}",
            language=language,
            source=f"Source {name}",
            published=published,
        )
        for name, (language, text) in zip("abc", told, strict=False)
    ]
    return [fact for fact in joined(*articles)[2] if fact.kind == TITLE]


def test_one_office_under_two_names_is_one_fact():
    [fact] = titles(
        ("en", "Orsane's chief executive, Odette Farrow, came."),
        ("en", "Odette Farrow, Orsane's managing director, came."),
    )

    assert fact.verdict is Verdict.CORROBORATED
    assert fact.subject == "Odette Farrow"
    assert fact.sources == ("Source a", "Source b")


def test_the_explanation_shows_both_sentences():
    one, two = titles(
        ("en", "Labour Minister Odette Farrow came."),
        ("en", "Odette Farrow, the health minister, came."),
    )

    assert one.doubt == ()
    assert two.doubt == one.claims
    assert [why for why in two.doubt_explanation if "labour" in why and "health" in why]
    assert any("Labour Minister Odette Farrow came." in why for why in two.doubt_explanation)
    assert any("the health minister, came." in why for why in two.doubt_explanation)


CANNOT_BE_ONE = [
    (
        ("en", "The defence minister, Odette Farrow, came."),
        ("en", "Justice Minister Odette Farrow."),
    ),
    (
        ("fr", "La ministre de la Défense, Odette Farrow."),
        ("fr", "Odette Farrow, ministre du Travail."),
    ),
    (
        ("en", "The finance director, Odette Farrow, left."),
        ("en", "Odette Farrow, legal director, left."),
    ),
    (
        ("fr", "Le maire de Courtelle, Bastien Turquet."),
        ("fr", "Bastien Turquet, maire de Sarrole."),
    ),
    (("fr", "La préfète, Odette Farrow."), ("fr", "La sous-préfète, Odette Farrow, est là.")),
    (("en", "The judge, Odette Farrow, left."), ("fr", "La procureure, Odette Farrow, est là.")),
    (("en", "Senator Odette Farrow left."), ("fr", "La députée Odette Farrow est partie.")),
    (("en", "Colonel Odette Farrow left."), ("en", "General Odette Farrow left.")),
    (
        ("en", "The shadow health minister, Odette Farrow."),
        ("en", "Odette Farrow, the health minister."),
    ),
    (
        ("fr", "Le président d'Orsane, Bastien Turquet, est venu."),
        ("fr", "Bastien Turquet, secrétaire général d'Orsane, est venu."),
    ),
]


@pytest.mark.parametrize(("left", "right"), CANNOT_BE_ONE)
def test_two_offices_that_cannot_be_one_are_doubtful(left, right):
    one, two = titles(left, right)

    assert two.doubt == one.claims
    assert one.verdict is two.verdict is Verdict.SINGLE_SOURCE


MAY_BE_HELD = [
    (("en", "The director, Odette Farrow, came."), ("en", "Odette Farrow, director of studies.")),
    (
        ("fr", "Le PDG d'Orsane, Bastien Turquet."),
        ("fr", "Le président d'Orsane, Bastien Turquet."),
    ),
    (("fr", "Le président d'Orsane, Bastien Turquet."), ("en", "Orsane's CEO, Bastien Turquet.")),
    (("en", "Former mayor Odette Farrow came."), ("en", "Deputy Mayor Odette Farrow came.")),
    (("en", "Acting mayor Odette Farrow came."), ("en", "Mayor Odette Farrow came.")),
    (
        ("en", "Junior health minister Odette Farrow."),
        ("en", "Odette Farrow, the health minister."),
    ),
    (
        ("fr", "La ministre de l'Écologie, Odette Farrow."),
        ("en", "Energy Minister Odette Farrow came."),
    ),
    (
        ("fr", "Le maire de Courtelle, Bastien Turquet."),
        ("fr", "Le sénateur Bastien Turquet est là."),
    ),
    (
        ("en", "Dr Odette Farrow, a surgeon, came."),
        ("en", "Odette Farrow, a doctor at Orsane, came."),
    ),
    (
        ("fr", "La vice-présidente de la région, Odette Farrow, est là."),
        ("fr", "La présidente du club, Odette Farrow, est là."),
    ),
    (
        ("en", "The treasurer of the Kelmere trust, Odette Farrow, came."),
        ("en", "The Draycott council's chair, Odette Farrow, came."),
    ),
    (("en", "Labour Minister Odette Farrow came."), ("en", "Health Minister Tobias Renn came.")),
    (
        ("en", "Labour Minister Odette Farrow came."),
        ("en", "Health Minister Odette Farrow came. Odette Farrow, the labour minister, left."),
    ),
]


@pytest.mark.parametrize(("left", "right"), MAY_BE_HELD)
def test_what_may_be_one_office_or_a_second_one_is_left_alone(left, right):
    facts = titles(left, right)

    assert sum(len(fact.claims) for fact in facts) >= 2
    assert [fact.doubt for fact in facts if fact.doubt] == []


def test_a_wider_office_of_a_third_article_explains_both():
    facts = titles(
        ("en", "Labour Minister Odette Farrow came."),
        ("en", "Health Minister Odette Farrow came."),
        ("en", "Odette Farrow, minister for health and labour, came."),
    )

    assert [fact.doubt for fact in facts if fact.doubt] == []


def test_an_office_may_change_in_weeks():
    early = article("a", f"Labour Minister Odette Farrow came. {MILL}", source="A",
                    language="en", published="2026-02-10")  # fmt: skip
    late = article("b", f"Health Minister Odette Farrow came. {MILL}", source="B",
                   language="en", published="2026-03-04")  # fmt: skip

    assert [fact.doubt for fact in joined(early, late)[2] if fact.doubt] == []


def test_one_source_contradicts_nobody():
    texts = ("Labour Minister Odette Farrow came.", "Health Minister Odette Farrow came.")
    articles = [
        article(name, f"{text} {MILL}", source="A", language="en", published="2026-03-04")
        for name, text in zip("ab", texts, strict=True)
    ]

    assert [fact.doubt for fact in joined(*articles)[2] if fact.doubt] == []
