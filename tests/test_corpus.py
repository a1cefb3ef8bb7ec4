from pathlib import Path

import pytest
import yaml

from factcheck.context.time.anchor import resolve_all
from factcheck.context.utterance import utterances
from factcheck.kinds import KINDS, NAMES, find_all
from factcheck.lang import PACKS
from factcheck.lexemes.lexed import lex
from factcheck.model.article import Article, Published, Sentence, ZoneName
from factcheck.model.claim import QUOTATION, TITLE, Unresolved
from factcheck.model.source import Given, Source
from factcheck.model.span import Lines, Span
from factcheck.pipeline import read as read_article
from factcheck.text.build import build
from factcheck.values.notation import read, write

CORPUS = Path(__file__).parent / "corpus"
MODULES = dict(zip(NAMES, KINDS, strict=True))
VALUES = ("money", "percentage", "quantity")
"""Kinds whose words alone give the value; the others need an anchor."""

TIMED = ("date", "deadline", "duration")
"""Kinds whose tables say when they are told, and may hold whole sentences."""

EVERY = [(code, name) for code in PACKS for name in VALUES]
EVERY_TIMED = [(code, name) for code in PACKS for name in TIMED]


def table(code, name):
    # BaseLoader keeps every scalar as text: 2026-02-24, no and 1_000 stay as written.
    path = CORPUS / code / f"{name}.yaml"
    return yaml.load(path.read_text("utf-8"), yaml.BaseLoader)


READS = [
    pytest.param(code, name, wording, notation, id=f"{code}-{name}-{wording}")
    for code, name in EVERY
    for notation, wordings in table(code, name)["reads"].items()
    for wording in wordings
]
SILENT = [
    pytest.param(code, name, wording, id=f"{code}-{name}-{wording}")
    for code, name in EVERY
    for wording in table(code, name)["finds_nothing"]
]


def found(code, name, wording):
    return list(MODULES[name].find(lex(wording, PACKS[code])))


@pytest.mark.parametrize(("code", "name", "wording", "notation"), READS)
def test_the_whole_wording_is_one_mention_with_its_value(code, name, wording, notation):
    mentions = found(code, name, wording)
    read = [(each.span.of(wording), as_written(each.reading)) for each in mentions]

    assert read == [(wording, notation)]


def as_written(reading):
    return reading.reason if isinstance(reading, Unresolved) else write(reading)


@pytest.mark.parametrize(("code", "name", "wording"), SILENT)
def test_look_alikes_stay_unread(code, name, wording):
    assert found(code, name, wording) == []


@pytest.mark.parametrize(("code", "name"), EVERY)
def test_a_table_holds_many_wordings_and_look_alikes(code, name):
    rows = table(code, name)

    assert sum(map(len, rows["reads"].values())) >= 60
    assert len(rows["finds_nothing"]) >= 10


WORDINGS = [
    pytest.param(code, name, wording, wording, notation, id=f"{code}-{name}-{wording}")
    for code, name in EVERY_TIMED
    for notation, wordings in table(code, name).get("reads", {}).items()
    for wording in wordings
]
SENTENCES = [
    pytest.param(code, name, sentence, wording, notation, id=f"{code}-{name}-{sentence}")
    for code, name in EVERY_TIMED
    for notation, sentences in table(code, name).get("reads_in", {}).items()
    for sentence, wording in sentences
]
SILENT_TIMED = [
    pytest.param(code, name, wording, id=f"{code}-{name}-{wording}")
    for code, name in EVERY_TIMED
    for wording in table(code, name)["finds_nothing"]
]


def told(code, name, text):
    """What an article of one sentence says at the table's anchor: kind, words and notation."""
    published = Published(read(table(code, name)["anchor"].split("T")[0]).start, "the table")
    sentences = (Sentence(Span(0, len(text)), ZoneName.BODY, 0),)
    article = Article(
        "a", "a", text, None, None, published, None, code, (), sentences, Lines.of(text)
    )
    return [
        (each.mention.kind, each.mention.span.of(text), notation_of(each.value))
        for each in resolve_all(article, find_all(article))
    ]


def notation_of(value):
    return "null" if isinstance(value, Unresolved) else write(value)


@pytest.mark.parametrize(("code", "name", "text", "wording", "notation"), WORDINGS)
def test_the_whole_wording_is_told_at_its_anchor(code, name, text, wording, notation):
    assert told(code, name, text) == [(name, wording, notation)]


@pytest.mark.parametrize(("code", "name", "text", "wording", "notation"), SENTENCES)
def test_a_sentence_settles_what_its_words_leave_open(code, name, text, wording, notation):
    assert (name, wording, notation) in told(code, name, text)


@pytest.mark.parametrize(("code", "name", "wording"), SILENT_TIMED)
def test_no_look_alike_is_told(code, name, wording):
    assert [kind for kind, _, _ in told(code, name, wording) if kind == name] == []


QUOTED = [
    pytest.param(code, text, wording, id=f"{code}-{text}")
    for code in PACKS
    for wording, texts in table(code, QUOTATION)["reads"].items()
    for text in texts
]
NOT_QUOTED = [
    pytest.param(code, text, id=f"{code}-{text}")
    for code in PACKS
    for text in table(code, QUOTATION)["finds_nothing"]
]


def quoted(code, text):
    """What an article quotes: the wording, and the place of its first and last word."""
    article = build(Source("a", "a.txt", text, language=Given(code, "the table")))
    return [(each.value.text, each.mention.span.of(text)) for each in utterances(article)]


@pytest.mark.parametrize(("code", "text", "wording"), QUOTED)
def test_a_quotation_is_one_wording(code, text, wording):
    [(read_, place)] = quoted(code, text)

    assert read_ == wording
    assert place[0] == wording[0]
    assert place[-1] == wording[-1]


@pytest.mark.parametrize(("code", "text"), NOT_QUOTED)
def test_terms_and_titles_are_no_quotation(code, text):
    assert quoted(code, text) == []


TITLED = [
    pytest.param(code, title, text, words, id=f"{code}-{text}")
    for code in PACKS
    for title, rows in table(code, TITLE)["reads"].items()
    for text, words in rows
]
UNTITLED = [
    pytest.param(code, text, id=f"{code}-{text}")
    for code in PACKS
    for text in table(code, TITLE)["finds_nothing"]
]


def titled(code, text):
    """The offices that an article gives people: office and holder, and the words taken."""
    article = build(Source("a", "a.txt", text, language=Given(code, "the table")))
    return [
        (f"{write(each.value)}: {each.subject}", each.span.of(text))
        for each in read_article(article)
        if each.kind == TITLE
    ]


@pytest.mark.parametrize(("code", "title", "text", "words"), TITLED)
def test_a_person_is_given_an_office(code, title, text, words):
    assert titled(code, text) == [(title, words)]


@pytest.mark.parametrize(("code", "text"), UNTITLED)
def test_offices_without_a_holder_are_no_titles(code, text):
    assert titled(code, text) == []
