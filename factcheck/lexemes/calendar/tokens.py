"""A sentence as calendar tokens; see `lexicon` for their signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from factcheck.lexemes.calendar.cascade import Token
from factcheck.lexemes.calendar.figures import (
    CLAUSE_END,
    FIGURES,
    days_in_letters,
    in_letters,
    number,
    of_two,
)
from factcheck.lexemes.calendar.lexicon import Lexicon, Phrases, lexicon
from factcheck.lexemes.lexed import Lexed
from factcheck.lexemes.numeral import Numeral
from factcheck.model.reading import Clock
from factcheck.values.interval import Interval, exactly
from factcheck.values.zone import ABBREVIATIONS

_MARKS = {"–": "-", "—": "-", "‐": "-", "‑": "-", "-": "-", ",": ",", ".": ".", ":": ":",
          ";": ";", "(": "(", ")": ")", "/": "/", "|": ";", "·": ";", "«": ";", "»": ";", "!": ".",
          "?": "."}  # fmt: skip
_SKIPPED = "'’\"“”*_`\u200b\u200e\u200f\u202a\u202c"
_OTHER = ("x", None)
_ATTACHED = "znU47Mmd@"
"""Signs of tokens that what stands before them may change."""

_DAYS, _HOURS = 31, 12
_NUMBERED = re.compile(r"\s?[1-4](?![0-9])")
_AGES = ("10", "100")
""""In a decade", "in a century" are set phrases; so many years make the unit."""


class Length(NamedTuple):
    """So many units; unit letters as in `factcheck.lang.calendar`."""

    number: Interval
    unit: str
    vague: bool = False
    numeral: Numeral | None = None


def tokens(sentence: Lexed) -> list[Token]:
    """The tokens of a sentence, left to right; empty where nothing in it tells of time."""
    words = lexicon(sentence.pack.code)
    low = sentence.low
    years = in_letters(sentence.numerals, low)
    if sentence.pack.calendar.month_first:
        years |= days_in_letters(sentence.numerals, low, words.months, years)
    if not years and not words.tells(sentence.words, low, bool(sentence.numerals)):
        return []
    ends = {numeral.span.end: numeral for numeral in sentence.numerals}
    out: list[Token] = []
    done = 0
    for each in _joined(_plain(sentence, words), words, sentence):
        if each.start < done:
            continue
        token = years.get(each.start, each)
        done = token.end
        if token.sign in _ATTACHED or (out and out[-1].sign == "6"):
            token = _attached(token, out, ends, sentence)
            while out and out[-1].start >= token.start:
                out.pop()
        out.append(token)
    return out


def _attached(
    token: Token, before: list[Token], ends: Mapping[int, Numeral], sentence: Lexed
) -> Token:
    """The token; a unit with the number before it, which it then covers."""
    if token.sign == "n":
        number, unit = token.value
        return Token("L", token.start, token.end, Length(exactly(Decimal(number)), unit))
    if token.sign in "U47" or (token.sign == "z" and token.value is not None):
        return _length(token, before, ends, sentence) or token
    if token.sign in "Mm" and before:
        _spell_day(before, ends)
    if token.sign == "@":
        return _spelled_hour(token, before, ends)
    if token.sign == "d" and _ends_date(token, before, sentence.low):
        return Token("y", token.start, token.end, of_two(token.value))
    if before and before[-1].sign == "6" and (numeral := ends.get(token.end)):
        hour = numeral.interval.exact
        if numeral.span.start == token.start and hour is not None and 1 <= hour <= _HOURS:
            return Token("d", token.start, token.end, int(hour))
    return token


def _ends_date(token: Token, before: list[Token], low: str) -> bool:
    """Whether two figures that are no day end a date: "juillet 98", "April of 87"."""
    if token.value <= _DAYS or not before or not CLAUSE_END.match(low, token.end):
        return False
    return before[-1].sign in "Mm" or (
        before[-1].sign == "e" and len(before) > 1 and before[-2].sign in "Mm"
    )


def _spelled_hour(token: Token, before: list[Token], ends: Mapping[int, Numeral]) -> Token:
    """Read "six pm": an hour in letters before the word for its half of the day."""
    numeral = ends.get(before[-1].end) if before else None
    hour = None if numeral is None or not numeral.spelled else numeral.interval.exact
    if numeral is None or hour is None or hour != int(hour) or not 1 <= hour <= _HOURS:
        return token._replace(sign="x")
    clock = Clock(int(hour) % _HOURS + token.value)
    return Token("K", numeral.span.start, token.end, clock)


def _spell_day(before: list[Token], ends: Mapping[int, Numeral]) -> None:
    """Make a number in letters right before a month its day: "quatre septembre"."""
    numeral = ends.get(before[-1].end)
    day = None if numeral is None or not numeral.spelled else numeral.interval.exact
    if numeral is None or day is None or day != int(day) or not 1 <= day <= _DAYS:
        return
    while before and before[-1].start >= numeral.span.start:
        before.pop()
    before.append(Token("d", numeral.span.start, numeral.span.end, int(day)))


def _plain(sentence: Lexed, words: Lexicon) -> list[Token]:
    """Tokens one by one; what may begin a phrase is still as it is (sign "_")."""
    low, pack = sentence.low, sentence.pack.calendar
    out: list[Token] = []
    matches = words.pattern.finditer(low)
    while match := next(matches, None):
        kind, (start, at) = match.lastgroup, match.span()
        if kind == "word":
            word = match[0]
            if word not in words.known:
                out.append(Token("x", start, at))
            elif word in words.phrases:
                out.append(Token("_", start, at))
            else:
                out.append(_single(start, at, words, sentence))
        elif kind == "mark":
            if match[0] not in _SKIPPED:
                out.append(Token(_MARKS.get(match[0], "x"), start, at))
        else:
            token = FIGURES[kind or "iso"](match, pack)
            if token is None:
                digits = re.match("[0-9]+", match[0])
                assert digits is not None  # every such pattern begins with a digit
                at = start + digits.end()
                token = number(low[start:at], start, at)
                matches = words.pattern.finditer(low, at)
            out.append(token)
    return out


def _joined(plain: list[Token], words: Lexicon, sentence: Lexed) -> Iterable[Token]:
    """Words and phrases with the signs that the lexicon gives them."""
    low = sentence.low
    place = 0
    while place < len(plain):
        token = plain[place]
        if token.sign != "_" and token.sign != "d":
            yield token
            place += 1
            continue
        listed = words.phrases.get(low[token.start : token.end])
        phrase = None if listed is None else _phrase(plain, place, listed, low)
        if phrase is not None:
            place, found = phrase
            yield found
            continue
        yield token if token.sign == "d" else _single(token.start, token.end, words, sentence)
        place += 1


def _phrase(plain: list[Token], place: int, listed: Phrases, low: str) -> tuple[int, Token] | None:
    """The longest phrase that begins here, and the place after it; hyphens inside do not count."""
    second = _behind(plain, place)
    if second == len(plain):
        return None
    for rest, sign, value in listed.get(low[plain[second].start : plain[second].end], ()):
        last = place
        for word in rest:
            last = _behind(plain, last)
            if last == len(plain) or low[plain[last].start : plain[last].end] != word:
                break
        else:
            return last + 1, Token(sign, plain[place].start, plain[last].end, value)
    return None


def _behind(plain: list[Token], place: int) -> int:
    """The place of the next token, a hyphen that touches this one aside; at most the end's."""
    place += 1
    if place < len(plain) and plain[place].sign == "-":
        return place + (plain[place].end - plain[place - 1].end == 1)
    return place


