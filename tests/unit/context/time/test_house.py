"""What a configuration says of a source comes before what is guessed: money, dates, times."""

import pytest

from factcheck.model.source import Given, Profile, Source
from factcheck.pipeline import read_source
from factcheck.values.notation import write
from factcheck.values.zone import offset_on, zones


def values(text, language="en", published=None, **profile):
    given = {"language": Given(language, "x")}
    if published:
        given["published"] = Given(published, "x")
    source = Source("a", "a.txt", text, profile=Profile(**profile), **given)
    return [write(claim.value) for claim in read_source(source)[1]]


@pytest.mark.parametrize(
    ("text", "profile", "expected"),
    [
        ("It costs $3 million.", {}, "USD 3000000"),
        ("It costs $3 million.", {"currency": "CAD"}, "CAD 3000000"),
        ("It costs $3 million.", {"country": "AU"}, "AUD 3000000"),
        ("It costs $3 million.", {"country": "AU", "currency": "CAD"}, "CAD 3000000"),
        ("It costs $3 million.", {"currency": "EUR"}, "USD 3000000"),
        ("It costs €3 million.", {"currency": "CAD"}, "EUR 3000000"),
        ("It costs 3 million pounds.", {"country": "EG"}, "EGP 3000000"),
        ("Cela coûte 3 millions de francs.", {"country": "CH"}, "CHF 3000000"),
        ("Cela coûte 3 millions de francs CFA.", {"country": "CM"}, "XAF 3000000"),
    ],
)
def test_money(text, profile, expected):
    language = "fr" if text.startswith("Cela") else "en"

    assert values(text, language, **profile) == [expected]


def test_the_configuration_comes_before_other_amounts_of_the_article():
    text = "It costs $3 million. The Americans pay US$5 million."

    assert values(text)[0] == "USD 3000000"
    assert values(text, currency="CAD") == ["CAD 3000000", "USD 5000000"]


@pytest.mark.parametrize(
    ("country", "expected"),
    [("US", "2026-03-04"), ("GB", "2026-04-03"), ("FR", "2026-04-03")],
)
def test_the_order_of_a_date_in_figures(country, expected):
    assert values("It opened on 03/04/2026.", country=country) == [expected]


def test_the_country_comes_before_the_day_of_publication():
    """Which is a guess: dates near it are likelier."""
    text = "It opened on 03/04/2026."

    assert values(text, published="2026-03-05") == ["2026-03-04"]
    assert values(text, published="2026-03-05", country="GB") == ["2026-04-03"]


def test_a_time_of_day_without_a_zone_has_the_sources():
    text = "It opens on 5 March 2026 at 6 p.m."

    assert values(text) == ["2026-03-05T18:00"]
    assert values(text, timezone="Europe/Paris") == ["2026-03-05T18:00+01:00"]
    assert values(text, timezone="Asia/Kolkata") == ["2026-03-05T18:00+05:30"]


def test_a_zone_in_the_words_comes_first():
    text = "It opens on 5 March 2026 at 6 p.m. GMT."

    assert values(text, timezone="Europe/Paris") == ["2026-03-05T18:00Z"]


def test_zones_of_the_database():
    from datetime import date

    assert offset_on("America/Montreal", date(2026, 7, 1)) == -240
    assert offset_on("Africa/Dakar", date(2026, 7, 1)) == 0
    assert "Europe/Paris" in zones()
    with pytest.raises(KeyError):
        offset_on("Europe/Pari", date(2026, 7, 1))
