import pytest

from factcheck.text.dateline import before_prose, dateline
from factcheck.values.when import Moment

DAY = Moment(2026, 3, 4)

HEADS = [
    "Mercredi 4 mars 2026",
    "Publié le 4 mars 2026 · Lecture : 3 min",
    "Lettre n° 612 du mercredi 4 mars 2026",
    "N° 1 148 - 04.03.2026",
    "Port-Brizeuil, mercredi 4 mars 2026",
    "Mercredi 4 mars 2026 - Port-Brizeuil et sa région",
    "(Agence du Nord) 4 mars 2026",
    "La rédaction avec l’agence Nord - 4 mars 2026",
]
NO_HEADS = [
    "Ce qui change le 4 mars 2026",
    "La loi du 4 mars 2026",
    "Incendie de Brizeuil, 4 mars 2026 : ce que l'on sait",
    "Le 4 mars 2026, la mairie a fermé le pont. Il rouvrira.",
    "Le pont ferme le mercredi 4 mars 2026 au soir",
]


@pytest.mark.parametrize("line", HEADS)
def test_gives_the_date_of_the_article(line):
    assert dateline(line, "fr") == DAY


@pytest.mark.parametrize("line", NO_HEADS)
def test_a_date_of_a_sentence_or_a_headline_is_none(line):
    assert dateline(line, "fr") is None


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Jeanne Roul, 4 mars 2026", DAY),
        ("Mis en ligne le 4 mars 2026", DAY),
        ("Le 4 mars 2026", DAY),
        ("Prochain concert, 4 mars 2026", None),
        ("Concert : 4 mars 2026", None),
    ],
)
def test_below_the_head_only_a_name_or_a_word_will_do(line, moment):
    assert dateline(line, "fr", strict=True) == moment


def test_the_last_change_speaks():
    line = "Publié le 4 mars 2026, 21:52 - Mis à jour à 22:10"

    assert dateline(line, "fr") == Moment(2026, 3, 4, None, 22, 10)
    assert dateline("J. Roul, 2025-09- 6 (Update: 2025-09- 7)", "fr") == Moment(2025, 9, 7)


@pytest.mark.parametrize(
    ("line", "head"),
    [
        ("PARIS, 4 mars (Agence Nord) - Le maire parle.", "PARIS, 4 mars (Agence Nord) - "),
        ("LONDON (Reuters) - The mayor spoke.", "LONDON (Reuters) - "),
        ("LONDON — The mayor spoke.", "LONDON — "),
        ("Le maire - qui l'eût cru ? - parle.", ""),
        ("Le TGV - 300 km/h - ralentit.", ""),
        ("A new law (the first) - says so.", ""),
    ],
)
def test_place_and_agency_before_the_text(line, head):
    assert len(head) == before_prose(line)
