"""As much of a build server as the action needs: its steps with their variables, in bash."""

import re
import subprocess

from repositories import environment


def filled(text, known):
    """The text with every `${{ name }}` as its value; a name that nobody knows is a mistake."""
    return re.sub(r"\$\{\{\s*([\w.-]+)\s*\}\}", lambda match: known[match[1]], text)


def step(action, number, known, folder, **more):
    """Run a step of a composite action as the server would."""
    wanted = action["runs"]["steps"][number]
    variables = {name: filled(value, known) for name, value in wanted["env"].items()}
    script = folder / f".step-{number}.sh"
    script.write_text(filled(wanted["run"], known), "utf-8")
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-e", "-o", "pipefail", script.name],
        cwd=folder,
        env=environment(**more, **variables),
        check=False,
        capture_output=True,
        text=True,
    )


def named(file):
    """The outputs that a step has written to its file."""
    return dict(line.split("=", 1) for line in file.read_text("utf-8").splitlines())
