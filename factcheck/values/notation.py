"""The canonical notation of the report contract: write and read, inverse of each other.

The one place where half-open becomes inclusive: `A..B` and `2026-02-23/2026-03-01` name
the last value that still belongs.
"""

from __future__ import annotations

import re
from decimal import Decimal

from factcheck.values import Value
from factcheck.values.duration import Duration, Period
from factcheck.values.interval import Interval, exactly
from factcheck.values.money import Money
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.when import Moment, When
from factcheck.values.wording import Wording

_NUMBER = r"-?\d+(?:\.\d+)?"
_INTERVAL = (
    rf"(?:(?P<sign>>=|<=|>|<)(?P<bound>{_NUMBER})|(?P<low>{_NUMBER})(?:\.\.(?P<high>{_NUMBER}))?)"
)
_MONEY = re.compile(rf"(?P<currency>[A-Z]{{3}}) {_INTERVAL}")
_COUNT = re.compile(rf"{_INTERVAL} (?P<unit>.+)")
_PERIOD = r"P(?:\d+(?:\.\d+)?[YMWD])*(?:T(?:\d+(?:\.\d+)?[HMS])+)?"
_DURATION = re.compile(
    rf"(?:(?P<sign>>=|<=|>|<)(?P<bound>{_PERIOD})|(?P<low>{_PERIOD})(?:\.\.(?P<high>{_PERIOD}))?)"
)
_DATE_PART = re.compile(r"(\d+(?:\.\d+)?)([YMWD])")
_TIME_PART = re.compile(r"(\d+(?:\.\d+)?)([HMS])")
_MOMENT = re.compile(
    r"(?:(?P<year>\d{4})(?:-W(?P<week>\d\d)|-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?"
    r"|--(?P<bare_month>\d\d)(?:-(?P<bare_day>\d\d))?)"
    r"(?:T(?P<hour>\d\d):(?P<minute>\d\d)(?P<zone>Z|[+-]\d\d:\d\d)?)?"
)


def write(value: Value | Wording) -> str:
    """The canonical notation of a value; `read` is its inverse, but for wordings.

    >>> from factcheck.values.duration import lasting
    >>> write(lasting(Decimal(6), "M"))
    'P6M'
    """
    about = "~" if value.approximate else ""
    match value:
        case Wording():
            return value.text
        case Money():
            return f"{about}{value.currency} {_interval(value.interval)}"
        case Percentage():
            return f"{about}{_interval(value.interval)} %"
        case Quantity():
            return f"{about}{_interval(value.interval)} {value.unit}"
        case Duration():
            return about + _duration(value)
        case When():
            ends = _moment(value.start), value.end and _moment(value.end)
            return about + "/".join(end for end in ends if end)


def read(notation: str) -> Value:
    """The value that `notation` stands for.

    Raises:
        ValueError: `notation` is not what `write` produces.
    """
    approximate = notation.startswith("~")
    core = notation.removeprefix("~")
    if match := _MONEY.fullmatch(core):
        return Money(match["currency"], _read_interval(match), approximate)
    if match := _COUNT.fullmatch(core):
        interval, unit = _read_interval(match), match["unit"]
        if unit == "%":
            return Percentage(interval, approximate)
        return Quantity(interval, unit, approximate)
    if match := _DURATION.fullmatch(core):
        return _read_duration(match, approximate)
    start, slash, end = core.partition("/")
    return When(_read_moment(start), _read_moment(end) if slash else None, approximate)


def number(decimal: Decimal) -> str:
    """A decimal without exponent and without trailing zeros after the point.

    >>> number(Decimal("1.20E+3")), number(Decimal("2.50"))
    ('1200', '2.5')
    """
    text = f"{decimal:f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def _interval(interval: Interval) -> str:
    low, high, strict = interval.low, interval.high, interval.strict
    if low is None:
        assert high is not None
        return f"{'<' if strict else '<='}{number(high)}"
    if high is None:
        return f"{'>' if strict else '>='}{number(low)}"
    return number(low) if low == high else f"{number(low)}..{number(high)}"


def _read_interval(match: re.Match[str]) -> Interval:
    if sign := match["sign"]:
        bound = Decimal(match["bound"])
        lower = sign.startswith(">")
        return Interval(bound if lower else None, None if lower else bound, sign in ("<", ">"))
    if match["high"]:
        return Interval(Decimal(match["low"]), Decimal(match["high"]))
    return exactly(Decimal(match["low"]))


def _duration(value: Duration) -> str:
    if value.low is None:
        assert value.high is not None
        return f"{'<' if value.strict else '<='}{_period(value.high)}"
    if value.high is None:
        return f"{'>' if value.strict else '>='}{_period(value.low)}"
    if value.low == value.high:
        return _period(value.low)
    return f"{_period(value.low)}..{_period(value.high)}"


def _period(period: Period) -> str:
    date = "".join(number(n) + letter for n, letter in period.parts if len(letter) == 1)
    time = "".join(number(n) + letter[1] for n, letter in period.parts if len(letter) == 2)
    return f"P{date}" + (f"T{time}" if time else "")


def _read_duration(match: re.Match[str], approximate: bool) -> Duration:
    if sign := match["sign"]:
        bound = _read_period(match["bound"])
        lower = sign.startswith(">")
        low, high = (bound, None) if lower else (None, bound)
        return Duration(low, high, sign in ("<", ">"), approximate)
    low = _read_period(match["low"])
    return Duration(low, _read_period(match["high"]) if match["high"] else low, False, approximate)


def _read_period(text: str) -> Period:
    date, _, time = text.removeprefix("P").partition("T")
    days = [(Decimal(n), letter) for n, letter in _DATE_PART.findall(date)]
    hours = [(Decimal(n), f"T{letter}") for n, letter in _TIME_PART.findall(time)]
    return Period((*days, *hours))


def _moment(moment: Moment) -> str:
    if moment.year is None:
        text = f"--{moment.month:02d}"
    elif moment.week is not None:
        return f"{moment.year:04d}-W{moment.week:02d}"
    else:
        text = f"{moment.year:04d}" + (f"-{moment.month:02d}" if moment.month else "")
    if moment.day is not None:
        text += f"-{moment.day:02d}"
    if moment.hour is not None:
        text += f"T{moment.hour:02d}:{moment.minute:02d}{_zone(moment.offset)}"
    return text


def _zone(offset: int | None) -> str:
    if offset is None:
        return ""
    if offset == 0:
        return "Z"
    hours, minutes = divmod(abs(offset), 60)
    return f"{'-' if offset < 0 else '+'}{hours:02d}:{minutes:02d}"


def _read_moment(text: str) -> Moment:
    match = _MOMENT.fullmatch(text)
    if match is None:
        raise ValueError(f"not canonical notation: {text!r} (write e.g. '2026-02-24' or '~80 %')")
    field = {
        name: int(match[name]) if match[name] else None
        for name in match.groupdict()
        if name != "zone"
    }
    return Moment(
        year=field["year"],
        month=field["month"] or field["bare_month"],
        day=field["day"] or field["bare_day"],
        week=field["week"],
        hour=field["hour"],
        minute=field["minute"],
        offset=_read_zone(match["zone"]),
    )


def _read_zone(text: str | None) -> int | None:
    if text is None:
        return None
    if text == "Z":
        return 0
    minutes = int(text[1:3]) * 60 + int(text[4:6])
    return -minutes if text[0] == "-" else minutes
