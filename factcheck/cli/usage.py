"""From arguments to work: typer reads them, and what it has to say is said in our form."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from typing import Any

import typer

from factcheck.cli.asked import command_of
from factcheck.errors import InputError, Problem

# The class above BadParameter is the usage error of whatever typer is built on.
_USAGE: type[Exception] = typer.BadParameter.__mro__[1]
_REMEDIES = {
    "NoSuchOption": "Correct it, or see {command} --help",
    "MissingParameter": "Write {usage}",
    "BadArgumentUsage": "Write {usage}",
    "BadOptionUsage": "See {command} --help",
}
_COMMON = "See {command} --help"


class Held(io.StringIO):
    """What typer prints (help, completion), held until it can be written like everything else."""

    def __init__(self, stands_for: object) -> None:
        super().__init__(newline="")
        self._stands_for = stands_for

    @property
    def encoding(self) -> str:  # type: ignore[override]
        """That of the stream it stands for."""
        return getattr(self._stands_for, "encoding", None) or "utf-8"

    def isatty(self) -> bool:
        """Whether colours would be seen."""
        ask = getattr(self._stands_for, "isatty", None)
        return bool(ask and ask())


def read(app: typer.Typer, arguments: Sequence[str]) -> tuple[Callable[[], int] | int, str]:
    """The work that the arguments ask for, or a status; and what typer has printed.

    Raises:
        InputError: they ask for nothing that we know.
        KeyboardInterrupt: the user gave up.
    """
    held = Held(sys.stdout)
    with redirect_stdout(held):
        work = _read(app, arguments)
    return work, held.getvalue()


def _read(app: typer.Typer, arguments: Sequence[str]) -> Callable[[], int] | int:
    command = command_of(app)
    try:
        work = command.main(list(arguments), prog_name="factcheck", standalone_mode=False)
    except _USAGE as error:
        raise InputError([_problem(error, *_asked(command, arguments))]) from None
    except typer.Abort:
        raise KeyboardInterrupt from None
    except SystemExit as end:  # completion
        return 2 if end.code else 0
    return work if callable(work) else int(work or 0)


def _asked(command: Any, arguments: Sequence[str]) -> tuple[str, Any]:
    """The name of the command that the arguments name, as it is typed, and the command."""
    name = "factcheck"
    for word in arguments:
        if word in getattr(command, "commands", ()):
            name, command = f"{name} {word}", command.commands[word]
    return name, command


def _usage(name: str, command: Any) -> str:
    """The command with its arguments, none of which it can do without."""
    arguments = (
        param.metavar + ("..." if param.nargs < 0 else "")
        for param in command.params
        if param.param_type_name == "argument"
    )
    return " ".join([name, *arguments])


def _problem(error: Exception, name: str, command: Any) -> Problem:
    """What is wrong with the command line, and what to write instead."""
    if type(error).__name__ == "NoArgsIsHelpError" or str(error) == "no command":
        remedy = "Write, for example, factcheck check seeds/, or see factcheck --help"
        return Problem(name, 0, 0, "no command is given", remedy)
    said = error.format_message().strip().rstrip(".")  # type: ignore[attr-defined]
    what, meant, guess = said.partition(". Did you mean")
    common = f"Did you mean{guess} {_COMMON}" if meant else _COMMON
    remedy = _REMEDIES.get(type(error).__name__, common)
    remedy = remedy.format(command=name, usage=_usage(name, command))
    return Problem(name, 0, 0, what[:1].lower() + what[1:], remedy)
