"""Tokens made of figures: "2025-09-06", "04/09/2025", "17 h 30", "the 1990s", "1er"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from factcheck.lang.calendar import CalendarWords
from factcheck.lexemes.calendar.cascade import Token
from factcheck.lexemes.numeral import Numeral
from factcheck.model.reading import Clock, Partial

CLAUSE_END = re.compile(r"\s?(?:[.,;:!?)»”\"]|\Z)(?![0-9])")
"""What ends a clause behind figures."""

_MONTHS, _DAYS = 12, 31
_MONTH = 12  # letters of the longest month and a space, at least
_YEARS = range(1000, 2200)
_CENTURY = 100
_CENTURY_SPLIT = 40  # "04/09/25" is 2025, "04/09/85" is 1985
_SHORTENED = re.compile(r"(?:\s|\A)[’']\Z")  # "the summer of '69"
_IN_LETTERS = range(1900, 2100)


def _iso(match: re.Match[str], _: CalendarWords) -> Token | None:
    year, month, day = (int(part) for part in match["iso"].split("-"))
    if not (1 <= month <= _MONTHS and 1 <= day <= _DAYS and year):
        return None
    clock = None
    if match["isotime"]:
        hour, minute = (int(part) for part in match["isotime"].split(":"))
        zone = "UTC" if match["isozone"] == "Z" else None
        clock = Clock(hour, minute, zone)
    return Token("A", match.start(), match.end(), Partial(year, month, day, clock=clock))


def _figures(match: re.Match[str], pack: CalendarWords) -> Token | None:
    """Read "04/09/2025" by the language's order; where it has none, by what the figures allow."""
    first, second, last = re.split("[/.-]", match["figures"])
    year = int(last) if len(last) > 2 else of_two(int(last))
    day, month = int(first), int(second)
    if len(last) == 2 and "." in match["figures"] and not _padded(first, second):
        return None
    if not pack.day_first and max(day, month) <= _MONTHS and day != month:
        return Token("A", match.start(), match.end(), Partial(year, month, day, swappable=True))
    if day <= _MONTHS < month and not pack.day_first:
        day, month = month, day
    if month > _MONTHS or day > _DAYS:
        return None
    return Token("A", match.start(), match.end(), Partial(year, month, day))


def _padded(day: str, month: str) -> bool:
    """Whether the figures of "15.05.99" have two digits each, as versions and prices seldom do."""
    return len(day) == len(month) == 2 and int(month) <= _MONTHS


def of_two(digits: int) -> int:
    """The year that two digits stand for: 25 is 2025, 85 is 1985."""
    return digits + (2000 if digits < _CENTURY_SPLIT else 1900)


def in_letters(numerals: Sequence[Numeral], low: str) -> dict[int, Token]:
    """Years in letters by where they start: "two thousand and fifteen", "nineteen ninety-six"."""
    found: dict[int, Token] = {}
    last: Numeral | None = None
    for numeral in numerals:
        if not numeral.spelled or numeral.interval.exact is None:
            continue
        year, start = numeral.interval.middle, numeral.span.start
        if last is not None and not low[last.span.end : start].strip(" -"):
            century = last.interval.middle
            if century in (19, 20) and 10 <= year < _CENTURY:
                year, start = century * _CENTURY + year, last.span.start
        if year == int(year) and int(year) in _IN_LETTERS:
            found[start] = Token("y", start, numeral.span.end, int(year))
        last = numeral
    return found


def days_in_letters(
    numerals: Sequence[Numeral], low: str, months: frozenset[str], years: Mapping[int, Token]
) -> dict[int, Token]:
    """Days in letters behind their month, by where they start: "May twenty-nine".

    They end their clause, or stand before one of the `years` in letters.
    """
    found: dict[int, Token] = {}
    for numeral in numerals:
        start, end, day = numeral.span.start, numeral.span.end, numeral.interval.exact
        if not numeral.spelled or day is None or day != int(day) or not 1 <= day <= _DAYS:
            continue
        before = low[max(0, start - _MONTH) : start]
        behind = before[-1:].isspace() and before.split()[-1:]
        if behind and behind[0] in months and (CLAUSE_END.match(low, end) or end + 1 in years):
            found[start] = Token("d", start, end, int(day))
    return found


def _clock(match: re.Match[str], pack: CalendarWords) -> Token | None:
    numbers = [int(number) for number in re.findall("[0-9]+", match["clock"])]
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    marks = re.sub(r"[0-9\s:]|(?<=[0-9])\.(?=[0-9])", "", match["clock"])
    if marks in pack.evenings or marks in pack.mornings:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if marks in pack.evenings else 0)
    if hour > 24 or minute > 59 or (hour == 24 and minute):
        return None
    return Token("K", match.start(), match.end(), Clock(hour % 24, minute))


def _decade(match: re.Match[str], _: CalendarWords) -> Token | None:
    digits = match["decade"].rstrip("'’s")
    year = int(digits) if len(digits) > 2 else of_two(int(digits))
    return (
        Token("c", match.start(), match.end(), year) if year % 10 == 0 and year in _YEARS else None
    )


def _ordinal(match: re.Match[str], _: CalendarWords) -> Token | None:
    digits = re.match("[0-9]+", match["ordinal"])
    assert digits is not None  # the pattern begins with digits
    return Token("o", match.start(), match.end(), int(digits[0]))


def _figure(match: re.Match[str], _: CalendarWords) -> Token | None:
    digits, start = match["number"], match.start()
    if _SHORTENED.search(match.string, max(0, start - 2), start) and len(digits) == 2:
        return Token("y", start, match.end(), of_two(int(digits)))
    return number(digits, start, match.end())


def number(digits: str, start: int, end: int) -> Token:
    """A number by itself: of one or two digits, a possible year, or another."""
    if len(digits) <= 2 and digits.isdigit():
        return Token("d", start, end, int(digits))
    if len(digits) == 4 and digits.isdigit() and int(digits) in _YEARS:
        return Token("y", start, end, int(digits))
    return Token("#", start, end)


FIGURES = {
    "isotime": _iso,
    "isozone": _iso,
    "iso": _iso,
    "figures": _figures,
    "clock": _clock,
    "decade": _decade,
    "ordinal": _ordinal,
    "number": _figure,
}
"""By the group that matched last, what makes the token."""
