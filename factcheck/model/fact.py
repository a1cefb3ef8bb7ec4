"""Comparisons of claims, and the facts that follow from them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Verdict(Enum):
    """What a fact or a finding is."""

    CONFLICT = "conflict"
    INTERNAL = "internal"
    UPDATE = "update"
    SINGLE_SOURCE = "single-source"
    CORROBORATED = "corroborated"
    RELATED = "related"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class Fact:
    """The claims that speak of one thing.

    Attributes:
        id: `f1`, `f2`... in the order of the claims.
        kind: that of its first claim.
        subject: what it is about, in words, or None.
        verdict: CONFLICT, UPDATE, CORROBORATED or SINGLE_SOURCE.
        claims: claim ids, in the order of the articles and their text.
        sources: names of the independent sources, sorted; copies and those that credit one
            third party count once.
        sides: the claims by the value that they give, where the values differ; else one side.
        explanation: why the claims are held to be one fact, and why the verdict is what it is.
        doubt: ids of claims that may belong here too; shown as `related`, never as a conflict.
        doubt_explanation: why the doubtful ones may belong here, and what speaks against it.
    """

    id: str
    kind: str
    subject: str | None
    verdict: Verdict
    claims: tuple[str, ...]
    sources: tuple[str, ...]
    sides: tuple[tuple[str, ...], ...]
    explanation: tuple[str, ...]
    doubt: tuple[str, ...] = ()
    doubt_explanation: tuple[str, ...] = ()
