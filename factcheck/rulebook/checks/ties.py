"""Whether the words around a percentage tie it to the figures beside it, and how."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum
from functools import cache
from typing import NamedTuple

from factcheck.lang import PACKS

BOUNDARY = re.compile(r"[,;:()–—]| - ")
_BOUNDARIES = ",;:()–—-"


class Tie(Enum):
    """What a percentage says of the figures before it."""

    SHARE = "share"  # "54 millions sur 180, soit 30 %"
    CHANGE = "change"  # "de 120 à 150 euros, soit 25 % de plus"


class Cues(NamedTuple):
    """A language's words for sums, compiled; see `factcheck.lang.sums`."""

    tied: re.Pattern[str]  # the words between a boundary and the percentage
    firm: re.Pattern[str]  # the same for words that need no boundary before them
    more: re.Pattern[str]
    than: re.Pattern[str]
    of: re.Pattern[str]
    wholes: re.Pattern[str]
    of_all: re.Pattern[str]  # behind a percentage, the clause that calls it one of the total
    from_: re.Pattern[str]
    to: re.Pattern[str]
    old: re.Pattern[str]
    old_value: re.Pattern[str]  # the same with a word between ("up from the 18,000")
    whole: re.Pattern[str]
    among: re.Pattern[str]
    split: re.Pattern[str]
    back: re.Pattern[str]
    other_terms: re.Pattern[str]
    risen: re.Pattern[str]
    fallen: re.Pattern[str]
    resumes: re.Pattern[str]  # the words between the head of a sentence and its first figure
    points: re.Pattern[str]
    elsewhere: re.Pattern[str]
    each: re.Pattern[str]
    for_each: re.Pattern[str]  # all that stands between the price and the number
    besides: re.Pattern[str]
    rates: re.Pattern[str]
    item: re.Pattern[str]
    last_item: re.Pattern[str]
    ends_with_and: re.Pattern[str]
    joins: re.Pattern[str]  # the word before the last of a list, anywhere between two figures
    in_all: re.Pattern[str]
    the_whole: re.Pattern[str]
    total_label: re.Pattern[str]
    composes: re.Pattern[str]
    assigns: re.Pattern[str]
    split_among: re.Pattern[str]
    payers: re.Pattern[str]
    at_the_time: re.Pattern[str]
    states: re.Pattern[str]
    rest: re.Pattern[str]


