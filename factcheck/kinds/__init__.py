"""The claim kinds, and every mention of an article."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.kinds import (
    date,
    deadline,
    duration,
    ellipsis,
    money,
    overlap,
    percentage,
    quantity,
    settled,
    spoken,
)
from factcheck.kinds.kind import Kind
from factcheck.lang import PACKS
from factcheck.lexemes.lexed import Lexed, lex
from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import Mention

KINDS: tuple[Kind, ...] = (deadline, date, duration, money, percentage, quantity)
"""The order in which kinds take their words where two read the same ones."""

_ASIDE = (ZoneName.BYLINE, ZoneName.BOILERPLATE)
"""Zones whose bare numbers are counters, pages and prices of the newspaper itself."""

NAMES = tuple(kind.NAME for kind in KINDS)


def find_all(article: Article) -> tuple[Mention, ...]:
    """Every mention of an article, left to right and never overlapping; spans count in its text."""
    pack = PACKS[article.language]
    sentences = [lex(sentence.span.of(article.text), pack) for sentence in article.sentences]
    named = [_named(sentence) for sentence in sentences]
    spoken_in = settled.currencies(article, named, pack)
    said = spoken.Spoken()
    found: list[Mention] = []
    for place, lexed, mentions in zip(article.sentences, sentences, named, strict=True):
        sentence = spoken_in.given(lexed) if mentions or lexed.numerals else lexed
        kept: Sequence[Mention] = overlap.resolve(settled.settled(sentence, mentions), NAMES)
        if sentence.numerals and place.zone not in _ASIDE:
            kept = spoken.without_sums(kept, sentence, said)
            if bare := list(ellipsis.find(sentence, kept, said)):
                kept = overlap.resolve([*kept, *bare], NAMES)
        said = said.after(kept) if kept else said
        found.extend(mention.shifted(place.span.start) for mention in kept)
    return tuple(found)


def _named(sentence: Lexed) -> list[Mention]:
    """The mentions of one sentence that name their unit; they may overlap."""
    return [mention for kind in KINDS for mention in kind.find(sentence)]
