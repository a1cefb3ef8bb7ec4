"""What belongs to an office in a text: "le", "du Travail", and where its holder may stand."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from factcheck.context.offices.words import Lexicon, Part, part_of
from factcheck.context.stems import fold
from factcheck.lang.offices import FIELD, OFFICES

_TOKEN = re.compile(r"['’]s(?!\w)|\d\w{0,20}|[^\W\d_]+(?:-[^\W\d_]+)*(?:['’](?!s(?!\w)))?|[^\w\s]")
_WORD = re.compile(r"\w")
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


class Place(NamedTuple):
    """A sentence of an article in which a phrase is read."""

    text: str
    low: str
    begin: int
    stop: int
    lexicon: Lexicon
    code: str

    def token(self, match: re.Match[str]) -> _Token:
        """A word or mark with its part."""
        written = match[0].rstrip("'’") or match[0]
        return _Token(written, match.start(), match.end(), part_of(written, self.code))


class _Token(NamedTuple):
    written: str
    start: int
    end: int
    part: Part

    @property
    def word(self) -> str:
        """It in small letters."""
        return self.written.lower()


class Before:
    """What stands before an office, read backwards: "la", "former health", "Orsane's"."""

    def __init__(self, place: Place, phrase: Phrase, at: int) -> None:
        self.phrase, self.lexicon, self.place = phrase, place.lexicon, place
        start = max(at - _BEFORE, place.begin)
        start = max(start, place.text.rfind(",", start, at))
        self.matches = list(_TOKEN.finditer(place.text, start, at))
        self.unknown: list[_Token] = []
        self.names: list[str] = []

    def read(self) -> None:
        """Fill in the phrase."""
        while (token := self._last()) and self._goes_on(token):
            self.matches.pop()
        led = token if token and self._leads(token) else None
        if led:
            self.matches.pop()
        if self.unknown and not led:  # "announced health minister": only what is beside it belongs
            return
        self.phrase.names[:0] = self.names
        if self.unknown:
            self.phrase.start = self.unknown[-1].start
            self.phrase.words += [fold(token.word) for token in self.unknown]
        if led:
            self._led(led)
        self._opened()

    def _last(self) -> _Token | None:
        """The word that is nearest to the office of those that are left."""
        return self.place.token(self.matches[-1]) if self.matches else None

    def _goes_on(self, token: _Token) -> bool:
        """Take a word that belongs to the office."""
        words = self.lexicon.words
        prefix, _, rest = token.word.partition("-")
        if rest and words.prefixes.get(prefix):  # "ex-health minister"
            self.phrase.marks.append(words.prefixes[prefix])
            token = token._replace(written=rest, part=part_of(rest, self.place.code))
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
        names: list[str] = []
        while (token := self._last()) and token.part in (Part.NAME, Part.FIELD):
            names.insert(0, token.written)
            self.matches.pop()
        if not names and token and token.part is Part.WORD:
            self.phrase.words.append(fold(token.written))
            self.matches.pop()
        if len(names) <= _OWNERS:
            self.phrase.names[:0] = names

    def _opened(self) -> None:
        """What stands before the phrase and its article: a mark, "de", or anything."""
        token = self._last()
        if token:
            self.phrase.opens = token.start if token.written in (",", "(") else -1
            self.phrase.having |= token.word in self.lexicon.words.having


class Behind:
    """What follows an office: its complement, and the name or mark that ends it."""

    def __init__(self, place: Place, phrase: Phrase) -> None:
        self.phrase, self.lexicon, self.place = phrase, place.lexicon, place
        self.of = self.in_name = False
        self.beside, self.unknown = True, 0

    def read(self) -> None:
        """Fill in the phrase."""
        place, end = self.place, self.phrase.end
        for match in _TOKEN.finditer(place.text, end, min(end + _BEHIND, place.stop)):
            token = place.token(match)
            take = _TAKES.get(token.part)
            if take is not None and not take(self, token):
                return
            end = token.end
        self.phrase.closed = end >= place.stop - 1

    def _mark(self, token: _Token) -> bool:
        self.phrase.closed = True
        self.phrase.comma = token.start if token.written == "," else -1
        return False

    def _joint(self, token: _Token) -> bool:
        """What "et" joins: a further field, or an office that the same person holds."""
        place = self.place
        following = _WORD.search(place.low, token.end, place.stop)
        at = following.start() if following else place.stop
        said = self.phrase.names or self.phrase.fields
        if said and not self.lexicon.pattern.match(place.low, at):
            self.of = True
            return True
        self.phrase.joined, self.phrase.closed = at, True
        return False

    def _of(self, _: _Token) -> bool:
        self.of, self.in_name = True, False
        return True

    def _article(self, _: _Token) -> bool:
        return self.of

    def _stop(self, token: _Token) -> bool:
        self.phrase.closed = token.word in self.lexicon.relatives
        return False

    def _limit(self, token: _Token) -> bool:
        self.phrase.marks.append(self.lexicon.limits[token.word])
        return self._taken(token)

    def _field(self, token: _Token) -> bool:
        """A word for what the holder is in charge of, unless a place or a person is called so."""
        upper = token.written[0].isupper()
        charged = self.beside or self.phrase.office in _CHARGED
        if OFFICES[self.phrase.office].by == FIELD and charged and (self.of or not upper):
            self.phrase.fields.append(self.lexicon.fields[fold(token.word)])
            return self._taken(token)
        return self._name(token) if upper else self._word(token)

    def _name(self, token: _Token) -> bool:
        if not (self.of or self.in_name):
            self.phrase.person = token.start
            return False
        self.phrase.names.append(token.written)
        self.beside = False
        self._taken(token)
        self.in_name = True
        return True

    def _word(self, token: _Token) -> bool:
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


_TAKES: dict[Part, Callable[[Behind, _Token], bool]] = {
    Part.MARK: Behind._mark,
    Part.JOINT: Behind._joint,
    Part.OF: Behind._of,
    Part.ARTICLE: Behind._article,
    Part.STOP: Behind._stop,
    Part.LIMIT: Behind._limit,
    Part.FIELD: Behind._field,
    Part.NAME: Behind._name,
    Part.WORD: Behind._word,
    Part.FILLER: Behind._word,
}
"""How each part is taken; it tells whether the phrase goes on. The others change nothing."""
