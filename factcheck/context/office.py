"""Offices in a text with what belongs to them: "le ministre du Travail", "Orsane's chairman"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from factcheck.context.office_words import Lexicon, Part, lexicon_of
from factcheck.context.stems import fold
from factcheck.lang.offices import FIELD, OFFICES

_TOKEN = re.compile(r"['’]s(?!\w)|\d\w{0,20}|[^\W\d_]+(?:-[^\W\d_]+)*(?:['’](?!s(?!\w)))?|[^\w\s]")
_BEHIND, _BEFORE = 90, 70  # code points of a complement, and of what stands before an office
_OWNERS = 2  # names of an organization before "'s"
_CHARGED = frozenset({"minister", "commissioner", "secretary"})
"""Offices of whose whole complement the fields are read; of others the word beside them."""


@dataclass(slots=True)
class Phrase:
    """An office with what belongs to it; places count in the article's text.

    Attributes:
        start, end: of the office with its complement, without its article.
        opens: the mark of an apposition, right before the phrase or its article; else -1.
        person: where a name begins right behind it, without a mark; else -1.
        comma: where one ends the phrase; else -1.
        closed: whether a mark, the sentence's end or a clause about it ends it.
        led: whether an article or an owner leads it; `having`: whether that follows "de", "of".
        joined: where an office begins that is joined to it by "et", "and"; else -1.
    """

    start: int
    end: int
    office: str
    fields: list[str] = field(default_factory=list)
    marks: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    opens: int = -1
    person: int = -1
    comma: int = -1
    closed: bool = False
    led: bool = False
    having: bool = False
    joined: int = -1


class _Place(NamedTuple):
    """A sentence of an article in which a phrase is read."""

    text: str
    low: str
    begin: int
    stop: int
    lexicon: Lexicon

    def tokens(self, start: int, end: int) -> list[_Token]:
        """The words and marks between two places, each with its part."""
        found = []
        for match in _TOKEN.finditer(self.text, max(start, self.begin), min(end, self.stop)):
            word = self.low[match.start() : match.end()].rstrip("'’")
            part = self.lexicon.part(match[0], word)
            found.append(_Token(match[0], word, match.start(), match.end(), part))
        return found


class _Token(NamedTuple):
    written: str
    word: str
    start: int
    end: int
    part: Part


def phrases(
    text: str, low: str, starts: list[int], written: set[str], code: str
) -> Iterator[tuple[int, list[Phrase]]]:
    """The offices of a text, sentence by sentence, with the sentences' numbers.

    `low` is the text in small letters, `starts` is where its sentences begin, `written` are its
    words: only where one of them begins an office is anything looked for.
    """
    lexicon = lexicon_of(code)
    for number, places in sorted(_places(low, starts, written, lexicon).items()):
        stop = starts[number + 1] if number + 1 < len(starts) else len(text)
        place = _Place(text, low, starts[number], stop, lexicon)
        found: list[Phrase] = []
        for at in sorted(places):
            match = lexicon.pattern.match(low, at, stop)
            if match and (not found or at >= found[-1].end):
                found.append(_read(place, *match.span()))
        if found:
            yield number, found


def _places(
    low: str, starts: list[int], written: set[str], lexicon: Lexicon
) -> dict[int, list[int]]:
    """Where a word stands that begins an office, by the numbers of the sentences."""
    held: dict[int, list[int]] = {}
    for word in {word.lower() for word in lexicon.triggers.intersection(written)}:
        at = low.find(word, starts[0])
        while at >= 0:
            held.setdefault(bisect_right(starts, at) - 1, []).append(at)
            at = low.find(word, at + len(word))
    return held


def _read(place: _Place, start: int, end: int) -> Phrase:
    called = place.lexicon.called[" ".join(place.low[start:end].replace("’", "'").split())]
    phrase = Phrase(start, end, called.office, list(called.fields), list(called.marks))
    _Before(place, phrase).read()
    _Behind(place, phrase).read()
    return phrase


class _Before:
    """What stands before an office, read backwards: "la", "former health", "Orsane's"."""

    def __init__(self, place: _Place, phrase: Phrase) -> None:
        self.phrase, self.lexicon = phrase, place.lexicon
        self.tokens = place.tokens(phrase.start - _BEFORE, phrase.start)
        self.unknown: list[_Token] = []
        self.names: list[str] = []

    def read(self) -> None:
        """Fill in the phrase."""
        while self.tokens and self._goes_on(self.tokens[-1]):
            self.tokens.pop()
        led = self.tokens.pop() if self.tokens and self._leads(self.tokens[-1]) else None
        if self.unknown and not led:  # "announced health minister": only what is beside it belongs
            return
        self.phrase.names[:0] = self.names
        if self.unknown:
            self.phrase.start = self.unknown[-1].start
            self.phrase.words += [fold(token.word) for token in self.unknown]
        if led:
            self._led(led)
        self._opened()

    def _goes_on(self, token: _Token) -> bool:
        """Take a word that belongs to the office."""
        words = self.lexicon.words
        prefix, _, rest = token.word.partition("-")
        if rest and words.prefixes.get(prefix):  # "ex-health minister"
            self.phrase.marks.append(words.prefixes[prefix])
            token = token._replace(word=rest, part=self.lexicon.part(rest, rest))
        return self._belongs(token, words.before)

    def _belongs(self, token: _Token, allowed: int) -> bool:
        if token.part is Part.LIMIT:
            self.phrase.marks.append(self.lexicon.limits[token.word])
        elif not allowed:
            return False
        elif token.part is Part.FIELD and OFFICES[self.phrase.office].by == FIELD:
            self.phrase.fields.append(self.lexicon.fields[fold(token.word)])
        elif token.part in (Part.FIELD, Part.NAME) and token.written[0].isupper():
            self.names.insert(0, token.written)
        elif token.part in (Part.WORD, Part.FIELD) and token.word[0].isalpha():
            self.unknown.append(token)
            return len(self.unknown) <= allowed
        elif token.part is not Part.FILLER:
            return False
        if not self.unknown:
            self.phrase.start = token.start
        return True

    def _leads(self, token: _Token) -> bool:
        return token.part in (Part.ARTICLE, Part.OF, Part.OWNER)

    def _led(self, token: _Token) -> None:
        words = self.lexicon.words
        self.phrase.led = token.part is not Part.OF or token.word in words.contracted
        self.phrase.having = token.word in words.having
        if token.part is Part.OWNER:
            self._owned()

    def _owned(self) -> None:
        """The words before "'s", unless a person with an office has it: "Mayor Jane X's"."""
        if self.tokens and self.tokens[-1].part is Part.WORD:
            self.phrase.words.append(fold(self.tokens.pop().word))
            return
        names: list[str] = []
        while self.tokens and self.tokens[-1].part in (Part.NAME, Part.FIELD):
            names.insert(0, self.tokens.pop().written)
        if len(names) <= _OWNERS:
            self.phrase.names[:0] = names

    def _opened(self) -> None:
        """What stands before the phrase and its article: a mark, "de", or anything."""
        if self.tokens:
            token = self.tokens[-1]
            self.phrase.opens = token.start if token.written in (",", "(") else -1
            self.phrase.having |= token.word in self.lexicon.words.having


class _Behind:
    """What follows an office: its complement, and the name or mark that ends it."""

    def __init__(self, place: _Place, phrase: Phrase) -> None:
        self.phrase, self.lexicon, self.low = phrase, place.lexicon, place.low
        self.tokens = place.tokens(phrase.end, phrase.end + _BEHIND)
        self.last = place.stop
        self.of = self.in_name = False
        self.beside, self.unknown = True, 0
        self.takes: dict[Part, Callable[[int, _Token], bool]] = {
            Part.MARK: self._mark,
            Part.JOINT: self._joint,
            Part.OF: self._of,
            Part.ARTICLE: self._article,
            Part.STOP: self._stop,
            Part.LIMIT: self._limit,
            Part.FIELD: self._field,
            Part.NAME: self._name,
            Part.WORD: self._word,
            Part.FILLER: self._word,
        }

    def read(self) -> None:
        """Fill in the phrase."""
        for number, token in enumerate(self.tokens):
            take = self.takes.get(token.part)
            if take is not None and not take(number, token):
                return
        self.phrase.closed = not self.tokens or self.tokens[-1].end >= self.last - 1

    def _mark(self, _: int, token: _Token) -> bool:
        self.phrase.closed = True
        self.phrase.comma = token.start if token.written == "," else -1
        return False

    def _joint(self, number: int, _: _Token) -> bool:
        """What "et" joins: a further field, or an office that the same person holds."""
        following = self.tokens[number + 1].start if number + 1 < len(self.tokens) else self.last
        said = self.phrase.names or self.phrase.fields
        if said and not self.lexicon.pattern.match(self.low, following):
            self.of = True
            return True
        self.phrase.joined, self.phrase.closed = following, True
        return False

    def _of(self, *_: object) -> bool:
        self.of, self.in_name = True, False
        return True

    def _article(self, *_: object) -> bool:
        return self.of

    def _stop(self, _: int, token: _Token) -> bool:
        self.phrase.closed = token.word in self.lexicon.relatives
        return False

    def _limit(self, _: int, token: _Token) -> bool:
        self.phrase.marks.append(self.lexicon.limits[token.word])
        return self._taken(token)

    def _field(self, number: int, token: _Token) -> bool:
        """A word for what the holder is in charge of, unless a place or a person is called so."""
        upper = token.written[0].isupper()
        charged = self.beside or self.phrase.office in _CHARGED
        if OFFICES[self.phrase.office].by == FIELD and charged and (self.of or not upper):
            self.phrase.fields.append(self.lexicon.fields[fold(token.word)])
            return self._taken(token)
        return self._name(number, token) if upper else self._word(number, token)

    def _name(self, _: int, token: _Token) -> bool:
        if not (self.of or self.in_name):
            self.phrase.person = token.start
            return False
        self.phrase.names.append(token.written)
        self.beside = False
        self._taken(token)
        self.in_name = True
        return True

    def _word(self, _: int, token: _Token) -> bool:
        """A word of the complement, or one beside the office: "de la mairie", "russe"."""
        if self.of or self.in_name:
            if token.part is not Part.FILLER:
                self.phrase.words.append(fold(token.word))
                self.beside = False
            return self._taken(token)
        self.unknown += token.part is not Part.FILLER
        return self.unknown <= self.lexicon.words.behind

    def _taken(self, token: _Token) -> bool:
        self.phrase.end, self.of, self.in_name = token.end, False, False
        return True
