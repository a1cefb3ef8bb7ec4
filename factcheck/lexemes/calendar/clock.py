"""Times of day: "22 heures GMT", "17 h 30", "5 p.m. ET", "à midi". Signs as in `calendar_words`."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexemes.calendar.cascade import Found, Rule, Token, stage
from factcheck.lexemes.calendar.tokens import Length
from factcheck.model.reading import Clock, Offset, Partial, Stretch
from factcheck.values.grain import Grain

_LENGTH_WORDS = 7
"""Below so many hours "après deux heures" is a length of time, not a time of day."""

_HALF_PAST = 30
_DATE_BEFORE = "PRrWMmyXA"


def _clock(found: Found) -> Token | None:
    """A time that its figures make certain ("17:30", "5pm"), or its neighbours ("à 17 h")."""
    token = next(token for token in found.tokens if token.sign == "K")
    marks = found.pack.calendar.hour_marks
    marked = any(mark in found.text[token.start : token.end] for mark in marks)
    if marked and not found.has("Z") and not _placed(found, token.value.minute):
        return None
    before = found.near(-1)
    if before is not None and before.sign in "d#" and found.text[before.end : token.start] in ":,-":
        return None
    return _with_zone(found, token.value)


def _placed(found: Found, minute: int) -> bool:
    before = found.near(-1)
    if minute:
        return found.word(-1) not in found.pack.calendar.lasting
    return before is None or before.sign in "aJj,;(-ef&tD" + _DATE_BEFORE


def _hours(found: Found) -> Token | None:
    """Read "22 heures", where a small word, a date or a zone makes it a time of day."""
    length: Length = found.get("H")
    if length.number.exact is None:
        return _hours_between(found, length)
    hour = int(length.number.middle)
    minute = found.get("d5", 0) + (_HALF_PAST if found.has("u") else 0)
    if minute < 0:
        hour, minute = hour - 1, minute + 60
    after = found.near(1)
    if minute > 59 or (after is not None and after.sign == "e" and found.tokens[-1].sign == "H"):
        return None
    spelled = length.numeral is None or length.numeral.spelled
    if (
        not found.has("ZP")
        and spelled
        and hour < _LENGTH_WORDS
        and found.word(-1) not in ("à", "vers")
    ):
        return None
    return _with_zone(found, Clock(hour % 24, minute))


def _hours_between(found: Found, length: Length) -> Token | None:
    """Read "mardi, de 14 à 18 heures": beside a date a range of hours is a time of day."""
    before = found.near(-1)
    assert length.number.low is not None  # a range has both ends
    assert length.number.high is not None
    if length.vague or before is None or before.sign not in "," + _DATE_BEFORE:
        return None
    first, last = Clock(int(length.number.low) % 24), Clock(int(length.number.high) % 24)
    return found.becomes("C", (first, last))


def _noon(found: Found) -> Token | None:
    minute = found.get("5", 0) + (_HALF_PAST if found.has("u") else 0)
    hour = found.get("k") - (1 if minute < 0 else 0)
    return _with_zone(found, Clock(hour % 24, minute % 60))


def _military(found: Found) -> Token | None:
    """Read "1800 GMT": four digits before a zone."""
    digits = found.text[found.tokens[0].start : found.tokens[0].end]
    if len(digits) != 4 or not digits.isdigit() or int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    return _with_zone(found, Clock(int(digits[:2]), int(digits[2:])))


def _with_zone(found: Found, clock: Clock) -> Token:
    """The clock with its zone; a hedge before it belongs to it."""
    zone = found.get("Z")
    before = found.near(-1)
    about = (
        before is not None
        and before.sign == "a"
        and before.value in found.pack.calendar.about_times
    )
    clock = replace(clock, zone=zone or clock.zone, approximate=bool(about))
    token = found.becomes("C", clock)
    return token._replace(start=before.start) if about and before else token


def _clocks(found: Found) -> Token | None:
    """Read "de 14 h à 18 h", "between 8am and 4pm", "de 14 à 18 heures"."""
    ends = [_as_clock(token) for token in found.tokens if token.sign in "KHdk"]
    first, last = ends
    if first is None or last is None:
        return None
    zone = found.get("Z")
    if zone is not None:
        first, last = replace(first, zone=zone), replace(last, zone=zone)
    return found.becomes("C", (first, last), keep="" if found.has("b") else "ef")


def _as_clock(token: Token) -> Clock | None:
    if token.sign == "K":
        return token.value  # type: ignore[no-any-return]
    hour = token.value if token.sign in "dk" else token.value.number.exact
    if hour is None:
        return None
    return Clock(int(hour) % 24) if hour <= 24 else None


CLOCKS = stage(
    [
        Rule(r"[ef][KH][-at]D?[KHk]Z?|b[KH]&[KH]Z?|K[-t]KZ?|eda[HK]Z?|[ef]da[HK]", _clocks),
        Rule(r"K(?:eP)?(?:,?Z)?", _clock),
        Rule(
            r"HeP|Hd?,?Z|(?<=[aJj])H[du5]|(?<=[aJj])H|(?<=[PRrWMmyXA])H[du5]?|(?<=[PRrWMmyXA],)H[du5]?|H5",
            _hours,
        ),
        Rule(r"k[5u]?Z|(?<=[aJji])k[5u]?|k(?=a?[DWRr])", _noon),
        Rule(r"[y#]Z", _military),
    ]
)


def _on_day(found: Found) -> Token | None:
    """A day and a time as one: "vendredi soir, 22 heures GMT", "noon on Sunday"."""
    day, time = found.get("X"), found.get("C")
    if not isinstance(day, Partial | Offset) or day.clock is not None or not _is_day(day):
        return None
    if isinstance(time, Clock):
        return found.becomes("X", replace(day, clock=time), keep="D")
    first, last = time
    return found.becomes("X", Stretch(replace(day, clock=first), Partial(clock=last)), keep="D")


def _is_day(reading: Partial | Offset) -> bool:
    if isinstance(reading, Offset):
        return reading.grain is Grain.DAY
    return reading.day is not None or reading.weekday is not None


ON_DAY = stage(
    [
        Rule(r"X(?:[-,;(]|P,?)?[aDe]?C", _on_day),
        Rule(r"C[,aD]{0,2}X", _on_day),
    ]
)


def of_clock(value: Clock | tuple[Clock, Clock]) -> Partial | Stretch:
    """The reading of a time of day without its day."""
    if isinstance(value, Clock):
        return Partial(clock=value)
    first, last = value
    return Stretch(Partial(clock=first), Partial(clock=last))
