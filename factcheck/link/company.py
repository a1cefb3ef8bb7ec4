"""The company that a value keeps: words near it and around, heads, roles, marks."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import exp

from factcheck.context.role import triggers
from factcheck.context.stems import fold, keys
from factcheck.context.words import Line, Word, language_of, lines_of
from factcheck.lang import PACKS
from factcheck.link.marks import dates_beside, edge_of, marks_of
from factcheck.model.article import Article, Sentence
from factcheck.model.claim import Claim
from factcheck.model.lexicon import Lexicon
from factcheck.values import Value
from factcheck.values.quantity import Quantity
from factcheck.values.units import MEASURES

_FALL = 5.0  # words after which a word counts a third
_PER_BREAK = 0.5
_PER_CLAIM = 0.4
_TAKEN = 0.3  # a word that belongs to another value
_FAINTEST = 0.02
_REACH = 20  # words and values on either side; beyond them all are fainter
_NEIGHBOUR = 0.5  # a sentence beside, in the same paragraph
_TOPIC = 2  # words that say what a clause is about
_LEADING = 2  # sentences of the body that say what the article is about


@dataclass(frozen=True, slots=True, eq=False)
class Company:
    """What one claim has around it; bags are raw weights by key.

    `said` gives the words that stand for a key: those of the sentence, then of the article.
    """

    near: dict[str, float]
    inside: dict[str, float]
    around: dict[str, float]
    heads: frozenset[str]
    topic: frozenset[str]
    edge: str
    dated: tuple[Value, ...]
    counted: bool
    roles: dict[str, float]
    names: frozenset[str]
    marks: frozenset[str]
    lead: bool
    place: float
    said: tuple[dict[str, str], ...]


def company_of(
    article: Article, claims: Sequence[Claim]
) -> tuple[list[Company], list[dict[str, float]]]:
    """The company of each of the article's claims, in their order, and the bag of each sentence."""
    lines = lines_of(article)
    code = language_of(article)
    by_sentence: defaultdict[int, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_sentence[claim.sentence].append(claim)
    bags = [_bag(line.words) for line in lines]
    said = [_said(line.words, article.text) for line in lines]
    anywhere: dict[str, str] = {}
    for words in reversed(said):
        anywhere.update(words)
    names = [frozenset(word.keys[0] for word in line.words if word.is_name) for line in lines]
    leads = _leads(article)
    # Among the sentences that state something: padding moves nothing.
    last = max(1, len(by_sentence) - 1)
    telling = {sentence: at / last for at, sentence in enumerate(sorted(by_sentence))}
    found: list[Company] = []
    for claim in claims:
        line, here = lines[claim.sentence], by_sentence[claim.sentence]
        heads, counted = _heads(claim, line, code, article.lexicon)
        found.append(
            Company(
                near=_near(claim, line, here),
                inside=bags[claim.sentence],
                around=_around(claim.sentence, article.sentences, bags),
                heads=heads,
                topic=_topic(claim, line),
                edge=edge_of(claim, here, article.text, code),
                dated=dates_beside(claim, here, article.text, code),
                counted=counted,
                roles={
                    trigger.role: exp(-trigger.distance / _FALL)
                    for trigger in triggers(line, claim.span, claim.kind, code, article.lexicon)
                },
                names=names[claim.sentence],
                marks=marks_of(claim, article.sentences[claim.sentence], here, article.text, code),
                lead=claim.sentence in leads,
                place=telling[claim.sentence],
                said=(said[claim.sentence], anywhere),
            )
        )
    return found, bags


def _bag(words: Iterable[Word]) -> dict[str, float]:
    """Each key of each word; a word of several meanings counts once in all."""
    bag: dict[str, float] = {}
    for word in words:
        for key in word.keys:
            bag[key] = max(bag.get(key, 0.0), 1 / len(word.keys))
    return bag


def _said(words: Iterable[Word], text: str) -> dict[str, str]:
    """Each key with the word that it was read from, as the article writes it."""
    return {key: text[word.start : word.end] for word in words for key in word.keys}


def _around(
    at: int, sentences: Sequence[Sentence], bags: Sequence[dict[str, float]]
) -> dict[str, float]:
    bag = dict(bags[at])
    for beside in (at - 1, at + 1):
        if 0 <= beside < len(bags) and sentences[beside].paragraph == sentences[at].paragraph:
            for key in bags[beside]:
                bag[key] = min(1.0, bag.get(key, 0.0) + _NEIGHBOUR * bags[beside][key])
    return bag


def _near(claim: Claim, line: Line, here: Sequence[Claim]) -> dict[str, float]:
    """Words by nearness: a clause mark or another value in between makes a word more distant."""
    words, span = line.words, claim.span
    before = bisect_right(words, span.start, key=lambda word: word.end)
    after = bisect_left(words, span.end, key=lambda word: word.start)
    own = bisect_left(here, span, key=lambda other: other.span)
    beside = here[max(0, own - _REACH) : own + _REACH + 1]
    others = [other.span for other in beside if other is not claim]
    starts = [other.start for other in others]
    counted = isinstance(claim.value, Quantity) and claim.value.unit not in MEASURES
    bag: dict[str, float] = {}
    for at in range(max(0, before - _REACH), min(len(words), after + _REACH)):
        word = words[at]
        if before <= at < after and not counted:
            continue  # "a quarter" is a share, and no word that stands beside it
        if at < before:
            low, high, gap = word.end, span.start, before - 1 - at
        elif at >= after:
            low, high, gap = span.end, word.start, at - after
        else:
            low, high, gap = span.start, span.start, 0
        marks = bisect_left(line.breaks, high) - bisect_left(line.breaks, low)
        between = bisect_left(starts, high) - bisect_left(starts, low)
        weight = exp(-gap / _FALL) * _PER_BREAK**marks * _PER_CLAIM**between
        if any(other.start <= word.start < other.end for other in others):
            weight *= _TAKEN
        if weight >= _FAINTEST:
            for key in word.keys:
                bag[key] = max(bag.get(key, 0.0), weight / len(word.keys))
    return bag


def _topic(claim: Claim, line: Line) -> frozenset[str]:
    """Keys of the words with which the value's clause, else its sentence, begins before it."""
    end = bisect_left(line.starts, claim.span.start)
    marks = bisect_left(line.breaks, claim.span.start)
    start = bisect_left(line.starts, line.breaks[marks - 1]) if marks else 0
    start = start if start < end else 0
    return frozenset(
        key for word in line.words[start : min(end, start + _TOPIC)] for key in word.keys
    )


def _heads(claim: Claim, line: Line, code: str, lexicon: Lexicon) -> tuple[frozenset[str], bool]:
    """Keys of the counted noun; for a measure or an amount, those of the noun beside it.

    The second part tells whether a noun is counted.
    """
    value = claim.value
    if isinstance(value, Quantity) and value.unit not in MEASURES:
        counted = _counted(claim, line, code, lexicon)
        if counted:
            return frozenset(counted), True
    words, span = line.words, claim.span
    before = bisect_right(words, span.start, key=lambda word: word.end)
    after = bisect_left(words, span.end, key=lambda word: word.start)
    beside = [*words[max(0, before - 1) : before], *words[after : after + 1]]
    marks = line.breaks
    near = [
        word
        for word in beside
        if not any(min(word.end, span.end) <= mark < max(word.start, span.start) for mark in marks)
    ]
    return frozenset(key for word in near for key in word.keys), False


def _counted(claim: Claim, line: Line, code: str, lexicon: Lexicon) -> list[str]:
    assert isinstance(claim.value, Quantity)
    units = PACKS[code].discourse.unit_words
    stop = PACKS[code].discourse.stop_words
    first = claim.span.start if claim.head is None else claim.head.start
    low = bisect_left(line.words, first, key=lambda word: word.start)
    high = bisect_left(line.words, claim.span.end, key=lambda word: word.start)
    inside = [key for word in line.words[low:high] for key in word.keys]
    if inside:
        return inside
    unit = [word for word in re.findall(r"[^\W\d_]+", claim.value.unit) if fold(word) not in stop]
    return [key for word in unit if fold(word) not in units for key in keys(word, code, lexicon)]


def _leads(article: Article) -> frozenset[int]:
    """Indices of the title's sentences and of the first ones of the text behind it."""
    titled = {
        at
        for at, sentence in enumerate(article.sentences)
        if article.title is not None and article.title.meets(sentence.span)
    }
    after = max(titled, default=-1)
    return frozenset(titled | set(range(after + 1, after + 1 + _LEADING)))
