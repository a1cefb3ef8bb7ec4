"""The tables of the terminal report: what is agreed, what was read, what was not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.formats import evidence
from factcheck.formats.evidence import Index
from factcheck.formats.screen.look import Look, grid
from factcheck.formats.words import listed
from factcheck.model.article import Article
from factcheck.model.finding import Finding, Report

_NARROW = 60  # cells below which a table of many columns is no help
_WHAT = 48  # characters of a sentence that stands for a subject


def corroborated(findings: Sequence[Finding], names: Index, look: Look) -> RenderableType:
    """What two independent sources or more agree on: the value, about what, and who says so."""
    rows = _table(look, "Value", "About", "Sources")
    for finding in findings:
        fact = names.facts.get(finding.claims[0])
        first, *_ = evidence.witnesses(finding.claims[:1], names, _WHAT)
        about = look.text(finding.subject) if finding.subject else look.marked(first.pieces, "", "")
        voices = fact.sources if fact else (first.source,)
        rows.add_row(look.text(first.values[0].words), about, look.text(listed(voices)))
    return _placed(rows)


def articles(report: Report, look: Look) -> RenderableType:
    """Every article that was read; copies say whose they are."""
    claims = Counter(claim.article for claim in report.claims)
    by_id = {article.id: article for article in report.articles}
    if look.width < _NARROW:
        return _placed(_listed_articles(report, claims, by_id, look))
    rows = _table(look, "Source", "Published", "Lang", "Claims", "File")
    rows.columns[3].justify = "right"
    for article in report.articles:
        rows.add_row(
            _source(article, by_id, look),
            look.text(evidence.published(article)),
            look.text(article.language),
            look.text(str(claims[article.id])),
            look.text(article.path, "dim"),
        )
    return _placed(rows)


def skipped(report: Report, look: Look) -> Iterator[RenderableType]:
    """What was not read, and why; what makes the run incomplete stands out."""
    for each in report.skipped:
        line = look.text(each.path, "bold" if each.incomplete else "dim")
        line.append_text(look.text(f": {each.reason}", "" if each.incomplete else "dim"))
        yield Padding(line, (0, 0, 0, 1))
    if report.skipped:
        yield Text("")


def _listed_articles(
    report: Report, claims: Counter[str], by_id: dict[str, Article], look: Look
) -> Table:
    rows = grid(1, None)
    for article in report.articles:
        line = _source(article, by_id, look)
        number = f"{claims[article.id]} claims"
        line.append_text(look.tail((evidence.published(article), article.language, number)))
        rows.add_row(look.text(look.glyphs.bullet, "dim"), line)
    return rows


def _source(article: Article, by_id: dict[str, Article], look: Look) -> Text:
    original = by_id.get(article.copy_of or "")
    line = look.text(article.source_name)
    if original is not None:
        line.append_text(look.text(f" (copy of {original.source_name})", "dim"))
    return line


def _table(look: Look, *columns: str) -> Table:
    """Columns with dim titles and no lines."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim", expand=False)
    for column in columns:
        table.add_column(look.text(column), overflow="fold")
    return table


def _placed(table: RenderableType) -> RenderableType:
    return Padding(table, (0, 0, 1, 1))
