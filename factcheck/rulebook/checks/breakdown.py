"""Breakdowns of other shapes than a list with its total: what is named as the parts of what.

- apposed: "ten people, six full-time and five part-time";
- summed: "The dose costs 210 francs and the shot 90, for a total of 350";
- labelled: "Wages: €88m. Buses: €95m. Total: €190m.";
- resumed: "It costs €6.5m. The state pays €3.9m of it, the region €1.6m and the town €1.2m";
- remaining: "eleven flats, of which four let and five lived in. The others, or three, were empty".

Where a breakdown may be incomplete, only parts that exceed their whole are one that is wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from factcheck.model.article import Article
from factcheck.model.claim import Modality
from factcheck.rulebook.checks.figures import Figure, added, alike, between, same_unit
from factcheck.rulebook.checks.nouns import people
from factcheck.rulebook.checks.ties import cues, restates
from factcheck.values.units import MEASURES

CLOSE = Decimal("1.25")
"""How far the parts may miss their whole and still be its breakdown."""

_CLOSER = Decimal("1.10")  # the same where the whole stands farther off
_GAP = 60  # code points between two parts
_TAIL = 40  # code points behind the last part, up to the end of its clause
_LABEL = 40  # code points of a label
_BACK = 3  # sentences back that a whole is looked for
_MOST = 12  # figures before a total that may be its parts
_HARD = frozenset(";:()")
_CLAUSE_END = re.compile(r"[,;:.!?)»”]|$")


class Breakdown(NamedTuple):
    """A whole and what is said to be all of its parts."""

    whole: Figure
    parts: tuple[Figure, ...]


def within(figures: Sequence[Figure], article: Article, code: str) -> Iterator[Breakdown]:
    """The breakdowns inside one sentence; `figures` are all of its figures, left to right."""
    for place, figure in enumerate(figures):
        if figure.claim.modality is not Modality.NEGATED:
            yield from _apposed(figure, figures[place + 1 : place + 4], article, code)
            yield from _summed(figure, figures[max(0, place - _MOST) : place], article, code)


def across(
    before: Sequence[Sequence[Figure]], figures: Sequence[Figure], article: Article, code: str
) -> Iterator[Breakdown]:
    """Those of a sentence whose whole stands before it.

    `figures` are those of the sentence; `before` are those of earlier ones, by sentence, the
    nearest last.
    """
    here = figures[0].claim.sentence
    near = [group for group in before if here - group[0].claim.sentence <= _BACK]
    yield from _resumed(near, figures, article, code)
    yield from _remaining(near, figures, article, code)


def labelled(figures: Sequence[Figure], article: Article, code: str) -> Iterator[Breakdown]:
    """Figures behind labels, the last of which says "Total:"; `figures` are the article's."""
    parts: list[Figure] = []
    previous = None
    for figure in figures:
        label = _label(figure, previous, article)
        if label is None or (parts and not _follows(figure, parts[-1])):
            parts = []
        if label is not None and cues(code).total_label.fullmatch(label):
            if len(parts) > 1:
                yield Breakdown(figure, tuple(parts))
            parts = []
        elif label is not None:
            parts.append(figure)
        previous = figure


def _apposed(
    whole: Figure, behind: Sequence[Figure], article: Article, code: str
) -> Iterator[Breakdown]:
    parts = tuple(behind[:2])
    if len(parts) < 2 or any(not _part_of(part, whole, code) for part in parts):
        return
    lead, gap = between(whole, parts[0], article), between(parts[0], parts[1], article)
    if (
        not lead.rstrip().endswith(",")
        or set(lead[:-2]) & {*_HARD, ","}
        or set(gap) & {*_HARD, ","}
    ):
        return
    if max(len(lead), len(gap)) > _GAP or not cues(code).ends_with_and.search(gap):
        return
    if _goes_on(parts[1], behind[2:], article) or cues(code).split.search(lead + " " + gap):
        return
    word = _shared_word(parts, article, code)
    bare = lead.strip() == ","
    if word and not bare and re.search(rf"(?<!\w){re.escape(word)}(?!\w)", lead, re.IGNORECASE):
        return  # "20 in the north, 12 in the south and 10 in the west" are three of a kind
    over = added(parts) > whole.number and all(same_unit(part, whole) for part in parts)
    if word or (bare and over and not _tell(whole, parts, article, code)):
        yield from _close(whole, parts, _CLOSER)


def _tell(whole: Figure, parts: Sequence[Figure], article: Article, code: str) -> bool:
    """Whether clauses tell something of each part: such parts overlap.

    "Of the 214 workers, 120 are over 50 and 98 are women."
    """
    start = article.sentences[whole.claim.sentence].span.start
    front = article.text[start : whole.claim.span.start].rpartition(",")[2]
    states = any(cues(code).states.match(article.text, each.claim.span.end) for each in parts)
    return states or cues(code).whole.fullmatch(front.lstrip()) is not None


