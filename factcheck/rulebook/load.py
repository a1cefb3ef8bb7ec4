"""Rule files: YAML text to rules, or every problem with its line, its column and what to write."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from factcheck.errors import InputError, Problem
from factcheck.rulebook.beyond import beyond_the_schema
from factcheck.rulebook.by_schema import problem, telling, validated
from factcheck.rulebook.fields import Record
from factcheck.rulebook.filters import Age, Asked, Tolerance, Where
from factcheck.rulebook.options import ABOUT, Hard, Options
from factcheck.rulebook.schema import ExampleArticle, Examples, Gaps, Rule, Severities
from factcheck.rulebook.strict_yaml import Document, read

_PAGE = "docs/rules.md"


def load(text: str, path: str) -> Rule:
    """Read one rule file.

    Args:
        text: the file's content.
        path: as the user gave it; its last part must be the rule's id with an ending.

    Raises:
        InputError: not YAML, or not a rule; holds every problem, in the order of the file.
    """
    document = read(text, path)
    rule, problems = _checked(document, path)
    if rule is None or problems:
        raise InputError(sorted(problems))
    return rule


def load_all(files: Iterable[tuple[str, str]]) -> tuple[Rule, ...]:
    """Read several rule files, given as (text, path); sorted by id.

    Raises:
        InputError: holds the problems of all the files, and ids that stand twice.
    """
    rules: dict[str, tuple[Rule, str]] = {}
    problems: list[Problem] = []
    for text, path in files:
        try:
            rule = load(text, path)
        except InputError as error:
            problems += error.problems
            continue
        if rule.id in rules:
            what = f"the rule {rule.id!r} stands in {rules[rule.id][1]} too"
            problems.append(Problem(path, 0, 0, what, "Give one of them another name"))
        else:
            rules[rule.id] = rule, path
    if problems:
        raise InputError(problems)
    return tuple(rules[name][0] for name in sorted(rules))


def _checked(document: Document, path: str) -> tuple[Rule | None, list[Problem]]:
    raw = document.value
    if not isinstance(raw, dict):
        what, remedy = "a rule is made of keys with values", "Write 'id: ...', 'check: ...'"
        return None, [Problem(path, *document.place(), what, remedy)]
    common: dict[str, Any] = dict(raw)
    given = common.pop("options", {})
    rule, errors = validated(Rule, common)
    # Of a check that is not known nothing can be said about its options.
    known = ABOUT.get(str(raw.get("check")))
    options, more = validated(known.options, given, ("options",)) if known else (None, [])
    problems = [
        problem(error, document, path, lambda steps: _known_keys(steps, document), _PAGE)
        for error in telling(errors + more)
    ]
    problems += beyond_the_schema(raw, rule, document, path)
    if rule is None or options is None:
        return None, problems
    return rule.model_copy(update={"options": options}), problems


_KEYS: dict[tuple[str, ...], type[Record]] = {
    (): Rule,
    ("severity",): Severities,
    ("where",): Where,
    ("where", "age"): Age,
    ("sources",): Asked,
    ("tolerance",): Tolerance,
    ("examples",): Examples,
    ("examples", "todo"): Gaps,
    ("examples", "fires"): ExampleArticle,
    ("examples", "quiet"): ExampleArticle,
    ("examples", "todo", "fires"): ExampleArticle,
    ("examples", "todo", "quiet"): ExampleArticle,
}


def _known_keys(steps: Sequence[str | int], document: Document) -> list[str]:
    """The keys that may stand where the last of `steps` does."""
    above = tuple(step for step in steps[:-1] if isinstance(step, str))
    if above[:1] == ("options",):
        raw = document.value
        about = ABOUT.get(str(raw.get("check"))) if isinstance(raw, dict) else None
        options = about.options if about else Options
        return list((Hard if len(above) > 1 else options).model_fields)
    return list(_KEYS[above].model_fields) if above in _KEYS else []


def place(text: str, path: str, keys: Sequence[str | int]) -> tuple[int, int]:
    """1-based line and column of a part of a rule file that can be read.

    Raises:
        InputError: not YAML.
    """
    return read(text, path).place(keys)
