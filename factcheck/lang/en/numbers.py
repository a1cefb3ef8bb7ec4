"""English numbers words."""

from factcheck.lang.numbers import NumberWords

WORDS = NumberWords()
