"""The command line: names, options, help. Reading it gives the work to do, and does none of it.

The work is done after typer has returned: typer ends in status 1 for a closed pipe, and 1 is for
findings alone.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Annotated, TypeAlias

import typer

from factcheck import __version__
from factcheck.cli import ledger_app, options, setup_app
from factcheck.cli.asked import asked
from factcheck.cli.rules_app import rules_app

Work: TypeAlias = Callable[[], int]

_STATUSES = """\
[bold]Exit status[/bold]
[bold]0[/bold]  no new finding reaches --fail-on
[bold]1[/bold]  at least one does
[bold]2[/bold]  the command line, factcheck.yaml, a rule or a path is wrong
[bold]3[/bold]  an article could not be read whole; the others were checked
[bold]4[/bold]  the checker failed, or an output could not be written
[bold]5[/bold]  no article was found"""


def _epilog(*examples: tuple[str, str], rest: str = "") -> str:
    """Examples, each under a line that says what it does."""
    lines = [f"[dim]# {what}[/dim]\n{command}" for command, what in examples]
    return "\n\n".join(filter(None, ["\n".join(["[bold]Examples[/bold]", *lines]), rest]))


app = typer.Typer(
    name="factcheck",
    help="Find where articles about the same events agree, differ or stand alone, and say why.",
    epilog=_epilog(
        ("factcheck check seeds/", "compare every article in a folder"),
        ("factcheck check a.md b.html -o json:report.json -o terminal", "two reports of one run"),
        ("factcheck claims a.md", "see what was read, and how"),
        ('factcheck try "près de 200 millions de dollars" --language fr', "try a wording"),
        rest=_STATUSES,
    ),
    context_settings={"help_option_names": ["-h", "--help"]},
    rich_markup_mode="rich",
    pretty_exceptions_enable=False,
    add_completion=True,
    invoke_without_command=True,
)
app.add_typer(rules_app, name="rules")
ledger_app.add_to(app)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


@app.callback()
def _start(
    context: typer.Context,
    version: Annotated[  # its callback speaks
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    debug: Annotated[  # factcheck.__main__ reads it
        bool, typer.Option("--debug", help="Show where the checker failed, if it does.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        raise typer.BadParameter("no command", context)


@app.command(
    epilog=_epilog(
        ("factcheck check seeds/", "every article in a folder, on the screen"),
        ("factcheck check", "the inputs of factcheck.yaml"),
        ("factcheck check wire/ --draft draft.md", "an article to be published, against others"),
        ("factcheck check seeds/ -f json > report.json", "for a program; the same as -o json"),
        ("factcheck check seeds/ -o markdown:audit.md --fail-on never", "a report to file"),
        ("factcheck check seeds/ -o sarif:out.sarif -o junit:out.xml -o concise", "for a build"),
        ("factcheck check seeds/ --rules desk/ --rules builtin", "your rules beside ours"),
        ("factcheck check seeds/ --lexicon desk.yaml", "your words beside ours"),
    )
)
def check(
    context: typer.Context,
    path: options.Paths = None,
    draft: options.Drafts = None,
    output: options.Outputs = None,
    rules: options.Rules = None,
    lexicon: options.Words = None,
    fail_on: options.FailOn = "error",
    baseline: options.Baseline = None,
    waivers: options.Waivers = None,
    today: options.Today = None,
    show_known: options.ShowKnown = False,
    lang: options.Lang = "en",
    config: options.Config = None,
    no_config: options.NoConfig = False,
    no_progress: options.NoProgress = False,
) -> Work:
    """Compare articles: what they agree on, what one alone says, where they differ, and why."""
    from factcheck.cli import commands

    return partial(commands.check, asked(context))


@app.command(
    epilog=_epilog(
        ("factcheck claims article.md", "every value with its words, its reading and its place"),
        ("factcheck claims seeds/ --format json", "the report without facts and findings"),
    )
)
def claims(
    context: typer.Context,
    path: options.Paths = None,
    form: Annotated[
        str, typer.Option("--format", "-f", metavar="FORMAT", help="terminal or json.")
    ] = "terminal",
    lexicon: options.Words = None,
    config: options.Config = None,
    no_config: options.NoConfig = False,
    no_progress: options.NoProgress = False,
) -> Work:
    """Show what was read and how, before anything is compared."""
    from factcheck.cli import commands

    return partial(commands.claims, asked(context))


@app.command(
    "try",
    epilog=_epilog(
        ('factcheck try "vendredi soir, 22 heures GMT" --date 2026-02-25', "against a day"),
        ('factcheck try "nearly $4.5bn" --language en', "in a language"),
        ('factcheck try "$4.5bn" --source "La Presse"', "as factcheck.yaml has that source"),
    ),
)
def try_text(
    context: typer.Context,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A sentence or a few words.")],
    date: Annotated[
        str | None,
        typer.Option("--date", metavar="DATE", help="The day of publication, as 2026-03-04."),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="CODE", help="fr or en; found by itself otherwise."),
    ] = None,
    source: Annotated[
        str | None,
        typer.Option("--source", metavar="NAME", help="Who publishes it, as in factcheck.yaml."),
    ] = None,
    lexicon: options.Words = None,
    config: options.Config = None,
    no_config: options.NoConfig = False,
) -> Work:
    """Show how a text is read: each claim with its value and what led to it."""
    from factcheck.cli import commands

    return partial(commands.try_text, asked(context))


@app.command(
    epilog=_epilog(
        ("factcheck explain fc1:3f2a seeds/", "the beginning of a fingerprint will do"),
        ("factcheck explain --claims a.md#4 b.html#7 seeds/", "claims by their ids in a report"),
        ("factcheck explain --claims a.md:12:5 b.html:9:31 seeds/", "or by line and column"),
    )
)
def explain(
    context: typer.Context,
    fingerprint: Annotated[
        str | None,
        typer.Argument(
            metavar="FINGERPRINT",
            help="As a report shows it, or its beginning; left out with --claims.",
        ),
    ] = None,
    path: options.Paths = None,
    claims: Annotated[
        tuple[str, str] | None,
        typer.Option(
            "--claims",
            metavar="A B",
            help="Two claims, by id, FILE:LINE:COLUMN or FILE:WORDS:"
            " why they are one fact, or why they are not.",
        ),
    ] = None,
    draft: options.Drafts = None,
    rules: options.Rules = None,
    lexicon: options.Words = None,
    baseline: options.Baseline = None,
    waivers: options.Waivers = None,
    today: options.Today = None,
    lang: options.Lang = "en",
    config: options.Config = None,
    no_config: options.NoConfig = False,
    no_progress: options.NoProgress = False,
) -> Work:
    """Show why a finding stands: every side, every comparison and its worth, and who competed.

    With --claims, show why two claims are one fact, or what kept them apart.
    """
    from factcheck.cli import commands

    return partial(commands.explain_claims if claims else commands.explain, asked(context))


@rules_app.command("list", epilog=_epilog(("factcheck rules list", "every rule in a line")))
def rules_list(
    context: typer.Context,
    rules: options.Rules = None,
    lang: options.Lang = "en",
    config: options.Config = None,
    no_config: options.NoConfig = False,
) -> Work:
    """List the rules."""
    from factcheck.cli import commands

    return partial(commands.rules_list, asked(context))


@app.command(epilog=_epilog(("factcheck rule money-conflict", "why it is there, and its examples")))
def rule(
    context: typer.Context,
    rule_id: options.RuleId,
    rules: options.Rules = None,
    lang: options.Lang = "en",
    config: options.Config = None,
    no_config: options.NoConfig = False,
) -> Work:
    """Show one rule: why it is there, what it says, when it fires and when it is quiet."""
    from factcheck.cli import commands

    return partial(commands.rule, asked(context))


setup_app.add_to(app, check, _epilog)
