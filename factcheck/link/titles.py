"""Titles of one person in the articles of a story: who has him alike, and who otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import combinations
from typing import NamedTuple

from factcheck.link.copies import published_at
from factcheck.link.independent import independent
from factcheck.link.offices import Bond, bond
from factcheck.link.people import same_person
from factcheck.link.shown import sentence_of
from factcheck.model.article import Article
from factcheck.model.claim import TITLE, Claim
from factcheck.model.fact import Fact, Verdict
from factcheck.values.title import Title

_DAYS = timedelta(days=10)
"""Within it a person holds the office that he held; later he may have changed it."""


@dataclass(frozen=True, slots=True)
class _Person:
    """Somebody, with the titles that the articles give him: groups of one office each."""

    names: list[str]
    groups: list[list[Claim]]


class _Story(NamedTuple):
    articles: Mapping[str, Article]
    newsrooms: Mapping[str, str]


def titles_within(
    articles: Sequence[Article], claims: Sequence[Claim], newsrooms: Mapping[str, str]
) -> list[Fact]:
    """The facts that the titles of one story are, without ids: one for a person and an office.

    An office that the person cannot hold beside another is that one's doubt, where articles of
    the same days and of two sources give them, and neither gives both.
    """
    story = _Story({article.id: article for article in articles}, newsrooms)
    people: list[_Person] = []
    for claim in claims:
        if claim.kind == TITLE:
            _placed(claim, people)
    return [fact for person in people for fact in _facts(person, story)]


def _value(claim: Claim) -> Title:
    assert isinstance(claim.value, Title)  # a title's
    return claim.value


def _placed(claim: Claim, people: list[_Person]) -> None:
    """Put a title with its person, and there with its office."""
    title = _value(claim)
    for person in people:
        if all(same_person(title.holder, name) for name in person.names):
            break
    else:
        person = _Person([], [])
        people.append(person)
    if title.holder not in person.names:
        person.names.append(title.holder)
    for group in person.groups:
        if all(bond(_value(other), title)[0] is Bond.ONE for other in group):
            group.append(claim)
            return
    person.groups.append([claim])


def _facts(person: _Person, story: _Story) -> list[Fact]:
    """A person's offices, each a fact; the later one has the doubt."""
    name = max(person.names, key=len)
    facts = [_fact(name, group, story) for group in person.groups]
    every = [claim for group in person.groups for claim in group]
    for one, two in combinations(range(len(facts)), 2):
        if facts[one].doubt or facts[two].doubt:
            continue
        why = _parted(name, person.groups[one], person.groups[two], every, story)
        if why:
            doubt = facts[one].claims
            facts[two] = replace(facts[two], doubt=doubt, doubt_explanation=why)
    return facts


def _fact(name: str, group: Sequence[Claim], story: _Story) -> Fact:
    sources = independent(group, story.articles, story.newsrooms)
    ids = tuple(claim.id for claim in group)
    why = (f"all give {name} one office",) if len(ids) > 1 else ()
    verdict = Verdict.CORROBORATED if len(sources) > 1 else Verdict.SINGLE_SOURCE
    return Fact("", TITLE, name, verdict, ids, sources, (ids,), why)


def _parted(
    name: str,
    group: Sequence[Claim],
    other: Sequence[Claim],
    every: Sequence[Claim],
    story: _Story,
) -> tuple[str, ...]:
    """Why two offices of a person cannot be one; nothing where they may, or may both be held."""
    for left in group:
        for right in other:
            how, reason = bond(_value(left), _value(right))
            if how is Bond.APART and _told_apart(left, right, every, story):
                return _because(name, left, right, reason, story)
    return ()


def _told_apart(left: Claim, right: Claim, every: Sequence[Claim], story: _Story) -> bool:
    """Whether two sources of the same days give the two, and neither gives what the other does."""
    one, two = story.articles[left.article], story.articles[right.article]
    roots = [article.copy_of or article.id for article in (one, two)]
    if one.source_name == two.source_name or roots[0] == roots[1]:
        return False
    first, second = published_at(one), published_at(two)
    if first is not None and second is not None and abs(first - second) > _DAYS:
        return False
    return not any(
        bond(_value(third), _value(against))[0] is Bond.ONE
        for third in every
        for root, against in ((roots[0], right), (roots[1], left))
        if (story.articles[third.article].copy_of or third.article) == root
    )


def _because(name: str, left: Claim, right: Claim, reason: str, story: _Story) -> tuple[str, ...]:
    """What a reader needs to judge: the person, what parts the offices, both sentences."""
    said = []
    for claim in (left, right):
        article = story.articles[claim.article]
        said.append(f"{article.source_name} writes: {sentence_of(claim, article)}")
    return (f"both name {name}", reason, *said)
