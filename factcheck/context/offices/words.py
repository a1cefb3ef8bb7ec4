"""A language's words for offices as they are looked for, and what part each plays beside one."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.context.stems import fold
from factcheck.lang import PACKS
from factcheck.lang.offices import OfficeWords
from factcheck.lexemes.wording import any_of

_FIRST = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


class Part(Enum):
    """What a word does beside an office."""

    MARK = "a mark that ends a phrase"
    DASH = "a mark that does not"
    OWNER = "'s"
    JOINT = "and"
    OF = "of"
    ARTICLE = "the"
    STOP = "a verb, or a word that opens a clause or a phrase of its own"
    LIMIT = "deputy, former"
    FIELD = "health, finance"
    FILLER = "affairs"
    NAME = "a word with a capital"
    WORD = "any other"


class Called(NamedTuple):
    """What a wording stands for: an office, what it is in charge of, what limits it."""

    office: str
    fields: tuple[str, ...]
    marks: tuple[str, ...]


class Lexicon(NamedTuple):
    """The words of a language, as they are looked for.

    `triggers` are the first words of all wordings in small letters, with a capital, and in
    capitals; `relatives` begin what the article tells of a person.
    """

    words: OfficeWords
    triggers: frozenset[str]
    pattern: re.Pattern[str]
    called: dict[str, Called]
    fields: dict[str, str]
    limits: dict[str, str]
    stops: frozenset[str]
    relatives: frozenset[str]

    def part(self, written: str) -> Part:
        """The part of a word as written, its apostrophe left out."""
        word = written.lower()
        if not written[0].isalnum():
            return _MARKS.get(written, Part.MARK) if len(written) == 1 else Part.OWNER
        for part, has in (
            (Part.JOINT, self.words.joints),
            (Part.OF, self.words.of),
            (Part.ARTICLE, self.words.articles),
            (Part.LIMIT, self.limits),
            (Part.STOP, self.stops),
        ):
            if word in has:
                return part
        plain = fold(word)
        if plain in self.fields:
            return Part.FIELD
        if written[0].isupper():
            return Part.NAME
        return Part.FILLER if plain in self.words.fillers else Part.WORD


@lru_cache(maxsize=16384)
def part_of(written: str, code: str) -> Part:
    """The part that a word as written plays beside an office in the language `code`."""
    return lexicon_of(code).part(written)


_MARKS = {"&": Part.DASH, "-": Part.DASH, "/": Part.DASH}


@cache
def lexicon_of(code: str) -> Lexicon:
    """The words of the language `code`."""
    pack, speech = PACKS[code].offices, PACKS[code].speech
    called = dict(_called(pack))
    firsts = {match[0] for wording in called if (match := _FIRST.match(wording))}
    shouted = {word.upper() for word in firsts if "-" not in word}
    return Lexicon(
        pack,
        frozenset(firsts | shouted | {word.capitalize() for word in firsts}),
        re.compile(rf"(?<![\w-]){any_of(called)}(?![\w-]|['’]s(?!\w))"),
        called,
        {word: name for name, row in pack.fields.items() for word in row},
        {word: name for name, row in pack.marks.items() for word in row},
        frozenset(speech.finite | speech.relatives | speech.phrase_ends) - pack.of,
        speech.relatives,
    )


def _called(pack: OfficeWords) -> dict[str, Called]:
    """Every wording, and every one with a prefix that has no office of its own."""
    found: dict[str, Called] = {}
    for key, wordings in pack.offices.items():
        office, _, mark = key.partition("+")
        office, _, charge = office.partition("/")
        for wording in wordings.split(" | "):
            found[wording] = Called(
                office, tuple(filter(None, [charge])), tuple(filter(None, [mark]))
            )
    for wording, each in list(found.items()):
        for prefix, mark in pack.prefixes.items():
            marks = (*each.marks, mark) if mark else each.marks
            found.setdefault(f"{prefix}-{wording}", each._replace(marks=marks))
    return found
