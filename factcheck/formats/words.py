"""Values in words, for people: `~USD 19000000000` is "about 19 billion US dollars".

Names of currencies, measures, months and days come from CLDR; a counted noun stays in its own
language.
"""

from __future__ import annotations

from decimal import Decimal
from functools import cache

from factcheck.formats.catalogue import PER, grouped, of, reason, say, singular, some
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

_SCALES = (12, 9, 6)  # zeros
_PERIODS = {
    "Y": "year", "M": "month", "W": "week", "D": "day",
    "TH": "hour", "TM": "minute", "TS": "second",
}  # fmt: skip
_UNNAMED = "XXX"
_PLACES = 3  # "1.234 billion", but 1,234,567,890
_FIRST = {"fr": "1er"}  # the first of a month


def words(value: Value | Wording | Unresolved, language: str = "en") -> str:
    """The value as a person would say it.

    >>> from factcheck.values.notation import read
    >>> words(read("~USD 19000000000")), words(read(">=50 %"))
    ('about 19 billion US dollars', 'at least 50 %')
    >>> words(read("~EUR 12800000"), "fr")
    "environ 12,8 millions d'euros"
    """
    if isinstance(value, Unresolved):
        return say(language, "value.unresolved", reason=reason(language, value.reason))
    said = _said(value, language)
    return say(language, "value.about", value=said) if value.approximate else said


def _said(value: Value | Wording, language: str) -> str:
    match value:
        case Title():
            return value.text
        case Wording():
            return say(language, "value.quoted", text=value.text)
        case Money():
            single = _single(value.interval, language)
            return _noun(value.interval, _currency(value.currency, single, language), language)
        case Percentage():
            return say(language, "value.percent", number=_interval(value.interval, language))
        case Quantity():
            single = _single(value.interval, language)
            return _noun(value.interval, _unit(value.unit, single, language), language)
        case Duration():
            return _duration(value, language)
        case When():
            return _when(value, language)


def per(said: str, by: str | None, language: str = "en") -> str:
    """A value in words with what it is counted by: "200 US dollars per employee"."""
    if not by:
        return said
    return say(language, "value.per", value=said, per=PER.get(language, {}).get(by, by))


def moment(point: Moment, weekday: bool = True, language: str = "en") -> str:
    """A calendar point: "Friday 27 February 2026, 22:00 UTC"."""
    if point.week is not None:
        return say(language, "value.week", week=point.week, year=point.year)
    if point.month is None:
        return str(point.year)
    parts = [_month(point.month, language), *([] if point.year is None else [str(point.year)])]
    if point.day is not None:
        first = _FIRST.get(language, "1")
        parts.insert(0, first if point.day == 1 else str(point.day))
        if weekday and point.year is not None:
            parts.insert(0, _weekday(point.date().weekday(), language))
    clock = _clock(point)
    return (
        say(language, "value.clock", day=" ".join(parts), clock=clock) if clock else " ".join(parts)
    )


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


def _when(value: When, language: str) -> str:
    text = moment(value.start, language=language)
    if value.end is not None:
        low = moment(value.start, weekday=False, language=language)
        high = moment(value.end, weekday=False, language=language)
        text = say(language, "value.dates", low=low, high=high)
    return say(language, "value.yearless", value=text) if value.yearless else text


def _clock(point: Moment) -> str:
    if point.hour is None:
        return ""
    clock = f"{point.hour:02d}:{point.minute:02d}"
    if point.offset is None:
        return clock
    hours, minutes = divmod(abs(point.offset), 60)
    sign = "-" if point.offset < 0 else "+"
    return f"{clock} UTC" + (f"{sign}{hours}" + (f":{minutes:02d}" if minutes else "")) * bool(
        point.offset
    )


def _noun(interval: Interval, noun: str, language: str) -> str:
    """An interval with what is counted; French puts "de" between a million and its noun."""
    said = _interval(interval, language)
    tied = language == "fr" and said.endswith(_scale_words(language)) and noun[:2] != "d'"
    return f"{said} {of(noun) if tied else noun}"


def _interval(interval: Interval, language: str) -> str:
    low, high, strict = interval.low, interval.high, interval.strict
    if low is None:
        assert high is not None
        return say(language, _BOUNDS["high", strict], value=_figure(high, language))
    if high is None:
        return say(language, _BOUNDS["low", strict], value=_figure(low, language))
    if low == high:
        return _figure(low, language)
    first, last = _figure(low, language), _figure(high, language)
    scale = last.partition(" ")[2]
    shared = f" {scale}" if scale else ""
    return say(language, "value.range", low=first.removesuffix(shared), high=last)


_BOUNDS = {
    ("high", True): "value.less",
    ("high", False): "value.most",
    ("low", True): "value.more",
    ("low", False): "value.least",
}


def _figure(decimal: Decimal, language: str) -> str:
    """Digits in threes, or a scale word where few digits are left before it."""
    sign, digits = ("-", number(-decimal)) if decimal < 0 else ("", number(decimal))
    whole, point, rest = digits.partition(".")
    mark = say(language, "number.point")
    for zeros in _SCALES:
        left = (whole[-zeros:] + rest).rstrip("0")
        if len(whole) > zeros and len(left) <= _PLACES:
            lead = whole[:-zeros]
            name = some(language, f"number.{zeros}", float(f"{lead}.{left or 0}"))
            return f"{sign}{grouped(lead, language)}{mark if left else ''}{left} {name}"
    return f"{sign}{grouped(whole, language)}{mark if point else ''}{rest}"


@cache
def _scale_words(language: str) -> tuple[str, ...]:
    return tuple(
        f" {some(language, f'number.{zeros}', many)}" for zeros in _SCALES for many in (1, 2)
    )


def _single(interval: Interval, language: str) -> bool:
    """Whether what is counted stands in the singular."""
    return interval.exact is not None and singular(interval.exact, language)


@cache
def _currency(code: str, single: bool, language: str) -> str:
    if code == _UNNAMED:
        return say(language, "value.no-currency")
    from babel.numbers import get_currency_name

    return get_currency_name(code, count=1 if single else 2, locale=language)


@cache
def _unit(unit: str, single: bool, language: str) -> str:
    return _measure(unit, single, language) if unit in MEASURES else unit


@cache
def _measure(unit: str, single: bool, language: str) -> str:
    from babel.units import UnknownUnitError, format_unit

    try:
        shown = format_unit(1 if single else 2, unit, length="long", locale=language)
    except UnknownUnitError:
        return unit
    return shown.lstrip("12\N{NO-BREAK SPACE} ")


@cache
def _month(month: int, language: str) -> str:
    from babel import Locale

    return str(Locale.parse(language).months["format"]["wide"][month])


@cache
def _weekday(day: int, language: str) -> str:
    from babel import Locale

    return str(Locale.parse(language).days["format"]["wide"][day])


def _duration(value: Duration, language: str) -> str:
    low, high = value.low, value.high
    if low is None:
        assert high is not None
        return say(language, _BOUNDS["high", value.strict], value=_period(high, language))
    if high is None:
        return say(language, _BOUNDS["low", value.strict], value=_period(low, language))
    if low == high:
        return _period(low, language)
    ends = {"low": _period(low, language), "high": _period(high, language)}
    return say(language, "value.range", **ends)


def _period(period: Period, language: str) -> str:
    return " ".join(
        f"{_figure(amount, language)} "
        + _measure(f"duration-{_PERIODS[sign]}", singular(amount, language), language)
        for amount, sign in period.parts
    )
