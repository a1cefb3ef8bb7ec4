"""How fast articles are read: kilobytes of UTF-8 a second from decoded text to claims, on one core.

A kilobyte is 1,000 bytes; seconds are those that the process had the core, so that what else runs
does not count. Texts are read article by article, as `factcheck claims` reads them.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from itertools import cycle, islice
from pathlib import Path

from bench.corpus import articles_of
from factcheck.files import find
from factcheck.model.source import Source
from factcheck.pipeline import read
from factcheck.text.build import build

SIZE = 1_000_000
"""Bytes to which the articles are repeated, so that a run is long enough to be timed."""

RUNS = 5


def sources_of(folders: Iterable[Path]) -> tuple[Source, ...]:
    """The articles that stand in the folders themselves, decoded."""
    return find([str(path) for folder in folders for path in articles_of(folder)]).sources


def size_of(sources: Iterable[Source]) -> int:
    """Bytes of UTF-8."""
    return sum(len(source.text.encode("utf-8", "replace")) for source in sources)


def repeated_to(size: int, sources: Sequence[Source]) -> tuple[Source, ...]:
    """The sources in turn, again and again, until together they have about `size` bytes."""
    mean = size_of(sources) / len(sources)
    return tuple(islice(cycle(sources), max(len(sources), round(size / mean))))


def speed(sources: Sequence[Source]) -> float:
    """Kilobytes a second: the best of five runs, after one that warms up what is made once."""
    _read_all(sources)
    many = repeated_to(SIZE, sources)
    return size_of(many) / 1000 / min(_read_all(many) for _ in range(RUNS))


def _read_all(sources: Sequence[Source]) -> float:
    begun = time.process_time()
    for source in sources:
        read(build(source))
    return time.process_time() - begun
