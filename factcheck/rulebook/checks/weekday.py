"""A weekday beside a date that it does not fit: "mardi 16 mars" where the 16th is a Monday."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from factcheck.model.claim import Claim
from factcheck.rulebook.checks.material import Hit, Material, against_itself
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import tell
from factcheck.values.grain import Grain
from factcheck.values.when import When


def weekday(material: Material, rule: Rule) -> Iterator[Hit]:
    """Full dates, or first days of a span, whose weekday is another one than the article names."""
    for claims in material.spoken.values():
        for claim in claims:
            if claim.kind in rule.kinds and (day := _misnamed(claim)) is not None:
                yield _hit(claim, day, material)


def _misnamed(claim: Claim) -> date | None:
    value = claim.value
    if claim.weekday is None or not isinstance(value, When):
        return None
    if value.yearless or value.start.grain < Grain.DAY:
        return None
    day = value.start.date()
    return day if day.weekday() != claim.weekday else None


def _hit(claim: Claim, day: date, material: Material) -> Hit:
    assert claim.weekday is not None
    fits = _nearest(day, claim.weekday)
    wanted = tell(f"day-{claim.weekday}")
    reasons = [
        tell("weekday", day=day, right=tell(f"day-{day.weekday()}"), wrong=wanted),
        tell("nearest", weekday=wanted, day=fits),
    ]
    if claim.resolved_from is not None:
        reasons.append(tell("year-from", what=claim.resolved_from))
    return against_itself(material.article(claim), claim, (), *reasons)


def _nearest(day: date, weekday: int) -> date:
    """The day of that weekday that lies closest, three days off at most."""
    off = (weekday - day.weekday() + 3) % 7 - 3
    try:
        return day + timedelta(days=off)
    except OverflowError:
        return day
