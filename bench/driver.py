"""What the drivers of all peers do: read a job, time the peer's reading of it, print what it said.

A driver runs in an environment of its own, in which this project is not installed; so this
module and the drivers import the standard library and their peer alone. The job and the
outcome are JSON, on standard input and output.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

RUNS = 5

Article = dict[str, Any]
"""`language`, `published` (ISO date), `text`, and `sentences` in it: [[start, words], ...]."""

Answer = tuple[int, int, str, list[str]]
"""Start, end, kind and the values that the peer offers, in the checker's notation."""

Reader = Callable[[Article], list[Answer]]


def drive(
    distribution: str,
    read: Reader,
    read_amount: Callable[[str], str | None] | None = None,
    whole: bool = False,
) -> None:
    """Do the job on standard input with a peer's `read`, and print the outcome.

    Args:
        distribution: the peer's name for pip.
        read: reads one article.
        read_amount: takes the words of one amount alone, for peers that read no text.
        whole: whether `read` reads the text as a whole, and not sentence by sentence.
    """
    job = json.load(sys.stdin)
    for articles in job["sets"].values():
        for language in ("fr", "en"):
            _guarded(read, next((a for a in articles if a["language"] == language), None))
    outcome: dict[str, Any] = {"version": version(distribution)}
    outcome["sets"] = {
        name: timed(read, articles, job["seconds"][name], whole)
        for name, articles in job["sets"].items()
    }
    if read_amount:
        outcome["amounts"] = [read_amount(words) for words in job["amounts"]]
    json.dump(outcome, sys.stdout)


def timed(read: Reader, articles: list[Article], seconds: float, whole: bool) -> dict[str, Any]:
    """The best of up to five runs over the articles, begun within `seconds`.

    A first run that takes longer is cut short, and what it read until then counts. Rates are
    kilobytes (1,000 bytes) for each second that the process had a core.
    """
    until = time.perf_counter() + seconds
    answers: list[list[Answer] | None] = []
    best = 0.0
    for run in range(RUNS):
        size, begun = 0, time.process_time()
        for article in articles:
            if time.perf_counter() > until:
                break
            said = _guarded(read, article)
            size += len(article["text"].encode()) if whole else _in_sentences(article)
            if run == 0:
                answers.append(said)
        else:
            best = max(best, size / 1000 / (time.process_time() - begun))
            continue
        best = best or size / 1000 / (time.process_time() - begun)
        break
    return {"rate": best, "answers": answers, "articles": len(articles)}


def _in_sentences(article: Article) -> int:
    return sum(len(words.encode()) for _, words in article["sentences"])


def _guarded(read: Reader, article: Article | None) -> list[Answer] | None:
    """What the peer says of an article; None where it fails."""
    if article is None:
        return None
    try:
        return read(article)
    except Exception:  # whatever a peer raises is its failure on this article, and counted
        return None
