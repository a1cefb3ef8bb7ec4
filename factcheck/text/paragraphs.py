"""Lines of a text, and the paragraphs that they make up: wrapped and cut lines are put together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from factcheck.model.span import Span

_LINE = re.compile(r"[^\r\n\x0b\x0c\x85\u2028\u2029]+")
_BLANK = "\ufeff\u200b\u200e\u200f\u2060"  # what shows as nothing, beside white space
_LISTED = re.compile(r"(?:[-*•·–—▪►]|\d{1,2}[.)])[ \t\xa0]")
_ENDED = re.compile(r"[.!?…:;][»”\"'’)\] \xa0\u202f]{0,3}$")
_SPACE = re.compile(r"\s")

_WRAPPED_AT_MOST = 100  # columns: longer lines were not broken to fit a page
_WRAPPED_AT_LEAST = 50
_CUT_AT_LEAST = 30  # characters of a line whose sentence may go on in the next one


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line of a text, or several that belong together, without the space around.

    `block` numbers the groups of lines that blank lines part, from 0.
    """

    span: Span
    text: str
    block: int


def paragraphs(text: str, start: int = 0) -> tuple[Paragraph, ...]:
    """Split `text` from `start` on; left to right, never overlapping, none of them blank."""
    lines = _lines(text, start)
    blocks = (tuple(block) for _, block in groupby(lines, key=lambda line: line.block))
    return tuple(paragraph for block in blocks for paragraph in _joined(text, block))


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence ends (or announces one), quotation marks aside."""
    return _ENDED.search(text[-5:]) is not None


def _lines(text: str, start: int) -> Iterator[Paragraph]:
    block, before = 0, None
    for match in _LINE.finditer(text, start):
        line = match[0]
        left = len(line) - len(line.lstrip().lstrip(_BLANK).lstrip())
        span_start = match.start() + left
        stripped = line[left:].rstrip().rstrip(_BLANK).rstrip()
        if not stripped:
            continue
        if before is not None and _breaks(text[before : match.start()]) > 1:
            block += 1
        before = match.end()
        yield Paragraph(Span(span_start, span_start + len(stripped)), stripped, block)


def _breaks(gap: str) -> int:
    return gap.count("\n") or gap.count("\r") or len(gap.strip(" \t"))


def _joined(text: str, block: tuple[Paragraph, ...]) -> Iterator[Paragraph]:
    """The lines of a block, those of one paragraph put together."""
    wrapped = _is_wrapped(block)
    first = last = block[0]
    for line in block[1:]:
        if (wrapped and not _LISTED.match(line.text)) or _goes_on(last.text, line.text):
            last = line
            continue
        yield _paragraph(text, first, last)
        first = last = line
    yield _paragraph(text, first, last)


def _paragraph(text: str, first: Paragraph, last: Paragraph) -> Paragraph:
    if first is last:
        return first
    span = Span(first.span.start, last.span.end)
    return Paragraph(span, span.of(text), first.block)


def _goes_on(line: str, following: str) -> bool:
    """Whether a line break cuts a sentence: no end before it, a small letter after it."""
    return len(line) >= _CUT_AT_LEAST and following[0].islower() and not ends_sentence(line)


def _is_wrapped(block: tuple[Paragraph, ...]) -> bool:
    """Whether the lines were broken to fit a width: no next word would have fitted on its line."""
    if len(block) < 2:
        return False
    widths = [len(line.text) for line in block]
    if not _WRAPPED_AT_LEAST <= max(widths) <= _WRAPPED_AT_MOST:
        return False
    return ends_sentence(block[-1].text) and all(
        width + 1 + _first_word(following) > max(widths)
        for width, following in zip(widths, block[1:], strict=False)
        if not _LISTED.match(following.text)
    )


def _first_word(line: Paragraph) -> int:
    space = _SPACE.search(line.text)
    return space.start() if space else len(line.text)
