"""Amounts of money: "environ 19 milliards de dollars" is USD, 19 000 000 000, approximate."""

from __future__ import annotations

import re
from dataclasses import dataclass

from factcheck.values.interval import Interval

_CODE = re.compile(r"[A-Z]{3}")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units of its currency (an ISO 4217 code; XXX where the text names none).

    Raises:
        ValueError: `currency` is not three capital letters.
    """

    currency: str
    interval: Interval
    approximate: bool = False

    def __post_init__(self) -> None:
        if not _CODE.fullmatch(self.currency):
            raise ValueError(f"not an ISO 4217 code: {self.currency!r}")
