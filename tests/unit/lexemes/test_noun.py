import pytest

from factcheck.lang import PACKS
from factcheck.lexemes.noun import hyphenated, lemma, noun_after


@pytest.mark.parametrize(
    ("code", "words", "noun"),
    [
        ("fr", " postes supprimés", "poste"),
        ("fr", " jeunes hommes", "homme"),
        ("fr", " des personnes", "personne"),
        ("fr", " autres", "autre"),
        ("fr", " sont rentrés", None),
        ("fr", " dans la salle", None),
        ("fr", " grièvement", None),
        ("fr", " ans", None),
        ("fr", "", None),
        ("en", " hotel rooms", "room"),
        ("en", " gold and silver pieces", "piece"),
        ("en", " police officers", "officer"),
        ("en", " staff", "staff"),
        ("en", " more", "more"),
        ("en", " joined the union", None),
        ("en", " were hurt", None),
        ("en", " of the nine members", None),
    ],
)
def test_finds_what_a_number_counts(code, words, noun):
    found = noun_after(words, 0, PACKS[code])

    assert (found and found.lemma) == noun


def test_a_noun_of_which_only_some_are_counted_is_marked():
    found = noun_after(" of the injured", 0, PACKS["en"])

    assert (found.lemma, found.apart) == ("injured", True)


@pytest.mark.parametrize(
    ("word", "noun"), [("car", "car"), ("bed", "bed"), ("star", None), ("year", None)]
)
def test_finds_what_a_hyphen_ties_to_a_number(word, noun):
    found = hyphenated(f"-{word}", 0, PACKS["en"])

    assert (found and found.lemma) == noun


@pytest.mark.parametrize(
    ("code", "word", "expected"),
    [
        ("fr", "chevaux", "cheval"),
        ("fr", "hospitalisés", "hospitalisé"),
        ("fr", "singes", "singe"),
        ("fr", "sapeurs-pompiers", "sapeur-pompier"),
        ("fr", "gens", "personne"),
        ("en", "people", "person"),
        ("en", "companies", "company"),
        ("en", "lives", "life"),
    ],
)
def test_gives_the_dictionary_form(code, word, expected):
    assert lemma(word, code) == expected
