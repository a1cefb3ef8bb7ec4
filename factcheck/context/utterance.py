"""Quotations that are somebody's words: "« Nous restons », a-t-il dit, « et nous gagnerons »".

A term in quotation marks ("« risque sanitaire »") and the title of a work are none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from factcheck.context.clause import cues
from factcheck.context.stems import fold
from factcheck.context.words import language_of
from factcheck.lang import PACKS
from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import QUOTATION, Mention, Resolved
from factcheck.model.span import Span
from factcheck.text.clean import plain
from factcheck.text.quotes import CLOSING
from factcheck.values.wording import Wording

_LEAST = 4  # words of an utterance
_SURELY = 8  # words from which on no term and no title is taken for one
_ASIDE = 90  # code points that interrupt a quotation ("a-t-il dit devant la presse")
_REMARK = 60  # code points of who speaks, inside the quotation
_LONGEST = 4000  # code points of one quotation: what is longer is a mark that was never closed

_MARKS = "".join(chain(CLOSING, *CLOSING.values()))
_OUTSIDE = _MARKS + " \xa0\u202f\t\r\n"
_OPENS, _CLOSES = re.compile(r"[«“„‹]\s?"), re.compile(r"\s?[»”›]")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def utterances(article: Article) -> tuple[Resolved, ...]:
    """What the article quotes, left to right, one for each quotation that is somebody's words.

    A quotation that goes on over paragraphs, or after "a-t-il dit", is one. Spans begin at its
    first word and end at its last. Those of another quotation are left out.
    """
    found = (_resolved(article, parts) for parts in _joined(article))
    return tuple(each for each in found if each is not None)


def quoted(article: Article) -> Iterator[Span]:
    """The quotations of an article with their marks, left to right, none inside another."""
    end = 0
    for zone in article.zones:
        if zone.name is ZoneName.QUOTE and zone.span.start >= end:
            end = zone.span.end
            yield zone.span


def _joined(article: Article) -> Iterator[list[Span]]:
    """Quotations by the parts that they are cut into."""
    parts: list[Span] = []
    for span in quoted(article):
        if parts and not _goes_on(article, parts[-1], span):
            yield parts
            parts = []
        parts.append(span)
    if parts:
        yield parts


def _goes_on(article: Article, before: Span, span: Span) -> bool:
    gap = article.text[before.end : span.start]
    if article.text[before.end - 1] not in CLOSING.get(article.text[before.start], ""):
        return not gap.strip()
    low = gap.lower()
    return (
        len(gap) <= _ASIDE
        and "\n" not in gap
        and low.rstrip().endswith((",", "–", "—"))
        and cues("says", language_of(article)).search(low) is not None
    )


def _resolved(article: Article, parts: list[Span]) -> Resolved | None:
    text = article.text
    start, end = parts[0].start, parts[-1].end
    inner = text[start:end]
    start += len(inner) - len(inner.lstrip(_OUTSIDE))
    end -= len(inner) - len(inner.rstrip(_OUTSIDE + ","))
    if not start < end <= start + _LONGEST:
        return None
    code = language_of(article)
    said = [_without_remarks(part.of(text).strip(_OUTSIDE), code) for part in parts]
    words = wording(" ".join((*(each.rstrip(", ") for each in said[:-1]), said[-1])))
    if not words or not _is_utterance(words, code):
        return None
    value = Wording(words)
    return Resolved(Mention(QUOTATION, Span(start, end), value), value)


def _without_remarks(words: str, code: str) -> str:
    """The words without who says them: "Nous restons, a dit Tom Roy, et nous gagnerons"."""
    low, kept, at = words.lower(), [], 0
    for verb in cues("says", code).finditer(low):
        before = words[at : verb.start()].rstrip()
        if verb.start() < at or not before.endswith(","):
            continue
        end = words.find(",", verb.end(), verb.end() + _REMARK)
        if end < 0 and len(words) - verb.end() <= _REMARK and "." not in words[verb.end() :]:
            end = len(words)
        if end > 0:
            kept.append(before[:-1])
            at = end + 1
    return " ".join((*kept, words[at:].strip())) if kept else words


def wording(quoted: str) -> str:
    """Words of a quotation with spaces, apostrophes and quotation marks made plain.

    >>> wording("Il a dit « trop tard »,  je crois,")
    'Il a dit "trop tard", je crois'
    """
    marked = _CLOSES.sub('"', _OPENS.sub('"', plain(quoted).replace("‘", "'")))
    return " ".join(marked.split()).rstrip(" ,")


def _is_utterance(words: str, code: str) -> bool:
    """Whether words are enough, and make a clause: by what a term and a title have not."""
    count = len(words.split())
    if count < _LEAST or _is_title(words):
        return False
    if count >= _SURELY:
        return True
    low = fold(words)
    found = {part for word in _WORD.findall(low) for part in (word, *word.split("'"))}
    return not found.isdisjoint(PACKS[code].quotes.clause_signs)


def _is_title(words: str) -> bool:
    """Whether most of the long words have a capital, as in "Gone with the Wind"."""
    long = [word for word in _WORD.findall(words) if len(word) > len("with")]
    return len(long) > 1 and 4 * sum(word[0].isupper() for word in long) > 3 * len(long)