def _single(start: int, end: int, words: Lexicon, sentence: Lexed) -> Token:
    word = sentence.low[start:end]
    sign, value = words.words.get(word, _OTHER)
    if sign == "x" and (written := sentence.text[start:end]) in ABBREVIATIONS:
        return Token("Z", start, end, written)
    if sign == "m" and start and sentence.text[start].isupper() and word in words.months:
        return Token("M", start, end, value)
    return Token(sign, start, end, value)


def _length(
    unit: Token, before: list[Token], ends: Mapping[int, Numeral], sentence: Lexed
) -> Token | None:
    """The unit together with the number before it: "six mois", "a single month", "30-day"."""
    pack, place = sentence.pack.calendar, len(before) - 1
    while place >= 0 and (
        before[place].sign in "-V"
        or _word(before[place], sentence) in pack.fillers
        or (place and before[place].sign == "e" and _partitive(before[place - 1], ends))
    ):
        place -= 1
        if len(before) - place > 4:
            return None
    if place < 0:
        return None
    factor, letter = unit.value
    token = before[place]
    numbered = unit.sign == "4" and _NUMBERED.match(sentence.low, unit.end)
    if token.sign == "y" and (numbered or unit.sign == "7"):
        return None  # "2019 trimestre 3", "Labor Day 2027 weekend"
    numeral = ends.get(token.end)
    if numeral is None and unit.end - unit.start == 1:
        return None  # "an H"
    if any(each.sign in "N2" for each in before[place + 1 :]) and _word(unit, sentence)[-1] != "s":
        return None  # "2.2 million last year"
    if numeral is not None:
        number = numeral.interval.map(lambda low: low * Decimal(factor))
        return _made(
            numeral.span.start, unit, Length(number, letter, numeral.approximate, numeral), sentence
        )
    word = _word(token, sentence)
    if word in pack.one and _counts(
        unit,
        before[max(0, place - 1) : place],
        sentence,
        filled=word not in pack.articles or len(before) - place > 1,
    ):
        return _made(token.start, unit, Length(exactly(Decimal(factor)), letter), sentence)
    if word in pack.some and place and _word(before[place - 1], sentence) in pack.one_after:
        some = Interval(2 * Decimal(factor), 9 * Decimal(factor))
        return _made(token.start, unit, Length(some, letter, vague=True), sentence)
    return None


