"""A bar on standard error, for runs that take a while and people who watch."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

    from factcheck.pipeline import Progress

_PATIENCE = 0.5  # seconds; a shorter run needs no bar


@contextmanager
def shown(wanted: bool) -> Iterator[Progress | None]:
    """A callback that draws the bar, gone again at the end; None where nobody would see it."""
    if not wanted or sys.stderr is None or not sys.stderr.isatty():
        yield None
        return
    bar: Bar | None = None
    begun = time.monotonic()

    def progress(done: int, total: int) -> None:
        """Draw how far the run is, once it has taken a while."""
        nonlocal bar
        if bar is None and time.monotonic() - begun > _PATIENCE:
            bar = _bar()
            bar.start()
            bar.add_task("reading", total=total)
        if bar is not None:
            reading = "reading" if done < total else "comparing"
            bar.update(bar.task_ids[0], completed=done, description=reading)

    try:
        yield progress
    finally:
        if bar is not None:
            bar.stop()


def _bar() -> Bar:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(stderr=True, markup=False, highlight=False, emoji=False)
    columns = TextColumn("{task.description}", markup=False), BarColumn(), MofNCompleteColumn()
    return Progress(*columns, console=console, transient=True)
