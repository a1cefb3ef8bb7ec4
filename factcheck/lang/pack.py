"""What a language must say for itself: one record, every part required."""

from __future__ import annotations

from dataclasses import dataclass

from factcheck.lang.calendar import CalendarWords
from factcheck.lang.discourse import DiscourseWords
from factcheck.lang.money import MoneyWords
from factcheck.lang.numbers import NumberWords
from factcheck.lang.offices import OfficeWords
from factcheck.lang.quotes import QuoteWords
from factcheck.lang.shares import ShareWords
from factcheck.lang.speech import SpeechWords
from factcheck.lang.sums import SumWords
from factcheck.lang.text import TextWords
from factcheck.lang.units import UnitWords


@dataclass(frozen=True, slots=True)
class LanguagePack:
    """One language's words, as data.

    Names of months, weekdays, currencies and units come from CLDR; a pack holds what CLDR lacks.
    """

    code: str  # ISO 639-1
    numbers: NumberWords
    calendar: CalendarWords
    money: MoneyWords
    units: UnitWords
    discourse: DiscourseWords
    text: TextWords
    shares: ShareWords
    sums: SumWords
    quotes: QuoteWords
    speech: SpeechWords
    offices: OfficeWords
