"""The command line of what is remembered: `baseline`, `waive` and `distinct`, and their help."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from inspect import Parameter, Signature, signature
from typing import Annotated, TypeAlias

import typer

from factcheck.cli import options
from factcheck.cli.asked import asked

Work: TypeAlias = Callable[[], int]

_app = typer.Typer(
    help="Remember known findings, so that only new ones fail a run.", rich_markup_mode="rich"
)
_UPDATE = (
    ("factcheck baseline update seeds/", "show what is new, and ask"),
    ("factcheck baseline update seeds/ --accept-new", "without asking, for scripts"),
)
_AUDIT = (
    ("factcheck baseline audit", "judge the findings one by one"),
    ("factcheck baseline audit --stats", "how often each rule was right"),
)
_MERGE = (
    'git config merge.factcheck.driver "factcheck baseline merge %O %A %B"',
    "as a merge driver of git",
)
_WAIVE = (
    'factcheck waive fc1:3f2a --reason "counts the debt in" --owner al --until 2026-06-30 seeds/',
    "accept a finding until a day",
)
_DISTINCT = (
    'factcheck distinct a.md:12:5 b.html:9:31 --reason "two bridges of one name" seeds/',
    "two claims, named as `explain --claims` takes them",
)
Reason = Annotated[
    str, typer.Option("--reason", metavar="TEXT", help="Why, in at least 15 characters.")
]

_RUN: dict[str, tuple[object, object]] = {
    "path": (options.Paths, None),
    "baseline": (options.Baseline, None),
    "waivers": (options.Waivers, None),
    "draft": (options.Drafts, None),
    "rules": (options.Rules, None),
    "lexicon": (options.Words, None),
    "today": (options.Today, None),
    "config": (options.Config, None),
    "no_config": (options.NoConfig, False),
    "no_progress": (options.NoProgress, False),
}
"""What a command that checks articles takes: types and defaults by name."""


def of_a_run(command: Callable[..., Work]) -> Callable[..., Work]:
    """Give a command the options of a run behind its own; it finds them in its context."""
    own = signature(command, eval_str=True).parameters

    def whole(context: typer.Context, **given: object) -> Work:
        return command(context, **{name: given[name] for name in own if name in given})

    more = [
        Parameter(name, Parameter.KEYWORD_ONLY, default=default, annotation=kind)
        for name, (kind, default) in _RUN.items()
    ]
    kinds = {each.name: each.annotation for each in (*own.values(), *more)}
    whole.__name__, whole.__doc__, whole.__annotations__ = command.__name__, command.__doc__, kinds
    setattr(whole, "__signature__", Signature([*own.values(), *more]))  # noqa: B010  typer reads it
    return whole


def epilog(*examples: tuple[str, str]) -> str:
    """Examples, each under a line that says what it does."""
    lines = [f"[dim]# {what}[/dim]\n{command}" for command, what in examples]
    return "\n".join(["[bold]Examples[/bold]", *lines])


def add_to(app: typer.Typer) -> None:
    """Add the commands to the program's."""
    app.add_typer(_app, name="baseline")
    app.command("waive", epilog=epilog(_WAIVE))(waive)
    app.command("distinct", epilog=epilog(_DISTINCT))(distinct)


@_app.command(epilog=epilog(("factcheck baseline create seeds/", "once, when a gate is set up")))
@of_a_run
def create(
    context: typer.Context,
) -> Work:
    """Write a baseline of what is found now, waived findings left out; overwrites nothing."""
    return _work("create", context)


@_app.command(epilog=epilog(*_UPDATE))
@of_a_run
def update(
    context: typer.Context,
    accept_new: Annotated[
        bool, typer.Option("--accept-new", help="Add new findings without asking.")
    ] = False,
) -> Work:
    """Add what is new to the baseline, and take reworded findings over in their new words."""
    return _work("update", context)


@_app.command(epilog=epilog(("factcheck baseline prune seeds/", "on the main branch alone")))
@of_a_run
def prune(
    context: typer.Context,
) -> Work:
    """Take findings out of the baseline that are no longer found in these articles."""
    return _work("prune", context)


@_app.command(epilog=epilog(("factcheck baseline diff seeds/", "what update and prune would do")))
@of_a_run
def diff(
    context: typer.Context,
) -> Work:
    """Show how the articles differ from the baseline, and change nothing."""
    return _work("diff", context)


@_app.command(epilog=epilog(*_AUDIT))
def audit(
    context: typer.Context,
    baseline: options.Baseline = None,
    stats: Annotated[
        bool, typer.Option("--stats", help="Print the precision of each rule, from the answers.")
    ] = False,
    config: options.Config = None,
    no_config: options.NoConfig = False,
) -> Work:
    """Judge known findings: (t)rue, (f)alse, (s)kip, (q)uit. Each answer is saved at once."""
    return _work("audit", context)


@_app.command(epilog=epilog(_MERGE))
def merge(
    context: typer.Context,
    base: Annotated[str, typer.Argument(metavar="BASE", help="The common ancestor (%O).")],
    ours: Annotated[str, typer.Argument(metavar="OURS", help="Our side, written to (%A).")],
    theirs: Annotated[str, typer.Argument(metavar="THEIRS", help="The other side (%B).")],
) -> Work:
    """Merge two baselines that come from one: what either added or took out."""
    return _work("merge", context)


@of_a_run
def waive(
    context: typer.Context,
    fingerprint: Annotated[
        str, typer.Argument(metavar="FINGERPRINT", help="As a report shows it, or its beginning.")
    ],
    reason: Reason,
    owner: Annotated[
        str, typer.Option("--owner", metavar="NAME", help="Who answers for the waiver.")
    ],
    until: Annotated[
        str,
        typer.Option(
            "--until", metavar="DATE", help="The last day on which it holds, within 180 days."
        ),
    ],
) -> Work:
    """Accept a finding on purpose, for the values that it has now and until a day."""
    return _work("waive", context)


@of_a_run
def distinct(
    context: typer.Context,
    left: Annotated[str, typer.Argument(metavar="A", help="A claim, by id or FILE:LINE:COLUMN.")],
    right: Annotated[str, typer.Argument(metavar="B", help="Another claim.")],
    reason: Reason,
) -> Work:
    """Record that two claims are different facts, for good: they are never joined again."""
    return _work("distinct", context)


def _work(name: str, context: typer.Context) -> Work:
    """The work of a command."""
    from factcheck.cli import accept_commands, ledger_commands

    home = accept_commands if hasattr(accept_commands, name) else ledger_commands
    return partial(getattr(home, name), asked(context))
