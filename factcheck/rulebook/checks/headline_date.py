"""A headline whose day is not that of its own article: "opens on 12 May", and 13 May in the text.

Speaks only where the headline writes a day out, no date of the text allows it, and the text writes
out one other day, near it, of the same act: both dates play one role, in words that are shared.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from factcheck.context.role import BROAD
from factcheck.context.words import lines_of
from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import Claim, Modality
from factcheck.rulebook.checks.material import Hit, Material, against_itself
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Told, tell
from factcheck.values.grain import Grain
from factcheck.values.interval import Relation
from factcheck.values.relate import relate
from factcheck.values.when import When

_NEAR = timedelta(days=45)  # how far the other day may be
_MOST = 60  # dates of a text that are looked at; one of more is a calendar


def headline_date(material: Material, rule: Rule) -> Iterator[Hit]:
    """Days of headlines that the text below contradicts."""
    for article_id, claims in material.spoken.items():
        dates = [claim for claim in claims if claim.kind in rule.kinds]
        titles = [claim for claim in dates if claim.zone is ZoneName.TITLE]
        below = [claim for claim in dates if claim.zone is not ZoneName.TITLE]
        article = material.articles[article_id]
        for title in titles if len(below) <= _MOST else ():
            others = _contradicting(title, below, article)
            if others:
                yield against_itself(article, title, others, _reason(title, others[0], article))


def _contradicting(title: Claim, below: list[Claim], article: Article) -> list[Claim]:
    """The dates of the text that give another day of what the headline speaks of."""
    if not _is_written_out(title, article) or title.role is None or title.role in BROAD:
        return []
    if any(_allows(claim, title) for claim in below):
        return []
    alike = [claim for claim in below if claim.role == title.role]
    if not all(_is_written_out(claim, article) for claim in alike):
        return []  # "on Thursday": the text tells the day in a way that may be read wrongly
    near = [claim for claim in alike if _is_near(title, claim)]
    if not near or len({claim.value for claim in alike}) > 1 or near != alike:
        return []
    lines = lines_of(article)
    heading = {key for word in lines[title.sentence].words for key in word.keys}
    shared = [
        claim
        for claim in near
        if any(not heading.isdisjoint(word.keys) for word in lines[claim.sentence].words)
    ]
    return shared if shared == near else []


def _is_written_out(claim: Claim, article: Article) -> bool:
    """Whether the words give a day of the month, and nothing else settles which it is."""
    value = claim.value
    if not isinstance(value, When) or value.end is not None or value.approximate:
        return False
    if value.start.grain < Grain.DAY or claim.modality is Modality.NEGATED:
        return False
    return str(value.start.day) in claim.span.of(article.text)


def _allows(claim: Claim, title: Claim) -> bool:
    """Whether a date of the text may be that of the headline: the same, or its month or week."""
    left, right = claim.value, title.value
    if not isinstance(left, When) or not isinstance(right, When):
        return True  # a date that could not be told may be any
    return relate(left, right) is not Relation.APART


def _is_near(title: Claim, claim: Claim) -> bool:
    left, right = title.value, claim.value
    assert isinstance(left, When)
    assert isinstance(right, When)
    return abs(left.start.date() - right.start.date()) <= _NEAR


def _reason(title: Claim, other: Claim, article: Article) -> Told:
    words = title.span.of(article.text)
    return tell("headline-day", title=words, text=other.span.of(article.text))
