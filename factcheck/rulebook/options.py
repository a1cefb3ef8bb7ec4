"""The closed set of checks: what each looks at, what it can read, and what it can be told."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal, NamedTuple, TypeAlias

from pydantic import Field

from factcheck.rulebook.fields import Flag, GrainWord, KindName, Number, Record

CheckName: TypeAlias = Literal[
    "conflict", "single-source", "corroborated", "update", "related", "unresolved",
    "weekday", "age", "percentage-arithmetic", "portion", "difference", "product", "total",
    "conversion", "headline-body", "length", "part", "exchange", "anniversary",
    "headline-date", "shares", "listed",
    "quotation-wording", "quotation-speaker", "person-title",
]  # fmt: skip


class Options(Record):
    """What a check can be told beside the common fields; none by default."""


class Hard(Record):
    """What makes a claim of one kind hard enough to want a second source."""

    least: Number | None = None
    """The smallest number (amount, count or percentage) that matters, where a number decides."""
    role: Flag = False
    """Whether the claim must play a known role (an opening, a sentence...) to matter."""
    roles: Annotated[tuple[str, ...], Field(strict=False)] = ()
    """Roles that always matter, whatever the number, and wherever in the text."""
    anywhere: Flag = False
    """Whether the kind matters beyond the lead too."""
    grain: GrainWord | None = None
    """The coarsest date that matters."""
    vague: Flag = False
    """Whether a wording that names no figure ("half", "dozens of millions") matters too."""


class TriflesOptions(Options):
    """`single-source` and `unresolved`: what is too small to mention."""

    story_sources: Number = Decimal(1)
    """The least number of independent sources on the story: where one article alone covers it,
    everything in it has a single source, and saying so of each figure helps nobody."""
    news_days: Number = Decimal(0)
    """Dates so many days around the publication are the news's own "on Tuesday": trifles."""
    lead: Number = Decimal(0)
    """Figures count in the headline and the first so many paragraphs: news puts first what it
    vouches for, and what follows is background. 0 counts the whole text."""
    hard: dict[KindName, Hard] = Field(default_factory=dict)
    """Kinds that matter, each with its bar; a kind that is left out is a trifle."""


class ArithmeticOptions(Options):
    """`percentage-arithmetic`."""

    tolerance: Number = Decimal(1)
    """How far the percentage may be off beyond its figures' rounding: units of its last digit."""
    tolerance_in_words: Number = Decimal(5)
    """The same for "half", "two thirds" and the like, in points."""


class PortionOptions(ArithmeticOptions):
    """`portion`."""

    tolerance_in_words: Number = Decimal(3)
    """In points; less than where a share is named of two figures: here it stands for a sum."""


class HeadlineOptions(Options):
    """`headline-body`."""

    ratio: Number = Decimal(2)
    """How many times larger one value may be before the two are taken for different things."""


class About(NamedTuple):
    """A check for people: what it looks at, and what a finding of it says."""

    looks_at: str
    says: str
    options: type[Options] = Options
    reads: tuple[KindName, ...] | None = None  # None: every kind
    of_facts: bool = False  # whether it shows facts as joining judged them


ABOUT: dict[str, About] = {
    "conflict": About(
        "facts whose sides exclude each other", "two sources cannot both be right", of_facts=True
    ),
    "single-source": About(
        "facts of one independent source",
        "nobody else says so, and it matters",
        TriflesOptions,
        of_facts=True,
    ),
    "corroborated": About("facts of several", "independent sources agree", of_facts=True),
    "update": About(
        "facts whose figure moved", "a later figure replaces an earlier one", of_facts=True
    ),
    "related": About(
        "facts that other claims may belong to",
        "judge for yourself whether this is one fact",
        of_facts=True,
    ),
    "unresolved": About(
        "claims without a value",
        "this date, amount or length cannot be told",
        TriflesOptions,
        of_facts=True,
    ),
    "weekday": About(
        "one date", "the weekday beside it is that of another day", reads=("date", "deadline")
    ),
    "age": About("one date of birth", "the age in its sentence is another one", reads=("date",)),
    "percentage-arithmetic": About(
        "one percentage and the two figures that it is tied to",
        "the sum does not come out",
        ArithmeticOptions,
        ("percentage",),
    ),
    "portion": About(
        "a percentage, its whole and the amount that it comes to",
        "the sum does not come out",
        PortionOptions,
        ("percentage",),
    ),
    "difference": About(
        "an old value, a new one and the change",
        "the change is another one",
        reads=("money", "percentage", "quantity"),
    ),
    "product": About(
        "a price, a number of pieces and their total", "the total is another one", reads=("money",)
    ),
    "total": About(
        "a total and the list of its parts", "they do not add up", reads=("money", "quantity")
    ),
    "conversion": About(
        "a measure and the same in another unit", "they are not equal", reads=("quantity",)
    ),
    "length": About(
        "a length of time and its first and last day",
        "the days are another length apart",
        reads=("duration",),
    ),
    "shares": About(
        "percentages that divide one whole among several",
        "they come to more than 100",
        reads=("percentage",),
    ),
    "listed": About(
        "a count and the names that are listed behind it",
        "the list has another number of names",
        reads=("quantity",),
    ),
    "part": About(
        "a count and the one that it is part of", "the part is larger", reads=("quantity",)
    ),
    "exchange": About(
        "amounts in two currencies, side by side",
        "the rate is not that of the others",
        reads=("money",),
    ),
    "anniversary": About(
        "a count of years and the year of an event",
        "it is another number of years ago",
        reads=("date",),
    ),
    "headline-body": About(
        "a figure of the headline and those of the text",
        "the text gives another one",
        HeadlineOptions,
    ),
    "headline-date": About(
        "a day of the headline and those of the text",
        "the text gives another one",
        reads=("date", "deadline"),
    ),
    "quotation-wording": About(
        "quotations of one person in two articles",
        "a word differs that matters",
        reads=("quotation",),
    ),
    "quotation-speaker": About(
        "one wording in two articles", "two people are said to have spoken", reads=("quotation",)
    ),
    "person-title": About(
        "offices of one person in two articles", "they cannot be one office", reads=("title",)
    ),
}
"""By the names that rule files use."""

COUNTING = ("conflict", "single-source", "corroborated", "update")
"""The checks whose findings show one fact, of which sources can be counted."""
DIFFERING = ("conflict", "update")
"""The checks whose findings show values that differ, of which a difference can be let pass."""
