"""Checks on quotations that may be one utterance: in other words, or in another's mouth."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.context.words import language_of
from factcheck.link.said.wordings import Likeness, likeness, words_of
from factcheck.model.claim import Claim
from factcheck.model.fact import Fact
from factcheck.model.finding import Severity
from factcheck.rulebook.checks.material import Hit, Material, in_doubt
from factcheck.rulebook.schema import Rule
from factcheck.values.wording import Wording


def quotation_wording(material: Material, rule: Rule) -> Iterator[Hit]:
    """One speaker, and two wordings that differ in words that say something.

    Where more than a word or two differ, another translation is likelier than a slip, and the
    severity is info.
    """
    for fact, found in _in_doubt(material, rule):
        if not found.same:
            yield in_doubt(fact, None if found.few else Severity.INFO)


def quotation_speaker(material: Material, rule: Rule) -> Iterator[Hit]:
    """One wording, and two people who are said to have spoken."""
    for fact, found in _in_doubt(material, rule):
        if found.same:
            yield in_doubt(fact)


def _in_doubt(material: Material, rule: Rule) -> Iterator[tuple[Fact, Likeness]]:
    for fact in material.facts:
        if fact.kind not in rule.kinds or not fact.doubt:
            continue
        options = [
            found
            for one in fact.doubt
            for two in fact.claims
            if (found := _likeness(material.claims[one], material.claims[two], material))
        ]
        if options:
            yield fact, max(options, key=lambda found: found.shared)


def _likeness(one: Claim, two: Claim, material: Material) -> Likeness | None:
    if not isinstance(one.value, Wording) or not isinstance(two.value, Wording):
        return None
    code = language_of(material.article(one))
    if code != language_of(material.article(two)):
        return None
    return likeness(words_of(one.value.text, code), words_of(two.value.text, code))
