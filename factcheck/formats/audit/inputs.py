"""What was read and what was not: sources, what makes several of them one, articles."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from factcheck.formats import evidence
from factcheck.formats.audit.findings import columns
from factcheck.formats.audit.section import Section
from factcheck.formats.audit.text import escaped, head, row
from factcheck.formats.evidence import Index
from factcheck.model.article import Article
from factcheck.model.fact import Verdict
from factcheck.model.finding import Report

_SKIPPED = ("column.file", "column.reason")
_SOURCES = (
    "column.source", "column.sort", "column.owner-group", "column.articles", "column.claims",
    "column.facts", "column.conflicts",
)  # fmt: skip
_TIES = ("column.sources", "column.tie")
_ARTICLES = (
    "column.source", "column.published", "column.language", "column.claims", "column.file",
)  # fmt: skip


def skipped(report: Report, names: Index) -> Iterator[Section]:
    """Files that were not read, or not whole; what makes the run incomplete comes first."""
    if not report.skipped:
        return
    ordered = sorted(report.skipped, key=lambda each: not each.incomplete)
    rows = tuple(
        row((_bold_if(each.incomplete, each.path), escaped(names.speech.reason(each.reason))))
        for each in ordered
    )
    title = f"## {names.speech.say('audit.skipped')}"
    yield Section(f"{title}\n\n{head(columns(_SKIPPED, names))}", rows, "\n")


def sources(report: Report, names: Index) -> Iterator[Section]:
    """The sources with what they gave, what is read as one source, and every article."""
    if not report.articles:
        return
    title = f"## {names.speech.say('audit.sources')}"
    top = head(columns(_SOURCES, names), "lllrrrr")
    yield Section(f"{title}\n\n{top}", tuple(_sources(report, names)), "\n")
    ties = tuple(row(map(escaped, each)) for each in _ties(report, names))
    if ties:
        title = f"### {names.speech.say('audit.one-source')}"
        yield Section(f"{title}\n\n{head(columns(_TIES, names))}", ties, "\n")
    title = f"### {names.speech.say('section.articles')}"
    top = head(columns(_ARTICLES, names), "lllrl")
    yield Section(f"{title}\n\n{top}", tuple(_articles(report, names)), "\n")


def _sources(report: Report, names: Index) -> Iterator[str]:
    claims = Counter(names.articles[claim.article].source_name for claim in report.claims)
    articles = Counter(article.source_name for article in report.articles)
    spoken = Counter(name for fact in report.facts for name in fact.sources)
    conflicts = Counter(
        name
        for fact in report.facts
        if fact.verdict is Verdict.CONFLICT
        for name in {names.articles[names.claims[each].article].source_name for each in fact.claims}
    )
    first = {article.source_name: article for article in reversed(report.articles)}
    for name in sorted(articles):
        profile = first[name].profile
        sort = names.speech.say(f"sort.{profile.sort.value}") if profile.sort else ""
        counts = (articles[name], claims[name], spoken[name], conflicts[name])
        yield row((escaped(name), sort, escaped(profile.owner or ""), *map(str, counts)))


def _ties(report: Report, names: Index) -> Iterator[tuple[str, str]]:
    """Sources that count as one, and why: one owner, one text, one third party credited."""
    say = names.speech.say
    owned: defaultdict[str, set[str]] = defaultdict(set)
    copies: defaultdict[str, set[str]] = defaultdict(set)
    for article in report.articles:
        if article.profile.owner:
            owned[article.profile.owner].add(article.source_name)
        if original := names.articles.get(article.copy_of or ""):
            copies[original.source_name].add(article.source_name)
    for owner, group in sorted(owned.items()):
        if len(group) > 1:
            yield ", ".join(sorted(group)), say("tie.owner", owner=owner)
    for first, group in sorted(copies.items()):
        yield ", ".join(sorted({first, *group})), say("tie.copy", source=first)
    for (third, crediting), facts in sorted(_credited(report, names).items()):
        yield ", ".join(crediting), names.speech.counted("tie.credit", facts, name=third)


def _credited(report: Report, names: Index) -> Counter[tuple[str, tuple[str, ...]]]:
    """Third parties that several sources credit for one fact, with them; in how many facts."""
    found: Counter[tuple[str, tuple[str, ...]]] = Counter()
    for fact in report.facts:
        crediting: defaultdict[str, set[str]] = defaultdict(set)
        for claim in (names.claims[each] for each in fact.claims):
            article = names.articles[claim.article]
            if claim.attribution and article.copy_of is None:
                crediting[claim.attribution].add(article.source_name)
        for third, group in crediting.items():
            if len(group) > 1 and not group <= set(fact.sources):
                found[third, tuple(sorted(group))] += 1
    return found


def _articles(report: Report, names: Index) -> Iterator[str]:
    claims = Counter(claim.article for claim in report.claims)
    for article in report.articles:
        yield row(
            (
                escaped(article.source_name) + _copy(article, names),
                escaped(evidence.published(article, names.speech)),
                escaped(article.language),
                str(claims[article.id]),
                escaped(article.path),
            )
        )


def _copy(article: Article, names: Index) -> str:
    original = names.articles.get(article.copy_of or "")
    if original is None:
        return ""
    return f" ({escaped(names.speech.say('witness.copy', name=original.source_name))})"


def _bold_if(wanted: bool, text: str) -> str:
    return f"**{escaped(text)}**" if wanted and text[:1].isalnum() else escaped(text)
