"""What is said of a draft in one line: how many of its figures are backed, and which are not."""

from __future__ import annotations

from factcheck.formats.safe import plain
from factcheck.formats.words import count
from factcheck.model.article import Article
from factcheck.model.draft import DraftLine
from factcheck.model.finding import Report

_LONGEST = 60  # characters of a figure's words


def told(line: DraftLine, language: str = "en") -> str:
    """How many figures of a draft have a second source: "3 of 5 figures have a second source"."""
    figures, seconded = len(line.figures), line.seconded
    if language == "fr":
        if not figures:
            return "aucun chiffre à vérifier"
        have = f"{seconded} chiffre{'s' * (seconded > 1)} sur {figures}"
        return f"{have} {'ont' if seconded > 1 else 'a'} une seconde source"
    if not figures:
        return "no figures to check"
    verb = "has" if figures == 1 else "have"
    return f"{seconded} of {count(figures, 'figure')} {verb} a second source"


def alone(line: DraftLine, report: Report, encoding: str = "utf-8") -> tuple[tuple[str, str], ...]:
    """The figures without a second source: `line:column` and words, safe to show, in order."""
    article = draft(line, report)
    claims = {claim.id: claim for claim in report.claims if claim.article == article.id}
    found = []
    for name in line.alone:
        span = claims[name].span
        row, column = article.lines.place(span.start)
        words = plain(" ".join(span.of(article.text).split()), encoding)
        short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        found.append((f"{row}:{column}", short))
    return tuple(found)


def draft(line: DraftLine, report: Report) -> Article:
    """The article that a line speaks of."""
    return next(article for article in report.articles if article.id == line.article)
