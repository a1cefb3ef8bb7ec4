"""What is wrong with a YAML file by its schema: pydantic's errors as problems with their places."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from factcheck.errors import Problem
from factcheck.rulebook.fields import SHAPES
from factcheck.rulebook.strict_yaml import Document

Model = TypeVar("Model", bound=BaseModel)

_UNKNOWN_KEY = "extra_forbidden"

# pydantic's names of errors -> what is wrong, and what to write.
_PLAIN = {
    "string_type": ("a text is wanted here", "Write one text"),
    "string_too_short": ("nothing stands here", "Write a text"),
    "string_too_long": ("this text is too long", "Write at most {max_length} characters"),
    "string_pattern_mismatch": (
        "an id is made of small letters, digits and hyphens",
        "Write something like 'deadline-conflict'",
    ),
    "tuple_type": ("a list is wanted here", "Write one line with '- ' for each of its parts"),
    "too_short": ("the list is empty", "Write at least one"),
    "dict_type": ("keys with values are wanted here", "Write 'key: value' lines"),
    "model_type": ("keys with values are wanted here", "Write 'key: value' lines"),
    "is_instance_of": ("a number is wanted here", "Write a number such as 20 or 0.5, not below 0"),
    "int_type": ("a whole number is wanted here", "Write a number such as 2, not below 0"),
    "bool_type": ("yes or no is wanted here", "Write true or false"),
}


def validated(
    model: type[Model], raw: Any, prefix: tuple[str, ...] = ()
) -> tuple[Model | None, list[ErrorDetails]]:
    """The record that `raw` stands for, or what is wrong with it, its places begun by `prefix`."""
    try:
        return model.model_validate(raw), []
    except ValidationError as error:
        return None, [{**item, "loc": (*prefix, *item["loc"])} for item in error.errors()]


def telling(errors: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """The errors without those that only follow from a fault further inside."""
    for error in errors:
        inner = any(
            len(other["loc"]) > len(error["loc"])
            and other["loc"][: len(error["loc"])] == error["loc"]
            for other in errors
        )
        if not (error["type"] == "too_short" and inner):
            yield error


def problem(
    error: ErrorDetails,
    document: Document,
    path: str,
    known: Callable[[Sequence[str | int]], Sequence[str]],
    page: str,
) -> Problem:
    """One of pydantic's errors in our words.

    Args:
        error: as pydantic gives it.
        document: where it stands.
        path: the file's, as the user gave it.
        known: the keys that may stand where a way of keys ends.
        page: where the file's shape is told.
    """
    steps = [step for step in error["loc"] if step not in SHAPES]
    at_key = error["type"] == _UNKNOWN_KEY or error["loc"][-1:] == ("[key]",)
    place = document.key_place(steps) if at_key else document.place(steps)
    name = ".".join(map(str, steps))
    match error["type"]:
        case "missing":
            what, remedy = f"the key {name!r} is missing", f"Add a line '{steps[-1]}: ...'"
        case "extra_forbidden":
            what = f"no key is called {short(steps[-1])!r} here"
            remedy = one_of(str(steps[-1]), known(steps))
        case "literal_error" if not isinstance(error["input"], str):
            what, remedy = f"{name}: one word is wanted here", one_of("", _expected(error))
        case "literal_error":
            what = f"{name}: {short(error['input'])!r} is not known here"
            remedy = one_of(error["input"], _expected(error))
        case other:
            what, remedy = _PLAIN.get(other, (error["msg"], f"See {page}"))
            what, remedy = (
                f"{name}: {what}" if name else what,
                remedy.format(**error.get("ctx", {})),
            )
    return Problem(path, *place, what, remedy)


def one_of(written: str, known: Sequence[str]) -> str:
    """The nearest right word first, then all of them."""
    from rapidfuzz import fuzz, process

    if not known:
        return "Take it out: nothing can be set here"
    near = process.extractOne(written[:100], known, scorer=fuzz.ratio, score_cutoff=60)
    hint = f"Did you mean {near[0]!r}? " if near else ""
    return f"{hint}Write one of: {', '.join(known)}"


def short(value: object) -> str:
    """The value as text, cut where it is long."""
    text = str(value)
    return text if len(text) <= 60 else text[:59] + "…"


def _expected(error: ErrorDetails) -> list[str]:
    words = str(error.get("ctx", {}).get("expected", ""))
    return [word.strip("' ") for word in words.replace(" or ", ",").split(",") if word.strip()]
