"""Paths to articles: every known file below a folder, in one order, and what could not be read."""

from __future__ import annotations

import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeAlias

from factcheck.errors import InputError, Problem
from factcheck.files import beside
from factcheck.files.paths import absolute, is_there, shown
from factcheck.files.read import MAX_BYTES, read_bytes, read_lines
from factcheck.model.article import Skipped
from factcheck.model.source import Format, Source

FORMATS = {
    ".txt": Format.TEXT,
    ".md": Format.MARKDOWN,
    ".html": Format.PAGE,
    ".htm": Format.PAGE,
    ".jsonl": Format.JSON_LINE,
}
STANDARD_INPUT = "-"
OWN_FOLDER = ".factcheck"
"""What the checker remembers; nobody would look for articles in it, so no report tells of it."""

Wanted: TypeAlias = Callable[[str], str | None]
"""Told the path, from the root, of a file in a folder: None where it is to be read, else why it is
passed over; "" where there is no need to tell."""


def anything(_: str) -> None:
    """Want every file."""


_KNOWN = ".txt, .md, .html, .htm, .jsonl"
_MARKUP = re.compile(rb"<(?:!doctype html|!--|\?xml|(?:html|head|body|main|article|div|h1|p)[\s>])")


@dataclass(frozen=True, slots=True)
class Inputs:
    """What was read, by path and line, and what was not, by path."""

    sources: tuple[Source, ...]
    skipped: tuple[Skipped, ...]


@dataclass(frozen=True, slots=True)
class _File:
    """A file to read, and the folder up to which `sources.yaml` files speak of it."""

    path: Path
    top: Path


def find(paths: Sequence[str], wanted: Wanted = anything, most: int = MAX_BYTES) -> Inputs:
    """Read the articles that the paths name: files, folders, `-` for standard input.

    The order depends neither on that of `paths` nor on the working folder; a file that is named
    twice is read once. `wanted` chooses among the files in folders; what is named itself is read.
    An article of more than `most` bytes is not read.

    Raises:
        InputError: a named path does not exist, is no file or folder or has an unknown format, or
            a `sources.yaml` is wrong; holds every problem.
    """
    beside.forget()
    problems, skipped, files = list[Problem](), list[Skipped](), list[_File]()
    for path in dict.fromkeys(paths):
        if path != STANDARD_INPUT:
            _collect(path, files, skipped, problems, wanted)
    sources = list[Source]()
    for file in _once(files, skipped):
        try:
            _read(file, sources, skipped, most)
        except InputError as error:
            problems.extend(error.problems)
    if problems:
        raise InputError(sorted(set(problems)))
    if STANDARD_INPUT in paths:
        _read_standard_input(sources, skipped, most)
    ordered = sorted(dict.fromkeys(skipped), key=lambda one: str(absolute(one.path)))
    return Inputs(with_own_ids(sources), tuple(ordered))


def _collect(
    path: str,
    files: list[_File],
    skipped: list[Skipped],
    problems: list[Problem],
    wanted: Wanted,
) -> None:
    """Sort a named path into files, what is passed over, and what is wrong."""
    full = absolute(path) if path else None
    try:
        mode = full.stat().st_mode if full else None
    except (OSError, ValueError) as error:
        missing = isinstance(error, (FileNotFoundError, NotADirectoryError, ValueError))
        what = "no such file or folder" if missing else f"cannot be opened ({_said(error)})"
        problems.append(Problem(_named(path), 0, 0, what, "Check the name, or the rights to it"))
        return
    if full is None or mode is None:
        problems.append(Problem("''", 0, 0, "an empty path", "Name a file or a folder"))
    elif stat.S_ISDIR(mode):
        files.extend(_below(full, skipped, wanted))
    elif not stat.S_ISREG(mode):
        remedy = "Save it as a file, or pipe it in with -"
        problems.append(Problem(_named(path), 0, 0, "no regular file", remedy))
    elif full.suffix.lower() not in FORMATS:
        what = f"no known format ({full.suffix or 'no extension'})"
        remedy = f"Give one of {_KNOWN}, or a folder that holds some"
        problems.append(Problem(_named(path), 0, 0, what, remedy))
    else:
        files.append(_File(full, full.parent))


def _named(path: str) -> str:
    try:
        return shown(path)
    except (OSError, ValueError):  # a null byte
        return repr(path)


