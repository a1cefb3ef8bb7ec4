"""Claims of several articles that speak of the same fact, and what may be said of it."""

from __future__ import annotations

from dataclasses import replace

from factcheck.link.copies import mark_copies
from factcheck.link.independent import newsrooms_of
from factcheck.link.learned import FIRST, SECOND
from factcheck.link.parted import NONE, Parted
from factcheck.link.said.quotations import quotations_within
from factcheck.link.said.titles import titles_within
from factcheck.link.stories import by_story, in_stories
from factcheck.link.weights import Weights
from factcheck.link.within import facts_within
from factcheck.model.article import Article
from factcheck.model.claim import Claim
from factcheck.model.fact import Fact

__all__ = ["in_stories", "join", "mark_copies"]


def join(
    articles: tuple[Article, ...],
    claims: tuple[Claim, ...],
    first: Weights = FIRST,
    second: Weights = SECOND,
    parted: Parted = NONE,
) -> tuple[Fact, ...]:
    """The facts that `claims` state: every claim that speaks stands in exactly one.

    Articles carry their story and `copy_of`; only claims of one story are compared, and none that
    are `parted` stand in one fact or in doubt of each other. Facts come in the order of their first
    claims, claims in the order given.
    """
    order = {claim.id: at for at, claim in enumerate(claims)}
    newsrooms = newsrooms_of(articles)
    facts = [
        fact
        for story, told in by_story(articles, claims)
        for fact in (
            *facts_within(story, told, newsrooms, order, first, second, parted),
            *quotations_within(story, told, newsrooms, order, parted),
            *titles_within(story, told, newsrooms, parted),
        )
    ]
    facts.sort(key=lambda fact: order[fact.claims[0]])
    return tuple(replace(fact, id=f"f{number}") for number, fact in enumerate(facts, start=1))
