"""How a path is shown: relative to the working folder, with `/`, and always printable as UTF-8."""

from __future__ import annotations

import os
from pathlib import Path


def absolute(path: Path | str) -> Path:
    """The path from the root, without "." and ".."; links keep their names.

    Raises:
        ValueError: a null byte in it.
    """
    return Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links


def shown(path: Path | str) -> str:
    r"""The path from the working folder, whatever was given; `../x` for one outside of it.

    Names that are not in the file system's encoding show their odd bytes as `\xff`.
    """
    full = str(absolute(path))
    try:
        relative = os.path.relpath(full)
    except ValueError:  # another drive
        relative = full
    return os.fsencode(relative).decode("utf-8", "backslashreplace").replace(os.sep, "/")


def from_here(path: str) -> str:
    """The path from the root of the file system, with `/`; links keep their names."""
    try:
        return absolute(path).as_posix()
    except ValueError:  # a null byte: no file has it, and who reads the path says so
        return path


def is_there(path: str) -> bool:
    """Whether a file or a folder stands there, or a link, wherever it leads."""
    return os.path.lexists(path)
