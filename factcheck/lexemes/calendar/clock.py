"""Times of day: "22 heures GMT", "17 h 30", "5 p.m. ET", "à midi". Signs as in `calendar_words`."""

from __future__ import annotations

import re
from dataclasses import replace

from factcheck.lexemes.calendar.cascade import Found, Rule, Token, stage
from factcheck.lexemes.calendar.tokens import Length
from factcheck.model.reading import Clock, Partial, Stretch

_LENGTH_WORDS = 7
"""Below so many hours "après deux heures" is a length of time, not a time of day."""

_HALF_PAST = 30
_DATE_BEFORE = "PRrWMmyXA"
_TO_THE_SECOND = "aJjtf" + _DATE_BEFORE
"""Signs before a time with seconds, which else is how long a race took."""


def _clock(found: Found) -> Token | None:
    """A time that its figures make certain ("17:30", "5pm"), or its neighbours ("à 17 h")."""
    token = next(token for token in found.tokens if token.sign == "K")
    marks = found.pack.calendar.hour_marks
    marked = any(mark in found.text[token.start : token.end] for mark in marks)
    written = re.search(r"[0-9][^0-9]+[0-9]", found.text[token.start : token.end]) is not None
    if marked and not found.has("Z") and not _placed(found, written):
        return None
    if found.word(-1) in found.pack.calendar.verses:
        return found.becomes("x", None)  # "John 3:16"
    before = found.near(-1)
    if _is_a_race(found, token, before):
        return found.becomes("x", None)  # "won in 2:17:41"
    if before is not None and before.sign in "d#" and found.text[before.end : token.start] in ":,-":
        return None
    return _with_zone(found, token.value)


def _is_a_race(found: Found, token: Token, before: Token | None) -> bool:
    """Whether hours, minutes and seconds tell how long something took, and no time of day."""
    if found.text[token.start : token.end].count(":") < 2 or found.has("Z"):
        return False
    return before is None or before.sign not in _TO_THE_SECOND


def _placed(found: Found, minutes: bool) -> bool:
    before = found.near(-1)
    if minutes or _before_day(found):
        far = found.near(-2)
        dated = far is not None and far.sign in "yA"  # "le 3 mars 2026 après 2 h 30"
        return dated or found.word(-1) not in found.pack.calendar.lasting
    return before is None or before.sign in "aJj,;(-ef&tD" + _DATE_BEFORE


def _before_day(found: Found) -> bool:
    """Whether a day follows: "9 h le 13 décembre", "dix heures mercredi matin"."""
    signs = "".join(token.sign for by in (1, 2, 3) if (token := found.near(by)) is not None)
    return re.match(r"a?D?[WR]|D[do][Mm]", signs) is not None


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
    if (
        minute > 59
        or (hour == 24 and minute)
        or (after is not None and after.sign == "e" and found.tokens[-1].sign == "H")
    ):
        return None
    if (_before_day(found) or found.has("P")) and found.word(-1) in found.pack.calendar.lasting:
        return None
    spelled = length.numeral is None or length.numeral.spelled
    if (
        not found.has("ZP")
        and spelled
        and hour < _LENGTH_WORDS
        and found.pack.calendar.lasting
        and found.word(-1) not in found.pack.calendar.clock_before
    ):
        return None
    return _with_zone(found, Clock(hour % 24, minute))


def _hours_and_minutes(found: Found) -> Token | None:
    """Read "à sept heures et vingt-sept minutes"."""
    hours, minutes = (token.value for token in found.tokens if token.sign in "HL")
    hour, minute = hours.number.exact, minutes.number.exact
    if minutes.unit != "TM" or hour is None or minute is None or not 0 < minute < 60:
        return None
    return _with_zone(found, Clock(int(hour) % 24, int(minute)))


def _certain(found: Found) -> Token | None:
    """Read "eight o'clock", which is no length of time; where hours may be one, not."""
    return None if found.pack.calendar.lasting else _hours(found)


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


def _past(found: Found) -> Token | None:
    """Read "half past eight", "quarter to nine in the evening"."""
    clock, minute = _as_clock(found.tokens[1]), found.get("6")
    if clock is None or clock.minute or clock.hour > 12:
        return None
    hour = clock.hour - (1 if minute < 0 else 0)
    return _with_zone(found, Clock(hour % 24, minute % 60))


