"""The tables of the terminal report: what is agreed, what was read, what was not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.formats import evidence
from factcheck.formats.evidence import Index
from factcheck.formats.screen.look import Look, grid
from factcheck.model.article import Article
from factcheck.model.finding import Finding, Report

_NARROW = 60  # cells below which a table of many columns is no help
_ARTICLES = (
    "column.source", "column.published", "column.language", "column.claims", "column.file",
)  # fmt: skip
_TOLD = 56  # characters of a sentence that shows what the value is about


def corroborated(findings: Sequence[Finding], names: Index, look: Look) -> RenderableType:
    """What two independent sources or more agree on: the value, a sentence, and who says so."""
    rows = _table(look, "column.value", "column.told", "column.sources")
    shown: set[tuple[str, ...]] = set()
    for finding in findings:
        if finding.claims in shown:  # another rule has something to say of the same
            rows.add_row(look.text(""), look.text(finding.message), look.text(""))
            continue
        shown.add(finding.claims)
        fact = names.facts.get(finding.claims[0])
        [first] = evidence.witnesses((names.speaker(finding),), names, _TOLD)
        told = look.marked(first.pieces, "bold")
        voices = fact.sources if fact else (first.source,)
        rows.add_row(look.text(first.values[0].words), told, look.text(look.speech.listed(voices)))
    return _placed(rows)


def articles(report: Report, look: Look) -> RenderableType:
    """Every article that was read; copies say whose they are."""
    claims = Counter(claim.article for claim in report.claims)
    by_id = {article.id: article for article in report.articles}
    if look.width < _NARROW:
        return _placed(_listed_articles(report, claims, by_id, look))
    folder = common_folder([article.path for article in report.articles])
    rows = _table(look, *_ARTICLES)
    rows.columns[3].justify = "right"
    for article in report.articles:
        rows.add_row(
            _source(article, by_id, look),
            look.text(evidence.published(article, look.speech)),
            look.text(article.language),
            look.text(str(claims[article.id])),
            look.text(article.path.removeprefix(folder), "dim"),
        )
    head = [look.text(look.say("column.in", folder=folder), "dim")] if folder else []
    return _placed(Group(*head, rows))


def common_folder(paths: Sequence[str]) -> str:
    """The folder that all the paths lie in, with its "/"; nothing where there is none.

    >>> common_folder(["a/b/c.md", "a/b/d.md"]), common_folder(["a.md", "b.md"])
    ('a/b/', '')
    """
    folders = [path.split("/")[:-1] for path in (min(paths), max(paths))]
    alike = takewhile(lambda pair: pair[0] == pair[1], zip(*folders, strict=False))
    return "".join(f"{part}/" for part, _ in alike)


def skipped(report: Report, look: Look) -> Iterator[RenderableType]:
    """What was not read, and why; what makes the run incomplete stands out."""
    for each in report.skipped:
        line = look.text(each.path, "bold" if each.incomplete else "dim")
        line.append_text(
            look.text(f": {look.speech.reason(each.reason)}", "" if each.incomplete else "dim")
        )
        yield Padding(line, (0, 0, 0, 1))
    if report.skipped:
        yield Text("")


def _listed_articles(
    report: Report, claims: Counter[str], by_id: dict[str, Article], look: Look
) -> Table:
    rows = grid(1, None)
    for article in report.articles:
        line = _source(article, by_id, look)
        number = look.speech.counted("count.claims", claims[article.id])
        line.append_text(
            look.tail((evidence.published(article, look.speech), article.language, number))
        )
        rows.add_row(look.text(look.glyphs.bullet, "dim"), line)
    return rows


def _source(article: Article, by_id: dict[str, Article], look: Look) -> Text:
    original = by_id.get(article.copy_of or "")
    unnamed = look.text(look.say("witness.unnamed"), "dim")
    line = look.text(article.source) if article.source else unnamed
    if original is not None:
        copy = look.say("witness.copy", name=original.source_name)
        line.append_text(look.text(f" ({copy})", "dim"))
    return line


def _table(look: Look, *columns: str) -> Table:
    """Columns with dim titles and no lines; `columns` are keys of the catalogue."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="dim", expand=False)
    for column in columns:
        table.add_column(look.text(look.say(column)), overflow="fold")
    return table


def _placed(table: RenderableType) -> RenderableType:
    return Padding(table, (0, 0, 1, 1))
