"""What options say: texts to values, rule folders to rules; every problem at once."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any

from factcheck.errors import InputError, Problem
from factcheck.model.finding import Severity

if TYPE_CHECKING:
    from factcheck.formats import Format
    from factcheck.model.lexicon import Lexicon
    from factcheck.rulebook.schema import Rule

BUILTIN = "builtin"
NEVER = "never"
LANGUAGES = ("en", "fr")

_SIZE = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,3})?) ?((?:[kKmMgG]i?)?[bB]?)")
_UNITS = {
    "": 1, "b": 1, "k": 1000, "kb": 1000, "m": 10**6, "mb": 10**6, "g": 10**9, "gb": 10**9,
    "ki": 1 << 10, "kib": 1 << 10, "mi": 1 << 20, "mib": 1 << 20, "gi": 1 << 30, "gib": 1 << 30,
}  # fmt: skip
_MOST = 1 << 30


@dataclass(frozen=True, slots=True)
class Output:
    """A report to write: its format and its file; None is standard output."""

    format: Format
    path: str | None


def every(*steps: Callable[[], Any]) -> list[Any]:
    """The results of all steps, in order.

    Raises:
        InputError: the problems of all steps that have some.
    """
    results: list[Any] = []
    problems: list[Problem] = []
    for step in steps:
        try:
            results.append(step())
        except InputError as error:
            problems.extend(error.problems)
    _refuse(problems)
    return results


def read_outputs(given: Sequence[str], option: str = "--output") -> tuple[Output, ...]:
    """`FORMAT` or `FORMAT:PATH`, several; the terminal report where none is given.

    "-" is standard output, as no path is.
    """
    from factcheck.formats import FORMATS, format_of

    outputs: list[Output] = []
    problems: list[Problem] = []
    for text in given or ("terminal",):
        name, _, path = text.partition(":")
        if name not in FORMATS:
            problems.append(unknown(option, "format", name, list(FORMATS)))
        elif text.endswith(":"):
            problems.append(Problem(option, 0, 0, f"no path after '{text}'", f"Write {text}FILE"))
        else:
            outputs.append(Output(format_of(name), None if path in ("", "-") else path))
    _refuse([*problems, *_taken_twice(outputs, option)])
    return tuple(outputs)


def read_fail_on(given: str, option: str = "--fail-on") -> Severity | None:
    """A severity, or None for "never"."""
    names = [severity.value for severity in Severity]
    if given in names:
        return Severity(given)
    if given == NEVER:
        return None
    raise InputError([unknown(option, "severity", given, [*names, NEVER])])


def read_day(given: str, option: str) -> date:
    """A day in ISO 8601."""
    try:
        return date.fromisoformat(given)
    except ValueError:
        what = f"'{given}' is not a date"
        raise InputError([Problem(option, 0, 0, what, "Write it as 2026-03-04")]) from None


def read_language(given: str, option: str = "--lang") -> str:
    """A language in which rules and reports can be had."""
    if given in LANGUAGES:
        return given
    raise InputError([unknown(option, "language", given, LANGUAGES)])


def size(given: str) -> int | None:
    """Bytes of "2 MiB", "500 kB" or "1048576"; None where it is no size, or over 1 GiB.

    >>> size("2 MiB"), size("0.5kB"), size("a lot")
    (2097152, 500, None)
    """
    match = _SIZE.fullmatch(given)
    if match is None:
        return None
    bytes_ = Decimal(match[1]) * _UNITS[match[2].lower()]
    return int(bytes_) if 1 <= bytes_ <= _MOST else None


def read_rules(given: Sequence[str]) -> tuple[Rule, ...]:
    """The rules of the folders, by id; "builtin" stands for ours, as nothing at all does.

    A rule of ours gives way to a newsroom's of the same id.

    Raises:
        InputError: a folder without rules, rules that are wrong, two rules of one id.
    """
    from factcheck.files import rule_files
    from factcheck.files.paths import shown
    from factcheck.rulebook.load import load_all

    asked = dict.fromkeys(name if name == BUILTIN else shown(name) for name in given or (BUILTIN,))
    ours = rule_files() if BUILTIN in asked else None
    theirs = [rule_files(name) for name in asked if name != BUILTIN]
    read = theirs if ours is None else [ours, *theirs]
    loaded, own, _ = every(
        lambda: load_all((text, path) for path, text in (ours.files if ours else ())),
        lambda: load_all((text, path) for each in theirs for path, text in each.files),
        lambda: _refuse([problem for each in read for problem in each.problems]),
    )
    merged: dict[str, Rule] = {rule.id: rule for rule in (*loaded, *own)}
    return tuple(merged[name] for name in sorted(merged))


def read_lexicon(given: Sequence[str]) -> Lexicon:
    """The rows of the files; none where no file is given.

    Raises:
        InputError: a file that does not exist, rows that are wrong, a word in two rows.
    """
    from factcheck.model.lexicon import OURS

    if not given:
        return OURS
    from factcheck.files import row_file
    from factcheck.rulebook.lexicon import load_all

    return load_all(every(*(partial(row_file, name) for name in dict.fromkeys(given))))


def unknown(option: str, noun: str, given: str, known: Sequence[str]) -> Problem:
    """The problem of a word that is none of the known ones, with the nearest or all of them."""
    from difflib import get_close_matches

    near = get_close_matches(given, known, n=1)
    remedy = f"Did you mean '{near[0]}'? " if near else ""
    return Problem(option, 0, 0, f"unknown {noun} '{given}'", f"{remedy}Write {_or(known)}")


def _taken_twice(outputs: Iterable[Output], option: str) -> list[Problem]:
    """Two reports cannot go to one place."""
    paths = [output.path and os.path.normpath(output.path) for output in outputs]
    return [
        Problem(option, 0, 0, f"two reports go to {path or 'standard output'}", "Write FORMAT:PATH")
        for path in dict.fromkeys(paths)
        if paths.count(path) > 1
    ]


def _refuse(problems: Sequence[Problem]) -> None:
    """Raise the problems, if there are any."""
    if problems:
        raise InputError(problems)


def _or(words: Sequence[str]) -> str:
    return " or ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
