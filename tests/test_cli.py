"""The command line: for every way to end there is a status, a message, and no traceback."""

import io
import json
import os
import shlex
import signal
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from bridge import COURIER, ECHO

from factcheck.__main__ import status
from factcheck.cli import streams
from factcheck.formats import FORMATS

ROOT = Path(__file__).parent.parent
HEAVY = {
    "babel",
    "simplemma",
    "rapidfuzz",
    "trafilatura",
    "lxml",
    "pydantic",
    "yaml",
    "text_to_num",
}
WORKS = """\
---
title: "Vauclair bridge to shut"
source: Works Weekly
published: 2026-03-05
language: en
---

The Vauclair bridge will be closed for eight months.
"""
RULE = """\
id: broken
check: conflcit
kinds: [money]
severity: error
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder of two articles, the working folder of the test."""
    (tmp_path / "bridge").mkdir()
    (tmp_path / "bridge/echo.md").write_text(ECHO, encoding="utf-8")
    (tmp_path / "bridge/courier.md").write_text(COURIER, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def start(*arguments, **more):
    """Runs a command in a process of its own."""
    environment = {**os.environ, "COLUMNS": "80", **more.pop("environment", {})}
    return subprocess.run(
        [sys.executable, "-m", "factcheck", *map(str, arguments)],
        env=environment,
        check=False,
        timeout=60,
        **{"capture_output": not more.keys() & {"stdout"}, **more},
    )


def test_checks_a_folder(folder, run):
    ended, out, err = run("check", "bridge", "--fail-on", "never")

    assert (ended, err) == (0, "")
    assert "ARTICLES READ" in out
    assert (
        out.splitlines()[-1] == "Exit status 0: with --fail-on never, findings do not fail the run."
    )


def test_writes_several_reports_of_one_run(folder, run):
    outputs = ["-o", "json:report.json", "-o", "markdown:audit.md", "-o", "terminal"]
    ended, out, _ = run("check", "bridge", "--fail-on", "never", *outputs)

    assert ended == 0
    assert "Exit status 0" in out
    assert json.loads((folder / "report.json").read_text("utf-8"))["summary"]["articles"] == 2
    assert (folder / "audit.md").read_text("utf-8").startswith("# Fact-consistency audit\n")


def test_writes_every_format_in_one_run_and_one_of_them_twice(folder, run):
    names = list(FORMATS)
    outputs = [part for name in names for part in ("-o", f"{name}:out.{name}")]
    ended, out, err = run("check", "bridge", *outputs, "-o", "sarif:again.sarif", "-o", "sarif")

    assert (ended, err) == (1, "")
    assert all((folder / f"out.{name}").stat().st_size for name in names)
    assert (folder / "out.sarif").read_bytes() == (folder / "again.sarif").read_bytes()
    assert out.encode("utf-8") == (folder / "out.sarif").read_bytes()
    [result, *_] = json.loads(out)["runs"][0]["results"]
    assert (result["level"], result["kind"]) == ("error", "fail")


def test_outputs_mark_what_the_baseline_knows(folder, run):
    run("baseline", "create", "bridge", "--baseline", "desk/known.jsonl")
    ended, out, _ = run("check", "bridge", "--baseline", "desk/known.jsonl", "-o", "sarif")

    assert ended == 0
    troubles = [each for each in json.loads(out)["runs"][0]["results"] if each["kind"] == "fail"]
    assert {each["baselineState"] for each in troubles} == {"unchanged"}
    assert all(each["suppressions"] for each in troubles)


def test_format_is_short_for_output(folder, run):
    _, short, _ = run("check", "bridge", "--format", "json")
    _, long, _ = run("check", "bridge", "--output", "json")

    assert short == long
    assert json.loads(short)["schema"] == "factcheck.report/1"


def test_claims_gives_the_report_without_facts_and_findings(folder, run):
    ended, out, _ = run("claims", "bridge", "--format", "json")
    report = json.loads(out)

    assert ended == 0
    assert [claim["normalized"] for claim in report["claims"]] == ["EUR 21800000", "EUR 12800000"]
    assert (report["facts"], report["findings"]) == ([], [])


def test_claims_shows_how_each_was_read(folder, run):
    ended, out, _ = run("claims", "bridge")

    assert ended == 0
    assert "▸12,8 millions d'euros◂  EUR 12800000" in out
    assert out.splitlines()[-1] == "2 claims in 2 articles"


def test_tries_a_text(run):
    ended, out, _ = run("try", "jusqu'à vendredi", "--date", "2026-02-25", "--language", "fr")

    assert ended == 0
    assert "2026-02-27" in out


def test_tries_a_text_without_claims(run):
    assert run("try", "Rien à dire.")[:2] == (0, "No claim in this text.\n")


def test_explains_a_finding_by_the_beginning_of_its_fingerprint(folder, run):
    _, out, _ = run("check", "bridge", "-f", "json")
    finding = json.loads(out)["findings"][0]
    ended, out, _ = run("explain", finding["fingerprint"], "bridge")

    assert ended == 0
    assert finding["fingerprint"] in out
    assert run("explain", finding["fingerprint"][:-1], "bridge")[1] == out


def test_names_the_nearest_where_no_finding_fits(folder, run):
    ended, out, err = run("explain", "fc1:zzzz", "bridge")

    assert (ended, out) == (2, "")
    assert "no finding has the fingerprint 'fc1:zzzz'" in err
    assert "fc1:" in err.partition("The nearest are")[2]


def test_explains_how_a_finding_was_joined(folder, run):
    _, out, _ = run("check", "bridge", "-f", "json")
    conflict = next(f for f in json.loads(out)["findings"] if f["verdict"] == "conflict")
    ended, out, err = run("explain", conflict["fingerprint"], "bridge")

    assert (ended, err) == (0, "")
    assert "JOINED" in out
    assert "in all; one fact over" in out


def test_explains_two_claims_whether_they_are_one_fact_or_not(folder, run):
    (folder / "bridge/works.md").write_text(WORKS, encoding="utf-8")
    ended, out, err = run("explain", "--claims", "echo.md#1", "courier.md#1", "bridge")
    assert (ended, err) == (0, "")
    assert out.startswith("These two claims are held to be one fact.")

    ended, out, err = run("explain", "--claims", "echo.md#1", "works.md:eight months", "bridge")
    assert (ended, err) == (0, "")
    assert out.startswith("These two claims are not held to be one fact.")
    assert "An amount of money and a length of time are never compared." in out


def test_names_the_nearest_claims_where_none_is_meant(folder, run):
    ended, out, err = run("explain", "--claims", "echo.md#9", "nobody", "bridge")

    assert (ended, out) == (2, "")
    assert "no claim is meant by 'echo.md#9'. The nearest are bridge/echo.md#1" in err
    assert "no claim is meant by 'nobody'" in err


def test_lists_the_rules_and_shows_one(run):
    ended, out, _ = run("rules", "list")
    assert ended == 0
    assert "money-conflict" in out

    ended, out, _ = run("rule", "money-conflict")
    assert ended == 0
    assert "IT FIRES ON" in out


def test_names_the_nearest_rule(run):
    ended, _, err = run("rule", "money-conflit")

    assert ended == 2
    assert "Did you mean 'money-conflict'?" in err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "no command is given. Write, for example, factcheck check seeds/"),
        (["chekc"], "no such command 'chekc'. Did you mean 'check'? See factcheck --help"),
        (["check"], "missing argument 'PATH'. Write factcheck check PATH..."),
        (["check", "bridge", "-o"], "requires an argument. See factcheck check --help"),
        (["check", "--wat", "bridge"], "no such option: --wat"),
        (["check", "nowhere.md"], "nowhere.md"),
        (["check", "bridge", "-f", "jsno"], "Did you mean 'json'?"),
        (["check", "bridge", "-o", "json:"], "no path after 'json:'"),
        (["check", "bridge", "-o", "markdown:./bridge/echo.md"], "is one of the articles. Write"),
        (
            ["check", "bridge", "-o", "json:-", "-o", "terminal"],
            "two reports go to standard output",
        ),
        (["check", "bridge", "-o", "csv:a", "-o", "sarif:./a"], "two reports go to a. Write"),
        (["check", "bridge", "-o", "json", "-o", "markdown"], "two reports go to standard output"),
        (["check", "bridge", "--fail-on", "eror"], "Did you mean 'error'?"),
        (["check", "bridge", "--today", "yesterday"], "Write it as 2026-03-04"),
        (["check", "bridge", "--rules", "nowhere"], "nowhere"),
        (["claims", "bridge", "-f", "markdown"], "Write terminal or json"),
        (["try", "x", "--language", "tlh"], "unknown language 'tlh'"),
        (["try", "x", "--date", "2026-13-01"], "'2026-13-01' is not a date"),
        (["explain"], "Write factcheck explain FINGERPRINT PATH..."),
        (["explain", "fc1:3f"], "missing argument 'PATH'. Write factcheck explain FINGERPRINT"),
        (["explain", "--claims", "echo.md#1"], "requires 2 arguments"),
        (
            ["explain", "--claims", "echo.md#1", "bridge/echo.md#1", "bridge"],
            "both names mean the claim bridge/echo.md#1. Name two claims",
        ),
        (["rules"], "factcheck rules --help"),
        (["rule", "no-such-rule"], "unknown rule 'no-such-rule'"),
    ],
)
def test_a_wrong_command_line_is_answered_with_what_to_write(folder, run, arguments, words):
    ended, out, err = run(*arguments)

    assert (ended, out) == (2, "")
    assert words in err
    assert all(line.startswith("factcheck") for line in err.splitlines())


