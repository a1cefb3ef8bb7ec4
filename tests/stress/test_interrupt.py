"""Interrupts at any moment of a check: it ends at once in 130, or had ended before."""

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BEGUN = """\
import os, sys
from factcheck.__main__ import run
os.write(2, b".")
run()
"""
LONGEST = 1.0  # seconds into a run; most end before
ENDS = (0, 130, -signal.SIGINT)  # the last while the interpreter ends: to a shell it is 130 too
GRACE = 20.0  # seconds; a busy machine is slow to wake who is interrupted


def interrupted(after, folder):
    """The status of a check that is interrupted so many seconds after it began, and its files."""
    report = folder / "report.json"
    command = [sys.executable, "-c", BEGUN, "check", "seeds", "-o", f"json:{report}"]
    pipes = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=ROOT, **pipes) as process:
        process.stderr.read(1)
        time.sleep(0.01 + after)
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=GRACE)[1]
    left = [each.name for each in folder.iterdir()]
    return process.returncode, said, left


def holds(seed, folder):
    ended, said, left = interrupted(random.Random(seed).uniform(0, LONGEST), folder)

    assert ended in ENDS, said.decode()
    assert said == b""
    assert set(left) <= {"report.json"}  # and nothing half written
    assert ended != 0 or left


def test_an_interrupt(tmp_path):
    holds(0, tmp_path)


@pytest.mark.stress
@pytest.mark.parametrize("seed", range(1, 201))
def test_two_hundred_interrupts(tmp_path, seed):
    holds(seed, tmp_path)
