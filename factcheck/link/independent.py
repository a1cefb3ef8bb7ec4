"""Independent sources of a fact: a source once, copies not at all, one credited outlet as one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache

from factcheck.context.stems import fold
from factcheck.lang.newsrooms import AGENCIES, MEDIA, OUTLET_WORDS
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.lexicon import Lexicon

_PART = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def independent(
    claims: Iterable[Claim], articles: Mapping[str, Article], newsrooms: Mapping[str, str]
) -> tuple[str, ...]:
    """Names of the independent sources of `claims`, sorted.

    An article that credits another outlet for the claim speaks for that outlet, and those that
    credit one third party speak for it together. `newsrooms` are the sources of this run by
    the names and initials that they are credited by.
    """
    listed = _in_full(list(claims), newsrooms)
    common = _common_thirds(listed, articles, newsrooms)
    return tuple(
        sorted(
            {
                common.get(_plain(claim.attribution or ""), origin(claim, articles, newsrooms))
                for claim in listed
            }
        )
    )


def _in_full(claims: Sequence[Claim], newsrooms: Mapping[str, str]) -> list[Claim]:
    """The claims, with each outlet credited under the longest of its names.

    "La Gazette" is one that others call "La Gazette des pavillons", where no second name begins so.
    """
    credited = {
        _plain(claim.attribution): claim.attribution for claim in claims if claim.attribution
    }
    known = {**newsrooms, **credited}
    longer = {
        short: [name for plain, name in known.items() if plain.startswith(short + " ")]
        for short, name in credited.items()
        if short not in newsrooms and _is_outlet(name)
    }
    return [
        replace(claim, attribution=found[0])
        if claim.attribution and len(found := longer.get(_plain(claim.attribution), [])) == 1
        else claim
        for claim in claims
    ]


def _common_thirds(
    claims: Iterable[Claim], articles: Mapping[str, Article], newsrooms: Mapping[str, str]
) -> dict[str, str]:
    """Third parties that several sources credit, by their plain names."""
    crediting: defaultdict[str, set[str]] = defaultdict(set)
    names: dict[str, str] = {}
    for claim in claims:
        if claim.attribution is not None:
            plain = _plain(claim.attribution)
            names.setdefault(plain, _without_article(_named(claim.attribution)))
            unsaid = replace(claim, attribution=None)
            crediting[plain].add(origin(unsaid, articles, newsrooms))
    return {plain: names[plain] for plain, owners in crediting.items() if len(owners) > 1}


def origin(claim: Claim, articles: Mapping[str, Article], newsrooms: Mapping[str, str]) -> str:
    """The source that a claim comes from: the outlet credited, else the original's source."""
    article = articles[claim.article]
    original = articles.get(article.copy_of or article.id, article)
    own = _outlets(article.lexicon).get(_plain(original.source_name), original.source_name)
    if claim.attribution is None:
        return own
    credited = newsrooms.get(_plain(claim.attribution))
    if credited is not None:
        return credited
    return _without_article(_named(claim.attribution)) if _is_outlet(claim.attribution) else own


def newsrooms_of(articles: Iterable[Article]) -> dict[str, str]:
    """The sources of a run by their plain names and by their initials.

    Names that a newsroom's own rows give an outlet stand for the outlet.
    """
    listed = tuple(articles)
    found: dict[str, str] = {}
    for lexicon in dict.fromkeys(article.lexicon for article in listed):
        found.update(_outlets(lexicon))
    for article in listed:
        if article.source is None:
            continue
        found.setdefault(_plain(article.source), article.source)
        initials = "".join(part[0] for part in _PART.findall(article.source) if part[0].isupper())
        if len(initials) > 1:
            found.setdefault(initials.lower(), article.source)
    return found


@cache
def _outlets(lexicon: Lexicon) -> Mapping[str, str]:
    """The outlets of a newsroom's own rows by the plain names that they have there."""
    return {_plain(name): outlet for name, outlet in lexicon.outlets.items()}


def _plain(name: str) -> str:
    """A name folded, without its article and without what it is before its name.

    >>> _plain("Le Financial Times"), _plain("la revue mensuelle The Grid")
    ('financial times', 'grid')
    """
    parts = [fold(part) for part in _PART.findall(_named(name))]
    return " ".join(parts[1:] if len(parts) > 1 and parts[0] in _ARTICLES else parts)


def _named(name: str) -> str:
    """The name alone of "le site Octet": what is written small before it says what it is."""
    words = name.split()
    capital = next((at for at, word in enumerate(words) if word[0].isupper()), 0)
    before = {fold(part) for word in words[:capital] for part in _PART.findall(word)}
    return " ".join(words[capital:]) if before & MEDIA else name


def _without_article(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if rest and fold(first) in _ARTICLES else name


def _is_outlet(name: str) -> bool:
    parts = {fold(part) for part in _PART.findall(name)}
    return bool(parts & AGENCIES or parts & OUTLET_WORDS)


_ARTICLES = frozenset({"le", "la", "les", "l", "the"})
