from dataclasses import replace

from told import article

from factcheck.link.independent import independent, newsrooms_of
from factcheck.pipeline import read


def sources(*pairs):
    """Sources of one claim an article: pairs of an article's source and whom it credits."""
    articles, claims = {}, []
    for number, (source, credited) in enumerate(pairs):
        one = article(f"a{number}", "Orsane emploie 312 salariés.", source=source, language="fr")
        articles[one.id] = one
        claims += [replace(claim, attribution=credited) for claim in read(one)]
    return independent(claims, articles, newsrooms_of(articles.values()))


def test_a_source_counts_once():
    assert sources(("Le Quai", None), ("Le Quai", None)) == ("Le Quai",)


def test_two_that_credit_one_outlet_are_one():
    found = sources(("Le Quai", "Financial Times"), ("Port Wire", "le Financial Times"))

    assert found == ("Financial Times",)


def test_one_that_credits_the_other_by_its_initials_counts_with_it():
    assert sources(("Agence Presse Centrale", None), ("Le Quai", "APC")) == (
        "Agence Presse Centrale",
    )


def test_two_that_credit_one_third_party_are_one_whatever_it_is():
    assert sources(("Le Quai", "La Vigie"), ("Port Wire", "Vigie")) == ("Vigie",)


def test_one_that_credits_it_alone_speaks_for_itself():
    assert sources(("Le Quai", "Orsane"), ("Port Wire", None)) == ("Le Quai", "Port Wire")


def test_what_an_outlet_is_does_not_belong_to_its_name():
    assert sources(("Le Quai", "le site Octet"), ("Port Wire", "Octet")) == ("Octet",)
    assert sources(("Le Quai", "la revue mensuelle The Grid"), ("Port Wire", "The Grid")) == (
        "Grid",
    )


def test_an_outlet_by_the_beginning_of_its_name_is_that_outlet():
    assert sources(("Le Quai", "La Gazette"), ("Port Wire", "La Gazette des pavillons")) == (
        "Gazette des pavillons",
    )


def test_the_beginning_of_two_names_is_neither():
    credited = ("La Gazette", "La Gazette des pavillons", "La Gazette du rail")

    assert len(sources(*zip(("Le Quai", "Port Wire", "Sound Daily"), credited, strict=True))) == 3


def test_a_place_shared_by_two_offices_makes_them_no_one():
    assert len(sources(("Le Quai", "le maire de Belcourt"), ("Port Wire", "Belcourt"))) == 2
