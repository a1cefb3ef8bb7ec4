"""The day that a date counts from: the publication, or one that the text speaks of nearby."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from itertools import takewhile
from typing import NamedTuple

from factcheck.context.time.calendar import settle
from factcheck.model.article import Article
from factcheck.model.claim import Mention
from factcheck.model.reading import Base, CalendarReading, Offset, Partial, root
from factcheck.values.grain import Grain
from factcheck.values.notation import write
from factcheck.values.when import Moment, When

_LIVING = timedelta(days=400)  # a time of day belongs to no day longer ago
_CLOSE = 60  # characters after a time of day within which its day may stand
_MEMORY = 50  # dates of the text to which one may look back
_NEARBY = 4  # sentences: a time of day belongs to a day that was spoken of no longer ago


class Spoken(NamedTuple):
    """A date that the text has spoken of: in which sentence and line."""

    value: When
    sentence: int
    line: int


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day that a reading counts from, and how the contract words it."""

    day: date
    words: str
    grain: Grain = Grain.DAY


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: its sentence by number, the dates before it, the mentions after."""

    article: Article
    mention: Mention
    sentence: int
    said: Sequence[Spoken]
    rest: Sequence[Mention]


def anchor_of(reading: CalendarReading, place: Place) -> Anchor | None:
    """The day to count from; None where the article gives none."""
    start = root(reading)
    if start.base is not Base.PUBLICATION:
        unit = start.unit if isinstance(start, Offset) else Grain.DAY
        near = (
            said
            for said in reversed(place.said[-_MEMORY:])
            if start.base is Base.TEXT or said.sentence == place.sentence
        )
        if (anchor := _last(near, unit)) is not None:
            return anchor
        if start.base is Base.TEXT and isinstance(start, Offset) and unit is Grain.DAY:
            return None
    if isinstance(start, Partial) and start.lone_clock:
        anchor = _day_back(place, 0) or _day_ahead(place) or _day_back(place, _NEARBY)
        if anchor is not None:
            return anchor
    return publication(place.article)


def publication(article: Article) -> Anchor | None:
    """The day on which the article appeared, where it is known."""
    return None if article.published is None else _published(article.published.moment)


@lru_cache(maxsize=8)
def _published(moment: Moment) -> Anchor:
    day = moment.truncated(Grain.DAY)
    return Anchor(day.date(), f"published {write(When(day))}")


def _day_back(place: Place, sentences: int) -> Anchor | None:
    """The last living day that the text spoke of, so many sentences back at most."""
    near = takewhile(
        lambda said: place.sentence - said.sentence <= sentences, reversed(place.said[-_MEMORY:])
    )
    return _last((said for said in near if _lives(said, place.article)), Grain.DAY)


def _lives(said: Spoken, article: Article) -> bool:
    """Whether a date is of the time that the article tells of, not somebody's birthday."""
    published = publication(article)
    return published is None or abs(said.value.last.date() - published.day) <= _LIVING


def _last(backwards: Iterable[Spoken], needed: Grain) -> Anchor | None:
    """The last date that is fine enough to count `needed` units from; `backwards` is last first."""
    for value, _, line in backwards:
        if value.grain >= needed or (value.grain is Grain.MONTH and needed is Grain.YEAR):
            last = value.last
            plain = last.truncated(Grain.DAY)
            return Anchor(last.date(), f"line {line}: {write(When(plain))}", plain.grain)
    return None


def _day_ahead(place: Place) -> Anchor | None:
    """The first day close after a time of day in its sentence, if it is not one to come."""
    article = place.article
    if place.sentence < 0:
        return None
    end = min(article.sentences[place.sentence].span.end, place.mention.span.end + _CLOSE)
    published = publication(article)
    for each in place.rest:
        if each.span.start >= end:
            break
        value = _day_of(each.reading, published)
        if value is not None and (published is None or value.date() <= published.day):
            line, _ = article.lines.place(each.span.start)
            return Anchor(value.date(), f"line {line}: {write(When(value))}")
    return None


def _day_of(reading: object, published: Anchor | None) -> Moment | None:
    """The day that a date says by itself or from the publication; None for anything else."""
    if isinstance(reading, Partial | Offset) and reading.base is Base.PUBLICATION:
        lone = isinstance(reading, Partial) and reading.lone_clock
        reading = settle(reading, published.day) if published is not None and not lone else None
    if not isinstance(reading, When) or reading.yearless or reading.start.day is None:
        return None
    return reading.start.truncated(Grain.DAY)