def test_every_problem_is_told_at_once(folder, run):
    (folder / "desk").mkdir()
    (folder / "desk/broken.yaml").write_text(RULE, encoding="utf-8")
    wrong = ["--fail-on", "x", "--today", "y", "-f", "z", "--rules", "desk", "--rules", "gone"]
    ended, _, err = run("check", "nowhere.md", "nobody.txt", *wrong)

    assert ended == 2
    for words in (
        "nowhere.md",
        "nobody.txt",
        "--fail-on",
        "--today",
        "--output",
        "desk/broken.yaml:2:8",
        "gone: the rules cannot be opened",
    ):
        assert words in err


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.md", b""),
        ("blank.txt", b" \n\n"),
        ("binary.txt", bytes(range(256)) * 50),
        ("large.txt", b"Le pont. " * (20 * 1024 * 1024 // 9)),
        ("front.md", b"---\ntitle: [\n---\n\nLe pont.\n"),
        ("lines.jsonl", b'{"text": "Le pont co\xc3\xbbte 3 millions d\'euros."}\n{broken\n'),
    ],
)
def test_what_cannot_be_read_makes_the_run_incomplete(folder, run, name, content):
    (folder / "bridge" / name).write_bytes(content)
    ended, out, err = run("check", "bridge", "--fail-on", "never")

    assert ended == 3
    assert f"bridge/{name}" in out
    assert f"bridge/{name}" in err
    assert "Exit status 3: 1 article could not be read whole" in out


