"""The command line: arguments in, reports and an exit status out. The only place that prints."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.cli import usage
from factcheck.cli.app import app
from factcheck.cli.streams import OutputError, say, write_out
from factcheck.errors import InputError

__all__ = ["app", "main"]


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments ask for; the exit status by the contract.

    Raises:
        BrokenPipeError: standard output was closed.
        KeyboardInterrupt: the user gave up.
    """
    try:
        work, text = usage.read(app, arguments)
        if text:
            write_out(text)
        return work() if callable(work) else work
    except InputError as error:
        say(map(str, error.problems))
        return 2
    except OutputError as error:
        say([f"{error} (exit status 4)"])
        return 4
