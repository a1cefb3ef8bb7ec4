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
from factcheck.formats.words import count
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
    number = count(len(report.claims), "claim")
    yield look.text(f"{number} in {count(len(report.articles), 'article')}", "bold")


def rows(article: Article, claims: Iterable[Claim], look: Look) -> Table:
    """One row a claim: place, kind, words and value; below them how the words were read."""
    table = grid(_PLACE, _KIND, None, gap=1)
    for claim in claims:
        line, column = article.lines.place(claim.span.start)
        value = evidence.value(claim, look.encoding)
        said = "" if value.words == value.notation else value.words
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
    published = evidence.published(article) + said_by
    head = look.text(article.source_name, "bold")
    path = article.path if article.source else ""
    return head.append_text(look.tail((published, article.language, path), "dim"))


def _value(article: Article, claim: Claim, look: Look) -> Text:
    line = look.marked([Piece(claim.span.of(article.text), True)], "bold")
    if isinstance(claim.value, Unresolved):
        return line.append("  ").append_text(
            look.text(f"not resolved: {claim.value.reason}", "yellow")
        )
    if isinstance(claim.value, Wording):
        return line
    notation = evidence.value(claim, look.encoding).notation
    rate = f" per {claim.per}" if claim.per else ""
    return line.append("  ").append_text(look.text(notation + rate, "green"))


def _how(claim: Claim, look: Look) -> Iterator[str]:
    if claim.resolved_from and not isinstance(claim.value, Unresolved):
        missing = claim.resolved_from.startswith("no ")  # "no publication date"
        yield claim.resolved_from if missing else f"from {claim.resolved_from}"
    if claim.note:
        yield claim.note
    if claim.role:
        yield f"role {claim.role}"
    if claim.subject:
        yield f"about {claim.subject}"
    yield from evidence.notes(claim, look.encoding)
    if claim.zone is not ZoneName.BODY:
        yield f"in {claim.zone.value}"
