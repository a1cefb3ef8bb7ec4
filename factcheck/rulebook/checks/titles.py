"""Checks on the offices that articles give to people."""

from __future__ import annotations

from collections.abc import Iterator

from factcheck.rulebook.checks.material import Hit, Material, in_doubt
from factcheck.rulebook.schema import Rule


def person_title(material: Material, rule: Rule) -> Iterator[Hit]:
    """One person, and two offices that cannot be one, nor well be held together."""
    for fact in material.facts:
        if fact.kind in rule.kinds and fact.doubt:
            yield in_doubt(fact)
