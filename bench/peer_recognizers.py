"""Recognizers-Text's models of dates and times, numbers, currencies and percentages.

Dates are asked for sentence by sentence, because a sentence on which that model fails inside
silences the rest of its text too; the others are given whole texts, which is faster.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from functools import cache
from typing import Any

from recognizers_date_time import DateTimeRecognizer
from recognizers_number import NumberRecognizer
from recognizers_number_with_unit import NumberWithUnitRecognizer
from recognizers_text import Culture

from bench.driver import Answer, Article, drive

CULTURES = {"fr": Culture.French, "en": Culture.English}


@cache
def models(language: str) -> tuple[Any, ...]:
    """The models of a language: dates and times, numbers, currencies, percentages."""
    culture = CULTURES[language]
    numbers = NumberRecognizer(culture)
    return (
        DateTimeRecognizer(culture).get_datetime_model(),
        numbers.get_number_model(),
        NumberWithUnitRecognizer(culture).get_currency_model(),
        numbers.get_percentage_model(),
    )


def read(article: Article) -> list[Answer]:
    """What the four models find in the article's sentences; bare numbers are no claims."""
    text, published = article["text"], datetime.fromisoformat(article["published"])
    dates, numbers, currencies, percentages = models(article["language"])
    numbers.parse(text)
    answers: list[Answer] = [
        *_answers("money", currencies.parse(text), lambda value: [f"XXX {value.get('value')}"]),
        *_answers("percentage", percentages.parse(text), lambda value: [_share(value)]),
    ]
    for start, words in article["sentences"]:
        answers += _answers("date", dates.parse(words, published), _dates, start)
    places = [(start, start + len(words)) for start, words in article["sentences"]]
    return [each for each in answers if any(a <= each[0] and each[1] <= b for a, b in places)]


def _answers(
    kind: str,
    found: Iterable[Any],
    values_of: Callable[[dict[str, Any]], Iterable[str]],
    start: int = 0,
) -> Iterator[Answer]:
    """Those with a value; it ends a mention at its last letter, we behind it."""
    for each in found:
        if values := list(values_of(each.resolution or {})):
            yield start + each.start, start + each.end + 1, kind, values


def _share(resolution: dict[str, Any]) -> str:
    return (resolution.get("value") or "").rstrip("%") + " %"


def _dates(resolution: dict[str, Any]) -> Iterator[str]:
    """Each value that it offers for a date or a stretch of days; times and lengths are neither."""
    for value in resolution.get("values") or ():
        if value["type"] in ("date", "datetime"):
            yield _iso(value["value"])
        elif value["type"] in ("daterange", "datetimerange"):
            yield "/".join(_iso(value[end]) for end in ("start", "end") if value.get(end))


def _iso(moment: str) -> str:
    return moment.replace(" ", "T")[:16]


if __name__ == "__main__":
    drive("recognizers-text-suite", read, whole=True)