def test_alone_it_is_incomplete_too(folder, run):
    (folder / "empty.md").write_bytes(b"")

    assert run("check", "empty.md")[0] == 3


def test_an_empty_folder_holds_no_article(folder, run):
    (folder / "empty").mkdir()
    ended, out, err = run("check", "empty")

    assert ended == 5
    assert "Exit status 5: no article was found." in out
    assert "no article was found" in err


def test_a_report_that_cannot_be_written(folder, run):
    ended, out, err = run("check", "bridge", "-o", "json:no/such/folder.json", "-o", "terminal")

    assert ended == 4
    assert "no/such/folder.json could not be written: No such file or directory" in err
    assert "Exit status 4" in out
    assert run("check", "bridge", "-o", "json:/dev/full")[0] == 4


def test_a_failure_of_the_checker_is_one_line(folder, run, monkeypatch):
    def fail(*_):
        raise KeyError("\x1b[31m::error::")

    monkeypatch.setattr("factcheck.pipeline.check", fail)
    ended, out, err = run("check", "bridge")

    assert (ended, out) == (4, "")
    assert err.startswith("factcheck: the checker itself failed: KeyError: '\\x1b[31m::error::'")
    assert err.count("\n") == 1
    assert "factcheck --debug" in err


def test_the_way_to_a_failure_is_shown_when_it_is_asked_for(folder, monkeypatch, capfd):
    def fail(*_):
        raise RecursionError

    monkeypatch.setattr("factcheck.pipeline.check", fail)

    assert status(["--debug", "check", "bridge"]) == 4
    assert f"{__file__}:" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("raised", "wanted"), [(KeyboardInterrupt, 130), (BrokenPipeError, 141), (SystemExit, 4)]
)
def test_other_ends(folder, run, monkeypatch, raised, wanted):
    def end(*_):
        raise raised

    monkeypatch.setattr("factcheck.pipeline.check", end)

    ended, out, err = run("check", "bridge")
    assert (ended, out) == (wanted, "")
    assert (err == "") == (wanted > 4)


def test_writes_all_of_a_report_to_a_stream_that_takes_it_in_parts(monkeypatch):
    class Narrow(io.BytesIO):
        def write(self, data):
            return super().write(bytes(data)[:7])

    pipe = Narrow()
    monkeypatch.setattr(sys, "stdout", SimpleNamespace(buffer=pipe, flush=lambda: None))
    streams.write_out("un rapport plus long que sept octets\n", "utf-8")

    assert pipe.getvalue() == b"un rapport plus long que sept octets\n"


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["check", "bridge"], ["rules", "list"]]
)
def test_a_closed_pipe_ends_in_141(folder, arguments):
    reads, writes = os.pipe()
    os.close(reads)
    done = start(*arguments, stdout=writes, stderr=subprocess.PIPE)
    os.close(writes)

    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.parametrize(
    "arguments", [["--help"], ["check", "bridge"], ["check", "bridge", "-f", "json"]]
)
def test_a_full_disk_ends_in_4(folder, arguments):
    with Path("/dev/full").open("wb") as full:
        done = start(*arguments, stdout=full, stderr=subprocess.PIPE)

    assert done.returncode == 4
    assert done.stderr.decode() == (
        "factcheck: standard output could not be written: No space left on device (exit status 4)\n"
    )


