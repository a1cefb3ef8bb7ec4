"""Every setting of a run with its value and where it came from, for `factcheck config show`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from factcheck.config.schema import ConfigFile
from factcheck.config.settings import DEFAULT, IN_FILE, Chosen, Setting, Value

_NOT_SETTINGS = ("config", "no_config", "form")
_DEFAULTS: dict[str, Value] = {
    "fail_on": "error",
    "language": "en",
    "rules": ("builtin",),
    "outputs": ("terminal",),
    "baseline": ".factcheck/baseline.jsonl",
    "waivers": "factcheck-waivers.yaml",
    "limits.max_file_size": "10 MiB",
}


def every_setting(chosen: Chosen) -> tuple[Setting, ...]:
    """The keys of `factcheck.yaml` in the order of their schema, then what only flags can say."""
    in_file = tuple(setting for name in ConfigFile.model_fields for setting in _key(name, chosen))
    flags = (
        setting
        for name, setting in chosen.settings.items()
        if name not in IN_FILE and name not in _NOT_SETTINGS and setting.name not in _keys()
    )
    return (*in_file, *flags)


def _keys() -> frozenset[str]:
    return frozenset(ConfigFile.model_fields)


def _key(name: str, chosen: Chosen) -> Iterator[Setting]:
    """A key of the file: one setting, or one for each value inside it."""
    by_name = {setting.name: setting for setting in chosen.settings.values()}
    if name in by_name:
        yield _or_usual(by_name[name])
        return
    raw = chosen.file.document.value if chosen.file else {}
    if isinstance(raw, dict) and raw.get(name):
        yield from _leaves((name,), raw[name], chosen)
        return
    usual = "limits.max_file_size" if name == "limits" else name
    yield Setting(usual, _DEFAULTS.get(usual, ()), DEFAULT)


def _or_usual(setting: Setting) -> Setting:
    """The setting; where nothing is said, with what holds then."""
    if setting.origin != DEFAULT:
        return setting
    return Setting(setting.name, setting.value or _DEFAULTS.get(setting.name), DEFAULT)


def _leaves(keys: tuple[str | int, ...], value: Any, chosen: Chosen) -> Iterator[Setting]:
    """The values of a part of the file, each by its way of keys and with its line."""
    assert chosen.file is not None
    texts = isinstance(value, list) and all(isinstance(each, str) for each in value)
    if isinstance(value, str) or texts:
        line = chosen.file.document.key_place(keys)[0]
        said = value if isinstance(value, str) else tuple(value)
        yield Setting(".".join(map(str, keys)), said, f"{chosen.file.path}:{line}")
        return
    inner = enumerate(value) if isinstance(value, list) else value.items()
    for key, part in inner:
        yield from _leaves((*keys, key), part, chosen)
