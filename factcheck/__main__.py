"""`factcheck` and `python -m factcheck`: whatever happens ends in a status of the contract."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

_FAILED, _INTERRUPTED, _CLOSED = 4, 130, 141


def run() -> None:
    """The console script."""
    sys.exit(status(sys.argv[1:]))


def status(arguments: Sequence[str]) -> int:
    """Run the command line; never raises, and gives 1 for findings alone."""
    try:
        try:
            from factcheck.cli import main

            return main(arguments)
        finally:
            _let_go()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        return _CLOSED
    except BaseException as error:  # a bug, in whatever language: it must not end in 1
        _confess(error, "--debug" in arguments or bool(os.environ.get("FACTCHECK_DEBUG")))
        return _FAILED


def _let_go() -> None:
    """Flush now, and leave nothing that could fail when the interpreter ends."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:
                stream.flush()
        except (OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _confess(error: BaseException, debug: bool) -> None:
    """One line on what failed and where; the way there too where it was asked for."""
    import traceback

    from factcheck.cli.streams import say

    way = traceback.extract_tb(error.__traceback__)
    if debug:
        say(f"{frame.filename}:{frame.lineno}: in {frame.name}: {frame.line}" for frame in way)
    place = f"{way[-1].filename.rpartition('factcheck/')[2]}:{way[-1].lineno}"
    what = str(error)[:200] or "no further word"
    hint = "Please report it" if debug else "Run factcheck --debug ... to see the way there"
    say([f"the checker itself failed: {type(error).__name__}: {what} ({place}). {hint}"])


if __name__ == "__main__":
    run()
