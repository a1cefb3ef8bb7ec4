"""Rule files: YAML text to rules, or every problem with its line, its column and what to write."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from factcheck.errors import InputError, Problem
from factcheck.rulebook.schema import (
    BY_LANGUAGE,
    OPTIONS,
    PLAIN,
    READS,
    Examples,
    Hard,
    Options,
    Rule,
)
from factcheck.rulebook.strict_yaml import Document, read
from factcheck.rulebook.wording import faults

Model = TypeVar("Model", bound=BaseModel)

_TEMPLATES = ("message",)  # the fields that may hold placeholders
_UNKNOWN_KEY, _UNKNOWN_WORD, _MISSING = "extra_forbidden", "literal_error", "missing"

# pydantic's names of errors -> what is wrong, and what to write.
_PLAIN_PROBLEMS = {
    "string_type": ("a text is wanted here", "Write one text"),
    "string_too_short": ("nothing stands here", "Write a text"),
    "string_too_long": ("this text is too long", "Write at most {max_length} characters"),
    "string_pattern_mismatch": (
        "a rule's id is made of small letters, digits and hyphens",
        "Write something like 'deadline-conflict'",
    ),
    "tuple_type": ("a list is wanted here", "Write one line with '- ' for each of its parts"),
    "too_short": ("the list is empty", "Write at least one"),
    "dict_type": ("keys with values are wanted here", "Write 'key: value' lines"),
    "model_type": ("keys with values are wanted here", "Write 'key: value' lines"),
    "is_instance_of": ("a number is wanted here", "Write a number such as 20 or 0.5, not below 0"),
    "bool_type": ("yes or no is wanted here", "Write true or false"),
}


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
    rule, errors = _validated(Rule, common, ())
    # Of a check that is not known nothing can be said about its options.
    known = OPTIONS.get(str(raw.get("check")))
    options, more = _validated(known, given, ("options",)) if known else (None, [])
    problems = [_problem(error, document, path) for error in _telling(errors + more)]
    problems += _beyond_the_schema(raw, rule, document, path)
    if rule is None or options is None:
        return None, problems
    return rule.model_copy(update={"options": options}), problems


def _validated(
    model: type[Model], raw: Any, prefix: tuple[str, ...]
) -> tuple[Model | None, list[ErrorDetails]]:
    try:
        return model.model_validate(raw), []
    except ValidationError as error:
        return None, [{**item, "loc": (*prefix, *item["loc"])} for item in error.errors()]


def _telling(errors: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """The errors without those that only follow from a fault further inside."""
    for error in errors:
        inner = any(
            len(other["loc"]) > len(error["loc"])
            and other["loc"][: len(error["loc"])] == error["loc"]
            for other in errors
        )
        if not (error["type"] == "too_short" and inner):
            yield error


def _problem(error: ErrorDetails, document: Document, path: str) -> Problem:
    steps = [step for step in error["loc"] if step not in (PLAIN, BY_LANGUAGE, "[key]")]
    at_key = error["type"] == _UNKNOWN_KEY or error["loc"][-1:] == ("[key]",)
    place = document.key_place(steps) if at_key else document.place(steps)
    name = ".".join(map(str, steps))
    match error["type"]:
        case "missing":
            what, remedy = f"the key {name!r} is missing", f"Add a line '{steps[-1]}: ...'"
        case "extra_forbidden":
            what = f"no key is called {_short(steps[-1])!r} here"
            remedy = _one_of(str(steps[-1]), _known_keys(steps, document))
        case "literal_error":
            what = f"{name}: {_short(error['input'])!r} is not known here"
            remedy = _one_of(str(error["input"]), _expected(error))
        case other:
            what, remedy = _PLAIN_PROBLEMS.get(other, (error["msg"], "See docs/rules.md"))
            what, remedy = f"{name}: {what}", remedy.format(**error.get("ctx", {}))
    return Problem(path, *place, what, remedy)


def _beyond_the_schema(
    raw: dict[str, Any], rule: Rule | None, document: Document, path: str
) -> Iterator[Problem]:
    """What the types alone cannot refuse."""
    stem = path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    name = raw.get("id")
    if isinstance(name, str) and name and name != stem:
        what = f"the id {_short(name)!r} is not the file's name"
        yield Problem(
            path, *document.place(["id"]), what, f"Write 'id: {stem}', or rename the file"
        )
    yield from _placeholders(raw, document, path)
    readable = READS.get(str(raw.get("check")))
    for place, kind in enumerate(rule.kinds if rule and readable else ()):
        if readable and kind not in readable:
            what = f"kinds: the check {raw['check']!r} does not read {kind!r}"
            remedy = _one_of(kind, sorted(readable))
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


def _known_keys(steps: list[str | int], document: Document) -> list[str]:
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


def _expected(error: ErrorDetails) -> list[str]:
    words = str(error.get("ctx", {}).get("expected", ""))
    return [word.strip("' ") for word in words.replace(" or ", ",").split(",") if word.strip()]


def _one_of(written: str, known: list[str]) -> str:
    """The nearest right word first, then all of them."""
    from rapidfuzz import fuzz, process

    if not known:
        return "Take it out: nothing can be set here"
    near = process.extractOne(written[:100], known, scorer=fuzz.ratio, score_cutoff=60)
    hint = f"Did you mean {near[0]!r}? " if near else ""
    return f"{hint}Write one of: {', '.join(known)}"


def _short(value: object) -> str:
    text = str(value)
    return text if len(text) <= 60 else text[:59] + "…"
