"""JSON Schema (2020-12) of the report that `--format json` writes, `factcheck.report/1`.

Written from the contract, not from the records: what a program may count on is a promise of its
own. Keys that later versions add are allowed for.
"""

from __future__ import annotations

from typing import Any

from factcheck.formats.json_v1 import SCHEMA
from factcheck.model.article import ZoneName
from factcheck.model.claim import Modality
from factcheck.model.fact import Verdict
from factcheck.model.finding import Severity, Status

_TEXT: dict[str, Any] = {"type": "string"}
_TEXT_OR_NULL: dict[str, Any] = {"type": ["string", "null"]}
_NUMBER: dict[str, Any] = {"type": "integer", "minimum": 0}
_PLACE: dict[str, Any] = {"type": "integer", "minimum": 1}
_TEXTS: dict[str, Any] = {"type": "array", "items": _TEXT}
_FACT_VERDICTS = (Verdict.CONFLICT, Verdict.CORROBORATED, Verdict.UPDATE, Verdict.SINGLE_SOURCE)


def report_schema() -> dict[str, Any]:
    """The schema of a report."""
    lists = {name: {"type": "array", "items": _record(keys)} for name, keys in _LISTS.items()}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": SCHEMA,
        **_record({"schema": {"const": SCHEMA}, **lists, "summary": _record(_SUMMARY)}),
    }


def _record(keys: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "properties": keys, "required": list(keys)}


def _words(words: Any) -> dict[str, Any]:
    return {"enum": [each.value for each in words]}


def _counts(words: Any) -> dict[str, Any]:
    return _record({each.value: _NUMBER for each in words})


_LISTS: dict[str, dict[str, Any]] = {
    "articles": {
        "id": _TEXT,
        "path": _TEXT,
        "url": _TEXT_OR_NULL,
        "source": _TEXT_OR_NULL,
        "title": _TEXT_OR_NULL,
        "published": _TEXT_OR_NULL,
        "language": {"type": "string", "pattern": "^[a-z]{2}$"},
        "story": _TEXT_OR_NULL,
        "copy_of": _TEXT_OR_NULL,
    },
    "claims": {
        "id": _TEXT,
        "article": _TEXT,
        "kind": _TEXT,
        "text": _TEXT,
        "start": _NUMBER,
        "end": _NUMBER,
        "line": _PLACE,
        "column": _PLACE,
        "sentence": _TEXT,
        "in": _words(ZoneName),
        "normalized": _TEXT_OR_NULL,
        "approximate": {"type": "boolean"},
        "per": _TEXT_OR_NULL,
        "role": _TEXT_OR_NULL,
        "subject": _TEXT_OR_NULL,
        "attribution": _TEXT_OR_NULL,
        "modality": _words(Modality),
        "resolved_from": _TEXT_OR_NULL,
    },
    "facts": {
        "id": _TEXT,
        "kind": _TEXT,
        "subject": _TEXT_OR_NULL,
        "verdict": _words(_FACT_VERDICTS),
        "claims": {**_TEXTS, "minItems": 1},
        "sources": _TEXTS,
    },
    "findings": {
        "rule": _TEXT,
        "verdict": _words(Verdict),
        "severity": _words(Severity),
        "fingerprint": _TEXT,
        "message": _TEXT,
        "claims": {**_TEXTS, "minItems": 1},
        "explanation": _TEXTS,
        "status": _words(Status),
    },
    "skipped": {"path": _TEXT, "reason": _TEXT},
}
_SUMMARY: dict[str, Any] = {
    "articles": _NUMBER,
    "claims": _NUMBER,
    "facts": _NUMBER,
    "findings": _record({"by_verdict": _counts(Verdict), "by_severity": _counts(Severity)}),
    **{status.value: _NUMBER for status in Status},
}
