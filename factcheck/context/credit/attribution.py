"""Whom an article credits for a value: "selon le Financial Times", "a déclaré Pete Hegseth"."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import NamedTuple

from factcheck.context.credit.scene import Credit
from factcheck.context.names import Name
from factcheck.model.article import Article
from factcheck.model.span import Span

_BESIDE = 16  # code points from the words of saying to the day on which it was said
_MANY = 6  # credits on either side that may reach a value
_ALONE = 8  # code points of a sentence outside a quotation that say nothing
_FIRST = 30  # code points at the start of a sentence in which its subject is named
_BACK = 3  # sentences before "he said" in which its speaker is named


class Telling(NamedTuple):
    """An article with its quotations, and what each sentence credits and names, by its number.

    `full` has its full names by their last words.
    """

    article: Article
    quotes: tuple[Span, ...]
    credits: Callable[[int], tuple[Credit, ...]]
    names: tuple[tuple[Name, ...], ...]
    full: Mapping[str, str]


class Told(NamedTuple):
    """Who is credited for a value.

    `of_saying` marks the day of the saying itself, `reported` what follows "X said that".
    """

    name: str | None = None
    of_saying: bool = False
    reported: bool = False


_UNTOLD = Told()


def attribution_of(place: int, span: Span, timely: bool, telling: Telling) -> Told:
    """Who is credited for the value at `span` in sentence `place`; `timely` marks dates.

    A credit reaches the part of the sentence between semicolons, or what follows "X said that";
    what is quoted is its speaker's, who may be named in the sentence before or behind. The day
    on which something was said is the article's own. An informant without a name is nobody.
    """
    here = _nearby(span, telling.credits(place))
    if timely and any(_of_saying(credit, span, telling.article.text) for credit in here):
        return Told(of_saying=True)
    quote = _quotation(span, telling.quotes)
    if quote is not None:
        reaching = _beside(place, quote, telling)
    else:
        reaching = [(place, each) for each in here if _reaches(each, span)]
    if not reaching:
        return Told(_introducing(place, quote, telling)) if quote else _UNTOLD
    near = quote or span
    number, credit = min(reaching, key=lambda item: (_gap(item[1].group, near), item[1].group))
    reported = credit.spoken and credit.group.end <= span.start
    return Told(_named(credit, number, telling), reported=reported)


def _nearby(span: Span, credits: tuple[Credit, ...]) -> tuple[Credit, ...]:
    """The credits of a sentence that stand nearest; no more matter, however long it is."""
    at = bisect_right(credits, span.start, key=lambda credit: credit.group.start)
    return credits[max(0, at - _MANY) : at + _MANY]


def _reaches(credit: Credit, span: Span) -> bool:
    return credit.reach.holds(span) and not credit.group.meets(span)


def _of_saying(credit: Credit, span: Span, text: str) -> bool:
    """Whether a date stands among the words of saying, or right behind them."""
    if credit.group.holds(span):
        return True
    between = text[credit.group.end : span.start]
    return (
        credit.spoken
        and 0 <= span.start - credit.group.end <= _BESIDE
        and len(between.split()) <= 2
        and between.replace("’", "").replace(" ", "a").isalpha()
    )


def _quotation(span: Span, quotes: tuple[Span, ...]) -> Span | None:
    at = bisect_right(quotes, span.start, key=lambda quote: quote.start) - 1
    return quotes[at] if at >= 0 and quotes[at].holds(span) else None


def _beside(place: int, quote: Span, telling: Telling) -> list[tuple[int, Credit]]:
    """The credits around a quotation, in its sentence; if it is alone there, also next to it."""
    sentences = telling.article.sentences
    here = sentences[place]
    alone = len(here.span) - len(quote) <= _ALONE
    return [
        (number, credit)
        for number in range(max(place - alone, 0), min(place + alone + 1, len(sentences)))
        if sentences[number].paragraph == here.paragraph
        for credit in _nearby(quote, telling.credits(number))
        if not quote.holds(credit.group)
    ]


def _introducing(place: int, quote: Span, telling: Telling) -> str | None:
    """Who is spoken of where a quotation begins: before its colon, or before it stands alone."""
    sentences, text = telling.article.sentences, telling.article.text
    here = sentences[place]
    led = text[here.span.start : quote.start].rstrip()[-1:] == ":"
    alone = here.span.start + _ALONE >= quote.start
    if not led and alone and place and sentences[place - 1].paragraph == here.paragraph:
        place, here = place - 1, sentences[place - 1]
    elif not led:
        return None
    for name in telling.names[place][:1]:
        if name.end <= quote.start and (led or name.start - here.span.start <= _FIRST):
            return telling.full.get(name.text, name.text)
    return None


def _named(credit: Credit, place: int, telling: Telling) -> str | None:
    """The speaker as fully as the article names him; of a pronoun, whoever spoke last."""
    name = credit.name
    if name is None:
        name = _spoken_before(credit, place, telling)
    return telling.full.get(name, name) if name else None


def _spoken_before(credit: Credit, place: int, telling: Telling) -> str | None:
    """Whom "he said" stands for: who was credited last, else the first name spoken of before."""
    paragraph = telling.article.sentences[place].paragraph
    for number in range(place, max(place - _BACK - 1, -1), -1):
        told = [
            each.name
            for each in _nearby(credit.group, telling.credits(number))
            if each.name and each.group.end <= credit.group.start
        ]
        if told:
            return told[-1]
        here = telling.article.sentences[number].paragraph
        if number < place and paragraph == here and telling.names[number]:
            return telling.names[number][0].text
    return None


def _gap(group: Span, span: Span) -> int:
    return max(group.start - span.end, span.start - group.end, 0)
