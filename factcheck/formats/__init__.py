"""Report to text: one module a format, in the order in which help and messages name them."""

from __future__ import annotations

from typing import Protocol

from factcheck.formats import (
    concise,
    csv_claims,
    csv_findings,
    github,
    github_summary,
    gitlab,
    json_v1,
    jsonl,
    junit,
    markdown,
    sarif,
    terminal,
)
from factcheck.formats.view import View
from factcheck.model.finding import Report


class Format(Protocol):
    """An output format. The module is the implementation; there is nothing to subclass."""

    NAME: str

    def render(self, report: Report, view: View) -> str:
        """The report as text that ends in a line break; the same for the same arguments."""
        ...


FORMATS: tuple[Format, ...] = (
    terminal,
    concise,
    json_v1,
    jsonl,
    markdown,
    sarif,
    junit,
    github,
    github_summary,
    gitlab,
    csv_findings,
    csv_claims,
)

FOR_PROGRAMS: tuple[Format, ...] = (
    json_v1,
    jsonl,
    sarif,
    junit,
    gitlab,
    csv_findings,
    csv_claims,
)
"""Those that are UTF-8 wherever they go; the others bow to what a screen can show."""
