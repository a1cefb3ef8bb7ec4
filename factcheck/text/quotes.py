"""Quotations: « … », “ … ”, „ … “, ‹ … ›, ‘ … ’ and " … " that hold three words or more."""

from __future__ import annotations

import re
from collections.abc import Iterator

from factcheck.model.span import Span

CLOSING = {"«": "»", "“": "”", "„": "“”", "‹": "›", "‘": "’", '"': '"'}
"""Each opening mark with what may close it."""

_LEAST_WORDS = 3
_DEEPEST = 4  # marks open at one time; beyond that the first of them was never closed
_MARK = re.compile(r"[«»“”„‹›\"]|(?<!\w)‘|’(?!\w)")
# A straight mark opens where no word or number ends ("5""), and closes where none begins.
_ENDS = re.compile(r"[\w.,!?%]")
_ANY = frozenset("".join(CLOSING))
_AROUND = '«»“”„‹›‘’" \xa0\u202f'


def quotations(paragraph: str, following: str = "") -> Iterator[Span]:
    """Yield the quotations of one paragraph, marks included, inner ones after their outer ones.

    A quotation of several paragraphs has a mark at the start of each and closes in the last:
    where `following`, the next paragraph, begins so, the open one runs to the paragraph's end.
    """
    if _ANY.isdisjoint(paragraph):
        return
    spans, still_open = _pairs(paragraph)
    goes_on = [at for at in still_open if following[:1] == paragraph[at]]
    if goes_on and following:
        spans.append(Span(goes_on[-1], len(paragraph)))
    for span in sorted(spans, key=lambda span: (span.start, -span.end)):
        if len(span.of(paragraph).strip(_AROUND).split(None, _LEAST_WORDS)) >= _LEAST_WORDS:
            yield span


def _pairs(text: str) -> tuple[list[Span], list[int]]:
    """Each mark that is closed with what closes it; and the places of those that are not."""
    found: list[Span] = []
    waiting: list[int] = []
    for match in _MARK.finditer(text):
        mark, at = match[0], match.start()
        opener = next((each for each in reversed(waiting) if mark in CLOSING[text[each]]), None)
        if opener is not None and not (mark == '"' and text[at + 1 : at + 2].isalnum()):
            found.append(Span(opener, at + 1))
            del waiting[waiting.index(opener) :]
        elif mark in CLOSING and not (mark == '"' and at and _ENDS.match(text[at - 1])):
            waiting = [*waiting, at][-_DEEPEST:]
    return found, waiting
