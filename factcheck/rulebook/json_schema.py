"""JSON Schema of a rule file, for editors that complete and check as one writes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from factcheck.rulebook.described import DIALECT, described, records
from factcheck.rulebook.options import ABOUT, Hard
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.wording import PLACEHOLDERS

_NUMBERS = ("number", "integer")


def rule_schema() -> dict[str, Any]:
    """The schema of one rule file, each key with its meaning; the same for the same version.

    Scalars have the type that they have in the YAML that people write: numbers are numbers, true
    and false are booleans, and a date stays text.
    """
    models = records(Rule, Hard, *(about.options for about in ABOUT.values()))
    refs, whole = models_json_schema([(model, "validation") for model in models])
    definitions: dict[str, Any] = whole["$defs"]
    for model in models:
        _describe(definitions[_name(refs[model, "validation"])], model)
    rule: dict[str, Any] = definitions.pop(_name(refs[Rule, "validation"]))
    rule["properties"]["options"] = {
        "description": described(Rule)["options"],
        "type": "object",
    }
    rule["allOf"] = [
        _when(name, refs[about.options, "validation"]) for name, about in ABOUT.items()
    ]
    names = ", ".join(f"{{{name}}}" for name in PLACEHOLDERS)
    rule["properties"]["message"]["description"] += f" Placeholders: {names}."
    rule |= {"$schema": DIALECT, "title": "A rule of factcheck", "$defs": definitions}
    for part in _parts(rule):
        _as_written(part)
    return rule


def _when(check: str, options: dict[str, Any]) -> dict[str, Any]:
    """What follows from the check of a rule: its kinds and its options."""
    then: dict[str, Any] = {"options": options}
    reads = ABOUT[check].reads
    if reads:
        then["kinds"] = {"items": {"enum": list(reads)}}
    return {
        "if": {"properties": {"check": {"const": check}}, "required": ["check"]},
        "then": {"properties": then},
    }


def _name(ref: dict[str, Any]) -> str:
    return str(ref["$ref"]).rsplit("/", 1)[-1]


def _describe(schema: dict[str, Any], model: type[BaseModel]) -> None:
    """Put the meaning beside each field of a record's schema."""
    schema["description"] = " ".join((model.__doc__ or "").split())
    for name, text in described(model).items():
        field = schema["properties"][name]
        field["description"] = text
        field.pop("default", None)
        field.pop("title", None)
    schema.pop("title", None)


def _parts(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        yield schema
    for part in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(part, dict | list):
            yield from _parts(part)


def _as_written(schema: dict[str, Any]) -> None:
    """Numbers are not below 0, and need no quotation marks; what is left out is not `null`."""
    if schema.get("type") in _NUMBERS:
        schema["minimum"] = 0
    choices = [each for each in schema.get("anyOf", ()) if each.get("type") != "null"]
    if any(each.get("type") in _NUMBERS for each in choices):
        choices = [each for each in choices if each.get("type") in _NUMBERS]
    if len(choices) == 1:
        del schema["anyOf"]
        schema |= choices[0]
        _as_written(schema)
    elif choices:
        schema["anyOf"] = choices
