"""What surrounds a value: mentions become claims here, and nowhere else."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from functools import cache

from factcheck.context.clause import clause_of
from factcheck.context.credit.attribution import Telling, attribution_of
from factcheck.context.credit.scene import Credit
from factcheck.context.credit.speech import credits_of
from factcheck.context.modality import Places, Value, modality_of, places_of
from factcheck.context.names import full_names, names_of
from factcheck.context.offices.titles import claim_of as titled
from factcheck.context.offices.titles import titles_of
from factcheck.context.quotation import claim_of
from factcheck.context.role import family, role_of, triggers
from factcheck.context.subject import main_name, subject_of, subjects_of
from factcheck.context.utterance import quoted
from factcheck.context.words import Line, language_of, text_of
from factcheck.lexemes.wording import lowered
from factcheck.model.article import Article
from factcheck.model.claim import QUOTATION, TITLE, Claim, Modality, Resolved
from factcheck.model.reading import Partial

_WORDED = (QUOTATION, TITLE)


def in_context(article: Article, resolved: Iterable[Resolved]) -> tuple[Claim, ...]:
    """The claims of one article, in the order of its text.

    Ids are `<article id>#<n>`, n counting from 1. A mention outside every sentence belongs to
    the last one that begins before it.
    """
    code = language_of(article)
    words = text_of(article)
    names = tuple(
        names_of(article.text, words.named(place), code) for place in range(len(article.sentences))
    )
    low = lowered(article.text)
    paragraphs = tuple(sentence.paragraph for sentence in article.sentences)
    starts = [sentence.span.start for sentence in article.sentences]
    claims: list[Claim] = []
    lines: dict[int, Line] = {}
    places: dict[int, Places] = {}

    @cache
    def credits(number: int) -> tuple[Credit, ...]:
        sentence = article.sentences[number].span
        return credits_of(article.text, low, sentence, names[number], code)

    full = full_names(names)
    telling = Telling(article, tuple(quoted(article)), credits, names, full)
    titles = titles_of(article, low, words.written, names, full, code)
    ordered = sorted((*resolved, *titles), key=lambda item: (item.mention.span, item.mention.kind))
    values = (item.mention.span for item in ordered if item.mention.kind not in _WORDED)
    subjects = subjects_of(article, names, values)
    main = main_name(article, subjects, code)
    for number, item in enumerate(ordered, start=1):
        span = item.mention.span
        place = max(bisect_right(starts, span.start) - 1, 0)
        if item.mention.kind == TITLE:
            claims.append(titled(item, number, place, article))
            continue
        told = attribution_of(place, span, family(item.mention.kind) == "when", telling)
        if item.mention.kind == QUOTATION:
            claims.append(claim_of(item, number, place, article, told.name))
            continue
        sentence = article.sentences[place].span
        if place not in lines:
            lines[place] = words.line(place)
            places[place] = places_of(low, sentence, code)
        line = lines[place]
        clause = clause_of(line, sentence, span)
        claims.append(
            Claim(
                id=f"{article.id}#{number}",
                article=article.id,
                kind=item.mention.kind,
                span=span,
                sentence=place,
                zone=article.zone_of(span),
                value=item.value,
                resolved_from=item.resolved_from,
                weekday=item.weekday,
                per=item.mention.per,
                head=item.mention.head,
                note=item.mention.note,
                role=role_of(triggers(line, span, item.mention.kind, code, article.lexicon)),
                subject=subject_of(place, clause, span, subjects, paragraphs, told.name, main),
                attribution=told.name,
                modality=Modality.ASSERTED
                if told.of_saying
                else modality_of(
                    low,
                    line,
                    sentence,
                    Value(span, item.mention.kind == "duration", told.reported),
                    places[place],
                    code,
                ),
                lone_clock=isinstance(item.mention.reading, Partial)
                and item.mention.reading.lone_clock,
            )
        )
    return tuple(claims)
