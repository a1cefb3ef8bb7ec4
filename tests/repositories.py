"""Scratch git repositories, told nothing by whoever runs the tests."""

import os
import subprocess

APART = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0"}
WHO = {
    f"GIT_{role}_{what}": value
    for role in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "desk"), ("EMAIL", "desk@example.org"))
}


def environment(**more):
    """The environment without what git or the checker would take from it."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("GIT_", "FACTCHECK_", "PRE_COMMIT_"))
    }
    return {**kept, **APART, **WHO, **more}


def git(folder, *arguments, check=True, **more):
    return subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *map(str, arguments)],
        cwd=folder,
        env=environment(**more),
        check=check,
        capture_output=True,
        text=True,
    )


def repository(folder):
    """A repository with one commit of all that lies in the folder; its id."""
    git(folder, "init", "--quiet")
    git(folder, "add", "--all", "--force")
    git(folder, "commit", "--quiet", "--message", "Begin")
    return git(folder, "rev-parse", "HEAD").stdout.strip()
