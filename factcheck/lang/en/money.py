"""English money words."""

from factcheck.lang.money import MoneyWords

WORDS = MoneyWords()
