"""Full dates in lines that are not prose: "Jeudi 5 mars 2026 à 18h30", "2025-09- 6"."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from itertools import combinations

from factcheck.lang import PACKS
from factcheck.lang.text import TextWords
from factcheck.model.span import Span
from factcheck.text.clean import plain
from factcheck.values.when import Moment

# The zones that newsrooms name (minutes east of UTC); RFC 2822, section 4.3, and the European ones.
_ZONES = {
    "Z": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "WEST": 60, "CET": 60, "CEST": 120,
    "EET": 120, "EEST": 180, "EST": -300, "EDT": -240, "CST": -360, "CDT": -300,
    "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
}  # fmt: skip
_SHORTEST_ABBREVIATION = 3
_YEAR = re.compile(r"\d{4}")  # no full date is without one
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True, slots=True)
class Dated:
    """A full date, with its weekday and its time where they stand beside it."""

    span: Span
    moment: Moment


def dates_in(line: str, language: str) -> tuple[Dated, ...]:
    """Find the full dates of a line, left to right; a year, a month and a day each.

    Days stand before months in dates of digits alone, unless that gives no month. What is no
    day of the calendar is left out.
    """
    if not _YEAR.search(line):
        return ()
    view = plain(line)
    found = (_dated(match, language) for match in _pattern(language).finditer(view))
    return tuple(dated for dated in found if dated is not None)


def last_change(line: str, after: Dated, language: str) -> Moment | None:
    """The time that "mis à jour à 22:10" gives behind a date, on that date."""
    match = _change_pattern(language).search(plain(line), after.span.end)
    clock = None if match is None else _clock(match, language)
    if clock is None:
        return None
    moment = after.moment
    offset = moment.offset if clock[2] is None else clock[2]
    return Moment(moment.year, moment.month, moment.day, None, clock[0], clock[1], offset)


def read_moment(text: str) -> Moment | None:
    """Read what is given as the date of publication: ISO 8601, or a full date in any language."""
    text = text.strip()
    if _ISO.match(text):
        return _iso(text)
    for language in PACKS:
        for dated in dates_in(text, language):
            rest = text[: dated.span.start] + text[dated.span.end :]
            if len(re.findall(r"\w+", rest)) <= 3:  # "Publié le", "GMT"
                return dated.moment
    return None


def _iso(text: str) -> Moment | None:
    try:
        when = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) <= len("2026-03-04"):
        return _moment(when.year, when.month, when.day)
    offset = when.utcoffset()
    minutes = None if offset is None else round(offset.total_seconds()) // 60
    return _moment(when.year, when.month, when.day, when.hour, when.minute, minutes)


def _moment(
    year: int,
    month: int,
    day: int | None,
    hour: int | None = None,
    minute: int | None = None,
    offset: int | None = None,
) -> Moment | None:
    try:
        return Moment(year, month, day, None, hour, minute, offset)
    except ValueError:
        return None


def _dated(match: re.Match[str], language: str) -> Dated | None:
    part = match.groupdict()
    day = int(next(part[name] for name in ("d1", "d2", "d3", "d4") if part[name]))
    year = int(next(part[name] for name in ("y1", "y2", "y3", "y4") if part[name]))
    name = part["n1"] or part["n2"]
    month = month_names(language)[_bare(name)] if name else int(part["m3"] or part["m4"])
    if part["m4"] and month > 12 >= day:
        day, month = month, day
    clock = _clock(match, language)
    moment = _moment(year, month, day, *(clock or ()))
    end = match.end() if clock else match.end("date")
    return Dated(Span(match.start(), end), moment) if moment else None


def _clock(match: re.Match[str], language: str) -> tuple[int, int, int | None] | None:
    part = match.groupdict()
    if part["hour"] is None:
        return None
    words = PACKS[language].text
    hour, half = int(part["hour"]), (part["half"] or "").lower()
    if half in words.afternoon and hour < 12:
        hour += 12
    if half in words.morning and hour == 12:
        hour = 0
    minute = int(part["minute"] or 0)
    if hour > 23 or minute > 59:
        return None
    return hour, minute, _zone(part["zone"])


def _zone(zone: str | None) -> int | None:
    if zone is None:
        return None
    if zone.upper() in _ZONES:
        return _ZONES[zone.upper()]
    hours, minutes = int(zone[1:3]), int(zone[-2:])
    total = hours * 60 + minutes
    return None if total > 14 * 60 else -total if zone[0] == "-" else total


@cache
def month_names(language: str) -> dict[str, int]:
    """Months by name and by abbreviation of three letters or more, bare of case and accents."""
    from babel import Locale

    full = {_bare(name): month for month, name in Locale(language).months["format"]["wide"].items()}
    starts = [
        (name[:length], month)
        for name, month in full.items()
        for length in range(_SHORTEST_ABBREVIATION, len(name))
    ]
    pairs = combinations(starts, 2)
    doubtful = {name for (name, one), (same, other) in pairs if name == same and one != other}
    return {name: month for name, month in starts if name not in doubtful} | full


@cache
def weekday_names(language: str) -> dict[str, int]:
    """Weekdays by name (0 is Monday), bare of case, accents and points; abbreviations too."""
    from babel import Locale

    days = Locale(language).days["format"]
    forms = ("wide", "abbreviated")
    return {_bare(name): day for form in forms for day, name in days[form].items()}


def _bare(name: str) -> str:
    letters = unicodedata.normalize("NFD", name.lower())
    return "".join(letter for letter in letters if letter.isalpha())


def _spelled(names: dict[str, int], language: str, form: str) -> Iterator[str]:
    """The names and their starts as CLDR spells them, beside their bare forms."""
    from babel import Locale

    yield from names
    spellings = getattr(Locale(language), form)["format"]
    for name in (*spellings["wide"].values(), *spellings["abbreviated"].values()):
        starts = (name[:length].lower() for length in range(1, len(name) + 1))
        yield from (start for start in starts if start[-1].isalpha() and _bare(start) in names)


def _any(words: Iterator[str] | tuple[str, ...]) -> str:
    """An alternation, longest first, so that no wording hides behind a shorter one."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "|".join(map(re.escape, ordered)) or r"(?!)"


