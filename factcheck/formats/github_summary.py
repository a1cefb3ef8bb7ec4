"""A job summary for GitHub Actions: the audit report, shortened where GitHub would drop it whole.

Write it with `-o github-summary:"$GITHUB_STEP_SUMMARY"`. Above 1 MiB nothing of a summary is shown.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from factcheck.formats import markdown
from factcheck.formats.catalogue import counted
from factcheck.formats.view import View
from factcheck.model.finding import Report

NAME = "github-summary"

_MOST = 900 * 1024  # bytes
_ROOM = 1024  # bytes kept for what is written behind the cut
_OPENS, _CLOSES = "<details", "</details>"


def render(report: Report, view: View) -> str:
    """The Markdown report in at most 900 KiB."""
    return fitted(markdown.shortened(report, view, _MOST), _MOST, view.language)


def fitted(text: str, most: int, language: str = "en") -> str:
    """The Markdown text in at most `most` bytes of UTF-8, cut at the end of a line."""
    if len(text.encode("utf-8")) <= most:
        return text
    lines = text.split("\n")
    kept = list(_kept(lines, most - _ROOM))
    folds = [line for line in kept if _OPENS in line or _CLOSES in line]
    still = sum(line.count(_OPENS) - line.count(_CLOSES) for line in folds)
    end = [*[_CLOSES] * still, counted(language, "output.cut", len(lines) - len(kept))]
    return "\n".join(kept).rstrip("\n") + "".join(f"\n\n{each}" for each in end) + "\n"


def _kept(lines: Iterable[str], room: int) -> Iterator[str]:
    for line in lines:
        room -= len(line.encode("utf-8")) + 1
        if room < 0:
            return
        yield line
