"""The file of waivers and of different facts: what a newsroom accepts on purpose, and why.

schema: 1
waivers:
- finding: fc1:3f2a...
rule: money-conflict
fact: "“cost” (Vauclair)"
values: ["EUR 12800000", "EUR 21800000"]
reason: "The Courier counts the debt in; see its sixth paragraph."
owner: m.weber
created: 2026-03-05
expires: 2026-06-30
distinct: []
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BeforeValidator, Field

from factcheck.errors import InputError, Problem
from factcheck.ledger.distinct import Distinct, Said
from factcheck.model.standing import Waiver
from factcheck.rulebook.by_schema import problem, telling, validated
from factcheck.rulebook.fields import Record
from factcheck.rulebook.strict_yaml import Document, read

MOST_DAYS = 180
LEAST_REASON = 15  # characters
_PAGE = "docs/baseline.md"


def _day(value: Any) -> Any:
    if not isinstance(value, str) or len(value) != 10:
        return value
    try:
        return date.fromisoformat(value)
    except ValueError:
        return value


Day: TypeAlias = Annotated[date, BeforeValidator(_day)]
Line: TypeAlias = Annotated[str, Field(min_length=1, max_length=500)]
Written: TypeAlias = Annotated[str, Field(min_length=1, max_length=5000)]
Reason: TypeAlias = Annotated[str, Field(min_length=LEAST_REASON, max_length=2000)]


class WaiverEntry(Record):
    """A finding that is accepted until a day, for the values that it names and no further one."""

    finding: Annotated[str, Field(pattern=r"^fc\d+:[0-9a-f]{20}(-\d+)?$")]
    """The fingerprint, as a report shows it."""
    rule: Line
    """The id of the rule that spoke."""
    fact: Annotated[str, Field(max_length=500)] = ""
    """What it is about, for who reads the file."""
    values: Annotated[tuple[Written, ...], Field(min_length=1, strict=False)]
    """The values that are excused; a further one reopens the finding."""
    reason: Reason
    """Why, in a sentence of at least 15 characters."""
    owner: Line
    """Who answers for it."""
    created: Day
    """The day on which it was written."""
    expires: Day
    """The last day on which it holds: at most 180 days after `created`."""


class SaidEntry(Record):
    """What one of two claims says, wherever it stands."""

    source: Annotated[str, Field(max_length=500)] = ""
    """The name of the source; empty where the article names none."""
    kind: Line
    """The kind of the claim: money, date..."""
    value: Written
    """In canonical notation."""
    sentence: Written
    """The sentence; the words that it has in common with the article's are what counts."""


class DistinctEntry(Record):
    """Two claims that are different facts, for good."""

    first: SaidEntry
    """What the one says."""
    second: SaidEntry
    """What the other says."""
    reason: Reason
    """Why, in a sentence of at least 15 characters."""


class WaiversFile(Record):
    """A file of waivers."""

    schema_: Annotated[Literal["1"], Field(alias="schema")] = "1"
    """The version of this form: 1."""
    waivers: Annotated[tuple[WaiverEntry, ...], Field(strict=False)] = ()
    """Findings that are accepted until a day."""
    distinct: Annotated[tuple[DistinctEntry, ...], Field(strict=False)] = ()
    """Claims that are different facts."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """What a file of waivers holds, in its order."""

    waivers: tuple[Waiver, ...] = ()
    distinct: tuple[Distinct, ...] = ()


NONE = Accepted()
"""Nothing is accepted."""


def parse(text: str, path: str) -> Accepted:
    """The waivers and the different facts of a file.

    Raises:
        InputError: not YAML, or not such a file; holds every problem with its place.
    """
    document = read(text, path)
    if document.value == "":
        return Accepted()
    file, errors = validated(WaiversFile, document.value)
    problems = [_worded(error, document, path) for error in telling(errors)]
    problems += _beyond_the_schema(document, path)
    if file is None or problems:
        raise InputError(sorted(problems))
    return Accepted(
        tuple(_waiver(one, document, at) for at, one in enumerate(file.waivers)),
        tuple(_distinct(one, document, at) for at, one in enumerate(file.distinct)),
    )


def _waiver(entry: WaiverEntry, document: Document, at: int) -> Waiver:
    fields = entry.model_dump(exclude={"created", "values"})
    line = document.place(["waivers", at])[0]
    return Waiver(**fields, values=tuple(sorted(entry.values)), line=line)


def _distinct(entry: DistinctEntry, document: Document, at: int) -> Distinct:
    first, second = (Said(**side.model_dump()) for side in (entry.first, entry.second))
    return Distinct(first, second, entry.reason, document.place(["distinct", at])[0])


def _beyond_the_schema(document: Document, path: str) -> Iterator[Problem]:
    """Days in the wrong order, and more days than a waiver may last."""
    raw = document.value
    entries = raw.get("waivers") if isinstance(raw, dict) else None
    for at, entry in enumerate(entries if isinstance(entries, list) else ()):
        if not isinstance(entry, dict):
            continue
        created, expires = _day(entry.get("created")), _day(entry.get("expires"))
        if not isinstance(created, date) or not isinstance(expires, date):
            continue
        last = created + timedelta(days=MOST_DAYS)
        if not created <= expires <= last:
            what = f"waivers.{at}.expires: {expires} is not within {MOST_DAYS} days of {created}"
            remedy = f"Write a day from {created} to {last}"
            yield Problem(path, *document.place(["waivers", at, "expires"]), what, remedy)


_OWN = {
    "string_too_short": f"Write at least {LEAST_REASON} characters: a reason that others can judge",
    "date_type": "Write a day as 2026-03-04",
    "string_pattern_mismatch": "Write the fingerprint as a report shows it: fc1: and 20 characters",
}
_WHAT = {
    "string_too_short": "this is too short",
    "date_type": "this is no day",
    "string_pattern_mismatch": "this is no fingerprint",
}


def _worded(error: Any, document: Document, path: str) -> Problem:
    found = problem(error, document, path, _known_keys, _PAGE)
    kind = error["type"]
    if kind not in _OWN or (kind == "string_too_short" and error["loc"][-1] != "reason"):
        return found
    name = ".".join(map(str, error["loc"]))
    return Problem(path, found.line, found.column, f"{name}: {_WHAT[kind]}", _OWN[kind])


def _known_keys(steps: Sequence[str | int]) -> list[str]:
    """The keys that may stand where the last of `steps` does."""
    if len(steps) == 1:
        return ["schema", "waivers", "distinct"]
    if len(steps) > 3:
        return list(SaidEntry.model_fields)
    return list((WaiverEntry if steps[0] == "waivers" else DistinctEntry).model_fields)
