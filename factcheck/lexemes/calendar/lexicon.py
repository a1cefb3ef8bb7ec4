"""The calendar words of a sentence as tokens: "le 4 septembre 2025" is D d M y.

Signs of tokens:
    d number of one or two digits   y four digits, 1000 to 2199   # other number
    o ordinal   M month   m month only beside a day or year   W weekday   w the same, doubtful
    A date in figures   K time of day   k noon, midnight   Z zone   L length (number and unit)
    H length in hours that may be a time of day   U unit alone   Q "Q3"   X resolved expression
    N last, this, next   V last, next before a plural   R day told from the publication
    r the same, drifting   T day told from the text   P part of a day   E edge of a period
    S season   c decade   z "années"   O stretch told from the publication   n whole length
    2 following, of the text   8 feast   3 now   1 to date   0 or later   9 season of sport
    5 minutes in words after the hour ("et quart")   6 before it ("half past")
    4 quarter or half-year   7 weekend   @ half of the day ("pm")   _ word not yet looked up
    D the   e of   a at   t to   f from   & and   b between   i in, since   J by, until
    j before   v due   q within   h has   p for   g ago (in front)   G ago (behind)   F later
    B earlier   l following   I ahead   Y every   s dated   C a resolved time of day
    , . : ; ( ) - / the marks themselves   u "and a half"   x anything else
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import TypeAlias

from factcheck.lang import PACKS
from factcheck.lang.calendar import CalendarWords
from factcheck.lexemes.wording import any_of
from factcheck.values.zone import ABBREVIATIONS

ROLES = {
    "of": "e", "the": "D", "at": "a", "and": "&", "to": "t", "from": "f", "between": "b", "in": "i",
    "by": "J", "before": "j", "due": "v", "within": "q", "has": "h", "for": "p", "ago": "g",
    "past": "G", "after": "F", "earlier": "B", "following": "l", "ahead": "I", "habit": "Y",
    "sent": "s",
}  # fmt: skip
"""The parts that small words play, as packs name them, and their signs."""

_FIGURE = re.compile("[0-9]")
_UNIT_SIGNS = {"Q": "4", "S": "4", "E": "7"}

_TELLING = "MmWU46789kRrTzcn"
"""Signs of words of which a sentence without figures needs one to tell of time."""

_BESIDE_SEASONS = "NJj"
"""Signs beside which a season's name tells of time; "été" alone is mostly a participle."""


Phrases: TypeAlias = Mapping[str, tuple[tuple[tuple[str, ...], str, object], ...]]
"""By their second word: the words behind the first, sign and value; the longest come first."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What the words of a language mean: their sign and value, and phrases by two first words.

    Attributes:
        known: words that mean something, or may begin a phrase that does.
        triggers: words that tell of time by themselves.
        wholes: the words of each phrase that tells of time, by the longest of them.
        seasons, beside: words that tell of time where one of each stands in a sentence.
        weekdays: doubtful names, which do so where a number stands in one ("Mon 13th").
        figures: what does so without a word.
    """

    words: Mapping[str, tuple[str, object]]
    phrases: Mapping[str, Phrases]
    months: frozenset[str]
    pattern: re.Pattern[str]
    known: frozenset[str]
    triggers: frozenset[str]
    wholes: Mapping[str, tuple[frozenset[str], ...]]
    seasons: frozenset[str]
    beside: frozenset[str]
    weekdays: frozenset[str]
    figures: re.Pattern[str]

    def tells(self, words: frozenset[str], low: str, counts: bool) -> bool:
        """Whether a sentence may tell of time, by the words in it and its text in lower case.

        `counts` says whether there are numbers in it.
        """
        if not self.triggers.isdisjoint(words):
            return True
        if not self.seasons.isdisjoint(words) and not self.beside.isdisjoint(words):
            return True
        if counts and not self.weekdays.isdisjoint(words):
            return True
        longest = self.wholes.keys() & words
        if any(words.issuperset(whole) for word in longest for whole in self.wholes[word]):
            return True
        return _FIGURE.search(low) is not None and self.figures.search(low) is not None


