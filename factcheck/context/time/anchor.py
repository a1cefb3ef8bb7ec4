"""The anchor in force at each date of an article: its publication, or a date that the text set.

"Le 3 mars … le lendemain" counts from 3 March; "hier" counts from the day of publication.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from factcheck.context.time.calendar import by_the_clock, settle, without_base
from factcheck.context.time.house import at_house, day_first
from factcheck.context.time.spoken import Anchor, Place, Spoken, anchor_of, publication
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
from factcheck.values.duration import lasting
from factcheck.values.grain import Grain
from factcheck.values.notation import write
from factcheck.values.when import Moment, When

NO_PUBLICATION = "no publication date"
NO_EARLIER_DATE = "no date in the text before it"
AMBIGUOUS = "day and month could be either way round"

_LETTERS = {
    Grain.YEAR: "Y", Grain.MONTH: "M", Grain.WEEK: "W", Grain.DAY: "D", Grain.MINUTE: "TM",
}  # fmt: skip
_HOUR = 60  # minutes
_ANY_DAY = date(2000, 1, 1)  # a full date needs no base
_SAME_TIME = timedelta(days=3)
_MONTHS = 12
_FIGURES = re.compile(r"(?<![0-9./])([0-9]{1,2})[/.]([0-9]{1,2})[/.][0-9]{4}(?![0-9])")
_AHEAD = 40  # mentions behind a time of day among which its day may stand


def resolve_all(article: Article, mentions: tuple[Mention, ...]) -> tuple[Resolved, ...]:
    """Give every mention its value, in the order of the text.

    A date says what it was resolved against, or why it could not be; other kinds pass through.
    """
    starts = [sentence.span.start for sentence in article.sentences]
    said: list[Spoken] = []
    out = []
    for place, found in enumerate(mentions):
        mention = at_house(found, article.profile)
        if not isinstance(mention.reading, When | CalendarReading):
            out.append(Resolved(mention, mention.reading))
            continue
        sentence = bisect_right(starts, mention.span.start) - 1
        rest = mentions[place + 1 : place + 1 + _AHEAD]
        resolved = _resolve(Place(article, mention, sentence, said, rest))
        out.append(resolved)
        if isinstance(resolved.value, When) and not resolved.value.yearless:
            line, _ = article.lines.place(mention.span.start)
            said.append(Spoken(resolved.value, sentence, line))
    return tuple(out)


def _resolve(place: Place) -> Resolved:
    article, mention, reading = place.article, place.mention, place.mention.reading
    if not isinstance(reading, Partial | Offset | Counted | Nth | Stretch):
        return _demoted(Resolved(mention, reading), article)
    weekday = _checked_weekday(reading)
    due = mention.kind == "deadline"
    if isinstance(reading, Partial) and reading.swappable:
        return _swapped(article, mention, reading, weekday)
    if _is_full(reading):
        value = settle(reading, _ANY_DAY, due)
        return _demoted(Resolved(mention, value, None, weekday), article)
    if isinstance(reading, Offset) and reading.unit is Grain.MINUTE:
        return _by_the_clock(article, mention, reading)
    anchor = anchor_of(reading, place)
    if anchor is None:
        return _without_anchor(mention, reading, weekday, bool(place.said))
    value = settle(reading, anchor.day, due)
    if isinstance(reading, Offset) and _in_vain(reading, anchor, value, article):
        return _as_length(mention, reading)
    if isinstance(value, When) and anchor.grain < Grain.DAY and value.grain > anchor.grain:
        value = When(value.start.truncated(anchor.grain))
    return Resolved(mention, value, anchor.words, weekday)


def _swapped(article: Article, mention: Mention, reading: Partial, weekday: int | None) -> Resolved:
    """Read "09/03/2026" in English.

    By the country that a configuration gives, else by the publication, else by other figures of the
    article.
    """
    reading = replace(reading, swappable=False)
    ways = [
        settle(way, _ANY_DAY)
        for way in (reading, replace(reading, month=reading.day, day=reading.month))
    ]
    country = article.profile.country
    order = day_first(country)
    if order is not None:
        return Resolved(mention, ways[not order], f"country {country}", weekday)
    published = publication(article)
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


def _without_anchor(
    mention: Mention, reading: CalendarReading, weekday: int | None, said: bool
) -> Resolved:
    """A day and month stand as they are; all else is unresolved. `said`: the text has dates."""
    start = root(reading)
    if isinstance(reading, Offset) and reading.counted:
        return _as_length(mention, reading)
    if isinstance(reading, Stretch) and isinstance(reading.end, Offset) and _tomorrow(start):
        return _as_length(mention, reading.end)
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


def _tomorrow(start: CalendarReading) -> bool:
    """Whether a stretch begins on the day after publication, as "the next three days" does."""
    return isinstance(start, Offset) and start.unit is Grain.DAY and start.low == 1


def _by_the_clock(article: Article, mention: Mention, reading: Offset) -> Resolved:
    """Minutes from the publication; a length where its time of day is not known."""
    published = None if article.published is None else article.published.moment
    if published is None or published.grain is not Grain.MINUTE:
        return _as_length(mention, reading)
    value = by_the_clock(reading, published)
    return Resolved(mention, value, f"published {write(When(published))}")


def _in_vain(reading: Offset, anchor: Anchor, value: When | Unresolved, article: Article) -> bool:
    """Whether "eight months later" has no date before it that it can be counted from."""
    published = publication(article)
    if not reading.counted or published is None or reading.low < 0:
        return False
    beyond = isinstance(value, When) and value.start.date() > published.day
    return anchor.words == published.words or (reading.past and beyond)


def _as_length(mention: Mention, reading: Offset) -> Resolved:
    """The length of time that words count where the text gives no date to count it from."""
    many, letter = Decimal(abs(reading.low)), _LETTERS[reading.unit]
    if letter == "TM" and not many % _HOUR:
        many, letter = many / _HOUR, "TH"
    length = lasting(many, letter)
    length = replace(length, approximate=reading.approximate)
    return Resolved(replace(mention, kind="duration", reading=length), length)


def _demoted(resolved: Resolved, article: Article) -> Resolved:
    """What was over when the article appeared binds nobody: "until 2019" is a date."""
    value, mention = resolved.value, resolved.mention
    if mention.kind != "deadline" or not isinstance(value, When) or article.published is None:
        return resolved
    today: Moment = article.published.moment
    if value.yearless or value.last.after() > today.truncated(Grain.DAY).first():
        return resolved
    return replace(resolved, mention=replace(mention, kind="date"))
