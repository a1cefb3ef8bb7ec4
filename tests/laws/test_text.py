"""Laws of reading a text, over any text."""

import string
from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st

from factcheck.lang import PACKS
from factcheck.model.article import ZoneName
from factcheck.model.source import Format, Source
from factcheck.text.build import build
from factcheck.text.clean import plain
from factcheck.text.language import language

PARTS = st.sampled_from(
    [
        "Le Clairon du Nord",
        "La route ferme pour douze jours",
        "Par Jeanne Roul",
        "4 mars 2026",
        "Publié le 4 mars 2026 à 18h30",
        "Le préfet a signé l'arrêté. Il coûte 3,2 millions.",
        "« Rien ne va », dit-il.",
        '"',
        "« ",
        " »",
        "M. ",
        "…",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "Réagir (4)",
        "date 2026-03-04 ",
        "# ",
        "* ",
        "*",
        "PARIS (AP) - ",
        "Photo : X",
        "\ufeff",
        "\u2028",
        "\x00",
        "\u202e",
        "é",
        "’",
        "‘a b c’",
        "---\n",
        "> a > b",
        "Lire aussi",
        "12 commentaires",
        "© 2026 X",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PARTS, max_size=40).map("".join))
FORMS = st.sampled_from(Format)


@given(TEXTS, FORMS)
@example("Un texte.\n\nUn texte.", Format.TEXT)
def test_sentences_are_in_order_and_apart(text, form):
    article = build(Source("a", "a", text, form))
    spans = [sentence.span for sentence in article.sentences]

    assert spans == sorted(spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.end <= len(text) and span.of(text).strip() == span.of(text) for span in spans)
    assert all(sentence.zone is not ZoneName.QUOTE for sentence in article.sentences)


@given(TEXTS, FORMS)
def test_zones_are_apart_and_agree_with_the_sentences(text, form):
    article = build(Source("a", "a", text, form))
    zones = [zone for zone in article.zones if zone.name is not ZoneName.QUOTE]

    assert all(a.span.end <= b.span.start for a, b in pairwise(zones))
    assert all(zone.span.end <= len(text) for zone in article.zones)
    for sentence in article.sentences:
        holders = [zone for zone in zones if zone.span.holds(sentence.span)]
        assert [zone.name for zone in holders] == [sentence.zone]


@given(TEXTS)
def test_every_letter_stands_in_a_sentence(text):
    """Nothing of a text without front matter is dropped: what is not body has a zone of its own."""
    article = build(Source("a", "a", text))
    kept = "".join(sentence.span.of(text) for sentence in article.sentences)

    assert [c for c in text if c in string.ascii_letters] == [
        c for c in kept if c in string.ascii_letters
    ]


@given(st.text(), st.one_of(st.none(), st.text()))
def test_language_is_total(text, declared):
    assert language(text, declared) in PACKS


@given(st.text())
def test_the_plain_view_keeps_offsets(text):
    assert len(text) == len(plain(text))
