import pytest
from read import claims_of

SENTENCES = [
    ("fr", "Le groupe a supprimé 240 postes.", "asserted"),
    ("fr", "Le groupe aurait supprimé 240 postes.", "hedged"),
    ("fr", "Le coût serait de 3 millions d'euros.", "hedged"),
    ("fr", "Le groupe n'a pas supprimé 240 postes.", "negated"),
    ("fr", "La direction a démenti avoir proposé 3 millions d'euros.", "negated"),
    ("fr", "En cas de refus, une indemnité de 3 millions d'euros lui revient.", "conditional"),
    ("fr", "Il encourt une amende de 3 millions d'euros.", "conditional"),
    ("fr", "Le groupe supprimera 240 postes.", "planned"),
    ("fr", "L'ouverture est prévue le 5 avril.", "planned"),
    ("en", "The group cut 240 jobs.", "asserted"),
    ("en", "The group reportedly cut 240 jobs.", "hedged"),
    ("en", "The group did not cut 240 jobs.", "negated"),
    ("en", "The group denied that it had offered $3 million.", "negated"),
    ("en", "The group owes $3 million if the sale fails.", "conditional"),
    ("en", "The group will cut 240 jobs.", "planned"),
    ("en", "Work is due to start on 5 April.", "planned"),
]


@pytest.mark.parametrize(("language", "text", "modality"), SENTENCES)
def test_a_cue_word_governs_its_clause(language, text, modality):
    [claim] = claims_of(text, language).values()

    assert claim.modality.value == modality


def test_a_denial_reaches_no_value_before_it():
    claims = claims_of("The plan cuts 214 jobs, and the group did not cut 240 posts.", "en")

    assert claims["214 jobs"].modality.value == "asserted"
    assert claims["240 posts"].modality.value == "negated"
