"""What a value is about: the names of its clause, else those that the text spoke of last."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable

from factcheck.context.names import Name, without_article, without_honorific
from factcheck.context.stems import fold
from factcheck.model.article import Article, ZoneName
from factcheck.model.span import Span

_MOST = 8  # names on either side that a value may belong to
_REACH = 2  # sentences back in the same paragraph from which a name is carried on


_FRAME = (ZoneName.BYLINE, ZoneName.BOILERPLATE)


def subjects_of(
    article: Article, names: tuple[tuple[Name, ...], ...], values: Iterable[Span]
) -> tuple[tuple[Name, ...], ...]:
    """The names of each sentence that a value may be about.

    None is part of a value ("22 heures GMT"), the article's own source, or in its frame.
    `values` come left to right.
    """
    taken = list(values)
    own = _plain(article.source or "")
    return tuple(
        ()
        if sentence.zone in _FRAME
        else tuple([name for name in here if not (_is_own(name, own) or _within(name, taken))])
        for sentence, here in zip(article.sentences, names, strict=True)
    )


def _plain(name: str) -> str:
    return without_article(fold(name))


def _is_own(name: Name, own: str) -> bool:
    return bool(own) and _plain(name.text) == own


def _within(name: Name, values: list[Span]) -> bool:
    at = bisect_right(values, name.start, key=lambda value: value.start)
    return any(value.end >= name.end for value in values[max(0, at - 2) : at])


def main_name(article: Article, names: tuple[tuple[Name, ...], ...], code: str) -> str | None:
    """The name that the title speaks of, else the one that the text repeats most.

    `names` are those of each sentence.
    """
    counts: Counter[str] = Counter()
    titled: list[str] = []
    for sentence, here in zip(article.sentences, names, strict=True):
        found = [without_honorific(name.text, code) for name in here]
        counts.update(found)
        if article.title is not None and article.title.holds(sentence.span):
            titled += found
    if titled:
        return max(titled, key=lambda name: counts[name])
    return max(counts, key=lambda name: counts[name]) if counts else None


def subject_of(
    place: int,
    clause: Span,
    span: Span,
    names: tuple[tuple[Name, ...], ...],
    paragraphs: tuple[int, ...],
    spoken: str | None,
    main: str | None,
) -> str | None:
    """The name that the value at `span` in sentence `place` is about, in the article's words.

    The nearest name of the clause, else of the sentence, else of the sentences before it in
    its paragraph, else the article's main name. `spoken` is whom the sentence credits: who
    says it is seldom what it is about.
    """
    at = bisect_left(names[place], span.start, key=lambda name: name.start)
    around = names[place][max(0, at - _MOST) : at + _MOST]
    here = [name for name in around if _apart(name, span) and not _is(name, spoken)]
    inside = [name for name in here if clause.start <= name.start < clause.end]
    for option in (inside, here):
        if option:
            return min(option, key=lambda name: (_gap(name, span), name.start)).text
    for back in range(place - 1, max(place - 1 - _REACH, -1), -1):
        if paragraphs[back] == paragraphs[place] and names[back]:
            return names[back][0].text
    return main


def _apart(name: Name, span: Span) -> bool:
    return name.end <= span.start or span.end <= name.start


def _is(name: Name, spoken: str | None) -> bool:
    return spoken is not None and spoken in name.text


def _gap(name: Name, span: Span) -> int:
    """Distance to the value; a name before it is nearer than one behind."""
    return span.start - name.end if name.end <= span.start else 2 * (name.start - span.end)
