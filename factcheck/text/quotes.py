"""Quotations: « … », “ … ”, ‘ … ’ and " … " that hold three words or more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model.span import Span

_LEAST_WORDS = 3

# One pattern a pair of marks; none of them crosses its own opening mark, so that a mark that is
# never closed costs nothing but itself. A straight mark opens where no word or number ends ("5"").
_PAIRS = (
    re.compile(r"«[^«»]*+»"),
    re.compile(r"“[^“”]*+”"),
    re.compile(r'(?<![\w.,!?%])"[^"]*+"(?!\w)'),
    re.compile(r"(?<!\w)‘(?:[^‘’]|’(?=\w))*+’"),
)
_MARKS = frozenset('«“"‘')


def quotations(paragraph: str) -> Iterator[Span]:
    """Yield the quotations of one paragraph, marks included, by pair of marks, left to right."""
    if _MARKS.isdisjoint(paragraph):
        return
    for pair in _PAIRS:
        for match in pair.finditer(paragraph):
            if len(match[0][1:-1].split(None, _LEAST_WORDS)) >= _LEAST_WORDS:
                yield Span(*match.span())
