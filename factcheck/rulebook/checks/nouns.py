"""Whether two counted nouns can count the same things: "femme" and "personne" can."""

from __future__ import annotations

from functools import lru_cache

from factcheck.context.stems import keys

_ONE_FOR_ANOTHER = frozenset(("@case", "@disease", "@patient"))
"""Who counts cases of a disease counts those who have it."""


_PEOPLE = "@human"
"""Shared by all words for people, who need not be the same people."""


@lru_cache(maxsize=4096)
def akin(left: str, right: str, code: str) -> bool:
    """Whether two nouns share a stem or a concept, other than that both are people.

    >>> akin("job", "employee", "en"), akin("woman", "employee", "en")
    (True, False)
    """
    one, other = set(keys(left, code)), set(keys(right, code))
    return bool(one & other - {_PEOPLE} or (one & _ONE_FOR_ANOTHER and other & _ONE_FOR_ANOTHER))


@lru_cache(maxsize=4096)
def people(noun: str, code: str) -> bool:
    """Whether a noun counts people.

    >>> people("woman", "en"), people("rebound", "en")
    (True, False)
    """
    return _PEOPLE in keys(noun, code)
