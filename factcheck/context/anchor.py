"""The anchor in force at each date of an article: its publication, or a date that the text set.

"Le 3 mars … le lendemain" counts from 3 March; "hier" counts from the day of publication.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import NamedTuple

from factcheck.context.calendar import settle, without_base
from factcheck.model.article import Article
from factcheck.model.claim import Mention, Resolved, Unresolved
from factcheck.model.reading import (
    Base,
    CalendarReading,
    Counted,
    Nth,
    Offset,
    Partial,
    Stretch,
    root,
)
from factcheck.values.grain import Grain
from factcheck.values.notation import write
from factcheck.values.when import Moment, When

NO_PUBLICATION = "no publication date"
NO_EARLIER_DATE = "no date in the text before it"
AMBIGUOUS = "day and month could be either way round"

_ANY_DAY = date(2000, 1, 1)  # a full date needs no base
_SAME_TIME = timedelta(days=3)
_MONTHS = 12
_FIGURES = re.compile(r"(?<![0-9./])([0-9]{1,2})[/.]([0-9]{1,2})[/.][0-9]{4}(?![0-9])")
_LIVING = timedelta(days=400)  # a time of day belongs to no day longer ago
_AHEAD = 40  # mentions behind a time of day among which its day may stand
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


def resolve_all(article: Article, mentions: tuple[Mention, ...]) -> tuple[Resolved, ...]:
    """Give every mention its value, in the order of the text.

    A date says what it was resolved against, or why it could not be; other kinds pass through.
    """
    starts = [sentence.span.start for sentence in article.sentences]
    said: list[Spoken] = []
    out = []
    for place, mention in enumerate(mentions):
        sentence = bisect_right(starts, mention.span.start) - 1
        rest = mentions[place + 1 : place + 1 + _AHEAD]
        resolved = _resolve(article, mention, sentence, said, rest)
        out.append(resolved)
        if isinstance(resolved.value, When) and not resolved.value.yearless:
            line, _ = article.lines.place(mention.span.start)
            said.append(Spoken(resolved.value, sentence, line))
    return tuple(out)


def _resolve(
    article: Article,
    mention: Mention,
    sentence: int,
    said: list[Spoken],
    rest: Iterable[Mention],
) -> Resolved:
    reading = mention.reading
    if not isinstance(reading, Partial | Offset | Counted | Nth | Stretch):
        return _demoted(Resolved(mention, reading), article)
    weekday = _checked_weekday(reading)
    due = mention.kind == "deadline"
    if isinstance(reading, Partial) and reading.swappable:
        return _swapped(article, mention, reading, weekday)
    if _is_full(reading):
        value = settle(reading, _ANY_DAY, due)
        return _demoted(Resolved(mention, value, None, weekday), article)
    anchor = _anchor(article, reading, sentence, said)
    if anchor is None and (ahead := _day_ahead(reading, article, sentence, rest)) is not None:
        anchor = ahead
    if anchor is None:
        return _without_anchor(mention, reading, weekday, said)
    value = settle(reading, anchor.day, due)
    if isinstance(value, When) and anchor.grain < Grain.DAY and value.grain > anchor.grain:
        value = When(value.start.truncated(anchor.grain))
    return Resolved(mention, value, anchor.words, weekday)


def _swapped(article: Article, mention: Mention, reading: Partial, weekday: int | None) -> Resolved:
    """Read "09/03/2026" in English: by the publication, else by other figures of the article."""
    reading = replace(reading, swappable=False)
    ways = [
        settle(way, _ANY_DAY)
        for way in (reading, replace(reading, month=reading.day, day=reading.month))
    ]
    published = _publication(article)
    near = [
        way for way in ways
        if published is not None and isinstance(way, When)
        and abs(way.start.date() - published.day) <= _SAME_TIME
    ]  # fmt: skip
    if len(near) == 1:
        assert published is not None  # nothing is near without it
        return Resolved(mention, near[0], published.words, weekday)
    shown = {int(match[1]) > _MONTHS for match in _FIGURES.finditer(article.text) if _tells(match)}
    if len(shown) == 1:
        return Resolved(mention, ways[0] if True in shown else ways[1], None, weekday)
    return Resolved(mention, Unresolved(AMBIGUOUS), AMBIGUOUS, weekday)


def _tells(match: re.Match[str]) -> bool:
    """Whether figures show their order: one of the two is no month."""
    return (int(match[1]) > _MONTHS) != (int(match[2]) > _MONTHS)


def _is_full(reading: CalendarReading) -> bool:
    """Whether nothing is missing but a check or a zone."""
    if isinstance(reading, Stretch):
        return _is_full(reading.start) and (
            _is_full(reading.end) or (isinstance(reading.end, Partial) and reading.end.lone_clock)
        )
    return isinstance(reading, Partial) and reading.year is not None


def _checked_weekday(reading: CalendarReading) -> int | None:
    start = reading.start if isinstance(reading, Stretch) else reading
    return start.weekday if isinstance(start, Partial) and start.day is not None else None


def _anchor(
    article: Article, reading: CalendarReading, sentence: int, said: list[Spoken]
) -> Anchor | None:
    """The day to count from; None where the article gives none."""
    start = root(reading)
    if start.base is not Base.PUBLICATION:
        unit = start.unit if isinstance(start, Offset) else Grain.DAY
        near = (
            said for said in reversed(said) if start.base is Base.TEXT or said.sentence == sentence
        )
        if (anchor := _last_spoken(near, unit)) is not None:
            return anchor
        if start.base is Base.TEXT and isinstance(start, Offset) and unit is Grain.DAY:
            return None
    if isinstance(start, Partial) and start.lone_clock:
        near = (
            said
            for said in reversed(said)
            if sentence - said.sentence <= _NEARBY and _lives(said, article)
        )
        if (anchor := _last_spoken(near, Grain.DAY)) is not None:
            return anchor
    return _publication(article)


def _lives(said: Spoken, article: Article) -> bool:
    """Whether a date is of the time that the article tells of, not somebody's birthday."""
    published = _publication(article)
    return published is None or abs(said.value.last.date() - published.day) <= _LIVING


