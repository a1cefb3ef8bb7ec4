"""The whole of a credited name, with what is written small: "La Gazette des gens de mer"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from factcheck.context.clause import cues
from factcheck.context.names import Name, articles
from factcheck.context.stems import fold
from factcheck.lang import PACKS
from factcheck.lang.newsrooms import AGENCIES, MEDIA, OUTLET_WORDS

TOKEN = re.compile(r"[^\W\d_]{1,3}\.(?= ?[^\W\d_])|[^\W\d_]+(?:-[^\W_]+)*['’]?|\d[\w.,]*|[^\w\s]")
_TAIL = re.compile(r"-\d[\w-]{0,8}| [^\W\d_]{3,12}(?=\s?[.,;:)»”\"]|\s?$)")
_CLOSED = re.compile(r"\s?(?:[.,;:)»”\"]|$)")
_FRONT = 14  # code points before a name in which such a word begins
_JOINED = 3  # words at most that small ones join to a name


def whole_name(text: str, name: Name, end: int, code: str) -> Name:
    """The name, before `end`, with its article and with what is written small.

    "Le Cahier bleu", "Vigie-3", "La Gazette des gens de mer", "Reporters sans frontières".
    """
    start, front = _front(text, name.start)
    words = {front, *(fold(word) for word in name.text.split())}
    titled = not words.isdisjoint(articles() | OUTLET_WORDS | MEDIA)
    tail = _TAIL.match(text, name.end, end)
    if tail is not None and (
        tail[0][0] == "-" or (titled and tail[0].islower() and _says(tail[0].strip(), code))
    ):
        return Name(text[start : tail.end()], start, tail.end())
    stop = _joined(text, name, end, titled, code)
    return Name(text[start:stop], start, stop)


def _front(text: str, at: int) -> tuple[int, str]:
    """Where a name begins that goes on at `at`, and the article or "Radio" before it, folded.

    One that is not capitalized is no part of the name.
    """
    for token in list(TOKEN.finditer(text, max(0, at - _FRONT), at))[-1:]:
        word = fold(token[0].rstrip("'’"))
        capital = token[0][0].isupper()
        if word in articles() or word in MEDIA or (capital and word in OUTLET_WORDS):
            return token.start() if capital else at, word
    return at, ""


def _joined(text: str, name: Name, end: int, titled: bool, code: str) -> int:
    """Where the name ends with the words that small ones join to it.

    "La Gazette" takes what "des" joins to it anywhere, and else only what ends the phrase; a name
    of one word without an article only that, and nothing behind "du" or "des": those are offices
    ("selon Rollin du syndicat").
    """
    stop = name.end
    if not titled and (" " in name.text or fold(name.text) in AGENCIES):
        return stop
    for _ in range(_JOINED):
        step = _link().match(text, stop, end)
        if step is None or not _says(step["word"].lower(), code):
            return stop
        closed = _CLOSED.match(text, step.end(), end)
        bound = titled and step["of"]
        if not bound and (closed is None or _told_of_office(step["of"])):
            return stop
        stop = step.end()
    return stop


def _told_of_office(link: str | None) -> bool:
    """Whether what joins two words holds an article, as before an office: "Rollin du syndicat"."""
    return link is not None and link.strip() in _holding()


@cache
def _holding() -> frozenset[str]:
    return frozenset(link for pack in PACKS.values() for link in pack.speech.links_holding)


@cache
def _link() -> re.Pattern[str]:
    """A small word, of whatever language, and the word that it joins to a name before it."""
    packs = [PACKS[code].speech for code in sorted(PACKS)]
    of = _longest(fragment for speech in packs for fragment in speech.links_of)
    other = _longest(fragment for speech in packs for fragment in speech.links_with)
    return re.compile(
        rf"(?:(?P<of> (?:{of})(?:(?<=[’'])| ))| (?:{other}) )(?P<word>[^\W\d_][^\W\d_-]{{1,29}})"
        r"(?!\w)"
    )


def _longest(fragments: Iterable[str]) -> str:
    return "|".join(sorted(fragments, key=lambda fragment: (-len(fragment), fragment)))


def _says(word: str, code: str) -> bool:
    """Whether a word may belong to a name: none of time or of saying, none that ends a phrase."""
    discourse = PACKS[code].discourse
    told = cues("says", code).fullmatch(word)
    return kind_of(word, code) is None and word not in discourse.plain_words and told is None


def kind_of(token: str, code: str) -> str | None:
    """What a word does around a speaker, by the field of the language's words, or None."""
    if not (token[0].isalnum()):
        return None if token in "-&/" else "stops"
    return _kinds(code).get(plain(token))


def plain(token: str) -> str:
    """A word in lower case, without its apostrophe or point."""
    return token.lower().rstrip("'’.")


@cache
def _kinds(code: str) -> dict[str, str]:
    speech = PACKS[code].speech
    return {
        **dict.fromkeys(speech.phrase_ends, "ends"),
        **dict.fromkeys(speech.finite, "finite"),
        **dict.fromkeys(speech.determiners, "determiners"),
        **dict.fromkeys(speech.relatives, "relatives"),
        **dict.fromkeys(speech.pronouns, "pronouns"),
    }
