"""Time and memory of a thousand articles, made from the ones at hand."""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from bench.corpus import articles_of, repeated

MANY = 1000


def line(folders: Sequence[Path]) -> str:
    """Check at least a thousand articles in one run; say how long it took and what it held.

    The memory is the most that any command started so far held, and this one holds by far the
    most.
    """
    with tempfile.TemporaryDirectory() as home:
        copies = -(-MANY // sum(len(articles_of(folder)) for folder in folders))
        made = repeated(folders, copies, Path(home) / "many")
        begun = time.perf_counter()
        done = subprocess.run(
            [sys.executable, "-m", "factcheck", "check", home, "--format", "json"],
            capture_output=True,
            check=False,
        )
        spent = time.perf_counter() - begun
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    if done.returncode not in (0, 1):
        return f"{made} articles: exit {done.returncode}: {done.stderr.decode()}"
    found = json.loads(done.stdout)["summary"]
    counts = ", ".join(f"{found[name]} {name}" for name in ("claims", "facts"))
    return f"{made} articles: {spent:.1f} s, {peak:.0f} MiB at most; {counts}"