def _last_spoken(backwards: Iterable[Spoken], needed: Grain) -> Anchor | None:
    """The last date that is fine enough to count `needed` units from; `backwards` is last first."""
    for value, _, line in backwards:
        if value.grain >= needed or (value.grain is Grain.MONTH and needed is Grain.YEAR):
            last = value.last
            plain = last.truncated(Grain.DAY)
            return Anchor(last.date(), f"line {line}: {write(When(plain))}", plain.grain)
    return None


def _publication(article: Article) -> Anchor | None:
    if article.published is None:
        return None
    day = article.published.moment.truncated(Grain.DAY)
    return Anchor(day.date(), f"published {write(When(day))}")


def _day_ahead(
    reading: CalendarReading, article: Article, sentence: int, rest: Iterable[Mention]
) -> Anchor | None:
    """For a time of day without any day before it: the first full date after it in its sentence."""
    if not (isinstance(reading, Partial) and reading.lone_clock) or sentence < 0:
        return None
    end = article.sentences[sentence].span.end
    for mention in rest:
        if mention.span.start >= end:
            break
        if isinstance(mention.reading, When) and mention.reading.start.day is not None:
            line, _ = article.lines.place(mention.span.start)
            day = mention.reading.start.truncated(Grain.DAY)
            return Anchor(day.date(), f"line {line}: {write(When(day))}")
    return None


def _without_anchor(
    mention: Mention, reading: CalendarReading, weekday: int | None, said: list[Spoken]
) -> Resolved:
    """A day and month stand as they are; all else is unresolved."""
    start = root(reading)
    if (
        isinstance(start, Offset)
        and start.base is Base.TEXT
        and start.unit is Grain.DAY
        and not said
    ):
        return Resolved(mention, Unresolved(NO_EARLIER_DATE), NO_EARLIER_DATE, weekday)
    value = without_base(reading)
    if value is not None:
        return Resolved(mention, value, NO_PUBLICATION, weekday)
    return Resolved(mention, Unresolved(NO_PUBLICATION), NO_PUBLICATION, weekday)


def _demoted(resolved: Resolved, article: Article) -> Resolved:
    """What was over when the article appeared binds nobody: "until 2019" is a date."""
    value, mention = resolved.value, resolved.mention
    if mention.kind != "deadline" or not isinstance(value, When) or article.published is None:
        return resolved
    today: Moment = article.published.moment
    if value.yearless or value.last.after() > today.truncated(Grain.DAY).first():
        return resolved
    return replace(resolved, mention=replace(mention, kind="date"))
