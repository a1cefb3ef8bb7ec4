"""What the command line and the environment ask for: every flag is a variable `FACTCHECK_*` too."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import typer

if TYPE_CHECKING:
    from factcheck.config import Asked

_PREFIX = "FACTCHECK_"
_FLAGS_ALONE = ("help", "version", "install_completion", "show_completion")
_GIVEN = ("COMMANDLINE", "ENVIRONMENT")


def command_of(app: typer.Typer) -> Any:
    """The command that an app stands for, its options with their variables."""
    command = typer.main.get_command(app)
    for option in _options(command):
        if option.name not in _FLAGS_ALONE:
            option.envvar = _PREFIX + _flag(option).removeprefix("--").replace("-", "_").upper()
            option.split_envvar_value = split
    return command


def split(value: str) -> Sequence[str]:
    r"""The parts of a variable that stands for several: its lines, else what blanks part.

    >>> split("terminal json:a.json"), split("json:my report.json")
    (['terminal', 'json:a.json'], ['json:my', 'report.json'])
    >>> split("json:my report.json\n")
    ['json:my report.json']
    """
    lines = [line.strip() for line in value.splitlines() if line.strip()]
    return lines if "\n" in value else value.split()


def asked(context: typer.Context) -> Asked:
    """Every option of the command that runs, and which of them were given, and how."""
    from factcheck.config import Asked

    origins, flags = dict[str, str](), dict[str, str]()
    for param in context.command.params:
        name = param.name or ""
        flags[name] = _flag(param)
        source = context.get_parameter_source(name)
        if source is not None and source.name in _GIVEN:
            origins[name] = str(param.envvar) if source.name == _GIVEN[1] else flags[name]
    return Asked(dict(context.params), origins, flags)


def _options(command: Any) -> Iterator[Any]:
    """The options of a command and of all below it."""
    yield from (each for each in command.params if each.param_type_name == "option")
    for child in getattr(command, "commands", {}).values():
        yield from _options(child)


def _flag(param: Any) -> str:
    """The first long way to write an option; an argument's name as its usage has it."""
    if param.param_type_name == "argument":
        return str(param.metavar or param.name).upper()
    return str(next((each for each in param.opts if each.startswith("--")), param.opts[0]))
