from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.kinds import KINDS, ellipsis, find_all, spoken
from factcheck.lang import PACKS
from factcheck.lexemes.lexed import lex
from factcheck.model.source import Given, Source
from factcheck.text.build import build

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
    *("p", "P", "R", "F", "k", "K", "MUSD", "ft", "in", "'", '"', "x", "‰", "le", "was", "note"),
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
def test_an_article_is_read_whatever_it_says(text, code):
    article = build(Source("a", "a.txt", text, language=Given(code, "front matter")))
    spans = [mention.span for mention in find_all(article)]

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
