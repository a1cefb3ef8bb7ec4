"""Everything about one finding: whole sentences, how each value was read, every reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from factcheck.formats import evidence
from factcheck.formats.evidence import Index
from factcheck.formats.screen import reading, weighed
from factcheck.formats.screen.findings import witness_lines
from factcheck.formats.screen.look import Barred, Look, grid
from factcheck.formats.view import View
from factcheck.formats.words import letter
from factcheck.model.account import Account
from factcheck.model.fact import Fact
from factcheck.model.finding import Finding, Report

_WHOLE = 1 << 20  # characters: no sentence is cut


def parts(
    finding: Finding, report: Report, view: View, look: Look, accounts: Sequence[Account] = ()
) -> Iterator[RenderableType]:
    """The finding from its message to the claims that were left out of it, and how it was joined.

    `accounts` tell of the joinings of its claims.
    """
    names = evidence.index(report, view)
    yield look.text(finding.message, "bold")
    words = {name: getattr(finding, name).value for name in ("verdict", "severity", "status")}
    tags = tuple(look.say(f"{name}.{word}") for name, word in words.items())
    yield look.joined((*tags, finding.rule, finding.because), "dim")
    yield look.text(finding.fingerprint, "dim")
    yield Text("")
    sides = finding.sides or (finding.claims,)
    for at, side in enumerate(sides):
        title = look.say("detail.side", letter=letter(at))
        yield look.heading(title if len(sides) > 1 else look.say("detail.sentences"), "", "bold")
        yield from _claims(side, names, look)
    why = names.whys.get(finding.rule)
    yield from _list("detail.why", evidence.reasons(finding.explanation, why), look)
    if why:
        yield from _list("detail.rule", (why,), look)
    if finding.remedy:
        yield from _list("detail.remedy", (finding.remedy,), look)
    fact = names.facts.get(finding.claims[0])
    if fact is not None:
        yield from _fact(fact, finding, names, look)
    yield from weighed.joinings(accounts, names, look)


def pair(
    accounts: Sequence[Account], report: Report, view: View, look: Look
) -> Iterator[RenderableType]:
    """Why two claims are one fact, or why they are not; where others join them, these too.

    The first account is of the two themselves.
    """
    names = evidence.index(report, view)
    first, *others = accounts
    yield look.text(look.say("pair.one" if first.joined else "pair.two"), "bold")
    yield Text("")
    for title, claim_id in zip(("pair.first", "pair.second"), first.claims, strict=True):
        yield look.heading(look.say(title), "", "bold")
        yield from _claims((claim_id,), names, look)
    yield look.heading(look.say("detail.why"), "", "bold")
    yield from weighed.parts(first, names, look)
    yield from weighed.joinings(others, names, look)
    yield from _list("pair.findings", tuple(_showing(first, report, names, look)), look)


def _showing(account: Account, report: Report, names: Index, look: Look) -> Iterator[str]:
    """Each finding that holds both claims, in a line."""
    for finding in report.findings:
        if set(account.claims) <= set(finding.claims):
            short = names.shorts[finding.fingerprint]
            verdict = look.say(f"verdict.{finding.verdict.value}")
            yield f"{short} ({verdict}): {finding.message}"


def _claims(ids: Sequence[str], names: Index, look: Look) -> Iterator[RenderableType]:
    """Each claim in its whole sentence, with how its words were read."""
    for claim_id in ids:
        claim = names.claims[claim_id]
        [witness] = evidence.witnesses((claim_id,), names, _WHOLE)
        value = witness.values[0]
        yield Padding(
            look.joined((value.words, "" if value.same else value.notation), "bold"), (0, 0, 0, 1)
        )
        block = grid(None)
        for line in witness_lines(replace(witness, notes=()), look):
            block.add_row(line)
        block.add_row(reading.how(claim, look))
        bar = f"{look.glyphs.bar}  "
        yield Padding(Barred(block, bar, bar, "dim"), (0, 0, 1, 1))


def _fact(fact: Fact, finding: Finding, names: Index, look: Look) -> Iterator[RenderableType]:
    """What the finding rests on: who counts as a source, and who may belong here too."""
    yield from _list("detail.independent", fact.sources, look)
    joined = [reason for reason in fact.explanation if reason not in finding.explanation]
    yield from _list("detail.one-fact", evidence.reasons(joined), look)
    if fact.doubt:
        yield look.heading(look.say("detail.doubt"), "", "bold")
        yield from _claims(fact.doubt, names, look)
        doubts = evidence.reasons(fact.doubt_explanation)
        yield from _list("detail.for-against", doubts, look)


def _list(title: str, lines: Sequence[str], look: Look) -> Iterator[RenderableType]:
    if not lines:
        return
    yield look.heading(look.say(title), "", "bold")
    rows = grid(1, None)
    for line in lines:
        rows.add_row(look.text(look.glyphs.bullet, "dim"), look.text(line))
    yield Padding(rows, (0, 0, 1, 1))
