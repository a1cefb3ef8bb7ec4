"""When a line that is no prose says that the article appeared: "Publié le 4 mars 2026 à 18h30"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.text.calendar import Dated, dates_in, last_change
from factcheck.text.clean import plain
from factcheck.text.cues import (
    LONGEST,
    alternatives,
    is_boilerplate,
    is_byline,
    segments,
    small_words,
)
from factcheck.values.when import Moment

_SENTENCE = re.compile(r"\w{3}[.!?…]\s+[^\W\d_]|[!?…;]$|[^\W\d_]{4}\.$")
_NAME = re.compile(r"[^\W\d_a-zß-ÿ][\w'-]+\s+[^\W\d_a-zß-ÿ]")
_BEFORE_PROSE = re.compile(
    r"(?P<place>[^\W\d_a-zß-ÿ][^()\n:]{1,90}?)\s?(?P<agency>\([^\W\d_a-zß-ÿ][^()\n]{1,40}\))?\s?(?P<dash>[–—-]|--)\s+(?=\S)"
)
_SHOUTED = re.compile(r"[^\W\d_a-zß-ÿ]{3}")
_MOST_SMALL_WORDS = 2


def dateline(line: str, language: str, *, strict: bool = False) -> Moment | None:
    """The date that a line gives as its own, where the line is there to give it; else None.

    A date that belongs to a sentence or a headline is none: it must stand apart, between
    separators or behind "publié le". Below the head of an article (`strict`) the rest of the
    line must be a name or say "publié". The time of a change speaks before that of the first
    appearance.
    """
    if len(line) > LONGEST:
        return None
    found = dates_in(line, language)
    if not found:
        return None
    view = plain(line)
    before, after = view[: found[0].span.start], view[found[-1].span.end :]
    between = view[found[0].span.end : found[-1].span.start] if len(found) > 1 else ""
    if _SENTENCE.search(before) or _SENTENCE.search(after.strip()):
        return None
    lead = _lead().search(before)
    if lead is None or not _trail().match(after):
        return None
    said = (
        lead["cue"] is not None
        or is_byline(before.strip(" ,-|–—"))
        or _changed().search(between + after) is not None
    )
    rest = " | ".join(part for part in segments(f"{before} | {between} | {after}"))
    small = small_words(_cues().sub(" ", _without_boilerplate(rest)))
    if strict:
        alone = lead.start() == 0 or _NAME.match(before) is not None
        allowed = said or (small == 0 and alone)
    else:
        allowed = said or small <= _MOST_SMALL_WORDS
    return _latest(line, found, language) if allowed else None


def before_prose(line: str) -> int:
    """How many characters "PARIS, 4 mars (AFP) - " takes at the start of a paragraph, or 0."""
    match = _BEFORE_PROSE.match(line)
    if match is None:
        return 0
    place = match["place"]
    shouted = _SHOUTED.match(place) is not None and ("," in place or match["dash"] != "-")
    if len(place.split()) > 10 or not (match["agency"] or (shouted and small_words(place) <= 1)):
        return 0
    return match.end() if small_words(place) <= _MOST_SMALL_WORDS else 0


def _latest(line: str, found: tuple[Dated, ...], language: str) -> Moment:
    changed = last_change(line, found[-1], language)
    moments = [dated.moment for dated in found] + ([changed] if changed else [])
    return max(moments, key=lambda moment: moment.first())


def _without_boilerplate(line: str) -> str:
    return " ".join(part for part in segments(line) if not is_boilerplate(part.strip(" ,")))


@cache
def _lead() -> re.Pattern[str]:
    cue = alternatives("date_openers", "update_words", "issue_words")
    return re.compile(
        rf"(?:^|[-,|·•–—/()]|(?<!\w)(?P<cue>{cue})\s?:?)\s{{0,3}}"
        rf"(?:\d[\d\xa0\u202f ]{{0,6}},?\s?)?(?:(?:{alternatives('date_words')})\s{{1,3}})?$",
        re.IGNORECASE,
    )


@cache
def _changed() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternatives('update_words')})(?!\w)", re.IGNORECASE)


@cache
def _trail() -> re.Pattern[str]:
    cue = alternatives("name_openers", "update_words", "date_words")
    return re.compile(rf"\s*(?:$|[-,|·•–—()/]|(?:{cue})(?!\w))", re.IGNORECASE)


@cache
def _cues() -> re.Pattern[str]:
    cue = alternatives(
        "byline_openers", "date_openers", "update_words", "issue_words", "name_openers"
    )
    return re.compile(rf"(?<!\w)(?:{cue})(?!\w)", re.IGNORECASE)
