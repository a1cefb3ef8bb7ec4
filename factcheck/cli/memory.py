"""What a run remembers, from the files that are named or stand where they usually do."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from factcheck.errors import InputError, Problem
from factcheck.model.standing import WaiverState

if TYPE_CHECKING:
    from factcheck.config import Chosen
    from factcheck.ledger.remembered import Remembered
    from factcheck.ledger.waivers import Accepted
    from factcheck.model.finding import Report
    from factcheck.model.standing import Row

Memory: TypeAlias = tuple[str | None, str | None, str | None]
"""The options --baseline, --waivers and --today."""

BASELINE = ".factcheck/baseline.jsonl"
WAIVERS = "factcheck-waivers.yaml"
_NAMED = ("--", "FACTCHECK_")  # what begins the origin of a file that must exist


def recalled(chosen: Chosen) -> Remembered:
    """The baseline, the waivers and the day of a run.

    Raises:
        InputError: a named file does not exist, or a file is wrong; holds every problem.
    """
    from factcheck import config
    from factcheck.ledger.remembered import Remembered

    rows, accepted, day = config.every(
        lambda: _rows(chosen), lambda: _accepted(chosen), lambda: day_of(chosen)
    )
    return Remembered(day, rows, accepted, waivers_of(chosen))


def baseline_of(chosen: Chosen) -> str:
    """The file of known findings."""
    return chosen.text("baseline") or BASELINE


def waivers_of(chosen: Chosen) -> str:
    """The file of findings that are accepted on purpose."""
    return chosen.text("waivers") or WAIVERS


def day_of(chosen: Chosen) -> date:
    """The day on which waivers are judged: the one that is given, else that of the run."""
    from factcheck import config

    given = chosen.text("today")
    return config.read_day(given, chosen.origin("today")) if given else date.today()


def rows_in(path: str, origin: str = "--baseline") -> tuple[Row, ...]:
    """The rows of a baseline that must exist."""
    from factcheck.files.keep import read_kept

    return parsed(read_kept(path), path, origin)


def parsed(text: str | None, path: str, origin: str = "--baseline") -> tuple[Row, ...]:
    """The rows of a baseline's text; None stands for a file that does not exist."""
    from factcheck.files.paths import shown
    from factcheck.ledger.baseline import parse

    if text is None:
        remedy = "Write factcheck baseline create PATH... first"
        raise InputError([Problem(origin, 0, 0, f"'{path}' does not exist", remedy)])
    return parse(text, shown(path))


def _rows(chosen: Chosen) -> tuple[Row, ...] | None:
    from factcheck.files.keep import read_kept

    path, origin = baseline_of(chosen), chosen.origin("baseline")
    text = read_kept(path)
    if text is None and not origin.startswith(_NAMED):
        return None
    return parsed(text, path, origin)


def _accepted(chosen: Chosen) -> Accepted:
    from factcheck.files.paths import shown
    from factcheck.files.yaml_text import read_yaml
    from factcheck.ledger.waivers import NONE, parse

    path, origin = waivers_of(chosen), chosen.origin("waivers")
    try:
        text = read_yaml(Path(path))
    except FileNotFoundError:
        if origin.startswith(_NAMED):
            remedy = "Name a file of waivers; factcheck waive writes the first one"
            raise InputError([Problem(origin, 0, 0, f"'{path}' does not exist", remedy)]) from None
        return NONE
    return parse(text, shown(path))


def notices(report: Report) -> list[str]:
    """What is no finding and yet to be known: waivers that do not hold, idle directives."""
    held = (each for each in report.standing.waivers if each.state is not WaiverState.HOLDS)
    return [*(f"{each.waiver.finding}: {each.says}" for each in held), *report.standing.notices]