@cache
def cues(code: str) -> Cues:
    """The patterns of one language; all match without regard to case."""
    words = PACKS[code].sums
    again, change = _any(words.restates), _any(words.changes)
    longer = _any(word for word in words.restates if len(word) > _SHORT)
    return Cues(
        tied=_pattern(rf"\s*(?:(?P<again>{again})\s*)?(?:(?P<change>{change})\s*)?"),
        firm=_pattern(rf"(?:^|\W)(?P<again>{longer})\s+(?:(?P<change>{change})\s*)?$"),
        more=_pattern(rf"\s*(?:{_any(words.more)})\b"),
        than=_pattern(rf"\s*(?:(?:{_any(words.more)})\s+)?(?:{_any(words.than)})(?!\w)"),
        of=_pattern(rf"\s*(?:{_any(words.of)})(?:\s+|(?<=[’']))"),
        wholes=_pattern(
            rf"\s*(?:(?:{_any(words.of)})(?:\s+|(?<=[’'])))?(?:{_any(words.wholes)})\b"
        ),
        of_all=_pattern(
            rf"\s*(?:{_any(words.of)})\s(?:{_any(words.all_of_it)})(?=\s*(?:[,.;:!?)]|$))"
        ),
        from_=_pattern(rf"(?:^|\W)(?:{_any(words.from_)})\s*$"),
        to=_pattern(rf"(?:^|\W)(?:{_any(words.to)})\s*$"),
        old=_pattern(rf"(?:^|\W)(?:{_any(words.old)})\s*$"),
        old_value=_pattern(rf"(?:^|\W)(?:{_any(words.old)})\s(?:[^\W\d]{{1,10}}\s)?$"),
        whole=_pattern(rf"(?:\S{{1,8}}\s+)?(?:{_any(words.whole)})\s*"),
        among=_pattern(rf"\s*(?:[^\W\d]+\s+){{0,2}}(?:{_any(words.among)})\s*"),
        split=_pattern(rf"(?:^|\W)(?:{_any(words.split)})(?!\w)"),
        back=_pattern(rf"(?:^|\W)(?:{_any(words.back)})(?!\w)"),
        other_terms=_pattern(rf"(?:^|\W)(?:{_any(words.other_terms)})(?!\w)"),
        the_whole=_pattern(rf"(?:^|\W)(?:{_any(words.the_whole)})\s*$"),
        total_label=_pattern(rf"\W*(?:{_any(words.total_label)})(?:\s[^:]{{1,20}})?\s?:\s?"),
        composes=_pattern(rf"(?<!\w)(?:{_any(words.composes)})(?!\w)"),
        assigns=_pattern(rf"\s*(?P<word>{_any(words.assigns)})(?!\w)"),
        split_among=_pattern(rf"(?<!\w)(?:{_any(words.split_among)})(?!\w)"),
        payers=_pattern(rf"\s*(?P<word>{_any(words.payers)})(?!\w)"),
        at_the_time=_pattern(rf"(?<!\w)(?:{_any(words.at_the_time)})(?!\w)"),
        states=_pattern(rf"\s*(?:{_any(words.states)})(?!\w)"),
        rest=_pattern(rf"(?<!\w)(?:{_any(words.rest)})(?!\w)"),
        risen=_pattern(rf"(?:^|\W)(?:{_any(words.risen)})\s*$"),
        fallen=_pattern(rf"(?:^|\W)(?:{_any(words.fallen)})\s*$"),
        resumes=_pattern(rf"\W?(?:{_any(words.resumes)})\s(?P<group>[^\W\d]{{2,20}}),\s?"),
        item=_pattern(
            rf"(?:^|.*[,:]|.*\W(?:{_any(words.and_)}))\s*(?:(?:{_any(words.rest)})\s?,?\s?)?"
        ),
        last_item=_pattern(rf".*\W(?:{_any(words.and_)})\s*(?:(?:{_any(words.rest)})\s?,?\s?)?"),
        ends_with_and=_pattern(rf"(?:^|\W)(?:{_any(words.and_)})\s*$"),
        joins=_pattern(rf"(?<!\w)(?:{_any(words.and_)})(?!\w)"),
        in_all=_pattern(rf"\s*(?:(?:{_any(words.in_all)})\s*)?(?:[,.;:!?)»”]|$)"),
        points=_pattern(rf"(?<!\w)(?:{_any(words.points)})(?!\w)"),
        elsewhere=_pattern(rf"(?<!\w)(?:{_any(words.elsewhere)})(?!\w)"),
        each=_pattern(rf"\W{{0,2}}(?:{_any(words.each)})(?!\w)"),
        for_each=_pattern(rf"\s*(?:{_any(words.for_each)})\s*"),
        besides=_pattern(rf"(?<!\w)(?:{_any(words.besides)})(?!\w)"),
        rates=_pattern(rf"\s*(?:(?:{_any(words.more)})\s+)?(?:{_any(words.rates)})(?!\w)"),
    )


_WINDOW = 40  # a tie is a few words long
_SHORT = 3  # "or" ties only behind a comma: "5 or 10 %" is a choice; "soit" needs none


def tie(before: str, after: str, code: str) -> Tie | None:
    """How a percentage is tied to what stands before it.

    Args:
        before: the sentence up to the percentage.
        after: the sentence behind it.
        code: the language.
    """
    words, found = cues(code), _tying(before, code)
    if found is None:
        return None
    if found["change"] or words.more.match(after):
        return Tie.CHANGE
    return Tie.SHARE if found["again"] or words.of_all.match(after) else None


def _tying(text: str, code: str) -> re.Match[str] | None:
    """The words at the end of `text` that tie what follows to what stands before."""
    cut = max(text.rfind(mark) for mark in _BOUNDARIES) + 1
    found = cues(code).tied.fullmatch(text, cut) if cut else None
    return found or cues(code).firm.search(text[-_WINDOW:])


def restates(between: str, code: str) -> bool:
    """Whether the words between two figures say that the second is the first in other terms."""
    found = _tying(between, code)
    return bool(found and found["again"] and not found["change"])


def complement(after: str, code: str) -> str | None:
    """What the percentage is said to be of, if that is named and is not simply "the total".

    None where nothing is named: "soit 40 %", "or 12% of them".
    """
    found = cues(code).of.match(after)
    if found is None:
        return None
    named = BOUNDARY.split(after[found.end() :].rstrip('.!?»”" '), maxsplit=1)[0]
    whole = cues(code).wholes.match(after)
    if whole is None:
        return named
    rest = BOUNDARY.split(after[whole.end() :].lstrip(), maxsplit=1)[0].split(" ", 1)[0]
    stops = PACKS[code].discourse.stop_words
    return None if rest.strip('.!?»”" ').lower() in stops | {""} else named


def content_words(text: str, code: str) -> int:
    """How many words of `text` say something."""
    stops = PACKS[code].discourse.stop_words
    return sum(word.lower() not in stops for word in re.findall(r"[^\W\d_]{3,}", text))


def _any(cues_: Iterable[str]) -> str:
    """Longest first, so that no cue hides behind a shorter one."""
    return "|".join(sorted(cues_, key=len, reverse=True))


def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)
