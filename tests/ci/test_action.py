"""The action: its steps run as a build server runs them, its inputs as hostile as they can be."""

import json
import re
import sys
from pathlib import Path

import pytest
import yaml
from runner import named, step
from vauclair import COURIER, ECHO

from factcheck.ci.github import arguments, ended, outputs

ROOT = Path(__file__).parents[2]
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
TEXT = (ROOT / "action.yml").read_text("utf-8")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A checked-out repository with two articles that differ."""
    home = tmp_path / "desk"
    (home / "articles").mkdir(parents=True)
    (home / "articles/echo.md").write_text(ECHO.format("12,8"), "utf-8")
    (home / "articles/courier.md").write_text(COURIER, "utf-8")
    monkeypatch.chdir(home)
    return home


@pytest.fixture
def run(folder, tmp_path, capfd):
    """Runs the module with inputs: its status, its outputs, what it printed."""

    def run(**inputs):
        file = tmp_path / "outputs"
        file.write_text("", "utf-8")
        given = {f"INPUT_{name.upper()}": value for name, value in inputs.items()}
        code = ended({"GITHUB_OUTPUT": str(file), **given})
        return code, named(file), capfd.readouterr()

    return run


def test_no_input_is_written_into_a_script():
    steps = ACTION["runs"]["steps"]

    assert len(steps) == 2
    assert [each["run"] for each in steps if "${{" in each["run"]] == []
    assert all(each["shell"] == "bash" for each in steps)


def test_every_input_reaches_a_step_and_every_output_is_made():
    reached = set(re.findall(r"\$\{\{ inputs\.([a-z-]+) \}\}", TEXT))
    made = set(re.findall(r"\$\{\{ steps\.check\.outputs\.([a-z-]+) \}\}", TEXT))

    assert reached == set(ACTION["inputs"])
    assert made == set(ACTION["outputs"]) == set(outputs(0, None, ""))


def test_runs_as_the_server_runs_it(folder, tmp_path):
    """Both steps; pip takes what the package needs from where the tests run."""
    for name, text in (("yaml.py", "raise SystemExit(0)"), ("factcheck.py", "raise SystemExit(0)")):
        (folder / name).write_text(text, "utf-8")  # a pull request may bring what it likes
    known = {f"inputs.{name}": str(each["default"]) for name, each in ACTION["inputs"].items()}
    known |= {"inputs.python": sys.executable, "inputs.paths": "articles"}
    known |= {"github.action_path": str(ROOT), "runner.temp": str(tmp_path / "a temp")}
    files = {"GITHUB_OUTPUT": tmp_path / "out", "GITHUB_STEP_SUMMARY": tmp_path / "summary"}
    more = {name: str(path) for name, path in files.items()}
    offline = {"PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0"}

    done = step(ACTION, 0, known, folder, PIP_NO_COMPILE="1", **offline)
    assert done.returncode == 0, done.stderr
    done = step(ACTION, 1, known, folder, **more)

    assert (done.returncode, done.stderr) == (1, "")
    assert done.stdout.startswith("::error file=articles/")
    assert named(files["GITHUB_OUTPUT"]) == {
        "exit-code": "1",
        "new-findings": "1",
        "sarif-file": "factcheck.sarif",
    }
    assert json.loads((folder / "factcheck.sarif").read_text("utf-8"))["version"] == "2.1.0"
    assert files["GITHUB_STEP_SUMMARY"].read_text("utf-8").startswith("# ")


HOSTILE = "'; touch owned; echo '\n$(touch owned)\n`touch owned`\n--output=json:owned\n"


@pytest.mark.parametrize("name", ["paths", "args", "fail_on", "sarif"])
def test_an_input_is_no_command(run, folder, name):
    code, found, _ = run(**{"paths": "articles", name: HOSTILE})

    assert code == (1 if name == "sarif" else 2)  # any name of a file will do
    assert set(found) == set(ACTION["outputs"])
    assert not (folder / "owned").exists()


@pytest.mark.parametrize(
    ("inputs", "wanted"),
    [
        ({"paths": "articles"}, ("1", "1", "")),
        (
            {"paths": "articles\n", "fail_on": "never", "sarif": "a b.sarif"},
            ("0", "1", "a b.sarif"),
        ),
        ({"paths": "articles/echo.md\n  articles/courier.md  \n\n"}, ("1", "1", "")),
        ({"paths": "nowhere", "sarif": "a.sarif"}, ("2", "", "")),
        ({"paths": ""}, ("2", "", "")),  # and no factcheck.yaml
        ({"paths": "articles", "args": "--fail-on 'never"}, ("2", "", "")),
        ({"paths": "articles", "args": "--fail-on never --lang fr"}, ("0", "1", "")),
        ({"paths": "empty", "sarif": "a.sarif"}, ("5", "0", "a.sarif")),
        ({"paths": "articles", "sarif": "/dev/full"}, ("4", "1", "")),
        ({"paths": "articles", "sarif": "a\nnew-findings=0"}, ("1", "1", "a new-findings=0")),
    ],
)
def test_the_outputs_say_how_it_ended(run, folder, inputs, wanted):
    (folder / "empty").mkdir()
    code, found, (_, said) = run(**inputs)

    assert (found["exit-code"], found["new-findings"], found["sarif-file"]) == wanted
    assert str(code) == wanted[0]
    assert bool(said) == (code not in (0, 1))


def test_outputs_that_cannot_be_written_end_in_4(folder, capfd):
    assert ended({"GITHUB_OUTPUT": "/dev/full", "INPUT_PATHS": "articles"}) == 4
    assert "outputs of the action" in capfd.readouterr().err


def test_a_summary_is_written_where_it_is_wanted():
    page = {"GITHUB_STEP_SUMMARY": "page.md"}

    assert "github-summary:page.md" in [*arguments(page, "r")]
    assert "github-summary:page.md" not in [*arguments({**page, "INPUT_SUMMARY": "false"}, "r")]
