import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model.source import Format, Given, Source
from factcheck.model.span import Span
from factcheck.pipeline import read_source
from factcheck.text.unseen import seen

PLAIN = "Le 5 février 2026, la digue a coûté 12 millions d'euros."
MARKS = st.sampled_from("aé\u0301\xad\u200b\u202e1 .\x1b[m\n")


def read(text):
    _, claims = read_source(Source("a", "a.txt", text))
    return [claim.span.of(text) for claim in claims], [claim.value for claim in claims]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (PLAIN.replace("millions", "mil\xadlions"), "12 mil\xadlions d'euros"),
        (PLAIN.replace("12", "1\u200b2"), "1\u200b2 millions d'euros"),
        (PLAIN.replace(" d'euros", "\u202c d'euros"), "12 millions\u202c d'euros"),
        (PLAIN.replace("12 millions", "\x1b[31m12\x1b[0m millions"), "12\x1b[0m millions d'euros"),
        (PLAIN.replace("12", "\x1b]8;;http://8.example/\x0712"), "12 millions d'euros"),
        (unicodedata.normalize("NFD", PLAIN), "12 millions d'euros"),
    ],
)
def test_a_value_is_read_as_it_is_seen_and_told_as_it_was_given(text, words):
    said, values = read(text)

    assert said[1] == words
    assert values == read(PLAIN)[1]


def test_the_title_of_the_front_matter_keeps_its_place():
    text = "---\ntitle: T\xadrois morts\n---\nIl y a eu 3\u200b morts."
    front, title = Span(0, text.index("---", 4) + 3), Span(11, 23)
    given_ = Given(title.of(text), "front matter")
    source = Source("a", "a.md", text, Format.MARKDOWN, front, title, given_)

    article, claims = read_source(source)

    assert article.title.of(text) == "T\xadrois morts"
    assert [claim.span.of(text) for claim in claims] == ["T\xadrois morts", "3\u200b morts"]
    assert article.text == text
    assert article.lines.place(claims[1].span.start) == (4, 11)


def test_what_is_all_seen_stays_as_it_is():
    assert seen(Source("a", "a.txt", "Été 2026, 1\u202f200 % d'« euros » !")) is None


def test_a_space_that_may_not_break_is_a_space_unless_it_parts_thousands():
    text = "De 62\u00a0à 1\u202f264\u00a0ans\u202f!"
    bare = seen(Source("a", "a.txt", text))

    assert bare.source.text == "De 62 à 1\u202f264 ans !"
    assert bare.span(Span(3, 7)) == Span(3, 7)
    assert bare.given == text


@given(st.text(MARKS))
def test_every_character_that_is_seen_has_its_place(text):
    bare = seen(Source("a", "a.txt", text))
    if bare is not None:
        places = [Span(at, at + 1) for at in range(len(bare.source.text))]
        for place in places:
            assert bare.source.text[place.start] in unicodedata.normalize(
                "NFC", bare.span(place).of(text)
            )
        starts = [bare.span(place).start for place in places]
        assert starts == sorted(starts)
