"""Rule files, our own or those of a newsroom's folder, and its files of words, as text."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from factcheck.errors import InputError, Problem
from factcheck.files.paths import shown
from factcheck.files.yaml_text import read_yaml

_SUFFIXES = (".yaml", ".yml")
_PACKAGE = Path(__file__).parent.parent
_BUILT_IN = (_PACKAGE / "rules", _PACKAGE.parent / "rules")  # in a wheel; in a checkout
_REMEDY = "Name a folder of .yaml rules"


class RuleFiles(NamedTuple):
    """Path and text of every rule that could be read, by path; what is wrong with the others."""

    files: tuple[tuple[str, str], ...]
    problems: tuple[Problem, ...]


def rule_files(folder: str | None = None) -> RuleFiles:
    """The rules of a folder; the built-in ones for None.

    Built-in rules are shown as `rules/<name>`, wherever they are installed. A folder that does
    not exist or holds no rule is a problem.
    """
    if folder is None:
        return _read(next((place for place in _BUILT_IN if place.is_dir()), _BUILT_IN[0]), "rules")
    return _read(Path(folder), shown(folder))


def rule_file(name: str) -> tuple[str, str]:
    """Path and text of one rule file.

    Raises:
        InputError: there is no such file, or it cannot be read.
    """
    try:
        return shown(name), read_yaml(Path(name))
    except FileNotFoundError:
        problem = Problem(shown(name), 0, 0, "no such file", "Name a .yaml file of one rule")
        raise InputError([problem]) from None


def row_file(name: str) -> tuple[str, str]:
    """Text and path of a file of a newsroom's own words.

    Raises:
        InputError: there is no such file, or it cannot be read.
    """
    try:
        return read_yaml(Path(name)), shown(name)
    except FileNotFoundError:
        what, remedy = "no such file", "Name a .yaml file of rows; see docs/lexicon.md"
        raise InputError([Problem(shown(name), 0, 0, what, remedy)]) from None


def _read(folder: Path, path: str) -> RuleFiles:
    try:
        names = sorted(file.name for file in folder.iterdir() if _is_rule(file))
    except OSError as error:
        what = f"the rules cannot be opened ({error.strerror})"
        return RuleFiles((), (Problem(path, 0, 0, what, _REMEDY),))
    found, problems = list[tuple[str, str]](), list[Problem]()
    for name in names:
        try:
            found.append((f"{path}/{name}", read_yaml(folder / name)))
        except FileNotFoundError:  # a link to nowhere
            what = "cannot be read: it leads nowhere"
            problems.append(Problem(f"{path}/{name}", 0, 0, what, "Mend the link"))
        except InputError as error:
            problems += error.problems
    if not names:
        problems = [Problem(path, 0, 0, "no rule in it", _REMEDY)]
    return RuleFiles(tuple(found), tuple(problems))


def _is_rule(file: Path) -> bool:
    return file.suffix in _SUFFIXES and not file.name.startswith(".")
