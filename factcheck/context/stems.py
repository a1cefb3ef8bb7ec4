"""What a word has in common with its family and with its like in other languages.

"licencié", "licenciements" and "layoffs" meet in one concept; a word of no concept is its stem.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from factcheck.lang import PACKS
from factcheck.lang.concepts import COLUMNS, CONCEPTS
from factcheck.model.lexicon import OURS, Lexicon

_SHORTEST = 4
"""A stem keeps at least so many letters, or short words would all meet."""


MARK = "@"
"""Stands before a concept's id, so that no stem passes for one."""

_WEAK = "ieo"  # what a stem may keep of an ending: "licenci" and "licenc" are one


def fold(text: str) -> str:
    """Lower case without accents: "Décès" is "deces"."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("Œ", "oe"))
    return "".join(part for part in parts if not unicodedata.combining(part)).lower()


@lru_cache(maxsize=65536)
def stem(word: str, code: str) -> str:
    """The part of `word` that its family shares, folded; takes a word in any case and form."""
    # simplemma loads a dictionary of a language when it is first asked about it.
    import simplemma

    plain = fold(word)
    known = PACKS[code].discourse.lemmas.get(plain)
    return _shortened(known or fold(simplemma.lemmatize(word.lower(), lang=code)), code)


@lru_cache(maxsize=65536)
def keys(word: str, code: str, lexicon: Lexicon = OURS) -> tuple[str, ...]:
    """The concepts that `word` may mean, or its stem where it is in no row.

    >>> keys("morts", "fr") == keys("dead", "en")
    True
    """
    root = stem(word, code)
    return _concepts(code, lexicon).get(root) or (root,)


@lru_cache(maxsize=65536)
def is_word(word: str, code: str) -> bool:
    """Whether the language's dictionary has `word`, in lower case: "Treize", not "Orsane"."""
    import simplemma

    return bool(simplemma.is_known(word.lower(), lang=code))


def is_concept(key: str) -> bool:
    """Whether a key is a concept that all languages share, not one language's stem."""
    return key.startswith(MARK)


def _shortened(word: str, code: str) -> str:
    alone = PACKS[code].discourse.alone
    if word in alone or word[:-1] in alone:  # as it is, or in a plural that no dictionary has
        return word if word in alone else word[:-1]
    for suffix in _suffixes(code).get(word[-1:], ()):
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST:
            word = word[: -len(suffix)]
            break
    return word.rstrip(_WEAK) if len(word) > _SHORTEST else word


@cache
def _suffixes(code: str) -> dict[str, list[str]]:
    """The suffixes of a language by their last letter, in its order."""
    found: dict[str, list[str]] = {}
    for suffix in PACKS[code].discourse.suffixes:
        found.setdefault(suffix[-1], []).append(suffix)
    return found


@cache
def _concepts(code: str, lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    """Stem to concept ids; an id is marked so that no stem can pass for it."""
    column = COLUMNS.index(code)
    found: dict[str, dict[str, None]] = {}
    for concept, words in CONCEPTS.items():
        for word in words[column].split():
            found.setdefault(stem(word, code), {})[MARK + concept] = None
    for row in lexicon.concepts:
        for word in row.words.get(code, ()):
            found.setdefault(stem(word, code), {})[MARK + row.id] = None
    return {root: tuple(ids) for root, ids in found.items()}
