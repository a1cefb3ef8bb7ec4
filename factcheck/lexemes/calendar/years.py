"""Years and their parts: "en 2024", "1849-1911", "the 1990s", "premier trimestre", "l'été 2024"."""

from __future__ import annotations

from factcheck.lang.calendar import CalendarWords
from factcheck.lexemes.calendar import written
from factcheck.lexemes.calendar.cascade import Found, Token
from factcheck.lexemes.calendar.tense import direction
from factcheck.model.reading import Direction, Partial
from factcheck.values.when import Moment, When

_CENTURY = 100
_LAST = -1
_THIS_AGE = range(1900, 2101)
_LONGEST_SPAN = 150  # years: lives of people ("1849-1911")
_BEFORE_YEAR = "iJjftaeb&pEvFI"
_BEFORE_QUARTER = "aijJfet&b(,.;:"
_STRONG = "iJjf"
_MEASURES = ("%", "€", "$", "£", "°")
MONTHS_OF = {"Q": 3, "S": 6}
"""Months of a quarter and of a half-year."""


def quarter(found: Found) -> Token | None:
    """Read "premier trimestre 2026", "second half of 2027", "Q3 2026", "last quarter of 2025"."""
    if found.has("Q"):
        length, number = found.get("Q")
    else:
        length, number = MONTHS_OF[found.get("4")[1]], found.get("od")
    if number is None:  # "the last quarter of 2025"
        number = 12 // length if found.get("N") == _LAST else 0
    if not 1 <= number <= 12 // length:
        return None
    year, unit, span = found.get("y"), found.get("U"), found.get("O")
    if (unit is not None and unit[1] != "Y") or not _of_whom(found):
        return None
    dated = year is not None or unit is not None or span is not None
    if not dated and (length == 6 or (found.has("Qd") and (found.has("D") or not _placed(found)))):
        return None
    after = found.near(1)
    if found.has("d") and not dated and after is not None and after.sign in "x%#U":
        return None  # "au trimestre 3 magasins"
    shift = found.get("N", 0) if unit is not None else span[1] if span is not None else None
    partial = Partial(
        year, (number - 1) * length + 1, months=length, year_shift=shift, direction=direction(found)
    )
    return found.becomes("X", partial)


def _placed(found: Found) -> bool:
    before = found.near(-1)
    return before is None or before.sign in _BEFORE_QUARTER


def _of_whom(found: Found) -> bool:
    """Whether what stands between a year and its quarter makes it the year's ("next year's")."""
    genitive = found.pack.calendar.possessives
    return all(
        found.text[token.start : token.end] in genitive
        for token in found.tokens
        if token.sign == "x"
    )


def decade(found: Found) -> Token | None:
    """Read "the 1990s", "les années 1990", "années 90"."""
    year = found.get("c") or found.get("y") or found.get("d", 0) + 1900
    if year % 10:
        return None
    return found.becomes("X", When(Moment(year), Moment(year + 9)), keep="D")


def years(found: Found) -> Token | None:
    """Read "entre 2021 et 2025", "1849-1911", "2024-25"."""
    years = found.all("y")
    first = years[0]
    last = years[1] if len(years) > 1 else first - first % _CENTURY + found.get("d")
    if found.has("d") and last != first + 1:
        return written.month(found)
    if not first < last <= first + _LONGEST_SPAN:
        return None
    before = found.near(-1)
    if (
        before is not None
        and before.sign in "-/#x"
        and found.word(-1) not in found.pack.calendar.years_after
    ):
        return None
    return found.becomes(
        "X", When(Moment(first), Moment(last)), keep="" if found.has("b") else "ef"
    )


def year(found: Found) -> Token | None:
    """A year after its noun ("l'année 2019"), or a bare one beside a small word that tells it."""
    year, before, after = found.get("y"), found.near(-1), found.near(1)
    if found.has("U"):
        return found.becomes("X", When(Moment(year))) if found.get("U") == ("1", "Y") else None
    if before is None or (after is not None and after.sign in "-/#"):
        return None
    if after is not None and found.text[found.tokens[-1].end : after.end].strip() in _MEASURES:
        return None
    if not _may_precede(found, before, year):
        return None
    return found.becomes("X", When(Moment(year)))


def _may_precede(found: Found, before: Token, year: int) -> bool:
    pack = found.pack.calendar
    after, word = found.near(1), found.word(-1)
    plural = after is not None and after.sign == "x" and _plural(found.word(1), pack)
    recent = year in _THIS_AGE
    if word in pack.years_after:
        return True
    if after is not None and after.sign == "0":
        return recent
    if before.sign == "(":
        return recent and after is not None and after.sign == ")"
    if before.sign == "e":
        far = found.near(-2)
        vague = far is not None and found.word(-2) in pack.no_years_after
        return recent and not plural and not vague
    if before.sign == "D":
        return pack.capitals and recent and not plural
    if before.sign not in _BEFORE_YEAR:
        return False
    if before.sign in _STRONG and recent and (pack.capitals or not plural):
        return True
    return not plural and (recent or before.sign in _STRONG)


def _plural(word: str, pack: CalendarWords) -> bool:
    """Whether a word looks like the plural of a noun, which four digits would count."""
    return word[-1:] in ("s", "x") and word not in pack.not_plural


def season(found: Found) -> Token | None:
    """Read "l'été 2024", "last summer", "cet hiver"."""
    year, shift, unit = found.get("y"), found.get("N"), found.get("U")
    if unit is not None and unit[1] != "Y":
        return None
    before = found.near(-1)
    governed = before is not None and before.sign in "Jj"
    bare = not governed and not found.has("DN") and (before is None or before.sign not in "Die")
    if bare and not found.pack.calendar.capitals:
        return None
    looks = {-1: Direction.PAST, 1: Direction.FUTURE}.get(shift, Direction.NEAREST)
    return found.becomes(
        "X",
        Partial(
            year, found.get("S"), months=3, approximate=True, direction=looks,
            strict=shift in (-1, 1), year_shift=0 if shift == 0 and year is None else None,
        ),
        keep="ie",
    )  # fmt: skip
