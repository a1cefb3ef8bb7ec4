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
        "en",
        "They deliberated for two days and convicted him on 7 of 9 counts.",
        [("two days", "P2D"), ("7", "7 count"), ("9 counts", "9 count")],
    ),
    (
        "en",
        "She was sentenced to three and a half years, suspended for two.",
        [("three and a half years", "P3Y6M"), ("two", "P2Y")],
    ),
    (
        "fr",
        "La perte de 12 euros mène à 210 millions sur douze mois.",
        [("12 euros", "EUR 12"), ("210 millions", "EUR 210000000"), ("douze mois", "P12M")],
    ),
    (
        "fr",
        "Il a payé 200 euros environ 300 euros plus tard.",
        [("200 euros environ", "~EUR 200"), ("300 euros", "EUR 300")],
    ),
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
        [("Six", "6 member"), ("nine members", "9 member"), ("two of them", "2 member")],
    ),
    (
        "fr",
        "Blessés : 12. Une vache se payait 3 000 euros, elle se vend 1 400.",
        [("12", "12 blessé"), ("3 000 euros", "EUR 3000"), ("1 400", "EUR 1400")],
    ),
    (
        "fr",
        "Le fonds a 12 millions d'euros. Au-delà de 23 millions de dommages, il ne paie plus.",
        [("12 millions d'euros", "EUR 12000000"), ("Au-delà de 23 millions", "EUR >23000000")],
    ),
    (
        "en",
        "Of the patients, 41, or half, were cured. The toll was 38.",
        [("41", "41 person"), ("half", "50 %"), ("38", "38 person")],
    ),
    (
        "en",
        "About $100,000 is covered. The other forty thousand is frozen.",
        [("About $100,000", "~USD 100000"), ("forty thousand", "USD 40000")],
    ),
    (
        "fr",
        "Au moins 14 morts et plus de 200 blessés.",
        [("Au moins 14 morts", ">=14 mort"), ("plus de 200 blessés", ">200 blessé")],
    ),
    (
        "en",
        "It edged up to 4.3%, or 42 of the 120 seats.",
        [("4.3%", "4.3 %"), ("42", "42 seat"), ("120 seats", "120 seat")],
    ),
    (
        "en",
        "Of the 40 lenders that we track, 26, or 65%, have moved.",
        [("40 lenders", "40 lender"), ("26", "26 lender"), ("65%", "65 %")],
    ),
    (
        "en",
        "The room is 10 by 12 metres, for 1 in 20 patients.",
        [("10", "10 meter"), ("12 metres", "12 meter"), ("1 in 20", "5 %")],
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
        ("fr", "Bus 42."),
        ("fr", "Python 3.12 est sorti."),
        ("fr", "Classement final : 7."),
        ("fr", "Appelez le 3919 ou le 119."),
        ("fr", "Les numéros 1 et 2."),
        ("fr", "Marie et Paul (35) sont venus."),
        ("fr", "Le PSG a battu Lyon 3 à 1."),
        ("fr", "Sa note est de 8."),
        ("fr", "Elle a un bac + 3."),
        ("fr", "Une teneur de PM2,5."),
        ("fr", "12."),
        ("en", "Apollo 11 and Falcon 9 flew."),
        ("en", "Rating: 3 (hold), from 2."),
        ("en", "Harlan v Moss [2026] 114."),
        ("en", "Part 2 of 3 in our series."),
        ("en", "It has a 2 in front of it."),
        ("en", "Corvane was 38."),
        ("en", "He died at 87 in his sleep."),
        ("en", "Born in a barn, and at 64 the oldest."),
        ("en", "It trades at 7 times earnings."),
        ("en", "The Group of 20 met."),
        ("en", "Call (212) 555-0199."),
        ("en", "They won four in a row."),
        ("en", "He won by two tenths of a second."),
        ("fr", "Il en a gagné trois de suite."),
        ("fr", "Il a joué les 5, 12, 23, 34 et 45."),
        ("fr", "Il a battu Moreau 7-6 (5), 6-3."),
        ("fr", "Le club compte 58 pts."),
        ("fr", "Il a marqué 25 x."),
        ("fr", "La page exécute alert(1)."),
        ("fr", "L'âge légal passe de 62 à 64."),
        ("fr", "Il a couru les 24 Heures de Lorvane."),
        ("en", "The club has 58 pts."),
        ("en", "The page ran alert(1) twice."),
        ("en", "Retiring at 64 is rare."),
        ("en", "It is shut between junctions 9 and 11."),
        ("fr", "Les sorties 9 et 11 sont fermées."),
        ("en", "They moved the pension age from 62 to 64."),
        ("en", "She read 1 Corinthians 13:4."),
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


@pytest.mark.parametrize(
    ("language", "text", "amount", "notation"),
    [
        ("fr", "À Genève, le canton suisse vend un billet 20 francs.", "20 francs", "CHF 20"),
        ("fr", "À Dakar, la taxe est de 500 francs.", "500 francs", "XOF 500"),
        ("fr", "Le Gabon verse 90 000 francs CFA.", "90 000 francs CFA", "XAF 90000"),
        ("fr", "Le Sénégal verse 90 000 francs CFA.", "90 000 francs CFA", "XOF 90000"),
        ("fr", "Le gouvernement norvégien paiera 20 couronnes.", "20 couronnes", "NOK 20"),
        ("fr", "L'Algérie paiera 20 dinars.", "20 dinars", "DZD 20"),
        ("fr", "Le Canada paiera 20 dollars.", "20 dollars", "USD 20"),
        ("fr", "Il paiera 20 couronnes.", "20 couronnes", "XXX 20"),
        ("en", "In Kenya it costs 200 shillings.", "200 shillings", "KES 200"),
        ("en", "Mexican officials paid 200 pesos.", "200 pesos", "MXN 200"),
        ("en", "Danes paid 200 kroner in Copenhagen.", "200 kroner", "DKK 200"),
    ],
)
def test_a_shared_name_is_settled_by_the_country_that_the_text_names(
    language, text, amount, notation
):
    assert (amount, notation) in read(text, language)


def test_dollars_are_settled_by_the_country_in_the_name_of_the_source():
    given = Given("The Sydney Bugle", "front matter")
    text = "It costs $20."
    found = build(Source("a", "a.txt", text, language=Given("en", "front matter"), source=given))
    [mention] = find_all(found)

    assert write(mention.reading) == "AUD 20"
    assert mention.note == "$: AUD by the source's country"


def test_bare_numbers_of_boilerplate_say_nothing():
    lines = ["Title of it", "", "Eighty people came to the hall on the hill.", "", "Comments (12)"]
    found = article("\n".join(lines), "en")

    assert [mention.span.of(found.text) for mention in find_all(found)] == ["Eighty people"]


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
        ("fr", "Il a versé 20 euros par virement.", None),
        ("fr", "Elle doit 900 euros par l'effet du contrat.", None),
        ("fr", "Il a été vendu 20 euros par son propriétaire.", None),
        ("fr", "Ils sont occupés à 60 % par leur propriétaire.", None),
        ("fr", "Une hausse de 3 % par rapport au mois dernier.", None),
        ("en", "She earns $2,000 a month.", "month"),
        ("en", "They cost €3 each.", "piece"),
        ("en", "It pays £900 per employee.", "employee"),
        ("en", "He paid $40 a good deal later.", None),
        ("en", "It made $40 a year earlier.", None),
        ("fr", "Il a coûté 40 euros le mois dernier.", None),
        ("en", "It is a $300,000-a-year job.", "year"),
        ("en", "It is a 60,000-euro-a-year post.", "year"),
    ],
)
def test_a_rate_says_what_it_is_counted_by(language, text, per):
    assert find_all(article(text, language))[0].per == per


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Il fait moins 5 ans."),
        ("en", "It is -5 years."),
        ("fr", "s :11"),
        ("en", "It costs 5P, or 0/0 of it."),
        ("fr", "Le 1e999, " + "9" * 5000 + " euros et 1" + "0" * 60 + " km."),
        ("en", "٣٤ ３４ ½½ 1,2,3.4.5 −−5 –– %%"),
    ],
)
def test_what_cannot_be_is_no_error(language, text):
    assert all(written for _, written in read(text, language))


def test_a_count_knows_where_its_noun_stands():
    found = article("Il a recruté trois jeunes ingénieurs.", "fr")
    [mention] = find_all(found)

    assert mention.head.of(found.text) == "ingénieurs"


def test_kinds_are_named_once_each_in_the_order_of_the_contract():
    assert NAMES == ("deadline", "date", "duration", "money", "percentage", "quantity")
    assert tuple(kind.NAME for kind in KINDS) == NAMES
