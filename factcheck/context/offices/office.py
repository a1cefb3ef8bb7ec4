"""Offices in a text with what belongs to them: "le ministre du Travail", "Orsane's chairman"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence, Sized

from factcheck.context.offices.beside import Before, Behind, Phrase, Place
from factcheck.context.offices.words import Lexicon, lexicon_of

_PLAIN = str.maketrans("’‐‑", "'--")


def phrases(
    text: str,
    low: str,
    starts: Sequence[int],
    written: set[str],
    named: Sequence[Sized],
    code: str,
) -> Iterator[tuple[int, list[Phrase]]]:
    """The offices of a text that people may hold, sentence by sentence, with their numbers.

    `low` is the text in small letters, `starts` is where its sentences begin, `written` are its
    words, `named` the names of its sentences: only where one of the words begins an office, in a
    sentence with a name, is anything looked for.
    """
    lexicon = lexicon_of(code)
    for number, places in sorted(_places(low, starts, written, lexicon).items()):
        if not named[number]:
            continue
        stop = starts[number + 1] if number + 1 < len(starts) else len(text)
        place = Place(text, low, starts[number], stop, lexicon, code)
        found: list[Phrase] = []
        for at in sorted(places):
            match = lexicon.pattern.match(low, at, stop)
            if match and (not found or at >= found[-1].end):
                found.append(_read(place, *match.span()))
        if found:
            yield number, found


def _places(
    low: str, starts: Sequence[int], written: set[str], lexicon: Lexicon
) -> dict[int, list[int]]:
    """Where a word stands that begins an office, by the numbers of the sentences."""
    held: dict[int, list[int]] = {}
    for word in {word.lower() for word in lexicon.triggers.intersection(written)}:
        at = low.find(word, starts[0])
        while at >= 0:
            held.setdefault(bisect_right(starts, at) - 1, []).append(at)
            at = low.find(word, at + len(word))
    return held


def _read(place: Place, start: int, end: int) -> Phrase:
    written = " ".join(place.low[start:end].translate(_PLAIN).split())
    called = place.lexicon.called[written]
    phrase = Phrase(start, end, called.office, list(called.fields), list(called.marks))
    Behind(place, phrase).read()
    if phrase.closed or phrase.person >= 0:
        Before(place, phrase, start).read()
    return phrase
