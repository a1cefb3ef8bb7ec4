"""The commands below `factcheck rules` that are for who writes rules."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated

import typer

from factcheck.cli import options
from factcheck.cli.asked import asked

rules_app = typer.Typer(
    help="See and test the rules that judge the facts.", rich_markup_mode="rich"
)

_EXAMPLES = """\
[bold]Examples[/bold]
[dim]# the rules that hold: ours, or those of factcheck.yaml[/dim]
factcheck rules test
[dim]# a rule of yours[/dim]
factcheck rules test desk/large-fine.yaml"""


@rules_app.command("test", epilog=_EXAMPLES)
def run_examples(
    context: typer.Context,
    file: Annotated[
        list[str] | None,
        typer.Argument(metavar="FILE", help="Rule files; without any, the rules that hold."),
    ] = None,
    rules: options.Rules = None,
    lexicon: options.Words = None,
    config: options.Config = None,
    no_config: options.NoConfig = False,
) -> Callable[[], int]:
    """Run the examples of rules through the whole checker.

    One line a rule; where an example fails, the claims that were read and the facts that they were
    joined to, which tell whether the words were read otherwise or the rule compares otherwise.
    """
    from factcheck.cli import trials

    return partial(trials.rules_test, asked(context))