def _summed(
    whole: Figure, before: Sequence[Figure], article: Article, code: str
) -> Iterator[Breakdown]:
    sentence = article.sentences[whole.claim.sentence].span
    front = article.text[
        max(sentence.start, whole.claim.span.start - _TAIL) : whole.claim.span.start
    ]
    behind = article.text[whole.claim.span.end : min(whole.claim.span.end + _GAP, sentence.end)]
    if not cues(code).the_whole.search(front) or not cues(code).in_all.match(behind):
        return
    parts = tuple(other for other in before if same_unit(other, whole))
    if len(parts) > 1 and _is_list(parts, article) and all(p.number < whole.number for p in parts):
        yield from _close(whole, parts, CLOSE)


def _resumed(
    before: Sequence[Sequence[Figure]], figures: Sequence[Figure], article: Article, code: str
) -> Iterator[Breakdown]:
    words, sentence = cues(code), article.sentences[figures[0].claim.sentence]
    parts = tuple(other for other in figures if other.claim.kind == figures[0].claim.kind)
    if len(parts) < 2 or any(not same_unit(part, parts[0]) for part in parts):
        return
    said = sentence.span.of(article.text)
    if not (words.back.search(said) or words.composes.search(said)):
        return
    if not _is_list(parts, article) or not words.joins.search(
        between(parts[-2], parts[-1], article)
    ):
        return
    for group in reversed(before):
        wholes = [other for other in group if _is_whole(other, parts)]
        if wholes:
            near = sentence_of(group) == parts[0].claim.sentence - 1
            if len(wholes) == 1 and added(parts) > wholes[0].number:
                yield from _close(wholes[0], parts, CLOSE if near else _CLOSER)
            return


def _remaining(
    before: Sequence[Sequence[Figure]], figures: Sequence[Figure], article: Article, code: str
) -> Iterator[Breakdown]:
    """What is left of a whole that "of which" splits, said of the whole's other parts."""
    if not before or sentence_of(before[-1]) != figures[0].claim.sentence - 1:
        return
    rest, split = figures[0], before[-1]
    start = article.sentences[rest.claim.sentence].span.start
    front = article.text[start : rest.claim.span.start]
    if len(front) > 2 * _GAP or not cues(code).rest.search(front) or not restates(front, code):
        return
    for place, whole in enumerate(split[:-1]):
        parts = split[place + 1 :]
        gap = between(whole, parts[0], article)
        if len(gap) > _GAP or not cues(code).split.search(gap):
            continue
        if all(_counts(part, whole) and part.number < whole.number for part in (*parts, rest)):
            yield Breakdown(whole, (*parts, rest))
            return


def _part_of(part: Figure, whole: Figure, code: str) -> bool:
    if part.number >= whole.number or not alike(part, whole):
        return False
    return same_unit(part, whole) or (people(part.unit, code) and people(whole.unit, code))


def _counts(part: Figure, whole: Figure) -> bool:
    """Whether both are amounts of one currency, or counts: what is left is counted any way."""
    if part.claim.kind != whole.claim.kind:
        return False
    return same_unit(part, whole) or not {part.unit, whole.unit} & MEASURES.keys()


def _is_whole(whole: Figure, parts: Sequence[Figure]) -> bool:
    return same_unit(whole, parts[0]) and all(whole.number > part.number for part in parts)


def _is_list(parts: Sequence[Figure], article: Article) -> bool:
    """Whether short stretches of text with a comma or a conjunction part the figures."""
    gaps = [between(one, two, article) for one, two in pairwise(parts)]
    if any(len(gap) > _GAP or set(gap) & _HARD for gap in gaps):
        return False
    return all("," in gap for gap in gaps[:-1])


def _goes_on(last: Figure, behind: Sequence[Figure], article: Article) -> bool:
    """Whether the clause of the last part is long, or has another figure in it."""
    start, end = last.claim.span.end, article.sentences[last.claim.sentence].span.end
    stop = _CLAUSE_END.search(article.text, start, min(start + _TAIL, end))
    ends = stop.start() if stop else start + _TAIL
    return ends - start >= _TAIL or any(other.claim.span.start < ends + 2 for other in behind)


def _shared_word(parts: Sequence[Figure], article: Article, code: str) -> str | None:
    """The one word that says of each part whose it is, or where."""
    found = [cues(code).assigns.match(article.text, part.claim.span.end) for part in parts]
    words = {match["word"].casefold() for match in found if match}
    return words.pop() if None not in found and len(words) == 1 else None


def _close(whole: Figure, parts: tuple[Figure, ...], ratio: Decimal) -> Iterator[Breakdown]:
    reached = added(parts)
    if max(reached, whole.number) <= ratio * min(reached, whole.number):
        yield Breakdown(whole, parts)


def _label(figure: Figure, previous: Figure | None, article: Article) -> str | None:
    """The words in front of a figure, up to the one before it, where they end with a colon."""
    start = article.sentences[figure.claim.sentence].span.start
    if previous is not None and previous.claim.span.end > start:
        start = previous.claim.span.end
    label = article.text[start : figure.claim.span.start]
    return label if len(label) <= _LABEL and label.rstrip().endswith(":") else None


def _follows(figure: Figure, last: Figure) -> bool:
    return same_unit(figure, last) and figure.claim.sentence - last.claim.sentence <= 1


def sentence_of(group: Sequence[Figure]) -> int:
    """The number of the sentence in which figures stand."""
    return group[0].claim.sentence
