"""Many articles from few: the same stories again, each time in another disguise."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count, islice
from pathlib import Path

from bench.disguise import disguise


def made(folders: Sequence[Path], number: int, out: Path) -> int:
    """Write `number` articles below `out`, a folder for each copy of a story; say how many stories.

    First come the articles of `folders` as they are, then their copies; the last story may be
    short of some.
    """
    stories = 0
    for copy in count():
        for folder in folders:
            texts = {path.name: path.read_bytes().decode("utf-8") for path in articles_of(folder)}
            told = disguise(copy, texts.values()) if copy else None
            home = out / f"{copy:03d}-{folder.name}"
            home.mkdir(parents=True)
            stories += 1
            for name, text in islice(texts.items(), number):
                new = told.of(text) if told else text
                (home / name).write_text(new, encoding="utf-8", newline="")
            number -= len(texts)
            if number <= 0:
                return stories
    raise AssertionError("never reached")


def articles_of(folder: Path) -> list[Path]:
    """The articles that stand in a folder itself, by name."""
    return [
        path
        for path in sorted(folder.iterdir())
        if path.suffix in (".md", ".txt", ".html") and path.stem != "README"
    ]
