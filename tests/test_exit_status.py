"""Every way to end, in every format, into a pipe and onto a terminal: always its own status.

The command runs in this process, its standard output a real pipe or a real terminal; the reports
of the same articles are made once. Processes of their own show what only a process can.
"""

import io
import os
import pty
import shlex
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from factcheck import pipeline
from factcheck.__main__ import status
from factcheck.cli import app, usage
from factcheck.formats import FORMATS, format_of

ROOT = Path(__file__).parent.parent
NAMES = list(FORMATS)
ARTICLE = "---\nsource: {}\npublished: 2026-03-0{}\n---\n\n{}\n"
BRIDGE = "The repair of the Vauclair bridge will cost €{} million, the town hall announced."
FILES = {
    "agree/echo.md": ARTICLE.format("Echo", 2, BRIDGE.format("21.8")),
    "agree/courier.md": ARTICLE.format("Courier", 4, BRIDGE.format("21.8")),
    "differ/echo.md": ARTICLE.format("Echo", 2, BRIDGE.format("12.8")),
    "differ/courier.md": ARTICLE.format("Courier", 4, BRIDGE.format("21.8")),
    "unread/void.txt": "",
    "broken.jsonl": "<<<<<<< ours\n",
    "broken.yaml": "waivers: [\n",
}
UNWRITABLE = ["-o", "json:no/such/folder/report.json"]

OUTCOMES = {  # the folders that are checked, what else is said, and the status
    "complete": (["agree"], [], 0),
    "conflict that may be": (["differ"], ["--fail-on", "never"], 0),
    "conflict": (["differ"], [], 1),
    "warning": (["differ"], ["--fail-on", "warning"], 1),
    "wrong option": (["agree"], ["--fail-on", "eror"], 2),
    "wrong rules": (["agree"], ["--rules", "nowhere"], 2),
    "wrong baseline": (["agree"], ["--baseline", "broken.jsonl"], 2),
    "wrong waivers": (["agree"], ["--waivers", "broken.yaml"], 2),
    "wrong configuration": (["agree"], ["--config", "broken.yaml"], 2),
    "no such path": (["agree", "nowhere"], [], 2),
    "incomplete": (["agree", "unread"], [], 3),
    "unwritable": (["agree"], UNWRITABLE, 4),
    "no article": (["empty"], [], 5),
    "2 over 5": (["empty"], ["--fail-on", "eror"], 2),
    "2 over 1": (["differ"], ["--baseline", "broken.jsonl"], 2),
    "2 over 3": (["agree", "unread"], ["--waivers", "broken.yaml"], 2),
    "2 over an output": (["agree"], [*UNWRITABLE, "--today", "soon"], 2),  # which is not tried
    "1 over 3": (["differ", "unread"], [], 1),
    "4 over 5": (["empty"], UNWRITABLE, 4),
    "4 over 1": (["differ"], UNWRITABLE, 4),
    "4 over 3": (["agree", "unread"], UNWRITABLE, 4),
    "4 over 1 over 3": (["differ", "unread"], UNWRITABLE, 4),
}


@pytest.fixture(scope="module")
def articles(tmp_path_factory):
    folder = tmp_path_factory.mktemp("desk")
    (folder / "empty").mkdir()
    (folder / "rules").mkdir()
    shutil.copy(ROOT / "rules/money-conflict.yaml", folder / "rules")
    for name, text in FILES.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def reports():
    return {}


@pytest.fixture(scope="module")
def command():
    return usage.command_of(app)


@pytest.fixture
def folder(articles, reports, command, monkeypatch):
    """The working folder; articles that were read before are not read again."""
    check = pipeline.check

    def remembered(sources, rules, *more):
        sources = tuple(sources)
        key = repr(([(source.path, source.text) for source in sources], more[:1]))
        if key not in reports:
            reports[key] = check(sources, rules, *more)
        return reports[key]

    monkeypatch.setattr(pipeline, "check", remembered)
    monkeypatch.setattr(usage, "command_of", lambda _: command)
    monkeypatch.chdir(articles)
    return articles


def part_of(far):
    """The next bytes; none at the end, which a terminal tells by an error."""
    try:
        return os.read(far, 65536)
    except OSError:
        return b""


