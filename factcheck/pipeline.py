"""From articles to a report: every step, in order. Pure, and the same for the same arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck.context import in_context
from factcheck.context.time.anchor import resolve_all
from factcheck.context.utterance import utterances
from factcheck.kinds import find_all
from factcheck.ledger.distinct import parted
from factcheck.ledger.fingerprint import sign
from factcheck.link import in_stories, join, mark_copies
from factcheck.model.article import Article, Skipped
from factcheck.model.claim import Claim
from factcheck.model.finding import Report
from factcheck.model.lexicon import OURS, Lexicon
from factcheck.model.source import Source
from factcheck.rulebook.apply import apply
from factcheck.rulebook.drafts import draft_lines
from factcheck.rulebook.schema import Rule
from factcheck.text.build import build
from factcheck.text.unseen import seen

if TYPE_CHECKING:
    from factcheck.ledger.remembered import Remembered

Progress = Callable[[int, int], None]
"""Called with the number of articles read so far and the number of all."""

Introduce = Callable[[Article], Article]
"""Adds what is known of an article's source, once that has a name, before its claims are read."""


def unknown(article: Article) -> Article:
    """Add nothing: where no configuration speaks."""
    return article


def check(
    sources: Iterable[Source],
    rules: Sequence[Rule],
    skipped: Iterable[Skipped] = (),
    progress: Progress | None = None,
    lexicon: Lexicon = OURS,
    language: str = "en",
    introduce: Introduce = unknown,
    remembered: Remembered | None = None,
) -> Report:
    """Read the articles, join their claims to facts, and let the rules judge the facts.

    The rules speak `language` where they have it. What is remembered keeps claims apart and gives
    findings their status; without it all are new.

    Raises:
        InputError: a draft holds an ignore that is not written as it must be.
    """
    read = read_claims(sources, skipped, progress, lexicon, introduce)
    articles = in_stories(mark_copies(read.articles), read.claims)
    pairs = remembered.accepted.distinct if remembered else ()
    apart, unmet = parted(pairs, articles, read.claims)
    facts = join(articles, read.claims, parted=apart)
    findings = apply(rules, articles, read.claims, facts, language)
    signed = sign(findings, articles, read.claims)
    drafts = draft_lines(articles, read.claims, facts)
    report = replace(
        read,
        articles=articles,
        facts=facts,
        findings=signed,
        drafts=drafts,
        parted=apart.reasons,
    )
    return remembered.stand(report, unmet, language) if remembered else report


def read_claims(
    sources: Iterable[Source],
    skipped: Iterable[Skipped] = (),
    progress: Progress | None = None,
    lexicon: Lexicon = OURS,
    introduce: Introduce = unknown,
) -> Report:
    """What the articles state, before anything is compared; no facts, no findings.

    Articles stand in the order of their sources; those without text follow what was skipped.
    """
    sources = tuple(sources)
    articles: list[Article] = []
    claims: list[Claim] = []
    empty: list[Skipped] = []
    for done, source in enumerate(sources, start=1):
        article, found = read_source(source, lexicon, introduce)
        if article.sentences:
            articles.append(article)
            claims.extend(found)
        else:
            empty.append(Skipped(source.path, "no text in it", incomplete=True))
        if progress:
            progress(done, len(sources))
    return Report(tuple(articles), tuple(claims), skipped=(*skipped, *empty))


def read_source(
    source: Source, lexicon: Lexicon = OURS, introduce: Introduce = unknown
) -> tuple[Article, tuple[Claim, ...]]:
    """One article and its claims: read as it is seen, placed in the text as it was given."""
    bare = seen(source)
    if bare is None:
        article = introduce(replace(build(source), lexicon=lexicon))
        return article, read(article)
    article = introduce(replace(build(bare.source), lexicon=lexicon))
    return bare.article(article), tuple(map(bare.claim, read(article)))


def read(article: Article) -> tuple[Claim, ...]:
    """The claims of one article: mentions found, resolved against its dates, and put in context."""
    figures = resolve_all(article, find_all(article))
    return in_context(article, (*figures, *utterances(article)))
