"""What was read and how: each claim with its words, its value, and what led there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.formats import evidence
from factcheck.formats.excerpt import Piece
from factcheck.formats.screen import tables
from factcheck.formats.screen.look import Look, grid
from factcheck.formats.words import per
from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import Claim, Unresolved
from factcheck.model.finding import Report
from factcheck.values.wording import Wording

_PLACE, _KIND = 8, 10  # cells


def parts(report: Report, look: Look) -> Iterator[RenderableType]:
    """Every article with its claims, then what was not read."""
    claims: dict[str, list[Claim]] = {article.id: [] for article in report.articles}
    for claim in report.claims:
        claims[claim.article].append(claim)
    for article in report.articles:
        yield Padding(_head(article, look), (0, 0, 0, 1))
        yield Padding(rows(article, claims[article.id], look), (0, 0, 1, 1))
    yield from tables.skipped(report, look)
    claims_read = look.speech.counted("count.claims", len(report.claims))
    articles = look.speech.counted("count.articles", len(report.articles))
    yield look.text(look.say("reading.sum", claims=claims_read, articles=articles), "bold")


def rows(article: Article, claims: Iterable[Claim], look: Look) -> Table:
    """One row a claim: place, kind, words and value; below them how the words were read."""
    table = grid(_PLACE, _KIND, None, gap=1)
    for claim in claims:
        line, column = article.lines.place(claim.span.start)
        value = evidence.value(claim, look.speech)
        said = "" if value.same else value.words
        lines = [_value(article, claim, look), look.joined([said, *_how(claim, look)], "dim")]
        table.add_row(
            look.text(f"{line}:{column}", "dim"),
            look.text(claim.kind, "cyan"),
            Group(*(line for line in lines if line.plain)),
        )
    return table


def how(claim: Claim, look: Look) -> Text:
    """What led from the words to the value, and what the value is about."""
    return look.joined(_how(claim, look), "dim")


def _head(article: Article, look: Look) -> Text:
    said_by = f" ({article.published.said_by})" if article.published else ""
    published = evidence.published(article, look.speech) + said_by
    head = look.text(article.source_name, "bold")
    path = article.path if article.source else ""
    return head.append_text(look.tail((published, article.language, path), "dim"))


def _value(article: Article, claim: Claim, look: Look) -> Text:
    line = look.marked([Piece(claim.span.of(article.text), True)], "bold")
    if isinstance(claim.value, Unresolved):
        return line.append("  ").append_text(
            look.text(evidence.value(claim, look.speech).words, "yellow")
        )
    if isinstance(claim.value, Wording):
        return line
    notation = evidence.value(claim, look.speech).notation
    rated = per(notation, claim.per, look.speech.language)
    return line.append("  ").append_text(look.text(rated, "green"))


def _how(claim: Claim, look: Look) -> Iterator[str]:
    if claim.resolved_from and not isinstance(claim.value, Unresolved):
        missing = claim.resolved_from.startswith("no ")  # "no publication date"
        told = look.speech.reason(claim.resolved_from)
        yield told if missing else look.say("reading.from", what=told)
    if claim.note:
        yield claim.note
    if claim.role:
        yield look.say("reading.role", role=claim.role)
    if claim.subject:
        yield look.say("reading.about", subject=claim.subject)
    yield from evidence.notes(claim, look.speech)
    if claim.zone is not ZoneName.BODY:
        yield look.say("reading.in", zone=look.say(f"zone.{claim.zone.value}"))
