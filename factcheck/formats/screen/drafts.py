"""The drafts of a run, a line each: what in them stands on one source alone."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from factcheck.formats import drafts
from factcheck.formats.evidence import Index
from factcheck.formats.screen.look import Look
from factcheck.model.draft import DraftLine
from factcheck.model.finding import Report


def parts(report: Report, names: Index, look: Look) -> Iterator[RenderableType]:
    """The section; nothing where the run has no draft."""
    if not report.drafts:
        return
    yield look.heading(look.say("section.drafts"), str(len(report.drafts)), "bold")
    yield Text("")
    for line in report.drafts:
        yield Padding(_line(line, names, look), (0, 0, 0, 1))
    yield Text("")


def _line(line: DraftLine, names: Index, look: Look) -> Text:
    shown = look.text(names.articles[line.article].path, "bold")
    shown.append_text(look.tail((drafts.told(line, look.speech),)))
    for at, (place, words) in enumerate(drafts.alone(line, names)):
        shown.append_text(look.text(look.say("value.and" if at else "draft.alone")))
        shown.append_text(look.text(f"{words} ", "bold yellow"))
        shown.append_text(look.text(f"({place})", "dim"))
    return shown
