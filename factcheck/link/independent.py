"""Independent sources of a fact: a source once, copies not at all, one credited outlet as one.

The titles of one owner are one source too, where a newsroom's configuration names the owners.
"""

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

    An article that credits another outlet for the claim speaks for that outlet, those that
    credit one third party speak for it together, and so do the titles of one owner. `newsrooms` are
    the sources of this run by the names and initials that they are credited by.
    """
    listed = list(claims)
    owners = _owners(listed, articles)
    found = origins(listed, articles, newsrooms)
    return tuple(group[0] for group in _by_owner(found, owners)) if owners else found


def owned(
    claims: Iterable[Claim], articles: Mapping[str, Article], newsrooms: Mapping[str, str]
) -> list[str]:
    """One sentence for each owner of several of the sources, which count as one for that."""
    listed = list(claims)
    owners = _owners(listed, articles)
    if not owners:
        return []
    return [
        f"{', '.join(group[:-1])} and {group[-1]} belong to {owners[group[0]]} and count as one"
        for group in _by_owner(origins(listed, articles, newsrooms), owners)
        if len(group) > 1
    ]


def owners_of(articles: Iterable[Article]) -> dict[str, str]:
    """The owners of sources by the sources' names, where the configuration names them."""
    found: dict[str, str] = {}
    for article in articles:
        found.update(article.lexicon.owners)
        if article.profile.owner:
            found[article.source_name] = article.profile.owner
    return found


def _owners(claims: Iterable[Claim], articles: Mapping[str, Article]) -> dict[str, str]:
    """The owners of the articles of the claims, and of those that they repeat."""
    tellers = [articles[claim.article] for claim in claims]
    repeated = (articles.get(article.copy_of or "") for article in tellers)
    return owners_of([*tellers, *filter(None, repeated)])


def _by_owner(names: Sequence[str], owners: Mapping[str, str]) -> list[list[str]]:
    """The names, those of one owner together, in their order."""
    groups: dict[tuple[bool, str], list[str]] = {}
    for name in names:
        owner = owners.get(name)
        groups.setdefault((owner is None, fold(owner) if owner else name), []).append(name)
    return list(groups.values())


def origins(
    claims: Iterable[Claim], articles: Mapping[str, Article], newsrooms: Mapping[str, str]
) -> tuple[str, ...]:
    """The same, whoever owns them."""
    listed = _in_full(list(claims), newsrooms)
    common = _common_thirds(listed, articles, newsrooms)
    return tuple(
        sorted(
            {
                common.get(plain_name(claim.attribution or ""), origin(claim, articles, newsrooms))
                for claim in listed
            }
        )
    )


def _in_full(claims: Sequence[Claim], newsrooms: Mapping[str, str]) -> list[Claim]:
    """The claims, with each outlet credited under the longest of its names.

    "La Gazette" is one that others call "La Gazette des pavillons", where no second name begins so.
    """
    credited = {
        plain_name(claim.attribution): claim.attribution for claim in claims if claim.attribution
    }
    known = {**newsrooms, **credited}
    longer = {
        short: [name for plain, name in known.items() if plain.startswith(short + " ")]
        for short, name in credited.items()
        if short not in newsrooms and _is_outlet(name)
    }
    return [
        replace(claim, attribution=found[0])
        if claim.attribution and len(found := longer.get(plain_name(claim.attribution), [])) == 1
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
            plain = plain_name(claim.attribution)
            names.setdefault(plain, _without_article(_named(claim.attribution)))
            unsaid = replace(claim, attribution=None)
            crediting[plain].add(origin(unsaid, articles, newsrooms))
    return {plain: names[plain] for plain, owners in crediting.items() if len(owners) > 1}


def origin(claim: Claim, articles: Mapping[str, Article], newsrooms: Mapping[str, str]) -> str:
    """The source that a claim comes from: the outlet credited, else the original's source."""
    article = articles[claim.article]
    original = articles.get(article.copy_of or article.id, article)
    own = _outlets(article.lexicon).get(plain_name(original.source_name), original.source_name)
    if claim.attribution is None:
        return own
    credited = newsrooms.get(plain_name(claim.attribution))
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
        found.setdefault(plain_name(article.source), article.source)
        initials = "".join(part[0] for part in _PART.findall(article.source) if part[0].isupper())
        if len(initials) > 1:
            found.setdefault(initials.lower(), article.source)
    return found


@cache
def _outlets(lexicon: Lexicon) -> Mapping[str, str]:
    """The outlets of a newsroom's own rows by the plain names that they have there."""
    return {plain_name(name): outlet for name, outlet in lexicon.outlets.items()}


def plain_name(name: str) -> str:
    """A name folded, without its article and without what it is before its name.

    >>> plain_name("Le Financial Times"), plain_name("la revue mensuelle The Grid")
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
