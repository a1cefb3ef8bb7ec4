"""Claims that repeat a claim, in its article or in copies of it, become one node."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import log, sqrt

from factcheck.context.role import family
from factcheck.link.company import Company, company_of
from factcheck.link.copies import published_at
from factcheck.link.measure import key_of, significant
from factcheck.link.node import Node
from factcheck.link.parted import NONE, Parted
from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import Claim, Unresolved
from factcheck.values import Value
from factcheck.values.duration import Duration
from factcheck.values.interval import Relation
from factcheck.values.relate import relate
from factcheck.values.when import When
from factcheck.values.wording import Wording

_ALIKE = 0.6  # share of the words that two sentences must have in common to be one sentence
_WORD_FOR_WORD = 0.9  # the same of a sentence that a copy repeats but for a figure
_TELLING = 2  # words that such a sentence must have
_LAST = 50  # statements of one value in an article that a further one may repeat
_SENTENCE, _PARAGRAPH = 20, 40  # values on either side that count as standing beside
_WORDINGS = 3  # sentences of one node that are compared
_TITLES = (ZoneName.TITLE, ZoneName.CAPTION)


def nodes_of(
    articles: Sequence[Article], claims: Sequence[Claim], parted: Parted = NONE
) -> tuple[Node, ...]:
    """The nodes of one story, originals before their copies, in the order of the articles.

    `claims` are those that speak and have a value, of these articles, in order.
    """
    by_article: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        by_article[claim.article].append(claim)
    company: dict[str, Company] = {}
    sentences: list[Mapping[str, float]] = []
    for article in articles:
        mine = by_article[article.id]
        found, bags = company_of(article, mine)
        company.update(zip((claim.id for claim in mine), found, strict=True))
        if article.copy_of is None:
            telling = sorted({claim.sentence for claim in mine})
            sentences += [bags[at] for at in telling]
    groups: list[list[Claim]] = []
    own: defaultdict[tuple[str, str], list[list[Claim]]] = defaultdict(list)
    for article in sorted(articles, key=lambda article: article.copy_of is not None):
        for claim in by_article[article.id]:
            root = article.copy_of or article.id
            alike = own[root, key_of(_value(claim))]
            open_ = [one for one in alike[-_LAST:] if not _parted(claim, one, parted)]
            home = _home(claim, open_, company, copied=article.copy_of is not None)
            if home is None:
                home = []
                alike.append(home)
                groups.append(home)
            home.append(claim)
    rare = _rarity(sentences)
    settings = _Settings(articles, by_article)
    order = {article.id: at for at, article in enumerate(articles)}
    groups.sort(key=lambda group: (order[group[0].article], group[0].span))
    for group in groups:
        first, root = group[0], settings.root[group[0].article]
        if first.article != root and _alters(first, by_article[root], company, settings):
            settings.altered.add(first.id)
    return tuple(_node(at, group, company, rare, settings) for at, group in enumerate(groups))


class _Settings:
    """What stands beside what: the values of each sentence and paragraph of a story."""

    def __init__(
        self, articles: Sequence[Article], by_article: Mapping[str, Sequence[Claim]]
    ) -> None:
        self.root = {article.id: article.copy_of or article.id for article in articles}
        self.published = {article.id: published_at(article) for article in articles}
        self.paragraph = {
            (article.id, at): sentence.paragraph
            for article in articles
            for at, sentence in enumerate(article.sentences)
        }
        self.in_sentence: defaultdict[tuple[str, int], list[Claim]] = defaultdict(list)
        self.in_paragraph: defaultdict[tuple[str, int], list[Claim]] = defaultdict(list)
        self.counts: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
        self.source = {article.id: article.source_name for article in articles}
        self.altered: set[str] = set()
        for claims in by_article.values():
            for claim in claims:
                place = claim.article, claim.sentence
                self.in_sentence[place].append(claim)
                self.in_paragraph[claim.article, self.paragraph[place]].append(claim)
                self.counts[claim.article, family(claim.kind)][key_of(_value(claim))] += 1

    def rank(self, claim: Claim) -> int:
        """How many values of its family stand before it in its sentence."""
        here = self.in_sentence[claim.article, claim.sentence]
        before = (other for other in here if other.span < claim.span)
        return sum(family(other.kind) == family(claim.kind) for other in before)

    def near(
        self,
        group: Sequence[Claim],
        places: Mapping[tuple[str, int], Sequence[Claim]],
        reach: int,
        paragraphs: bool,
    ) -> list[Claim]:
        """The claims up to `reach` before and behind each of `group` in its place."""
        me = {claim.id for claim in group}
        found: list[Claim] = []
        for claim in group:
            number = self.paragraph[claim.article, claim.sentence]
            here = places[claim.article, number if paragraphs else claim.sentence]
            at = bisect_left(here, claim.span, key=lambda other: other.span)
            found += here[max(0, at - reach) : at + reach + 1]
        return [claim for claim in found if claim.id not in me]


def _parted(claim: Claim, group: Sequence[Claim], parted: Parted) -> bool:
    return parted.between([claim.id], [other.id for other in group]) is not None


def _home(
    claim: Claim, groups: Iterable[list[Claim]], company: Mapping[str, Company], copied: bool
) -> list[Claim] | None:
    """The group of claims that `claim` repeats, or None."""
    fits = _repeats_original if copied else _repeats_itself
    return next(
        (group for group in groups if any(fits(claim, one, company) for one in group)), None
    )


def _repeats_original(claim: Claim, other: Claim, company: Mapping[str, Company]) -> bool:
    """The same value in the same sentence of the article that is repeated."""
    if claim.article == other.article or family(claim.kind) != family(other.kind):
        return False
    one, two = company[claim.id].inside.keys(), company[other.id].inside.keys()
    return 2 * len(one & two) >= 2 * _ALIKE * max(1, min(len(one), len(two)))


def _alters(
    claim: Claim,
    original: Sequence[Claim],
    company: Mapping[str, Company],
    settings: _Settings,
) -> bool:
    """Whether a copy gives another value in a sentence that it repeats word for word.

    There it does not speak for the original. A later take of one outlet is none of this.
    """
    kin, words = family(claim.kind), company[claim.id].inside.keys()
    if not original or settings.source[claim.article] == settings.source[original[0].article]:
        return False
    if len(words) < _TELLING or key_of(_value(claim)) in settings.counts[original[0].article, kin]:
        return False
    return any(
        family(other.kind) == kin
        and len(words & company[other.id].inside.keys())
        >= _WORD_FOR_WORD * len(words | company[other.id].inside.keys())
        and settings.rank(claim) == settings.rank(other)
        and relate(_value(claim), _value(other)) is Relation.APART
        for other in original
    )


def _repeats_itself(claim: Claim, other: Claim, company: Mapping[str, Company]) -> bool:
    """One value said twice in an article: a headline and its body, or under one head.

    Small numbers meet by chance, and dates mean another event each time: they need more.
    """
    if claim.article != other.article or family(claim.kind) != family(other.kind):
        return False
    value, twin = _value(claim), _value(other)
    if relate(value, twin) is not Relation.SAME:
        return False
    one, two = company[claim.id], company[other.id]
    shared = bool(one.heads & two.heads) and one.counted == two.counted
    small = isinstance(value, When) or _digits(value) < 2
    if (claim.zone in _TITLES) != (other.zone in _TITLES):
        return shared or not small or _like(one.inside, two.inside)
    if isinstance(value, When):
        return False
    if one.counted and two.counted and not shared:
        return False
    if small:
        return shared and _like(one.inside, two.inside)
    return shared or bool(one.roles.keys() & two.roles.keys())


def _like(one: Mapping[str, float], two: Mapping[str, float]) -> bool:
    return 2 * len(one.keys() & two.keys()) >= min(len(one), len(two)) > 0


def _digits(value: Value) -> int:
    if isinstance(value, When):
        return 1
    if isinstance(value, Duration):
        period = value.low or value.high
        return max(significant(number) for number, _ in period.parts) if period else 1
    return significant(value.interval.middle)


def _value(claim: Claim) -> Value:
    assert not isinstance(claim.value, Unresolved | Wording)  # asked of figures alone
    return claim.value


def _rarity(sentences: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """How rare a key is among the story's sentences: ln(1 + n / (1 + sentences with it))."""
    counts = Counter(key for bag in sentences for key in bag)
    return {key: log(1 + len(sentences) / (1 + count)) for key, count in counts.items()}


