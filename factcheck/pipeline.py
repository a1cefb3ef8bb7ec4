"""From articles to a report: every step, in order. Pure, and the same for the same arguments."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
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
from factcheck.text.unseen import Seen, seen

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
    report, seen_as = _read(sources, skipped, progress, lexicon, introduce)
    claims = report.claims
    articles = in_stories(mark_copies(report.articles), claims)
    pairs = remembered.accepted.distinct if remembered else ()
    apart, unmet = parted(pairs, articles, claims)
    facts = join(articles, claims, parted=apart)
    findings = apply(rules, articles, claims, facts, language)
    signed = sign(findings, articles, claims)
    drafts = draft_lines(articles, claims, facts)
    report = replace(
        report,
        articles=articles,
        facts=facts,
        findings=signed,
        drafts=drafts,
        parted=apart.reasons,
    )
    report = _placed(report, seen_as)
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
    return replace(_placed(*_read(sources, skipped, progress, lexicon, introduce)), bare=None)


def _read(
    sources: Iterable[Source],
    skipped: Iterable[Skipped],
    progress: Progress | None,
    lexicon: Lexicon,
    introduce: Introduce,
) -> tuple[Report, Mapping[str, Seen]]:
    """What the articles state, placed in their texts as they are seen; and those, by article."""
    sources = tuple(sources)
    articles: list[Article] = []
    claims: list[Claim] = []
    empty: list[Skipped] = []
    seen_as: dict[str, Seen] = {}
    for done, source in enumerate(sources, start=1):
        article, found, bare = _as_seen(source, lexicon, introduce)
        if article.sentences:
            articles.append(article)
            claims.extend(found)
            seen_as |= {article.id: bare} if bare else {}
        else:
            empty.append(Skipped(source.path, "no text in it", incomplete=True))
        if progress:
            progress(done, len(sources))
    return Report(tuple(articles), tuple(claims), skipped=(*skipped, *empty)), seen_as


def _placed(report: Report, seen_as: Mapping[str, Seen]) -> Report:
    """The report with its places in the texts as they were given."""
    if not seen_as:
        return report
    articles = (
        seen_as[each.id].article(each) if each.id in seen_as else each for each in report.articles
    )
    claims = (
        seen_as[each.article].claim(each) if each.article in seen_as else each
        for each in report.claims
    )
    bare = report.articles, report.claims
    return replace(report, articles=tuple(articles), claims=tuple(claims), bare=bare)


def read_source(
    source: Source, lexicon: Lexicon = OURS, introduce: Introduce = unknown
) -> tuple[Article, tuple[Claim, ...]]:
    """One article and its claims: read as it is seen, placed in the text as it was given."""
    article, found, bare = _as_seen(source, lexicon, introduce)
    return (
        (article, found) if bare is None else (bare.article(article), tuple(map(bare.claim, found)))
    )


def _as_seen(
    source: Source, lexicon: Lexicon, introduce: Introduce
) -> tuple[Article, tuple[Claim, ...], Seen | None]:
    """One article and its claims, placed in its text as it is seen; and that, where it differs."""
    bare = seen(source)
    article = introduce(replace(build(bare.source if bare else source), lexicon=lexicon))
    return article, read(article), bare


def read(article: Article) -> tuple[Claim, ...]:
    """The claims of one article: mentions found, resolved against its dates, and put in context."""
    figures = resolve_all(article, find_all(article))
    return in_context(article, (*figures, *utterances(article)))
