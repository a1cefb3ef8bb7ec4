"""`factcheck.yaml`: the nearest one from a folder upward, never beyond the repository."""

from __future__ import annotations

import os
from pathlib import Path
from typing import NamedTuple

from factcheck.errors import InputError, Problem
from factcheck.files.paths import absolute, shown
from factcheck.files.yaml_text import read_yaml

NAME = "factcheck.yaml"
_REPOSITORY = ".git"  # a folder, or the file that a work tree or a submodule has


class ConfigText(NamedTuple):
    """A configuration file's text, its path and its folder, both from the working folder."""

    text: str
    shown: str
    folder: str


def nearest(folder: str) -> str | None:
    """The `factcheck.yaml` of the folder, or of the nearest one above it in the same repository.

    A link that leads nowhere is found too: whoever made it wants to know.
    """
    place = absolute(folder)
    while True:
        if os.path.lexists(place / NAME):
            return str(place / NAME)
        if os.path.lexists(place / _REPOSITORY) or place == place.parent:
            return None
        place = place.parent


def read_config(path: str, option: str) -> ConfigText:
    """Read a configuration file; `option` is the flag that named it.

    Raises:
        InputError: there is none, or it cannot be read.
    """
    file = Path(path)
    try:
        text = read_yaml(file)
    except FileNotFoundError:
        name = shown(path)
        if os.path.lexists(file):
            raise InputError([Problem(name, 0, 0, "it leads nowhere", "Mend the link")]) from None
        what = f"no such file: {name}"
        remedy = "Check the name, or write one with factcheck init"
        raise InputError([Problem(option, 0, 0, what, remedy)]) from None
    return ConfigText(text, shown(path), shown(absolute(path).parent))
