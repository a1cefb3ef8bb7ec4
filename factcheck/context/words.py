"""The words of an article that say what its values are about, sentence by sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import NamedTuple

from factcheck.context.stems import fold, is_word, keys, stem
from factcheck.lang import PACKS
from factcheck.model.article import Article
from factcheck.model.lexicon import Lexicon

_TOKEN = re.compile(r"(?<!\w)[^\W\d_]+(?:-[^\W\d_]+)*|,(?!\d)|[;:()–—«»“”\"]| - ")
NAME = "="
"""Stands before the key of a name, so that no stem passes for one."""

_NAME_LETTERS = 6
"""Letters of a name that its key keeps: "Korvénie", "Korvenia" and "Korvenian" meet."""


_SHOUTED = 4  # letters from which a word in capitals may be a word of a heading, not initials


class Word(NamedTuple):
    """A word that says something: no stop word.

    `start` and `end` count in the article's text; `clause` numbers the clauses of its
    sentence; `keys` are its concepts, or its stem, or its name; `root` is its stem alone.
    """

    start: int
    end: int
    clause: int
    keys: tuple[str, ...]
    root: str
    is_name: bool


class Line(NamedTuple):
    """One sentence: its words, where they begin, their stems, and where its clauses begin after
    the first.
    """

    words: tuple[Word, ...]
    starts: tuple[int, ...]
    roots: tuple[str, ...]
    breaks: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Text:
    """An article's words, marks and names, sentence by sentence, each as it is asked for.

    `written` are the words of the article, `inner` those inside its sentences.
    """

    code: str
    lexicon: Lexicon
    tokens: tuple[list[tuple[str, int, int]], ...]
    written: set[str]
    inner: set[str]

    def line(self, place: int) -> Line:
        """The words of sentence `place`."""
        words: list[Word] = []
        breaks: list[int] = []
        for number, (text, start, end) in enumerate(self.tokens[place]):
            is_break, root, found = _known(text, self.code, self.lexicon)
            if is_break:
                breaks.append(start)
            if root is None:
                continue
            is_name = text[0].isupper() and self._is_name(text, number)
            if is_name:
                found = (NAME + fold(text)[:_NAME_LETTERS],)
            words.append(Word(start, end, len(breaks), found, root, is_name))
        starts = tuple([word.start for word in words])
        return Line(tuple(words), starts, tuple([word.root for word in words]), tuple(breaks))

    def named(self, place: int) -> list[tuple[int, int]]:
        """Where the words of sentence `place` that are names, or parts of them, begin and end."""
        return [
            (start, end)
            for number, (text, start, end) in enumerate(self.tokens[place])
            if text[0].isupper()
            and _known(text, self.code, self.lexicon)[1] is not None
            and self._is_name(text, number)
        ]

    def _is_name(self, text: str, number: int) -> bool:
        """Whether a capitalized word, `number` in its sentence, is no common word."""
        return (
            text.lower() not in self.written
            and (number > 0 or text in self.inner or not is_word(text, self.code))
            and not (len(text) >= _SHOUTED and text.isupper() and is_word(text, self.code))
        )


def text_of(article: Article) -> Text:
    """The words of `article`, by the places of `Article.sentences`."""
    tokens = tuple(
        [
            (match[0], match.start(), match.end())
            for match in _TOKEN.finditer(article.text, sentence.span.start, sentence.span.end)
        ]
        for sentence in article.sentences
    )
    written = {text for line in tokens for text, _, _ in line}
    inner = {text for line in tokens for text, _, _ in line[1:]}
    return Text(language_of(article), article.lexicon, tokens, written, inner)


def lines_of(article: Article) -> tuple[Line, ...]:
    """The words of each sentence of `article`, in the order of `Article.sentences`."""
    text = text_of(article)
    return tuple(text.line(place) for place in range(len(text.tokens)))


def language_of(article: Article) -> str:
    """The code of the pack that reads `article`; English words are the last resort."""
    return article.language if article.language in PACKS else "en"


@lru_cache(maxsize=65536)
def _known(text: str, code: str, lexicon: Lexicon) -> tuple[bool, str | None, tuple[str, ...]]:
    """Whether a clause begins at a token; its stem and its keys, none where it says nothing."""
    discourse, plain = PACKS[code].discourse, fold(text)
    is_break = not text[0].isalpha() or plain in discourse.clause_words
    if len(text) == 1 or not text[0].isalpha() or plain in _silent(code):
        return is_break, None, ()
    return is_break, stem(text, code), keys(text, code, lexicon)


@cache
def _silent(code: str) -> frozenset[str]:
    discourse = PACKS[code].discourse
    return discourse.stop_words | discourse.plain_words | discourse.unit_words
