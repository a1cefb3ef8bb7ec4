"""JSON Schema (2020-12) of `factcheck.yaml`, by which editors complete and check it."""

from __future__ import annotations

from typing import Any

from factcheck.config.schema import ConfigFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def config_schema() -> dict[str, Any]:
    """The schema of a configuration file."""
    return {
        "$schema": DIALECT,
        "title": "factcheck.yaml",
        **_without_titles(ConfigFile.model_json_schema()),
    }


def _without_titles(schema: Any) -> Any:
    """The schema without the names of our classes and fields, which tell a user nothing."""
    if isinstance(schema, list):
        return [_without_titles(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: _without_titles(value)
        for key, value in schema.items()
        if key != "title" or not isinstance(value, str)
    }
