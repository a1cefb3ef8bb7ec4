"""Claims that a newsroom says are different facts: known by what they say, wherever it stands."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from factcheck.context.role import family
from factcheck.context.stems import fold
from factcheck.ledger.valued import key, key_of, noted
from factcheck.link.parted import Parted
from factcheck.model.article import Article
from factcheck.model.claim import Claim

_WORD = re.compile(r"\w+")
_ALIKE = 0.6
"""Share of the words of either sentence that the two must have in common."""


@dataclass(frozen=True, slots=True)
class Said:
    """What a claim says.

    Attributes:
        source: who says it; "" for an article that names no source.
        kind: of the claim.
        value: as `factcheck.ledger.valued.noted` writes it.
        sentence: its sentence.
    """

    source: str
    kind: str
    value: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Distinct:
    """Two claims that are different facts, why, and the line of their file that says so."""

    first: Said
    second: Said
    reason: str
    line: int = 0


def said(claim: Claim, articles: Mapping[str, Article]) -> Said:
    """What a claim says."""
    home = articles[claim.article]
    return Said(
        " ".join((home.source or "").split()),
        claim.kind,
        noted(claim, articles),
        " ".join(home.sentences[claim.sentence].span.of(home.text).split()),
    )


def parted(
    pairs: Sequence[Distinct], articles: Iterable[Article], claims: Iterable[Claim]
) -> tuple[Parted, tuple[Distinct, ...]]:
    """The claims of a run that are kept apart; and the pairs of which it has not both."""
    if not pairs:
        return Parted(), ()
    homes = {article.id: article for article in articles}
    by_value: defaultdict[tuple[str, str, str], list[Claim]] = defaultdict(list)
    for claim in claims:
        source = fold(" ".join((homes[claim.article].source or "").split()))
        by_value[source, family(claim.kind), key(claim, homes)].append(claim)
    reasons: dict[tuple[str, str], str] = {}
    unmet: list[Distinct] = []
    for pair in pairs:
        one, two = (_meant(side, by_value, homes) for side in (pair.first, pair.second))
        found = {(min(a, b), max(a, b)): pair.reason for a in one for b in two if a != b}
        reasons |= found
        if not found:
            unmet.append(pair)
    return Parted(reasons), tuple(unmet)


def _meant(
    side: Said,
    by_value: Mapping[tuple[str, str, str], Sequence[Claim]],
    homes: Mapping[str, Article],
) -> list[str]:
    """The ids of the claims that say this: those of the likest sentences, where some are like."""
    place = fold(side.source), family(side.kind), key_of(side.value)
    words = _words(side.sentence)
    found = [
        (_common(words, _words(said(claim, homes).sentence)), claim)
        for claim in by_value.get(place, ())
    ]
    best = max((share for share, _ in found), default=0.0)
    return [claim.id for share, claim in found if share == best >= _ALIKE]


def _words(sentence: str) -> frozenset[str]:
    return frozenset(_WORD.findall(fold(sentence)))


def _common(one: frozenset[str], two: frozenset[str]) -> float:
    """Of the smaller's words the share in the larger; 1 where neither has any."""
    least = min(len(one), len(two))
    return len(one & two) / least if least else float(one == two)
