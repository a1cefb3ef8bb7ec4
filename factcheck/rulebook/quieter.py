"""What makes a rule silent about a hit, or milder: its sources, its tolerance, its severities."""

from __future__ import annotations

from itertools import combinations, product

from factcheck.model.claim import Claim, Unresolved
from factcheck.model.finding import Severity
from factcheck.model.source import Sort
from factcheck.rulebook.checks.material import Hit, Material
from factcheck.rulebook.filters import Asked, Tolerance
from factcheck.rulebook.phrases import phrase
from factcheck.rulebook.schema import Rule
from factcheck.values import Value
from factcheck.values.distance import distance, is_rounding, share
from factcheck.values.interval import Relation
from factcheck.values.relate import relate
from factcheck.values.when import When
from factcheck.values.wording import Wording

_GRAVEST_FIRST = tuple(Severity)
_DAYS = {"year": 365, "month": 28, "week": 7, "day": 1}
_MINUTE = 1 / 1440


def is_asked_for(hit: Hit, asked: Asked, material: Material) -> bool:
    """Whether a hit has as many independent sources as the rule wants to speak of it.

    A rule that asks for a sort of source is silent where nobody has said which source is what.
    """
    found = len(hit.sources)
    if asked.least is not None and found < asked.least:
        return False
    if asked.most is not None and found > asked.most:
        return False
    if asked.of is not None:
        if not material.sorts:
            return False
        found = _of_sort(hit, Sort(asked.of), material)
        return found < (1 if asked.at_least is None else asked.at_least)
    return asked.at_least is None or found < asked.at_least


def _of_sort(hit: Hit, sort: Sort, material: Material) -> int:
    """How many of its sources are of a sort; one that counts with others of its owner is one."""
    named = sum(material.sorts.get(name) is sort for name in hit.sources)
    articles = (material.article(material.claims[name]) for name in hit.claims)
    return max(named, int(any(article.profile.sort is sort for article in articles)))


def is_tolerated(hit: Hit, tolerance: Tolerance, material: Material) -> bool:
    """Whether every value of a side is near enough to every value of the others."""
    if tolerance == _NONE or len(hit.sides) < 2:
        return False
    sides = [[material.claims[name] for name in side] for side in hit.sides]
    return all(
        _is_near(one, two, tolerance)
        for left, right in combinations(sides, 2)
        for one, two in product(left, right)
    )


_NONE = Tolerance()


def _is_near(left: Claim, right: Claim, tolerance: Tolerance) -> bool:
    one, two = left.value, right.value
    if isinstance(one, Unresolved | Wording) or isinstance(two, Unresolved | Wording):
        return False
    match relate(one, two):
        case Relation.UNLIKE:
            return False
        case Relation.APART:
            return left.per == right.per and _is_let_pass(one, two, tolerance)
        case _:
            return True


def _is_let_pass(one: Value, two: Value, tolerance: Tolerance) -> bool:
    apart, part = distance(one, two), share(one, two)
    return any(
        (
            tolerance.absolute is not None and apart is not None and apart <= tolerance.absolute,
            tolerance.relative is not None and part is not None and part <= tolerance.relative,
            tolerance.grain is not None
            and isinstance(one, When)
            and apart is not None
            and apart < _days(tolerance.grain),
            tolerance.rounding and is_rounding(one, two),
        )
    )


def _days(grain: str) -> float:
    return _DAYS.get(grain, _MINUTE)


def severity_of(hit: Hit, rule: Rule, material: Material) -> tuple[Severity, str | None]:
    """How grave a hit is, and the modality that makes it milder than a plain statement, if any.

    A side is as grave as the gravest of its claims, a hit as its mildest side.
    """
    plain = Severity(rule.severity_of())
    sides = [
        min((_by_modality(rule, material.claims[name]) for name in side), key=_grave)
        for side in hit.sides or (hit.claims,)
    ]
    severity, modality = max(sides, key=_grave)
    if hit.severity is not None and _GRAVEST_FIRST.index(hit.severity) >= _grave((severity, "")):
        return hit.severity, None
    return severity, modality if _grave((severity, "")) > _grave((plain, "")) else None


def _by_modality(rule: Rule, claim: Claim) -> tuple[Severity, str]:
    return Severity(rule.severity_of(claim.modality.value)), claim.modality.value


def _grave(told: tuple[Severity, str]) -> int:
    """0 for the gravest."""
    return _GRAVEST_FIRST.index(told[0])


def milder_because(hit: Hit, modality: str, language: str) -> str:
    """The sentence that says why a finding is milder than its rule."""
    return phrase(f"{'side' if len(hit.sides) > 1 else 'alone'}-{modality}", language)
