"""What joins two numbers or amounts to a range: "entre 10 et 12", "from 4% to 7%", "€2m-€3m"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.lang import PACKS
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.wording import any_of
from factcheck.model.span import Span
from factcheck.values.interval import Interval

LONGEST_JOINER = 9
"""No word between the two ends of a range is longer, its spaces included."""

_CLAUSE = 90
_WORD = re.compile(r"[^\W\d_]+")


def joined(low: str, left: Span, right: Span, pack: LanguagePack) -> int | None:
    """Where the range of two neighbours begins, its opening word included; None for no range.

    `low` is the sentence in lower case. "Passer de 10 à 12" is a change: two numbers, no range.
    """
    between = low[left.end : right.start]
    if len(between) > LONGEST_JOINER:
        return None
    dash = between in ("-", "–", "‑")
    joiner = "-" if dash else between.strip()
    openers = _openers(pack.code).get(joiner)
    if openers is None or not (dash or between != joiner):
        return None
    opened, bare = openers
    if opened is not None and (match := opened.search(low, max(0, left.start - 12), left.start)):
        return None if _tells_a_change(low, match.start(), pack) else match.start()
    return left.start if bare else None


def together(
    low: str, left: Span, first: Interval, right: Span, last: Interval, pack: LanguagePack
) -> tuple[Span, Interval] | None:
    """Two neighbours of one unit as a range ("€1.8m to €2.4m"); None where they are two claims."""
    lowest, highest = first.exact, last.exact
    if lowest is None or highest is None or lowest >= highest:
        return None
    start = joined(low, left, right, pack)
    return None if start is None else (Span(start, right.end), Interval(lowest, highest))


def _tells_a_change(low: str, start: int, pack: LanguagePack) -> bool:
    """Whether a verb of change governs the range's opening word."""
    words = _WORD.findall(low, max(0, start - _CLAUSE), start)
    return not _changes(pack.code).isdisjoint(words)


@cache
def _changes(code: str) -> frozenset[str]:
    return frozenset(PACKS[code].numbers.changes)


@cache
def _openers(code: str) -> dict[str, tuple[re.Pattern[str] | None, bool]]:
    """Joining word -> a pattern for its opening words, and whether it needs none."""
    pairs = PACKS[code].numbers.between
    found: dict[str, tuple[re.Pattern[str] | None, bool]] = {}
    for joiner in {joiner for _, joiner in pairs}:
        openers = [opener for opener, other in pairs if other == joiner and opener]
        pattern = re.compile(rf"(?<!\w){any_of(openers)}\s?\Z") if openers else None
        found[joiner] = (pattern, ("", joiner) in pairs)
    return found