class Ends:
    """The two ends of a standard output, the far one read to its end as it is written."""

    def __init__(self, monkeypatch, far, near):
        self.far, self.near, self.read = far, near, b""
        self.reader = threading.Thread(target=self._read)
        self.stream = io.TextIOWrapper(open(near, "wb", closefd=False), "utf-8")  # noqa: SIM115
        monkeypatch.setattr(sys, "stdout", self.stream)
        self.reader.start()

    def _read(self):
        while part := part_of(self.far):
            self.read += part

    def close(self):
        self.stream.close()
        os.close(self.near)
        self.reader.join()
        os.close(self.far)
        return self.read


def pair(kind):
    return os.pipe() if kind == "pipe" else pty.openpty()


@pytest.mark.parametrize("kind", ["pipe", "terminal"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("outcome", OUTCOMES)
def test_a_run_ends_in_its_status(folder, monkeypatch, capsys, outcome, name, kind):
    paths, more, wanted = OUTCOMES[outcome]
    ends = Ends(monkeypatch, *pair(kind))
    ended = status(["check", *paths, "-o", name, "--rules", "rules", *more])
    written, said = ends.close(), capsys.readouterr().err

    assert ended == wanted
    assert bool(written) == (wanted != 2)
    assert bool(said) == (wanted >= 2 or "unread" in paths)
    assert "Traceback" not in said


def closed(kind):
    """Standard output that nobody reads, or that nothing can be written to."""
    if kind == "full":
        return os.open("/dev/full", os.O_WRONLY)
    far, near = os.pipe()
    os.close(far)
    return near


@pytest.mark.parametrize(("kind", "wanted"), [("closed", 141), ("full", 4)])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("paths", [["agree"], ["differ", "unread"], ["empty"]], ids=" ".join)
def test_a_report_that_reaches_nobody(folder, monkeypatch, capsys, paths, name, kind, wanted):
    near = closed(kind)
    stream = io.TextIOWrapper(open(near, "wb", closefd=False), "utf-8")  # noqa: SIM115
    monkeypatch.setattr(sys, "stdout", stream)

    assert status(["check", *paths, "-o", name, "--rules", "rules"]) == wanted
    assert bool(capsys.readouterr().err) == (wanted == 4)
    stream.close()
    os.close(near)


@pytest.mark.parametrize("kind", ["closed", "full"])
@pytest.mark.parametrize(("paths", "wanted"), [("agree", 0), ("differ", 1), ("nowhere", 2)])
def test_messages_that_reach_nobody_change_nothing(folder, monkeypatch, paths, wanted, kind):
    near = closed(kind)
    stream = io.TextIOWrapper(open(near, "wb", closefd=False), "utf-8")  # noqa: SIM115
    monkeypatch.setattr(sys, "stderr", stream)

    assert status(["check", paths, "--rules", "rules"]) == wanted
    stream.close()
    os.close(near)


class Panic(BaseException):
    """What a library in another language may raise: no Exception."""


STAGES = (
    "factcheck.config.choose",
    "factcheck.config.read_desk",
    "factcheck.config.settings",
    "factcheck.config.read_inputs",
    "factcheck.cli.commands.recalled",
    "factcheck.pipeline.build",
    "factcheck.pipeline.find_all",
    "factcheck.pipeline.resolve_all",
    "factcheck.pipeline.in_context",
    "factcheck.pipeline.mark_copies",
    "factcheck.pipeline.in_stories",
    "factcheck.pipeline.join",
    "factcheck.pipeline.apply",
    "factcheck.pipeline.sign",
    "factcheck.pipeline.draft_lines",
    "factcheck.cli.commands.screen",
    "factcheck.cli.commands.write_out",
    "factcheck.cli.commands.outcome",
    "factcheck.cli.main",
)
ERRORS = (
    RuntimeError(1),
    AssertionError(),
    MemoryError(),
    OSError(1, "no"),
    UnicodeDecodeError("utf-8", b"", 0, 1, "no"),
    SystemExit(1),
    SystemExit(0),
    Panic("no"),
    ExceptionGroup("no", [ValueError(1)]),
)


def fails(error):
    def fail(*_, **__):
        raise error

    return fail


@pytest.mark.parametrize("stage", STAGES)
def test_a_failure_of_any_stage_ends_in_4(articles, monkeypatch, capsys, stage):
    monkeypatch.chdir(articles)
    monkeypatch.setattr(stage, fails(RuntimeError("within")))

    assert status(["check", "differ", "--rules", "rules"]) == 4
    assert capsys.readouterr().err.startswith("factcheck: the checker itself failed: RuntimeError")


@pytest.mark.parametrize("error", ERRORS, ids=repr)
def test_a_failure_of_any_sort_ends_in_4(folder, monkeypatch, capsys, error):
    monkeypatch.setattr(pipeline, "check", fails(error))

    assert status(["check", "differ", "--rules", "rules"]) == 4
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("error", "wanted"), [(RuntimeError(1), 4), (KeyboardInterrupt(), 130)], ids=["4", "130"]
)
def test_a_format_that_fails_or_is_interrupted(folder, monkeypatch, name, error, wanted):
    module = format_of(name)
    monkeypatch.setattr(module, "render", fails(error))

    assert status(["check", "differ", "-o", name, "--rules", "rules"]) == wanted


def test_4_over_2(folder, monkeypatch):
    """The checker fails over a path while an option is wrong."""
    monkeypatch.setattr("factcheck.config.read_inputs", fails(RuntimeError(1)))

    assert status(["check", "differ", "--fail-on", "eror"]) == 4


SINCE = "--today 2026-03-10 --until 2026-04-30 --owner desk --reason 'to be asked on Monday'"
COMMANDS = {  # with the status in which each ends where the articles differ
    "claims differ": 0,
    "claims differ unread": 3,
    "claims empty": 5,
    "try '€12.8 million'": 0,
    "explain fc1: differ": 0,
    "explain fc1:nothing differ": 2,
    "explain --claims echo.md#1 courier.md#1 differ": 0,
    "rules list": 0,
    "rules test rules/money-conflict.yaml": 0,
    "rule money-conflict": 0,
    "baseline create differ": 0,
    "baseline create differ unread": 3,
    "baseline create empty": 5,
    "baseline diff differ": 2,  # there is none yet
    f"waive fc1: differ {SINCE}": 0,
    "distinct echo.md#1 courier.md#1 differ --reason 'these two are not one bridge'": 0,
    "config show": 0,
    "schema report": 0,
    "init": 0,
}


@pytest.mark.parametrize("command", COMMANDS)
def test_1_is_for_check_alone(articles, tmp_path, monkeypatch, capfd, command):
    """What other commands find, they were asked to show."""
    shutil.copytree(articles, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path)
    rules = ["--rules", "rules"] if command.split()[0] in RULED else []

    assert status([*shlex.split(command), *rules]) == COMMANDS[command]
    assert "Traceback" not in capfd.readouterr().err


RULED = ("explain", "baseline", "waive", "distinct")
WORKING = [each for each in COMMANDS if each.split()[0] not in ("schema", "init")]
WORKING.remove("rules test rules/money-conflict.yaml")


@pytest.mark.parametrize("command", WORKING)
def test_every_command_that_fails_ends_in_4(articles, monkeypatch, capsys, command):
    monkeypatch.chdir(articles)
    monkeypatch.setattr("factcheck.config.choose", fails(RuntimeError(1)))

    assert status(shlex.split(command)) == 4
    assert "the checker itself failed" in capsys.readouterr().err


def start(arguments, stream, folder):
    return subprocess.Popen(
        [sys.executable, "-m", "factcheck", *arguments],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=stream,
        stderr=subprocess.PIPE,
        pipesize=4096,  # less than a report
    )


@pytest.mark.parametrize(
    ("arguments", "wanted"), [("differ", 1), ("differ unread", 1), ("nowhere", 2)]
)
def test_a_process_on_a_terminal(articles, arguments, wanted):
    far, near = pty.openpty()
    with start(["check", *arguments.split()], near, articles) as process:
        os.close(near)
        written = b""
        while part := part_of(far):
            written += part
        said = process.communicate(timeout=60)[1]
    os.close(far)

    assert process.returncode == wanted
    assert (b"\x1b[" in written) == (wanted == 1)
    assert b"Traceback" not in said


def test_a_process_whose_reader_has_seen_enough(articles):
    with start(["check", str(ROOT / "seeds"), "-o", "json"], subprocess.PIPE, articles) as process:
        process.stdout.read(1)
        process.stdout.close()
        said = process.stderr.read()

    assert (process.returncode, said) == (141, b"")


def test_a_process_on_a_terminal_that_is_interrupted(articles):
    far, near = pty.openpty()
    with start(["check", "-"], near, articles) as process:
        os.close(near)
        process.stdin.write(b"Le pont. " * 40_000)  # more than a pipe holds: it reads by now
        process.send_signal(signal.SIGINT)
        said = process.communicate(timeout=60)[1]
    os.close(far)

    assert (process.returncode, said) == (130, b"")
