"""What `waive` and `distinct` do once their options are read; each gives an exit status."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from factcheck import config
from factcheck.cli import which
from factcheck.cli.ledger_run import changed, run_of, tell
from factcheck.cli.memory import day_of, waivers_of
from factcheck.errors import InputError, Problem
from factcheck.ledger.distinct import said
from factcheck.ledger.entries import Entry, with_entry
from factcheck.ledger.rows import rows_of
from factcheck.ledger.waivers import LEAST_REASON, MOST_DAYS

if TYPE_CHECKING:
    from factcheck.config import Asked

_MOST = 5000  # characters of what is written down


def waive(asked: Asked) -> int:
    """Add a waiver of a finding to its file."""
    chosen = config.choose(asked)
    reason, owner = (" ".join((chosen.text(name) or "").split()) for name in ("reason", "owner"))
    day, last, *_ = config.every(
        lambda: day_of(chosen),
        lambda: config.read_day(chosen.text("until") or "", chosen.origin("until")),
        lambda: _firm(reason),
        lambda: _named(owner),
    )
    if not day <= last <= day + timedelta(days=MOST_DAYS):
        what = f"{last} is not within {MOST_DAYS} days of {day}"
        remedy = f"Write a day from {day} to {day + timedelta(days=MOST_DAYS)}"
        raise InputError([Problem("--until", 0, 0, what, remedy)])
    report, _ = run_of(asked, "factcheck waive FINGERPRINT")
    finding = which.finding(asked.values["fingerprint"], report.findings)
    row = rows_of(report)[report.findings.index(finding)]
    entry: Entry = {
        "finding": row.fingerprint,
        "rule": row.rule,
        "fact": row.subject[:500],
        "values": [value[:_MOST] for value in row.values],
        "reason": reason,
        "owner": owner,
        "created": day.isoformat(),
        "expires": last.isoformat(),
    }
    path = waivers_of(chosen)
    changed(path, lambda text: with_entry(text, "waivers", entry, path))
    tell([f"{row.fingerprint} is waived until {last} in {path}"])
    return 0


def distinct(asked: Asked) -> int:
    """Add two claims that are different facts to the file of waivers."""
    chosen = config.choose(asked)
    reason = " ".join((chosen.text("reason") or "").split())
    _firm(reason)
    report, _ = run_of(asked, "factcheck distinct A B")
    names = (asked.values["left"], asked.values["right"])
    claims = config.every(*(partial(which.claim, name, report) for name in names))
    if claims[0].id == claims[1].id:
        what = f"both names mean the claim {claims[0].id}"
        raise InputError([Problem("factcheck distinct", 0, 0, what, "Name two claims")])
    articles = {article.id: article for article in report.articles}
    first, second = (
        {name: getattr(side, name)[:_MOST] for name in ("source", "kind", "value", "sentence")}
        for side in (said(claim, articles) for claim in claims)
    )
    entry: Entry = {"first": first, "second": second, "reason": reason}
    path = waivers_of(chosen)
    changed(path, lambda text: with_entry(text, "distinct", entry, path))
    tell([f"{claims[0].id} and {claims[1].id} are different facts by {path}"])
    return 0


def _firm(reason: str) -> None:
    """Refuse a reason that is none."""
    if not LEAST_REASON <= len(reason) <= 2000:
        what = f"a reason has from {LEAST_REASON} to 2000 characters"
        raise InputError([Problem("--reason", 0, 0, what, "Write one that others can judge")])


def _named(owner: str) -> None:
    """Refuse a waiver that nobody answers for."""
    if not 1 <= len(owner) <= 500:
        raise InputError([Problem("--owner", 0, 0, "nobody is named", "Write who answers for it")])
