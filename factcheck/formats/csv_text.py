"""Tables that a spreadsheet takes for text alone (RFC 4180, UTF-8, lines end in CR LF)."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from factcheck.formats.safe import plain

SEVERAL = " | "
"""Stands between several things in one cell."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The rows under their header; every cell on one line, and none a formula."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(header)
    writer.writerows([cell(each) for each in row] for row in rows)
    return out.getvalue()


def cell(text: str) -> str:
    """The text with an apostrophe before it where a spreadsheet would reckon with it.

    >>> cell("=1+1"), cell(" @SUM(A1)"), cell("3 %")
    ("'=1+1", "'@SUM(A1)", '3 %')
    """
    shown = plain(text).strip()
    return f"'{shown}" if shown.startswith(_FORMULA) else shown
