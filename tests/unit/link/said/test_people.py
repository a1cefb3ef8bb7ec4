import pytest
from told import article

from factcheck.link.said.people import full_name, is_person, same_person

NAMES = [
    ("Nadège Rollin", "Rollin", True),
    ("Nadège Rollin", "Nadege Rollin", True),
    ("Nadège Rollin", "N. Rollin", True),
    ("Mykhailo Podoliak", "Mykhaïlo Podolyak", True),
    ("Nadège Rollin", "Marc Rollin", False),
    ("Nadège Rollin", "Marc Ferrand", False),
    ("Rollin", "Ferrand", None),
    ("la préfecture", "Nadège Rollin", None),
    ("le maire", "le maire", True),
    ("Agence Merindelle", "Nadège Rollin", None),
    ("Marlow & Tresk", "Nadège Rollin", None),
    ("Rollin Nadège", "Nadège Rollin", None),
]


@pytest.mark.parametrize(("one", "other", "same"), NAMES)
def test_whether_two_names_are_one_person(one, other, same):
    assert same_person(one, other) is same
    assert same_person(other, one) is same


def test_a_surname_is_told_in_full_where_the_article_has_one_form():
    told = article("a", "Nadège Rollin parle. Mme Rollin part. Luc Roy et Anne Roy restent.")

    assert full_name("Rollin", told) == "Nadège Rollin"
    assert full_name("Mme Rollin", told) == "Nadège Rollin"
    assert full_name("Roy", told) == "Roy"


def test_a_person_has_a_title_an_age_or_an_apposition():
    told = article(
        "a",
        "Nadège Rollin, 49 ans, dirige Halvik France. Le maire, Luc Roy, et M. Ferrand, dit Marc "
        "Ferrand, l'ont reçue chez Courtelle Papier.",
    )

    assert is_person("Nadège Rollin", told)
    assert is_person("Luc Roy", told)
    assert is_person("Marc Ferrand", told)
    assert not is_person("Halvik France", told)
    assert not is_person("Courtelle Papier", told)
