from read import claims_of

from factcheck.model.claim import Modality


def test_the_name_of_the_clause_is_the_subject():
    claims = claims_of("Orsane emploie 312 salariés, tandis que Delmare en compte 240 employés.")

    assert claims["312 salariés"].subject == "Orsane"
    assert claims["240 employés"].subject == "Delmare"


def test_a_clause_without_a_name_takes_the_one_before():
    claims = claims_of("Le maire a reçu Orsane hier. Le site compte 312 salariés.")

    assert claims["312 salariés"].subject == "Orsane"


def test_who_says_it_is_not_what_it_is_about():
    claims = claims_of("Le site d'Orsane compte 312 salariés, a déclaré Nadège Rollin.")

    assert claims["312 salariés"].subject == "Orsane"


def test_claims_are_numbered_in_the_order_of_the_text():
    claims = claims_of("Le 3 mars, Orsane a supprimé 240 postes pour 3 millions d'euros.")

    assert [claim.id for claim in claims.values()] == ["a#1", "a#2", "a#3"]
    assert {claim.modality for claim in claims.values()} == {Modality.ASSERTED}


def test_units_and_zones_of_a_value_are_no_subject():
    claims = claims_of("Orsane a saisi 40 tonnes lundi à 22 heures GMT, et la police 12 voitures.")

    assert {claim.subject for claim in claims.values()} == {"Orsane"}


def test_words_in_capitals_that_a_dictionary_has_are_no_names():
    claims = claims_of("OCÉAN ET CÔTES. Orsane a saisi 40 tonnes.")

    assert claims["40 tonnes"].subject == "Orsane"
