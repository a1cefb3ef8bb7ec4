"""HTML pages: the article's text and what the page says about it; never the network."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from factcheck.lang import PACKS
from factcheck.lang.text import words
from factcheck.model.source import Given
from factcheck.text.calendar import read_moment
from factcheck.text.dateline import dateline
from factcheck.values.notation import write
from factcheck.values.when import When

SAID_BY = "page metadata"

_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
_MAX_DEPTH = 200  # elements within one another; real pages stay under 60
_FLAT = words(
    """
    area base br col colgroup dd dt embed font hr img input li link meta optgroup option p param
    source tbody td tfoot th thead tr track wbr
    """
)

_BELOW = "following::*[self::p or self::div or self::span or self::time or self::li]"
_BYLINE_AT_MOST = 12  # elements behind the heading in which a byline stands
_RAW = ("script", "style", "textarea", "title")
_BLOCKS = ("h1", "h2", "h3", "p", "li", "blockquote", "td", "pre")

# Where pages say when they appeared, the surest first: Open Graph, schema.org, Dublin Core.
_DATES = (
    ("property", "article:published_time"),
    ("property", "og:published_time"),
    ("itemprop", "datePublished"),
    ("name", "article:published_time"),
    ("name", "date"),
    ("name", "dc.date"),
    ("name", "dc.date.issued"),
    ("name", "dcterms.created"),
    ("name", "pubdate"),
    ("name", "publish_date"),
)


class UnreadableError(Exception):
    """The page cannot be read; the message says why and what to do."""


def read_page(html: str) -> tuple[str, dict[str, Given]]:
    """The article's text, paragraphs parted by blank lines, and the fields that the page gives.

    The text is empty where the page has none.

    Raises:
        UnreadableError: trafilatura is not installed, or the page nests too deeply.
    """
    if _depth(html) > _MAX_DEPTH:
        raise UnreadableError(
            "its elements nest too deeply to be a page. Save it anew from a browser"
        )
    try:
        import trafilatura
        from lxml import etree
        from lxml import html as lxml_html
    except ImportError as error:
        raise UnreadableError(
            "reading .html needs an extra. Install it with: pip install 'factcheck[html]'"
        ) from error
    for name in ("trafilatura", "htmldate", "courlan"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        tree = _tree(lxml_html, html)
    except (etree.LxmlError, ValueError):
        return "", {}
    return _text(trafilatura, html, tree), _fields(trafilatura, tree)


def _tree(lxml_html: Any, html: str) -> Any:
    parser = lxml_html.HTMLParser(encoding="utf-8", no_network=True)
    return lxml_html.document_fromstring(html.encode("utf-8"), parser)


def _depth(html: str) -> int:
    """How deep elements nest, counted without a parser; unclosed ones count, scripts do not."""
    depth = deepest = at = 0
    while (tag := _TAG.search(html, at)) is not None:
        at, name = tag.end(), tag[2].lower()
        if name in _RAW and not tag[1]:
            end = html.find(f"</{name}", at)
            at = len(html) if end < 0 else end + 2
        elif name not in _FLAT:
            depth = max(0, depth - 1) if tag[1] else depth + 1
            deepest = max(deepest, depth)
    return deepest


def _text(trafilatura: Any, html: str, tree: Any) -> str:
    """What trafilatura finds; of a page too short for it to judge, every paragraph."""
    try:
        text = trafilatura.extract(
            html, output_format="txt", include_comments=False, deduplicate=False
        )
    except (RecursionError, ValueError, TypeError, AttributeError):
        text = None
    if not text:
        blocks = (" ".join(block.text_content().split()) for block in tree.iter(*_BLOCKS))
        text = "\n".join(blocks)
    lines = (line.strip() for line in text.split("\n"))
    return "\n\n".join(line for line in lines if line)


def _fields(trafilatura: Any, tree: Any) -> dict[str, Given]:
    try:
        found = trafilatura.extract_metadata(tree)
    except (RecursionError, ValueError, TypeError, AttributeError):
        found = None
    values = {
        "title": getattr(found, "title", None),
        "source": getattr(found, "sitename", None),
        "url": getattr(found, "url", None),
        "language": tree.get("lang") or tree.get("xml:lang"),
        "published": _published(tree),
    }
    fields = {
        name: Given(" ".join(value.split()), SAID_BY)
        for name, value in values.items()
        if isinstance(value, str) and value.strip()
    }
    byline = None if "published" in fields else _byline(tree)
    return fields | ({"published": Given(byline, "page byline")} if byline else {})


def _published(tree: Any) -> str | None:
    """The first date that can be read, with its time and zone where the page gives them."""
    return next((date for date in _dates(tree) if read_moment(date) is not None), None)


def _byline(tree: Any) -> str | None:
    """The date of a byline below the heading, which is not part of the text that is extracted."""
    heading = next(tree.iter("h1"), None)
    below = () if heading is None else islice(heading.xpath(_BELOW), _BYLINE_AT_MOST)
    lines = (" ".join(element.text_content().split()) for element in below)
    moments = (dateline(line, code, strict=True) for line in lines for code in PACKS)
    return next((write(When(moment)) for moment in moments if moment is not None), None)


def _dates(tree: Any) -> Iterator[str]:
    marked = [
        (element.get("property"), element.get("name"), element.get("itemprop"), element)
        for element in tree.iter("meta", "time", "span", "abbr")
    ]
    for attribute, value in _DATES:
        place = ("property", "name", "itemprop").index(attribute)
        for entry in marked:
            if (entry[place] or "").lower() == value.lower():
                yield entry[3].get("content") or entry[3].get("datetime") or ""
    for script in tree.iter("script"):
        if (script.get("type") or "").lower() == "application/ld+json":
            yield from _linked_dates(script.text or "")
    for element in tree.iter("time"):
        if element.get("pubdate") is not None or element.get("datetime"):
            yield element.get("datetime") or ""


def _linked_dates(text: str) -> Iterator[str]:
    """`datePublished` of JSON-LD, at the top or one level below."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return
    things = data if isinstance(data, list) else [data]
    for thing in things:
        graph = thing.get("@graph", []) if isinstance(thing, Mapping) else []
        for item in (thing, *(graph if isinstance(graph, list) else [])):
            date = item.get("datePublished") if isinstance(item, Mapping) else None
            if isinstance(date, str):
                yield date
