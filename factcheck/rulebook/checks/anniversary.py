"""Years that an event is said to be past, beside its own year: "Ten years after the 2014 fire".

Speaks of what an article says of its own day: an anniversary that is kept now, years after an event
in the headline or the first paragraph, and "ten years ago, in 2014". One year more or less is how
people count. Far-off numbers tell of another day ("five years after the 2008 crash").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from factcheck.lang import PACKS
from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import Claim
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of, text_between
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import tell
from factcheck.values.duration import Duration
from factcheck.values.grain import Grain
from factcheck.values.when import When

_NEAR = 3  # years by which a count may be off and still be meant of today
_GAP = 60  # code points between a count and the year of its event
_AROUND = 20  # claims on either side among which another date may stand
_FEBRUARY = 2


class _Cues(NamedTuple):
    jubilee: re.Pattern[str]
    jubilates: re.Pattern[str]
    later: re.Pattern[str]
    apposed: re.Pattern[str]
    bounded: re.Pattern[str]


def anniversary(material: Material, rule: Rule) -> Iterator[Hit]:
    """Counts of years that the year of the event contradicts."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        if article.published is None or article.published.moment.year is None:
            continue
        for place, claim in enumerate(claims):
            if claim.kind in rule.kinds and _year(claim) is not None:
                near = claims[max(0, place - _AROUND) : place + _AROUND]
                yield from _jubilee(claim, near, article)
                if place:
                    yield from _after(claims[place - 1], claim, near, article)
                    yield from _ago(claims[place - 1], claim, article)


def _jubilee(claim: Claim, claims: Sequence[Claim], article: Article) -> Iterator[Hit]:
    """As in "marks the tenth anniversary of the 2014 fire"."""
    words, sentence = _cues(pack_of(article).code), article.sentences[claim.sentence].span
    front = article.text[max(sentence.start, claim.span.start - 2 * _GAP) : claim.span.start]
    told = list(words.jubilee.finditer(front))
    if not told or len(front) - told[-1].end() > _GAP or _others(claim, claims, article):
        return
    number = _number(next(filter(None, told[-1].groups())), pack_of(article).code)
    end = min(sentence.end, claim.span.end + 2 * _GAP)
    start = max(sentence.start, claim.span.start - 4 * _GAP)
    if number is None or not words.jubilates.search(article.text, start, end):
        return
    year, now, month = _dates(claim, article)
    allowed = {now, now + 1} | ({now - 1} if month <= _FEBRUARY else set())
    if year + number not in allowed and abs(year + number - now) <= _NEAR:
        reason = tell("sum", sum=f"{year} + {number} = {year + number}", other=now)
        yield against_itself(article, claim, (), reason)


def _after(count: Claim, event: Claim, claims: Sequence[Claim], article: Article) -> Iterator[Hit]:
    """As in "Ten years after the 2014 fire, the theatre opens" at the head of an article."""
    years, gap = _years(count), text_between(count, event, article)
    if years is None or count.sentence != event.sentence or _others(event, claims, article):
        return
    if not _leads(event, article) or len(gap) > _GAP or set(gap) & set(".;:,()"):
        return
    if not _cues(pack_of(article).code).later.match(gap):
        return
    year, now, _ = _dates(event, article)
    if 1 < abs(now - year - years) <= _NEAR:
        said = count.span.of(article.text)
        reason = tell("years", sum=f"{now} − {year} = {now - year}", other=said)
        yield against_itself(article, count, (event,), reason)


def _ago(count: Claim, event: Claim, article: Article) -> Iterator[Hit]:
    """As in "ten years ago, in 2014"."""
    gap = text_between(count, event, article)
    words = _cues(pack_of(article).code)
    if not words.apposed.fullmatch(gap) or event.resolved_from is not None:
        return
    said = count.value
    if not isinstance(said, When) or said.approximate or said.grain is not Grain.YEAR:
        return
    told = (count.resolved_from or "").startswith("published")
    around = article.text[max(0, count.span.start - _GAP // 2) : count.span.end]
    if not told or said.end or words.bounded.search(around.rpartition(",")[2]):
        return
    year, now, _ = _dates(event, article)
    if said.start.year is not None and 1 < abs(said.start.year - year) <= 2 * _NEAR:
        other = now - said.start.year
        reason = tell("years", sum=f"{now} − {year} = {now - year}", other=other)
        yield against_itself(article, count, (event,), reason)


def _year(claim: Claim) -> int | None:
    value = claim.value
    if not isinstance(value, When) or value.end or value.approximate or claim.resolved_from:
        return None
    return value.start.year


def _years(claim: Claim) -> int | None:
    """A round number of years, exact; None for any other length."""
    value = claim.value
    if not isinstance(value, Duration) or value.approximate or value.low != value.high:
        return None
    parts = value.low.parts if value.low else ()
    if len(parts) != 1 or parts[0][1] != "Y" or parts[0][0] % 1:
        return None
    return int(parts[0][0])


def _dates(event: Claim, article: Article) -> tuple[int, int, int]:
    """The year of the event, and the year and the month of the article."""
    assert article.published is not None
    day = article.published.moment.date()
    year = _year(event)
    assert year is not None
    return year, day.year, day.month


def _others(event: Claim, claims: Sequence[Claim], article: Article) -> bool:
    """Whether the sentence has a date of another year, of which the count may be told."""
    years = {
        claim.value.start.year
        for claim in claims
        if claim.sentence == event.sentence and isinstance(claim.value, When)
    }
    return not years <= {_year(event), _dates(event, article)[1]}


def _leads(claim: Claim, article: Article) -> bool:
    """Whether a claim stands in the headline or in the first paragraph below it."""
    here = article.sentences[claim.sentence]
    if here.zone is ZoneName.TITLE:
        return True
    first = next((s.paragraph for s in article.sentences if s.zone is ZoneName.BODY), None)
    return here.paragraph == first


def _number(text: str, code: str) -> int | None:
    return int(text) if text.isdecimal() else PACKS[code].sums.ordinals.get(text.casefold())


@cache
def _cues(code: str) -> _Cues:
    words, numbers = PACKS[code].sums, PACKS[code].numbers
    bounds = (*numbers.bounds_before, *numbers.bounds_outside, *numbers.hedges_before)
    return _Cues(
        re.compile("|".join(rf"(?<!\w)(?:{each})" for each in words.jubilees), re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{'|'.join(words.jubilates)})(?!\w)", re.IGNORECASE),
        re.compile(rf"\s(?:{'|'.join(words.later)})(?!\w)", re.IGNORECASE),
        re.compile(r",\s(?:in|en)\s", re.IGNORECASE),
        re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, bounds))})(?!\w)", re.IGNORECASE),
    )
