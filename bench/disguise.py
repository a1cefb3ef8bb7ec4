"""A story told again under other names, places, dates and figures, the same on every run.

Dates move back by quarters of thirteen weeks: weekdays stay true, and so does what the texts say of
yesterday and of Monday. Figures shrink by one factor, so that those that agreed still do; from
eleven to sixteen, where words are as usual, they change places. The letters of names turn into
others, the same in either language.
"""

from __future__ import annotations

import re
import unicodedata
from calendar import monthrange
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property
from zlib import crc32

from factcheck.context.stems import is_concept, is_word, keys
from factcheck.lang import PACKS

QUARTER = timedelta(weeks=13)
_SMALL = 10  # whole numbers up to it stay
_TEENS = range(11, 17)
_IN_WORDS = (
    ["onze", "douze", "treize", "quatorze", "quinze", "seize"],
    ["eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen"],
)
_TEEN_OF = {
    way(word): (row, value, way)
    for row in _IN_WORDS
    for value, word in zip(_TEENS, row, strict=True)
    for way in (str.lower, str.capitalize)
}
_TURNED = ("bcdfghjklmnpqrstvwxz", "aeiouy")
_MONTHS = (
    ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
     "octobre", "novembre", "décembre"],
    ["January", "February", "March", "April", "May", "June", "July", "August", "September",
     "October", "November", "December"],
)  # fmt: skip
_WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_MONTH_OF = {
    form: (language, month)
    for language, names in enumerate(_MONTHS)
    for month, name in enumerate(names, start=1)
    for form in (name, name.capitalize())
}
_MONTH = rf"(?:{'|'.join(_MONTH_OF)})(?![^\W\d_])"
_YEAR = r"(?:19[5-9]\d|20[0-6]\d)"
_GAP = r"[\x20\xa0\u202f]"
_PARTS = re.compile(
    rf"""
    (?P<url>https?://\S+)
    |(?P<iso>(?<!\d)\d{{4}}-\d\d-\d\d(?!\d))
    |(?P<slashed>(?<!\d)(\d\d?)/(\d\d?)/({_YEAR})(?!\d))
    |(?P<clock>\d{{1,2}}(?:{_GAP}?(?:heures?|h(?:{_GAP}?\d\d)?)|:\d\dZ?|(?:\.\d\d)?{_GAP}?[ap]\.?m)(?!\w))
    |(?P<day_first>(\d{{1,2}})((?:er|st|nd|rd|th)?{_GAP})({_MONTH})(?:(,?{_GAP})({_YEAR})(?!\d))?)
    |(?P<month_first>({_MONTH}){_GAP}(\d{{1,2}})(?![.,]?\d|{_GAP}?%)(?:(,?{_GAP})({_YEAR})(?!\d))?)
    |(?P<month>({_MONTH})(?:({_GAP})({_YEAR})(?!\d))?)
    |(?P<year>(?<![\d.,]){_YEAR}(?![.,]?\d))
    |(?P<number>[1-9]\d{{0,2}}(?:[,.\x20\xa0\u202f]\d{{3}})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?)
    |(?P<word>[^\W\d_]{{3,}})
    """,
    re.VERBOSE,
)
_NAME = re.compile(r"(?<![^\W\d_])[A-ZÀ-Þ][^\W\d_]{2,}")
_INSIDE = re.compile(r"(?<=[\w,;] )[A-ZÀ-Þ][^\W\d_]{2,}")
_USUAL = "2026"  # the year of dates where no text names any
_LONE_YEAR = re.compile(rf"(?<![\d.,]){_YEAR}(?![.,]?\d)")
_GROUP = re.compile(r"[,.\x20\xa0\u202f](?=\d{3})")


@dataclass(frozen=True)
class Disguise:
    """How one copy of a story differs from the story.

    Attributes:
        copy: its number, from 1.
        turn: by how much the letters of names are turned; no two of 59 copies turn alike.
        names: the words that name somebody, something or a place.
        year: the year of dates that name none.
    """

    copy: int
    turn: int
    names: frozenset[str]
    year: int

    def of(self, text: str) -> str:
        """The text as this copy tells it."""
        return _PARTS.sub(lambda match: _TOLD[match.lastgroup or ""](self, match), text)

    def day(self, year: int | str | None, month: int, day: int) -> date:
        """The day by which this copy has that one; of days that do not exist, the nearest."""
        year, month = int(year or self.year), max(1, min(12, month))
        last = monthrange(year, month)[1]
        return date(year, month, max(1, min(last, day))) - self.copy * QUARTER

    @cached_property
    def letters(self) -> dict[int, str]:
        """What each letter of a name turns into: consonants and vowels stay what they are."""
        return {
            ord(way(old)): way(row[(at + self.turn) % len(row)])
            for row in _TURNED
            for at, old in enumerate(row)
            for way in (str.lower, str.upper)
        }


