"""Other tools on the same texts, each in an environment of its own below `build/peers`.

`dateparser` reads dates; Recognizers-Text dates and times, numbers, currencies and percentages;
`price-parser` one price a call. Each is told an article's language, its day of publication and the
sentences that we split, without bylines and boilerplate.
"""

from __future__ import annotations

import json
import os
import subprocess
import venv
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from factcheck.model.article import Article, Sentence, ZoneName
from factcheck.pipeline import read

ROOT = Path(__file__).parent.parent
HOME = ROOT / "build/peers"
INSTALL = 180
"""Seconds that pip may take."""

START = 60
"""Seconds that a peer may take to load its models, beside those for the texts."""

UNDATED = "2026-01-01"
"""The day that peers are told for an article without one; its dates are not judged."""

FRAME = (ZoneName.BYLINE, ZoneName.BOILERPLATE)


@dataclass(frozen=True)
class Peer:
    """A tool, what pip needs to be told for it, and its driver."""

    name: str
    requirements: tuple[str, ...]
    driver: str
    priced: bool = False
    note: str = ""


PEERS = (
    Peer("dateparser", ("dateparser",), "bench.peer_dateparser", note="dates"),
    Peer(
        "Recognizers-Text",
        # Its packages ask for any emoji, and import a name that emoji 2 took away.
        ("recognizers-text-suite", "emoji<2"),
        "bench.peer_recognizers",
        note="dates and times, numbers, currencies, percentages",
    ),
    Peer(
        "price-parser",
        ("price-parser",),
        "bench.peer_price",
        priced=True,
        note="one price a call; only the sentences that hold an amount",
    ),
)

Job = dict[str, Any]
Outcome = dict[str, Any]


def outcomes(
    sets: Mapping[str, Sequence[Article]], amounts: Sequence[str], seconds: Mapping[str, float]
) -> Iterator[tuple[Peer, Outcome | str]]:
    """What each peer made of the sets and of the words of single amounts, or why it made nothing.

    `seconds` caps the time for each set, between articles; a peer that hangs in one is stopped.
    """
    for peer in PEERS:
        job = {
            "sets": {
                name: [_as_told(article, peer.priced) for article in articles]
                for name, articles in sets.items()
            },
            "seconds": seconds,
            "amounts": amounts,
        }
        try:
            yield peer, _run(_environment(peer), peer, job, START + sum(seconds.values()))
        except subprocess.TimeoutExpired as error:
            yield peer, f"not done after {error.timeout:.0f} s"
        except subprocess.CalledProcessError as error:
            said = (error.stderr or b"").decode("utf-8", "replace").strip().splitlines()
            yield peer, said[-1] if said else f"exit {error.returncode}"


def _environment(peer: Peer) -> Path:
    """The peer's Python; made and filled when it is missing or wants something else."""
    home = HOME / peer.name.lower()
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    wanted, ready = "\n".join(peer.requirements), home / "ready"
    if not (ready.exists() and ready.read_text("utf-8") == wanted):
        venv.create(home, clear=True, with_pip=True)
        pip = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
        subprocess.run([*pip, *peer.requirements], check=True, capture_output=True, timeout=INSTALL)
        ready.write_text(wanted, "utf-8")
    return python


def _run(python: Path, peer: Peer, job: Job, timeout: float) -> Outcome:
    done = subprocess.run(
        [str(python), "-W", "ignore", "-m", peer.driver],
        input=json.dumps(job).encode(),
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=timeout,
    )
    outcome: Outcome = json.loads(done.stdout)
    return outcome


def _as_told(article: Article, priced: bool) -> dict[str, Any]:
    """An article as the drivers take it; for a peer of prices, only sentences that hold one."""
    with_amounts = {claim.sentence for claim in read(article) if claim.kind == "money"}
    published = article.published
    return {
        "language": article.language,
        "published": published.moment.date().isoformat() if published else UNDATED,
        "text": article.text,
        "sentences": [
            (sentence.span.start, sentence.span.of(article.text))
            for at, sentence in told(article)
            if not priced or at in with_amounts
        ],
    }


def told(article: Article) -> Iterator[tuple[int, Sentence]]:
    """The sentences that peers are given, and their indices: no bylines, no boilerplate."""
    for at, sentence in enumerate(article.sentences):
        if sentence.zone not in FRAME:
            yield at, sentence
