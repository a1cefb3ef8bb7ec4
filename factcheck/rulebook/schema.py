"""The shape of a rule file: what a newsroom may write, field by field.

Texts come from YAML as text, numbers too (`strict_yaml` reads no types); the fields that stand for
numbers read them here.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag

CheckName: TypeAlias = Literal[
    "conflict", "single-source", "corroborated", "update", "related", "unresolved",
    "weekday", "age", "percentage-arithmetic", "portion", "difference", "product", "total",
    "conversion", "headline-body", "length", "part", "exchange", "anniversary",
    "headline-date", "shares", "listed",
    "quotation-wording", "quotation-speaker", "person-title",
]  # fmt: skip
KindName: TypeAlias = Literal[
    "date", "deadline", "duration", "money", "percentage", "quantity", "quotation", "title"
]
SeverityName: TypeAlias = Literal["error", "warning", "info"]
ZoneWord: TypeAlias = Literal["title", "body", "caption", "quote"]
ModalityWord: TypeAlias = Literal["asserted", "hedged", "negated", "conditional", "planned"]
GrainWord: TypeAlias = Literal["year", "month", "week", "day", "minute"]
Language: TypeAlias = Literal["en", "fr"]

PLAIN, BY_LANGUAGE = "(text)", "(by language)"
"""The two shapes of a worded field, as pydantic names them in the place of an error."""


def _number(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    return number if number.is_finite() and number >= 0 and value.isascii() else value


def _flag(value: Any) -> Any:
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


Text: TypeAlias = Annotated[str, Field(min_length=1, max_length=2000)]
Worded: TypeAlias = Annotated[
    Annotated[Text, Tag(PLAIN)] | Annotated[dict[Language, Text], Tag(BY_LANGUAGE)],
    Discriminator(lambda value: BY_LANGUAGE if isinstance(value, dict) else PLAIN),
]
"""A text, or the same text in several languages."""
Number: TypeAlias = Annotated[Decimal, BeforeValidator(_number)]
Flag: TypeAlias = Annotated[bool, BeforeValidator(_flag)]


class Record(BaseModel):
    """Frozen, and strict about types and unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


Example: TypeAlias = Annotated[tuple[Text, ...], Field(min_length=1, strict=False)]
"""One sentence or short paragraph an article, each from a source of its own."""


class Examples(Record):
    """What the rule must flag, and what it must let pass."""

    fires: Annotated[tuple[Example, ...], Field(min_length=1, strict=False)]
    quiet: Annotated[tuple[Example, ...], Field(min_length=1, strict=False)]


class Options(Record):
    """What a check can be told beside the common fields; none by default."""


class ConflictOptions(Options):
    """`conflict`."""

    severity_if_hedged: SeverityName = "warning"
    """The severity where one side is hedged by every article that gives it."""


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

    zones: Annotated[tuple[ZoneWord, ...], Field(min_length=1, strict=False)] = (
        "title", "body", "caption",
    )  # fmt: skip
    modalities: Annotated[tuple[ModalityWord, ...], Field(min_length=1, strict=False)] = (
        "asserted", "planned",
    )  # fmt: skip
    story_sources: Number = Decimal(1)
    """The least number of independent sources on the story: where one article alone covers it,
    everything in it has a single source, and saying so of each figure helps nobody."""
    news_days: Number = Decimal(0)
    """Dates so many days around the publication are the news's own "on Tuesday": trifles."""
    lead: Number = Decimal(0)
    """Figures count in the headline and the first so many paragraphs: news puts first what it
    vouches for, and what follows is background. 0 counts the whole text."""
    hard: dict[KindName, Hard] = {}
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


OPTIONS: dict[str, type[Options]] = {
    "conflict": ConflictOptions,
    "single-source": TriflesOptions,
    "corroborated": Options,
    "update": Options,
    "related": Options,
    "unresolved": TriflesOptions,
    "weekday": Options,
    "age": Options,
    "percentage-arithmetic": ArithmeticOptions,
    "portion": PortionOptions,
    "difference": Options,
    "product": Options,
    "total": Options,
    "conversion": Options,
    "headline-body": HeadlineOptions,
    "listed": Options,
    "shares": Options,
    "headline-date": Options,
    "anniversary": Options,
    "exchange": Options,
    "part": Options,
    "length": Options,
    "quotation-wording": Options,
    "quotation-speaker": Options,
    "person-title": Options,
}
"""What each check can be told."""

READS: dict[str, frozenset[str]] = {
    "weekday": frozenset({"date", "deadline"}),
    "age": frozenset({"date"}),
    "percentage-arithmetic": frozenset({"percentage"}),
    "portion": frozenset({"percentage"}),
    "difference": frozenset({"money", "percentage", "quantity"}),
    "product": frozenset({"money"}),
    "total": frozenset({"money", "quantity"}),
    "conversion": frozenset({"quantity"}),
    "listed": frozenset({"quantity"}),
    "shares": frozenset({"percentage"}),
    "headline-date": frozenset({"date", "deadline"}),
    "anniversary": frozenset({"date"}),
    "exchange": frozenset({"money"}),
    "part": frozenset({"quantity"}),
    "length": frozenset({"duration"}),
    "quotation-wording": frozenset({"quotation"}),
    "quotation-speaker": frozenset({"quotation"}),
    "person-title": frozenset({"title"}),
}
"""The kinds that a check can read, where it cannot read all."""


class Rule(Record):
    """One YAML file: what to look for, how grave it is, and what to tell the editor."""

    id: Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", max_length=60)]
    """The file's name without its ending; what a waiver names."""
    check: CheckName
    kinds: Annotated[tuple[KindName, ...], Field(min_length=1, strict=False)]
    severity: SeverityName
    message: Worded
    why: Worded
    """Why the rule exists; the last sentences of every finding's explanation."""
    remedy: Worded
    """What an editor should do about a finding."""
    options: Options = Options()
    examples: Examples


def said(text: Worded, language: str = "en") -> str:
    """`text` in `language`; in the first language that it has where that one is missing."""
    if isinstance(text, str):
        return text
    for choice in (language, "en", *text):
        if choice in text:
            return text[choice]
    raise ValueError("a text in no language")
