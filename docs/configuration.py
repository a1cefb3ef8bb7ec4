"""Write docs/configuration.md from its words and the schema: `python docs/configuration.py`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from factcheck.config.json_schema import config_schema
from factcheck.config.schema import ConfigFile, Identity, InputEntry, InputSource, Limits

HERE = Path(__file__).parent
RECORDS = (
    ("factcheck.yaml", ConfigFile),
    ("inputs", InputEntry),
    ("inputs.source", InputSource),
    ("sources.NAME", Identity),
    ("limits", Limits),
)


def page() -> str:
    """The whole page, Markdown."""
    words = (HERE / "configuration.in.md").read_text("utf-8")
    return words + "\n".join(line for name, model in RECORDS for line in table(name, model))


def table(name: str, model: Any) -> Iterator[str]:
    """The keys of a record, each with what it takes and what it means."""
    yield f"### {name}\n\n| key | takes | |\n|---|---|---|"
    schema = config_schema()
    properties = (schema if model is ConfigFile else schema["$defs"][model.__name__])["properties"]
    for key, said in properties.items():
        yield f"| `{key}` | {takes(said)} | {said['description']} |"
    yield ""


def takes(said: dict[str, Any]) -> str:
    """What may stand behind a key, in few words."""
    if "enum" in said:
        return ", ".join(f"`{word}`" for word in said["enum"])
    if said.get("type") == "array":
        return "a list"
    return "keys" if "$ref" in said or said.get("type") == "object" else "a text"


if __name__ == "__main__":
    (HERE / "configuration.md").write_text(page(), encoding="utf-8")
