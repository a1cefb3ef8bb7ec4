"""What is remembered, on a screen: what was folded away, waivers to look at, what is resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from factcheck.formats import evidence
from factcheck.formats.evidence import day
from factcheck.formats.screen.look import Look, grid
from factcheck.formats.words import sentence
from factcheck.model.fact import Verdict
from factcheck.model.finding import Finding, Report, Status
from factcheck.model.standing import Held, Row, WaiverState

_FOLDED = (Status.KNOWN, Status.WAIVED)


def folded(findings: Sequence[Finding], look: Look) -> Iterator[RenderableType]:
    """A line a status: how many findings of each verdict are not shown."""
    lines = [
        look.say(f"folded.{status.value}", what=_counts(found, look))
        for status in _FOLDED
        if (found := [each for each in findings if each.status is status])
    ]
    if lines:
        for line in (*lines, look.say("folded.hint")):
            yield Padding(look.text(line, "dim"), (0, 0, 0, 1))
        yield Text("")


def parts(report: Report, look: Look) -> Iterator[RenderableType]:
    """Waivers that no longer do their work, notices, and what the baseline has and the run not."""
    standing = report.standing
    spent = [each for each in standing.waivers if each.state is not WaiverState.HOLDS]
    yield from _section("section.waivers", [_waiver(each, look) for each in spent], look)
    notices = [look.text(notice) for notice in standing.notices]
    yield from _section("section.notices", notices, look)
    resolved = [_row(row, look) for row in standing.resolved]
    yield from _section("section.resolved", resolved, look)


def _section(title: str, entries: Sequence[RenderableType], look: Look) -> Iterator[RenderableType]:
    if not entries:
        return
    yield look.heading(look.say(title), str(len(entries)), "bold")
    yield Text("")
    rows = grid(1, None)
    for entry in entries:
        rows.add_row(look.text(look.glyphs.bullet, "dim"), entry)
    yield Padding(rows, (0, 0, 1, 1))


def _waiver(held: Held, look: Look) -> RenderableType:
    """What it excused and how it fares; who answers for it, and why it was given."""
    waiver = held.waiver
    head = look.text(look.say(f"waiver.{held.state.value}"), "bold")
    tags = (waiver.rule, waiver.fact, evidence.brief(waiver.finding))
    until = look.say("waiver.until", owner=waiver.owner, day=day(waiver.expires, look.speech))
    said = look.text(sentence(held.says))
    reason = look.joined((until, waiver.reason), "dim")
    return Group(head.append_text(look.tail(tags, "dim")), said, reason)


def _row(row: Row, look: Look) -> Text:
    """A finding of the baseline: what it was about, its values, its rule and its name."""
    line = look.joined((row.subject, ", ".join(row.values)))
    name = (row.rule, evidence.brief(row.fingerprint))
    return line.append_text(look.tail(name, "dim")) if line else look.joined(name, "dim")


def _counts(findings: Iterable[Finding], look: Look) -> str:
    numbers = evidence.numbers(findings)
    return ", ".join(
        look.speech.counted(f"count.{verdict.value}", numbers[verdict.value])
        for verdict in Verdict
        if numbers[verdict.value]
    )
