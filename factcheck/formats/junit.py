"""JUnit XML, which nearly every build server shows: a suite a rule, a test case a finding.

A new finding that reaches --fail-on is a failure; what is known or waived is skipped, with the
reason; the others pass. The first suite are the articles: one that could not be read is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from factcheck.formats import evidence
from factcheck.formats.evidence import Index
from factcheck.formats.outcome import reaches
from factcheck.formats.places import places, why
from factcheck.formats.safe import escaped, guarded, plain
from factcheck.formats.view import View
from factcheck.formats.words import sentence
from factcheck.model.article import Skipped
from factcheck.model.finding import Finding, Report, Status

NAME = "junit"

_NO_CHARACTER = re.compile("[\ufffe\uffff]")  # beside what `plain` shows, the ones XML 1.0 forbids
_ARTICLES = "articles"
_FAILURE, _SKIPPED, _ERROR = "failure", "skipped", "error"


@dataclass(frozen=True, slots=True)
class _Case:
    """A test case: its attributes in order, and what came of it; `tag` is "" where it passed."""

    attributes: tuple[tuple[str, str], ...]
    tag: str = ""
    message: str = ""
    lines: tuple[str, ...] = ()


def render(report: Report, view: View) -> str:
    """One document, XML 1.0 in UTF-8."""
    names = evidence.index(report, view)
    suites = [(_ARTICLES, list(_articles(report, names)))]
    for rule in _rules(report, view):
        found = [each for each in report.findings if each.rule == rule]
        suites.append((rule, [_finding(each, names, view) for each in found]))
    every = [case for _, cases in suites for case in cases]
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<testsuites name="factcheck"{_counts(every)}>',
        *(line for name, cases in suites for line in _suite(name, cases)),
        "</testsuites>",
    ]
    return "".join(f"{line}\n" for line in lines)


def text(value: str) -> str:
    """The text for XML 1.0, on one line: in an attribute or between tags."""
    return escape(_NO_CHARACTER.sub(lambda match: escaped(match[0]), plain(value)))


def _rules(report: Report, view: View) -> Iterable[str]:
    """The rules that were applied, then those of findings that name another one."""
    named = (rule for rule, _ in view.rules)
    return dict.fromkeys([*named, *(finding.rule for finding in report.findings)])


def _articles(report: Report, names: Index) -> Iterator[_Case]:
    for article in report.articles:
        yield _Case(_named(_ARTICLES, article.id, article.path))
    for skipped in report.skipped:
        yield _skipped(skipped, names)


def _skipped(skipped: Skipped, names: Index) -> _Case:
    tag = _ERROR if skipped.incomplete else _SKIPPED
    attributes = _named(_ARTICLES, skipped.path, skipped.path)
    return _Case(attributes, tag, names.speech.reason(skipped.reason))


def _finding(finding: Finding, names: Index, view: View) -> _Case:
    where = places(finding, names)
    name = f"{finding.message} [{finding.fingerprint}]"
    attributes = _named(finding.rule, name, where[0].article.path, where[0].line_in_file)
    if finding.status is not Status.NEW:
        return _Case(attributes, _SKIPPED, why(finding, names.speech))
    if not reaches(finding, view.fail_on):
        return _Case(attributes)
    said = [f"{each.article.source_name}, {_place(each.claim.id, names)}" for each in where]
    told = [sentence(each) for each in finding.explanation]
    return _Case(attributes, _FAILURE, finding.message, (*said, *told, finding.remedy))


def _place(claim_id: str, names: Index) -> str:
    claim = names.claims[claim_id]
    article = names.articles[claim.article]
    return f"{evidence.place(claim, article)}: {claim.span.of(article.text)}"


def _named(suite: str, name: str, path: str, line: int = 1) -> tuple[tuple[str, str], ...]:
    return ("classname", suite), ("name", name), ("file", path), ("line", str(line))


def _suite(name: str, cases: Sequence[_Case]) -> Iterator[str]:
    yield f' <testsuite name="{text(name)}"{_counts(cases)}>'
    for case in cases:
        yield from _case(case)
    yield " </testsuite>"


def _case(case: _Case) -> Iterator[str]:
    shown = "".join(f' {key}="{text(value)}"' for key, value in case.attributes)
    if not case.tag:
        yield f"  <testcase{shown}/>"
        return
    body = "\n".join(guarded(text(each)) for each in case.lines if each)
    kind = f' type="{case.attributes[0][1]}"' if case.tag != _SKIPPED else ""
    yield f"  <testcase{shown}>"
    yield f'   <{case.tag}{kind} message="{text(case.message)}">{body}</{case.tag}>'
    yield "  </testcase>"


def _counts(cases: Sequence[_Case]) -> str:
    tags = [case.tag for case in cases]
    numbers = {
        "tests": len(cases),
        "failures": tags.count(_FAILURE),
        "errors": tags.count(_ERROR),
        "skipped": tags.count(_SKIPPED),
    }
    return "".join(f' {key}="{number}"' for key, number in numbers.items())
