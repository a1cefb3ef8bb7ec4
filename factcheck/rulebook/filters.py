"""What a rule may ask of the claims, the sources and the difference that it speaks of."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Discriminator, Field, Tag

from factcheck.rulebook.fields import (
    ONE,
    PARTS,
    Flag,
    GrainWord,
    Id,
    ModalityWord,
    Name,
    Number,
    Record,
    SortWord,
    Whole,
    ZoneWord,
    shape,
)

Names: TypeAlias = Annotated[tuple[Name, ...], Field(min_length=1, strict=False)]
"""Plain names, or `/regular expressions/`."""
Ids: TypeAlias = Annotated[tuple[Id, ...], Field(min_length=1, strict=False)]


class Age(Record):
    """How long before the newest article of the run an article appeared, in days.

    An article without a date is of no age, and no rule that asks for one speaks of it.
    """

    within: Whole | None = None
    """At most so many days before the newest."""
    older: Whole | None = None
    """More than so many days before the newest."""


class Where(Record):
    """What one claim of a finding must meet for the rule to speak, all of it at once."""

    roles: Ids | None = None
    """Parts that the value plays, such as `dead`, `fine` or `opening`."""
    subjects: Names | None = None
    """What it is about: words that stand in its subject, or a `/regular expression/`."""
    concepts: Ids | None = None
    """Concepts of the words that it counts or is about, in any language, such as `employee`."""
    sources: Names | None = None
    """The source of its article by its name, or a `/regular expression/`."""
    sorts: Annotated[tuple[SortWord, ...], Field(min_length=1, strict=False)] | None = None
    """What the source of its article is to the newsroom."""
    zones: Annotated[tuple[ZoneWord, ...], Field(min_length=1, strict=False)] | None = None
    """The part of the article in which it stands; `quote` is what speakers say."""
    modalities: Annotated[tuple[ModalityWord, ...], Field(min_length=1, strict=False)] | None = None
    """How sure the article is of it."""
    attributed: (
        Annotated[
            Annotated[Flag, Tag(ONE)] | Annotated[Names, Tag(PARTS)],
            Discriminator(shape),
        ]
        | None
    ) = None
    """Whether the article credits somebody with it, or whom: names, or `/regular expressions/`."""
    age: Age | None = None
    """How long before the newest article of the run its article appeared."""
    drafts: Flag | None = None
    """Whether its article is about to be published (true), or is none of those (false)."""


class Tolerance(Record):
    """What difference between two values is let pass: the finding is silent, the fact stays."""

    absolute: Number | None = None
    """The largest difference, in the values' own unit; in days for dates and lengths of time."""
    relative: Number | None = None
    """The largest difference, in percent of the larger value; not for dates."""
    grain: GrainWord | None = None
    """Differences of dates that are shorter than one year, month, week, day or minute pass."""
    rounding: Flag = False
    """Whether a value and its own rounding agree ("3.2 million" and "3 million")."""


class Asked(Record):
    """How many independent sources a fact has for the rule to speak, and which are asked for."""

    least: Whole | None = None
    """Facts of fewer independent sources are passed over."""
    most: Whole | None = None
    """Facts of more independent sources are passed over."""
    of: SortWord | None = None
    """The sort of source that `at_least` counts; all of them where nothing stands here."""
    at_least: Whole | None = None
    """What is asked for: the rule speaks where there are fewer. 1 where only `of` is given."""
