"""What is written: reports to standard output or to files, messages to standard error."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterable
from contextlib import suppress

from factcheck.formats.safe import guarded, plain
from factcheck.formats.view import View

_UTF8 = ("utf-8", "utf8", "utf_8")
_NARROWEST, _WIDEST = 20, 500  # cells
_OURS = "factcheck"
_DUMB = ("dumb", "unknown")


class OutputError(Exception):
    """An output could not be written (exit status 4)."""


def write_out(text: str, encoding: str | None = None) -> None:
    """Write to standard output, now; what its encoding lacks as escapes.

    Raises:
        BrokenPipeError: nobody reads it any more.
        OutputError: it cannot be written.
    """
    if sys.stdout is None:  # closed before we began
        raise BrokenPipeError
    rest = memoryview(text.encode(encoding or out_encoding(), "backslashreplace"))
    try:
        sys.stdout.flush()
        while rest:  # an unbuffered stream (PYTHONUNBUFFERED) may take a part
            rest = rest[sys.stdout.buffer.write(rest) :]
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputError(_why("standard output", error)) from error


def write_file(path: str, text: str) -> None:
    """Write a file whole or not at all; a device, a pipe or a link is written where it is.

    Raises:
        OutputError: it cannot be written.
    """
    from factcheck.files import write_atomically

    try:
        write_atomically(path, text)
    except OSError as error:
        raise OutputError(_why(plain(path), error)) from error


def say(lines: Iterable[str]) -> None:
    """Tell the user on standard error, a line each; it is no loss if nobody listens."""
    if sys.stderr is None:
        return
    encoding = getattr(sys.stderr, "encoding", None) or "utf-8"
    with suppress(OSError, ValueError):
        for line in lines:
            named = line if line.startswith(_OURS) else f"{_OURS}: {line}"
            sys.stderr.write(f"{guarded(plain(named, encoding))}\n")
        sys.stderr.flush()


def out_encoding() -> str:
    """The encoding of standard output."""
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def screen(**more: object) -> View:
    """The view that standard output is: its width, its encoding, and whether it has colours."""
    columns = shutil.get_terminal_size((80, 24)).columns
    encoding = out_encoding().lower()
    return View(
        width=min(max(columns, _NARROWEST), _WIDEST),
        colour=_coloured(),
        encoding="utf-8" if encoding in _UTF8 else encoding,
        **more,  # type: ignore[arg-type]
    )


def page(**more: object) -> View:
    """The view of a report in a file."""
    return View(**more)  # type: ignore[arg-type]


def _coloured() -> bool:
    """https://no-color.org and https://force-color.org; else what is known of the terminal."""
    if os.environ.get("NO_COLOR"):
        return False
    forced = os.environ.get("FORCE_COLOR")
    if forced:
        return forced != "0"
    return bool(sys.stdout and sys.stdout.isatty()) and os.environ.get("TERM") not in _DUMB


def _why(what: str, error: OSError) -> str:
    return f"{what} could not be written: {error.strerror or error}"
