"""English calendar words."""

from factcheck.lang.calendar import CalendarWords

WORDS = CalendarWords()
