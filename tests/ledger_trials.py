"""Trials of what outlives a run: branches that merge, runs that are killed, runs at one time."""

import os
import random
import signal
import subprocess
import time
from pathlib import Path

import factcheck
from factcheck.__main__ import status
from factcheck.ledger import baseline
from factcheck.model.standing import Row

ECHO = (
    "---\nsource: L'Écho de Vauclair\npublished: 2026-03-02\nlanguage: fr\n---\n\n"
    "La réparation du pont de Vauclair coûtera {} millions d'euros, a annoncé la mairie.\n"
)
COURIER = (
    "---\nsource: The Saint-Alban Courier\npublished: 2026-03-02\nlanguage: en\n---\n\n"
    "The repair of the Vauclair bridge will cost €{} million, the town hall announced.\n"
)
FILE = Path(".factcheck/baseline.jsonl")


def rows(number, chance):
    """Rows of findings that no article has."""
    return [
        Row(
            f"fc1:{chance.getrandbits(80):020x}",
            "money-conflict",
            "money",
            f"“cost” (Été {chance.randrange(999)})",
            tuple(sorted(f"EUR {chance.randrange(10**6)}" for _ in "ab")),
            ("A", "B"),
        )
        for _ in range(number)
    ]


def conflict(folder, number):
    """Two articles in a folder that differ over a sum of their own."""
    folder.mkdir()
    for name, text, sum_ in zip(
        "ab", (ECHO, COURIER), (number * 10 + 1, number * 10 + 7), strict=True
    ):
        (folder / f"{name}.md").write_text(text.format(sum_), encoding="utf-8")


def git(*arguments, **more):
    names = ["-c", "user.name=n", "-c", "user.email=n@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", *names, *arguments], capture_output=True, check=False, **more)


def merged(folder, seed):
    """Whether two branches that add twenty rows each merge, and lose none."""
    chance = random.Random(seed)
    folder.mkdir()
    file = folder / FILE
    file.parent.mkdir()
    (folder / ".gitattributes").write_text(f"{FILE} merge=union text eol=lf\n")
    base = rows(200, chance)
    git("init", "-q", "-b", "main", cwd=folder)

    def commit(held):
        file.write_text(baseline.write(held), encoding="utf-8")
        git("add", "-A", cwd=folder)
        assert git("commit", "-q", "-m", "m", cwd=folder).returncode == 0

    commit(base)
    sides = rows(20, chance), rows(20, chance)
    for name, more in zip(("one", "two"), sides, strict=True):
        git("checkout", "-q", "-b", name, "main", cwd=folder)
        commit([*base, *more])
    if git("merge", "-q", "--no-edit", "one", cwd=folder).returncode:
        return False
    kept = baseline.parse(file.read_text("utf-8"), "b")
    return set(kept) == {*base, *sides[0], *sides[1]}


def forked(*arguments):
    """A child that runs a command, in silence; its number."""
    child = os.fork()
    if child:
        return child
    try:
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        os._exit(status(list(arguments)))
    finally:
        os._exit(99)


def killed(trials, seed):
    """How often an update was killed, and how often it left neither the old nor the new file."""
    chance = random.Random(seed)
    conflict(Path("bridge"), 1)
    factcheck.check("bridge")  # what is loaded once, the children have from here
    FILE.parent.mkdir()
    old = baseline.write(rows(3000, chance)).encode()
    update = ("baseline", "update", "bridge", "--accept-new", "--no-progress")
    FILE.write_bytes(old)
    begun = time.monotonic()
    assert os.waitpid(forked(*update), 0)[1] == 0
    lasts, new = time.monotonic() - begun, FILE.read_bytes()
    assert new != old
    ended = broken = 0
    for _ in range(trials):
        FILE.write_bytes(old)
        child = forked(*update)
        time.sleep(chance.uniform(0, lasts))
        os.kill(child, signal.SIGKILL)
        ended += os.WIFSIGNALED(os.waitpid(child, 0)[1])
        broken += FILE.read_bytes() not in (old, new)
    assert os.waitpid(forked(*update), 0)[1] == 0
    assert FILE.read_bytes() == new
    assert [path.name for path in FILE.parent.iterdir()] == [FILE.name]
    return ended, broken


def at_one_time(rounds, runs=8):
    """How many of the runs failed, and how many rows were lost, over all rounds."""
    for number in range(1, runs + 1):
        conflict(Path(f"story{number}"), number)
    factcheck.check("story1")  # what is loaded once, the children have from here
    FILE.parent.mkdir(exist_ok=True)
    first = rows(200, random.Random(runs))
    wanted = set(first)
    for number in range(1, runs + 1):
        FILE.write_text(baseline.write(()), encoding="utf-8")
        child = forked("baseline", "update", f"story{number}", "--accept-new", "--no-progress")
        assert os.waitpid(child, 0)[1] == 0
        wanted |= set(baseline.parse(FILE.read_text("utf-8"), "b"))
    failed = lost = 0
    for _ in range(rounds):
        FILE.write_text(baseline.write(first), encoding="utf-8")
        children = [
            forked("baseline", "update", f"story{number}", "--accept-new", "--no-progress")
            for number in range(1, runs + 1)
        ]
        failed += sum(os.waitpid(child, 0)[1] != 0 for child in children)
        lost += len(wanted - set(baseline.parse(FILE.read_text("utf-8"), "b")))
    return failed, lost
