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

Work: TypeAlias = Callable[[], int]

_STATUSES = """\
[bold]Exit status[/bold]
[bold]0[/bold]  no new finding reaches --fail-on
[bold]1[/bold]  at least one does
[bold]2[/bold]  the command line, a rule or a path is wrong
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
_rules_app = typer.Typer(help="See the rules that judge the facts.", rich_markup_mode="rich")
app.add_typer(_rules_app, name="rules")


def _formats(incomplete: str) -> list[str]:
    from factcheck.formats import FORMATS

    return [each.NAME for each in FORMATS if each.NAME.startswith(incomplete)]


def _severities(incomplete: str) -> list[str]:
    return [word for word in ("error", "warning", "info", "never") if word.startswith(incomplete)]


def _languages(incomplete: str) -> list[str]:
    return [code for code in ("en", "fr") if code.startswith(incomplete)]


def _rule_ids(incomplete: str) -> list[str]:
    from factcheck.files import rule_files

    names = [path.rpartition("/")[2].removesuffix(".yaml") for path, _ in rule_files().files]
    return [name for name in names if name.startswith(incomplete)]


_PATHS = "Articles (.txt, .md, .html, .jsonl), folders of them, or - for standard input."
Paths = Annotated[list[str], typer.Argument(metavar="PATH", help=_PATHS)]
Rules = Annotated[
    list[str] | None,
    typer.Option(
        "--rules",
        metavar="DIR",
        help="A folder of rules instead of ours; 'builtin' keeps ours beside it. Repeatable.",
    ),
]
Words = Annotated[
    list[str] | None,
    typer.Option(
        "--lexicon",
        metavar="FILE",
        help="A file of roles, concepts and names of outlets beside ours. Repeatable.",
    ),
]
Lang = Annotated[
    str,
    typer.Option(
        "--lang",
        metavar="CODE",
        autocompletion=_languages,
        help="The language of rules and reports: en or fr.",
    ),
]
NoProgress = Annotated[
    bool, typer.Option("--no-progress", help="Draw no bar on standard error when a run takes long.")
]


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"factcheck {__version__}")
        raise typer.Exit


@app.callback()
def _start(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001  its callback speaks
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
    debug: Annotated[  # noqa: ARG001  factcheck.__main__ reads it
        bool, typer.Option("--debug", help="Show where the checker failed, if it does.")
    ] = False,
) -> None:
    if context.invoked_subcommand is None:
        raise typer.BadParameter("no command", context)


@app.command(
    epilog=_epilog(
        ("factcheck check seeds/", "every article in a folder, on the screen"),
        ("factcheck check seeds/ -f json > report.json", "for a program; the same as -o json"),
        ("factcheck check seeds/ -o markdown:audit.md --fail-on never", "a report to file"),
        ("factcheck check seeds/ --rules desk/ --rules builtin", "your rules beside ours"),
        ("factcheck check seeds/ --lexicon desk.yaml", "your words beside ours"),
    )
)
def check(
    path: Paths,
    output: Annotated[
        list[str] | None,
        typer.Option(
            "--output",
            "-o",
            "--format",
            "-f",
            metavar="FORMAT[:PATH]",
            autocompletion=_formats,
            help="terminal, json or markdown; to a file where a path follows. Repeatable.",
        ),
    ] = None,
    rules: Rules = None,
    lexicon: Words = None,
    fail_on: Annotated[
        str,
        typer.Option(
            "--fail-on",
            metavar="SEVERITY",
            autocompletion=_severities,
            help="The least severity that ends the run in status 1: error, warning, info or never.",
        ),
    ] = "error",
    today: Annotated[
        str | None,
        typer.Option("--today", metavar="DATE", help="The day on which waivers are judged."),
    ] = None,
    show_known: Annotated[
        bool,
        typer.Option("--show-known", help="Show known and waived findings too, not their number."),
    ] = False,
    lang: Lang = "en",
    no_progress: NoProgress = False,
) -> Work:
    """Compare articles: what they agree on, what one alone says, where they differ, and why."""
    from factcheck.cli import commands

    work = partial(commands.check, path, output or [], rules or [], fail_on, today)
    return partial(work, lexicon or [], lang, show_known, not no_progress)


@app.command(
    epilog=_epilog(
        ("factcheck claims article.md", "every value with its words, its reading and its place"),
        ("factcheck claims seeds/ --format json", "the report without facts and findings"),
    )
)
def claims(
    path: Paths,
    form: Annotated[
        str, typer.Option("--format", "-f", metavar="FORMAT", help="terminal or json.")
    ] = "terminal",
    lexicon: Words = None,
    no_progress: NoProgress = False,
) -> Work:
    """Show what was read and how, before anything is compared."""
    from factcheck.cli import commands

    return partial(commands.claims, path, form, lexicon or [], not no_progress)


@app.command(
    "try",
    epilog=_epilog(
        ('factcheck try "vendredi soir, 22 heures GMT" --date 2026-02-25', "against a day"),
        ('factcheck try "nearly $4.5bn" --language en', "in a language"),
    ),
)
def try_text(
    text: Annotated[str, typer.Argument(metavar="TEXT", help="A sentence or a few words.")],
    date: Annotated[
        str | None,
        typer.Option("--date", metavar="DATE", help="The day of publication, as 2026-03-04."),
    ] = None,
    language: Annotated[
        str | None,
        typer.Option("--language", metavar="CODE", help="fr or en; found by itself otherwise."),
    ] = None,
    lexicon: Words = None,
) -> Work:
    """Show how a text is read: each claim with its value and what led to it."""
    from factcheck.cli import commands

    return partial(commands.try_text, text, date, language, lexicon or [])


@app.command(
    epilog=_epilog(
        ("factcheck explain fc1:3f2a seeds/", "the beginning of a fingerprint will do"),
        ("factcheck explain --claims a.md#4 b.html#7 seeds/", "claims by their ids in a report"),
        ("factcheck explain --claims a.md:12:5 b.html:9:31 seeds/", "or by line and column"),
    )
)
def explain(
    fingerprint: Annotated[
        str,
        typer.Argument(
            metavar="FINGERPRINT",
            help="As a report shows it, or its beginning; left out with --claims.",
        ),
    ],
    path: Annotated[list[str] | None, typer.Argument(metavar="PATH", help=_PATHS)] = None,
    claims: Annotated[
        tuple[str, str] | None,
        typer.Option(
            "--claims",
            metavar="A B",
            help="Two claims, by id, FILE:LINE:COLUMN or FILE:WORDS:"
            " why they are one fact, or why they are not.",
        ),
    ] = None,
    rules: Rules = None,
    lexicon: Words = None,
    lang: Lang = "en",
    no_progress: NoProgress = False,
) -> Work:
    """Show why a finding stands: every side, every comparison and its worth, and who competed.

    With --claims, show why two claims are one fact, or what kept them apart.
    """
    from factcheck.cli import commands

    if claims:
        paths = [fingerprint, *(path or [])]
        work = partial(commands.explain_claims, claims, paths)
    else:
        work = partial(commands.explain, fingerprint, path or [])
    return partial(work, rules or [], lexicon or [], lang, not no_progress)


@_rules_app.command("list", epilog=_epilog(("factcheck rules list", "every rule in a line")))
def rules_list(rules: Rules = None, lang: Lang = "en") -> Work:
    """List the rules."""
    from factcheck.cli import commands

    return partial(commands.rules_list, rules or [], lang)


@app.command(epilog=_epilog(("factcheck rule money-conflict", "why it is there, and its examples")))
def rule(
    rule_id: Annotated[
        str,
        typer.Argument(metavar="ID", autocompletion=_rule_ids, help="As `rules list` shows it."),
    ],
    rules: Rules = None,
    lang: Lang = "en",
) -> Work:
    """Show one rule: why it is there, what it says, when it fires and when it is quiet."""
    from factcheck.cli import commands

    return partial(commands.rule, rule_id, rules or [], lang)
