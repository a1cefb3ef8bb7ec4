"""What the fields of a record mean, from the texts below them in its source.

The texts are read when somebody asks (documentation, editors), not whenever a rule is loaded.
"""

from __future__ import annotations

import ast
import inspect
from functools import cache
from itertools import pairwise
from textwrap import dedent

from pydantic import BaseModel


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
