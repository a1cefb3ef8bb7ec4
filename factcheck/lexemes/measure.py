"""Measures beside a number: "km", "mètres cubes par seconde", "degrees Celsius", "mph"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from factcheck.lang import PACKS
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.wording import any_of
from factcheck.values.units import MEASURES

_GAP = r"[ \u00a0\u202f]"
_REST = r"[\w'’-]{0,40}"  # no name of a measure is longer, and a chain of hyphens has no end
_WORDS = re.compile(rf"[^\W\d_]{_REST}(?:{_GAP}[^\W\d_]{_REST}){{0,2}}")
_FIRST = re.compile(rf"[^\W\d_]{_REST}")
_GAPS = re.compile(_GAP)
_SYMBOL = re.compile(
    r"(?:[°µμ%]?[^\W\d_]{1,5}[²³23]?|°|[′″])(?:/[^\W\d_]{1,4}[³3]?|\(A\))?(?![\w²³'’])"
)
_NEVER = ("duration-", "concentr-", "angle-", "graphics-dot", "length-point", "consumption-")


@dataclass(frozen=True, slots=True)
class Measured:
    """A measure in a sentence: its unit id and its place."""

    unit: str
    start: int
    end: int


def measure_after(text: str, low: str, at: int, pack: LanguagePack) -> Measured | None:
    """The measure that begins at `at` (the space before it is passed), with its "per" part."""
    found = _named(low, at, pack) or _symbol(text, at, pack)
    if found is None:
        return None
    return _compound(text, low, found, pack) or (found if found.unit in MEASURES else None)


def _named(low: str, at: int, pack: LanguagePack) -> Measured | None:
    first = _FIRST.match(low, at)
    if first is None:
        return None
    names, first_words = _names(pack.code)
    if first[0] not in first_words:
        return _tied(first[0], at, names) if "-" in first[0] else None
    match = _WORDS.match(low, at)
    words = _GAPS.split(match[0]) if match else [first[0]]
    for count in range(len(words), 0, -1):
        unit = names.get(" ".join(words[:count]).replace("’", "'"))
        if unit:
            return Measured(unit, at, at + sum(map(len, words[:count])) + count - 1)
    return None


_TIED = 3
"""No name of a measure has more words."""


def _tied(tied: str, at: int, names: dict[str, str]) -> Measured | None:
    """A name whose words hyphens tie to its number: "3,000-square-foot"."""
    parts = tied.split("-", _TIED)[:_TIED]
    for count in range(len(parts), 1, -1):
        if unit := names.get(" ".join(parts[:count])):
            return Measured(unit, at, at + len("-".join(parts[:count])))
    return None


def scale_after(low: str, at: int, pack: LanguagePack) -> Measured | None:
    """The scale that words at `at` name: "on the Richter scale"; it is a unit of its own."""
    match = _scales(pack.code).match(low, at)
    if match is None:
        return None
    unit = pack.units.scales_after[match[0].replace("’", "'")]
    return Measured(unit, match.start(), match.end())


def _symbol(text: str, at: int, pack: LanguagePack) -> Measured | None:
    match = _SYMBOL.match(text, at)
    if match is None:
        return None
    symbols = _symbols(pack.code)
    for symbol in (match[0], match[0].partition("/")[0]):
        if unit := symbols.get(symbol):
            return Measured(unit, at, at + len(symbol))
    return None


def _compound(text: str, low: str, found: Measured, pack: LanguagePack) -> Measured | None:
    """The unit with its "per" part ("mètre cube par seconde"), where the table knows it."""
    match = _per(pack.code).match(low, found.end)
    if match is None:
        return None
    per = pack.units.per_units.get(text[slice(*match.span("unit"))]) or pack.units.per_units.get(
        re.sub(_GAP, " ", match["unit"]), ""
    )
    unit = f"{found.unit}-per-{per}"
    return Measured(unit, found.start, match.end()) if unit in MEASURES else None


@cache
def _per(code: str) -> re.Pattern[str]:
    words = PACKS[code].units
    spelled = any_of(word for word in words.per if word != "/")
    units = any_of({unit.lower() for unit in words.per_units})
    return re.compile(rf"(?:{_GAP}?/{_GAP}?|{_GAP}{spelled}{_GAP})(?P<unit>{units})(?![\w²³'’])")


@cache
def _scales(code: str) -> re.Pattern[str]:
    return re.compile(rf"{any_of(PACKS[code].units.scales_after)}(?!\w)")


@cache
def _names(code: str) -> tuple[dict[str, str], frozenset[str]]:
    """Name in words -> unit id, and the first words of all names."""
    words = PACKS[code].units
    names = {
        name.lower(): unit
        for name, unit in _from_cldr(code, "long").items()
        if name.lower() not in words.unread
    }
    names |= words.measures
    return names, frozenset(name.split()[0] for name in names)


@cache
def single_names(code: str) -> frozenset[str]:
    """Measures of one word in the singular, which may follow "un" or "one": "kilomètre"."""
    names = _names(code)[0]
    return frozenset(name for name in names if " " not in name and f"{name}s" in names)


@cache
def _symbols(code: str) -> dict[str, str]:
    words = PACKS[code].units
    symbols = _from_cldr(code, "narrow") | _from_cldr(code, "short")
    return {
        symbol: unit
        for symbol, unit in (symbols | dict(words.symbols)).items()
        if symbol in words.symbols or symbol not in words.unread
    }


def _from_cldr(code: str, width: str) -> dict[str, str]:
    """CLDR's names or symbols of the measures that we know: wording -> unit id.

    A part of a compound ("gramme par litre") must be known itself, so all units are kept.
    """
    from babel import Locale

    patterns = Locale.parse(code)._data["unit_patterns"]
    return {
        form.replace("{0}", "").replace("\u00a0", " ").replace("\u202f", " ").strip(): unit
        for key, widths in patterns.items()
        for unit in (key.partition("-")[2],)
        if not key.startswith(_NEVER) and unit in MEASURES
        for plural, form in widths.get(width, {}).items()
        if plural != "per"
    }
