"""What the commands of the ledger have in common: their run, their files and their questions."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck import config
from factcheck.cli import commands
from factcheck.cli.streams import OutputError, out_encoding, say, write_out
from factcheck.config.settings import DEFAULT
from factcheck.formats.outcome import outcome
from factcheck.formats.safe import guarded, plain
from factcheck.formats.view import View
from factcheck.model.finding import Report

if TYPE_CHECKING:
    from factcheck.config import Asked, Chosen


def run_of(asked: Asked, command: str) -> tuple[Report, Chosen]:
    """The report of the articles, and what holds for the run.

    A file of waivers or a baseline that is named and does not exist may be about to be written.
    """
    from factcheck.files.keep import read_kept

    chosen = config.choose(asked)
    missing = {
        name: replace(setting, origin=DEFAULT)
        for name, setting in chosen.settings.items()
        if name in ("baseline", "waivers")
        and isinstance(setting.value, str)
        and read_kept(setting.value) is None
    }
    lenient = replace(chosen, settings={**chosen.settings, **missing})
    report, *_ = commands.reported(commands.paths_of(asked), asked, lenient, command)
    return report, chosen


def unfit(report: Report, so: str) -> int:
    """The status of a run that nothing may be learned from, told; 0 for any other.

    Nothing is wrong with what the user gave, so that it is no 2: articles are missing from the
    run (3), or there are none (5), and their findings would seem new or gone another day.
    """
    end = outcome(report, View(fail_on=None))
    unread = [each for each in report.skipped if each.incomplete]
    say(f"{each.path}: {each.reason}" for each in unread)
    if end.status:
        say([f"{end.why}; {so} (exit status {end.status})"])
    return end.status


def changed(path: str, what: Callable[[str | None], str]) -> bool:
    """Change a file that is kept; whether it was written.

    Raises:
        OutputError: it cannot be written.
    """
    from factcheck.files.keep import change

    try:
        return change(path, what)
    except OSError as error:
        why = f"{plain(path)} could not be written: {error.strerror or error}"
        raise OutputError(why) from error


def tell(lines: Iterable[str]) -> None:
    """Lines to standard output, with nothing in them that a terminal or a build server obeys."""
    encoding = out_encoding()
    text = "".join(f"{guarded(plain(line, encoding))}\n" for line in lines)
    if text:
        write_out(text)


def is_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin is not None and sys.stdin.isatty()


def answer_to(question: str, answers: str) -> str:
    """The first letter of an answer that is one of `answers`; the last of them at the end."""
    while True:
        write_out(question)
        line = sys.stdin.readline()
        if not line:
            return answers[-1]
        if line.strip()[:1].lower() in tuple(answers):
            return line.strip()[:1].lower()
