"""JSON lines, for programs that read a large report record by record.

The same records as `factcheck.report/1`, each with its `type` before its own keys; the line of
type `summary` is the last.
"""

from __future__ import annotations

from factcheck.formats.json_text import Json, written
from factcheck.formats.json_v1 import SCHEMA, records, summary
from factcheck.formats.view import View
from factcheck.model.finding import Report

NAME = "jsonl"

_TYPES = {
    "articles": "article",
    "claims": "claim",
    "facts": "fact",
    "findings": "finding",
    "skipped": "skipped",
}


def render(report: Report, view: View) -> str:  # noqa: ARG001  every format takes the same
    """The report, one record a line; ends in a line break."""
    lines = [_line(_TYPES[key], record) for key, each in records(report).items() for record in each]
    return "".join([*lines, _line("summary", {"schema": SCHEMA, **_keys(summary(report))})])


def _line(kind: str, record: Json) -> str:
    return f"{written({'type': kind, **_keys(record)})}\n"


def _keys(record: Json) -> dict[str, Json]:
    assert isinstance(record, dict)
    return record
