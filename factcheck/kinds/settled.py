"""Whose francs: the currencies that an article speaks of, and its amounts read again with them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.kinds import money
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.country import currencies_of, in_its_zone, tender_of
from factcheck.lexemes.lexed import Lexed
from factcheck.model.article import Article
from factcheck.model.claim import Mention
from factcheck.values.currencies import BY_CONVENTION, TWINS, home_of
from factcheck.values.money import Money


@dataclass(frozen=True, slots=True)
class Currencies:
    """Codes that an article speaks for: by its amounts, by its source, by the countries in it.

    `house` has those that the newsroom's configuration gives for its source.
    """

    named: tuple[str, ...] = ()
    home: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    house: tuple[str, ...] = ()

    def given(self, sentence: Lexed) -> Lexed:
        """The sentence with what its article says of currencies."""
        if self.named or self.home or self.countries or self.house:
            return sentence.given(self.named, self.home, self.countries, self.house)
        return sentence


def currencies(
    article: Article, mentions: Sequence[Sequence[Mention]], pack: LanguagePack
) -> Currencies:
    """What an article says of currencies, no more than its amounts need.

    The countries in its text are looked for only where a name in it may be of several
    currencies.
    """
    amounts = [
        (mention.reading.currency, mention.note)
        for each in mentions
        for mention in each
        if isinstance(mention.reading, Money)
    ]
    doubts = [code for code, note in amounts if note]
    named = tuple(dict.fromkeys(code for code, note in amounts if not note))
    house = _house(article)
    home: tuple[str, ...] = ()
    if doubts:
        home = home_of(article.url) or currencies_of(article.source or "", pack)
    countries: tuple[str, ...] = ()
    if not BY_CONVENTION.issuperset(doubts) or not TWINS.keys().isdisjoint(named):
        countries = (*house, *currencies_of(article.text, pack))
        named = tuple(in_its_zone(code, countries) for code in named)
    return Currencies(named, home, countries, house)


def _house(article: Article) -> tuple[str, ...]:
    """What the configuration says: the source's currency, then that of its country."""
    profile = article.profile
    tender = tender_of(profile.country) if profile.country else None
    return tuple(dict.fromkeys(code for code in (profile.currency, tender) if code))


def settled(sentence: Lexed, mentions: list[Mention]) -> list[Mention]:
    """The mentions read again where a currency's name was in doubt ("dollars", "francs")."""
    if not any(_is_open(mention) for mention in mentions):
        return mentions
    others = [mention for mention in mentions if mention.kind != money.NAME]
    return [*money.find(sentence), *others]


def _is_open(mention: Mention) -> bool:
    return isinstance(mention.reading, Money) and (
        mention.note is not None or mention.reading.currency in TWINS
    )
