"""Days, months and weekdays: "mercredi 5 mars 2026", "3-7 March", "mars 2026", "mardi"."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.lexemes.calendar.cascade import Found, Token
from factcheck.lexemes.calendar.lexicon import lexicon
from factcheck.lexemes.calendar.tense import direction, tells
from factcheck.model.reading import Partial, Stretch

_BEFORE_MONTH = "iJjftaebE&-spvI"
_CURRENCIES = ("$", "€", "£", "¥")
_CLAUSE_ENDS = ".,;:)!"
_CLAUSE = 10  # words before "from" and "to" in which a verb of moving may stand


def date(found: Found) -> Token | None:
    """Read "mercredi 5 mars 2026", "4th of September", "Sept. 4, 2025"."""
    day, month = found.get("do"), found.get("Mm")
    first_day = next(token for token in found.tokens if token.sign in "do")
    if not 1 <= day <= 31 or _glued(found):
        return None
    if found.tokens[-1].sign in "do" and _counts_people(found):
        return None
    if first_day.sign == "d" and _priced(found, first_day):
        return None  # "it cost $12 December 27"
    first = found.tokens[0]
    if first.sign == "m" and found.text[first.start].islower():
        return None  # "it may 20 times fail"
    reading = Partial(found.get("y"), month, day, found.get("Ww"), direction=direction(found))
    return found.becomes("X", reading)


def _glued(found: Found) -> bool:
    """Whether a hyphen, a slash or a figure touches the shape: "rue du Cinq-Juin", "5-4 March"."""
    before = found.near(-1)
    if before is None:
        return False
    if before.sign in "d#":
        return not _priced(found, before)
    far = found.near(-2)
    if far is not None and (far.sign == "E" or _after_date(found, far)):
        return False
    touches = before.end == found.tokens[0].start
    return before.sign in "-/" and touches and not found.text[: before.start][-1:].isspace()


def _priced(found: Found, number: Token) -> bool:
    """Whether a currency's mark stands right before a number."""
    return found.text[max(0, number.start - 2) : number.start].strip().endswith(_CURRENCIES)


def _after_date(found: Found, far: Token) -> bool:
    """Whether a hyphen parts two dates, the second one with its month first: "Nov 18-Dec 19"."""
    return found.tokens[0].sign in "Mm" and far.sign in "doy" and found.pack.calendar.month_first


def _counts_people(found: Found) -> bool:
    """Whether the figure after a month counts what follows: "in May 20 people"."""
    before, after = found.near(-1), found.near(1)
    return (
        before is not None and before.sign == "i" and after is not None and after.sign == "x"
        and found.word(1)[-1:] == "s"
    )  # fmt: skip


def days(found: Found) -> Token | tuple[Token, ...] | None:
    """Read "3 au 7 mars", "3-7 March 2026", "10 et 11 octobre", "lundi 3 et mercredi 5 mars".

    Days that follow one another, or that a word joins, are one stretch; else each is a date.
    """
    numbers = found.all("do")
    if (turned := _into_next_month(found, numbers)) is not None:
        return turned
    if not all(1 <= day <= 31 for day in numbers) or numbers != sorted(set(numbers)):
        return None
    looks = direction(found)
    month, year, weekdays = found.get("Mm"), found.get("y"), _weekdays(found)
    dates = [
        Partial(year, month, day, weekday, direction=looks)
        for day, weekday in zip(numbers, weekdays, strict=True)
    ]
    joined = not found.has("&,") or (found.has("b") and len(numbers) == 2)
    in_a_row = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    if (joined and not moves(found)) or (in_a_row and weekdays == [None] * len(numbers)):
        if not joined or len(numbers) == 2:
            return found.becomes("X", Stretch(dates[0], dates[-1]), keep="bDefi")
        return None
    return _each(found, dates)


