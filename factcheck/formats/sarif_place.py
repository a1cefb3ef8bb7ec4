"""Places as SARIF gives them, and text for its messages."""

from __future__ import annotations

from collections.abc import Sequence

from factcheck.formats import evidence
from factcheck.formats.catalogue import Speech
from factcheck.formats.json_text import Json
from factcheck.formats.places import Place
from factcheck.formats.safe import plain

ROOT = "SRCROOT"

_MOST_LINKS = 9  # places that a message names
_SNIPPET = 300  # characters


def file(path: str, line: int | None = None) -> dict[str, Json]:
    """A file as a location, or a line of it."""
    where: dict[str, Json] = {"artifactLocation": {"uri": uri(path), "uriBaseId": ROOT}}
    if line is not None:
        where["region"] = {"startLine": line}
    return {"physicalLocation": where}


def location(place: Place, speech: Speech) -> dict[str, Json]:
    """Where a claim stands, and who says what there.

    A text that is not the file itself has its lines in the logical location alone.
    """
    said: dict[str, Json] = {"message": {"text": _said(place, speech)}}
    if not place.in_file:
        name = f"{plain(place.article.id)}:{place.line}:{place.column}"
        logical: Json = [{"fullyQualifiedName": name}]
        return {**file(place.article.path, 1), "logicalLocations": logical, **said}
    where: dict[str, Json] = {
        "artifactLocation": {"uri": uri(place.article.path), "uriBaseId": ROOT},
        "region": _region(place),
    }
    return {"physicalLocation": where, **said}


def links(others: Sequence[Place]) -> str:
    """Links to related locations 1, 2...: a reader shows only those that the message links."""
    names = [evidence.source(each.article) for each in others[:_MOST_LINKS]]
    bare = [name.translate(str.maketrans("[]\\", "()/")) for name in names]
    shown = [f"[{name}]({number})" for number, name in enumerate(bare, start=1)]
    return f" → {', '.join(shown)}" if shown else ""


def message(text: str) -> str:
    """Text for a message, in which "[words](target)" would be a link."""
    return plain(text).replace("](", "] (")


def uri(path: str) -> str:
    """A relative path as a URI reference; bytes that are no UTF-8 keep their value.

    >>> uri("wire/à b:c.md")
    'wire/%C3%A0%20b%3Ac.md'
    """
    from urllib.parse import quote_from_bytes

    try:
        return quote_from_bytes(path.encode("utf-8", "surrogateescape"))
    except UnicodeEncodeError:
        return quote_from_bytes(path.encode("utf-8", "surrogatepass"))


def _said(place: Place, speech: Speech) -> str:
    """Who says so, when, and the value: "The Courier, 4 March 2026: 21.8 million euros"."""
    who = f"{evidence.source(place.article)}, {evidence.published(place.article, speech)}"
    return message(f"{who}: {evidence.value(place.claim, speech).words}")


def _region(place: Place) -> Json:
    """Columns count code points; the end is the first one behind the claim."""
    span = place.claim.span
    return {
        "startLine": place.line,
        "startColumn": place.column,
        "endLine": place.end_line,
        "endColumn": place.end_column,
        "charOffset": span.start,
        "charLength": len(span),
        "snippet": {"text": plain(span.of(place.article.text))[:_SNIPPET]},
    }
