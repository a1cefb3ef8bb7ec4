"""Measures in two units: "5ft 10in", "six feet two inches", "6-foot-2", "12st 4lb", "1 m 75"."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache

from factcheck.lang import PACKS
from factcheck.values.units import MEASURES

PARTS = {
    "foot": "inch",
    "stone": "pound",
    "pound": "ounce",
    "meter": "centimeter",
    "kilometer": "meter",
}
"""Units and the smaller ones that follow them in one measure."""

_DECIMALS = Decimal("1e-10")


def compound_after(text: str, at: int, code: str) -> tuple[str, str, Decimal, int] | None:
    """What stands behind the first number of a measure in two units.

    The unit, the smaller unit, how many of it there are, and where the words end.
    """
    rows, any_row = _patterns(code)
    if not any_row.match(text, at):
        return None
    for pattern, unit, part in rows:
        if match := pattern.match(text, at):
            return unit, part, Decimal(match[1]), match.end()
    return None


def added(number: Decimal, unit: str, further: Decimal, part: str) -> Decimal | None:
    """`number` of `unit` and `further` of `part`, in `unit`; None where the part is no part.

    >>> added(Decimal(5), "foot", Decimal(6), "inch")
    Decimal('5.5')
    """
    share = further * MEASURES[part].factor / MEASURES[unit].factor
    if not 0 < share < 1 or number != number.to_integral_value():
        return None
    return (number + share).quantize(_DECIMALS).normalize()


@cache
def _patterns(
    code: str,
) -> tuple[tuple[tuple[re.Pattern[str], str, str], ...], re.Pattern[str]]:
    """The pack's rows, and a pattern for any of them."""
    rows = PACKS[code].units.compounds
    any_row = "|".join(pattern for pattern, _, _ in rows)
    made = tuple((re.compile(pattern), unit, part) for pattern, unit, part in rows)
    return made, re.compile(any_row)
