"""What the tables of wordings cannot say about lengths of time."""

import pytest

from factcheck.kinds import duration
from factcheck.lang import PACKS
from factcheck.lexemes.lexed import lex
from factcheck.values.notation import write


def found(text, code="fr"):
    return [
        (each.span.of(text), write(each.reading)) for each in duration.find(lex(text, PACKS[code]))
    ]


def test_hedges_and_bounds_belong_to_the_span():
    assert found("Il a attendu au moins quelque six heures.") == [
        ("au moins quelque six heures", "~>=PT6H")
    ]


def test_a_hedge_between_two_lengths_belongs_to_one_of_them():
    assert found("Il a tenu six heures environ deux jours durant.") == [
        ("six heures environ", "~PT6H"),
        ("deux jours", "P2D"),
    ]


def test_a_change_gives_two_lengths_but_a_range_one():
    assert found("The wait rose from 10 hours to 12 hours.", "en") == [
        ("10 hours", "PT10H"),
        ("12 hours", "PT12H"),
    ]
    assert found("The wait lasts 10 to 12 hours.", "en") == [("10 to 12 hours", "PT10H..PT12H")]


@pytest.mark.parametrize("number", ["9" * 400, "1" + "0" * 40, "99999999999 milliards d'"])
def test_lengths_beyond_all_news_are_none(number):
    assert found(f"dans {number} ans") == []


def test_zero_is_a_length():
    assert found("0 minutes", "en") == [("0 minutes", "PT0M")]
