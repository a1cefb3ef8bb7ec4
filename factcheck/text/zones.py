"""Sentences with their zones, and the zones that they make up."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.model.article import Sentence, Zone, ZoneName
from factcheck.model.span import Span
from factcheck.text.cues import is_boilerplate
from factcheck.text.pieces import Piece
from factcheck.text.quotes import quotations
from factcheck.text.sentences import sentence_spans

_LAST = 3  # paragraphs of the body whose last sentences may be the page's
_REPEATED = 40  # characters of a sentence that does not come twice by chance


def sentences(
    text: str, pieces: Sequence[Piece], language: str, first: int = 0
) -> tuple[Sentence, ...]:
    """Split the pieces into sentences; pieces without a word or a number have none.

    The paragraphs count from `first`.

    A long sentence that was there before is boilerplate, and so are the last sentences of the
    last paragraphs where they are the page's ("… à 17 h. Réagir (41)").
    """
    found: list[Sentence] = []
    for number, piece in enumerate(pieces, first):
        zone = piece.zone or ZoneName.BODY
        whole = zone is ZoneName.TITLE
        spans = (Span(0, len(piece.text)),) if whole else sentence_spans(piece.text, language)
        found.extend(
            Sentence(span.shifted(piece.span.start), zone, number)
            for span in spans
            if any(map(str.isalnum, span.of(piece.text)))
        )
    return tuple(_without_page(text, _without_repeats(text, found)))


def _without_repeats(text: str, found: Sequence[Sentence]) -> list[Sentence]:
    seen: set[str] = set()
    kept = []
    for sentence in found:
        words = sentence.span.of(text)
        long = sentence.zone is ZoneName.BODY and len(words) >= _REPEATED
        again = long and words in seen
        kept.append(replace(sentence, zone=ZoneName.BOILERPLATE) if again else sentence)
        if long:
            seen.add(words)
    return kept


def _without_page(text: str, found: list[Sentence]) -> list[Sentence]:
    """Relabel the page's own sentences at the end of the last paragraphs."""
    body = sorted({sentence.paragraph for sentence in found if sentence.zone is ZoneName.BODY})
    open_, firsts, counted = set(body[-_LAST:]), dict[int, int](), list(found)
    for number, sentence in enumerate(found):
        firsts.setdefault(sentence.paragraph, number)
    for number in range(len(found) - 1, -1, -1):
        sentence = found[number]
        if sentence.paragraph not in open_:
            continue
        if firsts[sentence.paragraph] == number or not is_boilerplate(sentence.span.of(text)):
            open_.discard(sentence.paragraph)
        else:
            counted[number] = replace(sentence, zone=ZoneName.BOILERPLATE)
    return counted


def zones(
    pieces: Sequence[Piece], found: Sequence[Sentence], front: Sequence[Zone]
) -> tuple[Zone, ...]:
    """The zones of the text, left to right and never overlapping; then the quotations.

    Args:
        pieces: the article's paragraphs.
        found: its sentences behind the front matter.
        front: the zones of the front matter.
    """
    return (*front, *_runs(found), *_quotes(pieces))


def _runs(found: Sequence[Sentence]) -> Iterator[Zone]:
    """Neighbouring sentences of one zone make up a zone; a title stands for itself."""
    first = 0
    for number, sentence in enumerate(found, 1):
        if number < len(found) and found[number].zone is sentence.zone is not ZoneName.TITLE:
            continue
        yield Zone(sentence.zone, Span(found[first].span.start, sentence.span.end))
        first = number


def _quotes(pieces: Sequence[Piece]) -> Iterator[Zone]:
    following = [*(piece.text for piece in pieces[1:]), ""]
    for piece, below in zip(pieces, following, strict=False):
        for span in quotations(piece.text, below):
            yield Zone(ZoneName.QUOTE, span.shifted(piece.span.start))
