"""What a format needs to know beside the report: how wide, how colourful, what fails the run."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.model.finding import Severity


@dataclass(frozen=True, slots=True)
class Advice:
    """What a rule says of itself beside its reason: how grave it is, and what to do.

    `version` is a short name of all that its file says but its examples; `options` are what its
    check is told, as "name: value".
    """

    rule: str
    severity: Severity
    remedy: str
    version: str = ""
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """How a report is shown; the same view and report give the same bytes.

    Attributes:
        width: columns of the screen, in cells.
        colour: whether colours and bold may be used; marks stand in for them where not.
        encoding: what the output can hold; the terminal format draws in ASCII unless it is UTF-8.
        fail_on: the least severity that makes the run fail; None where nothing does.
        rules: id and reason of the rules that were applied, in order.
        failures: outputs that could not be written, and why.
        language: of headings, fixed sentences, numbers and dates: "en" or "fr".
        show_known: whether known and waived findings are shown in full, not counted.
        advice: of the same rules, in the same order.
        project: the newsroom's name for what is checked; "" where it has none.
        version: of the checker; "" where nobody asks.
        baseline: the file of what is known, for places of what no longer is.
    """

    width: int = 80
    colour: bool = False
    encoding: str = "utf-8"
    fail_on: Severity | None = Severity.ERROR
    rules: tuple[tuple[str, str], ...] = ()
    failures: tuple[str, ...] = ()
    language: str = "en"
    show_known: bool = False
    advice: tuple[Advice, ...] = ()
    project: str = ""
    version: str = ""
    baseline: str = ".factcheck/baseline.jsonl"
