"""Rows of a newsroom's own, beside the tables of `factcheck.lang`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from factcheck.model.source import Sort


@dataclass(frozen=True, slots=True)
class RoleRow:
    """Words by which a value of certain kinds is known to play a part.

    Attributes:
        id: a role of ours, or a new one.
        families: kinds whose values it may govern; "when" stands for dates and deadlines.
        words: by language, the wordings: words as a dictionary has them, or several words.
    """

    id: str
    families: frozenset[str]
    words: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class ConceptRow:
    """Words of all languages that mean one thing; `id` is a concept of ours, or a new one."""

    id: str
    words: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """The rows that one run adds to ours; two of them are one only where they are the same object.

    `outlets` has the names by which outlets are credited, each with the outlet's own name; `owners`
    the groups that outlets belong to and `sorts` what they are to the newsroom, by the outlets' own
    names.
    """

    roles: tuple[RoleRow, ...] = ()
    concepts: tuple[ConceptRow, ...] = ()
    outlets: Mapping[str, str] = field(default_factory=dict)
    owners: Mapping[str, str] = field(default_factory=dict)
    sorts: Mapping[str, Sort] = field(default_factory=dict)


OURS = Lexicon()
"""No rows of a newsroom's own."""
