"""A length of time beside the days that it runs: "trois jours de grève, du 3 au 7 mars".

Speaks of two shapes. A length with the span that it fills, from one day, month or year to another;
first and last may both count, or one alone. And a length with the day on which it ends, where a
date before it begins the same: "signed on 14 July 2025, for three years, until 14 July 2029". There
both days must be one anniversary, so that they belong together, and only their distance is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.lang import PACKS
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Modality
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of, text_between
from factcheck.rulebook.checks.ties import cues, restates
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Told, tell
from factcheck.values.duration import Duration
from factcheck.values.grain import Grain
from factcheck.values.when import When

_FARTHEST = 2  # how many times its length a span may be, and still be meant
_GAP = 40  # code points between a length and its dates
_FRONT = 14  # code points before a length that may set it apart from them
_BACK = 2  # sentences before, in which what ends may begin
_FAR = 40  # claims before it that are looked at
_MONTHS = 12
_A_DAY = 24  # hours
_ONE_LESS = Decimal("1.2")  # months or years of a span that need not count
_DAYS = {
    "D": Decimal(1),
    "TH": Decimal(1) / _A_DAY,
    "W": Decimal(7),
    "M": Decimal("30.44"),
    "Y": Decimal("365.25"),
}
_SLACK = {"D": (1, 0), "TH": (2, 0), "W": (3, 2), "M": (6, 6), "Y": (40, 40)}
"""Days that a span may be longer, or shorter, than the length says, by its unit."""


class _Told(NamedTuple):
    """A length as it is said: so many units, by the letter of ISO 8601."""

    number: Decimal
    letter: str

    @property
    def days(self) -> Decimal:
        return self.number * _DAYS[self.letter]

    @property
    def months(self) -> Decimal:
        return self.number * (_MONTHS if self.letter == "Y" else 1)


class _Run(NamedTuple):
    """A span as it is reckoned: days, both ends counted; the days of one step; and in words."""

    days: int
    step: Decimal
    words: Told


class _Cues(NamedTuple):
    until: re.Pattern[str]
    extends: re.Pattern[str]
    apart: re.Pattern[str]
    partly: re.Pattern[str]


def length(material: Material, rule: Rule) -> Iterator[Hit]:
    """Lengths of time that the dates beside them contradict."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        for place, (left, right) in enumerate(pairwise(claims)):
            if left.sentence != right.sentence or not {left.kind, right.kind} & set(rule.kinds):
                continue
            if isinstance(left.value, Duration) and isinstance(right.value, When):
                yield from _run(left, right, article)
                yield from _until(place, claims, article)
            elif isinstance(left.value, When) and isinstance(right.value, Duration):
                yield from _restated(left, right, article)


def _run(said: Claim, dates: Claim, article: Article) -> Iterator[Hit]:
    """A length in front of its span."""
    words, gap = _cues(pack_of(article).code), text_between(said, dates, article)
    front = article.text[max(0, said.span.start - _FRONT) : said.span.start]
    leads = cues(pack_of(article).code).from_.search(gap) or gap.strip() in ("(", ",", ":", "–")
    partly = words.partly.search(f"{said.span.of(article.text)} {gap}")
    if leads and len(gap) <= _GAP and not partly and not words.apart.search(front):
        yield from _judged(said, dates, article)


def _restated(dates: Claim, said: Claim, article: Article) -> Iterator[Hit]:
    """A length that sums up the span in front of it: "du 3 au 7 mars, soit trois jours"."""
    gap, code = text_between(dates, said, article), pack_of(article).code
    behind = article.text[said.span.end : said.span.end + _FRONT]
    if restates(gap, code) and not _cues(code).partly.search(f"{gap} {behind}"):
        yield from _judged(said, dates, article)


def _judged(said: Claim, dates: Claim, article: Article) -> Iterator[Hit]:
    told, when = _told(said), dates.value
    if told is None or not isinstance(when, When) or when.end is None or when.approximate:
        return
    found = _run_of(when)
    if found is None or _fits(told, found):
        return
    small, large = sorted((Decimal(found.days), told.days))
    if large > _FARTHEST * small:
        return
    named, words = dates.span.of(article.text), said.span.of(article.text)
    reason = tell("lasts", dates=named, length=found.words, said=words)
    yield against_itself(article, said, (dates,), reason)


