"""The text of a YAML file that a newsroom keeps: rules, and what it says of its articles."""

from __future__ import annotations

from pathlib import Path

from factcheck.errors import InputError, Problem
from factcheck.files.paths import shown
from factcheck.rulebook.strict_yaml import MAX_BYTES


def read_yaml(path: Path) -> str:
    """Read one file; no more of it than the parser takes, for it to say that it is too much.

    Raises:
        FileNotFoundError: there is none.
        InputError: it is a folder or a device, cannot be opened, or is no UTF-8 text.
    """
    try:
        if path.exists() and not path.is_file():
            raise _problem(path, "it is no regular file", "Name a file")
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 4)
        return data.decode("utf-8-sig", "strict" if len(data) <= MAX_BYTES else "replace")
    except FileNotFoundError:
        raise
    except OSError as error:
        why = error.strerror or type(error).__name__
        raise _problem(path, why, "Check the rights to it") from error
    except UnicodeDecodeError as error:
        raise _problem(path, "it is not UTF-8", "Save it as UTF-8 text") from error


def _problem(path: Path, why: str, remedy: str) -> InputError:
    return InputError([Problem(shown(path), 0, 0, f"cannot be read: {why}", remedy)])
