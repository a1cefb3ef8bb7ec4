"""Titles of one person in the articles of a story: who has him alike, and who otherwise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import combinations, product
from typing import NamedTuple

from factcheck.context.stems import fold
from factcheck.link.copies import published_at
from factcheck.link.independent import independent, owned
from factcheck.link.parted import NONE, Parted
from factcheck.link.said.offices import Bond, bond
from factcheck.link.said.people import same_person
from factcheck.link.why.shown import sentence_of
from factcheck.model.article import Article
from factcheck.model.claim import TITLE, Claim
from factcheck.model.fact import Fact, Verdict
from factcheck.values.title import Title

_DAYS = timedelta(days=10)
"""Within it a person holds the office that he held; later he may have changed it."""

_LETTERS = 3  # of a surname by which its other spellings are found
_CROWD = 40  # people whose surnames begin alike that one is looked for among: the latest
_OFFICES = 8  # offices of a person that are compared; who has more is several people
_MANY = 12  # titles of an office that are compared with those of another


@dataclass(slots=True)
class _Office:
    """The titles that may give one person one office, and the articles that do."""

    claims: list[Claim] = field(default_factory=list)
    titles: list[Title] = field(default_factory=list)
    roots: set[str] = field(default_factory=set)


@dataclass(slots=True)
class _Person:
    """Somebody, as the articles name him, with the offices that they give him."""

    names: list[str] = field(default_factory=list)
    offices: list[_Office] = field(default_factory=list)


class _Story(NamedTuple):
    articles: Mapping[str, Article]
    newsrooms: Mapping[str, str]
    parted: Parted

    def holds_apart(self, one: Iterable[Claim], two: Iterable[Claim]) -> bool:
        """Whether somebody has said of two of these that they are different facts."""
        sides = ([claim.id for claim in side] for side in (one, two))
        return self.parted.between(*sides) is not None

    def root(self, claim: Claim) -> str:
        return self.articles[claim.article].copy_of or claim.article


def titles_within(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    newsrooms: Mapping[str, str],
    parted: Parted = NONE,
) -> list[Fact]:
    """The facts that the titles of one story are, without ids: one for a person and an office.

    An office that the person cannot hold beside another is that one's doubt, where articles of
    the same days and of two sources give them, and neither gives both.
    """
    story = _Story({article.id: article for article in articles}, newsrooms, parted)
    crowds: defaultdict[str, list[_Person]] = defaultdict(list)
    people: list[_Person] = []
    for claim in claims:
        if claim.kind != TITLE:
            continue
        holder = _value(claim).holder
        crowd = crowds[fold(holder.rsplit(" ", 1)[-1])[:_LETTERS]]
        person = next((one for one in reversed(crowd[-_CROWD:]) if _is(holder, one)), None)
        if person is None:
            person = _Person()
            crowd.append(person)
            people.append(person)
        _give(person, claim, story)
    return [fact for person in people for fact in _facts(person, story)]


def _value(claim: Claim) -> Title:
    assert isinstance(claim.value, Title)  # a title's
    return claim.value


def _is(holder: str, person: _Person) -> bool:
    return all(same_person(holder, name) for name in person.names)


def _give(person: _Person, claim: Claim, story: _Story) -> None:
    """Put a title of a person to the office that it may be, else to a new one."""
    title = _value(claim)
    if title.holder not in person.names and len(person.names) < _OFFICES:
        person.names.append(title.holder)
    found = (
        office
        for office in person.offices[:_OFFICES]
        if all(bond(other, title)[0] is Bond.ONE for other in office.titles)
        and not story.holds_apart([claim], office.claims)
    )
    office = next(found, None)
    if office is None:
        office = _Office()
        person.offices.append(office)
    office.claims.append(claim)
    office.roots.add(story.root(claim))
    if len(office.titles) < _OFFICES and title not in office.titles:
        office.titles.append(title)


def _facts(person: _Person, story: _Story) -> list[Fact]:
    """A person's offices, each a fact; the later one has the doubt."""
    name = max(person.names, key=len)
    facts = [_fact(name, office.claims, story) for office in person.offices]
    if len(facts) > _OFFICES:
        return facts
    for (at, one), (behind, two) in combinations(enumerate(person.offices), 2):
        if facts[at].doubt or facts[behind].doubt or story.holds_apart(one.claims, two.claims):
            continue
        if any(_holds_both(title, one, two) for each in person.offices for title in each.titles):
            continue
        why = _parted(name, one, two, story)
        if why:
            doubt = facts[at].claims
            facts[behind] = replace(facts[behind], doubt=doubt, doubt_explanation=why)
    return facts


def _holds_both(title: Title, one: _Office, two: _Office) -> bool:
    """Whether some article gives an office that is wider than two, and explains both."""
    wider = len(title.fields) > 1 or title.office not in (
        one.titles[0].office,
        two.titles[0].office,
    )
    return wider and all(bond(title, other.titles[0])[0] is Bond.ONE for other in (one, two))


def _fact(name: str, claims: Sequence[Claim], story: _Story) -> Fact:
    sources = independent(claims, story.articles, story.newsrooms)
    ids = tuple(claim.id for claim in claims)
    why = (f"all give {name} one office",) if len(ids) > 1 else ()
    why = (*why, *owned(claims, story.articles, story.newsrooms))
    verdict = Verdict.CORROBORATED if len(sources) > 1 else Verdict.SINGLE_SOURCE
    return Fact("", TITLE, name, verdict, ids, sources, (ids,), why)


def _parted(name: str, one: _Office, two: _Office, story: _Story) -> tuple[str, ...]:
    """Why two offices of a person cannot be one; nothing where they may, or may both be held."""
    if not any(bond(a, b)[0] is Bond.APART for a in one.titles for b in two.titles):
        return ()
    for left, right in product(_first(one, story), _first(two, story)):
        how, reason = bond(_value(left), _value(right))
        both = story.root(left) in two.roots or story.root(right) in one.roots
        if how is Bond.APART and not both and _of_one_time(left, right, story):
            return _because(name, left, right, reason, story)
    return ()


def _first(office: _Office, story: _Story) -> list[Claim]:
    """The titles that are compared: those of copies last."""
    return sorted(office.claims, key=lambda claim: story.root(claim) != claim.article)[:_MANY]


def _of_one_time(left: Claim, right: Claim, story: _Story) -> bool:
    """Whether two sources give the two, at a time."""
    one, two = story.articles[left.article], story.articles[right.article]
    first, second = published_at(one), published_at(two)
    if one.source_name == two.source_name or story.root(left) == story.root(right):
        return False
    return first is None or second is None or abs(first - second) <= _DAYS


def _because(name: str, left: Claim, right: Claim, reason: str, story: _Story) -> tuple[str, ...]:
    """What a reader needs to judge: the person, what parts the offices, both sentences."""
    said = []
    for claim in (left, right):
        article = story.articles[claim.article]
        said.append(f"{article.source_name} writes: {sentence_of(claim, article)}")
    return (f"both name {name}", reason, *said)
