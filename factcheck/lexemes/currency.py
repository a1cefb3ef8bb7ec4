"""Currencies beside a number: "€", "US$", "CHF", "francs CFA", "livres sterling"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from factcheck.lang import PACKS
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.currency_tables import (
    GAP,
    IN_MILLIONS,
    MONEY_MARK,
    WRITTEN,
    adjectives,
    may_sign,
    money_words,
    names,
    signs_after,
    signs_before,
)
from factcheck.lexemes.wording import any_of
from factcheck.values.currencies import CASED, EITHER_CASE, SHARED, SYMBOLS

_REST = r"[\w.'’-]{0,40}"  # no name of a currency is longer, and a chain of hyphens has no end
_WORDS = re.compile(rf"[^\W\d_]{_REST}(?:{GAP}[^\W\d_]{_REST}){{0,4}}")
_FIRST = re.compile(rf"[^\W\d_]{_REST}")
_GAPS = re.compile(GAP)
_WORD = re.compile(rf"{GAP}(?P<word>[^\W\d_]+)")
_WINDOW = 9
_MILLION = 10**6


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency's sign or name in a sentence.

    Attributes:
        code: ISO 4217, the default where several currencies share the name.
        start: where the sign or name begins.
        end: where it ends.
        shared: the word that several currencies share ("dollars", "$"), else None.
        minor: whether a hundredth of it is named ("centimes").
        factor: what the sign itself multiplies by: a million in "MSEK", else 1.
    """

    code: str
    start: int
    end: int
    shared: str | None = None
    minor: bool = False
    factor: int = 1


def may_hold_money(text: str, words: frozenset[str], pack: LanguagePack) -> bool:
    """Whether a sentence holds a sign or a word of money at all; `words` are in lower case."""
    return not money_words(pack.code).isdisjoint(words) or MONEY_MARK.search(text) is not None


def sign_before(text: str, low: str, start: int, pack: LanguagePack) -> Currency | None:
    """The sign or code that ends where a number begins: "€", "US$", "CHF ", "R"."""
    first = max(0, start - _WINDOW)
    if not may_sign(low[first:start]):
        return None
    match = signs_before().search(low, first, start)
    return match and _signed(text, match, pack)


def sign_after(text: str, low: str, end: int, pack: LanguagePack) -> Currency | None:
    """The sign or code that begins where a number ends, spaces aside: "€", " $ CA", " FCFA"."""
    match = signs_after(pack.code).match(low, end)
    found = match and _signed(text, match, pack)
    return found and _whose(low, found, pack)


def name_after(low: str, start: int, pack: LanguagePack) -> Currency | None:
    """The currency name in words that begins at `start`; the longest one counts."""
    tied = _before_rate(pack.code).match(low, start)
    first = tied or _FIRST.match(low, start)
    known, first_words = names(pack.code)
    if first is None or first[0].rstrip(".") not in first_words:
        return None
    match = tied or _WORDS.match(low, start)
    words = _GAPS.split(match[0]) if match else [first[0]]
    for count in range(len(words), 0, -1):
        wording = " ".join(words[:count]).replace("’", "'").rstrip(".'-")
        if found := known.get(wording):
            end = start + sum(map(len, words[:count])) + count - 1
            end -= len(words[count - 1]) - len(words[count - 1].rstrip(".'’-"))
            code, shared, minor = found
            return Currency(code, start, end, wording if shared else None, minor)
    return None


@cache
def _before_rate(code: str) -> re.Pattern[str]:
    """A word that a hyphen ties to what it is counted by: "60,000-euro-a-year"."""
    money = PACKS[code].money
    by = any_of(word for word in (*money.per, *money.per_article) if word != "/")
    return re.compile(rf"[^\W\d_]+(?=-{by}-)")


def name_before(low: str, start: int, pack: LanguagePack) -> Currency | None:
    """The currency name of one word right before a number: "rupees 500 crore", "euro 50m"."""
    before = low[max(0, start - 16) : start]
    word = before.rstrip("\u00a0\u202f ").rpartition(" ")[2]
    if before[-1:] not in (" ", "\u00a0", "\u202f") or not word:
        return None
    code, shared, minor = names(pack.code)[0].get(word, ("", False, True))
    if minor:
        return None
    begins = start - 1 - len(word)
    return Currency(code, begins, start - 1, word if shared else None)


def is_called(code: str, shared: str, pack: LanguagePack) -> bool:
    """Whether a currency goes by a shared word or sign: CAD is "dollars" and "$"."""
    if shared in SHARED:
        return code in _signed_alike(shared)
    return code in _called(shared.rstrip("s"), pack.code)


@cache
def _called(root: str, code: str) -> frozenset[str]:
    return frozenset(
        named
        for name, (named, _, _) in names(code)[0].items()
        if root in [word.rstrip("s") for word in name.split()]
    )


def _whose(low: str, found: Currency, pack: LanguagePack) -> Currency:
    """The currency of "$" with an adjective behind it: "450 000 $ canadiens", "$1bn Canadian"."""
    if found.shared not in SHARED:
        return found
    match = _WORD.match(low, found.end)
    known = adjectives(pack.code).get(pack.money.sign_words.get(found.shared, ""), {})
    if match is None or match["word"] not in known:
        return found
    return replace(found, code=known[match["word"]], end=match.end(), shared=None)


def whose_behind(low: str, end: int, found: Currency, pack: LanguagePack) -> tuple[Currency, int]:
    """A sign before its figure, told apart by an adjective behind it; where the words end."""
    told = _whose(low, replace(found, end=end), pack)
    return (found, end) if told.shared else (replace(found, code=told.code, shared=None), told.end)


def _signed(text: str, match: re.Match[str], pack: LanguagePack) -> Currency | None:
    group = "sign" if match["sign"] else "glued"
    sign = match[group]
    start, end = match.span(group)
    if sign in pack.money.minor and text[start:end] == sign:
        return Currency(pack.money.minor[sign], start, end, minor=True)
    if sign in IN_MILLIONS:
        capital = text[start:end].isupper()
        return Currency(IN_MILLIONS[sign], start, end, factor=_MILLION) if capital else None
    letters = text[start:end].strip("$ \u00a0\u202f£¥₵")
    sure = "$" in sign and len(letters) == len("usd")
    if letters and sign not in SYMBOLS and not sure and not _as_written(letters):
        return None
    if sign in SHARED:
        return Currency(SYMBOLS[sign], start, end, sign)
    families = pack.money.families
    if sign in families:
        return Currency(families[sign], start, end, _family_of(sign, pack))
    code = WRITTEN.get(sign) or sign.upper()
    return Currency(code, start, end) if len(code) == len("EUR") else None


def _family_of(sign: str, pack: LanguagePack) -> str:
    """The word that a letter stands for: "F" for francs."""
    return next(word for word in pack.money.families if word[0] == sign and len(word) > 1)


def _as_written(letters: str) -> bool:
    """Whether letters have a sign's case: "CHF", "Rs", "zł", "kr" but not "n" or "sek"."""
    return letters.isupper() or letters in CASED or letters.upper() in EITHER_CASE


@cache
def _signed_alike(sign: str) -> frozenset[str]:
    return frozenset(code for written, code in WRITTEN.items() if sign in written)