@cache
def _time(words: TextWords) -> str:
    half = _any(words.morning + words.afternoon)
    return (
        r"(?P<hour>\d{1,2})(?:"
        r"(?:[:.]|[ \xa0\u202f]?h[ \xa0\u202f]?)(?P<minute>\d{2})"
        r"(?::\d{2}(?:\.\d{1,6})?)?(?!\d)"
        rf"|(?=[ \xa0\u202f]?h\b|[ \xa0]?(?:{half})(?!\w))(?:[ \xa0\u202f]?h\b)?)"
        rf"(?:[ \xa0]?(?P<half>{half})(?!\w))?"
        r"(?:[ \xa0]?\(?(?P<zone>[+-]\d{2}:?\d{2}|(?-i:" + _any(tuple(_ZONES)) + r"))\b\)?)?"
    )


@cache
def _pattern(language: str) -> re.Pattern[str]:
    words = PACKS[language].text
    month = _any(_spelled(month_names(language), language, "months"))
    weekday = _any(_spelled(weekday_names(language), language, "days"))
    joint, ordinal = _any(words.date_words), _any(words.ordinal_marks)
    s = r"[ \xa0\u202f\t]"
    return re.compile(
        rf"(?P<date>(?<![\w/.-])(?:(?:{weekday})\.?,?{s}{{1,3}})?(?:"
        rf"(?P<d1>\d{{1,2}})(?:{ordinal})?{s}{{1,3}}(?:(?:{joint}){s})?(?P<n1>{month})\.?,?{s}{{1,3}}(?P<y1>\d{{4}})"
        rf"|(?P<n2>{month})\.?{s}{{1,3}}(?P<d2>\d{{1,2}})(?:{ordinal})?,?{s}{{1,3}}(?P<y2>\d{{4}})"
        rf"|(?P<y3>\d{{4}})-{s}?(?P<m3>\d{{1,2}})-{s}?(?P<d3>\d{{1,2}})"
        rf"|(?P<d4>\d{{1,2}})(?P<mark>[/.])(?P<m4>\d{{1,2}})(?P=mark)(?P<y4>\d{{4}})"
        rf")(?![\d/-]))"
        rf"(?:(?:{s}{{0,2}}[,·|–—-]{s}{{0,2}}|T|{s}{{1,3}})(?:(?:{joint}){s}{{1,2}})?{_time(words)})?",
        re.IGNORECASE,
    )


@cache
def _change_pattern(language: str) -> re.Pattern[str]:
    words = PACKS[language].text
    return re.compile(
        rf"\b(?:{_any(words.update_words)})\b[^\d\n]{{0,12}}\b{_time(words)}", re.IGNORECASE
    )
