import pytest

from factcheck.lang import PACKS
from factcheck.lexemes.country import currencies_of, in_its_zone


@pytest.mark.parametrize(
    ("code", "text", "currencies"),
    [
        ("fr", "À Stockholm, la Suède et le Danemark", ("SEK", "DKK")),
        ("fr", "le gouvernement de l'Égypte", ("EGP",)),
        ("fr", "les élus tunisiens et la loi tunisienne, à Oslo", ("TND", "NOK")),
        ("fr", "la Côte d’Ivoire et le Burkina Faso", ("XOF",)),
        ("fr", "un mali, un panama, la chine", ()),
        ("en", "Swiss banks and the Czech Republic", ("CHF", "CZK")),
        ("en", "South Sudan is not Sudan", ("SSP", "SDG")),
        ("en", "", ()),
    ],
)
def test_countries_cities_and_adjectives_name_their_currency(code, text, currencies):
    assert currencies_of(text, PACKS[code]) == currencies


def test_the_most_named_country_comes_first():
    text = "Kenya, then Uganda, then Uganda"

    assert currencies_of(text, PACKS["en"]) == ("UGX", "KES")


def test_the_first_of_two_zones_takes_the_name_that_both_share():
    assert in_its_zone("XOF", ("NGN", "XAF", "XOF")) == "XAF"
    assert in_its_zone("XOF", ("XOF", "XAF")) == "XOF"
    assert in_its_zone("XOF", ()) == "XOF"
    assert in_its_zone("EUR", ("XAF",)) == "EUR"
