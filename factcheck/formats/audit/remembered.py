"""What is remembered: drafts, waivers, known findings, what is resolved since the baseline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from factcheck.formats import drafts, evidence
from factcheck.formats.audit.findings import columns
from factcheck.formats.audit.section import Section
from factcheck.formats.audit.text import escaped, head, row
from factcheck.formats.evidence import Index
from factcheck.formats.words import sentence
from factcheck.model.draft import DraftLine
from factcheck.model.finding import Finding, Report, Status
from factcheck.model.standing import Held, Row, WaiverState

_DRAFTS = ("column.file", "column.figures", "column.alone")
_WAIVERS = (
    "column.state", "column.finding", "column.excused", "column.reason", "column.owner",
    "column.until",
)  # fmt: skip
_KNOWN = ("column.state", "column.finding", "column.because", "column.place")
_RESOLVED = ("column.rule", "column.subject", "column.values", "column.sources", "column.finding")
_STATES = (WaiverState.EXPIRED, WaiverState.DRIFTED, WaiverState.UNUSED, WaiverState.HOLDS)


def drafted(report: Report, names: Index) -> Iterator[Section]:
    """The drafts: how many of their figures have a second source, and which have none."""
    if report.drafts:
        rows = (_draft(line, names) for line in report.drafts)
        yield _tabled("section.drafts", _DRAFTS, rows, names)


def waivers(report: Report, names: Index) -> Iterator[Section]:
    """Every waiver with its owner and its last day; those that no longer hold come first."""
    held = sorted(report.standing.waivers, key=lambda each: _STATES.index(each.state))
    if held:
        yield _tabled("audit.waivers", _WAIVERS, (_waiver(each, names) for each in held), names)
    if report.standing.notices:
        told = tuple(f"- {escaped(notice)}" for notice in report.standing.notices)
        yield Section(f"## {names.speech.say('section.notices')}\n", told, "\n")


def known(report: Report, names: Index) -> Iterator[Section]:
    """Findings that are known or waived, folded."""
    old = [finding for finding in report.findings if finding.status is not Status.NEW]
    if not old:
        return
    numbers = {status: sum(each.status is status for each in old) for status in Status}
    counts = [
        names.speech.counted(f"count.{status.value}", numbers[status])
        for status in (Status.KNOWN, Status.WAIVED)
        if numbers[status]
    ]
    title = f"## {names.speech.say('audit.known')}"
    fold = f"<details>\n<summary>{', '.join(counts)}</summary>"
    top = head(columns(_KNOWN, names))
    drawn = partial(_known, names=names)
    yield Section(f"{title}\n\n{fold}\n\n{top}", old, "\n", "</details>", drawn)


def resolved(report: Report, names: Index) -> Iterator[Section]:
    """What the baseline has and the run found no more."""
    if report.standing.resolved:
        rows = (_resolved(each) for each in report.standing.resolved)
        yield _tabled("section.resolved", _RESOLVED, rows, names)


def _tabled(title: str, keys: Sequence[str], rows: Iterator[str], names: Index) -> Section:
    top = head(columns(keys, names))
    return Section(f"## {names.speech.say(title)}\n\n{top}", tuple(rows), "\n")


def _draft(line: DraftLine, names: Index) -> str:
    say, alone = names.speech.say, drafts.alone(line, names)
    return row(
        (
            escaped(names.articles[line.article].path),
            escaped(drafts.told(line, names.speech)),
            escaped(say("value.and").join(f"{words} ({place})" for place, words in alone)),
        )
    )


def _waiver(held: Held, names: Index) -> str:
    waiver = held.waiver
    finding = (waiver.rule, waiver.fact, waiver.finding)
    state = f"{names.speech.say(f'waiver.{held.state.value}')}: {held.says}"
    return row(
        (
            escaped(state if held.says else state.removesuffix(": ")),
            escaped(" · ".join(filter(None, finding))),
            escaped("; ".join(waiver.values)),
            escaped(waiver.reason),
            escaped(waiver.owner),
            escaped(evidence.day(waiver.expires, names.speech)),
        )
    )


def _known(finding: Finding, names: Index) -> str:
    say = names.speech.say
    claim = names.claims[names.speaker(finding)]
    words = (say(f"status.{finding.status.value}"), say(f"verdict.{finding.verdict.value}"))
    told = (finding.message, finding.rule, finding.fingerprint)
    return row(
        (
            escaped(", ".join(words)),
            escaped(" · ".join(told)),
            escaped(sentence(finding.because)) if finding.because else "",
            escaped(evidence.place(claim, names.articles[claim.article])),
        )
    )


def _resolved(gone: Row) -> str:
    values, sources = "; ".join(gone.values), ", ".join(gone.sources)
    cells = (gone.rule, gone.subject, values, sources, gone.fingerprint)
    return row(escaped(each) for each in cells)
