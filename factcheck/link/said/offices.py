"""Two offices that two articles give one person: one under two names, or two that cannot be one."""

from __future__ import annotations

from enum import Enum
from functools import cache
from itertools import product

from factcheck.context.stems import fold
from factcheck.lang import PACKS
from factcheck.lang.offices import ANY, BARE, ELSEWHEN, FIELD, FIELDS, HOUSE, OFFICES, PLACE, UNLIKE
from factcheck.values.title import Title

_LETTERS = 6  # of a name by which it is known in another language, or as an adjective
_MORE = 3  # letters of initials, at least


class Bond(Enum):
    """How two offices of one person stand."""

    ONE = "one"
    OTHER = "other"
    APART = "apart"


def bond(one: Title, two: Title) -> tuple[Bond, str]:
    """How two offices stand, and what parts those that cannot be one.

    ONE may be the same office: a synonym, a shorter form. OTHER may be held beside it. APART
    cannot be it, nor well be held beside it.
    """
    if ELSEWHEN & {*one.marks, *two.marks}:
        return (Bond.ONE if _is_same(one, two) else Bond.OTHER), ""
    if _alike(one.office, two.office):
        return _of_one_office(one, two)
    first, second = OFFICES[one.office], OFFICES[two.office]
    if first.ladder != second.ladder or not first.ladder:
        return Bond.OTHER, ""
    if first.ladder == HOUSE:
        shared = _shared(one, two)
        if not shared:
            return Bond.OTHER, ""
        return Bond.APART, f"both are offices of {shared}, and not the same one"
    if first.ladder in BARE and any((*one.names, *one.words, *two.names, *two.words)):
        return Bond.OTHER, ""
    return Bond.APART, "nobody is both at a time"


def _is_same(one: Title, two: Title) -> bool:
    """Whether two former offices are one: everybody may have had several."""
    same = one.office == two.office and one.marks == two.marks
    return same and _of_one_office(one, two)[0] is Bond.ONE


def _alike(one: str, two: str) -> bool:
    """Whether two offices may be one: the same, or one that is called like the other."""
    return one == two or any(
        two in OFFICES[first].also or ANY in OFFICES[first].also
        for first, two in ((one, two), (two, one))
    )


def _of_one_office(one: Title, two: Title) -> tuple[Bond, str]:
    if _fields_apart(one, two):
        fields = f"{_listed(one.fields)} on the one side, {_listed(two.fields)} on the other"
        return Bond.APART, f"what the office is of differs: {fields}"
    if OFFICES[one.office].by == PLACE and one.office == two.office and _named_apart(one, two):
        return Bond.APART, f"two places: {_listed(one.names)}, {_listed(two.names)}"
    if _complements_apart(one, two):
        return Bond.OTHER, ""
    mark = (set(one.marks) ^ set(two.marks)) & UNLIKE
    if mark and one.office == two.office:
        return Bond.APART, f"one of the two offices is marked “{min(mark)}”, the other is not"
    return (Bond.OTHER, "") if mark else (Bond.ONE, "")


def _fields_apart(one: Title, two: Title) -> bool:
    """Whether both tell what they are in charge of, and nothing that is near."""
    if FIELD not in (OFFICES[one.office].by, OFFICES[two.office].by):
        return False
    pairs = list(product(one.fields, two.fields))
    return bool(pairs) and not any(
        left == right or right in FIELDS[left] or left in FIELDS[right] for left, right in pairs
    )


def _complements_apart(one: Title, two: Title) -> bool:
    """Whether both tell of what organization or place they are, and it is not one."""
    left, right = (*_proper(one), *one.words), (*_proper(two), *two.words)
    if not left or not right or _shared(one, two):
        return False
    return one.code != two.code or not set(one.words) & set(two.words)


def _named_apart(one: Title, two: Title) -> bool:
    """Whether both name something, in one language, and not the same."""
    return (
        one.code == two.code
        and bool(_proper(one) and _proper(two))
        and not _shared(one, two)
        and not any(_is_short(left, right) for left, right in ((one, two), (two, one)))
    )


def _is_short(one: Title, two: Title) -> bool:
    """Whether a name of the one is the initials of the other's."""
    initials = "".join(name[0] for name in two.names)
    return any(len(name) >= _MORE and name.isupper() for name in one.names) or initials in one.names


def _shared(one: Title, two: Title) -> str:
    """The first name in both, as the first has it; empty where there is none."""
    known = {_key(name) for name in _proper(two)}
    return next((name for name in _proper(one) if _key(name) in known), "")


@cache
def _key(name: str) -> str:
    return fold(name)[:_LETTERS]


def _proper(title: Title) -> tuple[str, ...]:
    common = PACKS[title.code].offices.common
    return tuple(name for name in title.names if fold(name) not in common)


def _listed(each: tuple[str, ...]) -> str:
    return ", ".join(each)
