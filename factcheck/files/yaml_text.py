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
            raise _problem(path, "it is no regular file")
        with path.open("rb") as stream:
            data = stream.read(MAX_BYTES + 4)
        return data.decode("utf-8-sig", "strict" if len(data) <= MAX_BYTES else "replace")
    except FileNotFoundError:
        raise
    except OSError as error:
        raise _problem(path, error.strerror or type(error).__name__) from error
    except UnicodeDecodeError as error:
        raise _problem(path, "it is not UTF-8") from error


def _problem(path: Path, why: str) -> InputError:
    what = f"cannot be read: {why}"
    what = f"cannot be read: {why}"
    return InputError([Problem(shown(path), 0, 0, what, "Save it as UTF-8 text")])
