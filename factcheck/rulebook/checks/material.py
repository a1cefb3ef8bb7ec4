"""What a check looks at, and what it hands back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TypeAlias

from factcheck.lang import PACKS
from factcheck.lang.pack import LanguagePack
from factcheck.link.independent import owners_of
from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import Claim
from factcheck.model.fact import Fact, Verdict
from factcheck.model.finding import Severity
from factcheck.model.source import Sort
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Told


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that was read and joined, looked up by id.

    Attributes:
        articles: in the order of the run.
        claims: in the order of the articles and their text.
        spoken: of each article the claims that are part of what it says.
        paragraphs: of each article the numbers of its body's paragraphs, in order.
        story_sources: how many independent sources tell each story.
        newest: the day on which the newest article appeared; None where none has a date.
        sorts: what each source is to the newsroom; those of which nothing is said are left out.
        language: of the sentences that checks add.
    """

    articles: Mapping[str, Article]
    claims: Mapping[str, Claim]
    facts: tuple[Fact, ...]
    spoken: Mapping[str, tuple[Claim, ...]]
    paragraphs: Mapping[str, tuple[int, ...]]
    story_sources: Mapping[str | None, int]
    newest: date | None = None
    sorts: Mapping[str, Sort] = field(default_factory=dict)
    language: str = "en"

    @classmethod
    def of(
        cls,
        articles: Iterable[Article],
        claims: Iterable[Claim],
        facts: Iterable[Fact],
        language: str = "en",
    ) -> Material:
        """Look-ups over what the steps before made."""
        by_id = {article.id: article for article in articles}
        said: dict[str, list[Claim]] = {name: [] for name in by_id}
        listed = {claim.id: claim for claim in claims}
        for claim in listed.values():
            if claim.speaks:
                said[claim.article].append(claim)
        owners = owners_of(by_id.values())
        tellers: dict[str | None, set[str]] = {}
        for article in by_id.values():
            if article.copy_of is None:
                teller = owners.get(article.source_name, article.source_name)
                tellers.setdefault(article.story, set()).add(teller)
        return cls(
            by_id,
            listed,
            tuple(facts),
            {name: tuple(found) for name, found in said.items()},
            {name: _body(article) for name, article in by_id.items()},
            {story: len(names) for story, names in tellers.items()},
            max((day for article in by_id.values() if (day := _day(article))), default=None),
            _sorts(by_id.values()),
            language,
        )

    def article(self, claim: Claim) -> Article:
        """The article in which a claim stands."""
        return self.articles[claim.article]

    def words(self, claim: Claim) -> str:
        """The claim as it is written."""
        return claim.span.of(self.article(claim).text)

    def of_fact(self, fact: Fact) -> tuple[Claim, ...]:
        """The claims of a fact, in order."""
        return tuple(self.claims[name] for name in fact.claims)


@dataclass(frozen=True, slots=True)
class Hit:
    """What a check found, before a rule words it.

    Attributes:
        claims: claim ids; the first is where the finding stands.
        sides: the claims by the value that they give, where there are sides to show.
        reasons: sentences on why these claims belong together, or what does not fit.
        severity: where the check knows better than the rule; else None.
        sources: the independent sources of it, by name.
    """

    verdict: Verdict
    claims: tuple[str, ...]
    sides: tuple[tuple[str, ...], ...] = ()
    subject: str | None = None
    reasons: tuple[str | Told, ...] = ()
    severity: Severity | None = None
    sources: tuple[str, ...] = ()


def _sorts(articles: Iterable[Article]) -> dict[str, Sort]:
    """What sources are to the newsroom: those of the articles, and those that they may credit."""
    found: dict[str, Sort] = {}
    for article in articles:
        found.update(article.lexicon.sorts)
        if article.profile.sort is not None:
            found[article.source_name] = article.profile.sort
    return found


def _day(article: Article) -> date | None:
    published = article.published
    known = published is not None and published.moment.year is not None
    return published.moment.date() if published and known else None


def _body(article: Article) -> tuple[int, ...]:
    numbers = (s.paragraph for s in article.sentences if s.zone is ZoneName.BODY)
    return tuple(dict.fromkeys(numbers))


Check: TypeAlias = Callable[[Material, Rule], Iterator[Hit]]


def pack_of(article: Article) -> LanguagePack:
    """The words that read an article; English where its language has no pack."""
    return PACKS.get(article.language, PACKS["en"])


def text_between(left: Claim, right: Claim, article: Article) -> str:
    """The text between two claims; empty where they overlap."""
    return article.text[left.span.end : right.span.start]


def against_itself(
    article: Article, first: Claim, others: Iterable[Claim], reason: Told, *more: Told
) -> Hit:
    """The hit that sets a claim of an article against others of the same one."""
    names = tuple(claim.id for claim in others)
    sides = ((first.id,), names) if names else ()
    source = (article.source_name,)
    return Hit(
        Verdict.INTERNAL, (first.id, *names), sides, first.subject, (reason, *more), sources=source
    )


def in_doubt(fact: Fact, severity: Severity | None = None) -> Hit:
    """The hit that sets a fact against what it may contradict, which was told before it."""
    claims, sides = (*fact.doubt, *fact.claims), (fact.doubt, fact.claims)
    why, sources = fact.doubt_explanation, fact.sources
    return Hit(Verdict.RELATED, claims, sides, fact.subject, why, severity, sources=sources)


def hit_on(fact: Fact, verdict: Verdict) -> Hit:
    """The hit that shows a fact as it was joined."""
    sides = fact.sides if len(fact.sides) > 1 else ()
    return Hit(verdict, fact.claims, sides, fact.subject, fact.explanation, sources=fact.sources)
