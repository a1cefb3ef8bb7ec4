"""JSON Schema (2020-12) of the files that a newsroom keeps, by which editors complete and check."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from factcheck.config.schema import ConfigFile
from factcheck.ledger.waivers import WaiversFile
from factcheck.rulebook.described import DIALECT, described, records

_TELLS_NOTHING = ("title", "default")


def config_schema() -> dict[str, Any]:
    """The schema of `factcheck.yaml`."""
    return _schema(ConfigFile, "factcheck.yaml")


def waivers_schema() -> dict[str, Any]:
    """The schema of a file of waivers."""
    schema = _schema(WaiversFile, "The waivers of factcheck")
    meaning = schema["properties"]["schema"]["description"]
    # Text to the loader, and a number to whoever writes YAML.
    schema["properties"]["schema"] = {"const": 1, "description": meaning}
    return schema


def _schema(root: type[BaseModel], title: str) -> dict[str, Any]:
    """The schema of a record, each field of it and of those in it with its meaning."""
    whole = root.model_json_schema()
    for model in records(root):
        part = whole if model is root else whole["$defs"][model.__name__]
        part["description"] = " ".join((model.__doc__ or "").split())
        for name, text in described(model).items():
            part["properties"][model.model_fields[name].alias or name]["description"] = text
    return {"$schema": DIALECT, "title": title, **_plain(whole)}


def _plain(schema: Any, *, fields: bool = False) -> Any:
    """The schema without our names and defaults; what is left out is not `null`."""
    if isinstance(schema, list):
        return [_plain(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    said = {
        key: _plain(value, fields=key in ("properties", "$defs"))
        for key, value in schema.items()
        if fields or key not in _TELLS_NOTHING
    }
    choices = [each for each in said.get("anyOf", ()) if each.get("type") != "null"]
    if len(choices) == 1:
        del said["anyOf"]
        said = {**choices[0], **said}
    return said
