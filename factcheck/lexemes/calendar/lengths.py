"""Lengths of time of several parts: "une heure et cinquante minutes", "un an et demi", "2 h 14"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.lexemes.calendar.cascade import Found, Rule, Token, stage
from factcheck.lexemes.calendar.tokens import Length
from factcheck.model.reading import Clock
from factcheck.values.duration import LETTERS, Duration, Period
from factcheck.values.interval import exactly

_LONGEST = Decimal(10**9)  # no news counts more of any unit
_HALF = Decimal("0.5")
_HALVES = {"Y": (6, "M"), "D": (12, "TH"), "TH": (30, "TM"), "TM": (30, "TS")}
_AS_MONTHS = {"Q": 3, "S": 6}


def _compound(found: Found) -> Token | None:
    """Two or three lengths that belong together: the units fall."""
    before, after = found.near(-1), found.near(1)
    told = after is not None and after.sign == "G"
    if told and before is not None and before.sign in "NV2":
        return None  # "for the last three months and two days ago"
    lengths = [length for value in found.all("LH+") for length in _listed(value)]
    places = [LETTERS.index(length.unit) for length in lengths if length.unit in LETTERS]
    if len(places) != len(lengths) or places != sorted(set(places)):
        return None
    if any(length.number.exact is None or length.number.middle > _LONGEST for length in lengths):
        return None
    return found.becomes("+", tuple(lengths))


def _minutes(found: Found) -> Token | None:
    """Read "17 heures 30" as a length."""
    length: Length = found.get("H")
    if length.unit != "TH" or found.get("d") > 59:
        return None
    minutes = Length(exactly(Decimal(found.get("d"))), "TM")
    return found.becomes("+", (length, minutes))


def _half(found: Found) -> Token | None:
    """Read "un an et demi": half of the unit more."""
    length: Length = found.get("LH")
    more = length.number.map(lambda number: number + _HALF)
    return found.becomes("+", (length._replace(number=more),))


def _listed(value: object) -> tuple[Length, ...]:
    return (value,) if isinstance(value, Length) else value  # type: ignore[return-value]


COMPOUND = stage(
    "HL",
    [
        Rule(r"[LH]u", _half),
        Rule(r"[LH](?:,?&?[LH]){1,3}", _compound),
        Rule(r"Hd(?![Mm%#])", _minutes),
    ],
)


def duration(value: Length | Clock | tuple[Length, ...]) -> Duration | None:
    """The duration that a token stands for; None for what is no length ("trois week-ends")."""
    if isinstance(value, Clock):
        return _exact(
            (
                Length(exactly(Decimal(value.hour)), "TH"),
                Length(exactly(Decimal(value.minute)), "TM"),
            )
        )
    if isinstance(value, Length):
        return _single(value)
    return _single(value[0]) if len(value) == 1 else _exact(value)


def _single(length: Length) -> Duration | None:
    months = _AS_MONTHS.get(length.unit)
    number, unit = length.number, length.unit
    if months is not None:
        number, unit = number.map(lambda low: low * months), "M"
    if unit not in LETTERS or any(
        end is not None and not 0 <= end <= _LONGEST for end in (number.low, number.high)
    ):
        return None
    low = None if number.low is None else _period(number.low, unit)
    high = None if number.high is None else _period(number.high, unit)
    approximate = length.numeral is not None and length.numeral.approximate
    return Duration(low, high, number.strict, approximate)


def _exact(lengths: tuple[Length, ...]) -> Duration:
    parts = [(length.number.middle, length.unit) for length in lengths if length.number.middle]
    period = Period(tuple(parts) or ((Decimal(0), "TM"),))
    return Duration(period, period)


def _period(number: Decimal, unit: str) -> Period:
    """Halves in the next finer unit: 1.5 years are P1Y6M, 2.5 hours PT2H30M."""
    whole, rest = divmod(number, 1)
    if rest == _HALF and unit in _HALVES:
        half, finer = _HALVES[unit]
        parts = ((whole, unit), (Decimal(half), finer))
        return Period(parts if whole else parts[1:])
    return Period(((number, unit),))


def bounded(duration: Duration, sign: str) -> Duration:
    """The duration that a bound makes of it: "plus de six heures" is >PT6H."""
    if not sign:
        return duration
    if sign.startswith(">"):
        return replace(duration, low=duration.low or duration.high, high=None, strict=sign == ">")
    return replace(duration, low=None, high=duration.high or duration.low, strict=sign == "<")
