"""Globs: `*` is any part of a name, `?` one character of it, `**` any folders.

Matched without regular expressions, so that no pattern takes longer than the length of the name
times its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

_WILD = frozenset("*?")
_DEEP = "**"


def fits(path: str, glob: str) -> bool:
    """Whether a path with `/` fits a glob; one without wildcards fits all that is below it.

    >>> fits("wire/afp/1.md", "wire/**/*.md"), fits("wire/1.md", "wire"), fits("a/b.md", "*.md")
    (True, True, False)
    """
    parts = [part for part in glob.split("/") if part]
    if not any(_WILD & set(part) for part in parts):
        parts.append(_DEEP)
    return _aligned([part for part in path.split("/") if part], parts, _DEEP, _name)


def root_of(glob: str) -> str:
    """The folder, or the file, that everything the glob can find lies in; "." where there is none.

    >>> root_of("wire/**/*.md"), root_of("drafts/today.md"), root_of("*.md")
    ('wire', 'drafts/today.md', '.')
    """
    parts = glob.split("/")
    plain = next((at for at, part in enumerate(parts) if _WILD & set(part)), len(parts))
    return "/".join(parts[:plain]) or ("/" if glob.startswith("/") else ".")


def is_plain(glob: str) -> bool:
    """Whether a glob names one file or folder."""
    return not _WILD & set(glob)


def _aligned(
    given: Sequence[str], wanted: Sequence[str], star: str, same: Callable[[str, str], bool]
) -> bool:
    """Whether the parts of a path, or the characters of a name, fit; `star` takes any number.

    Goes back to the last star only: what an earlier one took is never too little.
    """
    at = want = resume = 0
    last = -1
    while at < len(given):
        if want < len(wanted) and wanted[want] == star:
            last, resume, want = want, at, want + 1
        elif want < len(wanted) and same(given[at], wanted[want]):
            at, want = at + 1, want + 1
        elif last >= 0:
            resume += 1
            at, want = resume, last + 1
        else:
            return False
    return all(part == star for part in wanted[want:])


def _name(given: str, wanted: str) -> bool:
    return _aligned(given, wanted, "*", _character)


def _character(given: str, wanted: str) -> bool:
    return wanted in ("?", given)
