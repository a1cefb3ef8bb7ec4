"""Who repeats whom: articles that share most of their wording, or part of it under one credit."""

from __future__ import annotations

import re
import zlib
from collections import Counter
from dataclasses import replace
from datetime import datetime, timedelta

from factcheck.model.article import Article, ZoneName

_WORD = re.compile(r"\w+")
_RUN = 4
"""Words in a row that two texts must share to have something in common."""

_REPEATS = 0.5
"""Share of the shorter text's runs from which on an article repeats another."""

_LEAST = 20
"""Runs in common from which on likeness is no chance; shorter texts must be the same throughout."""

_REWRITES = 0.25
"""The same for an article that credits the other's source: partly rewritten agency copy."""

_WINDOW = timedelta(days=30)
"""Syndicated copies appear within days; the same text a season later is another story's frame."""

_KEPT = 40
"""Originals remembered for one run of words, the latest ones: a standing phrase tells nothing."""


def mark_copies(articles: tuple[Article, ...]) -> tuple[Article, ...]:
    """Give each article that repeats another its `copy_of`; the order stays.

    The original is the one that the others credit, else the earliest, else the first by id.
    Versions of one article (the same address) are not copies of each other: the later one
    says what changed.
    """
    groups = _groups(sorted(articles, key=_age))
    original = {
        member.id: _original(group).id for group in groups for member in group if len(group) > 1
    }
    return tuple(
        replace(article, copy_of=original[article.id])
        if original.get(article.id, article.id) != article.id
        else article
        for article in articles
    )


def published_at(article: Article) -> datetime | None:
    """When the article appeared, in UTC where its zone is known; None where nothing says so."""
    if article.published is None or article.published.moment.year is None:
        return None
    moment = article.published.moment
    return moment.utc() or moment.first()


def are_versions(left: Article, right: Article) -> bool:
    """Whether the two are one article at two times: the same address."""
    return left.url is not None and left.url == right.url


def _age(article: Article) -> tuple[bool, datetime, str]:
    when = published_at(article)
    return when is None, when or datetime.max, article.id


def _groups(ordered: list[Article]) -> list[list[Article]]:
    """Each first article of its wording with those that repeat it."""
    groups: list[list[Article]] = []
    sizes: list[int] = []
    holders: dict[int, list[int]] = {}
    for article in ordered:
        runs = _runs(article)
        shared: Counter[int] = Counter()
        for run in runs:
            shared.update(holders.get(run, ()))
        match = next(
            (
                at
                for at, common in sorted(shared.items(), key=lambda item: (-item[1], item[0]))
                if _repeats(article, groups[at][0], common, min(len(runs), sizes[at]))
            ),
            None,
        )
        if match is not None:
            groups[match].append(article)
            continue
        for run in runs:
            kept = holders.setdefault(run, [])
            kept.append(len(groups))
            del kept[:-_KEPT]
        groups.append([article])
        sizes.append(len(runs))
    return groups


def _repeats(article: Article, other: Article, common: int, size: int) -> bool:
    share = common / size
    if share < _REWRITES or are_versions(article, other) or not _close(article, other):
        return False
    if common < _LEAST:
        return common == size
    return share >= _REPEATS or credits(article, other) or credits(other, article)


def _close(left: Article, right: Article) -> bool:
    first, second = published_at(left), published_at(right)
    return first is None or second is None or abs(first - second) <= _WINDOW


def _original(group: list[Article]) -> Article:
    """The one that most of the others credit, else the first."""
    named = [sum(credits(other, one) for other in group if other is not one) for one in group]
    return group[max(range(len(group)), key=lambda at: (named[at], -at))]


def credits(article: Article, other: Article) -> bool:
    """Whether `article` names the source of `other` as a whole or by its initials ("avec ACP")."""
    if not other.source or other.source == article.source:
        return False
    if other.source in article.text:
        return True
    initials = "".join(word[0] for word in re.split(r"[\s-]+", other.source) if word[:1].isupper())
    return (
        len(initials) >= 2
        and re.search(rf"(?<!\w){re.escape(initials)}(?!\w)", article.text) is not None
    )


def _runs(article: Article) -> set[int]:
    """Checksums of every run of words in what the article says; never empty."""
    frame = (ZoneName.BYLINE, ZoneName.BOILERPLATE)
    words = [
        word
        for sentence in article.sentences
        if sentence.zone not in frame
        for word in _WORD.findall(sentence.span.of(article.text).lower())
    ]
    ends = range(max(1, len(words) - _RUN + 1))
    return {zlib.crc32(" ".join(words[at : at + _RUN]).encode()) for at in ends}
