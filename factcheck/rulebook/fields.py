"""What the fields of a newsroom's YAML files are made of: texts, numbers, flags, words of a list.

Texts come from YAML as text, numbers too (`strict_yaml` reads no types); the fields that stand for
numbers read them here.
"""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Annotated, Any, Literal, TypeAlias

from pydantic import BaseModel, BeforeValidator, ConfigDict, Discriminator, Field, Tag

from factcheck.rulebook.spaces import tied

KindName: TypeAlias = Literal[
    "date", "deadline", "duration", "money", "percentage", "quantity", "quotation", "title"
]
SeverityName: TypeAlias = Literal["error", "warning", "info"]
ZoneWord: TypeAlias = Literal["title", "body", "caption", "quote"]
ModalityWord: TypeAlias = Literal["asserted", "hedged", "negated", "conditional", "planned"]
GrainWord: TypeAlias = Literal["year", "month", "week", "day", "minute"]
SortWord: TypeAlias = Literal["official", "agency", "own"]
Language: TypeAlias = Literal["en", "fr"]

PLAIN, BY_LANGUAGE = "(text)", "(by language)"
"""The two shapes of a worded field, as pydantic names them in the place of an error."""
PARTS, ONE = "(parts)", "(one)"
"""The two shapes of a field that is one word or one text, or has keys or a list of its own."""
SHAPES = frozenset({PLAIN, BY_LANGUAGE, PARTS, ONE, "[key]"})
"""Steps in the place of an error that are pydantic's own, of which the file knows nothing."""


def shape(value: Any) -> str:
    """Which shape of a field a value has: PARTS where it holds others, else ONE."""
    return PARTS if isinstance(value, dict | list | tuple | BaseModel) else ONE


def _number(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        number = Decimal(value)
    except InvalidOperation:
        return value
    return number if number.is_finite() and number >= 0 and value.isascii() else value


def _whole(value: Any) -> Any:
    plain = isinstance(value, str) and value.isascii() and value.isdecimal() and len(value) < 10
    return int(value) if plain else value


def _flag(value: Any) -> Any:
    return {"true": True, "false": False}.get(value, value) if isinstance(value, str) else value


Text: TypeAlias = Annotated[str, Field(min_length=1, max_length=2000)]
Name: TypeAlias = Annotated[str, Field(min_length=1, max_length=200)]
Id: TypeAlias = Annotated[str, Field(pattern=r"^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$", max_length=60)]
Worded: TypeAlias = Annotated[
    Annotated[Text, Tag(PLAIN)] | Annotated[dict[Language, Text], Tag(BY_LANGUAGE)],
    Discriminator(lambda value: BY_LANGUAGE if isinstance(value, dict) else PLAIN),
]
"""A text, or the same text in several languages."""
Number: TypeAlias = Annotated[Decimal, BeforeValidator(_number)]
Whole: TypeAlias = Annotated[int, BeforeValidator(_whole)]
Flag: TypeAlias = Annotated[bool, BeforeValidator(_flag)]


class Record(BaseModel):
    """Frozen, and strict about types and unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


def said(text: Worded, language: str = "en") -> str:
    """`text` in `language`; in the first language that it has where that one is missing."""
    if isinstance(text, str):
        return text
    for choice in (language, "en", *text):
        if choice in text:
            return tied(text[choice], choice)
    raise ValueError("a text in no language")