def _node(
    at: int,
    group: list[Claim],
    company: Mapping[str, Company],
    rare: Mapping[str, float],
    settings: _Settings,
) -> Node:
    first = group[0]
    own = [company[claim.id] for claim in group if claim.article == first.article]
    settled = own[:_WORDINGS]
    value = _value(first)
    kin, value_key = family(first.kind), key_of(value)
    places = [(claim.article, claim.sentence) for claim in group]
    paragraphs = [(article, settings.paragraph[article, at]) for article, at in places]
    beside = settings.near(group, settings.in_sentence, _SENTENCE, paragraphs=False)
    about = settings.near(group, settings.in_paragraph, _PARAGRAPH, paragraphs=True)
    counts = settings.counts[first.article, kin]
    return Node(
        at=at,
        claims=tuple(group),
        root=first.article if first.id in settings.altered else settings.root[first.article],
        kin=kin,
        value=value,
        key=value_key,
        near=tuple(_vector(one.near, rare) for one in settled),
        inside=tuple(_vector(one.inside, rare) for one in settled),
        around=tuple(_vector(one.around, rare) for one in settled),
        heads=frozenset().union(*(one.heads for one in own)),
        edges=frozenset(one.edge for one in own if one.edge),
        dated=tuple(value for one in own for value in one.dated),
        topic=frozenset().union(*(one.topic for one in settled)),
        counted=any(one.counted for one in own),
        roles=_best([one.roles for one in own]),
        names=frozenset().union(*(one.names for one in own)),
        marks=frozenset().union(*(one.marks for one in own)),
        lead=any(one.lead for one in own),
        place=min(one.place for one in own),
        beside=frozenset(key_of(_value(other)) for other in beside),
        about=frozenset(key_of(_value(other)) for other in about),
        elsewhere=counts.keys(),
        crowded=counts[value_key] > sum(1 for claim in group if claim.article == first.article),
        as_of=tuple(
            _value(other) for other in beside if family(other.kind) == "when" and kin != "when"
        ),
        sentences=frozenset(places),
        paragraphs=frozenset(paragraphs),
        published=settings.published[first.article],
        said=tuple(words for one in own for words in one.said),
        lone_clock=first.lone_clock,
    )


def _best(bags: Sequence[Mapping[str, float]]) -> dict[str, float]:
    best: dict[str, float] = {}
    for bag in bags:
        for key, weight in bag.items():
            if weight > best.get(key, 0.0):
                best[key] = weight
    return best


def _vector(bag: Mapping[str, float], rare: Mapping[str, float]) -> dict[str, float]:
    """Roots of weight times rarity, of length one; keys that only a copy has are left out."""
    weights = {key: weight * rare[key] for key, weight in bag.items() if key in rare}
    total = sqrt(sum(weights.values()))
    return {key: sqrt(weight) / total for key, weight in weights.items()} if total else {}