def _partitive(token: Token, ends: Mapping[int, Numeral]) -> bool:
    """Whether a number ends here that takes "de" before its noun ("une dizaine de minutes")."""
    numeral = ends.get(token.end)
    return numeral is not None and numeral.partitive


def _made(start: int, unit: Token, length: Length, sentence: Lexed) -> Token:
    hours = (length.number.low, length.number.high)
    clock = (
        length.unit == "TH"
        and _word(unit, sentence).replace("’", "'") in sentence.pack.calendar.clock_units
        and all(hour is not None and hour == int(hour) and 0 <= hour <= 24 for hour in hours)
    )
    return Token("H" if clock else "L", start, unit.end, length)


def _counts(unit: Token, before: list[Token], sentence: Lexed, filled: bool) -> bool:
    """Whether "a" before a unit means one: "for a week", not "$5 a week".

    `before` is the token before it, where there is one.
    """
    pack = sentence.pack.calendar
    someday = _word(unit, sentence) in pack.somedays
    if not someday and (not pack.one_before or filled):
        return True
    if unit.value[1] in "QS":
        return False
    if not someday and not before:
        return True
    article = before and _word(before[-1], sentence) in pack.articles
    if filled and (article or sentence.low[unit.start - 1] == "-"):
        return True  # "a one-day strike"
    if before and _word(before[-1], sentence) in pack.one_after:
        return unit.value[0] not in _AGES
    after = re.match(r"[\s-]*([^\W\d_]+)", sentence.low[unit.end : unit.end + 20])
    if after is None or after[1] not in pack.one_before:
        return False
    told = (*pack.particles["past"], *pack.particles["after"], *pack.particles["earlier"])
    return after[1] in told or not (before and before[-1].sign in "d#yx")


def _word(token: Token, sentence: Lexed) -> str:
    return sentence.text[token.start : token.end].lower()