def test_an_interrupt_ends_in_130(folder):
    program = [sys.executable, "-m", "factcheck", "check", "-"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(program, **pipes) as process:
        process.stdin.write(b"Le pont")
        process.stdin.flush()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(1.5)  # it reads, and waits for the rest
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)

    assert (process.returncode, out, err) == (130, b"", b"")


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_speaks_in_the_encoding_of_the_output(folder, encoding):
    done = start(
        "check", "bridge", "--fail-on", "never", environment={"PYTHONIOENCODING": encoding}
    )

    assert done.returncode == 0
    assert "Exit status 0" in done.stdout.decode(encoding)
    assert ("▸" if encoding == "utf-8" else ">12,8 millions") in done.stdout.decode(encoding)
    report = start("check", "bridge", "-f", "json", environment={"PYTHONIOENCODING": encoding})
    assert "L'Écho de Vauclair" in report.stdout.decode("utf-8")


@pytest.mark.parametrize(
    ("environment", "coloured"),
    [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)],
)
def test_colours_are_for_those_who_can_see_them(folder, environment, coloured):
    clean = {"FORCE_COLOR": "", "NO_COLOR": "", "TERM": "xterm"}
    done = start("rules", "list", environment={**clean, **environment})

    assert (b"\x1b[" in done.stdout) is coloured


def test_the_same_articles_give_the_same_bytes(folder):
    runs = [
        (["bridge/echo.md", "bridge/courier.md"], {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo"}),
        (["bridge/courier.md", "bridge/echo.md"], {"PYTHONHASHSEED": "2", "LC_ALL": "C"}),
        (["bridge"], {"PYTHONHASHSEED": "3", "TZ": "America/New_York", "LC_ALL": "fr_FR.UTF-8"}),
    ]
    outputs = [
        start("check", *paths, "-f", "json", environment=environment).stdout
        for paths, environment in runs
    ]

    assert outputs[0] == outputs[1] == outputs[2]
    assert len(outputs[0]) > 1000


@pytest.mark.parametrize(
    ("arguments", "typers"),  # what typer itself loads, to read options or to draw help
    [(["--version"], set()), (["--help"], {"rich"}), (["check", "--help"], {"rich", "pydantic"})],
)
def test_a_start_that_reads_nothing_loads_little(arguments, typers):
    program = """if True:
        import sys
        from factcheck.__main__ import status
        status(sys.argv[1:])
        print(*sys.modules)"""
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, capture_output=True, check=True, text=True)
    loaded = set(done.stdout.splitlines()[-1].split())

    assert loaded & HEAVY <= typers
    assert loaded & {f"factcheck.{name}" for name in ("pipeline", "kinds", "lang", "link")} == set()


def test_help_has_examples_for_every_command(run):
    for command in ("check", "claims", "try", "explain", "rule", "rules list"):
        ended, out, err = run(*command.split(), "--help")
        assert (ended, err) == (0, "")
        assert "Examples" in out
        assert f"factcheck {command}" in out.partition("Examples")[2]


def readme_commands():
    """The arguments of every command in the README."""
    readme = (ROOT / "README.md").read_text("utf-8")
    lines = (line for block in readme.split("```")[1::2] for line in block.splitlines())
    return [shlex.split(line, comments=True)[1:] for line in lines if line.startswith("factcheck ")]


@pytest.mark.parametrize("arguments", readme_commands(), ids=" ".join)
def test_the_commands_of_the_readme_do_as_it_says(tmp_path, monkeypatch, run, arguments):
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    monkeypatch.chdir(tmp_path)
    ended, _, err = run(*arguments)

    assert (ended, err) in ((0, ""), (1, ""))


def test_completes_in_a_shell(folder):
    asked = {
        "_FACTCHECK_COMPLETE": "complete_bash",
        "COMP_WORDS": "factcheck check -f ",
        "COMP_CWORD": "3",
    }
    done = start(environment=asked)

    names = [name.encode() for name in FORMATS]
    assert (done.returncode, done.stdout.split()) == (0, names)
    assert start("--show-completion", "bash").stdout.startswith(b"_factcheck_completion()")
