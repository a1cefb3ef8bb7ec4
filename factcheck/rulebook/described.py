"""The records that a file is made of, and what their fields mean, from the texts below them.

The texts are read when somebody asks (documentation, editors), not whenever a rule is loaded.
"""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from textwrap import dedent
from typing import Any

from pydantic import BaseModel

DIALECT = "https://json-schema.org/draft/2020-12/schema"
"""Of the schemas that are made of records."""


def records(*roots: type[BaseModel]) -> list[type[BaseModel]]:
    """The records and every one that their fields hold, each once."""
    found: dict[type[BaseModel], None] = {}
    waiting = list(roots)
    while waiting:
        model = waiting.pop(0)
        if model not in found:
            found[model] = None
            fields = model.model_fields.values()
            waiting += [part for field in fields for part in _held(field.annotation)]
    return list(found)


def _held(annotation: Any) -> Iterator[type[BaseModel]]:
    """The records that an annotation names."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _held(part)


@cache
def described(record: type[BaseModel]) -> dict[str, str]:
    """The meaning of every field, in the order of the fields, each on one line.

    Raises:
        ValueError: a field has no text.
    """
    found: dict[str, str] = {}
    for base in reversed(record.__mro__):
        if issubclass(base, BaseModel) and base.__module__ == record.__module__:
            found.update(_texts(base))
    bare = [name for name in record.model_fields if name not in found]
    if bare:
        raise ValueError(f"no text below {record.__name__}.{bare[0]}")
    return {name: found[name] for name in record.model_fields}


def _texts(record: type[BaseModel]) -> dict[str, str]:
    """The text below each field that the class itself has."""
    [tree] = ast.parse(dedent(inspect.getsource(record))).body
    assert isinstance(tree, ast.ClassDef)
    return {
        field.target.id: " ".join(inspect.cleandoc(text.value.value).split())
        for field, text in pairwise(tree.body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }
