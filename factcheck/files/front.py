"""Front matter: the YAML between two `---` at the top of a file, and the fields that it gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from factcheck.errors import InputError, Problem
from factcheck.model.source import Given
from factcheck.model.span import Span
from factcheck.rulebook import strict_yaml
from factcheck.text.calendar import read_moment

FIELDS = ("title", "source", "published", "language", "url")
ALIASES = {"lang": "language"}
DATE_REMEDY = "Write it as 2026-03-04 or 2026-03-04T08:00+01:00"

_NOTHING = ("", "null", "~")
_OPENING = re.compile(r"---[ \t]*\r?\n")
_KEY = re.compile(r"\s*(?:#[^\n]*\n\s*)*[\"']?[\w-]+[\"']?[ \t]*:")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Front:
    """The front matter's place, the title's place in it, and its fields."""

    span: Span | None
    title_span: Span | None
    fields: Mapping[str, Given]


NONE = Front(None, None, {})


def read_front(text: str, path: str) -> Front:
    """Read the front matter of a text; `NONE` where it has none.

    Keys that are not known are left alone; an empty value gives nothing.

    Raises:
        InputError: it is not closed, is no YAML, or gives a field that cannot be read.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return NONE
    closing = _CLOSING.search(text, opening.end())
    if closing is None:
        if not _KEY.match(text, opening.end()):
            return NONE  # a line of dashes
        raise InputError([Problem(path, 1, 1, "front matter without an end", "Add a line ---")])
    if not _KEY.match(text, opening.end(), closing.start()):
        if text[opening.end() : closing.start()].strip():
            return NONE
        return Front(Span(0, closing.end()), None, {})
    document = strict_yaml.read(text[: closing.start()], path)
    problems = list(_problems(document, path))
    if problems or not isinstance(document.value, dict):
        raise InputError(problems)
    fields = given(document.value, "front matter")
    return Front(Span(0, closing.end()), _title_span(document, fields), fields)


def given(values: Mapping[str, object], said_by: str) -> dict[str, Given]:
    """The known fields that have a value, by name."""
    named = ((ALIASES.get(key, key), value) for key, value in values.items())
    return {
        name: Given(" ".join(value.split()), said_by)
        for name, value in named
        if name in FIELDS and isinstance(value, str) and value.strip() not in _NOTHING
    }


def is_date(value: str) -> bool:
    """Whether a value for `published` is a date, or gives none on purpose."""
    return value.strip() in _NOTHING or read_moment(value) is not None


def _title_span(document: strict_yaml.Document, fields: Mapping[str, Given]) -> Span | None:
    if "title" not in fields:
        return None
    start, end = document.offsets(["title"])
    return Span(start, end) if start < end else None


def _problems(document: strict_yaml.Document, path: str) -> Iterator[Problem]:
    if not isinstance(document.value, dict):
        yield Problem(path, 1, 1, "front matter that is no list of keys", "Write key: value")
        return
    for key, value in document.value.items():
        name = ALIASES.get(key, key)
        if name not in FIELDS:
            continue
        if not isinstance(value, str):
            place = document.place([key])
            yield Problem(path, *place, f"{key} is no plain text", "Write one text for it")
        elif name == "published" and not is_date(value):
            what = f"published: {value[:60]!r} is no date"
            yield Problem(path, *document.place([key]), what, DATE_REMEDY)