def _into_next_month(found: Found, numbers: list[int]) -> Token | None:
    """Read "from April 27 to the 3rd": a day before the first is one of the month after."""
    month, first, last = found.get("Mm"), numbers[0], numbers[-1]
    told = found.tokens[0].sign in "Mm" and len(numbers) == 2 and found.has("t") and found.has("D")
    if not told or not 1 <= last < first <= 31 or found.has("y"):
        return None
    start = Partial(None, month, first, direction=direction(found))
    return found.becomes("X", Stretch(start, Partial(None, month % 12 + 1, last)))


_BESIDE_DAY = ".,;:)!(aeifjJKCHP&D-"


def weekday_number(found: Found) -> Token | None:
    """Read "mardi 14", "Friday the 13th": the day of a month that is not named."""
    day, number, name = found.get("do"), found.tokens[-1], found.tokens[0]
    after = found.near(1)
    capital = found.pack.calendar.capitals and found.text[name.start].isupper()
    if name.sign == "w" and not capital and not found.has("."):
        return None  # "elle gagne le jeu 5"
    if not 1 <= day <= 31 or (after is not None and after.sign not in _BESIDE_DAY):
        return None
    if after is not None and after.sign == "-" and (far := found.near(2)) and far.sign in "do#":
        return None  # "lundi 3-8"
    bare = number.sign == "d" and found.pack.calendar.capitals and not found.has("D")
    timed = after is not None and after.value in found.pack.calendar.clock_at
    if bare and not timed and after is not None and after.sign not in _CLAUSE_ENDS:
        return None  # "On Friday 12 were hurt"
    return found.becomes("X", Partial(day=day, weekday=found.get("Ww"), direction=direction(found)))


def day_number(found: Found) -> Token | None:
    """Read "le 17 à 20 heures": a number that a time of day makes the day of a month."""
    if not 1 <= found.get("d") <= 31:
        return None
    return found.becomes("X", Partial(day=found.get("d"), direction=direction(found)))


def _weekdays(found: Found) -> list[int | None]:
    """The weekday before each number, where there is one."""
    out: list[int | None] = []
    weekday = None
    for token in found.tokens:
        if token.sign in "Ww":
            weekday = token.value
        elif token.sign in "do":
            out.append(weekday)
            weekday = None
    return out


def _each(found: Found, dates: list[Partial]) -> tuple[Token, ...]:
    """A token for each date; the last one holds the month."""
    starts = []
    begin = None
    for token in found.tokens:
        if token.sign in "Ww" and begin is None:
            begin = token.start
        elif token.sign in "do":
            starts.append((token.start if begin is None else begin, token.end))
            begin = None
    starts[-1] = (starts[-1][0], found.tokens[-1].end)
    return tuple(
        Token("X", start, end, date) for (start, end), date in zip(starts, dates, strict=True)
    )


def moves(found: Found) -> bool:
    """Whether a date was moved from one day to another: "reporté du 3 au 7 mars"."""
    return any(found.word(-by) in found.pack.calendar.moves for by in range(1, _CLAUSE))


def in_figures(found: Found) -> Token | None:
    """Read "2025-09-06", "mardi 04/09/2025"."""
    partial = found.get("A")
    return found.becomes("X", replace(partial, weekday=found.get("Ww")))


def month_year(found: Found) -> Token | None:
    """Read "mars 2026", "March, 2026"."""
    before = found.near(-1)
    if _glued(found) and (before is None or before.sign != "#"):
        return None
    return found.becomes("X", Partial(found.get("y"), found.get("Mm")))


def months(found: Found) -> Token | None:
    """Read "mars et novembre 2025" after "entre", "March to May"."""
    first, last = found.all("Mm")
    if moves(found):
        return None
    looks, year = direction(found), found.get("y")
    before = year - 1 if year is not None and first > last else year
    start, end = Partial(before, first, direction=looks), Partial(year, last, direction=looks)
    return found.becomes("X", Stretch(start, end), keep="efb")


