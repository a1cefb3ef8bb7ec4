import pytest

from factcheck.kinds import KINDS, NAMES, find_all
from factcheck.model.source import Given, Source
from factcheck.text.build import build
from factcheck.values.notation import write

MINE = ("money", "percentage", "quantity", "duration")


def article(text, language, url=None):
    given = url and Given(url, "front matter")
    return build(Source("a", "a.txt", text, language=Given(language, "front matter"), url=given))


def read(text, language="fr", url=None):
    found = article(text, language, url)
    return [
        (mention.span.of(found.text), write(mention.reading))
        for mention in find_all(found)
        if mention.kind in MINE
    ]


BARE = [
    (
        "fr",
        "L'État verse 340 millions d'euros par an, dont 95 millions pour les transports.",
        [("340 millions d'euros", "EUR 340000000"), ("95 millions", "EUR 95000000")],
    ),
    (
        "fr",
        "Il rendra ses gains, 64 500 euros : 40 000 pour la victoire et 9 000 pour le reste.",
        [("64 500 euros", "EUR 64500"), ("40 000", "EUR 40000"), ("9 000", "EUR 9000")],
    ),
    (
        "fr",
        "La prime est portée de 1 200 à 1 500 euros.",
        [("1 200", "EUR 1200"), ("1 500 euros", "EUR 1500")],
    ),
    (
        "fr",
        "Les effectifs sont passés de 92 à 118 salariés.",
        [("92", "92 salarié"), ("118 salariés", "118 salarié")],
    ),
    (
        "fr",
        "Trois personnes ont péri et six ont été blessées.",
        [("Trois personnes", "3 personne"), ("six", "6 personne")],
    ),
    (
        "fr",
        "Le nombre de communes touchées est passé de 47 à 53.",
        [("47", "47 commune"), ("53", "53 commune")],
    ),
    (
        "fr",
        "Une secousse de magnitude 6,2 a été ressentie.",
        [("6,2", "6.2 magnitude")],
    ),
    (
        "fr",
        "Cinq ans de prison, dont deux avec sursis.",
        [("Cinq ans", "P5Y"), ("deux", "P2Y")],
    ),
    (
        "en",
        "Four people were killed and 12 hurt. Ninety were evacuated.",
        [("Four people", "4 person"), ("12", "12 person"), ("Ninety", "90 person")],
    ),
    (
        "en",
        "Six of the nine members agreed, two of them in writing.",
        [("Six", "6 person"), ("nine members", "9 member"), ("two of them", "2 member")],
    ),
    (
        "en",
        "The levy rose from £6 million to £9 million, against 4 million in the past.",
        [
            ("£6 million", "GBP 6000000"),
            ("£9 million", "GBP 9000000"),
            ("4 million", "GBP 4000000"),
        ],
    ),
]


@pytest.mark.parametrize(("language", "text", "found"), BARE)
def test_a_bare_number_takes_its_unit_from_the_words_around(language, text, found):
    assert read(text, language) == found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Dash 8 a décollé."),
        ("fr", "L'article 12 le dit."),
        ("fr", "Les Vingt-Sept ont signé."),
        ("fr", "Anne Loriol, 42, dirige la salle."),
        ("en", "Tom Gilroy, 71, was there."),
        ("en", "She is 31."),
        ("en", "It has the iPhone 15 on sale."),
        ("en", "They met at 10 Downing Street."),
    ],
)
def test_a_number_in_a_name_or_an_age_says_nothing(language, text):
    assert read(text, language) == []


def test_a_shared_name_is_settled_by_what_the_article_says_elsewhere():
    text = "Le prix est de 20 dollars. Il était de 15 dollars canadiens."

    assert read(text) == [("20 dollars", "CAD 20"), ("15 dollars canadiens", "CAD 15")]


def test_a_shared_name_is_settled_by_the_country_of_the_source():
    assert read("Il coûte 20 francs.", url="https://journal.example.ch/1") == [
        ("20 francs", "CHF 20")
    ]


def test_a_shared_name_says_how_it_was_read():
    [mention] = find_all(article("Il coûte 20 dollars.", "fr"))

    assert mention.note == "dollars: USD by default"


@pytest.mark.parametrize(
    ("language", "text", "per"),
    [
        ("fr", "Il touche 2 140 euros net par mois.", "month"),
        ("fr", "Le blé vaut 210 euros la tonne.", "tonne"),
        ("fr", "Le plan prévoit 18 000 euros par salarié.", "salarié"),
        ("fr", "L'impôt pèse 640 000 euros par an.", "year"),
        ("fr", "Il a versé 20 euros par Internet.", None),
        ("fr", "Une hausse de 3 % par rapport au mois dernier.", None),
        ("en", "She earns $2,000 a month.", "month"),
        ("en", "They cost €3 each.", "piece"),
        ("en", "It pays £900 per employee.", "employee"),
        ("en", "He paid $40 a good deal later.", None),
    ],
)
def test_a_rate_says_what_it_is_counted_by(language, text, per):
    assert find_all(article(text, language))[0].per == per


def test_a_count_knows_where_its_noun_stands():
    found = article("Il a recruté trois jeunes ingénieurs.", "fr")
    [mention] = find_all(found)

    assert mention.head.of(found.text) == "ingénieurs"


def test_kinds_are_named_once_each_in_the_order_of_the_contract():
    assert NAMES == ("deadline", "date", "duration", "money", "percentage", "quantity")
    assert tuple(kind.NAME for kind in KINDS) == NAMES
