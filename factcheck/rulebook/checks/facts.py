"""Checks on facts: joining has judged them; these choose which to show, and how gravely."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from factcheck.model.claim import Claim, Unresolved
from factcheck.model.fact import Fact, Verdict
from factcheck.rulebook.checks.material import Hit, Material, hit_on
from factcheck.rulebook.checks.trifles import matters
from factcheck.rulebook.options import TriflesOptions
from factcheck.rulebook.phrases import phrase, told
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.where import meets

# Which kind speaks for a fact that holds as many claims of one as of another.
_KINDS = ("deadline", "date", "duration", "money", "percentage", "quantity", "quotation", "title")


def conflict(material: Material, rule: Rule) -> Iterator[Hit]:
    """Facts whose sides cannot all be true."""
    for fact in _chosen(material, rule, Verdict.CONFLICT):
        yield hit_on(fact, Verdict.CONFLICT)


def single_source(material: Material, rule: Rule) -> Iterator[Hit]:
    """Facts of one independent source that matter, in stories that others tell too."""
    options = rule.options
    assert isinstance(options, TriflesOptions)
    is_met = meets(rule.where, material)
    for fact in _chosen(material, rule, Verdict.SINGLE_SOURCE):
        claims = material.of_fact(fact)
        tellers = max(material.story_sources.get(material.article(c).story, 1) for c in claims)
        if tellers < options.story_sources:
            continue
        if any(
            _resolved(claim) and matters(claim, material, options) and is_met(claim, fact.subject)
            for claim in claims
        ):
            yield hit_on(fact, Verdict.SINGLE_SOURCE)


def corroborated(material: Material, rule: Rule) -> Iterator[Hit]:
    """Facts on which independent sources agree."""
    for fact in _chosen(material, rule, Verdict.CORROBORATED):
        yield hit_on(fact, Verdict.CORROBORATED)


def update(material: Material, rule: Rule) -> Iterator[Hit]:
    """Facts whose later figure replaces an earlier one."""
    for fact in _chosen(material, rule, Verdict.UPDATE):
        yield hit_on(fact, Verdict.UPDATE)


def related(material: Material, rule: Rule) -> Iterator[Hit]:
    """Facts that other claims may belong to: shown for a reader to judge, once for each group."""
    shown: set[frozenset[str]] = set()
    for fact in material.facts:
        group = frozenset((*fact.claims, *fact.doubt))
        if not fact.doubt or _kind(material, fact) not in rule.kinds or group in shown:
            continue
        shown.add(group)
        yield Hit(
            Verdict.RELATED,
            (*fact.claims, *fact.doubt),
            (fact.claims, fact.doubt),
            fact.subject,
            fact.doubt_explanation,
            sources=fact.sources,
        )


def unresolved(material: Material, rule: Rule) -> Iterator[Hit]:
    """Facts with a claim whose value cannot be told, where it matters."""
    assert isinstance(rule.options, TriflesOptions)
    is_met = meets(rule.where, material)
    for fact in material.facts:
        if _kind(material, fact) not in rule.kinds:
            continue
        open_claims = [
            claim
            for claim in material.of_fact(fact)
            if not _resolved(claim)
            and matters(claim, material, rule.options)
            and is_met(claim, fact.subject)
        ]
        reasons = dict.fromkeys(_unresolved_because(material, claim) for claim in open_claims)
        if open_claims:
            names = tuple(claim.id for claim in open_claims)
            hit = Hit(Verdict.UNRESOLVED, names, (), fact.subject, tuple(reasons))
            yield replace(hit, sources=fact.sources)


def _chosen(material: Material, rule: Rule, verdict: Verdict) -> Iterator[Fact]:
    for fact in material.facts:
        if fact.verdict is verdict and _kind(material, fact) in rule.kinds:
            yield fact


def _kind(material: Material, fact: Fact) -> str:
    """The kind of most of its claims; whatever the order of its articles."""
    kinds = [claim.kind for claim in material.of_fact(fact)]
    return max(_KINDS, key=kinds.count)  # the first of the table where several are as many


def _resolved(claim: Claim) -> bool:
    return not isinstance(claim.value, Unresolved)


def _unresolved_because(material: Material, claim: Claim) -> str:
    reason = claim.value.reason if isinstance(claim.value, Unresolved) else ""
    why = told(reason, material.language)
    return phrase("unplaced", material.language, words=material.words(claim), why=why)
