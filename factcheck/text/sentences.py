"""Where sentences begin and end: "M. Turquet a levé 3,2 M€ à 5 p.m. hier. Il part." are two."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from factcheck.lang import PACKS
from factcheck.model.span import Span
from factcheck.text.calendar import month_names, weekday_names
from factcheck.text.clean import plain

# Marks that may end a sentence, with what closes behind them; it always matches what it meets, so
# that a long run of marks is read once.
_END = re.compile(r"[.!?…]++(?:[ \xa0\u202f]?»|[\"”’)\]])*+")
_SPACE = re.compile(r"\s*")
_WORD_BEFORE = re.compile(r"[^\W\d_][\w'.-]*\Z")
_WORD = re.compile(r"[\w'-]*")
_OPENING = "«“\"‘'([—–-•*"
_REACH = 24  # characters before a point that may be an abbreviation's


def sentence_spans(paragraph: str, language: str) -> Iterator[Span]:
    """Yield the sentences of one paragraph, left to right, without the space around.

    Takes any text. Numbers ("3,2", "1.200"), addresses, abbreviations, initials and closing
    quotation marks are not torn apart.
    """
    start = _SPACE.match(paragraph).end()  # type: ignore[union-attr]
    for match in _END.finditer(paragraph):
        end = match.end()
        following = _SPACE.match(paragraph, end).end()  # type: ignore[union-attr]
        if following in (end, len(paragraph)) or match.start() <= start:
            continue
        begins = _begins(paragraph, following)
        if begins and not _abbreviates(paragraph, match, following, language):
            yield Span(start, end)
            start = following
    end = len(paragraph.rstrip())
    if start < end:
        yield Span(start, end)


def _begins(text: str, at: int) -> bool:
    """Whether a sentence may begin here: a capital, a number, or what opens one."""
    letter = text[at]
    if letter in _OPENING:
        rest = text[at + 1 : at + 4].lstrip()
        return bool(rest) and not rest[0].islower() and (rest[0].isalnum() or letter not in "(—–-")
    return not letter.islower() and (letter.isalnum() or letter in "$€£¥@#")


def _abbreviates(text: str, match: re.Match[str], following: int, language: str) -> bool:
    """Whether the point belongs to the word before it, and ends nothing."""
    if match[0] != ".":
        return False
    before = _WORD_BEFORE.search(text[max(0, match.start() - _REACH) : match.start()])
    if before is None:
        return False
    written = plain(before[0]).rsplit("'", 1)[-1]
    word = written.lower()
    never, numbered, closing, function_words = _words(language)
    if word in closing:
        capital = plain(_WORD.match(text, following)[0]).lower()  # type: ignore[index]
        return capital.partition("'")[0] not in function_words
    if word in never:
        return True
    if text[following].isdigit():
        return word in numbered
    return len(written) == 1 and written.isupper() and text[following].isupper()


@cache
def _words(language: str) -> tuple[frozenset[str], ...]:
    words = PACKS[language].text
    dates = frozenset(name for name in month_names(language) if len(name) < 5)
    return (
        words.abbreviations,
        words.number_abbreviations | dates | frozenset(weekday_names(language)),
        words.closing_abbreviations,
        words.function_words,
    )
