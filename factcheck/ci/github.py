"""What `action.yml` starts: the inputs of a GitHub action to a run of `check`, and its outputs.

The inputs come as variables, never as text of a script, so that nothing in them is a command:
INPUT_PATHS (a line each), INPUT_ARGS (as a shell would part them), INPUT_FAIL_ON, INPUT_SARIF and
INPUT_SUMMARY. The outputs go to the file that GITHUB_OUTPUT names.
"""

from __future__ import annotations

import json
import os
import shlex
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from factcheck.__main__ import status
from factcheck.cli.streams import say

_WRONG, _FAILED = 2, 4


def run() -> None:
    """The module as a program; ends in the status of the check."""
    sys.exit(ended(os.environ))


def ended(environment: Mapping[str, str]) -> int:
    """Check as the inputs say, write the outputs, and give the exit status by the contract."""
    with TemporaryDirectory() as folder:
        report = Path(folder, "report.json")
        try:
            wanted = list(arguments(environment, str(report)))
        except ValueError as error:
            say([f"args: {error}. Write each argument as a shell would take it"])
            return _written(environment, outputs(_WRONG, None, ""))
        code = status(wanted)
        text = report.read_text("utf-8") if report.exists() else None
    return _written(environment, outputs(code, text, _sarif(environment)))


def arguments(environment: Mapping[str, str], report: str) -> Iterator[str]:
    """The command line; `report` is the path of the JSON report that the outputs are read from.

    Raises:
        ValueError: a quotation mark in INPUT_ARGS is not closed.
    """
    yield "check"
    yield from shlex.split(environment.get("INPUT_ARGS", ""))
    if bar := environment.get("INPUT_FAIL_ON", ""):
        yield from ("--fail-on", bar)
    yield from ("--no-progress", "-o", "github", "-o", f"json:{report}")
    if sarif := _sarif(environment):
        yield from ("-o", f"sarif:{sarif}")
    page = environment.get("GITHUB_STEP_SUMMARY", "")
    if page and environment.get("INPUT_SUMMARY", "true") == "true":
        yield from ("-o", f"github-summary:{page}")
    paths = environment.get("INPUT_PATHS", "").splitlines()
    yield from ("--", *filter(None, map(str.strip, paths)))


def outputs(code: int, report: str | None, sarif: str) -> dict[str, str]:
    """The outputs of the action; empty ones where no report came about.

    A failed run (4) may have left an older SARIF file where it stood, so it names none.
    """
    whole = report is not None and code != _FAILED
    return {
        "exit-code": str(code),
        "new-findings": "" if report is None else str(_new(report)),
        "sarif-file": sarif if whole else "",
    }


def _new(report: str) -> int:
    """How many findings are new, those left out that only say that sources agree."""
    return sum(
        finding["status"] == "new"
        and (finding["verdict"], finding["severity"]) != ("corroborated", "info")
        for finding in json.loads(report)["findings"]
    )


def _sarif(environment: Mapping[str, str]) -> str:
    """The path of the SARIF file on one line, as an output must be; "" for none."""
    return " ".join(environment.get("INPUT_SARIF", "").split("\n")).strip()


def _written(environment: Mapping[str, str], named: Mapping[str, str]) -> int:
    """Append the outputs to their file; the exit status."""
    try:
        if path := environment.get("GITHUB_OUTPUT"):
            with Path(path).open("a", encoding="utf-8") as file:
                file.writelines(f"{name}={value}\n" for name, value in named.items())
    except OSError as error:
        say([f"the outputs of the action could not be written: {error.strerror} (exit status 4)"])
        return _FAILED
    return int(named["exit-code"])


if __name__ == "__main__":
    run()
