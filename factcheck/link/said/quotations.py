"""Quotations of one story: who is quoted alike, who otherwise, and one wording of two speakers."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import NamedTuple

from factcheck.context.words import language_of
from factcheck.link.copies import published_at
from factcheck.link.independent import independent, owned
from factcheck.link.parted import NONE, Parted
from factcheck.link.said.people import full_name, is_person, same_person
from factcheck.link.said.wordings import Likeness, Words, likeness, words_of
from factcheck.link.why.shown import sentence_of
from factcheck.model.article import Article
from factcheck.model.claim import QUOTATION, Claim
from factcheck.model.fact import Fact, Verdict
from factcheck.values.wording import Wording

_CROWD = 40  # a run of words in more quotations than this is a phrase that everybody uses
_MOST = 20  # quotations that one is compared with: those that share most with it
_FIRM = 5  # words in common from which one wording cannot be two people's by chance
_DAYS = timedelta(days=3)
"""Within it a person is quoted from one occasion; later he may have said the opposite."""


@dataclass(slots=True)
class _Group:
    """Quotations of one wording and one speaker, as far as he is named."""

    claims: list[Claim]
    roots: set[str]
    speakers: list[str] = field(default_factory=list)


class _Story(NamedTuple):
    articles: Mapping[str, Article]
    newsrooms: Mapping[str, str]
    order: Mapping[str, int]
    parted: Parted

    def holds_apart(self, one: Iterable[Claim], two: Iterable[Claim]) -> bool:
        """Whether somebody has said of two of these that they are different facts."""
        sides = ([claim.id for claim in side] for side in (one, two))
        return self.parted.between(*sides) is not None


class _Pair(NamedTuple):
    """Two quotations and how they differ."""

    left: Claim
    right: Claim
    found: Likeness


def quotations_within(
    articles: Sequence[Article],
    claims: Sequence[Claim],
    newsrooms: Mapping[str, str],
    order: Mapping[str, int],
    parted: Parted = NONE,
) -> list[Fact]:
    """The facts that the quotations of one story are, without ids.

    Wordings of one language alone are compared. A fact holds one wording of one speaker;
    what may be the same utterance in other words, or in another's mouth, is its doubt. `order`
    numbers the claims of the run.
    """
    story = _Story({article.id: article for article in articles}, newsrooms, order, parted)
    quoted = [claim for claim in claims if claim.kind == QUOTATION]
    quoted = [_with_full_name(claim, story) for claim in quoted]
    taken = [(claim, _words(claim, story)) for claim in quoted]
    pairs = _compared(taken, story)
    groups, home = _grouped(quoted, pairs, story)
    facts = [_fact(group, story) for group in groups]
    return _with_doubt(facts, groups, home, pairs, story)


def _with_full_name(claim: Claim, story: _Story) -> Claim:
    if claim.attribution is None:
        return claim
    name = full_name(claim.attribution, story.articles[claim.article])
    return replace(claim, attribution=" ".join(name.split()))


def _words(claim: Claim, story: _Story) -> Words:
    assert isinstance(claim.value, Wording)  # a quotation
    return words_of(claim.value.text, language_of(story.articles[claim.article]))


def _root(claim: Claim, story: _Story) -> str:
    return story.articles[claim.article].copy_of or claim.article


def _compared(taken: Sequence[tuple[Claim, Words]], story: _Story) -> list[_Pair]:
    """The pairs that may be one utterance: quotations of one language that share a run of words."""
    holders: defaultdict[tuple[str, tuple[str, str]], list[int]] = defaultdict(list)
    found: list[_Pair] = []
    for at, (claim, words) in enumerate(taken):
        shared: Counter[int] = Counter()
        code = language_of(story.articles[claim.article])
        for run in sorted(words.runs()):
            having = holders[code, run]
            if len(having) <= _CROWD:
                shared.update(having)
                having.append(at)
        for other, _ in sorted(shared.items(), key=lambda item: (-item[1], item[0]))[:_MOST]:
            like = likeness(taken[other][1], words)
            if like is not None:
                found.append(_Pair(taken[other][0], claim, like))
    return found


def _grouped(
    claims: Sequence[Claim], pairs: Sequence[_Pair], story: _Story
) -> tuple[list[_Group], dict[str, int]]:
    """The quotations by wording and speaker; and the group of each claim."""
    same: defaultdict[str, list[str]] = defaultdict(list)
    for pair in pairs:
        if pair.found.same:
            same[pair.right.id].append(pair.left.id)
    apart = {(pair.left.id, pair.right.id) for pair in pairs if not pair.found.same}
    groups: list[_Group] = []
    home: dict[str, int] = {}
    for claim in claims:
        options = dict.fromkeys(home[other] for other in same[claim.id])
        fits = [
            at
            for at in options
            if _fits(claim, groups[at], apart) and not story.holds_apart([claim], groups[at].claims)
        ]
        at = fits[0] if fits else len(groups)
        if not fits:
            groups.append(_Group([], set()))
        groups[at].claims.append(claim)
        groups[at].roots.add(_root(claim, story))
        if claim.attribution:
            groups[at].speakers.append(claim.attribution)
        home[claim.id] = at
    return groups, home


def _fits(claim: Claim, group: _Group, apart: set[tuple[str, str]]) -> bool:
    if any((other.id, claim.id) in apart for other in group.claims):
        return False
    name = claim.attribution
    return name is None or all(same_person(name, other) is not False for other in group.speakers)


def _fact(group: _Group, story: _Story) -> Fact:
    # Whoever hears a speaker hears it for himself: the speaker is no source that they share.
    unsaid = [replace(claim, attribution=None) for claim in group.claims]
    sources = independent(unsaid, story.articles, story.newsrooms)
    speaker = max(group.speakers, key=len, default=None)
    several = len(group.claims) > 1
    why = [f"all quote {speaker} in the same words"] if speaker and several else []
    if several and not speaker:
        why = ["all quote the same words"]
    why += owned(unsaid, story.articles, story.newsrooms)
    return Fact(
        id="",
        kind=group.claims[0].kind,
        subject=speaker,
        verdict=Verdict.CORROBORATED if len(sources) > 1 else Verdict.SINGLE_SOURCE,
        claims=tuple(claim.id for claim in group.claims),
        sources=sources,
        sides=(tuple(claim.id for claim in group.claims),),
        explanation=tuple(why),
    )


def _with_doubt(
    facts: list[Fact],
    groups: Sequence[_Group],
    home: Mapping[str, int],
    pairs: Sequence[_Pair],
    story: _Story,
) -> list[Fact]:
    """Facts with what may be the same utterance; where one says the opposite, they are one fact.

    Two wordings that one article gives both are two utterances.
    """
    best: dict[tuple[int, int], _Pair] = {}
    for pair in pairs:
        one, two = home[pair.left.id], home[pair.right.id]
        key = min(one, two), max(one, two)
        if one == two or groups[one].roots & groups[two].roots:
            continue
        if story.holds_apart(groups[one].claims, groups[two].claims):
            continue
        if _is_doubtful(pair, story) and (
            key not in best or pair.found.shared > best[key].found.shared
        ):
            best[key] = pair
    gone: set[int] = set()
    ranked = sorted(best.items(), key=lambda item: (-item[1].found.shared, item[0]))
    for (one, two), pair in ranked:
        if one in gone or two in gone or facts[two].doubt:
            continue
        why = _because(pair, story)
        if _excludes(pair, story):
            facts[one] = _merged(facts[one], facts[two], why, story)
            gone.add(two)
        else:
            facts[two] = replace(facts[two], doubt=facts[one].claims, doubt_explanation=why)
    return [fact for at, fact in enumerate(facts) if at not in gone]


def _is_doubtful(pair: _Pair, story: _Story) -> bool:
    """One speaker in two wordings, or one wording of two people who are surely two."""
    if not pair.left.attribution or not pair.right.attribution:
        return False
    same = same_person(pair.left.attribution, pair.right.attribution)
    if not pair.found.same:
        return same is True
    return (
        same is False
        and pair.found.shared >= _FIRM
        and all(
            is_person(claim.attribution or "", story.articles[claim.article])
            for claim in (pair.left, pair.right)
        )
    )


def _excludes(pair: _Pair, story: _Story) -> bool:
    """Whether one speaker is quoted with a thing and its opposite, from one occasion."""
    if not pair.found.opposite or pair.found.shared < _FIRM:
        return False
    left, right = (published_at(story.articles[claim.article]) for claim in (pair.left, pair.right))
    return left is not None and right is not None and abs(left - right) <= _DAYS


def _merged(one: Fact, two: Fact, why: tuple[str, ...], story: _Story) -> Fact:
    claims = sorted((*one.claims, *two.claims), key=lambda name: story.order[name])
    return replace(
        one,
        verdict=Verdict.CONFLICT,
        claims=tuple(claims),
        sources=tuple(sorted({*one.sources, *two.sources})),
        sides=(one.claims, two.claims),
        explanation=why,
    )


def _because(pair: _Pair, story: _Story) -> tuple[str, ...]:
    """What a reader needs to judge: who speaks, both wordings, both sentences."""
    left, right, found = pair
    sources = [story.articles[claim.article].source_name for claim in (left, right)]
    said = [
        f"{source} has it in this sentence: {sentence_of(claim, story.articles[claim.article])}"
        for source, claim in zip(sources, (left, right), strict=True)
    ]
    if found.same:
        return (
            f"{sources[0]} quotes {left.attribution}, {sources[1]} {right.attribution}",
            *said,
        )
    speaker = max(left.attribution or "", right.attribution or "", key=len)
    differ = f"{sources[0]} writes “{found.left}”, {sources[1]} “{found.right}”"
    if _excludes(pair, story):
        return (f"both quote {speaker}", differ, "nothing differs but a denial or a number")
    why = (
        "the articles are not known to be of the same days: both may have been said"
        if found.opposite
        else "two translations of one utterance may differ so"
    )
    return (f"both quote {speaker}", differ, *said, f"against it: {why}")
