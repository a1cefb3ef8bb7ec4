"""Whom an article credits: "selon le Financial Times", "a déclaré Pete Hegseth"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from factcheck.context.clause import cues
from factcheck.context.names import Name, without_honorific
from factcheck.model.span import Span

_NEAR = 60  # code points from "selon" to the name that it credits
_BESIDE = 28  # code points from a verb of saying to its speaker
_STOP = re.compile(r"[;:!?»”]\s")


def speakers_of(low: str, sentence: Span, names: tuple[Name, ...], code: str) -> tuple[Name, ...]:
    """The names that a sentence credits for what it says, left to right; `low` is the article's
    text in lower case.

    Sources without a name ("selon des sources") credit nobody.
    """
    if not names:
        return ()
    found = {*_credited(low, sentence, names, code), *_speaking(low, sentence, names, code)}
    return tuple(sorted(found, key=lambda name: name.start))


def attribution_of(span: Span, speakers: tuple[Name, ...], code: str) -> str | None:
    """The name that is credited for the value at `span`, or None.

    Crediting reaches the whole sentence; where several speak, the one nearest is meant.
    """
    if not speakers:
        return None
    at = bisect_left(speakers, span.start, key=lambda name: name.start)
    options = [
        (_gap(name, span), name)
        for name in speakers[max(0, at - 2) : at + 2]
        if not (name.start < span.end and span.start < name.end)
    ]
    return without_honorific(min(options)[1].text, code) if options else None


def _gap(name: Name, span: Span) -> int:
    return max(name.start - span.end, span.start - name.end, 0)


def _credited(low: str, sentence: Span, names: tuple[Name, ...], code: str) -> list[Name]:
    """Names behind "selon", "according to"... unless somebody without a name is credited."""
    found = []
    for cue in cues("credits", code).finditer(low, sentence.start, sentence.end):
        name = _behind(names, cue.end())
        if (
            name is None
            or name.start - cue.end() > _NEAR
            or _STOP.search(low, cue.end(), name.start)
        ):
            continue
        between = low[cue.end() : name.start]
        if not _unnamed(between, code) or cues("credits", code).search(between):
            found.append(name)
    return found


def _unnamed(between: str, code: str) -> bool:
    """Whether the words between name an informant ("selon deux responsables du ministère")."""
    return cues("informants", code).search(between) is not None


def _speaking(low: str, sentence: Span, names: tuple[Name, ...], code: str) -> list[Name]:
    """Names right before or right behind a verb of saying."""
    found = []
    for verb in cues("says", code).finditer(low, sentence.start, sentence.end):
        for name in (_behind(names, verb.end()), _before(names, verb.start())):
            if name is None:
                continue
            between = low[min(verb.end(), name.end) : max(verb.start(), name.start)]
            if (
                len(between) <= _BESIDE
                and not _STOP.search(between)
                and not _unnamed(between, code)
            ):
                found.append(name)
                break
    return found


def _behind(names: tuple[Name, ...], at: int) -> Name | None:
    place = bisect_left(names, at, key=lambda name: name.start)
    return names[place] if place < len(names) else None


def _before(names: tuple[Name, ...], at: int) -> Name | None:
    place = bisect_right(names, at, key=lambda name: name.end)
    return names[place - 1] if place else None
