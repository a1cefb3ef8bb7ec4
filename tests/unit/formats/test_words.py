"""Values in words."""

import pytest

from factcheck.formats.words import count, listed, moment, per, words
from factcheck.model.claim import Unresolved
from factcheck.values.notation import read

SAID = {
    "USD 200000000": "200 million US dollars",
    "~USD 19000000000": "about 19 billion US dollars",
    "USD 200000000..900000000": "200 to 900 million US dollars",
    "EUR 900000..1200000": "900,000 to 1.2 million euros",
    "EUR 1": "1 euro",
    "EUR 19.5": "19.5 euros",
    "EUR >=50000000": "at least 50 million euros",
    "XXX 5": "5 of a currency that is not named",
    "EUR 1234567891": "1,234,567,891 euros",
    "80 %": "80 %",
    ">50 %": "more than 50 %",
    "<=3.5 %": "at most 3.5 %",
    "-0.5 %": "-0.5 %",
    "16 kilometer": "16 kilometers",
    "1 kilometer": "1 kilometer",
    "26 celsius": "26 degrees Celsius",
    "20000000 jeton": "20 million jeton",
    "~1200 personne": "about 1,200 personne",
    "P6M": "6 months",
    "P1Y6M": "1 year 6 months",
    "PT1H50M": "1 hour 50 minutes",
    "P2W..P9W": "2 weeks to 9 weeks",
    ">PT36H": "more than 36 hours",
    "2026-02-27T22:00Z": "Friday 27 February 2026, 22:00 UTC",
    "2026-02-27T22:00+02:00": "Friday 27 February 2026, 22:00 UTC+2",
    "2026-02-27T22:00-03:30": "Friday 27 February 2026, 22:00 UTC-3:30",
    "2026-02-27T17:00": "Friday 27 February 2026, 17:00",
    "2026-02": "February 2026",
    "2026": "2026",
    "2026-W09": "week 9 of 2026",
    "2026-02-23/2026-03-01": "23 February 2026 to 1 March 2026",
    "--09-05": "5 September, year unknown",
    "~2026-04-15": "about Wednesday 15 April 2026",
}


@pytest.mark.parametrize(("notation", "said"), SAID.items())
def test_says_a_value(notation, said):
    assert words(read(notation)) == said


N, B = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
DIT = {
    "USD 200000000": "200 millions de dollars des États-Unis",
    "~USD 19000000000": "environ 19 milliards de dollars des États-Unis",
    "EUR 900000..1200000": f"900{N}000 à 1,2 million d'euros",
    "EUR 2000000..9000000": "2 à 9 millions d'euros",
    "EUR 1.5": "1,5 euro",
    "EUR 1500000": "1,5 million d'euros",
    "EUR >=50000000": "au moins 50 millions d'euros",
    "XXX 5000000": "5 millions d'une monnaie qui n'est pas nommée",
    ">50 %": f"plus de 50{B}%",
    "<=3.5 %": f"au plus 3,5{B}%",
    "16 kilometer": "16 kilomètres",
    "0.5 kilometer": "0,5 kilomètre",
    "20000000 jeton": "20 millions de jeton",
    "3000000 habitant": "3 millions d'habitant",
    "P1Y6M": "1 an 6 mois",
    "P2W..P9W": "2 semaines à 9 semaines",
    "<PT36H": "moins de 36 heures",
    "2026-02-27T22:00Z": "vendredi 27 février 2026, 22:00 UTC",
    "2026-03-01": "dimanche 1er mars 2026",
    "2026-02": "février 2026",
    "2026-W09": "semaine 9 de 2026",
    "2026-02-23/2026-03-01": "du 23 février 2026 au 1er mars 2026",
    "--09-05": "5 septembre, année inconnue",
}


@pytest.mark.parametrize(("notation", "said"), DIT.items())
def test_says_a_value_in_french(notation, said):
    assert words(read(notation), "fr") == said


def test_says_a_rate_in_french():
    assert [per("3 euros", by, "fr") for by in ("year", "tonne", "salarié", None)] == [
        "3 euros par an", "3 euros par tonne", "3 euros par salarié", "3 euros",
    ]  # fmt: skip
    assert per("3 euros", "year") == "3 euros per year"


def test_gives_a_known_reason_in_french():
    said = [words(Unresolved(each), "fr") for each in ("no publication date", "because")]

    assert said == [f"non résolu{B}: pas de date de publication", f"non résolu{B}: because"]


def test_says_why_there_is_no_value():
    assert words(Unresolved("no publication date")) == "not resolved: no publication date"


def test_a_day_without_its_weekday():
    assert moment(read("2026-02-27").start, weekday=False) == "27 February 2026"


def test_a_number_of_absurd_length_is_shown_as_it_is():
    assert words(read(f"{'7' * 5000} mouton")).endswith("7 mouton")


def test_names_in_a_row():
    assert [listed(names) for names in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == [
        "", "a", "a and b", "a, b and c",
    ]  # fmt: skip
    assert [count(0, "fact"), count(1, "fact"), count(2, "fact")] == [
        "0 facts",
        "1 fact",
        "2 facts",
    ]
