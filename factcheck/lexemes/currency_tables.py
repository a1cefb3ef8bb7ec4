"""Signs and names of currencies as patterns and tables, made once for each pack."""

from __future__ import annotations

import re
from functools import cache

from factcheck.lang import PACKS
from factcheck.lexemes.wording import any_of
from factcheck.values.currencies import CODES, GLUED_SIGNS, MAJOR, PREFIXED, SUFFIXED, SYMBOLS

GAP = r"[ \u00a0\u202f]"
_LETTERS = re.compile(r"[^\W\d_]+")
_NO_MONEY = ("XAU", "XAG", "XPT", "XPD", "XTS", "XXX", "XSU", "XUA", "XDR")
_DOLLARS = ("usd", "cad", "aud", "nzd", "hkd", "sgd", "mxn", "twd", "brl")

WRITTEN: dict[str, str] = {
    **SYMBOLS,
    **PREFIXED,
    **SUFFIXED,
    **{f"{code}$": code.upper() for code in _DOLLARS},
    **{f"${code}": code.upper() for code in _DOLLARS},
    **{f"$ {code}": code.upper() for code in _DOLLARS},
    **{f"{letters} $": PREFIXED[f"{letters}$"] for letters in ("us", "c", "hk", "nz", "nt")},
    **{f"$ {letters[:-1]}": code for letters, code in PREFIXED.items() if letters[-1] == "$"},
    **{f"${letters[:-1]}": code for letters, code in PREFIXED.items() if letters[-1] == "$"},
}
"""Signs in lower case, with the letters that tell whose they are on either side -> code."""

IN_MILLIONS = {f"m{code.lower()}": code for code in MAJOR}
"""Codes with an M for millions, as reports of the north of Europe write them: "MSEK 450"."""

_WORDED = tuple(
    sign
    for sign in (*WRITTEN, *map(str.lower, CODES), *IN_MILLIONS)
    if sign[0].isalpha() and sign not in GLUED_SIGNS
)
_PLAIN = tuple(sign for sign in WRITTEN if not sign[0].isalpha() and not sign.startswith("$ "))
_LAST_WORDS = frozenset(sign.split()[-1] for sign in _WORDED) | {"r", "n"}
_LAST_MARKS = frozenset(sign[-1] for sign in (*_WORDED, *_PLAIN) if not sign[-1].isalpha())


MONEY_MARK = re.compile(f"[{''.join(re.escape(sign) for sign in SYMBOLS if len(sign) == 1)}]")
"""A sign of money that is no letter."""


@cache
def money_words(code: str) -> frozenset[str]:
    """Words without which only a sign makes a sentence speak of money; letters end at figures."""
    money = PACKS[code].money
    signs = {part for sign in (*_WORDED, *WRITTEN) for part in _LETTERS.findall(sign)}
    tied = {f"{letter}{each.lower()}" for letter in money.magnitudes for each in MAJOR}
    letters = {word for word in (*money.families, *money.minor) if len(word) == 1}
    firsts = {part for first in names(code)[1] for part in _LETTERS.findall(first)}
    return frozenset(firsts | signs | tied | letters)


def may_sign(before: str) -> bool:
    """Whether the words before a number, in lower case, may end in a sign: a quick look."""
    last = before.split()[-1:]
    if not last:
        return False
    return last[0][-1] in _LAST_MARKS or last[0].lstrip("(-–−+~«“\"'") in _LAST_WORDS


@cache
def signs_before() -> re.Pattern[str]:
    """A pattern for a sign that ends where a number begins; "glued" ones touch it."""
    return re.compile(
        rf"(?:(?P<sign>(?<!\w){any_of(_WORDED)}|{any_of(_PLAIN)}){GAP}?"
        rf"|(?<!\w)(?P<glued>{any_of(('r', 'n'))}))\Z"
    )


@cache
def signs_after(code: str) -> re.Pattern[str]:
    """A pattern for a sign behind a number, "de" or "of" passed."""
    money = PACKS[code].money
    letters = [word for word in (*money.families, *money.minor) if len(word) == 1]
    signs = [sign for sign in WRITTEN if sign not in GLUED_SIGNS]
    words = any_of({*signs, *letters, *map(str.lower, CODES)})
    of = any_of(word for word in PACKS[code].numbers.of if not word.endswith("'"))
    return re.compile(rf"(?:{GAP}(?P<of>{of}))?{GAP}?(?P<sign>{words})(?!\w)")


@cache
def names(code: str) -> tuple[dict[str, tuple[str, bool, bool]], frozenset[str]]:
    """Wording -> code, whether several currencies share it, whether it is a hundredth.

    Beside them the first words of all wordings.
    """
    words = PACKS[code].money
    found = {name: (currency, False, False) for name, currency in from_cldr(code).items()}
    found |= {name: (currency, False, False) for name, currency in words.names.items()}
    found |= {name: (currency, True, False) for name, currency in words.families.items()}
    found |= {name: (currency, False, True) for name, currency in words.minor.items()}
    found = {name: each for name, each in found.items() if len(name) > 1}
    return found, frozenset(name.split()[0].rstrip(".") for name in found)


@cache
def adjectives(code: str) -> dict[str, dict[str, str]]:
    """Word of a currency in the plural -> what tells whose it is -> code.

    "dollars" -> "canadiens" -> "CAD".
    """
    place = PACKS[code].money.noun_place
    found: dict[str, dict[str, str]] = {}
    for name, (currency, shared, minor) in names(code)[0].items():
        noun, rest = _parted(name, place)
        if rest and not shared and not minor:
            found.setdefault(noun, {})[rest] = currency
    return found


def _parted(name: str, place: int) -> tuple[str, str]:
    """A name's noun and the words beside it."""
    noun, _, rest = name.partition(" ") if place == 0 else name.rpartition(" ")[::-1]
    return noun, rest


@cache
def from_cldr(code: str) -> dict[str, str]:
    """CLDR's names in singular and plural, and their nouns where one currency alone has them.

    A name of one word counts only where the currency is in use: "sucre" and "or" are no money.
    """
    from babel import Locale

    plurals = Locale.parse(code)._data["currency_names_plural"]
    found = {
        name.lower(): currency
        for currency, forms in plurals.items()
        if currency not in _NO_MONEY
        for name in forms.values()
        if " " in name or currency in CODES
    }
    place = PACKS[code].money.noun_place
    holders: dict[str, set[str]] = {}
    for name, currency in found.items():
        holders.setdefault(name.split()[place], set()).add(currency)
    alone = {
        name.split()[place]: currency
        for name, currency in found.items()
        if len(holders[name.split()[place]]) == 1
        and name.split()[place].isalpha()
        and currency in CODES
    }
    return alone | found
