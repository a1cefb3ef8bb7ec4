"""The counted noun behind a number: "trois jeunes hommes", "62 hotel rooms", "a dozen flights"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from factcheck.lang import PACKS
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.wording import any_of

_WORD = re.compile(r"[^\W\d_]+(?:[-'’‑][^\W\d_]+)*")
_GAP = re.compile(r"[ \u00a0\u202f]{0,2}")


@dataclass(frozen=True, slots=True)
class Noun:
    """A counted noun: its place, its lemma in lower case, and whether it is one of several.

    `apart` marks a noun that the number only takes some of, by a wording that the pack leaves
    out of mentions: "nine of the injured".
    """

    start: int
    end: int
    lemma: str
    apart: bool = False


def noun_after(low: str, at: int, pack: LanguagePack) -> Noun | None:
    """The noun that a number ending at `at` counts, or that begins there; None where none does.

    A plural ending tells nouns from the verbs and particles that may follow instead, since
    no parser does; words in between must be in the pack's tables or, where the language
    puts adjectives first, may be any that are not in its list of particles.
    """
    if match := _those(pack.code).match(low, at):
        if _is_number(low, match.end(), pack):
            return None
        found = _noun_at(low, match.end(), pack)
        return found and replace(found, apart=match["those"] in pack.units.those_apart)
    return _noun_at(low, at, pack)


def _is_number(low: str, at: int, pack: LanguagePack) -> bool:
    """Whether a number begins at `at`: in "six of the nine members" six counts no noun."""
    match = _WORD.match(low, at)
    return low[at : at + 1].isdigit() or (
        match is not None and match[0].split("-")[0] in _words(pack.code).numbers
    )


def _noun_at(low: str, at: int, pack: LanguagePack) -> Noun | None:
    """The noun at `at`, behind adjectives."""
    words = _words(pack.code)
    last: Noun | None = None
    ahead = 0
    while ahead <= pack.units.nouns_ahead:
        match = _WORD.match(low, _GAP.match(low, at).end())  # type: ignore[union-attr]
        if not match:
            break
        word, at = match[0], match.end()
        if word in words.adjectives:
            if word in words.others or word in words.invariable:
                last = Noun(match.start(), at, lemma(word, pack.code))
            continue
        if ahead and word in words.links:
            continue
        if word in words.no_nouns:
            break
        if (is_plural(word, pack) and len(word) > 1) or word in words.invariable:
            if word in words.invariable and (longer := _compound(low, at, pack)):
                return longer
            return Noun(match.start(), at, lemma(word, pack.code))
        if word.endswith(words.verb_endings) and word not in words.adjectives:
            break
        ahead += 1
    return last


def _compound(low: str, at: int, pack: LanguagePack) -> Noun | None:
    """The noun behind one without a plural of its own: "police officers", "crew members"."""
    if not pack.units.nouns_ahead:
        return None
    match = _WORD.match(low, _GAP.match(low, at).end())  # type: ignore[union-attr]
    if match is None or match[0] in _words(pack.code).no_nouns or not is_plural(match[0], pack):
        return None
    return Noun(match.start(), match.end(), lemma(match[0], pack.code))


def singular_after(low: str, at: int, pack: LanguagePack) -> Noun | None:
    """The noun in the singular behind a number below two: "1,62 enfant par femme"."""
    if not pack.units.singular_below_two:
        return None
    match = _WORD.match(low, _GAP.match(low, at).end())  # type: ignore[union-attr]
    if match is None or match[0] in _words(pack.code).no_nouns or len(match[0]) < len("mot"):
        return None
    if match[0] in _words(pack.code).adjectives or not _known(match[0], pack.code):
        return None
    return Noun(match.start(), match.end(), lemma(match[0], pack.code))


def hyphenated(low: str, at: int, pack: LanguagePack) -> Noun | None:
    """The noun that a hyphen ties to the number: "five-car", "1,240-bed"."""
    if low[at : at + 1] not in ("-", "‑"):
        return None
    match = _WORD.match(low, at + 1)
    if match is None:
        return None
    word = re.split("[-‑]", match[0])[0]
    words = _words(pack.code)
    if word in words.after_hyphen or word in words.no_nouns or len(word) < 3:
        return None
    return Noun(at + 1, at + 1 + len(word), lemma(word, pack.code))


@lru_cache(maxsize=8192)
def lemma(word: str, code: str) -> str:
    """The dictionary form of a noun in lower case: "chevaux" is "cheval", "people" "person"."""
    words = PACKS[code].units
    if word in words.lemmas:
        return words.lemmas[word]
    import simplemma

    found = str(simplemma.lemmatize(word, lang=code)).lower()
    if not found.endswith(words.verb_lemmas) or word == f"{found}s":
        return found
    # Nouns that are also verb forms ("singes", "hospitalisés") come out as their verb.
    if word.endswith(tuple(f"{ending}s" for ending in words.verb_lemmas)):
        return found
    for ending, singular in words.participles.items():
        if word.endswith(ending):
            return word.removesuffix(ending) + singular
    return word.removesuffix("s") or word


@lru_cache(maxsize=8192)
def _known(word: str, code: str) -> bool:
    import simplemma

    return bool(simplemma.is_known(word, lang=code))


def is_word(word: str, pack: LanguagePack) -> bool:
    """Whether a word in lower case is one of the language, and so no mere name."""
    return word in _words(pack.code).no_nouns or _known(word, pack.code)


def is_plural(word: str, pack: LanguagePack) -> bool:
    """Whether a word in lower case ends as a noun in the plural does."""
    units = pack.units
    return word.endswith(units.plural_endings) and not word.endswith(units.not_plural_endings)


@dataclass(frozen=True, slots=True)
class _Words:
    """A pack's word lists as sets."""

    no_nouns: frozenset[str]
    adjectives: frozenset[str]
    invariable: frozenset[str]
    others: frozenset[str]
    after_hyphen: frozenset[str]
    links: frozenset[str]
    numbers: frozenset[str]
    verb_endings: tuple[str, ...]


@cache
def _words(code: str) -> _Words:
    units = PACKS[code].units
    return _Words(
        frozenset(units.no_nouns) | frozenset(units.times),
        frozenset(units.adjectives),
        frozenset(units.invariable),
        frozenset(units.others),
        frozenset(units.after_hyphen),
        frozenset(PACKS[code].numbers.links),
        frozenset(PACKS[code].numbers.words),
        units.verb_endings,
    )


@cache
def _those(code: str) -> re.Pattern[str]:
    return re.compile(
        rf"[ \u00a0\u202f](?P<those>{any_of(PACKS[code].units.of_those)})[ \u00a0\u202f]"
    )
