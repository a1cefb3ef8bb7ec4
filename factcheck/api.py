"""The checker for other programs: `check` gives the report that the command writes."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from factcheck.errors import InputError, Problem
from factcheck.model.finding import Report
from factcheck.model.source import Given, Source

if TYPE_CHECKING:
    from factcheck.files import Inputs

_SAID_BY = "the caller"


@dataclass(frozen=True, slots=True)
class Text:
    """An article that is in no file.

    Attributes:
        text: what it says.
        name: stands for its path in the report; made up where it is None.
        published: ISO 8601, with its zone where one is known.
        language: ISO 639-1; found from the text where it is None.
    """

    text: str
    name: str | None = None
    title: str | None = None
    source: str | None = None
    published: str | None = None
    language: str | None = None
    url: str | None = None


def check(
    *articles: str | os.PathLike[str] | Text,
    rules: Iterable[str | os.PathLike[str]] = ("builtin",),
    lexicon: Iterable[str | os.PathLike[str]] = (),
) -> Report:
    """Compare articles: paths of files or folders, and texts at hand.

    Args:
        articles: as on the command line; `Text` for what is in no file.
        rules: folders of rules; "builtin" stands for ours.
        lexicon: files of a newsroom's own words, read beside ours.

    Raises:
        factcheck.InputError: a path, a rule or a date is wrong; holds every problem.

    >>> import factcheck
    >>> report = factcheck.check(
    ...     factcheck.Text("Le pont a coûté 12 millions d'euros.", source="L'Écho"),
    ...     factcheck.Text("The bridge cost €12 million.", source="The Courier"),
    ... )
    >>> [claim.kind for claim in report.claims]
    ['money', 'money']
    >>> [report.claim(name).article for name in report.facts[0].claims]
    ['text-1', 'text-2']
    """
    from factcheck import config, pipeline
    from factcheck.files import with_own_ids

    texts = [article for article in articles if isinstance(article, Text)]
    paths = [os.fspath(article) for article in articles if not isinstance(article, Text)]
    loaded, words, found, given = config.every(
        lambda: config.read_rules([os.fspath(folder) for folder in rules]),
        lambda: config.read_lexicon([os.fspath(file) for file in lexicon]),
        lambda: _find(paths),
        lambda: _sources(texts),
    )
    sources = with_own_ids([*found.sources, *given])
    return pipeline.check(sources, loaded, found.skipped, lexicon=words)


def as_source(text: Text, number: int = 1) -> Source:
    """The text as the checker reads it; `number` names it where it has no name."""
    name = text.name or f"text-{number}"
    return Source(
        id=name,
        path=name,
        text=text.text,
        title=_given(text.title),
        source=_given(text.source),
        published=_given(text.published),
        language=_given(text.language),
        url=_given(text.url),
    )


def _sources(texts: list[Text]) -> list[Source]:
    from factcheck.files.front import DATE_REMEDY, is_date

    given = [as_source(text, number) for number, text in enumerate(texts, start=1)]
    problems = [
        Problem(each.path, 0, 0, f"published: {each.published.value!r} is no date", DATE_REMEDY)
        for each in given
        if each.published is not None and not is_date(each.published.value)
    ]
    if problems:
        raise InputError(problems)
    return given


def _find(paths: list[str]) -> Inputs:
    from factcheck.files import Inputs, find

    return find(paths) if paths else Inputs((), ())


def _given(value: str | None) -> Given | None:
    return None if value is None else Given(value, _SAID_BY)
