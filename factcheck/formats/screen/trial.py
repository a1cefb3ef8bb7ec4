"""An example of a rule that did not do what it says: what was read of it, and what was joined."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from factcheck.formats import evidence
from factcheck.formats.screen.look import Look, grid
from factcheck.model.finding import Report

_KIND, _VERDICT = 10, 14  # cells


def parts(title: str, report: Report, look: Look) -> Iterator[RenderableType]:
    """The articles, the claims that were read, the facts with their verdicts, and the findings."""
    yield look.heading(title, "", "bold red")
    for article in report.articles:
        head = look.text(article.source_name, "bold").append_text(
            look.tail((evidence.published(article, look.speech),), "dim")
        )
        yield Padding(head, (0, 0, 0, 1))
        yield Padding(look.text(article.text), (0, 0, 0, 3))
    yield from _claims(report, look)
    yield from _facts(report, look)
    for finding in report.findings:
        yield Padding(look.text(look.say("trial.found", message=finding.message)), (0, 0, 0, 1))
    yield Text("")


def _claims(report: Report, look: Look) -> Iterator[RenderableType]:
    yield look.text(look.say("trial.claims" if report.claims else "trial.no-claims"), "dim")
    texts = {article.id: article.text for article in report.articles}
    rows = grid(_KIND, None, None, None)
    for claim in report.claims:
        rows.add_row(
            look.text(claim.kind, "cyan"),
            look.text(claim.span.of(texts[claim.article])),
            look.text(evidence.value(claim, look.speech).notation or "–", "green"),
            look.joined((claim.role or look.say("trial.no-role"), claim.modality.value), "dim"),
        )
    yield Padding(rows, (0, 0, 0, 1))


def _facts(report: Report, look: Look) -> Iterator[RenderableType]:
    if not report.facts:
        return
    yield look.text(look.say("trial.facts"), "dim")
    texts = {article.id: article.text for article in report.articles}
    claims = {claim.id: claim for claim in report.claims}
    rows = grid(_VERDICT, None, None)
    for fact in report.facts:
        words = (claims[name].span.of(texts[claims[name].article]) for name in fact.claims)
        subject = fact.subject or look.say("trial.no-subject")
        rows.add_row(
            look.text(fact.verdict.value), look.text(subject), look.text(" / ".join(words))
        )
    yield Padding(rows, (0, 0, 0, 1))
