"""A rule's own examples, run through the whole checker: what it should flag, and what let pass."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from factcheck.errors import InputError, Problem
from factcheck.files.front import read_front
from factcheck.model.finding import Report
from factcheck.model.lexicon import OURS, Lexicon
from factcheck.model.source import Given, Profile, Sort, Source
from factcheck.pipeline import check
from factcheck.rulebook.schema import Example, ExampleArticle, Rule

_PUBLISHED = "2026-03-04T08:00+01:00"
_SOURCES = ("Le Quai", "Harbour Post", "L'Écho du Phare", "Northern Wire")
_SAID_BY = "the example"

Keys: TypeAlias = tuple[str | int, ...]
"""Where an example stands in the rule file."""

_GROUPS: dict[Keys, bool] = {
    ("fires",): True,
    ("quiet",): False,
    ("todo", "fires"): False,
    ("todo", "quiet"): True,
}
"""Where examples stand, and whether the rule finds something in them as long as all is well."""

_REMEDIES = {
    ("fires",): (
        "the rule finds nothing here",
        "See above what was read: correct the example where a reading is wrong, else the rule",
    ),
    ("quiet",): (
        "the rule finds something here",
        "See above what was read: correct the example where a reading is wrong, else the rule",
    ),
    ("todo", "fires"): ("the rule finds this by now", "Move the example to examples.fires"),
    ("todo", "quiet"): ("the rule lets this pass by now", "Move the example to examples.quiet"),
}


@dataclass(frozen=True, slots=True)
class Trial:
    """One example and what came of it.

    Attributes:
        keys: where the example stands in the rule file.
        example: its articles.
        report: what the checker made of them, with this rule alone.
        holds: whether the rule did what the example says.
    """

    rule: Rule
    keys: Keys
    example: Example
    report: Report
    holds: bool

    @property
    def name(self) -> str:
        """The example's place in words: "fires[2]", counted from 1."""
        return _named(self.keys)

    def problem(self, path: str, place: tuple[int, int]) -> Problem:
        """What is wrong with it, at its place in its file."""
        group = tuple(str(key) for key in self.keys[1:-1])
        what, remedy = _REMEDIES[group]
        return Problem(path, *place, f"examples.{self.name}: {what}", remedy)


def trials(rule: Rule, lexicon: Lexicon = OURS) -> Iterator[Trial]:
    """Run every example of a rule, in the order of `examples`.

    Raises:
        InputError: the front matter of an example cannot be read.
    """
    return (tried(rule, keys, example, lexicon) for keys, example in examples(rule))


def examples(rule: Rule) -> Iterator[tuple[Keys, Example]]:
    """Every example of a rule and where it stands, those that are still to do last."""
    for group in _GROUPS:
        part: Any = rule.examples
        for name in group:
            part = getattr(part, str(name))
        yield from ((("examples", *group, at), example) for at, example in enumerate(part))


def tried(rule: Rule, keys: Keys, example: Example, lexicon: Lexicon = OURS) -> Trial:
    """Run one example.

    Raises:
        InputError: its front matter cannot be read.
    """
    report = run(rule, example, lexicon)
    return Trial(rule, keys, example, report, bool(report.findings) is _GROUPS[keys[1:-1]])


def run(rule: Rule, example: Example, lexicon: Lexicon = OURS) -> Report:
    """What the checker makes of an example, with one rule.

    Raises:
        InputError: the front matter of an article cannot be read.
    """
    return check(sources(example), [rule], lexicon=lexicon)


def sources(example: Example) -> Sequence[Source]:
    """The articles of an example: each of a source of its own and of one day, unless it says so."""
    return [_source(number, article) for number, article in enumerate(example, start=1)]


def _source(number: int, article: str | ExampleArticle) -> Source:
    path = f"article {number}"
    text = article if isinstance(article, str) else article.text
    front = read_front(text, path)
    own = _SOURCES[number - 1] if number <= len(_SOURCES) else f"Source {number}"
    fields: dict[str, Any] = {
        "published": Given(_PUBLISHED, _SAID_BY),
        "source": Given(own, _SAID_BY),
        **front.fields,
        **({} if isinstance(article, str) else _said_of(article)),
    }
    return Source(path, path, text, front=front.span, title_span=front.title_span, **fields)


def _said_of(article: ExampleArticle) -> dict[str, Any]:
    """What an example says of an article beside its text."""
    given = {"published": article.published, "source": article.source}
    sort = Sort(article.sort) if article.sort else None
    return {
        **{name: Given(value, _SAID_BY) for name, value in given.items() if value is not None},
        "profile": Profile(is_draft=article.draft, sort=sort),
    }


def broken(error: InputError, keys: Keys, path: str, place: tuple[int, int]) -> list[Problem]:
    """The problems of an example's own text, told of its place in the rule file."""
    return [
        Problem(path, *place, f"examples.{_named(keys)}: {_inside(each)}", each.remedy)
        for each in error.problems
    ]


def _inside(problem: Problem) -> str:
    return f"{problem.path}, line {problem.line}: {problem.what}"


def _named(keys: Keys) -> str:
    *group, number = keys[1:]
    return f"{'.'.join(map(str, group))}[{int(number) + 1}]"
