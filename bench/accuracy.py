"""How right the checker is on gold: ours by `tests.scoring`, another's by the scripts it brings."""

from __future__ import annotations

import json
import shlex
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.scoring import Figures, load, score

ROOT = Path(__file__).parent.parent
COMMAND = (sys.executable, "-m", "factcheck")
SILENT = "not_claims.yaml"


@dataclass(frozen=True)
class Dossier:
    """A gold file and the folder of its articles."""

    gold: Path
    articles: Path

    @property
    def not_claims(self) -> Path:
        """Where its look-alikes are listed, if they are: beside the dossiers or one up."""
        beside = self.articles.parent / SILENT
        return beside if beside.exists() else self.articles.parent.parent / SILENT


def own() -> tuple[Dossier, list[Dossier]]:
    """The project's gold: the seeds, and the dossiers of the tests."""
    golds = sorted((ROOT / "tests/dossiers").glob("*/gold.yaml"))
    seeds = Dossier(ROOT / "tests/gold/seeds.yaml", ROOT / "seeds")
    return seeds, [Dossier(path, path.parent) for path in golds]


def given(folder: Path) -> list[Dossier]:
    """The dossiers of a gold folder: `dossiers/*` in it, or its own folders."""
    golds = sorted(folder.glob("dossiers/*/gold.yaml")) or sorted(folder.glob("*/gold.yaml"))
    return [Dossier(path, path.parent) for path in golds]


def on_dossiers(dossiers: Sequence[Dossier]) -> Iterator[str]:
    """A table of every measure over the dossiers together, by `tests.scoring`."""
    figures = Figures()
    for dossier in dossiers:
        done = subprocess.run(
            [*COMMAND, "check", str(dossier.articles), "--format", "json"],
            capture_output=True,
            check=False,
        )
        if done.returncode in (0, 1):
            gold = load(dossier.gold, dossier.articles, dossier.not_claims)
            score(gold, json.loads(done.stdout), figures)
        else:
            yield f"{dossier.articles.name}: exit {done.returncode}: {done.stderr.decode()}"
    yield from figures.lines()


def by_its_scripts(folder: Path, dossiers: Sequence[Dossier]) -> Iterator[tuple[str, str]]:
    """A title and what it prints, for each scorer that the gold folder brings."""
    articles = [dossier.articles for dossier in dossiers]
    seeds = folder.parent / "seeds"
    cases = sorted((folder / "normalization").glob("*.jsonl"))
    if (folder / "score.py").exists():
        together = [*articles, seeds] if (seeds / "gold.yaml").exists() else articles
        run = _run("check", "{dossier}")
        yield "score.py, all dossiers", _script(folder / "score.py", run, together)
        if together != articles:
            yield "score.py, the seeds alone", _script(folder / "score.py", run, [seeds])
    if (folder / "score_normalization.py").exists() and cases:
        run = _run("claims", "{articles}")
        yield "score_normalization.py", _script(folder / "score_normalization.py", run, cases)


def _run(command: str, paths: str) -> str:
    return f"{shlex.join(COMMAND)} {command} {paths} --format json"


def _script(script: Path, run: str, paths: Sequence[Path]) -> str:
    done = subprocess.run(
        [sys.executable, str(script), "--run", run, *map(str, paths)],
        capture_output=True,
        check=False,
    )
    failed = f"exit {done.returncode}: {done.stderr.decode()}" if done.returncode else ""
    return done.stdout.decode().rstrip() + failed
