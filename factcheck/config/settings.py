"""Settings from flags, the environment, `factcheck.yaml` and defaults, the first that speaks.

A flag comes before its variable `FACTCHECK_*`, that before the file, and the file before what is
usual. Where a value came from is kept beside it.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from factcheck.config.options import (
    BUILTIN,
    Output,
    every,
    read_day,
    read_fail_on,
    read_language,
    read_outputs,
    read_rules,
)
from factcheck.errors import InputError, Problem
from factcheck.model.finding import Severity

if TYPE_CHECKING:
    from factcheck.config.load import Loaded
    from factcheck.rulebook.schema import Rule

DEFAULT = "default"
Read = TypeVar("Read")

Value: TypeAlias = "str | bool | tuple[str, ...] | None"


@dataclass(frozen=True, slots=True)
class Asked:
    """What the command line asks for.

    Attributes:
        values: every option by its name, its default included ("fail_on": "error").
        origins: of the options that were given: the flag ("--fail-on"), or the variable
            ("FACTCHECK_FAIL_ON").
        flags: the flag of every option, by its name.
    """

    values: Mapping[str, Any] = field(default_factory=dict)
    origins: Mapping[str, str] = field(default_factory=dict)
    flags: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its name in `factcheck.yaml`, or its flag; its value; and where it came from."""

    name: str
    value: Value
    origin: str


@dataclass(frozen=True, slots=True)
class Chosen:
    """What holds for a run: the settings by the names of their options, and the file.

    Attributes:
        settings: by the name of the option ("lang", "fail_on"), the file's own ones by their keys.
        file: None where there is none, or none may be read.
        given: the options that a flag or a variable speaks for, not the file.
    """

    settings: Mapping[str, Setting]
    file: Loaded | None = None
    given: frozenset[str] = frozenset()

    def text(self, name: str) -> str | None:
        """The value of a setting of one text."""
        value = self.settings[name].value if name in self.settings else None
        return value if isinstance(value, str) else None

    def texts(self, name: str) -> tuple[str, ...]:
        """The values of a setting of several."""
        value = self.settings[name].value if name in self.settings else None
        return value if isinstance(value, tuple) else ()

    def read(self, name: str, reader: Callable[[Sequence[str]], Read]) -> Read:
        """What a reader makes of the paths of a setting.

        Raises:
            InputError: as the reader does; what is wrong with a path itself stands where the
                file names it.
        """
        try:
            return reader(self.texts(name))
        except InputError as error:
            raise InputError(self._at_home(each, name) for each in error.problems) from None

    def _at_home(self, problem: Problem, name: str) -> Problem:
        """A problem of a path as a whole, where the file names the path."""
        from factcheck.files.paths import shown

        paths = [path if path == BUILTIN else shown(path) for path in self.texts(name)]
        file = self.file
        if file is None or name in self.given or problem.line or problem.path not in paths:
            return problem
        keys = (IN_FILE[name], paths.index(problem.path))
        what = f"{keys[0]}.{keys[1]}: {problem.path}: {problem.what}"
        return Problem(file.path, *file.document.place(keys), what, problem.remedy)

    def origin(self, name: str) -> str:
        """Where a setting came from, to begin a message with."""
        return self.settings[name].origin if name in self.settings else DEFAULT


@dataclass(frozen=True, slots=True)
class Settings:
    """What `factcheck check` was asked to do.

    Attributes:
        outputs: at least one; at most one of them to standard output.
        rules: in the order of their ids.
        fail_on: the least severity that fails the run; None where nothing does.
        today: the day on which waivers are judged; None is the day of the run.
        language: of messages and reports.
        project: what the newsroom calls what is checked; "" where it does not say.
    """

    outputs: tuple[Output, ...]
    rules: tuple[Rule, ...]
    fail_on: Severity | None
    today: date | None
    language: str = "en"
    project: str = ""


IN_FILE: Mapping[str, str] = {
    "output": "outputs",
    "rules": "rules",
    "lexicon": "lexicon",
    "baseline": "baseline",
    "waivers": "waivers",
    "fail_on": "fail_on",
    "lang": "language",
}
"""Options that the file has too, with its own names for them."""

_OF_PATHS = ("rules", "lexicon", "baseline", "waivers")
_FILE_ALONE = ("project",)


