import pytest

from factcheck.context.stems import fold, keys, stem
from factcheck.lang import PACKS
from factcheck.lang.concepts import COLUMNS, CONCEPTS
from factcheck.lang.roles import COLUMNS as ROLE_COLUMNS
from factcheck.lang.roles import ROLES


@pytest.mark.parametrize(
    ("french", "english"),
    [("morts", "dead"), ("amendes", "fined"), ("licenciements", "layoffs"), ("grèves", "strikes"),
     ("séismes", "earthquake"), ("hôpitaux", "hospitals"), ("rançon", "ransom")],
)  # fmt: skip
def test_words_of_one_concept_meet_across_languages(french, english):
    assert set(keys(french, "fr")) & set(keys(english, "en"))


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [("licencié", "licenciements", "fr"), ("négocier", "négociations", "fr"),
     ("elected", "electing", "en"), ("vaccines", "vaccination", "en")],
)  # fmt: skip
def test_a_family_of_words_has_one_stem(one, other, code):
    assert stem(one, code) == stem(other, code)


def test_folding_drops_case_and_accents():
    assert fold("Œuvre DÉCÈS") == "oeuvre deces"


def test_the_tables_have_a_column_for_every_language():
    assert set(COLUMNS) == set(ROLE_COLUMNS) == set(PACKS)


def test_no_row_lacks_words_in_a_language():
    assert [name for name, columns in CONCEPTS.items() if not all(columns)] == []
    assert [role.id for role in ROLES if not all(role.triggers)] == []


def test_a_role_stands_once_in_a_family():
    rows = [(role.id, role.families) for role in ROLES]

    assert len(rows) == len(set(rows))