def _military(found: Found) -> Token | None:
    """Read "1800 GMT": four digits before a zone."""
    digits = found.text[found.tokens[0].start : found.tokens[0].end]
    if len(digits) != 4 or not digits.isdigit() or int(digits[:2]) > 23 or int(digits[2:]) > 59:
        return None
    return _with_zone(found, Clock(int(digits[:2]), int(digits[2:])))


def _with_zone(found: Found, clock: Clock) -> Token:
    """The clock with its zone; a hedge before it belongs to it, and a part of the day sets it."""
    zone = found.get("Z")
    parts = [token for token in found.tokens if token.sign == "P"]
    if parts:
        clock = in_half(clock, found.text[parts[0].start : parts[0].end], found)
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
    """Read "de 14 h à 18 h", "between 8am and 4pm", "de 14 à 18 heures", "from 5 to 6pm"."""
    ends = [token for token in found.tokens if token.sign in "KHdk"]
    first, last = (_as_clock(token) for token in ends)
    if first is None or last is None:
        return None
    if halved(found, ends[1]) and not halved(found, ends[0]):
        first = _in_half_of(first, last)
    elif ends[0].sign == "d" and found.pack.calendar.capitals and not found.has("b"):
        return None  # "from 5 to 17:30" counts something
    zone = found.get("Z")
    if zone is not None:
        first, last = replace(first, zone=zone), replace(last, zone=zone)
    return found.becomes("C", (first, last), keep="" if found.has("b") else "ef")


def halved(found: Found, token: Token) -> bool:
    """Whether the figures say which half of the day they mean ("5pm")."""
    pack = found.pack.calendar
    written = found.text[token.start : token.end].lower()
    return written.endswith((*pack.mornings, *pack.evenings)) and bool(pack.evenings)


def _in_half_of(first: Clock, last: Clock) -> Clock:
    """The first of two times in the half of the last one, unless it would come after it."""
    hour = first.hour % 12 + (12 if last.hour >= 12 else 0)
    rises = (hour, first.minute) < (last.hour, last.minute)
    return replace(first, hour=hour if rises else first.hour % 12)


def in_half(clock: Clock, words: str, found: Found) -> Clock:
    """The time in the part of the day that the words name: "at 8 last night" is 20:00."""
    halves = found.pack.calendar.halves
    hours = [halves[word] for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)?", words.lower())
             if word in halves]  # fmt: skip
    return replace(clock, hour=clock.hour + 12) if hours and hours[0] <= clock.hour < 12 else clock


def _as_clock(token: Token) -> Clock | None:
    if token.sign == "K":
        return token.value  # type: ignore[no-any-return]
    hour = token.value if token.sign in "dk" else token.value.number.exact
    if hour is None:
        return None
    return Clock(int(hour) % 24) if hour <= 24 else None


CLOCKS = stage(
    "#6HKbdefky",
    [
        Rule(r"[ef][dKH][-atJ]D?[KHk]Z?|b[dKH]&[KH]Z?|[dK][-t]KZ?|[ef]da[HK]", _clocks),
        Rule(r"6[dHK]P?Z?", _past),
        Rule(r"K(?:e?D?P)?(?:,?Z)?", _clock),
        Rule(r"(?<=[aJj])H&L", _hours_and_minutes),
        Rule(
            r"He?D?P|Hd?,?Z|(?<=[aJj])H[du5]|(?<=[aJj])H|(?<=[PRrWMmyXA])H[du5]?|(?<=[PRrWMmyXA],)H[du5]?|H5|H(?=a?D?[WR])",
            _hours,
        ),
        Rule(r"H", _certain),
        Rule(r"k[5u]?Z|(?<=[aJji])k[5u]?|k(?=a?[DWRr])", _noon),
        Rule(r"[y#]Z", _military),
    ],
)


def of_clock(value: Clock | tuple[Clock, Clock]) -> Partial | Stretch:
    """The reading of a time of day without its day."""
    if isinstance(value, Clock):
        return Partial(clock=value)
    first, last = value
    return Stretch(Partial(clock=first), Partial(clock=last))
