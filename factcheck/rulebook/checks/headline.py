"""A headline whose figure is not that of its own article: "130 jobs to go", and 103 in the text.

Speaks only where the headline's figure stands nowhere in the text, where the text gives one other
figure of the same thing in words that the headline shares, and where no rounding and no adding up
of the text's figures gives that of the headline.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from factcheck.context.role import BROAD
from factcheck.context.words import Line, lines_of
from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import Claim, Modality, Unresolved
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of
from factcheck.rulebook.checks.nouns import akin
from factcheck.rulebook.checks.ties import cues
from factcheck.rulebook.options import HeadlineOptions
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import tell
from factcheck.values.duration import Duration
from factcheck.values.interval import Relation
from factcheck.values.quantity import Quantity
from factcheck.values.relate import last_place, relate, rounds_to
from factcheck.values.units import MEASURES
from factcheck.values.when import When
from factcheck.values.wording import Wording

_DIGITS = re.compile(r"\d(?:[\d.,'’\s\u00a0\u202f]*\d)?")
_TITLES = 12  # figures of a headline that are looked at; one of more is no headline
_FEWEST_DIGITS = 2  # of which a slip of the finger may change one
_NEAR = 30  # code points before a figure that may call it an old one
_ENOUGH = 2  # shared words, or one with a role or a slip beside it


def headline_body(material: Material, rule: Rule) -> Iterator[Hit]:
    """Figures of headlines that the text below contradicts."""
    assert isinstance(rule.options, HeadlineOptions)
    for article_id, claims in material.spoken.items():
        titles = [c for c in claims if c.zone is ZoneName.TITLE and c.kind in rule.kinds][:_TITLES]
        below = [c for c in claims if c.zone is not ZoneName.TITLE]
        article = material.articles[article_id]
        for title in titles:
            others = _contradicting(title, below, article, rule.options.ratio)
            if others:
                yield _hit(title, others, article)


def _contradicting(
    title: Claim, below: list[Claim], article: Article, ratio: Decimal
) -> list[Claim]:
    """The claims of the text that give another figure of what the headline speaks of."""
    if title.modality is Modality.NEGATED or isinstance(title.value, Unresolved | When):
        return []
    if _stands_below(title, below, article):
        return []
    code = pack_of(article).code
    alike = [claim for claim in below if _comparable(title, claim, code)]
    apart = [claim for claim in alike if claim.zone is ZoneName.BODY and _near(title, claim, ratio)]
    if not apart or _follows(title, [claim for claim in alike if not _is_old(claim, article)]):
        return []
    lines = lines_of(article)
    ranked = {claim.id: _likeness(title, claim, lines) for claim in apart}
    best = max(ranked.values())
    found = [claim for claim in apart if ranked[claim.id] == best]
    return found if best >= _ENOUGH and len({str(claim.value) for claim in found}) == 1 else []


def _stands_below(title: Claim, below: list[Claim], article: Article) -> bool:
    """Whether the headline's figure is in the text, read or only written."""
    if any(claim.kind == title.kind and _agrees(title, claim) for claim in below):
        return True
    digits = _DIGITS.search(title.span.of(article.text))
    after = article.title.end if article.title else title.span.end
    pattern = rf"(?<!\d){re.escape(digits[0])}(?!\d)" if digits else r"(?!)"
    return re.search(pattern, article.text[after:]) is not None


def _agrees(title: Claim, claim: Claim) -> bool:
    if isinstance(claim.value, Unresolved) or isinstance(title.value, Unresolved):
        return False
    return relate(title.value, claim.value) not in (Relation.APART, Relation.UNLIKE)


def _comparable(title: Claim, claim: Claim, code: str) -> bool:
    """Like values, counted alike; counts of different things are not."""
    left, right = title.value, claim.value
    if isinstance(left, Unresolved) or isinstance(right, Unresolved):
        return False
    if title.per != claim.per or relate(left, right) is not Relation.APART:
        return False
    if isinstance(left, Quantity) and isinstance(right, Quantity):
        measured = left.unit in MEASURES
        same = left.unit == right.unit or akin(left.unit, right.unit, code)
        return measured or same or _one_role(title, claim)
    return True


def _near(title: Claim, claim: Claim, ratio: Decimal) -> bool:
    small, large = sorted((_middle(title), _middle(claim)))
    return claim.modality is not Modality.NEGATED and small > 0 and large / small <= ratio


def _middle(claim: Claim) -> Decimal:
    value = claim.value
    if isinstance(value, Unresolved | When | Wording):
        return Decimal(0)
    return (value.seconds if isinstance(value, Duration) else value.interval).middle


def _is_old(claim: Claim, article: Article) -> bool:
    """Whether the words give an old value: no headline adds it to the new one."""
    front = article.text[max(0, claim.span.start - _NEAR) : claim.span.start]
    return cues(pack_of(article).code).old_value.search(front) is not None


def _follows(title: Claim, alike: list[Claim]) -> bool:
    """Whether the headline rounds or adds up what the text gives."""
    goal, parts = _middle(title), [_middle(claim) for claim in alike]
    known = set(parts)
    return (
        sum(parts, Decimal(0)) == goal
        or any(rounds_to(part, goal) for part in parts if goal)
        or any(goal - part in known or goal + part in known for part in parts)
    )


def _likeness(title: Claim, claim: Claim, lines: tuple[Line, ...]) -> int:
    """How much says that both speak of one thing: shared words, a shared role, a likely slip."""
    sentence = {key for word in lines[claim.sentence].words for key in word.keys}
    heading = lines[title.sentence].words
    shared = sum(not sentence.isdisjoint(word.keys) for word in heading)
    slip = _slip(_middle(title), _middle(claim))
    return shared + _one_role(title, claim) + slip if shared else 0


def _slip(left: Decimal, right: Decimal) -> bool:
    """Whether one figure is the other with two digits swapped, or one mistyped: 521 and 512."""
    place = min(last_place(left), last_place(right))
    one, other = (f"{number / place:.0f}" for number in (left, right))
    if len(one) != len(other) or len(one) < _FEWEST_DIGITS:
        return False
    return sorted(one) == sorted(other) or sum(a != b for a, b in zip(one, other, strict=True)) == 1


def _one_role(title: Claim, claim: Claim) -> bool:
    return title.role is not None and title.role == claim.role and title.role not in BROAD


def _hit(title: Claim, others: list[Claim], article: Article) -> Hit:
    inside = others[0].span.of(article.text)
    reason = tell("headline", title=title.span.of(article.text), text=inside)
    hit = against_itself(article, title, others, reason)
    return replace(hit, subject=hit.subject or others[0].subject)
