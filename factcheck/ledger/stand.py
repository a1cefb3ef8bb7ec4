"""How a report stands to what is remembered: new, known or waived, and what has become of the rest.

A live waiver or ignore excuses its finding; one that has run out opens it again, whatever the
baseline says; else the baseline knows it, or it is new.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from factcheck.ledger.inline import Ignore, ignores, meant
from factcheck.ledger.match import Match, Tie, match
from factcheck.ledger.rows import rows_of
from factcheck.ledger.says import days, say, when
from factcheck.model.finding import Finding, Report, Status
from factcheck.model.standing import Held, Row, Standing, Waiver, WaiverState

SOON = timedelta(days=14)
"""A waiver that ends so soon is told of."""

_Verdict = tuple[Status, str]


@dataclass(frozen=True, slots=True)
class _Case:
    """What is judged: the rows of a run, and the day and the language of the report."""

    now: Sequence[Row]
    today: date
    language: str

    def say(self, name: str, **parts: object) -> str:
        return say(self.language, name, **parts)

    def ago(self, last: date) -> str:
        return days(self.language, (self.today - last).days)


def stand(
    report: Report,
    baseline: Sequence[Row] | None,
    waivers: Sequence[Waiver],
    today: date,
    language: str = "en",
) -> Report:
    """The report with the status of every finding and what has become of what is remembered.

    Args:
        report: its findings are signed.
        baseline: rows of known findings; None where there is none.
        waivers: in the order of their file.
        today: the day on which waivers and ignores are judged.
        language: of the sentences that it adds.

    Raises:
        InputError: an ignore in a draft is not written as it must be.
    """
    case = _Case(rows_of(report), today, language)
    known = match(case.now, baseline or ())
    verdicts = dict(_from_baseline(known, baseline or (), case))
    held, waived = _from_waivers(waivers, case)
    ignored, notices = ignores(report.articles, language)
    in_line, unused = _from_ignores(ignored, report, case)
    verdicts = _over(_over(verdicts, in_line), waived)
    findings = [_with(finding, verdicts.get(at)) for at, finding in enumerate(report.findings)]
    resolved = [row for at, row in enumerate(baseline or ()) if at not in known.met]
    standing = Standing(
        tuple(sorted(resolved, key=lambda row: row.fingerprint)),
        held,
        (*_ending(held, case), *notices, *unused),
        None if baseline is None else len(baseline),
    )
    return replace(report, findings=tuple(findings), standing=standing)


def _with(finding: Finding, verdict: _Verdict | None) -> Finding:
    if verdict is None:
        return finding
    return replace(finding, status=verdict[0], because=verdict[1])


def _over(below: dict[int, _Verdict], above: dict[int, _Verdict]) -> dict[int, _Verdict]:
    """What is waived stays so; else what is said later counts."""
    waived = {at: each for at, each in below.items() if each[0] is Status.WAIVED}
    return below | above | waived


def _from_baseline(
    known: Match, rows: Sequence[Row], case: _Case
) -> Iterator[tuple[int, _Verdict]]:
    for at, (row, tie) in known.ties.items():
        subject = rows[row].subject or case.say("no-subject")
        because = {
            Tie.SAME: "",
            Tie.REWORDED: case.say("reworded", subject=subject),
            Tie.SHRUNK: case.say("shrank"),
        }
        yield at, (Status.KNOWN, because[tie])
    for at, (row, added) in known.grown.items():
        values, name = ", ".join(added), rows[row].fingerprint
        yield at, (Status.NEW, case.say("grew", known=name, values=values))


def _from_waivers(
    waivers: Sequence[Waiver], case: _Case
) -> tuple[tuple[Held, ...], dict[int, _Verdict]]:
    """How each waiver fares, and what that makes of the findings."""
    live = [at for at, one in enumerate(waivers) if case.today <= one.expires]
    over = [at for at, one in enumerate(waivers) if case.today > one.expires]
    held: dict[int, Held] = {}
    verdicts: dict[int, _Verdict] = {}
    found = match(case.now, [_row(waivers[at]) for at in live])
    for finding, (row, _) in found.ties.items():
        one = waivers[live[row]]
        says = case.say("waived", owner=one.owner, until=one.expires, reason=one.reason)
        held[live[row]] = Held(one, WaiverState.HOLDS, says)
        verdicts[finding] = Status.WAIVED, says
    for finding, (row, added) in found.grown.items():
        one = waivers[live[row]]
        says = case.say("waiver-drifted", owner=one.owner, values=", ".join(added))
        held[live[row]] = Held(one, WaiverState.DRIFTED, says)
        verdicts.setdefault(finding, (Status.NEW, says))
    for at in live:
        says = case.say("waiver-unused", owner=waivers[at].owner)
        held.setdefault(at, Held(waivers[at], WaiverState.UNUSED, says))
    for at, (row, _) in match(case.now, [_row(waivers[at]) for at in over]).ties.items():
        verdicts.setdefault(at, (Status.NEW, _expired(waivers[over[row]], case)))
    for at in over:
        held[at] = Held(waivers[at], WaiverState.EXPIRED, _expired(waivers[at], case))
    return tuple(held[at] for at in sorted(held)), verdicts


def _expired(waiver: Waiver, case: _Case) -> str:
    return case.say("waiver-expired", days=case.ago(waiver.expires), owner=waiver.owner)


def _row(waiver: Waiver) -> Row:
    """A waiver as a remembered finding; it says nothing of kinds and sources."""
    return Row(waiver.finding, waiver.rule, "", waiver.fact, waiver.values, ())


def _from_ignores(
    ignored: Iterable[Ignore], report: Report, case: _Case
) -> tuple[dict[int, _Verdict], list[str]]:
    """What the ignores make of the findings; and a notice for each that meets none."""
    places = {id(finding): at for at, finding in enumerate(report.findings)}
    verdicts: dict[int, _Verdict] = {}
    unused: list[str] = []
    for one, findings in meant(ignored, report):
        if case.today <= one.until:
            verdict = Status.WAIVED, case.say("ignored", until=one.until, reason=one.reason)
        else:
            verdict = Status.NEW, case.say("ignore-expired", days=case.ago(one.until))
        # Of two ignores over one finding a live one counts, whatever their order.
        verdicts = _over(verdicts, {places[id(finding)]: verdict for finding in findings})
        if not findings:
            unused.append(case.say("ignore-unused", path=one.path, line=one.line, rule=one.rule))
    return verdicts, unused


def _ending(held: Iterable[Held], case: _Case) -> Iterator[str]:
    for each in held:
        left = each.waiver.expires - case.today
        if each.state is WaiverState.HOLDS and left <= SOON:
            ends, waiver = when(case.language, left.days), each.waiver
            yield case.say("waiver-ends", finding=waiver.finding, when=ends, owner=waiver.owner)
