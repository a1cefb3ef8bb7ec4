"""An age beside a date of birth that it does not fit: "née le 4 mars 1961, … 61 ans"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from typing import NamedTuple

from factcheck.lang import PACKS
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.span import Span
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Told, tell
from factcheck.values.grain import Grain
from factcheck.values.when import When

_FRESH = timedelta(days=90)  # an age may be that on the day of the event, or of a recent report
_BEFORE = 60  # code points before the date in which a word must call it one of birth
_OLDEST = 125
_GENERATION = 12  # years: "His mother, 44, ... He was born" tells of two people


class _Cues(NamedTuple):
    born: re.Pattern[str]
    goes_on: re.Pattern[str]
    age: re.Pattern[str]


def age(material: Material, rule: Rule) -> Iterator[Hit]:
    """Dates of birth that give another age, on the day of publication, than the sentence does.

    Ages are read for this alone. A sentence with two ages speaks of two people, and is passed over.
    "She was born on 4 March 1961" takes the age from the sentence before.
    """
    for name, claims in material.spoken.items():
        article = material.articles[name]
        for claim in claims:
            if claim.kind in rule.kinds and (found := _misfit(claim, article)):
                yield against_itself(article, claim, (), found)


def _misfit(claim: Claim, article: Article) -> Told | None:
    """The sentence that shows the sum; None where nothing is stated, or it fits."""
    value, published = claim.value, article.published
    if not isinstance(value, When) or value.yearless or value.end or value.approximate:
        return None
    if published is None or published.moment.year is None:
        return None
    cues = _cues(pack_of(article).code)
    before = article.text[max(0, claim.span.start - _BEFORE) : claim.span.start]
    if not cues.born.search(before):
        return None
    stated, near = _stated(claim.sentence, article, cues)
    if len(stated) != 1:
        return None
    [said] = stated
    day = published.moment.date()
    reckoned, recent = _age(value, day), _age(value, day - _FRESH)
    youngest = recent - (value.start.grain < Grain.DAY)
    if not 0 <= reckoned <= _OLDEST or youngest <= said <= reckoned:
        return None
    if not near and abs(said - reckoned) > _GENERATION:
        return None
    return tell("age", born=claim.span.of(article.text), age=reckoned, said=said)


def _stated(number: int, article: Article, cues: _Cues) -> tuple[set[int], bool]:
    """The ages that a sentence gives, and whether they are its own.

    They are those of the sentence before, where it goes on about a person.
    """
    sentence = article.sentences[number]
    found = _ages(sentence.span, article, cues)
    if found or not number or not cues.goes_on.match(article.text, sentence.span.start):
        return found, True
    before = article.sentences[number - 1]
    same = (before.zone, before.paragraph) == (sentence.zone, sentence.paragraph)
    return (_ages(before.span, article, cues), False) if same else (found, True)


def _ages(span: Span, article: Article, cues: _Cues) -> set[int]:
    return {
        int(next(filter(None, match.groups())))
        for match in cues.age.finditer(article.text, span.start, span.end)
    }


def _age(birth: When, day: date) -> int:
    """Full years from `birth` to `day`; from the first day that the birth allows."""
    born = birth.start.date()
    early = birth.start.grain >= Grain.DAY and (day.month, day.day) < (born.month, born.day)
    return day.year - born.year - int(early)


@cache
def _cues(code: str) -> _Cues:
    words = PACKS[code].sums
    return _Cues(
        re.compile(rf"(?<!\w)(?:{'|'.join(words.born)})\s*$", re.IGNORECASE),
        re.compile(rf"\W{{0,2}}(?:{'|'.join(words.pronouns)})(?!\w)", re.IGNORECASE),
        re.compile("|".join(f"(?:{cue})" for cue in words.ages), re.IGNORECASE),
    )
