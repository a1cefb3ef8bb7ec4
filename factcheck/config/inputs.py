"""The articles of a run: those of the paths that are given, else those that the file lists."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from factcheck.config.desk import Desk, desk, names_nothing
from factcheck.config.globs import fits, is_plain, root_of
from factcheck.config.options import size
from factcheck.config.settings import Chosen, placed
from factcheck.errors import InputError, Problem
from factcheck.model.article import Skipped

if TYPE_CHECKING:
    from factcheck.config.load import Loaded
    from factcheck.files import Inputs

_EXCLUDED = "excluded by factcheck.yaml"


def read_desk(chosen: Chosen) -> Desk:
    """What the configuration and `--draft` say of articles."""
    from factcheck.files import from_here

    return desk(chosen.file, chosen.texts("draft"), from_here("."))


def read_inputs(
    paths: Sequence[str], chosen: Chosen, said: Desk, command: str = "factcheck check"
) -> Inputs:
    """Read the articles, each with what is said of its place.

    Without `paths` they are those that the file lists; the globs of `--draft` come beside them.

    Raises:
        InputError: nothing says what to read, a path does not exist, a draft is not found.
    """
    from factcheck.files import MAX_BYTES, STANDARD_INPUT, find, from_here

    listed = () if paths else tuple(each.glob for each in said.inputs)
    if not paths and not listed and not said.drafts:
        raise InputError([_nothing(command)])
    piped = [name for name in chosen.texts("draft") if name == STANDARD_INPUT]
    names = [*paths, *piped, *_roots(listed, chosen.file), *_roots(said.drafts, None)]
    tops = [from_here(path) for path in paths]
    limit = chosen.file.says.limits.max_file_size if chosen.file else None
    most = size(limit or "") or MAX_BYTES
    inputs = find(names, partial(_passed_over, tops=tops, listed=listed, said=said), most)
    shown = [each.path for each in inputs.sources] + [each.path for each in inputs.skipped]
    places = {path: from_here(path) for path in shown}
    unread = {each.path for each in inputs.skipped if not each.incomplete}
    _every_draft_found(said, chosen, [places[path] for path in shown if path not in unread])
    return replace(
        inputs,
        sources=tuple(said.placed(each, places[each.path]) for each in inputs.sources),
        skipped=(*inputs.skipped, *_unmet(names_nothing(listed, places.values()), said, chosen)),
    )


def _passed_over(place: str, tops: Sequence[str], listed: Sequence[str], said: Desk) -> str | None:
    """Why a file in a folder is not read; None where it is, "" where nobody asked for it."""
    place = unicodedata.normalize("NFC", place)
    if any(fits(place, glob) for glob in said.drafts):
        return None
    asked = any(place.startswith(top.rstrip("/") + "/") for top in tops) or any(
        fits(place, glob) for glob in listed
    )
    if not asked:
        return ""
    return _EXCLUDED if any(fits(place, glob) for glob in said.exclude) else None


def _roots(globs: Sequence[str], file: Loaded | None) -> Iterator[str]:
    """The files and folders to look into; folders that do not exist hold nothing.

    Raises:
        InputError: one that is named without wildcards does not exist.
    """
    from factcheck.files import is_there

    for at, glob in enumerate(globs):
        if is_there(root_of(glob)):
            yield root_of(glob)
        elif is_plain(glob) and file is not None:
            named = file.says.inputs[at].glob
            place = file.document.place(("inputs", at, "glob"))
            what = f"inputs.{at}.glob: no such file or folder: {placed(file.folder, named)}"
            raise InputError([Problem(file.path, *place, what, "Check the name")])


def _every_draft_found(said: Desk, chosen: Chosen, places: Sequence[str]) -> None:
    """Refuse a `--draft` that names nothing: a mistyped name must not pass for no draft."""
    given = dict(zip(said.drafts, chosen.texts("draft"), strict=True))
    missing = names_nothing(said.drafts, places)
    if missing:
        remedy = "Check the name; put a glob in quotes, for the shell to leave it alone"
        raise InputError(
            Problem(chosen.origin("draft"), 0, 0, f"no article fits {given[glob]!r}", remedy)
            for glob in missing
        )


def _unmet(globs: Sequence[str], said: Desk, chosen: Chosen) -> Iterator[Skipped]:
    """What the file lists and nothing fits: worth a word, and no error."""
    if chosen.file is None:
        return
    for at, each in enumerate(said.inputs):
        if each.glob in globs:
            line, _ = chosen.file.document.place(("inputs", at, "glob"))
            named = placed(chosen.file.folder, chosen.file.says.inputs[at].glob)
            yield Skipped(named, f"no article fits this glob ({chosen.file.path}:{line})")


def _nothing(command: str) -> Problem:
    remedy = f"Write {command} PATH..., or list inputs in factcheck.yaml (factcheck init)"
    return Problem(command, 0, 0, "missing argument 'PATH'", remedy)
