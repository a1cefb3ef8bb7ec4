"""Rule files: YAML text to rules, or every problem with its line, its column and what to write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from factcheck.errors import InputError, Problem
from factcheck.rulebook.by_schema import one_of, problem, short, telling, validated
from factcheck.rulebook.schema import OPTIONS, READS, Examples, Hard, Options, Rule
from factcheck.rulebook.strict_yaml import Document, read
from factcheck.rulebook.wording import faults

_TEMPLATES = ("message",)  # the fields that may hold placeholders
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
    known = OPTIONS.get(str(raw.get("check")))
    options, more = validated(known, given, ("options",)) if known else (None, [])
    problems = [
        problem(error, document, path, lambda steps: _known_keys(steps, document), _PAGE)
        for error in telling(errors + more)
    ]
    problems += _beyond_the_schema(raw, rule, document, path)
    if rule is None or options is None:
        return None, problems
    return rule.model_copy(update={"options": options}), problems


def _beyond_the_schema(
    raw: dict[str, Any], rule: Rule | None, document: Document, path: str
) -> Iterator[Problem]:
    """What the types alone cannot refuse."""
    stem = path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    name = raw.get("id")
    if isinstance(name, str) and name and name != stem:
        what = f"the id {short(name)!r} is not the file's name"
        yield Problem(
            path, *document.place(["id"]), what, f"Write 'id: {stem}', or rename the file"
        )
    yield from _placeholders(raw, document, path)
    readable = READS.get(str(raw.get("check")))
    for place, kind in enumerate(rule.kinds if rule and readable else ()):
        if readable and kind not in readable:
            what = f"kinds: the check {raw['check']!r} does not read {kind!r}"
            remedy = one_of(kind, sorted(readable))
            yield Problem(path, *document.place(["kinds", place]), what, remedy)


def _placeholders(raw: dict[str, Any], document: Document, path: str) -> Iterator[Problem]:
    for field in _TEMPLATES:
        value = raw.get(field)
        texts = value.items() if isinstance(value, dict) else [(None, value)]
        for language, text in texts:
            if not isinstance(text, str):
                continue
            keys = [field] if language is None else [field, language]
            for offset, what, remedy in faults(text):
                place = document.place_in(keys, text, offset)
                yield Problem(path, *place, f"{'.'.join(keys)}: {what}", remedy)


def _known_keys(steps: Sequence[str | int], document: Document) -> list[str]:
    """The keys that may stand where the last of `steps` does."""
    if len(steps) == 1:
        return list(Rule.model_fields)
    if steps[0] == "examples":
        return list(Examples.model_fields)
    if len(steps) > 2:
        return list(Hard.model_fields)
    raw = document.value
    check = str(raw.get("check")) if isinstance(raw, dict) else ""
    return list(OPTIONS.get(check, Options).model_fields)
