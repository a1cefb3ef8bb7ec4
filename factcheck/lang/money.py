"""The shape of a language's money words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class MoneyWords:
    """Every field is required. Words are in lower case; CLDR's currency names need no row here.

    Attributes:
        noun_place: where a currency's name has its noun: 0 first ("yen japonais"), -1 last.
        names: everyday names in singular and plural -> ISO 4217 code.
        families: names that several currencies share ("dollars") -> the code by default; XXX
            where there is none to prefer. The text or the source's country may say otherwise.
        sign_words: signs that several currencies share -> their word ("$": "dollars").
        minor: names of a hundredth -> code, or "" for the currency that the text speaks of.
        minor_of: the currency of a hundredth where the text speaks of none.
        magnitudes: letters between the figure and the sign or code ("M€", "bn") -> factor.
        no_plural: everyday names that are the same in the plural ("yen").
        money_nouns: nouns of sums, before which a number of millions is money ("pertes").
        other_senses: names that also count or weigh ("livres", "pounds"), and so need the
            currency to be known, or words of money beside them.
        other_words: words in a sentence that show the other sense ("weighs").
        blocking: words right after the name that show the other sense ("pounds of").
        price_words: words of prices and pay, after which a bare number is an amount.
        demonyms: ending of a currency's adjective -> endings of its other forms.
        countries: names of countries and zones that CLDR lacks -> code.
        taxes: words right after an amount that belong to it ("HT").
        per: words before what an amount or rate is counted by ("par", "a", "per").
        per_article: the same, but only before a unit of time or measure ("la tonne").
        not_per: words behind such a unit that make it a date ("a year earlier").
        per_each: words that stand alone for "by the piece" ("each") -> its name in `per`.
        per_units: names of times -> language-neutral ids.
    """

    noun_place: int
    names: Mapping[str, str]
    families: Mapping[str, str]
    sign_words: Mapping[str, str]
    minor: Mapping[str, str]
    minor_of: str
    magnitudes: Mapping[str, int]
    no_plural: tuple[str, ...]
    money_nouns: tuple[str, ...]
    other_senses: tuple[str, ...]
    other_words: tuple[str, ...]
    blocking: tuple[str, ...]
    price_words: tuple[str, ...]
    demonyms: Mapping[str, tuple[str, ...]]
    countries: Mapping[str, str]
    taxes: tuple[str, ...]
    per: tuple[str, ...]
    per_article: tuple[str, ...]
    not_per: tuple[str, ...]
    per_each: Mapping[str, str]
    per_units: Mapping[str, str]
