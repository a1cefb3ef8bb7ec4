import pytest

from factcheck.lang import PACKS
from factcheck.lexemes.currency import is_called, name_after, sign_after, sign_before


@pytest.mark.parametrize(
    ("written", "code"),
    [("€", "EUR"), ("US$", "USD"), ("C$ ", "CAD"), ("CHF ", "CHF"), ("R", "ZAR"), ("mxn$", "MXN")],
)
def test_reads_the_sign_before_a_number(written, code):
    assert sign_before(written, written.lower(), len(written), PACKS["en"]).code == code


@pytest.mark.parametrize("written", ["a ", "a $", "R ", "sek", "x", ""])
def test_reads_no_sign_in_other_words(written):
    found = sign_before(written, written.lower(), len(written), PACKS["en"])

    assert found is None or found.start > 0


@pytest.mark.parametrize(
    ("written", "code"),
    [("€", "EUR"), (" $ CA", "CAD"), (" FCFA", "XOF"), (" de $", "USD"), (" F", "FRF")],
)
def test_reads_the_sign_behind_a_number(written, code):
    assert sign_after(written, written.lower(), 0, PACKS["fr"]).code == code


@pytest.mark.parametrize(
    ("code", "words", "currency", "length"),
    [
        ("fr", "francs cfa par mois", "XOF", 10),
        ("fr", "couronnes danoises.", "DKK", 18),
        ("fr", "dollars", "USD", 7),
        ("fr", "zlotys", "PLN", 6),
        ("en", "us dollars.", "USD", 10),
        ("en", "turkish lira", "TRY", 12),
    ],
)
def test_reads_the_longest_name(code, words, currency, length):
    found = name_after(words, 0, PACKS[code])

    assert (found.code, found.end) == (currency, length)


def test_a_name_that_several_share_says_so():
    assert name_after("dollars", 0, PACKS["fr"]).shared == "dollars"
    assert name_after("euros", 0, PACKS["fr"]).shared is None


def test_a_currency_answers_to_its_shared_names():
    assert is_called("CAD", "dollars", PACKS["fr"])
    assert is_called("CAD", "$", PACKS["fr"])
    assert not is_called("CHF", "dollars", PACKS["fr"])


@pytest.mark.parametrize(("code", "written"), [("en", "P"), ("en", "p."), ("fr", "N"), ("fr", "R")])
def test_a_letter_in_the_wrong_case_is_no_sign(code, written):
    found = sign_after(written, written.lower(), 0, PACKS[code])

    assert found is None or len(found.code) == 3
