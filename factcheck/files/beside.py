"""`sources.yaml`: what files in its folder do not say themselves."""

from __future__ import annotations

import posixpath
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from factcheck.errors import InputError, Problem
from factcheck.files.front import ALIASES, DATE_REMEDY, FIELDS, given, is_date
from factcheck.files.paths import shown
from factcheck.files.yaml_text import read_yaml
from factcheck.model.source import Given
from factcheck.rulebook import strict_yaml

NAME = "sources.yaml"


def given_beside(file: Path, top: Path) -> dict[str, Given]:
    """What the `sources.yaml` of the file's folder, and of those above it up to `top`, say of it.

    The nearest one that gives a field decides. Files are named by their path from the folder of
    the `sources.yaml`, with `/`.

    Raises:
        InputError: one of them is no YAML, or gives what no article has.
    """
    fields: dict[str, Given] = {}
    folder = file.parent
    while True:
        table = _read(folder / NAME)
        fields = given(table.get(_key(file.relative_to(folder).as_posix()), {}), NAME) | fields
        if folder == top or folder == folder.parent:
            return fields
        folder = folder.parent


def names_in(path: Path) -> tuple[str, ...]:
    """The files that a `sources.yaml` speaks of."""
    return tuple(_read(path))


def _key(name: str) -> str:
    """One way to write a file's name: no "./", and letters as one code point each."""
    return posixpath.normpath(unicodedata.normalize("NFC", name))


def forget() -> None:
    """Read the files anew from now on: they may have changed since the last run."""
    _read.cache_clear()


@cache
def _read(path: Path) -> Mapping[str, Mapping[str, str]]:
    try:
        text = read_yaml(path)
    except FileNotFoundError:
        return {}
    document = strict_yaml.read(text, shown(path))
    problems = list(_problems(document, shown(path)))
    if problems:
        raise InputError(problems)
    table = document.value if isinstance(document.value, dict) else {}
    return {_key(name): fields for name, fields in table.items()}  # type: ignore[misc]


def _problems(document: strict_yaml.Document, path: str) -> Iterator[Problem]:
    if document.value == "":
        return
    if not isinstance(document.value, dict):
        yield Problem(
            path, *document.place(), "no table of files", "Write 'file.txt: {source: Name}'"
        )
        return
    for name, fields in document.value.items():
        if not isinstance(fields, dict):
            remedy = "Write 'file.txt: {source: Name}'"
            yield Problem(path, *document.place([name]), f"{name}: no table of fields", remedy)
            continue
        for key, value in fields.items():
            yield from _field_problems(document, path, (name, key), value)


def _field_problems(
    document: strict_yaml.Document, path: str, keys: tuple[str, str], value: object
) -> Iterator[Problem]:
    name = ALIASES.get(keys[1], keys[1])
    if name not in FIELDS:
        remedy = f"Take it out, or write one of {', '.join(FIELDS)}"
        place = document.key_place(keys)
        yield Problem(path, *place, f"{keys[0]}: unknown field {keys[1]!r}", remedy)
    elif not isinstance(value, str):
        place = document.place(keys)
        yield Problem(path, *place, f"{keys[1]} is no plain text", "Write one text for it")
    elif name == "published" and not is_date(value):
        what = f"{keys[0]}: published: {value[:60]!r} is no date"
        yield Problem(path, *document.place(keys), what, DATE_REMEDY)
