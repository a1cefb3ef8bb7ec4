"""The options that several commands share, with their help and what completes them."""

from __future__ import annotations

from typing import Annotated, Any

import typer

FORMAT_NAMES = (
    "terminal, concise, json, jsonl, markdown, sarif, junit, github, github-summary, gitlab, csv"
    " or csv-claims"
)
"""The names of `factcheck.formats.FORMATS`, which need not be loaded for a help text."""


def _formats(incomplete: str) -> list[str]:
    from factcheck.formats import FORMATS

    return [name for name in FORMATS if name.startswith(incomplete)]


def _severities(incomplete: str) -> list[str]:
    return [word for word in ("error", "warning", "info", "never") if word.startswith(incomplete)]


def _languages(incomplete: str) -> list[str]:
    return [code for code in ("en", "fr") if code.startswith(incomplete)]


def _rule_ids(incomplete: str) -> list[str]:
    from factcheck.files import rule_files

    names = [path.rpartition("/")[2].removesuffix(".yaml") for path, _ in rule_files().files]
    return [name for name in names if name.startswith(incomplete)]


_ARTICLES = "Articles (.txt, .md, .html, .jsonl), folders of them, or - for standard input"
Paths = Annotated[
    list[str] | None,
    typer.Argument(metavar="PATH", help=f"{_ARTICLES}; without any, the inputs of factcheck.yaml."),
]
RuleId = Annotated[
    str, typer.Argument(metavar="ID", autocompletion=_rule_ids, help="As `rules list` shows it.")
]


def _outputs(*names: str) -> Any:
    return typer.Option(
        *names,
        metavar="FORMAT[:PATH]",
        autocompletion=_formats,
        help=f"{FORMAT_NAMES}; to a file where a path follows. Repeatable.",
    )


Outputs = Annotated[list[str] | None, _outputs("--output", "-o", "--format", "-f")]
OutputsAlone = Annotated[list[str] | None, _outputs("--output", "-o")]
"""The same beside a `--format` that means the command's own."""
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
Drafts = Annotated[
    list[str] | None,
    typer.Option(
        "--draft",
        metavar="GLOB",
        help="The article about to be published, to hold against the others: findings lead with"
        " it, and those that do not touch it are info. Repeatable.",
    ),
]
FailOn = Annotated[
    str,
    typer.Option(
        "--fail-on",
        metavar="SEVERITY",
        autocompletion=_severities,
        help="The least severity that ends the run in status 1: error, warning, info or never.",
    ),
]
Baseline = Annotated[
    str | None,
    typer.Option(
        "--baseline",
        metavar="FILE",
        help="Known findings; .factcheck/baseline.jsonl where it exists.",
    ),
]
Waivers = Annotated[
    str | None,
    typer.Option(
        "--waivers",
        metavar="FILE",
        help="Findings accepted on purpose; factcheck-waivers.yaml where it exists.",
    ),
]
Today = Annotated[
    str | None,
    typer.Option("--today", metavar="DATE", help="The day on which waivers are judged."),
]
ShowKnown = Annotated[
    bool,
    typer.Option("--show-known", help="Show known and waived findings too, not their number."),
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
Config = Annotated[
    str | None,
    typer.Option(
        "--config",
        metavar="FILE",
        help="The configuration, instead of the nearest factcheck.yaml from here upward.",
    ),
]
NoConfig = Annotated[bool, typer.Option("--no-config", help="Read no factcheck.yaml.")]
NoProgress = Annotated[
    bool, typer.Option("--no-progress", help="Draw no bar on standard error when a run takes long.")
]
