"""Print how right and how fast the checker is: `python -m bench.run [GOLD]`.

Without an argument the project's own gold is used. GOLD is a folder of dossiers in the report
contract's gold format (`GOLD/dossiers/*/gold.yaml`, or `GOLD/*/gold.yaml`).
"""

from __future__ import annotations

import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bench.corpus import articles_of, repeated
from tests.scoring import Figures, load, score

ROOT = Path(__file__).parent.parent
SEEDS = str(ROOT / "seeds")
COMMAND = (sys.executable, "-m", "factcheck")
RUNS = 10
MANY = 1000


def main(arguments: list[str]) -> None:
    """Print every figure, the quick ones first."""
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores")
    print(f"factcheck --version        {seconds('--version'):6.2f} s (median of {RUNS})")
    print(f"factcheck check seeds      {seconds('check', SEEDS):6.2f} s (median of {RUNS})")
    accuracy("the seeds", [(ROOT / "tests/gold/seeds.yaml", Path(SEEDS))])
    own = [(path, path.parent) for path in sorted((ROOT / "tests/dossiers").glob("*/gold.yaml"))]
    accuracy("our own dossiers", own)
    folders = [Path(SEEDS), *(folder for _, folder in own)]
    if arguments:
        given = Path(arguments[0])
        gold = sorted(given.glob("dossiers/*/gold.yaml")) or sorted(given.glob("*/gold.yaml"))
        accuracy(given.name, [(path, path.parent) for path in gold])
        folders += [path.parent for path in gold]
    many(folders)


def seconds(*arguments: str) -> float:
    """The median time of ten runs, start included."""
    times = []
    for _ in range(RUNS):
        begun = time.perf_counter()
        subprocess.run([*COMMAND, *arguments], capture_output=True, check=False)
        times.append(time.perf_counter() - begun)
    return median(times)


def accuracy(title: str, dossiers: list[tuple[Path, Path]]) -> None:
    """Check each dossier and print the figures of all together."""
    figures = Figures()
    for gold, articles in dossiers:
        done = subprocess.run(
            [*COMMAND, "check", str(articles), "--format", "json"], capture_output=True, check=False
        )
        if done.returncode not in (0, 1):
            print(f"{articles.name}: exit {done.returncode}: {done.stderr.decode()}")
            continue
        report = json.loads(done.stdout)
        score(load(gold, articles, articles.parent / "not_claims.yaml"), report, figures)
    print(f"\nAccuracy on {title} ({len(dossiers)} gold files)")
    print("\n".join(figures.lines()))


def many(folders: list[Path]) -> None:
    """Time and memory of a thousand articles, made from the ones at hand."""
    with tempfile.TemporaryDirectory() as home:
        copies = -(-MANY // sum(len(articles_of(folder)) for folder in folders))
        made = repeated(folders, copies, Path(home) / "many")
        begun = time.perf_counter()
        done = subprocess.run(
            [*COMMAND, "check", home, "--format", "json"], capture_output=True, check=False
        )
        spent = time.perf_counter() - begun
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        found = json.loads(done.stdout)["summary"] if done.returncode in (0, 1) else done.stderr
        print(f"\n{made} articles: {spent:.1f} s, {peak:.0f} MiB at most; {found}")


if __name__ == "__main__":
    main(sys.argv[1:])
