"""The commands below `factcheck rules` that are for who writes rules."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from factcheck.cli import options

rules_app = typer.Typer(
    help="See and test the rules that judge the facts.", rich_markup_mode="rich"
)

_EXAMPLES = """\
[bold]Examples[/bold]
[dim]# our own rules[/dim]
factcheck rules test
[dim]# a rule of yours[/dim]
factcheck rules test desk/large-fine.yaml"""


@rules_app.command("test", epilog=_EXAMPLES)
def run_examples(
    file: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE", help="Rule files; our own rules where none is named."),
    ] = None,
    lexicon: options.Words = None,
) -> Callable[[], int]:
    """Run the examples of rules through the whole checker.

    One line a rule; where an example fails, the claims that were read and the facts that they were
    joined to, which tell whether the words were read otherwise or the rule compares otherwise.
    """
    from factcheck.cli import trials

    return partial(trials.rules_test, file or [], lexicon or [])
