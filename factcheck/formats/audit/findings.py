"""Findings that are new, in full or in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from factcheck.formats import evidence
from factcheck.formats.audit.section import Section
from factcheck.formats.audit.text import escaped, head, row, sentence, table
from factcheck.formats.evidence import Index, Side, Witness
from factcheck.formats.words import letter
from factcheck.formats.words import sentence as whole
from factcheck.model.fact import Verdict
from factcheck.model.finding import Finding, Report, Status

_EXCERPT = 280  # characters of a sentence; a table cell bears no more
_ORDER = (
    Verdict.CONFLICT, Verdict.SINGLE_SOURCE, Verdict.INTERNAL, Verdict.UPDATE, Verdict.RELATED,
    Verdict.UNRESOLVED, Verdict.CORROBORATED,
)  # fmt: skip
_IN_FULL = (Verdict.CONFLICT, Verdict.INTERNAL, Verdict.UPDATE, Verdict.RELATED)
_WITNESSES = (
    "column.source", "column.published", "column.words", "column.value", "column.place",
)  # fmt: skip
_BRIEF = ("column.source", "column.words", "column.value", "column.place", "column.finding")
_AGREED = ("column.subject", "column.value", "column.sources", "column.told")


def sections(report: Report, names: Index) -> Iterator[Section]:
    """A section a verdict; that of conflicts stands even where there is none."""
    new = [finding for finding in report.findings if finding.status is Status.NEW]
    for verdict in _ORDER:
        findings = [finding for finding in new if finding.verdict is verdict]
        if findings or verdict is Verdict.CONFLICT:
            yield _section(verdict, findings, names)


def columns(keys: Sequence[str], names: Index) -> tuple[str, ...]:
    """Titles of a table's columns."""
    return tuple(names.speech.say(key) for key in keys)


def _section(verdict: Verdict, findings: Sequence[Finding], names: Index) -> Section:
    title = _title(verdict, names)
    if not findings:
        return Section(f"{title}\n\n{names.speech.say('audit.none')}")
    if verdict in _IN_FULL:
        return Section(title, findings, draw=partial(_in_full, names=names))
    brief = verdict is not Verdict.CORROBORATED
    top = head(columns(_BRIEF if brief else _AGREED, names))
    drawn = partial(_in_brief if brief else _agreed, names=names)
    return Section(f"{title}\n\n{top}", findings, "\n", draw=drawn)


def _title(verdict: Verdict, names: Index) -> str:
    key = "audit.conflict" if verdict is Verdict.CONFLICT else f"section.{verdict.value}"
    return f"## {names.speech.say(key)}"


def _in_full(finding: Finding, names: Index) -> str:
    """Each side in a table, why the claims belong together, what to do."""
    say = names.speech.say
    tags = (
        say(f"severity.{finding.severity.value}"),
        say("audit.rule", rule=escaped(finding.rule)),
        escaped(finding.fingerprint),
    )
    parties = evidence.sides(finding, names, _EXCERPT)
    rows = [cells for at, side in enumerate(parties) for cells in _side(at, side, parties, names)]
    told = evidence.reasons(finding.explanation, names.whys.get(finding.rule))
    parts = (
        f"### {escaped(finding.message)}",
        " · ".join(tags),
        escaped(whole(finding.because)) if finding.because else "",
        table(columns(_WITNESSES, names), rows),
        say("audit.why") if told else "",
        "\n".join(f"- {escaped(each)}" for each in told),
        say("audit.remedy", text=escaped(finding.remedy)) if finding.remedy else "",
    )
    return "\n\n".join(filter(None, parts))


def _side(at: int, side: Side, of: Sequence[Side], names: Index) -> Iterator[tuple[str, ...]]:
    mark = f"**{letter(at)}** " if len(of) > 1 else ""
    for witness in (*side.witnesses, *side.copies):
        yield (
            mark + _source(witness, names),
            escaped(witness.published),
            sentence(witness.pieces),
            _values(witness, names),
            escaped(witness.place),
        )


def _in_brief(finding: Finding, names: Index) -> str:
    return "\n".join(
        row(
            (
                _source(witness, names),
                sentence(witness.pieces),
                _values(witness, names),
                escaped(witness.place),
                escaped(finding.fingerprint),
            )
        )
        for side in evidence.sides(finding, names, _EXCERPT)
        for witness in side.witnesses
    )


def _agreed(finding: Finding, names: Index) -> str:
    fact = names.facts.get(finding.claims[0])
    first, *_ = evidence.sides(finding, names, _EXCERPT)
    voices = fact.sources if fact else tuple(witness.source for witness in first.witnesses)
    return row(
        (
            escaped(finding.subject or ""),
            _values(first.witnesses[0], names),
            escaped(", ".join(voices)),
            sentence(first.witnesses[0].pieces),
        )
    )


def _source(witness: Witness, names: Index) -> str:
    copy = names.speech.say("witness.copy", name=witness.copy_of) if witness.copy_of else ""
    notes = filter(None, (copy, ", ".join(witness.notes)))
    return escaped(witness.source) + "".join(f" ({escaped(each)})" for each in notes)


def _values(witness: Witness, names: Index) -> str:
    return names.speech.say("value.and").join(
        escaped(value.words) + ("" if value.same else f" · {escaped(value.notation)}")
        for value in witness.values
    )
