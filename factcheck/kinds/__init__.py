"""The claim kinds, and every mention of an article."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from factcheck.kinds import (
    date,
    deadline,
    duration,
    ellipsis,
    money,
    overlap,
    percentage,
    quantity,
)
from factcheck.kinds.kind import Kind
from factcheck.lang import PACKS
from factcheck.lexemes.lexed import Lexed, lex
from factcheck.model.article import Article
from factcheck.model.claim import Mention
from factcheck.values.currencies import home_of
from factcheck.values.money import Money

KINDS: tuple[Kind, ...] = (deadline, date, duration, money, percentage, quantity)
"""The order in which kinds take their words where two read the same ones."""

NAMES = tuple(kind.NAME for kind in KINDS)


def find_all(article: Article) -> tuple[Mention, ...]:
    """Every mention of an article, left to right and never overlapping; spans count in its text."""
    pack = PACKS[article.language]
    home = home_of(article.url)
    sentences = [lex(sentence.span.of(article.text), pack) for sentence in article.sentences]
    named = [_named(sentence) for sentence in sentences]
    currencies = _currencies(named)
    spoken = ellipsis.Spoken()
    found: list[Mention] = []
    for place, lexed, mentions in zip(article.sentences, sentences, named, strict=True):
        sentence = replace(lexed, currencies=currencies, home=home) if mentions else lexed
        kept = overlap.resolve(_settled(sentence, mentions), NAMES)
        if sentence.numerals:
            bare = ellipsis.find(replace(sentence, currencies=currencies), kept, spoken)
            kept = overlap.resolve([*kept, *bare], NAMES)
        spoken = spoken.after(kept)
        found.extend(_shifted(mention, place.span.start) for mention in kept)
    return tuple(found)


def _shifted(mention: Mention, by: int) -> Mention:
    head = mention.head and mention.head.shifted(by)
    return replace(mention, span=mention.span.shifted(by), head=head)


def _named(sentence: Lexed) -> list[Mention]:
    """The mentions of one sentence that name their unit; they may overlap."""
    return [mention for kind in KINDS for mention in kind.find(sentence)]


def _currencies(named: Sequence[Sequence[Mention]]) -> tuple[str, ...]:
    """The currencies that an article names beyond doubt, in the order of their first mention."""
    codes = (
        mention.reading.currency
        for mentions in named
        for mention in mentions
        if isinstance(mention.reading, Money) and mention.note is None
    )
    return tuple(dict.fromkeys(codes))


def _settled(sentence: Lexed, mentions: list[Mention]) -> list[Mention]:
    """The mentions read again where a currency's name was in doubt ("dollars", "francs")."""
    if not any(mention.kind == money.NAME and mention.note for mention in mentions):
        return mentions
    others = [mention for mention in mentions if mention.kind != money.NAME]
    return [*money.find(sentence), *others]