@cache
def lexicon(code: str) -> Lexicon:
    """The calendar lexicon of a language; made once."""
    pack = PACKS[code].calendar
    entries: dict[tuple[str, ...], tuple[str, object]] = {}
    for wording, sign, value in _entries(pack, code):
        entries[parts(wording)] = (sign, value)
    phrases: dict[str, dict[str, list[tuple[tuple[str, ...], str, object]]]] = {}
    for key, (sign, value) in sorted(entries.items(), key=lambda item: (-len(item[0]), item[0])):
        if len(key) > 1:
            behind = phrases.setdefault(key[0], {}).setdefault(key[1], [])
            behind.append((key[1:], sign, value))
    words = {key[0]: meaning for key, meaning in entries.items() if len(key) == 1}
    listed = {
        first: {second: tuple(rest) for second, rest in behind.items()}
        for first, behind in phrases.items()
    }
    months = frozenset(key for key in _cldr(code, ("wide",))[0])
    return Lexicon(
        words=words,
        phrases=listed,
        months=months,
        pattern=_pattern(pack),
        known=frozenset((*words, *listed, *map(str.lower, ABBREVIATIONS))),
        triggers=_of_signs(words, _TELLING),
        wholes=_wholes(entries),
        seasons=_of_signs(words, "S"),
        beside=_of_signs(words, _BESIDE_SEASONS),
        weekdays=_of_signs(words, "w"),
        figures=_figures_of_time(pack),
    )


def parts(wording: str) -> tuple[str, ...]:
    """The words of a wording, without apostrophes and hyphens."""
    return tuple(re.findall(r"[^\W\d_]+|[0-9]+", wording))


def _entries(pack: CalendarWords, code: str) -> Iterable[tuple[str, str, object]]:
    """Wordings, their signs and values; what comes later wins."""
    for role, wordings in pack.particles.items():
        # English "in" is a preposition of dates first; `particles["ahead"]` says what else it is.
        heard = pack.particles["in"] if role == "ahead" else ()
        yield from ((w, ROLES[role], w) for w in wordings if w not in heard)
    yield from ((word, _UNIT_SIGNS.get(unit[1], "U"), unit) for word, unit in pack.units.items())
    yield from ((word, "o", number) for word, number in pack.ordinals.items())
    yield from ((word, "N", shift) for word, shift in pack.modifiers.items())
    yield from ((word, "2", shift) for word, shift in pack.text_modifiers.items())
    yield from ((word, "8", day) for word, day in pack.feasts.items())
    yield from ((word, "V", shift) for word, shift in pack.plural_modifiers.items())
    yield from ((word, "S", month) for word, month in pack.seasons.items())
    yield from ((word, "E", edge) for word, edge in pack.edges.items())
    yield from ((word, "P", None) for word in pack.parts)
    yield from ((word, "k", hour) for word, hour in pack.noons.items())
    yield from ((word, "Z", zone) for word, zone in pack.zones.items())
    yield from ((word, "R", shift) for word, shift in pack.days.items())
    yield from ((word, "r", shift) for word, shift in pack.drifting.items())
    yield from ((word, "T", shift) for word, shift in pack.text_days.items())
    yield from ((word, "O", span) for word, span in pack.spans.items())
    yield from ((word, "5", minutes) for word, minutes in pack.clock_ends.items())
    yield from ((word, "u", None) for word in pack.half_after)
    yield from ((word, "9", None) for word in pack.campaigns)
    yield from ((word, "6", minutes) for word, minutes in pack.minutes_first.items())
    yield from ((word, "3", None) for word in pack.nows)
    yield from ((word, "1", None) for word in pack.up_to_now)
    yield from ((word, "0", None) for word in pack.open_ends)
    yield from ((word, "z", pack.units.get(word)) for word in pack.decades)
    yield from ((word, "c", year) for word, year in pack.decade_names.items())
    months, weekdays = _cldr(code)
    months.update(pack.months)
    weekdays.update(pack.weekdays)
    yield from ((w, "w" if w in pack.doubtful else "W", day) for w, day in weekdays.items())
    yield from ((w, "m" if w in pack.doubtful else "M", month) for w, month in months.items())
    for mark in pack.quarter_marks:
        yield from ((f"{mark}{quarter}", "Q", (3, quarter)) for quarter in range(1, 5))
    for mark in pack.half_year_marks:
        yield from ((f"{mark}{half}", "Q", (6, half)) for half in (1, 2))
    yield from ((word, "@", 0) for word in pack.mornings if word.isalpha())
    yield from ((word, "@", 12) for word in pack.evenings if word.isalpha())
    yield from ((word, "n", length) for word, length in pack.lengths.items())
    yield from ((word, "x", None) for word in pack.names)