def choose(asked: Asked, folder: str = ".") -> Chosen:
    """What holds, the nearest `factcheck.yaml` from `folder` upward included.

    Raises:
        InputError: the file is wrong, or the one that was named does not exist.
    """
    _refuse_empty(asked)
    try:
        file = _file(asked, folder)
    except InputError as error:
        raise InputError([*error.problems, *_wrong_without(asked)]) from None
    return _holding(asked, file)


def _refuse_empty(asked: Asked) -> None:
    """Refuse options with nothing behind them: a variable of a script may have been empty."""
    what, remedy = "nothing is given", "Write a value, or leave the option out"
    empty = (name for name in asked.origins if _is_empty(asked.values[name]))
    options = [asked.origins[name] for name in empty if asked.flags.get(name, "").startswith("-")]
    if options:
        raise InputError(Problem(option, 0, 0, what, remedy) for option in options)


def _is_empty(value: Any) -> bool:
    return value == "" or (isinstance(value, list | tuple) and "" in value)


def _wrong_without(asked: Asked) -> tuple[Problem, ...]:
    """What else is wrong, whatever the file may say: a user mends it all at once."""
    try:
        settings(_holding(asked, None))
    except InputError as error:
        return error.problems
    return ()


def _holding(asked: Asked, file: Loaded | None) -> Chosen:
    settings = {name: _setting(name, asked, file) for name in asked.values}
    for name in _FILE_ALONE:
        said: str | None = getattr(file.says, name) if file else None
        origin = f"{file.path}:{file.line(name)}" if file and said else DEFAULT
        settings[name] = Setting(name, said, origin)
    return Chosen(settings, file, frozenset(asked.origins))


def settings(chosen: Chosen) -> Settings:
    """Read the options of `check`.

    Raises:
        InputError: with the problems of all options and all rule files.
    """
    day = chosen.text("today")
    outputs, rules, fail_on, today, language = every(
        lambda: read_outputs(chosen.texts("output"), chosen.origin("output")),
        lambda: chosen.read("rules", read_rules),
        lambda: read_fail_on(chosen.text("fail_on") or "error", chosen.origin("fail_on")),
        lambda: read_day(day, chosen.origin("today")) if day is not None else None,
        lambda: read_language(chosen.text("lang") or "en", chosen.origin("lang")),
    )
    return Settings(outputs, rules, fail_on, today, language, chosen.text("project") or "")


def _file(asked: Asked, folder: str) -> Loaded | None:
    """The file that is named, else the nearest one, where one may be read."""
    from factcheck.files.near import nearest, read_config

    named, none = asked.values.get("config"), asked.values.get("no_config")
    if named and none:
        both = {asked.origins.get(each, each) for each in ("config", "no_config")}
        what, remedy = f"{' and '.join(sorted(both))} exclude each other", "Give one of them"
        raise InputError([Problem(asked.origins.get("config", "--config"), 0, 0, what, remedy)])
    path = None if none else named or nearest(folder)
    if path is None:
        return None
    from factcheck.config.load import load

    found = read_config(path, asked.origins.get("config", "--config"))
    return load(found.text, found.shown, found.folder)


def _setting(name: str, asked: Asked, file: Loaded | None) -> Setting:
    shown = IN_FILE.get(name, asked.flags.get(name, name))
    if name in asked.origins:
        return Setting(shown, _plain(asked.values[name]), asked.origins[name])
    said = getattr(file.says, IN_FILE[name]) if file and name in IN_FILE else None
    if file and said:
        origin = f"{file.path}:{file.line(IN_FILE[name])}"
        return Setting(shown, _from(file.folder, name, said), origin)
    return Setting(shown, _plain(asked.values[name]), DEFAULT)


def _plain(value: Any) -> Value:
    return (
        tuple(map(str, value))
        if isinstance(value, Sequence) and not isinstance(value, str)
        else value
    )


def _from(folder: str, name: str, said: Any) -> Value:
    """A value of the file, its paths from the working folder instead of the file's."""
    if isinstance(said, tuple):
        return tuple(str(_from(folder, name, each)) for each in said)
    if name == "output":
        form, colon, path = said.partition(":")
        return f"{form}:{placed(folder, path)}" if colon and path not in ("", "-") else said
    return placed(folder, said) if name in _OF_PATHS and said != BUILTIN else str(said)


def placed(folder: str, path: str) -> str:
    """A path of the file, from the working folder.

    >>> placed("..", "rules/"), placed(".", "rules"), placed("..", "/etc/rules")
    ('../rules', 'rules', '/etc/rules')
    """
    return posixpath.normpath(posixpath.join(folder, path))
