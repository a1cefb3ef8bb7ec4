import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.kinds import KINDS, NAMES, ellipsis, overlap, spoken
from factcheck.lang import PACKS
from factcheck.lexemes.lexed import lex

WORDS = [
    *("80", "1 200", "12,5", "1.200.000", "1,200.50", "3/4", "½", "−5", "05 99 01 43 43", "1e999"),
    *("٣٤", "３４", "3-1", "10-12", "%", "€", "$", "£", "M€", "bn", "m", "k", "0/0", "12,34,567"),
    *("pour cent", "environ", "plus de", "au moins", "jusqu'à", "entre", "et", "à", "de", "d'"),
    *("million", "millions", "milliards", "deux cent quatorze", "une quinzaine", "quelques"),
    *("centaines", "personnes", "km/h", "°C", "m²", "tonnes", "euros", "dollars", "francs"),
    *("centimes", "un tiers", "la moitié", "sur", "trois", "article", "n°", "page", "ans", "about"),
    *("up to", "at least", "from", "to", "between", "and", "half a dozen", "hundreds of", "one"),
    *("thousand", "three quarters", "in", "five", "people", "metres", "per", "year", "each", "a"),
    *("pounds", "cents", "points", "Dash", "Claude", "The", "Les", ".", ",", ";", ":", "(", ")"),
    *("«", "»", "-", "–", "'", "’", "é", "İ", "ﬁ", "\u200b", "\u202e", "\x00", "\n", "\u00a0"),
]

texts = st.one_of(
    st.text(max_size=200),
    st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=30).map("".join),
)
codes = st.sampled_from(sorted(PACKS))


@given(texts, codes, st.sampled_from(KINDS))
@settings(deadline=None)
def test_mentions_of_a_kind_are_in_order_and_apart(text, code, kind):
    spans = [mention.span for mention in kind.find(lex(text, PACKS[code]))]

    assert spans == sorted(spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)


@given(texts, codes)
@settings(deadline=None)
def test_numerals_are_in_order_and_apart(text, code):
    spans = [numeral.span for numeral in lex(text, PACKS[code]).numerals]

    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)


@given(texts, codes)
@settings(deadline=None)
def test_bare_numbers_take_no_word_of_another_numeral(text, code):
    sentence = lex(text, PACKS[code])
    found = list(ellipsis.find(sentence, [], spoken.Spoken("personne", "EUR")))
    spans = [numeral.span for numeral in sentence.numerals]

    assert all(sum(mention.span.holds(span) for span in spans) == 1 for mention in found)


HALF_PATTERNS = (
    *(
        "9",
        "1 ",
        "1,",
        "1.",
        "1/",
        "1-",
        "0 8 ",
        "12 000 ",
        "1,234",
        "deux ",
        "cent ",
        "two-",
        "and ",
    ),
    *(
        "€",
        "$ ",
        "%",
        "(",
        "«",
        "'",
        "-",
        "−5",
        "un ",
        "a ",
        "half a ",
        "quelques ",
        "de ",
        "à ",
        "m",
    ),
    *(
        "plus de ",
        "up to ",
        "1 à ",
        "entre 1 et ",
        "1 sur ",
        "one in ",
        "2 new ",
        "3 million ",
        "$1 ",
    ),
    *(
        "1 € ",
        "5 km ",
        "12 % ",
        "les deux ",
        "n° ",
        "A",
        "é",
        " ",
        "\n",
        "_",
        "½",
        "https://",
        "+33 1 ",
    ),
)


def seconds(text, code):
    started = time.process_time()
    sentence = lex(text, PACKS[code])
    found = [
        mention
        for kind in KINDS
        if kind.NAME in ("money", "percentage", "quantity")
        for mention in kind.find(sentence)
    ]
    kept = overlap.resolve(found, NAMES)
    overlap.resolve([*kept, *ellipsis.find(sentence, kept, spoken.Spoken())], NAMES)
    return time.process_time() - started


@pytest.mark.parametrize("part", HALF_PATTERNS)
def test_time_grows_with_length_alone(part):
    code = "fr" if part.isascii() else "en"
    once, twice = part * (5_000 // len(part)), part * (10_000 // len(part))

    # What grows with the square takes four times as long at every try; a busy machine at some.
    assert any(seconds(twice, code) <= seconds(once, code) * 2.5 + 0.005 for _ in range(6))
