"""The hook as a newsroom has it: named in a repository's configuration, run by `git commit`.

pre-commit clones a copy of this checkout, makes the environment of the hook and installs the
package in it, all without the network: pip is told to take what the package needs from the
environment that the tests run in. That a package index would serve the same is not shown here.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from repositories import environment, git, repository
from vauclair import COURIER, ECHO

from factcheck.files.find import FORMATS

ROOT = Path(__file__).parents[2]
FOLDERS = ("factcheck", "rules")
FILES = ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml")


@pytest.fixture(scope="module")
def hook():
    [hook] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return hook


def test_is_asked_once_and_for_everything_that_a_check_reads(hook):
    names = [f"a/b{suffix}" for suffix in FORMATS]
    names += ["factcheck.yaml", "factcheck-waivers.yaml", ".factcheck/baseline.jsonl"]

    assert [name for name in names if not re.search(hook["files"], name)] == []
    assert not re.search(hook["files"], "photo.jpg")
    assert (hook["pass_filenames"], hook["require_serial"]) == (False, True)
    assert hook["language"] == "python"


@pytest.fixture
def desk(tmp_path):
    """A repository whose commits the hook watches, with an article in it."""
    ours, theirs = tmp_path / "factcheck", tmp_path / "desk"
    ours.mkdir()
    for name in FOLDERS:
        shutil.copytree(ROOT / name, ours / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in FILES:
        shutil.copy(ROOT / name, ours / name)
    hooks = [{"id": "factcheck", "args": ["--lang", "fr"]}]
    repos = [{"repo": str(ours), "rev": repository(ours), "hooks": hooks}]
    (theirs / "articles").mkdir(parents=True)
    (theirs / "factcheck.yaml").write_text('inputs: [{glob: "articles/**"}]\n', "utf-8")
    (theirs / ".pre-commit-config.yaml").write_text(yaml.safe_dump({"repos": repos}), "utf-8")
    (theirs / "articles/courier.md").write_text(COURIER, "utf-8")
    repository(theirs)
    return theirs


def offline(cache):
    """Variables by which pre-commit and its pip need nothing but what is here."""
    site = ":".join(path for path in sys.path if path.endswith("site-packages"))
    pip = {"PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0"}
    return {"PRE_COMMIT_HOME": str(cache), "PYTHONPATH": site, "PIP_NO_COMPILE": "1", **pip}


def test_a_commit_that_brings_a_conflict_is_refused(desk, tmp_path):
    more = offline(tmp_path / "cache")
    command = [sys.executable, "-m", "pre_commit", "install"]
    subprocess.run(command, cwd=desk, env=environment(**more), check=True, capture_output=True)

    def commit(millions):
        (desk / "articles/echo.md").write_text(ECHO.format(millions), "utf-8")
        git(desk, "add", "--all")
        done = git(desk, "commit", "--message", "Add echo.md", check=False, **more)
        return done.returncode, done.stderr

    ended, said = commit("12,8")
    assert ended == 1
    assert said.count("error money-conflict Montants différents") == 1
    assert "exit code: 1" in said

    ended, said = commit("21,8")
    assert (ended, "Passed" in said) == (0, True), said