def year_month(found: Found) -> Token | None:
    """Read "2016 November"; a name that is another word too needs the usual order."""
    month = found.tokens[-1]
    word = found.text[month.start : month.end].lower()
    if word in found.pack.calendar.doubtful or _glued(found):
        return None
    return found.becomes("X", Partial(found.get("y"), month.value))


def month(found: Found) -> Token | None:
    """A month alone, where a small word says that it is one."""
    before = found.near(-1)
    if before is None or _glued(found) or _named(found):
        return None
    if before.sign not in _BEFORE_MONTH and not _after_verb(found, before):
        return None
    return found.becomes("X", Partial(month=found.get("Mm"), direction=direction(found)))


def _after_verb(found: Found, before: Token) -> bool:
    """Whether a verb stands before the month: "it ended September with a loss"."""
    first = found.tokens[0]
    pack = found.pack.calendar
    certain = pack.capitals and found.text[first.start : first.end].lower() not in pack.doubtful
    return certain and before.sign == "x" and tells(found.word(-1), pack)


def _named(found: Found) -> bool:
    """Whether a capital makes a name of the month, where months have none: "la planète Mars"."""
    first = found.text[found.tokens[0].start]
    return first.isupper() and not found.pack.calendar.capitals


def weekday(found: Found) -> Token | None:
    """A weekday alone, unless it is a habit ("le mardi", "on a Friday")."""
    before = found.near(-1)
    in_french = not found.pack.calendar.capitals
    if before is not None:
        with_article = before.sign == "D" or before.value in found.pack.calendar.fused
        far = found.near(-2)
        if before.sign == "N" and of_month(found):
            return None
        after = found.near(1)
        if before.sign == "o" and after is not None and after.sign == "e":
            return None  # "the second Saturday of each month", not "she came second Saturday"
        if before.sign == "Y" or found.word(-1) in found.pack.calendar.habits:
            return None
        night = far is not None and _in_the_night(found, far)
        if in_french and with_article and not night and not _of_week(found):
            return None
    return found.becomes("X", Partial(weekday=found.get("W"), direction=direction(found)))


def of_month(found: Found) -> bool:
    """Whether a month or a year follows, as in "the last Friday of May"."""
    signs = "".join(token.sign for by in (1, 2, 3) if (token := found.near(by)) is not None)
    return signs[:1] == "e" and signs[1:].lstrip("D")[:1] in ("M", "m", "y", "U")


def short_weekday(found: Found) -> Token | None:
    """Read "on Sat at 5": a name that is another word too, beside a time of day."""
    token = found.tokens[0]
    if not (found.pack.calendar.capitals and found.text[token.start].isupper()):
        return None
    return found.becomes("X", Partial(weekday=token.value, direction=direction(found)))


def short_month(found: Found) -> Token | None:
    """Read "after Feb.", "in may": a name that is another word too, behind a preposition."""
    token, after, pack = found.tokens[0], found.near(1), found.pack.calendar
    word = found.text[token.start : token.end]
    ends = after is None or after.sign in _CLAUSE_ENDS
    short = word[0].isupper() and word.lower() not in lexicon(found.pack.code).months
    certain = found.word(-1) == pack.particles["in"][0] and not short
    if not pack.capitals or not (ends and (short or certain)):
        return None
    return found.becomes("X", Partial(month=token.value, direction=direction(found)))


def _of_week(found: Found) -> bool:
    """Whether a week follows that makes one day of it: "le mardi de la semaine dernière"."""
    signs = "".join(token.sign for by in range(1, 6) if (token := found.near(by)) is not None)
    return re.match(r"eD?(?:U[N2l]|[N2]U)", signs) is not None


def _in_the_night(found: Found, far: Token) -> bool:
    """Whether a weekday follows its night, or another weekday: "la nuit du samedi au dimanche"."""
    words = found.text[far.start : far.end].lower()
    return far.sign in "WX" or words.endswith(found.pack.calendar.nights)
