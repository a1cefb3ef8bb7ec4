"""Many articles from few: the same stories again under other names and in other years.

Years move by 28, after which every date falls on the same weekday again, so that what the texts
say of their dates stays true. Names change by one letter throughout a copy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

WEEKDAY_CYCLE = 28
SHIFTS = (0, -28, -56, -84, 28, 56)
_YEAR = re.compile(r"(?<![\d.,-])(19[89]\d|20[0-4]\d)(?!\d)")
_NAME = re.compile(r"(?<=[\w,;] )[A-ZÀ-Þ][\w]{3,}")
_LETTERS = "zkvxw"


def repeated(folders: Iterable[Path], copies: int, out: Path) -> int:
    """Write `copies` of every article of `folders` below `out`; say how many files that makes."""
    made = 0
    for copy in range(copies):
        for folder in folders:
            home = out / f"{copy:02d}-{folder.name}"
            home.mkdir(parents=True)
            for path in articles_of(folder):
                text = path.read_bytes().decode("utf-8")
                (home / path.name).write_text(renamed(text, copy), encoding="utf-8", newline="")
                made += 1
    return made


def articles_of(folder: Path) -> list[Path]:
    """The articles that stand in a folder itself, by name."""
    return [
        path
        for path in sorted(folder.iterdir())
        if path.suffix in (".md", ".txt", ".html") and path.stem != "README"
    ]


def renamed(text: str, copy: int) -> str:
    """The text of one copy; copy 0 is the text itself."""
    if copy == 0:
        return text
    shift = SHIFTS[copy % len(SHIFTS)]
    letter = _LETTERS[copy % len(_LETTERS)] * (1 + copy // len(_LETTERS))
    moved = _YEAR.sub(lambda match: str(int(match[0]) + shift), text)
    return _NAME.sub(lambda match: match[0] + letter, moved)
