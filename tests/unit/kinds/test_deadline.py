"""What the tables of sentences cannot say about deadlines."""

import pytest

from factcheck.kinds import date, deadline
from factcheck.lang import PACKS
from factcheck.lexemes.lexed import lex
from factcheck.model.reading import Base

SENTENCES = [
    ("fr", "Il a jusqu'au 3 mars pour payer, la loi date du 4 mai."),
    ("fr", "Il devra payer sous huit jours, a dit mardi le juge."),
    ("en", "The bill is due by 3 March; the law dates from 4 May."),
    ("en", "The firm must answer within 30 days, the judge said on Tuesday."),
]


@pytest.mark.parametrize(("code", "text"), SENTENCES)
def test_no_words_are_a_date_and_a_deadline(code, text):
    sentence = lex(text, PACKS[code])
    dates = [mention.span for mention in date.find(sentence)]
    deadlines = [mention.span for mention in deadline.find(sentence)]

    assert len(dates) == len(deadlines) == 1
    assert not dates[0].meets(deadlines[0])


def test_a_period_counts_from_the_act_of_its_sentence():
    sentence = lex("Il a été sommé de payer dans les six mois.", PACKS["fr"])

    [mention] = deadline.find(sentence)

    assert mention.reading.base is Base.ACT


def test_a_period_after_another_act_counts_from_the_text():
    sentence = lex("Il rendra son rapport dans les trente jours suivant la fin.", PACKS["fr"])

    [mention] = deadline.find(sentence)

    assert mention.reading.base is Base.TEXT
