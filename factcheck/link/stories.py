"""Which articles are about the same events: shared rare names and words, within a time window."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations
from math import inf, log, sqrt
from typing import NamedTuple

from factcheck.context.words import NAME, lines_of
from factcheck.link.copies import published_at
from factcheck.link.measure import key_of, rarity
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Unresolved
from factcheck.values import Value
from factcheck.values.grain import Grain
from factcheck.values.when import When
from factcheck.values.wording import Wording

_WINDOW = timedelta(days=400)
"""Events a year apart are another story, however alike the words."""

_SEASON = timedelta(days=90)
"""Articles farther apart tell one story only where they share a day, an amount or the like."""

_TELLING = 0.6  # rarity from which a shared value tells: a full day, a number of two digits

_LIKE = 0.7
"""An article of no known day is held to those that are at least so much of its best likeness."""

_PLAIN_WORDS = 0.2
"""What a shared word is worth beside a shared name."""

_CROWD = 40
"""A word in more articles than this brings none of them together."""

_NAMES_SHARED = 0.15
"""Share of their rare names from which on the likeness of two articles counts in full."""

_MOST_WORDS = 0.3
"""What all shared words of two articles are worth at most among many."""

_FAINT = 0.01  # the least that all names of an article are taken to weigh

_FEW, _MANY = 12, 150
_LOW_BAR, _HIGH_BAR = 0.07, 0.5
"""Who hands over a few articles has a story in mind; among many, likeness must be shown."""

_KNOWN = 0.2
"""The least that a shared key is worth among a few articles, where none can be rare."""

_COHESION = 0.6
"""Two groups among many articles are one story if on average they are so much of the bar alike."""


def in_stories(articles: tuple[Article, ...], claims: tuple[Claim, ...]) -> tuple[Article, ...]:
    """Give each article its story: the id of the story's first article; the order stays.

    Every article is in a story, if alone. The words decide, but what one firm does in autumn
    and in spring is told in like words: articles that are a season apart must share a value.
    """
    bags = [_bag(article) for article in articles]
    scores = _in_time(_scores(len(articles), bags), _settings(articles, claims))
    grown, bar = _grown(len(articles)), _bar(len(articles))
    number = {article.id: at for at, article in enumerate(articles)}
    for at, article in enumerate(articles):
        if article.copy_of in number:
            scores[min(at, number[article.copy_of]), max(at, number[article.copy_of])] = _SURE
    parent = _merged(len(articles), scores, bar, _COHESION * grown * bar)
    first: dict[int, str] = {}
    for at, root in enumerate(parent):
        first.setdefault(root, articles[at].id)
    return tuple(replace(article, story=first[parent[at]]) for at, article in enumerate(articles))


class Likeness(NamedTuple):
    """How alike two articles are, and what it takes to be one story.

    Attributes:
        score, bar: likeness of their rare names and words; what it must reach.
        days: how far apart they appeared; None where a day is not known.
        near: whether time allows them to be one story.
        likest: False where one has no known day and is much more like others.
    """

    score: float
    bar: float
    days: int | None
    near: bool
    likest: bool


def likeness(
    articles: tuple[Article, ...], claims: tuple[Claim, ...], left: str, right: str
) -> Likeness:
    """How alike the articles of the ids `left` and `right` are, as `in_stories` measures it."""
    scores = _scores(len(articles), [_bag(article) for article in articles])
    settings = _settings(articles, claims)
    number = {article.id: at for at, article in enumerate(articles)}
    one, two = sorted((number[left], number[right]))
    days = [settings[at].day for at in (one, two)]
    apart = None
    if days[0] is not None and days[1] is not None:
        apart = abs(days[0].replace(tzinfo=None) - days[1].replace(tzinfo=None)).days
    near = _near(settings[one], settings[two])
    score = scores.get((one, two), 0.0)
    likest = not near or (one, two) not in scores or (one, two) in _in_time(scores, settings)
    return Likeness(score, _bar(len(articles)), apart, near, likest)


def by_story(
    articles: Iterable[Article], claims: Iterable[Claim]
) -> list[tuple[list[Article], list[Claim]]]:
    """The articles of each story, which they carry, with their claims that speak, in order."""
    spoken: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.speaks:
            spoken[claim.article].append(claim)
    stories: defaultdict[str | None, list[Article]] = defaultdict(list)
    for article in articles:
        stories[article.story].append(article)
    return [
        (story, [claim for article in story for claim in spoken[article.id]])
        for story in stories.values()
    ]


_SURE = 1000.0  # the likeness of a copy and its original


def _bag(article: Article) -> Counter[str]:
    return Counter(key for line in lines_of(article) for word in line.words for key in word.keys)


def _bar(count: int) -> float:
    """The likeness from which two of `count` articles may tell one story."""
    return _LOW_BAR + (_HIGH_BAR - _LOW_BAR) * _grown(count)


def _grown(count: int) -> float:
    """From 0 for a few articles to 1 for many: how much likeness must be shown."""
    return max(0.0, min(1.0, log(count / _FEW) / log(_MANY / _FEW))) if count else 0.0


class _Setting(NamedTuple):
    """When an article appeared, or the last day that it names; and its telling values."""

    day: datetime | None
    values: frozenset[str]


def _settings(articles: tuple[Article, ...], claims: tuple[Claim, ...]) -> list[_Setting]:
    values: defaultdict[str, list[Value]] = defaultdict(list)
    for claim in claims:
        if claim.speaks and not isinstance(claim.value, Unresolved | Wording):
            values[claim.article].append(claim.value)
    return [
        _Setting(
            published_at(article) or _last_day(values[article.id]),
            frozenset(key_of(v) for v in values[article.id] if rarity(v) >= _TELLING),
        )
        for article in articles
    ]


def _last_day(values: Iterable[Value]) -> datetime | None:
    days = [
        value.start.first()
        for value in values
        if isinstance(value, When) and not value.yearless and value.grain >= Grain.DAY
    ]
    return max(days, default=None)


def _scores(count: int, bags: list[Counter[str]]) -> dict[tuple[int, int], float]:
    """Likeness of the pairs that share a key; only keys of few articles bring pairs together.

    Among many articles two fires are told in like words and named alike in passing: what two have
    in common counts as far as they share their rare names, and words count little beside names.
    """
    size, grown = log(count + 5), _grown(count)
    least, most = _KNOWN * (1 - grown), _MOST_WORDS / grown if grown else inf
    names: defaultdict[tuple[int, int], float] = defaultdict(float)
    words: defaultdict[tuple[int, int], float] = defaultdict(float)
    named = [0.0] * count
    for key, having in _holders(bags):
        worth = max((log((count + 5) / (len(having) + 1)) / size) ** 3, least)
        if key[0] == NAME:
            for at in having:
                named[at] += worth * sqrt(min(2, bags[at][key]))
        for one, two in combinations(having, 2):
            if key[0] == NAME:
                times = min(2, bags[one][key], bags[two][key])
                names[one, two] += worth * sqrt(times)
            elif grown < 1 or (one, two) in names:
                words[one, two] += worth * _PLAIN_WORDS
    scores = {}
    for pair in names.keys() | words.keys():
        shared = names[pair] / max(_FAINT, min(named[at] for at in pair))
        alike = 1 - grown * (1 - min(1.0, shared / _NAMES_SHARED) ** 2)
        scores[pair] = alike * (names[pair] + min(words[pair], most))
    return scores


def _holders(bags: list[Counter[str]]) -> list[tuple[str, list[int]]]:
    """The articles of each key that not too many have, names first."""
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, bag in enumerate(bags):
        for key in bag:
            holders[key].append(at)
    rare = ((key, having) for key, having in holders.items() if len(having) <= _CROWD)
    return sorted(rare, key=lambda item: (item[0][0] != NAME, item[0]))


def _in_time(
    scores: dict[tuple[int, int], float], settings: list[_Setting]
) -> dict[tuple[int, int], float]:
    """The pairs that time allows; an article of no day goes with those that it is most like."""
    near = {
        pair: score for pair, score in scores.items() if _near(settings[pair[0]], settings[pair[1]])
    }
    best: defaultdict[int, float] = defaultdict(float)
    for pair, score in near.items():
        for at in pair:
            if settings[at].day is None:
                best[at] = max(best[at], score)
    return {
        pair: score for pair, score in near.items() if score >= max(best[at] for at in pair) * _LIKE
    }


def _near(left: _Setting, right: _Setting) -> bool:
    if left.day is None or right.day is None:
        return True
    gap = abs(left.day.replace(tzinfo=None) - right.day.replace(tzinfo=None))
    return gap <= _SEASON or (gap <= _WINDOW and bool(left.values & right.values))


def _merged(
    count: int, scores: dict[tuple[int, int], float], bar: float, cohesion: float
) -> list[int]:
    """The group of each article: best pairs first, groups join while they hold together."""
    parent = list(range(count))
    members = dict.fromkeys(range(count), 1)
    sums: list[dict[int, float]] = [{} for _ in range(count)]
    for (left, right), score in scores.items():
        capped = score if score == _SURE else min(score, 2 * bar)
        sums[left][right] = sums[right][left] = capped
    strong = [(score, pair) for pair, score in scores.items() if score >= bar]
    for _, (left, right) in sorted(strong, key=lambda item: (-item[0], item[1])):
        one, two = sorted((_root(parent, left), _root(parent, right)))
        if one == two:
            continue
        mean = sums[one].get(two, 0.0) / (members[one] * members[two])
        if mean < cohesion:
            continue
        parent[two] = one
        members[one] += members.pop(two)
        _join(sums, one, two)
    return [_root(parent, at) for at in range(count)]


def _join(sums: list[dict[int, float]], one: int, two: int) -> None:
    sums[one].pop(two, None)
    for other, total in _without(sums[two].items(), one):
        sums[one][other] = sums[one].get(other, 0.0) + total
        sums[other].pop(two, None)
        sums[other][one] = sums[one][other]
    sums[two] = {}


def _without(items: Iterable[tuple[int, float]], one: int) -> list[tuple[int, float]]:
    return [(other, total) for other, total in items if other != one]


def _root(parent: list[int], at: int) -> int:
    while parent[at] != at:
        parent[at] = parent[parent[at]]
        at = parent[at]
    return at
