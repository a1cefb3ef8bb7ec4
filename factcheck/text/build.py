"""Source to Article: language, zones, sentences, title, publication date and source."""

from __future__ import annotations

from factcheck.model.article import Article, Published, Sentence, Zone, ZoneName
from factcheck.model.source import Source
from factcheck.model.span import Lines, Span
from factcheck.text.calendar import read_moment
from factcheck.text.language import language
from factcheck.text.layout import Layout, lay_out
from factcheck.text.zones import sentences, zones


def build(source: Source) -> Article:
    """Read one article; pure, takes any text and never raises."""
    code = _language(source)
    layout = lay_out(source, code)
    lines = Lines.of(source.text)
    front = _front_zones(source)
    headline = _title_sentence(front)
    found = sentences(source.text, layout.pieces, code, len(headline))
    title = source.title_span or layout.title
    shown = source.title.value if source.title else title.of(source.text) if title else None
    return Article(
        id=source.id,
        path=source.path,
        text=source.text,
        title=title,
        source=source.source.value if source.source else layout.outlet,
        published=_published(source, layout, lines),
        url=source.url.value if source.url else None,
        language=code,
        zones=zones(layout.pieces, found, front),
        sentences=(*headline, *found),
        lines=lines,
        title_text=" ".join(shown.split()) if shown else None,
        profile=source.profile,
    )


def _language(source: Source) -> str:
    start = source.front.end if source.front else 0
    declared = source.language.value if source.language else None
    return language(source.text[start : start + 20_000], declared)


def _published(source: Source, layout: Layout, lines: Lines) -> Published | None:
    """What is given beside the text, else what a dateline in it says."""
    if source.published is not None:
        moment = read_moment(source.published.value)
        if moment is not None:
            return Published(moment, source.published.said_by)
    if layout.published is None:
        return None
    return Published(layout.published, f"line {lines.place(layout.published_at)[0]}")


def _front_zones(source: Source) -> tuple[Zone, ...]:
    """The front matter is boilerplate, but for its title."""
    front, title = source.front, source.title_span
    if front is None:
        return ()
    if title is None:
        return (Zone(ZoneName.BOILERPLATE, front),)
    return (
        Zone(ZoneName.BOILERPLATE, Span(front.start, title.start)),
        Zone(ZoneName.TITLE, title),
        Zone(ZoneName.BOILERPLATE, Span(title.end, front.end)),
    )


def _title_sentence(front: tuple[Zone, ...]) -> tuple[Sentence, ...]:
    """The title is the one sentence of the front matter."""
    return tuple(Sentence(zone.span, zone.name, 0) for zone in front if zone.name is ZoneName.TITLE)
