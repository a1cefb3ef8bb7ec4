"""Rules on a screen: a list of all, and the page of one, made from its file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from factcheck.formats.screen.look import Look, grid
from factcheck.rulebook.fields import said
from factcheck.rulebook.schema import Example, ExampleArticle, Rule
from factcheck.rulebook.told import told

_STYLES = {"error": "red", "warning": "yellow", "info": "blue"}


def listing(rules: Iterable[Rule], look: Look) -> Iterator[RenderableType]:
    """One row a rule: its id, how grave it is, and what it is for."""
    rules = tuple(rules)
    rows = grid(max((len(rule.id) for rule in rules), default=1), 8, None, gap=2)
    for rule in rules:
        why = said(rule.why, look.speech.language).split(". ")[0].rstrip(".")
        rows.add_row(
            look.text(rule.id, "bold"),
            look.text(rule.severity_of(), _STYLES[rule.severity_of()]),
            look.text(f"{why}."),
        )
    yield rows
    yield Text("")
    yield look.text(look.say("rule.hint"), "dim")


def page(rule: Rule, look: Look) -> Iterator[RenderableType]:
    """All that the file of a rule says."""
    yield look.text(rule.id, "bold")
    check = look.say("rule.check", name=rule.check)
    reads = look.say("rule.reads", kinds=look.speech.listed(rule.kinds))
    yield look.joined((_severity(rule, look), check, reads), "dim")
    yield Text("")
    yield from _section("rule.why", [said(rule.why, look.speech.language)], look)
    yield from _section("rule.says", [said(rule.message, look.speech.language)], look)
    yield from _section("rule.remedy", [said(rule.remedy, look.speech.language)], look)
    for title, record in (
        ("rule.where", rule.where),
        ("rule.sources", rule.sources),
        ("rule.tolerance", rule.tolerance),
        ("rule.options", rule.options),
    ):
        yield from _section(title, list(told(record)), look)
    yield from _examples("rule.fires", rule.examples.fires, look)
    yield from _examples("rule.quiet", rule.examples.quiet, look)
    yield from _examples("rule.should-fire", rule.examples.todo.fires, look)
    yield from _examples("rule.should-be-quiet", rule.examples.todo.quiet, look)


def _severity(rule: Rule, look: Look) -> str:
    """The severity, and where it is another one."""
    if isinstance(rule.severity, str):
        return rule.severity
    others = rule.severity.model_dump(exclude={"asserted"}, exclude_none=True)
    where = (
        look.say("rule.where-side", severity=severity, modality=look.say(f"modality.{modality}"))
        for modality, severity in others.items()
    )
    return ", ".join((rule.severity.asserted, *where))


def _section(title: str, lines: Sequence[str], look: Look) -> Iterator[RenderableType]:
    if lines:
        yield look.heading(look.say(title), "", "bold")
        for line in lines:
            yield Padding(look.text(line), (0, 0, 0, 1))
        yield Text("")


def _examples(title: str, examples: Sequence[Example], look: Look) -> Iterator[RenderableType]:
    """Each example: one article a line, each from a source of its own."""
    if not examples:
        return
    yield look.heading(look.say(title), "", "bold")
    rows = grid(1, None)
    for example in examples:
        for at, article in enumerate(example):
            bullet = "" if at else look.glyphs.bullet
            rows.add_row(look.text(bullet, "dim"), look.text(_told(article)))
    yield Padding(rows, (0, 0, 1, 1))


def _told(article: str | ExampleArticle) -> str:
    """The text, behind what is said of it."""
    if isinstance(article, str):
        return article
    given = article.model_dump(exclude={"text"}, exclude_defaults=True)
    facts = ", ".join(name if value is True else f"{name} {value}" for name, value in given.items())
    return f"({facts}) {article.text}" if facts else article.text
