"""What is said of a draft in one line: how many of its figures are backed, and which are not."""

from __future__ import annotations

from factcheck.formats.catalogue import ENGLISH, Speech
from factcheck.formats.evidence import Index
from factcheck.formats.safe import plain
from factcheck.model.draft import DraftLine

_LONGEST = 60  # characters of a figure's words


def told(line: DraftLine, speech: Speech = ENGLISH) -> str:
    """How many figures of a draft have a second source: "3 of 5 figures have a second source"."""
    if not line.figures:
        return speech.say("draft.none")
    return speech.counted("draft.told", len(line.figures), seconded=line.seconded)


def alone(line: DraftLine, names: Index) -> tuple[tuple[str, str], ...]:
    """The figures without a second source: `line:column` and words, safe to show, in order."""
    article = names.articles[line.article]
    found = []
    for name in line.alone:
        span = names.claims[name].span
        row, column = article.lines.place(span.start)
        words = plain(" ".join(span.of(article.text).split()), names.speech.encoding)
        short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
        found.append((f"{row}:{column}", short))
    return tuple(found)
