"""Whom an article credits: "selon le Financial Times", "a déclaré Pete Hegseth"."""

from __future__ import annotations

import re

from factcheck.context.clause import cues
from factcheck.context.names import Name, without_honorific
from factcheck.model.span import Span

_NEAR = 60  # code points from "selon" to the name that it credits
_BESIDE = 28  # code points from a verb of saying to its speaker
_STOP = re.compile(r"[.;:!?»”]\s")


def attribution_of(
    text: str, sentence: Span, span: Span, names: tuple[Name, ...], code: str
) -> str | None:
    """The name that the sentence credits for the value at `span`, or None.

    A phrase of crediting reaches the whole sentence; where several speak, the one nearest
    to the value is meant. Sources without a name ("selon des sources") credit nobody.
    """
    options = [
        (_gap(name, span), name)
        for name in (
            *_credited(text, sentence, names, code),
            *_speaking(text, sentence, names, code),
        )
        if not (name.start < span.end and span.start < name.end)
    ]
    if not options:
        return None
    return without_honorific(min(options)[1].text, code)


def _gap(name: Name, span: Span) -> int:
    return max(name.start - span.end, span.start - name.end, 0)


def _credited(text: str, sentence: Span, names: tuple[Name, ...], code: str) -> list[Name]:
    """Names behind "selon", "according to"... unless somebody without a name is credited."""
    found = []
    for cue in cues("credits", code).finditer(text, sentence.start, sentence.end):
        name = next((name for name in names if 0 <= name.start - cue.end() <= _NEAR), None)
        if name is None or _STOP.search(text, cue.end(), name.start):
            continue
        between = text[cue.end() : name.start]
        if not _unnamed(between, code) or cues("credits", code).search(between):
            found.append(name)
    return found


def _unnamed(between: str, code: str) -> bool:
    """Whether the words between name an informant ("selon deux responsables du ministère")."""
    return cues("informants", code).search(between) is not None


def _speaking(text: str, sentence: Span, names: tuple[Name, ...], code: str) -> list[Name]:
    """Names right before or right behind a verb of saying."""
    found = []
    for verb in cues("says", code).finditer(text, sentence.start, sentence.end):
        behind = (name for name in names if 0 <= name.start - verb.end() <= _BESIDE)
        before = (name for name in reversed(names) if 0 <= verb.start() - name.end <= _BESIDE)
        for name in (next(behind, None), next(before, None)):
            if name is None:
                continue
            between = text[min(verb.end(), name.end) : max(verb.start(), name.start)]
            if not _STOP.search(between) and not _unnamed(between, code):
                found.append(name)
                break
    return found
