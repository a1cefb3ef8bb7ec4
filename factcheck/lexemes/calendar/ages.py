"""Ages, which are no lengths of time: "58 ans" after a name, "aged 41", "les moins de 26 ans"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.wording import any_of

_WINDOW = 48
_NAMED = re.compile(r"[\w.»”\"]['’]?(?:,|\s\()\s?\Z")
_SET_OFF = re.compile(r"\s?(?:[,.;:)»”!?]|\Z)")


def is_age(
    sentence: Lexed, start: int, end: int, *, years: bool, bounded: bool, ranged: bool
) -> bool:
    """Whether the time from `start` to `end` (bounds and hedges included) is somebody's age.

    `years`, `bounded` and `ranged` say whether its unit is the year, whether it has a bound, and
    whether it goes from one number to another.
    """
    before, after, of_bounds, ago, of_groups, set_at = _patterns(sentence.pack.code)
    if after.match(sentence.low, end):
        return True
    if not years:
        return False
    earlier = sentence.low[max(0, start - _WINDOW) : start]
    set_off = sentence.pack.calendar.ages_set_off
    if ago.search(earlier):
        return False
    if set_off and _NAMED.search(earlier) and _SET_OFF.match(sentence.low, end):
        return True
    if set_at.search(earlier) or (ranged and of_groups.search(earlier)):
        return not _of_something(sentence, end)
    if bounded and of_bounds.search(earlier):
        return not _of_something(sentence, end)
    return before.search(earlier) is not None and not _of_something(sentence, end)


def _of_something(sentence: Lexed, end: int) -> bool:
    """Whether the years are of something, or to come: "à dix ans de prison", "10 ans à venir"."""
    return _behind(sentence.pack.code).match(sentence.low, end) is not None


@cache
def _behind(code: str) -> re.Pattern[str]:
    particles = PACKS[code].calendar.particles
    words = any_of((*particles["of"], *particles["following"]))
    return re.compile(rf"\s{words}(?:\s|(?<=['’])|(?<=\w)(?!\w))")


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    """What stands before an age, after one, before a bounded one; what looks like the first; what
    stands before the ages of a group, and before an age that is set for all.
    """
    pack = PACKS[code].calendar
    of, persons = any_of(pack.particles["of"]), any_of(pack.persons)
    endings = any_of(pack.person_endings)
    before = (
        rf"(?:(?<!\w){any_of(pack.ages_before)}\s?"
        rf"|(?<!\w)(?:{persons}|\w{{1,24}}{endings})\s{of}\s?(?:[0-9]{{1,3}}\s\w{{1,3}}\s)?)\Z"
    )
    return (
        re.compile(before),
        re.compile(rf"[\s-]{any_of(pack.ages_after)}(?!\w)"),
        re.compile(rf"(?<!\w){any_of(pack.ages_of_bounds)}\s?\Z"),
        re.compile(rf"(?<!\w){any_of(pack.particles['ago'])}\s?\Z"),
        re.compile(rf"(?<!\w){any_of(pack.ages_of_groups)}\s\Z"),
        re.compile(
            rf"(?<!\w){any_of(pack.ages_set)}\s(?:[^\W\d_]{{1,12}}\s){{0,4}}?"
            rf"{any_of(pack.ages_set_at)}\s?(?:[0-9]{{1,3}}\s\w{{1,3}}\s)?\Z"
        ),
    )
