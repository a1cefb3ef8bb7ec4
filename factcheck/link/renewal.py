"""Old against new: an article that gives a value and the one that it replaces, in one sentence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import pairwise
from typing import NamedTuple

from factcheck.context.clause import cues
from factcheck.context.stems import MARK
from factcheck.context.words import language_of
from factcheck.link.likeness import head_unlike
from factcheck.link.node import Node, stand
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.span import Span
from factcheck.values.interval import Relation

_BETWEEN = 70  # code points between the two values
_WIDE = 40  # code points before the first, where the verb stands ("porté de 4 à 7")
_VOTE = MARK + "voter"
LATER = timedelta(hours=20)
"""Time after which a newer report may replace an older one."""


class Renewal(NamedTuple):
    """Two nodes that share a sentence: what it says was, and what it says is.

    `outdated` tells whether it also says that the old value no longer holds.
    """

    old: Node
    new: Node
    outdated: bool


def renewals(nodes: Sequence[Node], articles: Mapping[str, Article]) -> list[Renewal]:
    """Every pair of nodes that one sentence sets against each other as old and new.

    A comparison over a period ("a year earlier") is no renewal: both values stay true. Nor
    are the two sides of a vote.
    """
    places: defaultdict[tuple[str, int], list[tuple[Span, Node]]] = defaultdict(list)
    for node in nodes:
        for claim in node.claims:
            if claim.article == node.first.article:
                places[claim.article, claim.sentence].append((claim.span, node))
    found = []
    for (article_id, at), here in sorted(places.items(), key=lambda item: item[0]):
        here.sort(key=lambda item: item[0])
        for left, right in pairwise(here):
            if _may_renew(left[1], right[1]):
                order = _order(left, right, articles[article_id], at)
                if order is not None:
                    found.append(order)
    return found


def _may_renew(left: Node, right: Node) -> bool:
    if left.kin != right.kin or head_unlike(left, right) or _VOTE in _words(left) | _words(right):
        return False
    return stand(left, right) is Relation.APART


def _words(node: Node) -> frozenset[str]:
    return frozenset(key for bag in node.near for key in bag)


def _order(
    left: tuple[Span, Node], right: tuple[Span, Node], article: Article, at: int
) -> Renewal | None:
    text, code = article.text, language_of(article)
    sentence = article.sentences[at].span
    (first, one), (last, two) = left, right
    between = text[first.end : last.start].lower()
    behind = text[last.end : sentence.end][:_WIDE].lower()
    if len(between) > _BETWEEN or cues("periods", code).search(between + behind):
        return None
    outdated = cues("outdated", code).search(between + behind) is not None
    if cues("replaced", code).search(between):
        return Renewal(old=two, new=one, outdated=outdated)
    before = text[max(sentence.start, first.start - _WIDE) : first.start].lower()
    if cues("moved", code).search(before) and cues("onward", code).fullmatch(between.strip()):
        return Renewal(old=one, new=two, outdated=True)
    return None


def is_later(new: Sequence[Node], old: Sequence[Node]) -> bool:
    """Whether an article gave the old value, as its own, well before any gave the new one."""
    givers = {node.root for node in new}
    gave = [node.published for node in old if node.published and node.root not in givers]
    gives = [node.published for node in new if node.published]
    return bool(gave and gives) and min(gave) + LATER <= min(gives)


def supersedes(later: Node, earlier: Node, articles: Mapping[str, Article]) -> bool:
    """Whether a later article says that its value is a new one ("le bilan est porté à 7")."""
    if later.published is None or earlier.published is None:
        return False
    if later.published < earlier.published + LATER:
        return False
    article = articles[later.first.article]
    return any(claim.article == article.id and _says_new(article, claim) for claim in later.claims)


def _says_new(article: Article, claim: Claim) -> bool:
    sentence = article.sentences[claim.sentence].span
    before = article.text[max(sentence.start, claim.span.start - _WIDE) : claim.span.start]
    return cues("moved", language_of(article)).search(before.lower()) is not None
