"""Time and memory of many articles, made from those at hand: `python -m bench.many [GOLD] [N...]`.

Each N is a run of `factcheck check --format json` in a process of its own, on one core. N is in
articles; without any, it is 1,000, 2,000, 5,000 and 10,000.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path, PurePath
from typing import Any

from bench import accuracy
from bench.corpus import made
from factcheck import pipeline
from factcheck.cli import main as run
from factcheck.link import steps
from factcheck.link.blocking import candidates
from factcheck.link.node import Node

FEWEST = 1000
SIZES = (FEWEST, 2000, 5000, 10000)
STEPS = {
    "reading": "read_claims",
    "copies": "mark_copies",
    "stories": "in_stories",
    "joining": "join",
    "rules": "apply",
    "fingerprints": "sign",
}
"""What `factcheck.pipeline` does, step by step, by its names there."""


def main(arguments: list[str]) -> None:
    """Print one line a size; `--one FOLDER` is the process that checks one folder."""
    if arguments[:1] == ["--one"]:
        print(json.dumps(watched(arguments[1])))
        return
    sizes = [int(each) for each in arguments if each.isdigit()] or SIZES
    folders = [each for each in arguments if not each.isdigit()]
    for each in lines(folders_of(folders), sizes):
        print(each, flush=True)


def folders_of(golds: Sequence[str]) -> list[Path]:
    """The folders of articles: the seeds, our dossiers, and those of the gold folders given."""
    seeds, own = accuracy.own()
    given = [dossier for gold in golds for dossier in accuracy.given(Path(gold))]
    return [dossier.articles for dossier in (seeds, *own, *given)]


def lines(folders: Sequence[Path], sizes: Sequence[int]) -> Iterator[str]:
    """What each number of articles takes, and where the time goes."""
    for size in sizes:
        with tempfile.TemporaryDirectory() as home:
            stories = made(folders, size, Path(home))
            done = subprocess.run(
                [sys.executable, "-m", "bench.many", "--one", home],
                capture_output=True,
                check=False,
            )
        if done.returncode:
            yield f"{size} articles: exit {done.returncode}: {done.stderr.decode()}"
        else:
            yield _line(size, stories, json.loads(done.stdout))


def _line(size: int, stories: int, saw: dict[str, Any]) -> str:
    times = ", ".join(f"{name} {spent:.1f}" for name, spent in saw["steps"].items())
    return (
        f"{size} articles: {saw['wall']:.1f} s, {saw['cpu']:.1f} s of the core ({times}),"
        f" {saw['peak']:.0f} MiB at most; {saw['claims']} claims, {saw['facts']} facts,"
        f" {saw['conflicts']} conflicts; {saw['pairs']} pairs compared,"
        f" {saw['pairs'] / max(1, saw['claims']):.1f} a claim;"
        f" {stories} stories told, {saw['stories']} found,"
        f" {saw['mixed']} of more than one, {saw['split']} in more than one; {saw['copies']} copies"
    )


def watched(folder: str) -> dict[str, Any]:
    """Check `folder` in this process, and say what it took; seconds are those of the core."""
    spent: dict[str, float] = {}
    for name, function in STEPS.items():
        setattr(pipeline, function, _timed(name, getattr(pipeline, function), spent))
    pairs = Counter[str]()

    def counted(nodes: Sequence[Node]) -> Iterator[tuple[Node, Node]]:
        for pair in candidates(nodes):
            pairs["compared"] += 1
            yield pair

    vars(steps)["candidates"] = counted
    with tempfile.TemporaryDirectory() as out:
        report = Path(out) / "report.json"
        begun, worked = time.perf_counter(), time.process_time()
        run(["check", folder, "--output", f"json:{report}"])
        wall, cpu = time.perf_counter() - begun, time.process_time() - worked
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        found = json.loads(report.read_text(encoding="utf-8"))
    counts = {name: len(found[name]) for name in ("claims", "facts")}
    conflicts = sum(each["verdict"] == "conflict" for each in found["findings"])
    took = {"wall": wall, "cpu": cpu, "peak": peak, "steps": spent, "pairs": pairs["compared"]}
    return {**took, **counts, "conflicts": conflicts, **_stories(found["articles"])}


def _timed(name: str, function: Callable[..., Any], spent: dict[str, float]) -> Callable[..., Any]:
    def timed(*arguments: Any, **named: Any) -> Any:
        begun = time.process_time()
        try:
            return function(*arguments, **named)
        finally:
            spent[name] = spent.get(name, 0.0) + time.process_time() - begun

    return timed


def _stories(articles: Sequence[dict[str, Any]]) -> dict[str, int]:
    """How many stories were found, mix several of those told, or hold a part of one."""
    told: defaultdict[str, set[str]] = defaultdict(set)
    found: defaultdict[str, set[str]] = defaultdict(set)
    for article in articles:
        folder = PurePath(article["path"]).parent.name
        told[folder].add(article["story"])
        found[article["story"]].add(folder)
    return {
        "stories": len(found),
        "mixed": sum(len(folders) > 1 for folders in found.values()),
        "split": sum(len(stories) > 1 for stories in told.values()),
        "copies": sum(article["copy_of"] is not None for article in articles),
    }


if __name__ == "__main__":
    main(sys.argv[1:])