def disguise(copy: int, texts: Iterable[str]) -> Disguise:
    """The disguise of one copy of the story that `texts` tell."""
    together = "\n".join(texts)
    years = Counter(_LONE_YEAR.findall(together))
    common = set(re.findall(r"[^\W\d_]+", together))
    inside = set(_INSIDE.findall(together))
    names = {
        name
        for name in set(_NAME.findall(together)) - _MONTH_OF.keys() - set(_WEEKDAYS)
        if name.lower() not in common and (name in inside or not _is_word(name))
    }
    turn = 1 + (crc32(together.encode()) + copy) % 59
    year = int(max(years, key=lambda year: (years[year], year), default=_USUAL))
    return Disguise(copy, turn, frozenset(names), year)


def _is_word(name: str) -> bool:
    """Whether a word in capitals may be a common one: "Firefighters", "Treize"."""
    found = (key for code in PACKS for key in keys(name, code))
    return any(map(is_concept, found)) or any(is_word(name, code) for code in PACKS)


def _day_first(told: Disguise, match: re.Match[str]) -> str:
    """As in "3 mars 2026"."""
    day, gap, name, comma, year = match.groups()[8:13]
    language, month = _MONTH_OF[name]
    moved = told.day(year, month, int(day))
    nth = "er" if language == 0 and moved.day == 1 else ""
    return f"{moved.day}{nth}{gap[-1]}{_MONTHS[language][moved.month - 1]}" + _year(
        comma, year, moved
    )


def _month_first(told: Disguise, match: re.Match[str]) -> str:
    """As in "March 3, 2026"."""
    name, day, comma, year = match.groups()[14:18]
    language, month = _MONTH_OF[name]
    moved = told.day(year, month, int(day))
    return f"{_MONTHS[language][moved.month - 1]} {moved.day}" + _year(comma, year, moved)


def _month(told: Disguise, match: re.Match[str]) -> str:
    """As in "mars 2026"."""
    name, gap, year = match.groups()[19:22]
    language, month = _MONTH_OF[name]
    moved = told.day(year, month, 15)
    return _MONTHS[language][moved.month - 1] + _year(gap, year, moved)


def _year(comma: str | None, year: str | None, moved: date) -> str:
    return f"{comma}{moved.year}" if year else ""


def _iso(told: Disguise, match: re.Match[str]) -> str:
    year, month, day = map(int, match[0].split("-"))
    return str(told.day(year, month, day))


def _slashed(told: Disguise, match: re.Match[str]) -> str:
    """As in "13/08/2024", the day first unless no month has so high a number."""
    day, month, year = map(int, match[0].split("/"))
    if month > 12:
        return f"{told.day(year, day, month):%m/%d/%Y}"
    return f"{told.day(year, month, day):%d/%m/%Y}"


def _number(told: Disguise, match: re.Match[str]) -> str:
    """The figure made smaller, with as many digits behind the point and one more before zeros."""
    if match[0].startswith("0"):
        return match[0]
    mark = next(iter(_GROUP.findall(match[0])), "")
    plain = _GROUP.sub("", match[0])
    number = Decimal(plain.replace(",", "."))
    if number in _TEENS or (number <= _SMALL and plain.isdecimal()):
        return str(_teen(told, int(number))) if number in _TEENS else match[0]
    zeros = max(0, len(plain) - len(plain.rstrip("0")) - 1) if plain.isdecimal() else 0
    places = len(plain) - 1 - max(plain.find(","), plain.find(".")) if not plain.isdecimal() else 0
    least = Decimal(10) ** (zeros - places)
    less = (number * Decimal(95 - told.copy * 29 % 50) / 100 / least).quantize(Decimal(1)) * least
    written = f"{less:,f}" if mark else f"{less:f}"
    point = "," if "," in plain else "."
    return written.replace(".", "\0").replace(",", mark).replace("\0", point)


def _teen(told: Disguise, number: int) -> int:
    return _TEENS[(number - _TEENS.start + told.turn) % len(_TEENS)]


def _word(told: Disguise, match: re.Match[str]) -> str:
    if match[0] in _TEEN_OF:
        row, value, way = _TEEN_OF[match[0]]
        return way(row[_TEENS.index(_teen(told, value))])
    if match[0] not in told.names and match[0].capitalize() not in told.names:
        return match[0]
    turned = unicodedata.normalize("NFD", match[0]).translate(told.letters)
    return unicodedata.normalize("NFC", turned)


_TOLD: Mapping[str, Callable[[Disguise, re.Match[str]], str]] = {
    "url": lambda told, match: f"{match[0]}-{told.copy}",
    "iso": _iso,
    "slashed": _slashed,
    "clock": lambda _, match: match[0],
    "day_first": _day_first,
    "month_first": _month_first,
    "month": _month,
    "year": lambda told, match: str(told.day(match[0], 7, 1).year),
    "number": _number,
    "word": _word,
}
