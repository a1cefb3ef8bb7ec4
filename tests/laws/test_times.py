"""Laws of reading dates, deadlines and lengths of time, over any text."""

from datetime import date as date_of
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.context.time.anchor import resolve_all
from factcheck.kinds import date, deadline, duration, find_all
from factcheck.lang import PACKS
from factcheck.lexemes.lexed import lex
from factcheck.model.article import Article, Published, Sentence, ZoneName
from factcheck.model.claim import Unresolved
from factcheck.model.span import Lines, Span
from factcheck.values.notation import read, write
from factcheck.values.when import Moment
from tests.work import HALVES_OF_TIME, works

KINDS = (deadline, date, duration)
FRENCH = (
    "mardi|lundi|mars|avril|1er|5|31|2026|04/09/2025|2025-09- 6|17 h 30|22 heures|GMT|à|de|du|au|et"
    "|entre|en|fin|début|mi-|la|semaine|dernière|prochain|il y a|trois|mois|plus tard|jusqu'au"
    "|avant|dans les|ans|un|demi|midi|nuit|le lendemain|hier|aujourd'hui|trimestre|été"
    "|dans|environ|première|dernier|premiers|jours|29/03|11/2025|avant|après|Pâques|Noël|l'Ascension"
    "|29 février|années|soixante-dix|98|T4|S1|maintenant|suivant|13|de 22 h à 6 h|demain|/|0|99:99"
    "|,|.|-|«|»|\n"
)
ENGLISH = (
    "Tuesday|May|March|Sept.|4th|5|31|2026|09/03/2026|5 p.m.|ET|noon|at|on|of|from|to|and|in"
    "|between|by|until|before|within|last|next|this|week|weekend|year|three|months|ago|later|half|a"
    "|first|second|13th|days|after|following|previous|Easter|Christmas|Good Friday|Feb 29|'98|now"
    "|H1|half past|eight|o'clock|at 8|3-8pm|nineteen|eighty-six|the sixties|05-Aug-2025|/|0|99:99"
    "|the end|early|mid-|night|Q3|1990s|quarter|today|the next day|aged|old|,|.|-|—|(|)|\n"
)
texts = st.one_of(
    st.text(max_size=60),
    *(
        st.lists(st.sampled_from(words.split("|")), max_size=14).map(" ".join)
        for words in (FRENCH, ENGLISH)
    ),
)
codes = st.sampled_from(sorted(PACKS))


@given(texts, codes, st.sampled_from(KINDS))
@settings(deadline=None)
def test_mentions_are_in_order_apart_and_inside(text, code, kind):
    spans = [mention.span for mention in kind.find(lex(text, PACKS[code]))]

    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)


@given(texts, codes)
@settings(deadline=None)
def test_no_words_are_a_date_and_a_deadline(text, code):
    sentence = lex(text, PACKS[code])
    dates = [mention.span for mention in date.find(sentence)]

    assert not any(
        mention.span.meets(span) for mention in deadline.find(sentence) for span in dates
    )


days = st.dates(date_of(1583, 1, 1), date_of(9999, 12, 31))


@given(texts, codes, days)
@settings(deadline=None)
def test_every_date_has_a_value_or_a_reason(text, code, day):
    text = text or "."
    published = Published(Moment(day.year, day.month, day.day), "the law")
    sentences = (Sentence(Span(0, len(text)), ZoneName.BODY, 0),)
    article = Article(
        "a", "a", text, None, None, published, None, code, (), sentences, Lines.of(text)
    )

    for resolved in resolve_all(article, find_all(article)):
        if isinstance(resolved.value, Unresolved):
            assert resolved.value.reason
        else:
            assert read(write(resolved.value)) == resolved.value


@pytest.mark.parametrize("code", sorted(PACKS))
def test_work_grows_with_length_alone(code):
    found = [
        (part, once, twice)
        for part in HALVES_OF_TIME
        for once, twice in [works(("", part, ""), code)]
        if twice > 2.5 * once
    ]

    assert found == []
