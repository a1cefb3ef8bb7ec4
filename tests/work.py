"""The work of reading hostile texts, counted in calls: no clock, and the same on any machine."""

import sys

from factcheck.model.source import Given, Source
from factcheck.pipeline import read
from factcheck.text.build import build
from tests.patterns import grown

SHORT = 900

HALVES = (
    *("1 ", "1,", "1.", "1/", "1-", "0 8 ", "12 000 ", "1,234", "deux ", "cent ", "two-", "and "),
    *(
        "un ",
        "a ",
        "half a ",
        "quelques ",
        "de ",
        "à ",
        "plus de ",
        "up to ",
        "1 à ",
        "entre 1 et ",
    ),
    *("1 sur ", "one in ", "2 new ", "3 million ", "$1 ", "1 € ", "5 km ", "12 % ", "les deux "),
    *("n° ", "https://", "+33 1 ", "lundi ", "le 3 ", "3 mars ", "by ", "12 h ", "in 2", "the "),
)
"""Beginnings of wordings that never end."""

HALVES_OF_TIME = (
    *("9", "31/", "2026-", "2026-09- ", "17:", "17 h ", "5 p.", "1990", "1er ", "4th ", "Q"),
    *("mardi ", "mardi,", "mars ", "5 mars ", "fin ", "la fin de ", "de ", "à ", "jusqu'au "),
    *("il y a ", "un an et ", "trois mois ", "plus tard ", "nuit de ", "aujourd'", "dernier "),
    *(
        "Tuesday ",
        "May ",
        "the end of ",
        "last ",
        "by ",
        "within ",
        "a year and ",
        "aged ",
        "May 5 ",
    ),
    *("29/", "11/2025 ", "5-Aug-", "2025-11 ", "'98 ", "13th ", "18 08 ", "first week of "),
    *("two weeks before ", "six premiers mois de ", "deux semaines avant ", "half past "),
    *("nineteen eighty-six ", "between 3 and ", "de 5 à ", "entre janvier et ", "années "),
    *("(", "«", "'", "-", ",", "é", " ", "\n", "_", "\u200b", "2026, ", "2021 et ", "entre 2021 "),
)
"""The same of dates, deadlines and lengths of time."""


def works(pump, code):
    """The work that a hostile text takes, and one of twice its length."""
    work(grown(pump, SHORT // 2), code)  # what is kept from text to text is made here
    return work(grown(pump, SHORT), code), work(grown(pump, 2 * SHORT), code)


def work(text, code):
    """How many functions reading calls: the same number at every try, on any machine."""
    calls = 0

    def note(frame, event, argument):
        nonlocal calls
        calls += event in ("call", "c_call")

    given = Given(code, "front matter")
    source = Source("a", "a.txt", text, language=given, published=Given("2026-03-04", "x"))
    sys.setprofile(note)
    try:
        read(build(source))
    finally:
        sys.setprofile(None)
    return calls
