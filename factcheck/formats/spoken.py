"""A report in the language of its readers: the reasons that were given where facts were joined."""

from __future__ import annotations

from dataclasses import replace

from factcheck.formats.catalogue import told
from factcheck.model.finding import Report


def in_language(report: Report, language: str) -> Report:
    """The report with its explanations in the language; what no row has stays as it is.

    Messages, remedies and what rules say are in their language already.
    """
    if language == "en":
        return report
    findings = tuple(
        replace(each, explanation=_all(each.explanation, language)) for each in report.findings
    )
    facts = tuple(
        replace(
            each,
            explanation=_all(each.explanation, language),
            doubt_explanation=_all(each.doubt_explanation, language),
        )
        for each in report.facts
    )
    return replace(report, findings=findings, facts=facts)


def _all(sentences: tuple[str, ...], language: str) -> tuple[str, ...]:
    return tuple(told(language, each) for each in sentences)
