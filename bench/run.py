"""Print how right and how fast the checker is: `python -m bench.run [GOLD]`.

Without an argument the project's own gold is used. GOLD is a folder of dossiers in the report
contract's gold format (`GOLD/dossiers/*/gold.yaml`, or `GOLD/*/gold.yaml`); where it brings scorers
of its own (`score.py`, `score_normalization.py` with `normalization/*.jsonl`), they have the word.
"""

from __future__ import annotations

import os
import platform
import subprocess
import sys
import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median

from bench import accuracy, compare, corpora, many

RUNS = 10


def main(arguments: list[str]) -> None:
    """Print every figure, the quick ones first."""
    begun = time.perf_counter()
    seeds, own = accuracy.own()
    gold = accuracy.given(Path(arguments[0])) if arguments else []
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores")
    print(f"factcheck --version        {seconds('--version'):6.2f} s (median of {RUNS})")
    print(f"factcheck check seeds      {seconds('check', str(seeds.articles)):6.2f} s (the same)")
    show("Accuracy on the seeds", accuracy.on_dossiers([seeds]))
    show(f"Accuracy on our own dossiers ({len(own)})", accuracy.on_dossiers(own))
    if arguments:
        given = Path(arguments[0])
        scripts = list(accuracy.by_its_scripts(given, gold))
        for title, printed in scripts:
            show(f"{given.name}: {title}", [printed])
        if not any(title.startswith("score.py") for title, _ in scripts):
            show(f"Accuracy on {given.name} ({len(gold)} dossiers)", accuracy.on_dossiers(gold))
    show("Rows of our corpora read right", corpora.lines())
    show("Reading beside peers, on one core", compare.lines(seeds, gold or own))
    folders = [each.articles for each in (seeds, *own, *gold)]
    show("Many articles", many.lines(folders, [many.FEWEST]))
    print(f"\nAll of this took {time.perf_counter() - begun:.0f} s.")


def show(title: str, lines: Iterable[str]) -> None:
    """Print a title and what stands below it, each line as soon as it is known."""
    print(f"\n{title}", flush=True)
    for line in lines:
        print(line, flush=True)


def seconds(*arguments: str) -> float:
    """The median time of ten runs, start included."""
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        subprocess.run([*accuracy.COMMAND, *arguments], capture_output=True, check=False)
        times.append(time.perf_counter() - begun)
    return median(times)


if __name__ == "__main__":
    main(sys.argv[1:])
