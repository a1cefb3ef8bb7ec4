"""A claim's value as the ledger compares it, and as a baseline or a waiver writes it down.

What agreeing articles differ in is left out of the comparison ("about", the name of a counted noun,
the time zone), and kept in what people read: `12 mort` and `12 victim` compare as one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from decimal import Decimal, DecimalException

from factcheck.context.stems import fold
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Unresolved
from factcheck.values import Value
from factcheck.values.duration import Duration
from factcheck.values.notation import number, read, write
from factcheck.values.quantity import Quantity
from factcheck.values.title import Title
from factcheck.values.units import MEASURES
from factcheck.values.when import When
from factcheck.values.wording import Wording

_WORD = re.compile(r"\w+")
_OPEN = Decimal("Infinity")
_UNREAD, _OFFICE, _QUOTED = "?", "= ", '" '
"""What begins the key of a value that has no canonical notation."""


def key(claim: Claim, articles: Mapping[str, Article]) -> str:
    """The value of a claim without what agreeing articles differ in."""
    value = claim.value
    if isinstance(value, Unresolved):
        return _UNREAD + " ".join(fold(claim.span.of(articles[claim.article].text)).split())
    if isinstance(value, Title):
        return f"{_OFFICE}{fold(value.holder)} {value.text}"
    if isinstance(value, Wording):
        return _QUOTED + " ".join(_WORD.findall(fold(value.text)))
    return _plain(value)


def noted(claim: Claim, articles: Mapping[str, Article]) -> str:
    """The value of a claim for a file: canonical notation without "about", where it has one."""
    value = claim.value
    if isinstance(value, Unresolved | Wording):
        return key(claim, articles)
    return write(replace(value, approximate=False))


def key_of(written: str) -> str:
    """The key of a value as `noted` writes it; what cannot be read is its own key.

    >>> key_of("12 mort") == key_of("12 victim"), key_of("P12M") == key_of("P1Y")
    (True, True)
    """
    if written.startswith((_UNREAD, _OFFICE, _QUOTED)):
        return written
    try:
        return _plain(read(written))
    except (ValueError, DecimalException, OverflowError):
        return written


def firmest(side: Iterable[Claim], articles: Mapping[str, Article]) -> Claim:
    """The claim that speaks for a side: resolved before not, exact before "about", then narrow."""
    return min(
        side,
        key=lambda claim: (
            *_vagueness(claim.value),
            key(claim, articles),
            noted(claim, articles),
        ),
    )


def _plain(value: Value) -> str:
    if isinstance(value, Duration):
        ends = value.seconds.low, value.seconds.high
        return "s " + "..".join("" if end is None else number(end) for end in ends)
    if isinstance(value, When) and value.end is None and (utc := value.start.utc()):
        return f"{utc.isoformat()}Z"
    if isinstance(value, Quantity) and value.unit not in MEASURES:
        value = replace(value, unit="things")
    return write(replace(value, approximate=False))


def _vagueness(value: Value | Wording | Unresolved) -> tuple[int, bool, Decimal]:
    """Less is firmer: resolved, then exact, then narrow; of wordings the whole one."""
    if isinstance(value, Unresolved):
        return 1, False, Decimal(0)
    if isinstance(value, Wording):
        return 0, False, Decimal(-len(value.text))
    return 0, value.approximate, _width(value)


def _width(value: Value) -> Decimal:
    if isinstance(value, When):
        try:
            return Decimal((value.last.after() - value.start.first()).total_seconds())
        except OverflowError:
            return _OPEN
    interval = value.seconds if isinstance(value, Duration) else value.interval
    if interval.low is None or interval.high is None:
        return _OPEN
    return interval.high - interval.low
