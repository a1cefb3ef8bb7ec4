"""English."""

from factcheck.lang.en import (
    calendar,
    discourse,
    money,
    numbers,
    offices,
    quotes,
    shares,
    speech,
    sums,
    text,
    units,
)
from factcheck.lang.pack import LanguagePack

PACK = LanguagePack(
    code="en",
    numbers=numbers.WORDS,
    calendar=calendar.WORDS,
    money=money.WORDS,
    units=units.WORDS,
    discourse=discourse.WORDS,
    text=text.WORDS,
    shares=shares.WORDS,
    sums=sums.WORDS,
    quotes=quotes.WORDS,
    speech=speech.WORDS,
    offices=offices.WORDS,
)
