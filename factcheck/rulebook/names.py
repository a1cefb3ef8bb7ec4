"""Names that a rule gives: plain ones, compared without case and accents, or `/patterns/`.

Patterns run in RE2, whose time grows with the text alone: what a rule file holds cannot make a
run hang.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from factcheck.context.stems import fold

_LONGEST = 200  # matched of a name or a subject; a longer one is no name
_SPACE = re.compile(r"\W+")


def is_pattern(written: str) -> bool:
    """Whether a name is a pattern: it stands between two slashes."""
    return len(written) > 1 and written.startswith("/") and written.endswith("/")


def fault(written: str) -> tuple[str, str] | None:
    """What is wrong with a name and what to write; None where nothing is."""
    if not is_pattern(written):
        plain = _plain(written)
        return None if plain else ("no letter and no digit in this name", "Write the name itself")
    if not written[1:-1].strip():
        return "an empty pattern", "Write what the name must hold between the slashes"
    try:
        _compiled(written[1:-1])
    except ValueError as error:
        return f"this pattern cannot be read ({error})", _remedy(written)
    return None


def is_named(wanted: tuple[str, ...], name: str) -> bool:
    """Whether `name` is one of those that are wanted, or a pattern is found in it."""
    return any(
        _found(each, name) if is_pattern(each) else _plain(each) == _plain(name) for each in wanted
    )


def speaks_of(wanted: tuple[str, ...], words: str) -> bool:
    """Whether one of the names stands in `words`, as whole words; or a pattern is found there."""
    told = f" {_plain(words)} "
    return any(
        _found(each, words) if is_pattern(each) else f" {_plain(each)} " in told for each in wanted
    )


def _plain(name: str) -> str:
    """Folded, with one space between its words."""
    return " ".join(_SPACE.sub(" ", fold(name)).split())


def _found(pattern: str, text: str) -> bool:
    whole = text[:_LONGEST].encode("utf-8", "replace").decode("utf-8")
    return _compiled(pattern[1:-1]).search(whole) is not None


@cache
def _compiled(pattern: str) -> Any:
    """The pattern in RE2.

    Raises:
        ValueError: RE2 cannot read it.
    """
    import re2

    options = re2.Options()
    options.log_errors = False
    options.case_sensitive = False
    try:
        return re2.compile(pattern, options=options)  # type: ignore[no-untyped-call]
    except re2.error as error:
        said = error.args[0] if error.args else b""
        told = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said)
        raise ValueError(told) from None


_LOOKING = re.compile(r"\(\?<?[=!]")
_BACK = re.compile(r"\\[1-9]|\(\?P=")


def _remedy(written: str) -> str:
    if _LOOKING.search(written):
        return "Write it without lookahead and lookbehind, which patterns here do not have"
    if _BACK.search(written):
        return "Write it without backreferences, which patterns here do not have"
    return "Correct it, or take the slashes away for a plain name"
