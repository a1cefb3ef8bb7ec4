"""Rule files: our own, or those of a newsroom's folder, as text."""

from __future__ import annotations

from pathlib import Path

from factcheck.errors import InputError, Problem
from factcheck.files.paths import shown

_SUFFIXES = (".yaml", ".yml")
_PACKAGE = Path(__file__).parent.parent
_BUILT_IN = (_PACKAGE / "rules", _PACKAGE.parent / "rules")  # in a wheel; in a checkout


def rule_files(folder: str | None = None) -> tuple[tuple[str, str], ...]:
    """Path and text of every rule in a folder, by path; of the built-in rules for None.

    Built-in rules are shown as `rules/<name>`, wherever they are installed.

    Raises:
        InputError: the folder does not exist, holds no rule, or one of them cannot be read.
    """
    if folder is None:
        found = next((place for place in _BUILT_IN if place.is_dir()), _BUILT_IN[0])
        return tuple((f"rules/{name}", text) for name, text in _read(found, "rules"))
    prefix = shown(folder)
    return tuple((f"{prefix}/{name}", text) for name, text in _read(Path(folder), prefix))


def _read(folder: Path, path: str) -> list[tuple[str, str]]:
    try:
        names = sorted(file.name for file in folder.iterdir() if file.suffix in _SUFFIXES)
    except OSError as error:
        what = f"the rules cannot be opened ({error.strerror})"
        raise InputError([Problem(path, 0, 0, what, "Name a folder of .yaml rules")]) from error
    found, problems = list[tuple[str, str]](), list[Problem]()
    for name in names:
        if name.startswith("."):
            continue
        try:
            found.append((name, (folder / name).read_bytes().decode("utf-8")))
        except (OSError, UnicodeDecodeError) as error:
            what = f"cannot be read ({getattr(error, 'strerror', None) or 'not UTF-8'})"
            problems.append(Problem(f"{path}/{name}", 0, 0, what, "Save it as UTF-8 text"))
    if not found and not problems:
        problems = [Problem(path, 0, 0, "no rule in it", "Name a folder of .yaml rules")]
    if problems:
        raise InputError(problems)
    return found
