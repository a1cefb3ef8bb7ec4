"""The facts of one story: what was joined, its verdict, and why."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from itertools import combinations

from factcheck.link.apart import BAR, Meeting, best_meetings
from factcheck.link.blocking import MOST, is_limited
from factcheck.link.independent import independent, origins, owned
from factcheck.link.judge import sides_of, verdict_of
from factcheck.link.learned import FIRST, SECOND
from factcheck.link.node import Node
from factcheck.link.parted import NONE, Parted
from factcheck.link.steps import Joined, steps_of
from factcheck.link.weights import Weights
from factcheck.link.why.explain import apart_because, equal_because, values_stand
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Unresolved
from factcheck.model.fact import Fact, Verdict

_LIMITED = f"a large story: each figure was compared with the {MOST} that share most with it"


@dataclass(frozen=True, slots=True)
class _Story:
    """What judging one story needs to look up.

    `home` numbers the fact of each group, by the group's number; `crossing` is the likeliest
    meeting of two groups of one fact, by its number.
    """

    articles: Mapping[str, Article]
    newsrooms: Mapping[str, str]
    order: Mapping[str, int]
    equal: Mapping[tuple[int, int], Mapping[str, float]]
    met: Sequence[Meeting]
    home: Mapping[int, int]
    crossing: Mapping[int, Meeting]
    limited: bool


def facts_within(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    newsrooms: Mapping[str, str],
    order: Mapping[str, int],
    first: Weights = FIRST,
    second: Weights = SECOND,
    parted: Parted = NONE,
) -> list[Fact]:
    """The facts of the articles of one story, without ids; `order` numbers the run's claims."""
    steps = steps_of(articles, claims, first, second, parted)
    by_id = {article.id: article for article in articles}
    limited = is_limited(steps.nodes)
    home = {group.at: at for at, one in enumerate(steps.joined) for group in one.groups}
    crossing = _crossing(steps.met, home)
    story = _Story(by_id, newsrooms, order, steps.vectors, steps.met, home, crossing, limited)
    facts = [_fact(one, story) for one in steps.joined]
    facts = _with_doubt(facts, story, parted)
    return facts + [_alone(claim, story) for claim in claims if isinstance(claim.value, Unresolved)]


def _fact(joined: Joined, story: _Story) -> Fact:
    sides = sides_of(joined.nodes)
    claims = _ordered((claim for node in joined.nodes for claim in node.claims), story)
    sources = independent(claims, story.articles, story.newsrooms)
    verdict, reason = verdict_of(sides, joined.renewed, len(sources), story.articles)
    if verdict is Verdict.UPDATE:
        sides = sorted(sides, key=partial(_age, outdated=joined.outdated))
    why = [
        *_joining(joined, story),
        *([values_stand(sides, story.articles)] if len(claims) > 1 else []),
    ]
    why += [reason] if reason else []
    named = origins(claims, story.articles, story.newsrooms)
    why += _repeats(claims, story) + _credits(claims, named, story)
    why += owned(claims, story.articles, story.newsrooms)
    if story.limited and len(joined.nodes) > 1:
        why.append(_LIMITED)
    return Fact(
        id="",
        kind=claims[0].kind,
        subject=_subject(claims[0]),
        verdict=verdict,
        claims=tuple(claim.id for claim in claims),
        sources=sources,
        sides=tuple(
            tuple(claim.id for claim in _ordered((c for node in side for c in node.claims), story))
            for side in sides
        ),
        explanation=tuple(why),
    )


def _age(side: Sequence[Node], outdated: frozenset[int]) -> tuple[bool, bool, datetime, int]:
    """Sorts the sides of an update: what is called outdated first, then by first appearance."""
    current = not any(node.at in outdated for node in side)
    dates = [node.published.replace(tzinfo=None) for node in side if node.published is not None]
    return current, not dates, min(dates, default=datetime.min), side[0].at


def _alone(claim: Claim, story: _Story) -> Fact:
    """The fact of a claim without a value: nobody can confirm or contradict it."""
    assert isinstance(claim.value, Unresolved)
    return Fact(
        id="",
        kind=claim.kind,
        subject=_subject(claim),
        verdict=Verdict.SINGLE_SOURCE,
        claims=(claim.id,),
        sources=independent([claim], story.articles, story.newsrooms),
        sides=((claim.id,),),
        explanation=(f"no value to compare: {claim.value.reason}",),
    )


def _subject(claim: Claim) -> str | None:
    """What a fact is about, in words: the part that the value plays, and the name it belongs to."""
    name = " ".join((claim.subject or "").split())
    part = claim.role and claim.role.replace("-", " ")
    if part and name:
        return f"“{part}” ({name})"
    return f"“{part}”" if part else name or None


def _ordered(claims: Iterable[Claim], story: _Story) -> list[Claim]:
    return sorted(claims, key=lambda claim: story.order[claim.id])


def _joining(joined: Joined, story: _Story) -> list[str]:
    """Why the nodes of a fact belong together: across apart values first, then within one value."""
    crossing = story.crossing.get(story.home[joined.groups[0].at])
    if crossing is not None:
        return apart_because(crossing)
    compared = [
        (a, b)
        for group in joined.groups
        for a, b in combinations(group.nodes, 2)
        if (a.at, b.at) in story.equal
    ]
    if not compared:
        return []
    a, b = max(
        compared, key=lambda pair: (FIRST.score(story.equal[pair[0].at, pair[1].at]), -pair[0].at)
    )
    return equal_because(a, b, story.equal[a.at, b.at])


def _crossing(met: Sequence[Meeting], home: Mapping[int, int]) -> dict[int, Meeting]:
    """The likeliest meeting of two groups of each fact that lies over the bar, the first such."""
    best: dict[int, Meeting] = {}
    for meeting in met:
        fact = home[meeting.left.at]
        if fact != home[meeting.right.at] or meeting.score <= BAR:
            continue
        if fact not in best or meeting.score > best[fact].score:
            best[fact] = meeting
    return best


def _repeats(claims: Sequence[Claim], story: _Story) -> list[str]:
    """One sentence for each article that counts for nothing because it repeats another."""
    found = []
    for article_id in dict.fromkeys(claim.article for claim in claims):
        article = story.articles[article_id]
        original = story.articles.get(article.copy_of or "")
        if original is not None:
            found.append(f"{article.source_name} repeats {original.source_name} and counts with it")
    return found


def _credits(claims: Sequence[Claim], sources: Sequence[str], story: _Story) -> list[str]:
    """One sentence for each article that speaks for another outlet."""
    found = []
    for claim in claims:
        own = story.articles[claim.article].source_name
        if (
            claim.attribution
            and own not in sources
            and story.articles[claim.article].copy_of is None
        ):
            found.append(f"{own} credits {claim.attribution} for it and counts with it")
    return list(dict.fromkeys(found))


def _with_doubt(facts: Sequence[Fact], story: _Story, parted: Parted) -> list[Fact]:
    """Add to each fact the one that it may be one with, the likeliest, each shown once."""
    home = story.home
    doubts = best_meetings(story.met, home, parted)
    found = list(facts)
    taken: set[int] = set()
    for meeting in sorted(
        doubts, key=lambda meeting: (-meeting.score, meeting.left.at, meeting.right.at)
    ):
        one, two = home[meeting.left.at], home[meeting.right.at]
        if one in taken or two in taken:
            continue
        taken |= {one, two}
        first, second = sorted((one, two), key=lambda at: story.order[facts[at].claims[0]])
        found[first] = replace(
            found[first],
            doubt=facts[second].claims,
            doubt_explanation=tuple(apart_because(meeting)),
        )
    return found
