"""Write docs/rules.md from the rules, their schema and the checks: `python docs/rules.py`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from pydantic import BaseModel

from factcheck.rulebook.described import described
from factcheck.rulebook.filters import Age, Asked, Tolerance, Where
from factcheck.rulebook.load import load
from factcheck.rulebook.options import ABOUT, Hard
from factcheck.rulebook.schema import ExampleArticle, Examples, Gaps, Rule, Severities
from factcheck.rulebook.wording import PLACEHOLDERS

FOLDER = Path(__file__).parent
OUT = FOLDER / "rules.md"
RULES = FOLDER.parent / "rules"

_TABLE = re.compile(r"^<!-- (\w+) ?(\w*) -->\n", re.MULTILINE)


def page() -> str:
    """The whole page, Markdown: the text of rules.in.md with its tables filled."""

    def filled(mark: re.Match[str]) -> str:
        lines = keys(RECORDS[mark[2]]) if mark[2] else TABLES[mark[1]]()
        return "\n".join(lines)

    return _TABLE.sub(filled, (FOLDER / "rules.in.md").read_text("utf-8"))


def keys(record: type[BaseModel]) -> Iterator[str]:
    """A table of the keys of a record."""
    rows = ((f"`{name}`", default(record, name), text) for name, text in described(record).items())
    yield from table(("key", "default", "meaning"), rows)


def default(record: type[BaseModel], name: str) -> str:
    """What a key stands for where it is left out."""
    field = record.model_fields[name]
    if field.is_required():
        return "needed"
    value = field.get_default(call_default_factory=True)
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    empty = value is None or isinstance(value, BaseModel) or value in ((), {})
    return "" if empty else f"`{value}`"


def checks() -> Iterator[str]:
    """A table of the checks."""
    rows = (
        (f"`{name}`", about.looks_at, about.says, ", ".join(about.reads or ("all",)))
        for name, about in ABOUT.items()
    )
    yield from table(("check", "looks at", "says", "kinds"), rows)


def options() -> Iterator[str]:
    """A table of the options of each check that has some."""
    by_options: dict[type[BaseModel], list[str]] = {}
    for name, about in ABOUT.items():
        by_options.setdefault(about.options, []).append(name)
    for record, names in by_options.items():
        if record.model_fields:
            yield f"{named(names)}:\n"
            yield from keys(record)


def placeholders() -> Iterator[str]:
    """A table of the placeholders."""
    rows = ((f"`{{{name}}}`", text) for name, text in PLACEHOLDERS.items())
    yield from table(("placeholder", "stands for"), rows)


def ours() -> Iterator[str]:
    """A table of our rules."""
    rows = []
    for path in sorted(RULES.glob("*.yaml")):
        text = path.read_text("utf-8")
        rule = load(text, path.name)
        speaks_of = text.partition("\n")[0].removeprefix("# ")
        link = f"[`{rule.id}`](../rules/{path.name})"
        rows.append((link, f"`{rule.check}`", severity(rule), speaks_of))
    yield from table(("rule", "check", "severity", "speaks of"), rows)


def severity(rule: Rule) -> str:
    """How grave its findings are, in a few words."""
    if isinstance(rule.severity, str):
        return rule.severity
    others = rule.severity.model_dump(exclude={"asserted"}, exclude_none=True)
    return ", ".join([rule.severity.asserted, *(f"{how} {value}" for how, value in others.items())])


def table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """A Markdown table, with an empty line below it."""
    yield f"| {' | '.join(heads)} |"
    yield f"|{'---|' * len(heads)}"
    yield from (f"| {' | '.join(row)} |" for row in rows)
    yield ""


def named(names: Iterable[str]) -> str:
    """Names in a row."""
    return ", ".join(f"`{name}`" for name in names)


TABLES = {"checks": checks, "options": options, "placeholders": placeholders, "ours": ours}
RECORDS: dict[str, type[BaseModel]] = {
    record.__name__: record
    for record in (
        Rule, Severities, Where, Age, Asked, Tolerance, Examples, Gaps, ExampleArticle, Hard,
    )
}  # fmt: skip

if __name__ == "__main__":
    OUT.write_text(page(), encoding="utf-8")
