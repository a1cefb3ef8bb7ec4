"""What is done to set a newsroom up: first files, the settings that hold, schemas for editors."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from factcheck import config
from factcheck.cli.streams import OutputError, screen, write_out
from factcheck.errors import InputError

if TYPE_CHECKING:
    from factcheck.config import Asked

_FORMS = ("terminal", "json")


def init() -> int:
    """Write what is missing, and say of each file what became of it."""
    for line in _written():
        write_out(f"{line}\n")
    return 0


def _written() -> Iterator[str]:
    from factcheck.config import starter
    from factcheck.config.schema import NAME
    from factcheck.files import paths, start

    try:
        text = starter.config_text(*start.articles_in("."))
        for path, new in ((NAME, text), (starter.RULE, starter.rule_text())):
            yield f"wrote {path}" if start.add(path, new) else f"kept {path}: it is there already"
        changed = start.amend(starter.ATTRIBUTES, starter.attributes_text)
        what = "the line for the baseline"
        yield f"{'wrote' if changed else 'kept'} {what} in {starter.ATTRIBUTES}"
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        name = paths.shown(getattr(error, "filename", None) or starter.ATTRIBUTES)
        raise OutputError(f"{name} could not be written: {reason}") from error
    yield "Next: factcheck check"


def config_show(asked: Asked) -> int:
    """Show every setting with its value and where it came from."""
    from factcheck.config.shown import every_setting

    chosen = config.choose(asked)
    form = chosen.text("form") or _FORMS[0]
    if form not in _FORMS:
        raise InputError([config.unknown(chosen.origin("form"), "format", form, _FORMS)])
    rows = [(each.name, each.value, each.origin) for each in every_setting(chosen)]
    file = chosen.file.path if chosen.file else None
    if form == "json":
        settings = [dict(zip(("name", "value", "origin"), row, strict=True)) for row in rows]
        write_out(json.dumps({"file": file, "settings": settings}, indent=1) + "\n", "utf-8")
        return 0
    from factcheck.formats.screen.look import look, printed
    from factcheck.formats.screen.settings import parts

    view = screen()
    write_out(printed(parts(rows, file, look(view)), view))
    return 0


def schema(name: str) -> int:
    """Print a JSON Schema."""
    if name not in SCHEMAS:
        raise InputError([config.unknown("NAME", "schema", name, list(SCHEMAS))])
    write_out(json.dumps(SCHEMAS[name](), indent=2) + "\n", "utf-8")
    return 0


def _config() -> dict[str, Any]:
    from factcheck.config.json_schema import config_schema

    return config_schema()


def _report() -> dict[str, Any]:
    from factcheck.formats.report_schema import report_schema

    return report_schema()


def _rule() -> dict[str, Any]:
    from factcheck.rulebook.json_schema import rule_schema

    return rule_schema()


def _waivers() -> dict[str, Any]:
    from factcheck.config.json_schema import waivers_schema

    return waivers_schema()


SCHEMAS: dict[str, Callable[[], dict[str, Any]]] = {
    "rule": _rule,
    "config": _config,
    "waivers": _waivers,
    "report": _report,
}
"""What `factcheck schema` can print."""
