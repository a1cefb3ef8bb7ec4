"""What is too small to mention: a newsroom that is told everything reads nothing.

A claim that does not matter silences a finding about it, never its fact: the report's table of
facts keeps it.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache

from factcheck.lang.roles import ROLES
from factcheck.model.article import ZoneName
from factcheck.model.claim import Claim, Unresolved
from factcheck.rulebook.checks.material import Material
from factcheck.rulebook.options import Hard, TriflesOptions
from factcheck.values import Value
from factcheck.values.duration import Duration
from factcheck.values.grain import Grain
from factcheck.values.interval import Interval
from factcheck.values.when import When
from factcheck.values.wording import Wording

_VAGUE = 2  # a wording whose highest number is twice its lowest or more names no figure


def matters(claim: Claim, material: Material, options: TriflesOptions) -> bool:
    """Whether a claim is prominent and hard enough for the rule to speak of it."""
    hard = options.hard.get(claim.kind)  # type: ignore[call-overload]
    if hard is None or not claim.speaks:
        return False
    if claim.role in hard.roles:
        return True
    if hard.role and not _telling(claim.role):
        return False
    if not (hard.anywhere or _leads(claim, material, int(options.lead))):
        return False
    if isinstance(claim.value, Unresolved | Wording):
        return True
    if _is_news_day(claim, material, int(options.news_days)):
        return False
    return _reaches(claim.value, hard) and (hard.vague or _names_a_figure(claim, material))


def _leads(claim: Claim, material: Material, lead: int) -> bool:
    """Whether a claim stands in the headline or the first `lead` paragraphs below it."""
    if not lead or claim.zone is ZoneName.TITLE:
        return True
    paragraph = material.article(claim).sentences[claim.sentence].paragraph
    first = material.paragraphs[claim.article][:lead]
    return bool(first) and paragraph <= first[-1]


def _telling(role: str | None) -> bool:
    """Whether a role says more than that something begins, or is announced."""
    return role is not None and role not in _broad()


@cache
def _broad() -> frozenset[str]:
    return frozenset(role.id for role in ROLES if role.broad)


def _is_news_day(claim: Claim, material: Material, days: int) -> bool:
    """Whether a date is one of the last days before the article, publication day included."""
    published = material.article(claim).published
    if claim.kind != "date" or published is None or not isinstance(claim.value, When):
        return False
    if claim.value.yearless or claim.value.end is not None or published.moment.year is None:
        return False
    behind = published.moment.date() - claim.value.start.date()
    return timedelta(0) <= behind <= timedelta(days=days)


def _reaches(value: Value, hard: Hard) -> bool:
    if isinstance(value, When):
        return hard.grain is None or value.grain >= Grain[hard.grain.upper()]
    if hard.least is None or isinstance(value, Duration):
        return True
    return abs(value.interval.middle) >= hard.least


def _names_a_figure(claim: Claim, material: Material) -> bool:
    """Whether the words give a figure: not "half", not "dozens of millions", not "some weeks"."""
    value = claim.value
    if isinstance(value, When | Unresolved | Wording):
        return True
    if claim.kind == "percentage" and not any(c.isdigit() for c in material.words(claim)):
        return False
    interval: Interval = value.seconds if isinstance(value, Duration) else value.interval
    if interval.low is None or interval.high is None:
        return True
    return interval.low <= 0 or interval.high / interval.low < _VAGUE
