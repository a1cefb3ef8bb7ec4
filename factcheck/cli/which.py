"""Which finding or which claim is meant: by the beginning of a fingerprint, an id or a place."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from factcheck.errors import InputError, Problem
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.finding import Finding, Report

_NEAR = 5  # names that are told where none fits


def finding(beginning: str, findings: Sequence[Finding]) -> Finding:
    """The finding whose fingerprint begins so; its scheme may be left out.

    Raises:
        InputError: none does, or several do.
    """
    found = [each for each in findings if _begins(each.fingerprint, beginning)]
    if len(found) == 1:
        return found[0]
    if len(found) > 1:
        what = f"{len(found)} findings begin with '{beginning}'"
        remedy = "Write more of it: " + _some(each.fingerprint for each in found)
    else:
        what = f"no finding has the fingerprint '{beginning}'"
        every = [each.fingerprint for each in findings]
        remedy = _nearest(beginning, every, "These articles have no findings")
    raise InputError([Problem("FINGERPRINT", 0, 0, what, remedy)])


def claim(name: str, report: Report) -> Claim:
    """The claim of that id; of that place, FILE:LINE:COLUMN; or of those words, FILE:WORDS.

    An id or a file may be told by its end, from behind a "/" on.

    Raises:
        InputError: there is none, or there are several.
    """
    articles = {article.id: article for article in report.articles}
    for fits in _WAYS:
        found = [each for each in report.claims if fits(name, each, articles[each.article])]
        if len(found) == 1:
            return found[0]
        if found:
            what = f"{len(found)} claims are meant by '{name}'"
            remedy = "Write one of " + _some(each.id for each in found)
            raise InputError([Problem("--claims", 0, 0, what, remedy)])
    what = f"no claim is meant by '{name}'"
    every = [each.id for each in report.claims]
    remedy = _nearest(name, every, "These articles make no claims")
    raise InputError([Problem("--claims", 0, 0, what, remedy)])


def _is_id(name: str, claim: Claim, article: Article) -> bool:  # noqa: ARG001  as the others
    return claim.id == name


def _ends_id(name: str, claim: Claim, article: Article) -> bool:  # noqa: ARG001  as the others
    return claim.id.endswith(f"/{name}")


def _is_place(name: str, claim: Claim, article: Article) -> bool:
    """Whether the line and the column lie in the claim."""
    match = _PLACE.fullmatch(name)
    if match is None or not _is_file(match["file"], article):
        return False
    line, starts = int(match["line"]), article.lines.starts
    if not 1 <= line <= len(starts):
        return False
    return claim.span.start <= starts[line - 1] + int(match["column"]) - 1 < claim.span.end


def _is_wording(name: str, claim: Claim, article: Article) -> bool:
    """Whether the claim is written with the words behind the name of the file."""
    words = _plain(claim.span.of(article.text))
    return any(
        _is_file(name[: colon.start()], article) and _plain(name[colon.end() :]) == words
        for colon in _COLON.finditer(name)
    )


_WAYS: tuple[Callable[[str, Claim, Article], bool], ...] = (
    _is_id,
    _ends_id,
    _is_place,
    _is_wording,
)
_PLACE = re.compile(r"(?P<file>.+):(?P<line>[0-9]{1,9}):(?P<column>[0-9]{1,9})", re.DOTALL)
_COLON = re.compile(":")


def _is_file(name: str, article: Article) -> bool:
    return article.path == name or article.path.endswith(f"/{name}")


def _plain(words: str) -> str:
    return " ".join(words.strip('"“”').split()).casefold()


def _begins(fingerprint: str, beginning: str) -> bool:
    stem, _, ordinal = fingerprint.partition("-")
    start, _, wanted = beginning.partition("-")
    return ordinal == wanted and start in (stem[: len(start)], stem.partition(":")[2][: len(start)])


def _nearest(name: str, every: Sequence[str], none: str) -> str:
    from difflib import get_close_matches

    if not every:
        return none
    return "The nearest are " + _some(get_close_matches(name, every, n=_NEAR, cutoff=0.0))


def _some(names: Iterable[str]) -> str:
    return ", ".join(list(names)[:_NEAR])
