"""First files of a newsroom: where articles lie, and new files that overwrite nothing."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable
from itertools import islice
from pathlib import Path

from factcheck.files.find import FORMATS
from factcheck.files.write import write_atomically

_MOST = 2000  # entries to look through in a folder for an article
_NOT_OURS = ("node_modules", "rules")


def articles_in(folder: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The folders in a folder that hold articles, and the endings of those that it holds itself.

    Hidden folders and links are left out, and so is what cannot be opened or has an odd name.
    """
    entries = [each for each in sorted(Path(folder).iterdir()) if _is_plain(each)]
    folders = (each for each in entries if each.is_dir() and each.name not in _NOT_OURS)
    own = {each.suffix[1:] for each in entries if each.is_file() and _is_article(each)}
    return tuple(each.name for each in folders if _holds_one(each)), tuple(sorted(own))


def _is_plain(entry: Path) -> bool:
    odd = any(each in entry.name for each in "*?") or not entry.name.isprintable()
    return not (entry.name.startswith(".") or entry.is_symlink() or odd)


def _is_article(file: Path) -> bool:
    return file.suffix.lower() in FORMATS and file.stem.lower() != "readme"


def _holds_one(folder: Path) -> bool:
    """Whether there is an article among the first entries below a folder."""
    with contextlib.suppress(OSError):
        below = islice(folder.rglob("*"), _MOST)
        return any(_is_article(each) and each.is_file() for each in below)
    return False


def add(path: str, text: str) -> bool:
    """Write a new file and its folder; False where something of that name is there already.

    Raises:
        OSError: it cannot be written.
    """
    file = Path(path)
    if os.path.lexists(file):
        return False
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("x", encoding="utf-8", newline="") as stream:
        stream.write(text)
    return True


def amend(path: str, change: Callable[[str], str | None]) -> bool:
    """Change a file's text, or make the file; False where `change` wants nothing changed.

    Raises:
        OSError: it cannot be read or written.
        UnicodeDecodeError: it is not UTF-8.
    """
    file = Path(path)
    before = file.read_bytes().decode("utf-8") if file.exists() else ""
    after = change(before)
    if after is None:
        return False
    write_atomically(file, after)
    return True
