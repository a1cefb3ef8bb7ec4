"""Whether two counted nouns can count the same things: "femme" and "personne" can."""

from __future__ import annotations

from functools import lru_cache

from factcheck.context.stems import keys

_ONE_FOR_ANOTHER = frozenset(("@case", "@disease", "@patient"))
"""Who counts cases of a disease counts those who have it."""


@lru_cache(maxsize=4096)
def akin(left: str, right: str, code: str) -> bool:
    """Whether two nouns share a stem or a concept, such as that of all words for people.

    >>> akin("woman", "employee", "en"), akin("point", "rebound", "en")
    (True, False)
    """
    one, other = set(keys(left, code)), set(keys(right, code))
    return bool(one & other or (one & _ONE_FOR_ANOTHER and other & _ONE_FOR_ANOTHER))
