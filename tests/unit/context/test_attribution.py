import pytest
from read import claims_of

SENTENCES = [
    ("fr", "Selon le Financial Times, le site emploie 312 salariés.", "Financial Times"),
    ("fr", "Le site emploie 312 salariés, a déclaré Nadège Rollin.", "Nadège Rollin"),
    ("fr", "Le site emploie 312 salariés, a indiqué à l'AFP le maire.", "AFP"),
    ("fr", "Le site emploie 312 salariés, selon plusieurs sources.", None),
    ("fr", "Le site de Belcourt emploie 312 salariés.", None),
    ("fr", "« Il y avait 312 salariés », a précisé M. Rollin.", "Rollin"),
    ("en", "The site employs 312 workers, according to The Ledger.", "Ledger"),
    ("en", "The site employs 312 workers, Odette Farrow said.", "Odette Farrow"),
    ("en", "The site employs 312 workers, people who know it told reporters.", None),
    ("en", "The site at Belcourt employs 312 workers.", None),
]


@pytest.mark.parametrize(("language", "text", "name"), SENTENCES)
def test_whom_the_sentence_credits(language, text, name):
    [claim] = claims_of(text, language).values()

    assert claim.attribution == name


def test_the_nearest_of_two_speakers_is_meant():
    claims = claims_of(
        "Selon Marc Ferrand, le site emploie 312 salariés ; 240 postes disparaîtront, a déclaré "
        "Nadège Rollin."
    )

    assert claims["312 salariés"].attribution == "Marc Ferrand"
    assert claims["240 postes"].attribution == "Nadège Rollin"
