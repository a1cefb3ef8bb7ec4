import pytest
from read import claims_of

SENTENCES = [
    ("fr", "La banque a reçu une amende de 3 millions d'euros.", "fine"),
    ("fr", "Le contrat de 3 millions d'euros a été signé.", "contract"),
    ("fr", "L'accident a fait 12 morts.", "dead"),
    ("fr", "La loi est entrée en vigueur le 5 mars 2026.", "in-force"),
    ("fr", "Le tribunal a condamné Orsane à trois ans de prison.", "sentence"),
    ("en", "The bank was fined $3 million.", "fine"),
    ("en", "The contract of $3 million was signed.", "contract"),
    ("en", "The accident left 12 dead.", "dead"),
    ("en", "The law takes effect on 5 March 2026.", "in-force"),
    ("en", "The court gave him three years in prison.", "sentence"),
    ("en", "The plant is painted in 12 colours.", None),
]


@pytest.mark.parametrize(("language", "text", "role"), SENTENCES)
def test_the_trigger_of_the_clause_governs(language, text, role):
    claims = claims_of(text, language)
    [claim] = claims.values()

    assert claim.role == role


def test_each_value_has_the_trigger_nearest_to_it():
    claims = claims_of("L'explosion a fait 12 morts et 38 blessés.")

    assert claims["12 morts"].role == "dead"
    assert claims["38 blessés"].role == "injured"


@pytest.mark.parametrize(
    ("language", "text", "role"),
    [
        ("en", "The budget for digital defence was trimmed by 12%.", "budget-cut"),
        ("en", "They trimmed the whole defence budget by 12%.", "budget-cut"),
        ("fr", "La remise en état du toit coûtera 6 millions d'euros.", "cost"),
    ],
)
def test_words_of_a_spread_trigger_stand_near_in_any_order(language, text, role):
    [claim] = claims_of(text, language).values()

    assert claim.role == role


def test_one_word_of_a_spread_trigger_is_none():
    [claim] = claims_of("The budget of the film was 12% higher.", "en").values()

    assert claim.role != "budget-cut"


def test_the_words_of_a_date_tell_of_no_part():
    claims = claims_of("The ferry carries dogs until the end of June.", "en")

    assert [claim.role for claim in claims.values()] == [None]
