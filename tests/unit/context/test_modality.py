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
    ("en", "Its head, Ann Rowe, 59, denied that the ride would cost $60 a day.", "negated"),
    ("fr", "Le maire, Paul Roy, dément que le pont coûterait 3 millions d'euros.", "negated"),
    ("en", "The group owes $3 million if the sale fails.", "conditional"),
    ("en", "The group will cut 240 jobs.", "planned"),
    ("en", "Work is due to start on 5 April.", "planned"),
    ("fr", "Chaque joueur percevra 800 euros.", "planned"),
    ("fr", "Le train mettra 40 minutes.", "planned"),
    ("fr", "La troupe montra 40 tableaux.", "asserted"),
    ("fr", "La lave tira 40 familles du sommeil.", "asserted"),
    ("fr", "Le déficit se chiffrerait à 3 millions d'euros.", "hedged"),
    ("fr", "L'orchestre jouerait devant 12 000 personnes.", "hedged"),
    ("fr", "L'orchestre attirait 12 000 personnes.", "asserted"),
    ("fr", "Le maire a annoncé que le budget serait porté à 3 millions d'euros.", "planned"),
    ("fr", "Si le vent tourne, le feu gagnerait 40 hectares.", "conditional"),
    ("fr", "Si vives que soient les flammes, elles ont épargné 40 hectares.", "asserted"),
    ("fr", "Le club ne s'était pas qualifié depuis 40 ans.", "asserted"),
    ("fr", "Ont été projetés 40 blocs de roche.", "asserted"),
    ("fr", "Le stade vaut 3 millions d'euros et aurait besoin de travaux.", "asserted"),
    ("fr", "Le stade, qui vaut 3 millions d'euros, aurait été vendu.", "asserted"),
    ("en", "The orchestra played in the season to May 2026.", "asserted"),
    ("en", "The orchestra may play before 12,000 people.", "hedged"),
    ("en", "The coach said that the fee would rise to $3 million.", "planned"),
    ("en", "Unless it rains, the fire would take 40 hectares.", "conditional"),
    ("en", "The club must pay if it has not sold $3 million of tickets.", "conditional"),
    ("en", "The picture had not been shown for 40 years.", "asserted"),
    ("en", "The fee is not in doubt: $3 million.", "asserted"),
    ("en", "The stadium would go to a club that paid $3 million.", "asserted"),
    ("fr", "Aucune vente n'est prévue avant 40 ans.", "negated"),
    ("en", "The board met 12 times as planned.", "asserted"),
]


@pytest.mark.parametrize(("language", "text", "modality"), SENTENCES)
def test_a_cue_word_governs_its_clause(language, text, modality):
    [claim] = claims_of(text, language).values()

    assert claim.modality.value == modality


def test_a_denial_reaches_no_value_before_it():
    claims = claims_of("The plan cuts 214 jobs, and the group did not cut 240 posts.", "en")

    assert claims["214 jobs"].modality.value == "asserted"
    assert claims["240 posts"].modality.value == "negated"


def test_the_day_of_saying_is_asserted_whatever_is_said():
    claims = claims_of("The game will not be played on 5 April, the league said on Monday.", "en")

    assert claims["5 April"].modality.value == "negated"
    assert claims["Monday"].modality.value == "asserted"
