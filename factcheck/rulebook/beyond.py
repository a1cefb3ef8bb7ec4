"""What is wrong with a rule that its types alone cannot refuse."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from factcheck.errors import Problem
from factcheck.lang.concepts import CONCEPTS
from factcheck.lang.roles import ROLES
from factcheck.rulebook.by_schema import one_of, short
from factcheck.rulebook.names import fault
from factcheck.rulebook.options import ABOUT, COUNTING, DIFFERING
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.strict_yaml import Document, Keys
from factcheck.rulebook.wording import faults
from factcheck.text.calendar import read_moment

_TEMPLATES = ("message",)  # the fields that may hold placeholders
_ALIKE = 85  # of 100, from which on a word of nobody's is taken for a slip in one of ours

_Fault: TypeAlias = tuple[Keys, str, str]


def beyond_the_schema(
    raw: dict[str, Any], rule: Rule | None, document: Document, path: str
) -> Iterator[Problem]:
    """What the types alone cannot refuse."""
    stem = path.replace("\\", "/").rsplit("/", 1)[-1].rsplit(".", 1)[0]
    name = raw.get("id")
    if isinstance(name, str) and name and name != stem:
        what = f"the id {short(name)!r} is not the file's name"
        yield Problem(
            path, *document.place(["id"]), what, f"Write 'id: {stem}', or rename the file"
        )
    yield from _placeholders(raw, document, path)
    if rule is not None:
        found = (fault for faults_of in _FAULTS for fault in faults_of(rule))
        for keys, what, remedy in found:
            yield Problem(path, *document.place(keys), f"{_said(keys)}: {what}", remedy)


def _placeholders(raw: dict[str, Any], document: Document, path: str) -> Iterator[Problem]:
    for field in _TEMPLATES:
        value = raw.get(field)
        texts = value.items() if isinstance(value, dict) else [(None, value)]
        for language, text in texts:
            if not isinstance(text, str):
                continue
            keys = [field] if language is None else [field, language]
            for offset, what, remedy in faults(text):
                place = document.place_in(keys, text, offset)
                yield Problem(path, *place, f"{'.'.join(keys)}: {what}", remedy)


def _kinds(rule: Rule) -> Iterator[_Fault]:
    """Kinds that the check does not read."""
    readable = ABOUT[rule.check].reads
    for place, kind in enumerate(rule.kinds):
        if readable and kind not in readable:
            what = f"the check {rule.check!r} does not read {kind!r}"
            yield ("kinds", place), what, one_of(kind, sorted(readable))


def _names(rule: Rule) -> Iterator[_Fault]:
    """Names that name nothing, and patterns that cannot be read."""
    for field in ("subjects", "sources", "attributed"):
        names = getattr(rule.where, field)
        for place, name in enumerate(names if isinstance(names, tuple) else ()):
            if found := fault(name):
                yield ("where", field, place), *found


def _ids(rule: Rule) -> Iterator[_Fault]:
    """Words that are nearly a role or a concept of ours; others may be a newsroom's own."""
    from rapidfuzz import fuzz, process

    known = {"roles": {role.id for role in ROLES}, "concepts": set(CONCEPTS)}
    for field, ids in known.items():
        for place, name in enumerate(getattr(rule.where, field) or ()):
            if name in ids:
                continue
            near = process.extractOne(name, sorted(ids), scorer=fuzz.ratio, score_cutoff=_ALIKE)
            if near:
                yield ("where", field, place), f"none is called {name!r}", f"Write {near[0]!r}"


def _senseless(rule: Rule) -> Iterator[_Fault]:
    """Fields that say nothing, nothing that can be, or something that the check cannot do."""
    tolerance, asked, age = rule.tolerance, rule.sources, rule.where.age
    if "tolerance" in rule.model_fields_set and rule.check not in DIFFERING:
        yield ("tolerance",), f"the check {rule.check!r} compares no values", _only_with(DIFFERING)
    elif "tolerance" in rule.model_fields_set and tolerance == type(tolerance)():
        yield ("tolerance",), "it lets nothing pass", "Write 'relative: 2', or take it out"
    if "sources" in rule.model_fields_set and rule.check not in COUNTING:
        yield ("sources",), f"the check {rule.check!r} counts none", _only_with(COUNTING)
    elif "sources" in rule.model_fields_set and asked == type(asked)():
        yield ("sources",), "nothing is asked for", "Write 'at_least: 2', or take it out"
    if asked.at_least == 0:
        yield ("sources", "at_least"), "nothing is asked for", "Write 1 or more"
    if age is not None and age.within is None and age.older is None:
        yield ("where", "age"), "no number of days", "Write 'within: 7' or 'older: 30'"


def _impossible(rule: Rule) -> Iterator[_Fault]:
    """Bounds between which nothing is: the rule could never speak."""
    asked, age, remedy = rule.sources, rule.where.age, "Write a larger number"
    if asked.most is not None and (asked.least or 0) > asked.most:
        what = f"no fact has at least {asked.least} and at most {asked.most}"
        yield ("sources", "most"), what, remedy
    if asked.of is None and asked.at_least and (asked.least or 0) >= asked.at_least:
        what = f"no fact has at least {asked.least} and fewer than {asked.at_least}"
        yield ("sources", "at_least"), what, remedy
    if age and age.within is not None and age.older is not None and age.older >= age.within:
        what = f"no article is more than {age.older} and at most {age.within} days old"
        yield ("where", "age", "within"), what, remedy


def _dates(rule: Rule) -> Iterator[_Fault]:
    """Articles of examples that appear on no day."""
    groups = {
        ("fires",): rule.examples.fires,
        ("quiet",): rule.examples.quiet,
        ("todo", "fires"): rule.examples.todo.fires,
        ("todo", "quiet"): rule.examples.todo.quiet,
    }
    for group, examples in groups.items():
        for number, example in enumerate(examples):
            for place, article in enumerate(example):
                day = None if isinstance(article, str) else article.published
                if day is not None and read_moment(day) is None:
                    keys: Keys = ("examples", *group, number, place, "published")
                    yield keys, f"{short(day)!r} is no date", "Write it as 2026-03-04"


_FAULTS = (_kinds, _names, _ids, _senseless, _impossible, _dates)


def _only_with(checks: tuple[str, ...]) -> str:
    return f"Take it out: it goes with {', '.join(checks)}"


def _said(keys: Keys) -> str:
    return ".".join(str(key) for key in keys if isinstance(key, str))
