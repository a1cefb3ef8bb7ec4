"""English units words."""

from factcheck.lang.units import UnitWords

WORDS = UnitWords()
