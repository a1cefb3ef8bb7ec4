"""From arguments to work: typer reads them, and what it has to say is said in our form."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout

import typer

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
    command = typer.main.get_command(app)
    try:
        work = command.main(list(arguments), prog_name="factcheck", standalone_mode=False)
    except _USAGE as error:
        raise InputError([_problem(error)]) from None
    except typer.Abort:
        raise KeyboardInterrupt from None
    except SystemExit as end:  # completion
        return 2 if end.code else 0
    return work if callable(work) else int(work or 0)


def _arguments(context: typer.Context | None) -> list[str]:
    """The names of what the command cannot do without."""
    params = context.command.params if context else []
    return [
        param.metavar or f"{str(param.name).upper()}..."
        for param in params
        if param.required and param.param_type_name == "argument"
    ]


def _problem(error: Exception) -> Problem:
    """What is wrong with the command line, and what to write instead."""
    context = getattr(error, "ctx", None)
    command = context.command_path if context else "factcheck"
    usage = " ".join([command, *_arguments(context)])
    if type(error).__name__ == "NoArgsIsHelpError" or str(error) == "no command":
        remedy = "Write, for example, factcheck check seeds/, or see factcheck --help"
        return Problem(command, 0, 0, "no command is given", remedy)
    said = error.format_message().strip().rstrip(".")  # type: ignore[attr-defined]
    remedy = _REMEDIES.get(type(error).__name__, _COMMON).format(command=command, usage=usage)
    return Problem(command, 0, 0, said[:1].lower() + said[1:], remedy)
