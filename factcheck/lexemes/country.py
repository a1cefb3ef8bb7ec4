"""Countries that a text names, for currencies that share a name: "Dakar", "suédois", "Kenya".

Names of countries, of the cities that time zones are called after, and of what currencies call
their countries ("couronne suédoise") come from CLDR, as does the currency of each country.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from factcheck.lang import PACKS
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.currency_tables import adjectives
from factcheck.values.currencies import CODES, TWINS

_WORD = re.compile(r"[^\W\d_]+(?:[-'’.][^\W\d_]+)*")
_LONGEST = 4
"""No name of a country or a city that is looked for has more words."""

_SHORTEST = 4


def currencies_of(text: str, pack: LanguagePack) -> tuple[str, ...]:
    """Codes of the currencies of the countries that a text names, the most named ones first.

    Names count where they have a capital; what stands for them in small letters ("suédois",
    "kenyan") counts as well.
    """
    names, firsts = _index(pack.code)
    words = list(_WORD.finditer(text))
    counted: Counter[str] = Counter()
    at = 0
    while at < len(words):
        code, length = None, 1
        if _head(words[at][0].lower()) in firsts:
            code, length = _named(text, words, at, names)
        if code:
            counted[code] += 1
        at += length
    return tuple(code for code, _ in counted.most_common())


def tender_of(country: str) -> str | None:
    """The currency that is legal tender in a country (ISO 3166-1), where one is.

    >>> tender_of("CH"), tender_of("AQ")
    ('CHF', None)
    """
    return _tenders().get(country)


def in_its_zone(code: str, countries: tuple[str, ...]) -> str:
    """The code itself, or its twin of one name where the countries are more of the twin's zone."""
    twin = TWINS.get(code)
    return next((each for each in countries if each in (code, twin)), code)


def _named(
    text: str, words: list[re.Match[str]], at: int, names: dict[str, str]
) -> tuple[str | None, int]:
    """The currency of the country whose name begins at a word, and how many words it has."""
    start = words[at].end() - len(_head(words[at][0]))  # in "l'Égypte" the article clings to it
    for last in range(min(at + _LONGEST, len(words)) - 1, at - 1, -1):
        if code := names.get(_plain(text[start : words[last].end()])):
            return code, last - at + 1
    return None, 1


def _plain(wording: str) -> str:
    """A name without its capitals; what had none is marked, for it is a name only with them."""
    low = wording.lower().replace("’", "'")
    return low if wording[:1].isupper() else f"{low} "


def _head(word: str) -> str:
    return word.replace("’", "'").rpartition("'")[2]


@cache
def _index(code: str) -> tuple[dict[str, str], frozenset[str]]:
    """Name -> currency, and the first words of all names; a blank ends what needs no capital."""
    names = dict(_names(code))
    firsts = {re.split(r"[ ]", name.strip())[0] for name in names}
    return names, frozenset(_head(first) for first in firsts)


def _names(code: str) -> Iterator[tuple[str, str]]:
    from babel import Locale
    from babel.core import get_global

    data = Locale.parse(code)._data
    money, tender = PACKS[code].money, _tenders()
    for zone, territory in get_global("zone_territories").items():
        city = data["time_zones"].get(zone, {}).get("city") or zone.rpartition("/")[2]
        if territory in tender and len(city) >= _SHORTEST:
            yield city.replace("_", " ").replace("’", "'").lower(), tender[territory]
    for territory, name in data["territories"].items():
        if territory in tender:
            yield re.sub(r" [(-].*", "", name).replace("’", "'").lower(), tender[territory]
    for rests in adjectives(code).values():
        for rest, currency in rests.items():
            yield from ((form, currency) for form in _forms(rest, code) if currency in CODES)
    for name, currency in money.countries.items():
        yield name, currency


def _forms(adjective: str, code: str) -> Iterator[str]:
    """What an adjective of a currency looks like elsewhere, with a capital and without."""
    if len(adjective) < _SHORTEST or not adjective.replace("-", "").replace(" ", "").isalpha():
        return
    endings = PACKS[code].money.demonyms
    ending = next((ending for ending in endings if adjective.endswith(ending)), None)
    if ending is None:
        return
    stem = adjective.removesuffix(ending)
    for other in endings[ending]:
        yield f"{stem}{other}"
        yield f"{stem}{other} "


@cache
def _tenders() -> dict[str, str]:
    """Territory -> the currency that is legal tender there today, by CLDR."""
    from babel.core import get_global

    return {
        territory: current[-1]
        for territory, rows in get_global("territory_currencies").items()
        if (current := [code for code, _, end, tender in rows if tender and end is None])
    }
