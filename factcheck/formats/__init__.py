"""Report to text: one module a format, in the order in which help and messages name them.

A run loads the formats that it writes; the table names them without loading any.
"""

from __future__ import annotations

from importlib import import_module
from typing import Protocol, cast

from factcheck.formats.view import View
from factcheck.model.finding import Report


class Format(Protocol):
    """An output format. The module is the implementation; there is nothing to subclass."""

    NAME: str

    def render(self, report: Report, view: View) -> str:
        """The report as text that ends in a line break; the same for the same arguments."""
        ...


FORMATS: dict[str, str] = {
    "terminal": "terminal",
    "concise": "concise",
    "json": "json_v1",
    "jsonl": "jsonl",
    "markdown": "markdown",
    "sarif": "sarif",
    "junit": "junit",
    "github": "github",
    "github-summary": "github_summary",
    "gitlab": "gitlab",
    "csv": "csv_findings",
    "csv-claims": "csv_claims",
}
"""The name of each format, and its module."""

FOR_PROGRAMS = frozenset({"json", "jsonl", "sarif", "junit", "gitlab", "csv", "csv-claims"})
"""Those that are UTF-8 wherever they go; the others bow to what a screen can show."""


def format_of(name: str) -> Format:
    """The format of that name; KeyError where there is none."""
    return cast("Format", import_module(f"{__name__}.{FORMATS[name]}"))


def every() -> tuple[Format, ...]:
    """All formats, in order."""
    return tuple(map(format_of, FORMATS))
