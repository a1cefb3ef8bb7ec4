"""Figures that look alike and are meant otherwise: none of them may become a conflict."""

import pytest

import factcheck
from factcheck.model.fact import Verdict

RATE = (
    "The Ardvale museum will charge visitors an average price of 14 pounds.",
    "Visitors to the Ardvale museum pay an average price of 25 pounds a day, tickets aside.",
)
RATES = (
    "La coopérative de Ferrane paie le miel 12 euros par kilo aux apiculteurs.",
    "La coopérative de Ferrane paie 19 euros par ruche aux apiculteurs pour le miel.",
)
ROOM = (
    "The Ostrey hall was built in 1931 and can hold 900 guests and 140 musicians.",
    "There were 85 musicians on the stage of the Ostrey hall on Sunday.",
)
ROOM_FR = (
    "L'internat de Corvelle peut accueillir 240 élèves, tous logés sur place.",
    "L'internat de Corvelle compte 165 élèves, tous logés sur place.",
)
OFF = (
    "Le syndic d'Aubrance Nadia Perrin a signé lundi un bail de neuf ans avec la ville.",
    "Huit ans après son arrivée, la syndic d'Aubrance Nadia Perrin signe un bail avec la ville.",
)
EARLIER = (
    "La 12e foire de Lanvolle a reçu 31 400 visiteurs, contre 28 900 l'an dernier.",
    """La foire de Lanvolle a reçu plus de 30 000 personnes, un record depuis ses débuts.
    Le compte exact est de 31 400 visiteurs.""",
)
CONTRARY = (
    "Pay at Kerrow college rose 6.2% this year, the college said.",
    "Enrolment at Kerrow college fell 2.6% this year, the college said.",
)
FAR = (
    "The bridge over the Dalvey will cost 38 million pounds and spare drivers 40 minutes.",
    "Farmers say that the drought of 2019, when the Dalvey ran dry, cost 900 million pounds.",
)
WISH = (
    """Le procureur de Brioude a requis lundi douze ans de réclusion contre Paul Astier,
    assortis d'une période de sûreté de huit ans.""",
    """La cour a condamné Paul Astier à dix ans de réclusion.
    La période de sûreté est fixée à six ans.""",
)
TWO_EVENTS = (
    "The barge Linnet struck the lock gate of Tarvin at 7.15am on Monday.",
    "The barge Linnet was towed out of the lock of Tarvin shortly before midnight by two tugs.",
)

ANOTHER = (
    "The Ostrey pipeline, which is 312 kilometres long, was laid in 2011 by the operator.",
    "A second Ostrey pipeline, 340 kilometres long, could be laid in 2028 by the operator.",
)
ANOTHER_FR = (
    "Le pont de Larvelle mesure 312 mètres de long et enjambe la Sorne.",
    "Un autre pont, long de 340 mètres, enjambera la Sorne à Larvelle.",
)
REFUSED = (
    "The drivers of Larvelle got a bonus of 900 pounds from the council.",
    "A bonus of 1,200 pounds was refused to the drivers of Larvelle by the council.",
)
SAID = (
    "Une femme est morte dans l'incendie d'un hôtel de Port-Aurel, a indiqué mardi la préfecture.",
    "L'incendie de l'hôtel de Port-Aurel, où une femme est morte, a éclaté lundi à 5 h 42.",
)
SAID_EN = (
    "Fire broke out in a hotel of Port Aurel on Sunday and killed a woman.",
    "A woman died when fire broke out in a hotel of Port Aurel, the prefecture said on Tuesday.",
)
DONE = (
    "Nadia Perrin a jusqu'à vendredi pour déposer sa plainte au tribunal d'Aubrance.",
    "Nadia Perrin a déposé sa plainte hier au tribunal d'Aubrance.",
)
CASE = (
    "A client with 180,000 euros on a loan at Larvelle bank will save 24 euros a month.",
    "Loans of 240,000 euros at Larvelle bank were lost, the bank admits.",
)

CLOSED = (
    "Shares of Ardvale Mills closed at 74p on Tuesday, the exchange said.",
    "Shares of Ardvale Mills closed at 76p on Monday, the exchange said.",
)


def verdicts(texts):
    named = [
        factcheck.Text(text, name=f"{at}.md", source=f"Outlet {at}", published="2026-03-04")
        for at, text in enumerate(texts)
    ]
    return {finding.verdict for finding in factcheck.check(*named).findings}


@pytest.mark.parametrize(
    "texts",
    [
        RATE,
        RATES,
        ROOM,
        ROOM_FR,
        OFF,
        EARLIER,
        CONTRARY,
        FAR,
        WISH,
        TWO_EVENTS,
        ANOTHER,
        ANOTHER_FR,
        REFUSED,
        SAID,
        SAID_EN,
        DONE,
        CASE,
    ],
)
def test_what_is_meant_otherwise_is_no_conflict(texts):
    assert Verdict.CONFLICT not in verdicts(texts)


@pytest.mark.parametrize(
    "texts",
    [
        (RATE[0], RATE[0].replace("14", "25")),
        (ROOM_FR[0], ROOM_FR[0].replace("240", "165")),
        (OFF[0], OFF[0].replace("neuf", "huit")),
        (EARLIER[0], EARLIER[0].replace("28 900", "29 800")),
        (CONTRARY[1], CONTRARY[1].replace("2.6", "6.2")),
        (
            "Nineteen people were hurt at Tarvin lock after two barges collided.",
            "Nineteen people were hurt at Tarvin lock when three barges collided.",
        ),
        (FAR[0], FAR[0].replace("38", "83")),
        (WISH[0], WISH[0].replace("huit", "six")),
        (ANOTHER[1], ANOTHER[1].replace("340", "430")),
        (REFUSED[1], REFUSED[1].replace("1,200", "2,100")),
        (SAID[0], SAID[0].replace("mardi", "lundi")),
        (CLOSED[0], CLOSED[0].replace("74", "47")),
        (DONE[0], DONE[0].replace("vendredi", "samedi")),
    ],
)
def test_what_is_meant_alike_still_is_one(texts):
    assert Verdict.CONFLICT in verdicts(texts)
