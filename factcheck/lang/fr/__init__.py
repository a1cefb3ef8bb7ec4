"""French."""

from factcheck.lang.fr import (
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
    code="fr",
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