def _cldr(
    code: str, widths: tuple[str, ...] = ("abbreviated", "wide")
) -> tuple[dict[str, int], dict[str, int]]:
    """Names of months and weekdays from CLDR, without points."""
    from babel import Locale

    locale = Locale.parse(code)
    months: dict[str, int] = {}
    weekdays: dict[str, int] = {}
    for width in widths:
        months |= {str(n).lower().rstrip("."): m for m, n in locale.months["format"][width].items()}
        weekdays |= {str(n).lower().rstrip("."): d for d, n in locale.days["format"][width].items()}
    return months, weekdays


def _pattern(pack: CalendarWords) -> re.Pattern[str]:
    """Dates in figures, times of day, numbers, words and marks; each token in one bounded step."""
    hour, half = any_of(pack.hour_marks), any_of((*pack.mornings, *pack.evenings))
    return re.compile(
        r"(?P<word>[^\W\d_]+)|(?P<iso>(?<![\w/.-])[0-9]{4}-[0-9]{1,2}-\s?[0-9]{1,2}(?![0-9-]))(?:T(?P<isotime>[0-9]{2}:[0-9]{2})"
        r"(?::[0-9]{2})?(?P<isozone>Z|[+-][0-9]{2}:[0-9]{2})?)?"
        r"|(?P<figures>(?<![\w/.-])[0-9]{1,2}(?:[/.][0-9]{1,2}[/.](?:[0-9]{4}|[0-9]{2})|-[0-9]{1,2}-[0-9]{4})(?![0-9./-]?[0-9]))"
        rf"|(?P<clock>[0-9]{{1,2}}\s?{hour}(?:\s?[0-9]{{2}})?(?![\w])"
        rf"|[0-9]{{1,2}}(?:[.:][0-9]{{2}})?\s?{half}(?!\w)|[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?(?![\w:]))"
        r"|(?P<decade>(?:[0-9]{4}['’]?|(?<=['’])[0-9]0)s(?!\w))"
        rf"|(?P<ordinal>[0-9]{{1,2}}{any_of(pack.ordinal_endings)}(?!\w))"
        r"|(?P<number>[0-9]{1,3}(?:[ \u00a0\u202f'’][0-9]{3}(?![0-9]))+|[0-9]+(?:[.,][0-9]+)*)"
        r"|(?P<mark>[^\w\s])"
    )


def _of_signs(words: Mapping[str, tuple[str, object]], signs: str) -> frozenset[str]:
    return frozenset(word for word, (sign, _) in words.items() if sign in signs)


def _wholes(
    entries: Mapping[tuple[str, ...], tuple[str, object]],
) -> dict[str, tuple[frozenset[str], ...]]:
    """The words of each phrase that tells of time, by the longest of them."""
    found: dict[str, list[frozenset[str]]] = {}
    for key, (sign, _) in entries.items():
        if len(key) > 1 and sign in _TELLING + "SO":
            whole = frozenset(filter(str.isalpha, key))
            found.setdefault(max(whole, key=len), []).append(whole)
    return {word: tuple(wholes) for word, wholes in found.items()}


def _figures_of_time(pack: CalendarWords) -> re.Pattern[str]:
    """Figures that may be a year, a date or a time of day by themselves."""
    marks = any_of((*pack.hour_marks, *pack.mornings, *pack.evenings))
    quarters = any_of((*pack.quarter_marks, *pack.half_year_marks))
    return re.compile(
        rf"[0-9]{{4}}|['’][0-9]{{2}}(?![0-9])|[0-9](?:[:/.-][0-9]|0s|\s?{marks})"
        rf"|(?<![^\W_]){quarters}[1-4]"
    )
