"""Values in words."""

import pytest

from factcheck.formats.words import count, listed, moment, words
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
