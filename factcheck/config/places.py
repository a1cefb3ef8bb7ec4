"""Countries, currencies and time zones that a configuration may name, and what is wrong else."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from factcheck.values.currencies import CODES
from factcheck.values.zone import zones

_COUNTRY = "Write its two letters of ISO 3166-1, such as FR"
_CURRENCY = "Write its three letters of ISO 4217, such as EUR"
_TIMEZONE = "Write an IANA name, such as Europe/Paris"
_OWN_COUNTRIES = ("ZZ", "EU", "EZ", "UN", "QO", "XA", "XB")  # regions of CLDR that are no country


def country_fault(given: str) -> tuple[str, str] | None:
    """What is wrong with the code of a country; None where nothing is."""
    names = _countries()
    if given in names.values():
        return None
    return f"{given[:60]!r} is no country", _hint(given, names, names.values()) + _COUNTRY


def currency_fault(given: str) -> tuple[str, str] | None:
    """What is wrong with the code of a currency; None where nothing is."""
    if given in CODES:
        return None
    return f"{given[:60]!r} is no currency", _hint(given, _currencies(), CODES) + _CURRENCY


def timezone_fault(given: str) -> tuple[str, str] | None:
    """What is wrong with the name of a time zone; None where nothing is."""
    known = zones()
    if given in known:
        return None
    cities = {zone.rpartition("/")[2].replace("_", " ").lower(): zone for zone in sorted(known)}
    return f"{given[:60]!r} is no time zone", _hint(given, cities, known) + _TIMEZONE


def _hint(given: str, by_name: dict[str, str], codes: Iterable[str]) -> str:
    """The right code for what may be its name, else the nearest code."""
    from rapidfuzz import fuzz, process

    low = given[:100].lower()
    near = process.extractOne(low, sorted(by_name), scorer=fuzz.ratio, score_cutoff=75)
    if near:
        return f"Did you mean {by_name[near[0]]!r}? "
    found = process.extractOne(given[:100], sorted(codes), scorer=fuzz.ratio, score_cutoff=75)
    upper = given.upper()
    code = upper if upper in set(codes) else found[0] if found else None
    return f"Did you mean {code!r}? " if code else ""


@cache
def _countries() -> dict[str, str]:
    """Codes of countries by their names, in small letters, French and English."""
    from babel import Locale

    return {
        name.lower(): code
        for language in ("fr", "en")
        for code, name in sorted(Locale.parse(language).territories.items())
        if len(code) == 2 and code.isalpha() and code not in _OWN_COUNTRIES
    }


@cache
def _currencies() -> dict[str, str]:
    from babel import Locale

    return {
        name.lower(): code
        for language in ("fr", "en")
        for code, name in sorted(Locale.parse(language).currencies.items())
        if code in CODES
    }
