"""What `baseline` does once its options are read; each command gives an exit status."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from factcheck import config
from factcheck.cli.ledger_run import answer_to, changed, is_terminal, run_of, tell, unfit
from factcheck.cli.memory import baseline_of, parsed, rows_in
from factcheck.errors import InputError, Problem
from factcheck.formats.words import count
from factcheck.ledger import baseline as ledger
from factcheck.ledger.match import Tie
from factcheck.ledger.rows import rows_of
from factcheck.model.finding import Report, Status
from factcheck.model.standing import Row

if TYPE_CHECKING:
    from factcheck.config import Asked


def create(asked: Asked) -> int:
    """Write the first baseline."""
    from factcheck.files.keep import read_kept

    path = baseline_of(config.choose(asked))
    if read_kept(path) is not None:
        raise _in_the_way(path)
    report, _ = run_of(asked, "factcheck baseline create")
    if status := unfit(report, "no baseline was written"):
        return status
    rows = _unwaived(report)

    def first(text: str | None) -> str:
        if text is not None:  # another was quicker
            raise _in_the_way(path)
        return ledger.write(rows)

    changed(path, first)
    tell([f"{count(len(rows), 'finding')} written to {path}"])
    return 0


def update(asked: Asked) -> int:
    """Add what is new, once it has been shown and accepted."""
    path = baseline_of(config.choose(asked))
    before = rows_in(path)
    report, _ = run_of(asked, "factcheck baseline update")
    if status := unfit(report, f"{path} stays as it is"):
        return status
    now = _unwaived(report)
    new, found = ledger.added(before, now)
    tell(f"+ {_line(row)}" for row in new)
    tell(f"~ {_line(now[at])}" for at, (_, tie) in _sorted(found.ties) if tie is Tie.REWORDED)
    if new and not (asked.values["accept_new"] or _accepted(len(new))):
        tell(["Nothing was written."])
        return 0
    written = changed(path, lambda text: ledger.write(ledger.updated(parsed(text, path), now)))
    says = f"{count(len(new), 'new finding')} added to {path}"
    tell([says if written else f"{path} needs no change"])
    return 0


def prune(asked: Asked) -> int:
    """Take out what is no longer found."""
    path = baseline_of(config.choose(asked))
    before = rows_in(path)
    report, _ = run_of(asked, "factcheck baseline prune")
    if status := unfit(report, f"{path} stays as it is"):
        return status
    now = rows_of(report)
    kept = ledger.pruned(before, now)
    gone = [row for row in before if row not in kept]
    tell(f"- {_line(row)}" for row in gone)
    written = changed(path, lambda text: ledger.write(ledger.pruned(parsed(text, path), now)))
    says = f"{count(len(gone), 'finding')} taken out of {path}"
    tell([says if written else f"{path} needs no change"])
    return 0


def diff(asked: Asked) -> int:
    """Show what `update` and `prune` would do."""
    before = rows_in(baseline_of(config.choose(asked)))
    report, _ = run_of(asked, "factcheck baseline diff")
    now = _unwaived(report)
    new, found = ledger.added(before, now)
    resolved = report.standing.resolved
    tell(f"+ {_line(row)}" for row in new)
    tell(f"- {_line(row)}" for row in resolved)
    for tie, mark in ((Tie.REWORDED, "~"), (Tie.SHRUNK, "<")):
        tell(f"{mark} {_line(now[at])}" for at, (_, how) in _sorted(found.ties) if how is tie)
    reworded, shrunk = (
        sum(1 for _, how in found.ties.values() if how is tie) for tie in (Tie.REWORDED, Tie.SHRUNK)
    )
    tell([f"{len(new)} new, {len(resolved)} resolved, {reworded} reworded, {shrunk} shrunk"])
    return unfit(report, "what was not read may be missing")


def audit(asked: Asked) -> int:
    """Ask what is true of the findings that nobody has judged, or tell what came of it."""
    path = baseline_of(config.choose(asked))
    rows = rows_in(path)
    if asked.values["stats"]:
        tell(_precision(rows))
        return 0
    if not is_terminal():
        what, remedy = "an audit asks questions, and nobody is there", "Run it in a terminal"
        raise InputError([Problem("factcheck baseline audit", 0, 0, what, f"{remedy}, or --stats")])
    open_ = [row for row in rows if not row.label]
    for number, row in enumerate(open_, start=1):
        tell([f"{number} of {len(open_)}  {_line(row)}"])
        answer = answer_to("(t)rue, (f)alse, (s)kip, (q)uit? ", "tfsq")
        if answer == "q":
            break
        if answer in _LABELS:
            changed(path, partial(_labelled, path, row.fingerprint, _LABELS[answer]))
    left = sum(1 for row in rows_in(path) if not row.label)
    tell([f"{count(left, 'finding')} not judged"])
    return 0


def merge(asked: Asked) -> int:
    """Merge two baselines into ours, three ways."""
    names = ("base", "ours", "theirs")
    sides = config.every(*(partial(_side, asked.values[name], name) for name in names))
    changed(asked.values["ours"], lambda _: ledger.write(ledger.merged(*sides)))
    return 0


def _side(path: str, name: str) -> tuple[Row, ...]:
    """A side of a merge; the ancestor of a file that both sides have added is empty."""
    from factcheck.files.keep import read_kept

    text = read_kept(path)
    return () if name == "base" and not text else parsed(text, path, name.upper())


_LABELS = {"t": "true", "f": "false"}


def _unwaived(report: Report) -> tuple[Row, ...]:
    """The findings that a baseline is for: a waiver says more, and ends."""
    pairs = zip(report.findings, rows_of(report), strict=True)
    return tuple(row for finding, row in pairs if finding.status is not Status.WAIVED)


def _labelled(path: str, fingerprint: str, label: str, text: str | None) -> str:
    rows = parsed(text, path)
    return ledger.write(
        replace(row, label=label) if row.fingerprint == fingerprint else row for row in rows
    )


def _precision(rows: Sequence[Row]) -> Iterable[str]:
    """A line for each rule: how many of its findings were judged, and how many were right."""
    for rule in sorted({row.rule for row in rows}):
        labels = [row.label for row in rows if row.rule == rule]
        right, wrong = labels.count("true"), labels.count("false")
        share = f"{100 * right / (right + wrong):.0f} %" if right + wrong else "-"
        yield f"{rule}: precision {share} ({right} true, {wrong} false, {labels.count('')} open)"
    if not rows:
        yield "The baseline is empty"


def _line(row: Row) -> str:
    """A row for people."""
    about = f" {row.subject}:" if row.subject else ""
    who = f" ({', '.join(row.sources)})" if row.sources else ""
    return f"{row.fingerprint} {row.rule}:{about} {' / '.join(row.values)}{who}"


def _accepted(new: int) -> bool:
    """Whether the user wants the new findings in the baseline.

    Raises:
        InputError: there is nobody to ask.
    """
    if not is_terminal():
        what = f"{count(new, 'new finding')} would be added, and nobody is there to ask"
        remedy = "Look at them, then write --accept-new"
        raise InputError([Problem("factcheck baseline update", 0, 0, what, remedy)])
    return answer_to(f"Add {count(new, 'new finding')} to the baseline? (y)es, (n)o ", "yn") == "y"


def _sorted(ties: Mapping[int, tuple[int, Tie]]) -> list[tuple[int, tuple[int, Tie]]]:
    """In the order of the findings."""
    return sorted(ties.items(), key=lambda item: item[0])


def _in_the_way(path: str) -> InputError:
    remedy = "Write factcheck baseline update PATH..., or take the file away first"
    return InputError([Problem("--baseline", 0, 0, f"'{path}' exists", remedy)])
