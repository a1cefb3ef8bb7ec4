"""What formats tell of the rules that judged, taken from their files."""

from __future__ import annotations

from collections.abc import Iterable

from factcheck.formats.view import Advice
from factcheck.model.finding import Severity
from factcheck.rulebook.fields import said
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.told import settings, version


def advice(rules: Iterable[Rule], language: str) -> tuple[Advice, ...]:
    """Of each rule: how grave it is, what to do, its version and what it sets."""
    return tuple(
        Advice(
            rule.id,
            Severity(rule.severity_of()),
            said(rule.remedy, language),
            version(rule),
            settings(rule),
        )
        for rule in rules
    )
