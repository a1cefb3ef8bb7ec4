"""`factcheck.yaml` as text to what it says, or every problem with its place and the right word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.config.options import read_outputs, size
from factcheck.config.places import country_fault, currency_fault, timezone_fault
from factcheck.config.schema import ConfigFile, Identity, InputEntry, InputSource, Limits
from factcheck.errors import InputError, Problem
from factcheck.link.independent import plain_name
from factcheck.rulebook.by_schema import problem, telling, validated
from factcheck.rulebook.fields import Record
from factcheck.rulebook.strict_yaml import Document, Keys, read

_PAGE = "docs/configuration.md"


@dataclass(frozen=True, slots=True)
class Loaded:
    """A configuration file.

    Attributes:
        path: as shown to the user.
        folder: that it lies in, from the working folder; what its paths count from.
        says: what it says.
        document: where it says what.
    """

    path: str
    folder: str
    says: ConfigFile
    document: Document

    def line(self, *keys: str | int) -> int:
        """The line on which a key stands."""
        return self.document.key_place(keys)[0]


def load(text: str, path: str, folder: str) -> Loaded:
    """Read a configuration file.

    Args:
        text: the file's content.
        path: as shown to the user.
        folder: what its paths count from, from the working folder.

    Raises:
        InputError: not YAML, or not a configuration; holds every problem, in the file's order.
    """
    document = read(text, path)
    raw = {} if document.value == "" else document.value
    if not isinstance(raw, dict):
        what, remedy = "a configuration is made of keys with values", "Write 'inputs:', 'rules:'"
        raise InputError([Problem(path, *document.place(), what, remedy)])
    says, errors = validated(ConfigFile, raw)
    problems = [problem(error, document, path, _known_keys, _PAGE) for error in telling(errors)]
    problems += [
        Problem(path, *document.place(keys), f"{_named(keys)}: {what}", remedy)
        for keys, (what, remedy) in _beyond_the_schema(raw)
    ]
    if says is not None:
        problems += _doubled(says, document, path)
    if says is None or problems:
        raise InputError(sorted(set(problems)))
    return Loaded(path, folder, says, document)


Fault = tuple[str, str]
_FAULTS: dict[str, Callable[[str], Fault | None]] = {
    "country": country_fault,
    "currency": currency_fault,
    "timezone": timezone_fault,
}


def _beyond_the_schema(raw: dict[str, Any]) -> Iterator[tuple[Keys, Fault]]:
    """What the types alone cannot refuse: words of lists that are too long to be types."""
    for keys, identity in _identities(raw):
        for name, fault in _FAULTS.items():
            value = identity.get(name)
            found = fault(value) if isinstance(value, str) else None
            if found:
                yield (*keys, name), found
    limits = raw.get("limits")
    most = limits.get("max_file_size") if isinstance(limits, dict) else None
    if isinstance(most, str) and size(most) is None:
        what, remedy = f"{most[:60]!r} is no size of a file", "Write '2 MiB' or so, at most 1 GiB"
        yield ("limits", "max_file_size"), (what, remedy)
    yield from _outputs(raw.get("outputs"))


def _identities(raw: dict[str, Any]) -> Iterator[tuple[Keys, dict[str, Any]]]:
    """The parts of a file that tell of a source, with the keys that lead there."""
    inputs, sources = raw.get("inputs"), raw.get("sources")
    for at, entry in enumerate(inputs if isinstance(inputs, list) else ()):
        source = entry.get("source") if isinstance(entry, dict) else None
        if isinstance(source, dict):
            yield ("inputs", at, "source"), source
    for name, source in sources.items() if isinstance(sources, dict) else ():
        if isinstance(source, dict):
            yield ("sources", name), source


def _outputs(given: Any) -> Iterator[tuple[Keys, Fault]]:
    """What is wrong with each report, else with all of them together."""
    outputs = given if isinstance(given, list) else []
    texts = {at: each for at, each in enumerate(outputs) if isinstance(each, str) and each}
    alone = [(("outputs", at), found) for at, one in texts.items() for found in _refused([one])]
    yield from alone or ((("outputs",), found) for found in _refused([*texts.values()]))


def _refused(outputs: Sequence[str]) -> Iterator[Fault]:
    try:
        read_outputs(outputs)
    except InputError as error:
        yield from ((each.what, each.remedy) for each in error.problems)


def _doubled(says: ConfigFile, document: Document, path: str) -> Iterator[Problem]:
    """Names that two sources go by, and a source that belongs to two owners."""
    owners: dict[str, str] = {}
    first: dict[tuple[str, str], tuple[str, Keys]] = {}
    for keys, name, source in _named_sources(says):
        aliases = (((*keys, "aliases", at), word) for at, word in enumerate(source.aliases))
        for at_word, word in ((keys, name), *aliases):
            known = owners.setdefault(plain_name(word), name)
            if known != name:
                what = f"the name {word!r} belongs to the source {known!r} too"
                place = document.place(at_word)
                yield Problem(path, *place, what, "Write it for one of them alone")
        for field in ("owner", "sort"):
            if here := getattr(source, field):
                there, at_first = first.setdefault((name, field), (here, keys))
                if here != there:
                    what = f"{field}: {here!r} here, {there!r} under {_named(at_first)}"
                    place = document.place((*keys, field))
                    yield Problem(path, *place, what, "Write it in one of the two places")


def _named_sources(says: ConfigFile) -> Iterator[tuple[tuple[str | int, ...], str, Identity]]:
    """Where the file tells of a source by its name, and what."""
    for name, source in says.sources.items():
        yield ("sources", name), name, source
    for at, entry in enumerate(says.inputs):
        if entry.source.name:
            yield ("inputs", at, "source"), entry.source.name, entry.source


_MODELS: dict[tuple[str, ...], type[Record]] = {
    (): ConfigFile,
    ("inputs",): InputEntry,
    ("inputs", "source"): InputSource,
    ("sources", "*"): Identity,
    ("limits",): Limits,
}


def _known_keys(steps: Sequence[str | int]) -> list[str]:
    """The keys that may stand where the last of `steps` does."""
    way = tuple(str(step) for step in steps[:-1] if not isinstance(step, int))
    way = ("sources", "*") if way[:1] == ("sources",) and len(way) > 1 else way
    model = _MODELS.get(way)
    return list(model.model_fields) if model else []


def _named(keys: Keys) -> str:
    return ".".join(map(str, keys))
