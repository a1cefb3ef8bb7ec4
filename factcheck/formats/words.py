"""Values in words, for people: `~USD 19000000000` is "about 19 billion US dollars".

Names of currencies and measures come from CLDR; a counted noun stays in its own language.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from factcheck.model.claim import Unresolved
from factcheck.values import Value
from factcheck.values.duration import Duration, Period
from factcheck.values.interval import Interval
from factcheck.values.money import Money
from factcheck.values.notation import number
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.title import Title
from factcheck.values.units import MEASURES
from factcheck.values.when import Moment, When
from factcheck.values.wording import Wording

MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SCALES = ((12, "trillion"), (9, "billion"), (6, "million"))  # zeros
_PERIODS = {
    "Y": "year", "M": "month", "W": "week", "D": "day",
    "TH": "hour", "TM": "minute", "TS": "second",
}  # fmt: skip
_UNNAMED = "XXX"
_PLACES = 3  # "1.234 billion", but 1,234,567,890


def words(value: Value | Wording | Unresolved) -> str:
    """The value as a person would say it.

    >>> from factcheck.values.notation import read
    >>> words(read("~USD 19000000000")), words(read(">=50 %"))
    ('about 19 billion US dollars', 'at least 50 %')
    """
    if isinstance(value, Unresolved):
        return f"not resolved: {value.reason}"
    about = "about " if value.approximate else ""
    match value:
        case Title():
            return value.text
        case Wording():
            return f"“{value.text}”"
        case Money():
            currency = _currency(value.currency, _one(value.interval))
            return f"{about}{_interval(value.interval)} {currency}"
        case Percentage():
            return f"{about}{_interval(value.interval)} %"
        case Quantity():
            return f"{about}{_interval(value.interval)} {_unit(value.unit, _one(value.interval))}"
        case Duration():
            return about + _duration(value)
        case When():
            return about + _when(value)


def moment(point: Moment, weekday: bool = True) -> str:
    """A calendar point: "Friday 27 February 2026, 22:00 UTC"."""
    if point.week is not None:
        return f"week {point.week} of {point.year}"
    if point.month is None:
        return str(point.year)
    parts = [MONTHS[point.month - 1], *([] if point.year is None else [str(point.year)])]
    if point.day is not None:
        parts.insert(0, str(point.day))
        if weekday and point.year is not None:
            parts.insert(0, WEEKDAYS[point.date().weekday()])
    return " ".join(parts) + _clock(point)


def count(number_of: int, noun: str) -> str:
    """A number with its noun: "1 article", "2 articles", "3 update findings"."""
    return f"{number_of} {noun}" + ("" if number_of == 1 else "s")


def sentence(text: str) -> str:
    """The text as a sentence: a capital before it and a full stop behind.

    >>> sentence("both are last days for something")
    'Both are last days for something.'
    """
    told = text.strip()
    ended = told.rstrip("\"'”»)").endswith((".", "!", "?", "…"))
    return told[:1].upper() + told[1:] + ("" if ended else ".")


def letter(at: int) -> str:
    """The letter of a side: "A" for the first; after "Z" comes "A" again."""
    return chr(ord("A") + at % 26)


def listed(names: tuple[str, ...], word: str = "and") -> str:
    """Names in a row: "a, b and c"."""
    return f" {word} ".join(filter(None, [", ".join(names[:-1]), *names[-1:]]))


def _when(value: When) -> str:
    text = moment(value.start)
    if value.end is not None:
        text = f"{moment(value.start, weekday=False)} to {moment(value.end, weekday=False)}"
    return f"{text}, year unknown" if value.yearless else text


def _clock(point: Moment) -> str:
    if point.hour is None:
        return ""
    clock = f", {point.hour:02d}:{point.minute:02d}"
    if point.offset is None:
        return clock
    hours, minutes = divmod(abs(point.offset), 60)
    sign = "-" if point.offset < 0 else "+"
    return f"{clock} UTC" + (f"{sign}{hours}" + (f":{minutes:02d}" if minutes else "")) * bool(
        point.offset
    )


def _interval(interval: Interval) -> str:
    low, high, strict = interval.low, interval.high, interval.strict
    if low is None:
        assert high is not None
        return f"{'less than' if strict else 'at most'} {_figure(high)}"
    if high is None:
        return f"{'more than' if strict else 'at least'} {_figure(low)}"
    if low == high:
        return _figure(low)
    first, last = _figure(low), _figure(high)
    scale = last.partition(" ")[2]
    return f"{first.removesuffix(f' {scale}') if scale else first} to {last}"


def _figure(decimal: Decimal) -> str:
    """Digits in threes, or a scale word where few digits are left before it."""
    sign, digits = ("-", number(-decimal)) if decimal < 0 else ("", number(decimal))
    whole, point, rest = digits.partition(".")
    for zeros, name in _SCALES:
        left = (whole[-zeros:] + rest).rstrip("0")
        if len(whole) > zeros and len(left) <= _PLACES:
            return f"{sign}{_grouped(whole[:-zeros])}{'.' if left else ''}{left} {name}"
    return f"{sign}{_grouped(whole)}{point}{rest}"


def _grouped(digits: str) -> str:
    first = len(digits) % 3
    threes = [digits[at : at + 3] for at in range(first, len(digits), 3)]
    return ",".join(filter(None, [digits[:first], *threes]))


def _one(interval: Interval) -> bool:
    return interval.exact == 1


@cache
def _currency(code: str, one: bool) -> str:
    if code == _UNNAMED:
        return "of a currency that is not named"
    from babel.numbers import get_currency_name

    return get_currency_name(code, count=1 if one else 2, locale="en")


@cache
def _unit(unit: str, one: bool) -> str:
    if unit not in MEASURES:
        return unit
    from babel.units import UnknownUnitError, format_unit

    try:
        shown = format_unit(1 if one else 2, unit, length="long", locale="en")
    except UnknownUnitError:
        return unit
    return shown.lstrip("12\N{NO-BREAK SPACE} ")


def _duration(value: Duration) -> str:
    low, high = value.low, value.high
    if low is None:
        assert high is not None
        return f"{'less than' if value.strict else 'at most'} {_period(high)}"
    if high is None:
        return f"{'more than' if value.strict else 'at least'} {_period(low)}"
    return _period(low) if low == high else f"{_period(low)} to {_period(high)}"


def _period(period: Period) -> str:
    return " ".join(
        f"{_figure(amount)} {_PERIODS[letter]}{'' if amount == 1 else 's'}"
        for amount, letter in period.parts
    )
