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
