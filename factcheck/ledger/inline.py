"""Ignores in the text of a draft: which rule, until when, and why, beside the claim.

    <!-- factcheck: ignore[money-conflict] until=2026-06-30 reason="includes the debt" -->

On the line of the claim or the line before. A source cannot silence what is found in it: there the
same words change nothing, and are told.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from factcheck.errors import InputError, Problem
from factcheck.ledger.says import say
from factcheck.model.article import Article
from factcheck.model.finding import Finding, Report
from factcheck.text.unseen import DIRECTIVE

_IGNORE = re.compile(r"ignore(?:\[(?P<rule>[^\]\n]{0,80})\])?(?!\w)")
_UNTIL = re.compile(r"(?<!\w)until=(?P<day>[^\s>]{0,40})")
_REASON = re.compile(r"(?<!\w)reason=\"(?P<reason>[^\"\n]{0,500})\"")
_FORM = 'Write <!-- factcheck: ignore[rule-id] until=2026-06-30 reason="..." -->'


@dataclass(frozen=True, slots=True)
class Ignore:
    """One ignore: its article and line, the rule that is not to speak, the last day, and why."""

    article: str
    path: str
    line: int
    rule: str
    until: date
    reason: str


def ignores(articles: Iterable[Article], language: str = "en") -> tuple[list[Ignore], list[str]]:
    """The ignores of the drafts; and a notice for each one that stands in a source.

    Raises:
        InputError: one in a draft lacks its rule, its day or its reason; holds every problem.
    """
    found: list[Ignore] = []
    notices: list[str] = []
    problems: list[Problem] = []
    for article in articles:
        for match in DIRECTIVE.finditer(article.text):
            line, column = article.lines.place(match.start("directive"))
            if not article.profile.is_draft:
                notices.append(say(language, "ignore-source", path=article.path, line=line))
                continue
            read = _read(match["said"])
            if isinstance(read, str):
                problems.append(Problem(article.path, line, column, read, _FORM))
            else:
                found.append(Ignore(article.id, article.path, line, *read))
    if problems:
        raise InputError(problems)
    return found, notices


def meant(ignored: Iterable[Ignore], report: Report) -> Iterator[tuple[Ignore, list[Finding]]]:
    """The findings that each ignore is about: of its rule, with a claim on its line or the next."""
    articles = {article.id: article for article in report.articles}
    claims = {claim.id: claim for claim in report.claims}
    lines: dict[tuple[str, str, int], list[Finding]] = {}
    for finding in report.findings:
        places = {
            (finding.rule, claim.article, articles[claim.article].lines.place(claim.span.start)[0])
            for claim in (claims[name] for name in finding.claims)
        }
        for place in places:
            lines.setdefault(place, []).append(finding)
    for one in ignored:
        near = ((one.rule, one.article, line) for line in (one.line, one.line + 1))
        yield one, [finding for place in near for finding in lines.get(place, ())]


def _read(said: str) -> tuple[str, date, str] | str:
    """Rule, last day and reason; or what is wrong."""
    ignore, until, reason = _IGNORE.match(said), _UNTIL.search(said), _REASON.search(said)
    if ignore is None:
        return "a directive to factcheck that is no ignore"
    if not (ignore["rule"] or "").strip():
        return "this ignore names no rule"
    if until is None:
        return "this ignore has no last day"
    if reason is None or not reason["reason"].strip():
        return "this ignore gives no reason"
    try:
        day = date.fromisoformat(until["day"])
    except ValueError:
        return "the last day of this ignore is no date"
    return ignore["rule"].strip(), day, " ".join(reason["reason"].split())
