"""The page on continuous integration: its commands run, its YAML read, its tables held."""

import json
import re
import shlex
from xml.etree import ElementTree

import pytest
import yaml
from pages import ROOT, blocks, play
from vauclair import COURIER, ECHO

from factcheck.__main__ import status

PAGE = "docs/ci.md"
TEXT = (ROOT / PAGE).read_text("utf-8")
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
[WORKFLOW, GITLAB, PRE_COMMIT] = [yaml.safe_load(code) for code in blocks(PAGE, "yaml")]
COMMANDS = "\n".join(blocks(PAGE, "console"))


@pytest.fixture
def desk(tmp_path, monkeypatch):
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles/echo.md").write_text(ECHO.format("12,8"), "utf-8")
    (tmp_path / "articles/courier.md").write_text(COURIER, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_its_commands_do_as_it_says(desk, monkeypatch, capfd):
    play(COMMANDS, monkeypatch, capfd)

    assert {"factcheck.xml", "factcheck.sarif", "audit.md"} <= {
        each.name for each in desk.iterdir()
    }


def test_the_workflow_uses_what_the_action_has():
    [checkout, check, upload] = WORKFLOW["jobs"]["articles"]["steps"]
    asked = set(re.findall(rf"steps\.{check['id']}\.outputs\.([a-z-]+)", str(upload)))

    assert checkout["uses"].startswith("actions/checkout@")
    assert set(check["with"]) <= set(ACTION["inputs"])
    assert asked == {"sarif-file"} <= set(ACTION["outputs"])
    assert upload["if"].startswith("always()")


def test_its_tables_are_those_of_the_action():
    said = dict(re.findall(r"^\| `([a-z-]+)`: [^|]+ \| (.*) \|$", TEXT, re.MULTILINE))
    outputs = re.findall(r"^\| `([a-z-]+)` \|", TEXT, re.MULTILINE)

    assert list(said) == list(ACTION["inputs"])
    assert outputs == list(ACTION["outputs"])
    for name, each in ACTION["inputs"].items():
        assert not each["default"] or f"`{each['default']}`" == said[name]


def test_its_statuses_are_those_of_the_readme():
    rows = re.compile(r"^\| ([0-9]) \|", re.MULTILINE)
    readme = rows.findall((ROOT / "README.md").read_text("utf-8"))

    assert rows.findall(TEXT) == readme == list("012345")


def test_the_job_of_gitlab_makes_what_it_hands_over(desk):
    [command] = GITLAB["factcheck"]["script"]
    status(["init"])
    ended = status(shlex.split(command)[1:])
    reports = GITLAB["factcheck"]["artifacts"]["reports"]

    assert (ended, GITLAB["factcheck"]["allow_failure"]) == (1, {"exit_codes": [3]})
    assert len(json.loads((desk / reports["codequality"]).read_text("utf-8"))) == 1
    assert ElementTree.parse(desk / reports["junit"]).getroot().get("failures") == "1"


def test_the_hook_is_ours():
    ours = {
        hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    }
    [repository] = PRE_COMMIT["repos"]

    assert {hook["id"] for hook in repository["hooks"]} == ours
