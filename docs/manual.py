"""Write docs/commands.md from the commands themselves: `python docs/manual.py`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factcheck.cli.app import app
from factcheck.cli.asked import command_of

OUT = Path(__file__).parent / "commands.md"
HEAD = """\
# Commands

Made by `make docs` from the commands' own help; a test holds it to them.
Exit statuses are in the [README](../README.md). Every flag has a variable too, which holds where
the flag is not given; several values in one are parted by blanks, or stand on a line each. A flag
that takes no value is set by `1`. [configuration.md](configuration.md) tells of `factcheck.yaml`,
which comes after both.
"""


def manual() -> str:
    """The whole page, Markdown."""
    return "\n".join([HEAD, *pages("factcheck", command_of(app))]) + "\n"


def pages(name: str, command: Any) -> Iterator[str]:
    """The page of a command, then those of the commands below it."""
    children = getattr(command, "commands", {})
    yield f"## {name}\n"
    yield f"{plain(command.help)}\n"
    if parameters := [each for each in command.params if each.name != "help"]:
        yield "| | | variable |\n|---|---|---|"
        yield from (row(each) for each in parameters)
        yield ""
    if examples := example_lines(command.epilog or ""):
        yield "\n".join(["```", *examples, "```\n"])
    for child in sorted(children):
        yield from pages(f"{name} {child}", children[child])


def row(parameter: Any) -> str:
    """One option or argument as a line of a table."""
    if parameter.param_type_name == "argument":
        shown = f"`{(parameter.metavar or parameter.name).upper()}`"
    else:
        takes_value = not getattr(parameter, "is_flag", False)
        value = f" {parameter.metavar}" if takes_value and parameter.metavar else ""
        shown = ", ".join(f"`{option}{value}`" for option in parameter.opts)
    default = parameter.default
    tail = f" Default: `{default}`." if isinstance(default, str) else ""
    variable = f" `{parameter.envvar}`" if parameter.envvar else ""
    return f"| {shown} | {plain(parameter.help)}{tail} |{variable} |"


def example_lines(epilog: str) -> list[str]:
    """The examples of a command, each with the comment that stands over it."""
    lines = [plain(line) for line in epilog.split("\n\n")[0].split("\n")]
    return [line for line in lines if line and line != "Examples"]


def plain(text: str | None) -> str:
    """Help text without the marks of its colours."""
    return re.sub(r"\[/?(?:bold|dim)\]", "", text or "").strip()


if __name__ == "__main__":
    OUT.write_text(manual(), encoding="utf-8")