def _told(claim: Claim) -> _Told | None:
    """The number and the unit of an exact length; None for others, and for hours of one day."""
    value = claim.value
    if not isinstance(value, Duration) or value.approximate or value.low is None:
        return None
    if value.low != value.high or len(value.low.parts) > 1 or claim.per is not None:
        return None
    if claim.modality is Modality.NEGATED:
        return None
    [(number, letter)] = value.low.parts
    if letter not in _DAYS or not number or (letter == "TH" and number < _A_DAY):
        return None
    return _Told(number, letter)


def _run_of(when: When) -> _Run | None:
    """How long a span of days, months or years is; None for others."""
    first, last = when.start, when.last
    if first.year is None or last.year is None or first.grain is not last.grain:
        return None
    days = (last.after() - first.first()).days
    years = last.year - first.year
    months = years * _MONTHS + (last.month or 1) - (first.month or 1)
    match first.grain:
        case Grain.DAY:
            return _Run(days, Decimal(0), tell("days", number=days))
        case Grain.MONTH:
            return _Run(days, _DAYS["M"], tell("months-or", number=months, more=months + 1))
        case Grain.YEAR:
            return _Run(days, _DAYS["Y"], tell("years-or", number=years, more=years + 1))
    return None


def _fits(told: _Told, found: _Run) -> bool:
    """Whether the length is that of the span; of months and years one may be left out."""
    if found.step:
        return found.days - found.step * _ONE_LESS <= told.days <= found.days + found.step / 5
    longer, shorter = _SLACK[told.letter]
    return told.days - shorter <= found.days <= told.days + longer


def _until(place: int, claims: Sequence[Claim], article: Article) -> Iterator[Hit]:
    """A length with its last day, where the first one stands before it."""
    said, ends = claims[place], claims[place + 1]
    told, last = _told(said), _day(ends)
    if told is None or last is None or told.letter not in ("Y", "M"):
        return
    words = _cues(pack_of(article).code)
    start = article.sentences[said.sentence].span.start
    if not words.until.fullmatch(text_between(said, ends, article)):
        return
    if words.extends.search(article.text, start, ends.span.start):
        return
    starts = [
        (claim, day) for claim in claims[max(0, place - _FAR) : place]
        if said.sentence - claim.sentence <= _BACK and (day := _day(claim)) and day < last
    ]  # fmt: skip
    together = [(claim, day) for claim, day in starts if _one_anniversary(day, last, told.letter)]
    published = article.published.moment.date() if article.published else None
    others = [day for _, day in starts] + ([published] if published else [])
    if len(together) != 1 or any(abs(_months(day, last) - told.months) < 1 for day in others):
        return
    begins, day = together[0]
    apart = _months(day, last)
    in_years = told.letter == "Y"
    length = (
        tell("in-years", number=apart // _MONTHS) if in_years else tell("in-months", number=apart)
    )
    reason = tell(
        "from-to",
        start=begins.span.of(article.text),
        end=ends.span.of(article.text),
        length=length,
        said=said.span.of(article.text),
    )
    yield against_itself(article, said, (begins, ends), reason)


def _day(claim: Claim) -> date | None:
    value = claim.value
    if not isinstance(value, When) or value.end is not None or value.yearless or value.approximate:
        return None
    return value.start.date() if value.start.grain >= Grain.DAY else None


def _one_anniversary(first: date, last: date, letter: str) -> bool:
    """Whether both are the same day of the year, or of the month; a day less closes a term too."""
    same = abs(first.day - last.day) <= 1
    return same and (letter == "M" or first.month == last.month)


def _months(first: date, last: date) -> int:
    months = (last.year - first.year) * _MONTHS + last.month - first.month
    return months - (last.day < first.day - 1)


@cache
def _cues(code: str) -> _Cues:
    words = PACKS[code].sums
    until, apart, partly = ("|".join(each) for each in (words.until, words.apart, words.partly))
    return _Cues(
        re.compile(rf",?\s(?:{until})\s?", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{'|'.join(words.extends)})(?!\w)", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{apart})\W{{0,2}}(?:\w{{1,4}}\s)?$", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{partly})(?!\w)", re.IGNORECASE),
    )
