"""Hedges and bounds around a number: "environ", "au moins", "up to", "or more"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from factcheck.lang import PACKS
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.wording import any_of
from factcheck.model.span import Span
from factcheck.values.interval import Interval

_WINDOW = 32
"""No wording of a qualifier is longer, its space included."""

_LINKS = " -+\u00a0\u202f"
"""What may stand between a number and the qualifier behind it."""

_STACKED = 3
""""Au moins quelque 200" has two of them."""


@dataclass(frozen=True, slots=True)
class Qualifier:
    """What the words on one side of a number say about it.

    Attributes:
        edge: where the mention begins (before) or ends (after), these words included.
        sign: ">=", "<=", ">" or "<", or "" for none.
        approximate: whether one of them is a hedge.
    """

    edge: int
    sign: str = ""
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Qualified:
    """A number with the words around it that qualify it: its whole span and what it allows."""

    span: Span
    interval: Interval
    approximate: bool


def around(
    low: str, span: Span, interval: Interval, approximate: bool, pack: LanguagePack, floor: int = 0
) -> Qualified:
    """The number at `span` with the hedges and bounds on either side; see `before` and `after`."""
    front, back = before(low, span.start, pack, floor), after(low, span.end, pack)
    return Qualified(
        Span(front.edge, back.edge),
        bounded(interval, front.sign or back.sign),
        approximate or front.approximate or back.approximate,
    )


def before(
    low: str, start: int, pack: LanguagePack, floor: int = 0, *, verbs: bool = True
) -> Qualifier:
    """Read the hedges and bounds that end at `start`; `low` is the sentence in lower case.

    Without any, `edge` is `start`. The nearest bound counts. Words before `floor` are another's.
    `verbs` says whether a verb may take a bound as its own: firms are taken over, hours are not.
    """
    pattern, bounds, outside, last_words = _before(pack.code)
    edge, sign, approximate = start, "", False
    for _ in range(_STACKED):
        first = max(floor, edge - _WINDOW)
        # Most numbers have none: the word in front tells so before the pattern is tried.
        if _last_word(low[first:edge]) not in last_words:
            break
        match = pattern.search(low, first, edge)
        if match is None:
            break
        wording = _plain(match["words"])
        if wording in outside:
            sign = sign or outside[wording]
            break
        if verbs and wording in bounds and _is_a_verb(low, match.start(), pack):
            break
        edge = match.start()
        if wording in bounds:
            sign = sign or bounds[wording]
        else:
            approximate = True
    return Qualifier(edge, sign, approximate)


def _last_word(before: str) -> str:
    """The last word of the text before a number, without what clings to its front: "(environ"."""
    words = before.split()
    word = words[-1] if words else ""
    return word if word.isalpha() else _CLINGING.split(word[:-1])[-1] + word[-1:]


_CLINGING = re.compile(r"[^\w.]+")


def _is_a_verb(low: str, start: int, pack: LanguagePack) -> bool:
    """Whether the word in front makes the wording part of a verb: "hand over €187m"."""
    word = low[max(0, start - 12) : start].split()[-1:]
    return bool(word) and word[0] in pack.numbers.not_bounds


def after(low: str, end: int, pack: LanguagePack) -> Qualifier:
    """Read the hedges and bounds that begin at `end`; without any, `edge` is `end`."""
    pattern, bounds, anew = _after(pack.code)
    match = pattern.match(low, end) if low[end : end + 1] in _LINKS else None
    if match is None:
        return Qualifier(end)
    # "14 morts et plus de 200 blessés": the last word begins the bound of the next number.
    last = match.end() - len(match[0].split()[-1])
    if (other := anew.match(low, last)) and other.end() > match.end():
        return Qualifier(end)
    if match["plus"]:
        return Qualifier(match.end(), ">=")
    wording = _plain(match["words"])
    if wording in pack.numbers.summits:
        return Qualifier(end)
    sign = bounds.get(wording, "")
    return Qualifier(match.end(), sign, approximate=not sign)


def bounded(interval: Interval, sign: str) -> Interval:
    """The interval that a bound makes of a number: "plus de" makes 50 everything above 50."""
    if not sign:
        return interval
    if sign.startswith(">"):
        low = interval.low if interval.low is not None else interval.high
        return Interval(low, None, strict=sign == ">")
    high = interval.high if interval.high is not None else interval.low
    return Interval(None, high, strict=sign == "<")


def _plain(wording: str) -> str:
    return re.sub(r"\s", " ", wording.replace("’", "'"))


@cache
def _before(
    code: str,
) -> tuple[re.Pattern[str], dict[str, str], dict[str, str], frozenset[str]]:
    """The pattern, the bounds, those outside of mentions, and the last words of all wordings."""
    words = PACKS[code].numbers
    wordings = (*words.hedges_before, *words.bounds_before, *words.bounds_outside)
    # What ends in an apostrophe touches the number; all else leaves a space.
    elided = any_of(wording for wording in wordings if wording.endswith("'"))
    apart = any_of(wording for wording in wordings if not wording.endswith("'"))
    pattern = re.compile(rf"(?<![\w-])(?:(?P<words>{elided}|{apart}(?=\s)))\s?\Z")
    last = {wording.split()[-1] for wording in wordings}
    last |= {word.replace("'", "’") for word in last}
    return pattern, dict(words.bounds_before), dict(words.bounds_outside), frozenset(last)


@cache
def _after(code: str) -> tuple[re.Pattern[str], dict[str, str], re.Pattern[str]]:
    """The pattern, the bounds, and a pattern for what stands in front of a number."""
    words = PACKS[code].numbers
    wording = any_of((*words.hedges_after, *words.bounds_after, *words.summits))
    return (
        re.compile(rf"(?:(?P<plus>\+)(?![\w+])|[ \u00a0\u202f-](?P<words>{wording})(?!\w))"),
        dict(words.bounds_after),
        re.compile(any_of((*words.hedges_before, *words.bounds_before))),
    )
