"""Currencies beside a number: "€", "US$", "CHF", "francs CFA", "livres sterling"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from factcheck.lang import PACKS
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.wording import any_of
from factcheck.values.currencies import CODES, PREFIXED, SHARED, SUFFIXED, SYMBOLS

_GAP = r"[ \u00a0\u202f]"
_WORDS = re.compile(rf"[^\W\d_][\w.'’-]*(?:{_GAP}[^\W\d_][\w.'’-]*){{0,3}}")
_NO_MONEY = ("XAU", "XAG", "XPT", "XPD", "XTS", "XXX", "XSU", "XUA", "XDR")


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency's sign or name in a sentence.

    Attributes:
        code: ISO 4217, the default where several currencies share the name.
        start: where the sign or name begins.
        end: where it ends.
        shared: the word that several currencies share ("dollars", "$"), else None.
        minor: whether a hundredth of it is named ("centimes").
    """

    code: str
    start: int
    end: int
    shared: str | None = None
    minor: bool = False


def sign_before(text: str, low: str, start: int, pack: LanguagePack) -> Currency | None:
    """The sign or code that ends where a number begins: "€", "US$", "CHF ", "R"."""
    match = _signs_before().search(low, max(0, start - 8), start)
    return match and _signed(text, match, pack)


def sign_after(text: str, low: str, end: int, pack: LanguagePack) -> Currency | None:
    """The sign or code that begins where a number ends, spaces aside: "€", " $ CA", " FCFA"."""
    match = _signs_after(pack.code).match(low, end)
    return match and _signed(text, match, pack)


def name_after(low: str, start: int, pack: LanguagePack) -> Currency | None:
    """The currency name in words that begins at `start`; the longest one counts."""
    match = _WORDS.match(low, start)
    if match is None:
        return None
    names, first_words = _names(pack.code)
    words = re.split(_GAP, match[0])
    if words[0].rstrip(".") not in first_words:
        return None
    for count in range(len(words), 0, -1):
        wording = " ".join(words[:count]).replace("’", "'").rstrip(".'-")
        if found := names.get(wording):
            end = start + sum(map(len, words[:count])) + count - 1
            end -= len(words[count - 1]) - len(words[count - 1].rstrip(".'’-"))
            code, shared, minor = found
            return Currency(code, start, end, wording if shared else None, minor)
    return None


def is_called(code: str, shared: str, pack: LanguagePack) -> bool:
    """Whether a currency goes by a shared word or sign: CAD is "dollars" and "$"."""
    if shared in SHARED:
        return code in _signed_alike(shared)
    root = shared.rstrip("s")
    return any(
        root in (word.rstrip("s") for word in name.split())
        for name, (named, _, _) in _names(pack.code)[0].items()
        if named == code
    )


def _signed(text: str, match: re.Match[str], pack: LanguagePack) -> Currency | None:
    group = "sign" if match["sign"] else "glued"
    sign = match[group]
    start, end = match.span(group)
    if sign in pack.money.minor and text[start:end] == sign:
        return Currency(pack.money.minor[sign], start, end, minor=True)
    letters = text[start:end].strip("$ \u00a0\u202f£¥₵")
    sure = "$" in sign and len(letters) == len("usd")
    if letters and sign not in SYMBOLS and not sure and not _as_written(letters):
        return None
    if sign in SHARED:
        return Currency(SYMBOLS[sign], start, end, sign)
    families = pack.money.families
    if sign in families:
        return Currency(families[sign], start, end, _family_of(sign, pack))
    return Currency(_WRITTEN.get(sign) or sign.upper(), start, end)


def _family_of(sign: str, pack: LanguagePack) -> str:
    """The word that a letter stands for: "F" for francs."""
    return next(word for word in pack.money.families if word[0] == sign and len(word) > 1)


def _as_written(letters: str) -> bool:
    """Whether letters have a sign's case: "CHF", "Rs", "zł", "kr" but not "n" or "sek"."""
    return letters.isupper() or letters in _CASED or letters.upper() in _EVER


_CASED = ("Rs", "Rp", "zł", "Kč", "kr", "KSh", "Ksh", "Fr", "元", "円", "Sfr", "Mex")
_EVER = (
    "US",
    "C",
    "HK",
    "NZ",
    "USD",
    "EUR",
    "GBP",
    "CHF",
    "JPY",
    "CNY",
    "RMB",
    "HKD",
    "FCFA",
    "XOF",
    "CFA",
    "CAD",
    "AUD",
)


@cache
def _signed_alike(sign: str) -> frozenset[str]:
    return frozenset(code for written, code in _WRITTEN.items() if sign in written)


_DOLLARS = ("usd", "cad", "aud", "nzd", "hkd", "sgd", "mxn", "twd", "brl")
_WRITTEN: dict[str, str] = {
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

_GLUED = ("r", "n", "p")


@cache
def _signs_before() -> re.Pattern[str]:
    signs = [sign for sign in _WRITTEN if sign not in _GLUED and not sign.startswith("$ ")]
    worded = any_of(sign for sign in (*signs, *map(str.lower, CODES)) if sign[0].isalpha())
    plain = any_of(sign for sign in signs if not sign[0].isalpha())
    return re.compile(
        rf"(?:(?P<sign>(?<!\w){worded}|{plain}){_GAP}?|(?<!\w)(?P<glued>{any_of(('r', 'n'))}))\Z"
    )


@cache
def _signs_after(code: str) -> re.Pattern[str]:
    money = PACKS[code].money
    letters = [word for word in (*money.families, *money.minor) if len(word) == 1]
    signs = [sign for sign in _WRITTEN if sign not in _GLUED]
    words = any_of({*signs, *letters, *map(str.lower, CODES)})
    of = any_of(word for word in PACKS[code].numbers.of if not word.endswith("'"))
    return re.compile(rf"(?:{_GAP}(?P<of>{of}))?{_GAP}?(?P<sign>{words})(?!\w)")


@cache
def _names(code: str) -> tuple[dict[str, tuple[str, bool, bool]], frozenset[str]]:
    """Wording -> code, whether several currencies share it, whether it is a hundredth."""
    words = PACKS[code].money
    names = {name: (currency, False, False) for name, currency in _from_cldr(code).items()}
    names |= {name: (currency, False, False) for name, currency in words.names.items()}
    names |= {name: (currency, True, False) for name, currency in words.families.items()}
    names |= {name: (currency, False, True) for name, currency in words.minor.items()}
    names = {name: found for name, found in names.items() if len(name) > 1}
    return names, frozenset(name.split()[0].rstrip(".") for name in names)


def _from_cldr(code: str) -> dict[str, str]:
    """CLDR's names in singular and plural, and their nouns where one currency alone has them.

    A name of one word counts only where the currency is in use: "sucre" and "or" are no money.
    """
    from babel import Locale

    plurals = Locale.parse(code)._data["currency_names_plural"]
    names = {
        name.lower(): currency
        for currency, forms in plurals.items()
        if currency not in _NO_MONEY
        for name in forms.values()
        if " " in name or currency in CODES
    }
    place = PACKS[code].money.noun_place
    holders: dict[str, set[str]] = {}
    for name, currency in names.items():
        holders.setdefault(name.split()[place], set()).add(currency)
    alone = {
        name.split()[place]: currency
        for name, currency in names.items()
        if len(holders[name.split()[place]]) == 1
        and name.split()[place].isalpha()
        and currency in CODES
    }
    return alone | names
