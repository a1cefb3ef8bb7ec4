"""Days and months in figures and with separators: "29/03", "11/2016", "05-Aug-2016"."""

from __future__ import annotations

from itertools import pairwise

from factcheck.lexemes.calendar.cascade import Found, Token
from factcheck.lexemes.calendar.tense import direction
from factcheck.model.reading import Partial, Stretch

_MONTHS, _DAYS = 12, 31
_YEARS = range(1900, 2100)
_BEFORE = "DaiJjfteb,;:(.&X-"
_STOPS = ".,;:)"


def numbered(found: Found) -> Token | None:
    """Read "29/03", "jeudi 29/03": where the language or the figures tell which is the month."""
    if not _tight(found, "d/"):
        return None
    ends = _ordered(found, found.all("d"))
    if ends is None or not _stands_free(found) or not _like_a_date(found):
        return None
    day, month = ends
    return found.becomes(
        "X", Partial(None, month, day, found.get("Ww"), direction=direction(found)), keep="D"
    )


def _ordered(found: Found, figures: list[int]) -> tuple[int, int] | None:
    """Day and month; None where the figures do not tell them apart."""
    first, second = figures
    if not found.pack.calendar.day_first:
        if max(first, second) <= _MONTHS:
            return None
        if first <= _MONTHS:
            first, second = second, first
    return (first, second) if 1 <= first <= _DAYS and 1 <= second <= _MONTHS else None


def _ordered_alike(
    found: Found, figures: list[int]
) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """Two days and months in the same order: what one pair shows holds for the other."""
    pairs = [(figures[place], figures[place + 1]) for place in range(0, len(figures), 2)]
    shown = {pair[0] > _MONTHS for pair in pairs if max(pair) > _MONTHS}
    if found.pack.calendar.day_first or len(shown) != 1:
        ordered = [_ordered(found, list(pair)) for pair in pairs]
    else:
        ways = [pair if True in shown else pair[::-1] for pair in pairs]
        ordered = [way if way[0] <= _DAYS and 1 <= way[1] <= _MONTHS else None for way in ways]
    return ordered[0], ordered[1] if len(ordered) > 1 else None


def _like_a_date(found: Found) -> bool:
    """Fractions ("2/3"), marks ("10/10") and set phrases ("24/7") are no dates."""
    if found.has("Ww"):
        return True
    figures = [token for token in found.tokens if token.sign == "d"]
    padded = all(token.end - token.start == 2 for token in figures)
    before, after = found.near(-1), found.near(1)
    alone = before is None and (after is None or after.sign in _STOPS)
    if alone or (found.has("D") and (padded or after is None or after.sign != "x")):
        return padded or max(token.value for token in figures) > _MONTHS
    of = found.pack.calendar.particles["of"][0]  # "la note de 10/10", but "le journal du 10/10"
    placed = before is not None and before.sign in _BEFORE and before.value != of
    clock = found.near(2)
    if clock is not None and clock.sign == "C" and after is not None and after.sign in "aJj":
        return padded  # "23/12 before 5pm"
    return padded and placed


def numbered_days(found: Found) -> Token | None:
    """Read "01/10 au 07/11", "28/2-1/3/2017": from one day to another, without or with a year."""
    figures, year, full = found.all("d"), found.get("y"), found.get("A")
    if full is not None and full.swappable:
        figures = [*figures, full.day, full.month]
    ends, closing = _ordered_alike(found, figures)
    if full is not None:
        known = None if full.swappable else (full.day, full.month)
        year, closing = full.year, closing or known
    if ends is None or closing is None or not _stands_free(found):
        return None
    start = Partial(year, ends[1], ends[0], direction=direction(found))
    return found.becomes("X", Stretch(start, Partial(year, closing[1], closing[0])), keep="befiD")


def month(found: Found) -> Token | None:
    """Read "11/2016", "2016-11"; a number of two or three digits is no month, nor is a season."""
    figures, year = found.get("d"), found.get("y")
    if not 1 <= figures <= _MONTHS or not _stands_free(found):
        return None
    if not _tight(found, "dy/-") and not _ends_clause(found):
        return None
    before, token = found.near(-1), next(token for token in found.tokens if token.sign == "d")
    padded = token.end - token.start == 2 or (before is not None and before.sign == "i")
    if not padded or year not in _YEARS:
        return None
    season = found.has("-") and found.tokens[0].sign == "y" and figures == year % 100 + 1
    if season or not _introduced(found):
        return None
    return found.becomes("X", Partial(year, figures))


def _ends_clause(found: Found) -> bool:
    after = found.near(1)
    return after is None or after.sign in _STOPS


def _introduced(found: Found) -> bool:
    """Whether what stands before figures may stand before a date, not before a number of a law."""
    before = found.near(-1)
    if before is None or before.sign in _BEFORE:
        return True
    if before.sign != "x" or found.word(-1) in found.pack.calendar.numbering:
        return False
    return _ends_clause(found) and not found.text[before.start : before.end][:1].isupper()


def named(found: Found) -> Token | None:
    """Read "05-Aug-2016", "2019/aug/1", "Dec/2018", "02/oct"."""
    day, month = found.get("do"), found.get("Mm")
    if not _tight(found, "do-/Mmy") or not _stands_free(found, "("):
        return None
    if day is not None and not 1 <= day <= _DAYS:
        return None
    return found.becomes("X", Partial(found.get("y"), month, day, direction=direction(found)))


def spaced(found: Found) -> Token | None:
    """Read "18 08 1978" where days come first, "1978 08 18"; longer rows are something else."""
    day, month = found.all("d")
    year_first = found.tokens[0].sign == "y"
    if year_first:
        day, month = month, day
    around = (found.near(-1), found.near(1))
    if any(token is not None and token.sign in "dy#-/:" for token in around):
        return None
    if not (found.pack.calendar.day_first or year_first) or not (
        1 <= day <= _DAYS and 1 <= month <= _MONTHS
    ):
        return None
    return found.becomes("X", Partial(found.get("y"), month, day))


def _tight(found: Found, signs: str) -> bool:
    """Whether the figures and separators touch each other."""
    tokens = [token for token in found.tokens if token.sign in signs]
    return all(left.end == right.start for left, right in pairwise(tokens))


def _stands_free(found: Found, more: str = "") -> bool:
    """Whether no letter, figure or sign touches the shape from outside, but for one of `more`."""
    first, last = found.tokens[0].start, found.tokens[-1].end
    before, after = found.text[:first][-1:], found.text[last : last + 1]
    clear = not after or after.isspace() or after in ".,;:)!?»\"'”’" + more
    follows = found.text[last + 1 : last + 2]
    point = after in (".", ",") and follows.isdigit()
    return clear and not point and (not before or before.isspace() or before in "(«\"'“‘")
