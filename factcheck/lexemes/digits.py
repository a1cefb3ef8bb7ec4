"""Numbers in digits: "1 200", "3,2", "1.200.000", "1,234.56", with either language's marks."""

from __future__ import annotations

import re
from decimal import Decimal

_GROUPING = " \u00a0\u202f\u2009'’"
"""Marks that only ever group: spaces (plain, no-break, narrow, thin) and apostrophes."""

_INDIAN = re.compile(r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?")
"""Lakhs and crores: "12,34,567"."""

_GROUPS = 12
"""More groups of digits make no number of the news, and would be looked through at each."""

MINUS = "-−–"
"""Marks that put a figure below zero where they stand right before it."""

_LONGEST = 40
"""No figure of the news has more digits; a longer string is an identifier or an attack."""

_SIGN = r"(?:(?<![^\s(\[«“\"'’])[-−–])?"
"""A minus stands behind a space, a bracket or a quotation mark: in "5%-7%" the hyphen joins."""

NUMBER = (
    rf"{_SIGN}(?:"
    r"\d{1,2}/\d{1,2}(?![/\d])|(?:"
    rf"\d{{1,2}}(?:,\d{{2}}){{1,{_GROUPS}}},\d{{3}}(?![\d,])(?:\.\d+)?"
    rf"|\d{{1,3}}(?P<sep>[{_GROUPING}.,])\d{{3}}(?:(?P=sep)\d{{3}}){{0,{_GROUPS}}}(?!\d)"
    r"(?:(?!(?P=sep))[.,]\d+)?"
    r"|\d+(?:[.,]\d+)?)"
    r"(?:[ ]?(?P<vulgar>[½¼¾⅓⅔⅛])|[ ](?P<over>\d/\d)(?![/\d]))?)|(?P<alone>[½¼¾⅓⅔⅛])"
)
"""A figure; the marks are read by `read`, which knows the language."""

_NOT_ONE = (
    r"(?:https?://|www\.)[^\s<>\"'()\[\]]+"
    # Telephone numbers: a zero and groups of two to four digits, or a country code.
    r"|0\d*(?P<tel>[ .\u00a0\u202f-])\d{2,4}(?:(?P=tel)\d{2,4})+(?!\d)"
    r"|\+\d{1,3}[ .\u00a0\u202f-](?:\(\d\)[ ]?)?\d{1,4}(?:[ .\u00a0\u202f-]\d{2,4}){2,}"
    # Clock times, slashed and ISO dates, fractions, chapters and versions: other kinds read them.
    r"|\d+(?::\d+)+|\d+(?:/\d+){2,}|\d{3,}/\d+|\d+/\d{3,}|\d{4}-\d{2}-\d{2}"
    rf"|(?!\d{{1,3}}(?:\.\d{{3}}){{1,{_GROUPS}}}(?!\.?\d))\d+(?:\.\d+){{2,}}"
    r"|\d+(?:-\d+){2,}"
    # Numbers of accounts and cards, and an American telephone number.
    r"|\d{4}(?:[ -]\d{4}){2,8}(?:[ -]\d{1,3})?(?!\d)|(?:\d{3}\)[ ])?\d{3}-\d{4}(?!\d)"
    # A telephone number with mixed marks, and the numbers of a lottery.
    r"|0\d*(?:[ .\u00a0\u202f-]\d{2,4}){3,}(?!\d)|\d{1,2}(?:, \d{1,2}){3,}(?![\d,])"
)
SKIPPED = rf"(?:{_NOT_ONE})"
"""Strings of digits that are no number."""


_VULGAR = {"½": "0.5", "¼": "0.25", "¾": "0.75", "⅓": "0.3333", "⅔": "0.6667", "⅛": "0.125"}


def read_match(match: re.Match[str], mark: str) -> Decimal | None:
    """The number that a match of `NUMBER` (as group "digits") stands for: "10 1/2", "2½"."""
    figure = match["digits"]
    if figure.isdecimal():  # most have no mark at all
        return Decimal(figure) if len(figure) <= _LONGEST else None
    if match["alone"]:
        return Decimal(_VULGAR[match["alone"]])
    if part := match["vulgar"] or match["over"]:
        whole = read(figure.removesuffix(part).rstrip(), mark)
        return None if whole is None else whole + (_over(part) or 0)
    return _over(figure) if "/" in figure else read(figure, mark)


def _over(figure: str) -> Decimal | None:
    """The value of "½" or "3/4"; None where the second number is zero."""
    if figure in _VULGAR:
        return Decimal(_VULGAR[figure])
    part, _, whole = figure.lstrip(MINUS).partition("/")
    return Decimal(part) / Decimal(whole) if Decimal(whole) else None


def read(figure: str, mark: str) -> Decimal | None:
    """The number that a figure of digits stands for; None where it is too long to be one.

    The shape decides where it can: two groups or more, or a group and then another mark, are
    groups whatever the language. `mark` is the language's decimal mark, and settles the rest.

    >>> read("1,200", "."), read("1,200", ","), read("1.200,50", ".")
    (Decimal('1200'), Decimal('1.200'), Decimal('1200.50'))
    """
    if len(figure) > _LONGEST:
        return None
    negative = figure[0] in MINUS
    plain = "".join(letter for letter in figure.lstrip(MINUS) if letter not in _GROUPING)
    whole, dot, decimals = _split(plain, mark, spaced=any(c in _GROUPING for c in figure))
    number = Decimal(f"{whole}.{decimals}" if dot else whole)
    return -number if negative else number


def _split(plain: str, mark: str, spaced: bool) -> tuple[str, str, str]:
    """Whole part, mark and decimals of a figure without its spaces."""
    if _INDIAN.fullmatch(plain):
        return plain.partition(".")[0].replace(",", ""), ".", plain.partition(".")[2] or "0"
    marks = [letter for letter in plain if letter in ".,"]
    if not marks:
        return plain, "", ""
    last = marks[-1]
    whole, _, decimals = plain.rpartition(last)
    if len(marks) > 1:
        grouped = len(set(marks)) == 1
    else:
        # A single mark before three digits groups, unless it is the decimal mark or a zero leads.
        grouped = (
            last != mark
            and not spaced
            and len(decimals) == len("000")
            and whole.strip("0") != ""
            and len(whole) <= len("000")
        )
    if grouped:
        return plain.replace(last, ""), "", ""
    return whole.replace(".", "").replace(",", ""), last, decimals
