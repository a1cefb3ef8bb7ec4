"""The commands that set a newsroom up: `init`, `config show`, `schema`."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial
from typing import Annotated, Any, get_type_hints

import typer

from factcheck.cli.asked import asked
from factcheck.cli.options import OutputsAlone

_SCHEMAS = ("rule", "config", "waivers", "report")


def add_to(app: typer.Typer, check: Callable[..., Any], epilog: Callable[..., str]) -> None:
    """Add the commands; `config show` takes the options of `check`, and says what comes of them."""
    app.command("init", epilog=epilog(("factcheck init", "in the folder of the articles")))(_init)
    show = typer.Typer(help="See the settings that hold.", rich_markup_mode="rich")
    examples = epilog(
        ("factcheck config show", "every setting, its value, and where it came from"),
        ("factcheck config show --format json", "for a program"),
        ("FACTCHECK_LANG=fr factcheck config show --fail-on warning", "what a check would do"),
    )
    show.command("show", epilog=examples)(_like(check)(_show))
    show.callback()(_one_of)
    app.add_typer(show, name="config")
    examples = epilog(("factcheck schema config > schema.json", "for an editor's completion"))
    app.command("schema", epilog=examples)(_schema)


def _one_of() -> None:
    """See the settings that hold."""


def _init() -> Callable[[], int]:
    """Write factcheck.yaml, a rule to start from, and the line that lets git merge a baseline.

    Nothing that is there is changed; .gitattributes gets its line where it has none.
    """
    from factcheck.cli import setup_commands

    return setup_commands.init


def _show(context: typer.Context, **_: Any) -> Callable[[], int]:
    """Show every setting with its value and where it came from.

    That is a flag, a variable FACTCHECK_*, a line of factcheck.yaml, or the default. The options
    are those of `check`.
    """
    from factcheck.cli import setup_commands

    return partial(setup_commands.config_show, asked(context))


def _schemas(incomplete: str) -> list[str]:
    return [each for each in _SCHEMAS if each.startswith(incomplete)]


def _schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME",
            autocompletion=_schemas,
            help="Of what: rule, config, waivers or report.",
        ),
    ],
) -> Callable[[], int]:
    """Print a JSON Schema (2020-12), by which editors complete and check a file."""
    from factcheck.cli import setup_commands

    return partial(setup_commands.schema, name)


_FORM = Annotated[str, typer.Option("--format", "-f", metavar="FORMAT", help="terminal or json.")]


def _like(command: Callable[..., Any]) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """Give a function the options of a command, `--format` apart: that is its own."""

    def dressed(function: Callable[..., Any]) -> Callable[..., Any]:
        hints = get_type_hints(command, include_extras=True) | {"output": OutputsAlone}
        signature = inspect.signature(command)
        kind = inspect.Parameter.KEYWORD_ONLY
        parameters = [
            each.replace(annotation=hints[name], kind=each.kind)
            for name, each in signature.parameters.items()
        ]
        parameters.append(inspect.Parameter("form", kind, default="terminal", annotation=_FORM))
        function.__signature__ = signature.replace(parameters=parameters)  # type: ignore[attr-defined]
        function.__annotations__ = {each.name: each.annotation for each in parameters}
        return function

    return dressed
