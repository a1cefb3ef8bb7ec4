import pytest
from read import claims_of

COUNTED = ("quantity", "money")

SENTENCES = [
    ("fr", "Selon le Financial Times, le site emploie 312 salariés.", "Financial Times"),
    ("fr", "Le site emploie 312 salariés, a déclaré Nadège Rollin.", "Nadège Rollin"),
    ("fr", "Le site emploie 312 salariés, a indiqué à l'AFP le maire.", "AFP"),
    ("fr", "Le site emploie 312 salariés, selon plusieurs sources.", None),
    ("fr", "Le site de Belcourt emploie 312 salariés.", None),
    ("fr", "« Il y avait 312 salariés », a précisé M. Rollin.", "Rollin"),
    ("en", "The site employs 312 workers, according to The Ledger.", "The Ledger"),
    ("en", "The site employs 312 workers, Odette Farrow said.", "Odette Farrow"),
    ("en", "The site employs 312 workers, people who know it told reporters.", None),
    ("en", "The site at Belcourt employs 312 workers.", None),
    ("fr", "Le barrage retient 40 tonnes d'eau, a annoncé jeudi la mairie.", "la mairie"),
    (
        "fr",
        "Le barrage retient 40 tonnes d'eau, contre 35 l'été, estime un hydrologue.",
        "un hydrologue",
    ),
    ("fr", "D'après l'hebdomadaire Le Phare breton, 40 tonnes ont coulé.", "Le Phare breton"),
    (
        "fr",
        "Nadège Rollin, patronne du club, a confirmé un transfert de 3 millions d'euros.",
        "Nadège Rollin",
    ),
    ("fr", "La note cite 40 tonnes de riz.", None),
    ("fr", "Le modèle, homologué selon la norme B, pèse 40 tonnes.", None),
    ("fr", "L'usine, dont le maire dit du bien, ferme ; 40 tonnes y dorment.", None),
    ("en", "The dam holds 40 tonnes of water, its keeper said on Monday.", "its keeper"),
    ("en", "The coach told the league on Monday that 12 players were ill.", "The coach"),
    ("en", "The coach told Reuters on Monday that 12 players were ill.", "Reuters"),
    ("en", "Only 12 of them, says the coach, can play.", "the coach"),
    ("en", "Odette Farrow, 41, has sworn that she lost 12 crates.", "Odette Farrow"),
    ("en", "Of the claims filed, 12 crates were paid for.", None),
    ("en", "The 12 crates first announced never came.", None),
    ("en", "The coach, who says little, has 12 players.", None),
]


@pytest.mark.parametrize(("language", "text", "name"), SENTENCES)
def test_whom_the_sentence_credits(language, text, name):
    claim = next(each for each in claims_of(text, language).values() if each.kind in COUNTED)

    assert claim.attribution == name


def test_the_nearest_of_two_speakers_is_meant():
    claims = claims_of(
        "Selon Marc Ferrand, le site emploie 312 salariés ; 240 postes disparaîtront, a déclaré "
        "Nadège Rollin."
    )

    assert claims["312 salariés"].attribution == "Marc Ferrand"
    assert claims["240 postes"].attribution == "Nadège Rollin"


def test_what_is_told_of_the_speaker_is_the_articles_own():
    claims = claims_of("« Tout a brûlé », a dit le préfet, Marc Ferrand, qui promet 40 tonnes.")

    assert claims["40 tonnes"].attribution is None


def test_the_day_of_saying_is_the_articles_own():
    claims = claims_of("Orsane a annoncé vendredi la fermeture de 12 magasins.")

    assert claims["vendredi"].attribution is None
    assert claims["12 magasins"].attribution == "Orsane"


def test_what_follows_a_semicolon_is_nobodys():
    claims = claims_of("The net cost $12, The Ledger reports; 340 were sold last year.", "en")

    assert claims["$12"].attribution == "The Ledger"
    assert claims["last year"].attribution is None


def test_a_pronoun_is_whoever_spoke_last():
    claims = claims_of("Odile Sarre dirige la troupe. « Il nous faut 12 danseurs », dit-elle.")

    assert claims["12 danseurs"].attribution == "Odile Sarre"


def test_a_short_name_is_the_full_one_of_the_article():
    claims = claims_of("Odile Sarre dirige la troupe. Mme Sarre a dit qu'il faut 12 danseurs.")

    assert claims["12 danseurs"].attribution == "Odile Sarre"


def test_a_quotation_is_whose_the_words_before_its_colon_are():
    claims = claims_of("Le capitaine, Marc Ferrand, est amer : « Nous avons perdu 12 hommes. »")

    assert claims["12 hommes"].attribution == "Marc Ferrand"


def test_a_quotation_alone_is_whose_the_sentence_before_is():
    claims = claims_of("Nadège Rollin ne regrette rien. « Nous avons perdu 12 hommes. »")

    assert claims["12 hommes"].attribution == "Nadège Rollin"


def test_what_is_told_of_a_speaker_behind_a_quotation_hides_no_one():
    claims = claims_of(
        '"We lost 12 men on that long day," Captain Odette Farrow, 38, told us.', "en"
    )

    assert claims["12 men"].attribution.endswith("Odette Farrow")