def _below(top: Path, skipped: list[Skipped], wanted: Wanted) -> Iterator[_File]:
    """The articles below a folder; links to folders are followed, each folder once."""
    seen = set[tuple[int, int]]()
    waiting = [top]
    while waiting:
        folder = waiting.pop()
        try:
            status = folder.stat()
            entries = sorted(entry.name for entry in folder.iterdir())
        except OSError as error:
            reason = f"the folder cannot be opened ({_said(error)}). Check the rights to it"
            skipped.append(Skipped(shown(folder), reason, incomplete=True))
            continue
        if (status.st_dev, status.st_ino) in seen:
            continue
        seen.add((status.st_dev, status.st_ino))
        for entry in entries:
            path = folder / entry
            if entry == OWN_FOLDER:
                continue
            # Path.is_dir raises where the folder may be listed and not searched.
            if not entry.startswith(".") and os.path.isdir(path):  # noqa: PTH112
                waiting.append(path)
            elif (unwanted := wanted(path.as_posix())) is not None:
                skipped.extend([Skipped(shown(path), unwanted)] * bool(unwanted))
            elif (passed := _passed_over(path)) is not None:
                skipped.append(passed)
            else:
                yield _File(path, top)


def _passed_over(path: Path) -> Skipped | None:
    """Why a file in a folder is no article; None where it may be one."""
    if path.name.startswith("."):
        return Skipped(shown(path), "hidden")
    if path.name == beside.NAME:
        return Skipped(shown(path), _about_sources(path))
    if path.stem.lower() == "readme":
        return Skipped(shown(path), "a README, not an article")
    if path.suffix.lower() not in FORMATS:
        return Skipped(shown(path), f"not an article: its format is none of {_KNOWN}")
    try:
        if stat.S_ISREG(path.stat().st_mode):
            return None
    except OSError as error:
        reason = f"cannot be opened ({_said(error)}). Check the link, or the rights to it"
        return Skipped(shown(path), reason, incomplete=True)
    return Skipped(shown(path), "no regular file. Save it as a file", incomplete=True)


def _about_sources(path: Path) -> str:
    reason = "read for what the articles do not say themselves"
    try:
        missing = [name for name in beside.names_in(path) if not is_there(str(path.parent / name))]
    except (InputError, ValueError):
        return reason
    return f"{reason}; names no file here: {', '.join(missing)}" if missing else reason


def _once(files: list[_File], skipped: list[Skipped]) -> Iterator[_File]:
    """The files by path; another way to the same file is only mentioned."""
    read = dict[str, Path]()
    for file in sorted(files, key=lambda file: (str(file.path), str(file.top))):
        first = read.setdefault(os.path.realpath(file.path), file.path)
        if first is file.path:
            yield file
        elif first != file.path:
            skipped.append(Skipped(shown(file.path), f"the same file as {shown(first)}"))


def _read(file: _File, sources: list[Source], skipped: list[Skipped], most: int) -> None:
    """Read one file into what it holds, or into the reason why it cannot be read."""
    path, form = shown(file.path), FORMATS[file.path.suffix.lower()]
    fields = beside.given_beside(file.path, file.top)
    try:
        with file.path.open("rb") as stream:
            if form is Format.JSON_LINE:
                _sort(read_lines(stream, path, fields, most), sources, skipped)
            else:
                data = stream.read(most + 1)
                _sort([read_bytes(data, path, form, fields, most)], sources, skipped)
    except OSError as error:
        reason = f"cannot be opened ({_said(error)}). Check the rights to it"
        skipped.append(Skipped(path, reason, incomplete=True))


def _read_standard_input(sources: list[Source], skipped: list[Skipped], most: int) -> None:
    import io

    stream = sys.stdin.buffer if sys.stdin is not None else io.BytesIO()
    data = stream.read(most + 1)
    form = _sniffed(data)
    if form is Format.JSON_LINE:
        whole = io.BytesIO(data + stream.read())
        _sort(read_lines(whole, STANDARD_INPUT, {}, most), sources, skipped)
    else:
        _sort([read_bytes(data, STANDARD_INPUT, form, {}, most)], sources, skipped)


def _sniffed(data: bytes) -> Format:
    """What comes through a pipe has no name; its first characters tell."""
    head = data[:1000].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if _MARKUP.match(head):
        return Format.PAGE
    if head.startswith((b'{"', b"{ ")):
        return Format.JSON_LINE
    return Format.MARKDOWN if head.startswith((b"---\n", b"---\r\n", b"# ")) else Format.TEXT


def _sort(
    found: Iterable[Source | Skipped],
    sources: list[Source],
    skipped: list[Skipped],
) -> None:
    for one in found:
        if isinstance(one, Source):
            sources.append(one)
        else:
            skipped.append(one)


def with_own_ids(sources: Iterable[Source]) -> tuple[Source, ...]:
    """The sources with ids that no two share: the second "a" becomes "a~2"."""
    sources = tuple(sources)
    taken = {source.id for source in sources}
    used, done = set[str](), list[Source]()
    for source in sources:
        own, number = source.id, 1
        while own in used or (number > 1 and own in taken):
            number += 1
            own = f"{source.id}~{number}"
        used.add(own)
        done.append(source if own == source.id else replace(source, id=own))
    return tuple(done)


def _said(error: Exception) -> str:
    return getattr(error, "strerror", None) or type(error).__name__
