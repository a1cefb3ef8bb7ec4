"""The pages for users as a test has them: their code blocks, and what their commands print."""

import re
import shlex
import subprocess
from pathlib import Path

from factcheck.__main__ import status

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```([a-z]+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
STATUS = re.compile(r"#.*\bstatus ([0-9]+)")


def blocks(page, language):
    """The code blocks of a page that are in a language."""
    text = (ROOT / page).read_text("utf-8")
    return [code for name, code in BLOCK.findall(text) if name == language]


def dialogue(code):
    """Each command of a `console` block with the lines that are printed below it."""
    for part in re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]:
        command, _, printed = part.partition("\n")
        yield command, printed


def play(code, monkeypatch, capfd):
    """Run a block's commands in the working folder; every one must do what is printed below it."""
    for command, printed in dialogue(code):
        wanted = STATUS.search(command)
        ended, said = done(command, monkeypatch, capfd)
        assert ended == int(wanted[1] if wanted else 0), command
        assert fits(printed, said), f"{command}\n{said}"


def parted(command):
    """The words of a command, what a shell takes for a comment left out ("a.md#4" is none)."""
    return shlex.split(re.sub(r"(^|\s)# .*$", "", command))


def done(command, monkeypatch, capfd):
    """The status of a command and what it printed; ours runs in this process."""
    words = parted(command)
    if words[0] == "export":
        monkeypatch.setenv(*words[1].split("=", 1))
        return 0, ""
    if words[0] == "factcheck":
        return status(words[1:]), "".join(capfd.readouterr())
    shell = subprocess.run(["bash", "-c", command], check=False, capture_output=True, text=True)
    return shell.returncode, shell.stdout + shell.stderr


def fits(printed, said):
    """Whether a text is what a page prints, where "…" stands for what it leaves out.

    A page that prints nothing below a command says nothing of what it prints.
    """
    if not printed.strip():
        return True
    parts = [re.escape(part) for part in printed.strip().split("…")]
    return re.fullmatch(".*".join(parts), said.strip(), re.DOTALL) is not None
