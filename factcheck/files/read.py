"""One file's bytes, or one line of a .jsonl file, to a Source; or the reason why not."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import IO, Any

from factcheck.errors import InputError, Problem
from factcheck.files.decode import decode
from factcheck.files.front import DATE_REMEDY, FIELDS, NONE, given, is_date, read_front
from factcheck.files.page import UnreadableError, read_page
from factcheck.model.article import Skipped
from factcheck.model.source import Format, Given, Source

MAX_BYTES = 10 * 1024 * 1024
_MIB = 1024 * 1024
_UNDECODABLE = "binary, or in an encoding that cannot be told. Save it as UTF-8 text"
_NO_TEXT = "no text in it. Put the article's text in, or take the file away"
_SURROGATE = re.compile("[\ud800-\udfff]")
_LETTER = re.compile(r"\w")


def read_bytes(
    data: bytes, path: str, form: Format, beside: Mapping[str, Given], most: int = MAX_BYTES
) -> Source | Skipped:
    """Read one article.

    Args:
        data: the file's bytes, or the first of them if it is longer than `most`.
        path: as shown; the article's id too.
        form: TEXT, MARKDOWN or PAGE.
        beside: what `sources.yaml` says of it.
        most: bytes of the largest article that is read.
    """
    if len(data) > most:
        return _skipped(path, _too_large(most))
    text = decode(data, page=form is Format.PAGE)
    if text is None:
        return _skipped(path, _UNDECODABLE)
    own, page = NONE, dict[str, Given]()
    try:
        if form is Format.PAGE:
            text, page = read_page(text)
        else:
            own = read_front(text, path)
    except InputError as error:
        return _skipped(path, "; ".join(map(_in_file, error.problems)))
    except UnreadableError as error:
        return _skipped(path, str(error))
    if not _LETTER.search(text, own.span.end if own.span else 0):
        return _skipped(path, _NO_TEXT)
    fields: dict[str, Any] = {**page, **beside, **own.fields}
    return replace(Source(path, path, text, form, own.span, own.title_span), **fields)


def read_lines(
    stream: IO[bytes], path: str, beside: Mapping[str, Given], most: int = MAX_BYTES
) -> Iterator[Source | Skipped]:
    """Read one article a line; blank lines are passed over.

    `beside` holds what `sources.yaml` says of the file: it speaks for every line. A line
    of more than `most` bytes is not read.
    """
    number = 0
    while line := stream.readline(most + 1):
        number += 1
        if len(line) > most and not line.endswith(b"\n"):
            yield _skipped(path, f"line {number}: {_too_large(most)}")
            while line and not line.endswith(b"\n"):
                line = stream.readline(most)
            continue
        line = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if line.strip():
            yield _read_line(line, path, number, beside)


def _read_line(
    line: bytes, path: str, number: int, beside: Mapping[str, Given]
) -> Source | Skipped:
    try:
        value = json.loads(line.decode("utf-8"))
        fault = _fault(value)
    except UnicodeDecodeError:
        fault = _UNDECODABLE
    except RecursionError:
        fault = "JSON that nests too deeply. Write one flat object on the line"
    except ValueError as error:
        fault = f"no JSON ({_short(error)}). Write one JSON object on the line"
    if fault is not None:
        return _skipped(path, f"line {number}: {fault}")
    own = given(value, "JSON line")
    name = value.get("id")
    identity = f"{path}:{number}" if name in (None, "") else str(name)
    fields: dict[str, Any] = {**beside, **own}
    return replace(Source(identity, path, value["text"], Format.JSON_LINE), **fields)


def _fault(value: Any) -> str | None:
    """What is wrong with a line's object, and what to do; None where nothing is."""
    if not isinstance(value, dict):
        return 'no JSON object. Write {"text": "…"} on the line'
    if not isinstance(value.get("text"), str):
        return 'no "text". Give the article\'s text as a string'
    if isinstance(value.get("id"), (dict, list, bool, float)):
        return '"id" is no text. Write it as a string'
    texts = {name: value.get(name) for name in ("text", *FIELDS, "lang")}
    for name, text in texts.items():
        if text is not None and not isinstance(text, str):
            return f'"{name}" is no text. Write it as a string, or leave it out'
    if any(_SURROGATE.search(str(text)) for text in (*texts.values(), value.get("id"))):
        return "an escape in it is no character. Write the character itself"
    if not _LETTER.search(value["text"]):
        return _NO_TEXT
    published = texts["published"]
    if published is not None and not is_date(published):
        return f'"published": {published[:60]!r} is no date. {DATE_REMEDY}'
    return None


def _in_file(problem: Problem) -> str:
    """The problem without the path, which stands beside it."""
    place = f"line {problem.line}, column {problem.column}: " if problem.line else ""
    return f"{place}{problem.what}. {problem.remedy}"


def _skipped(path: str, reason: str) -> Skipped:
    return Skipped(path, reason, incomplete=True)


def _too_large(most: int) -> str:
    """What is wrong with an article over the limit."""
    shown = f"{most // _MIB} MiB" if most % _MIB == 0 else f"{most:,} bytes"
    return f"larger than {shown}. Split it into its articles"


def _short(error: Exception) -> str:
    return str(error).partition("\n")[0][:100] or type(error).__name__
