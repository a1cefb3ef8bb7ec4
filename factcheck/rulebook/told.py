"""A rule told briefly: what its file sets, line by line, and a short name of all that it says."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rulebook.fields import Record
from factcheck.rulebook.schema import Rule

_RECORDS = ("where", "sources", "tolerance", "options")
_LENGTH = 4  # bytes: eight digits tell the rules of a newsroom apart


def version(rule: Rule) -> str:
    """Eight digits that change when anything that the file sets does, its examples aside."""
    import json
    from hashlib import blake2b

    said = rule.model_dump(mode="json", exclude={"examples", *_RECORDS}, exclude_defaults=True)
    # A field of a record's own kind is dumped by its record alone.
    said |= {
        name: getattr(rule, name).model_dump(mode="json", exclude_defaults=True)
        for name in _RECORDS
    }
    text = json.dumps(said, sort_keys=True, ensure_ascii=True)
    return blake2b(text.encode("ascii"), digest_size=_LENGTH).hexdigest()


def settings(rule: Rule) -> tuple[str, ...]:
    """What the rule lets pass, asks for and tells its check, as `name: value`."""
    return tuple(line for name in _RECORDS for line in told(getattr(rule, name)))


def told(record: Record) -> Iterator[str]:
    """Each field that says something, as `name: value`."""
    for name, value in record.model_dump(mode="json", exclude_defaults=True).items():
        if isinstance(value, dict):
            for inner, part in value.items():
                yield f"{name}.{inner}: {_shown(part)}"
        else:
            yield f"{name}: {_shown(value)}"


def _shown(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_shown(part)}" for key, part in value.items()) or "always"
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value).lower() if isinstance(value, bool) else str(value)
