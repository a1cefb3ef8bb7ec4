"""An amount that is not the share of the whole that it restates: "40% of the 5m, or 2.4m".

Speaks where a percentage names its whole and the amount that it comes to: the whole between the
two ("30% of the 1,200 staff, or 400"), at the head of the clause ("Of the 10m, the state pays
40%, or 3m"), or before, where the words point back to it ("The insurer will pay 40% of it, or
2.4m"). Where several figures before could be the whole, it speaks only if one of them is nearly
right and none is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from factcheck.model.article import Article
from factcheck.model.claim import Claim, Modality
from factcheck.rulebook.checks.figures import Figure, alike, ends, figure, shown
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of, text_between
from factcheck.rulebook.checks.sums import Stated, stated
from factcheck.rulebook.checks.ties import complement, cues, restates
from factcheck.rulebook.options import ArithmeticOptions
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Figures, tell
from factcheck.values.notation import number as written
from factcheck.values.percentage import Percentage

_HUNDRED = Decimal(100)
_BACK = 3  # sentences before, in which the whole may stand
_NEARLY = Decimal("1.5")  # how far one of several may be from the whole that the amount implies
_HEAD = 12  # figures of a sentence before the percentage
_FAR = 200  # claims before it that are looked at
_HARD_STOPS = ",;:()–—"


def portion(material: Material, rule: Rule) -> Iterator[Hit]:
    """Amounts that their percentage and their whole contradict."""
    assert isinstance(rule.options, ArithmeticOptions)
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        for place, claim in enumerate(claims):
            if claim.kind in rule.kinds and isinstance(claim.value, Percentage):
                share = stated(claim.value, claim.span.of(article.text), rule.options)
                if share is not None and claim.modality is not Modality.NEGATED:
                    yield from _judged(place, share, claims, article)


def _judged(place: int, share: Stated, claims: Sequence[Claim], article: Article) -> Iterator[Hit]:
    part, whole = _stated_here(place, claims, article)
    if part is None or not share.number:
        return
    if whole is None and _of_what_was_told(claims[place], part, article):
        whole = _at_the_head(place, claims, part, article)
        whole = whole or _told_before(place, share, part, claims, article)
    if whole is None or whole.claim.per != part.claim.per or _fits(share, part, whole):
        return
    reached = shown(share.number * whole.number / _HUNDRED)
    terms = Figures(f"{written(share.number)} % × {shown(whole.number)} = {reached}")
    reason = tell("sum", sum=terms, other=Figures(shown(part.number)))
    yield against_itself(article, part.claim, (claims[place], whole.claim), reason)


def _stated_here(
    place: int, claims: Sequence[Claim], article: Article
) -> tuple[Figure | None, Figure | None]:
    """The amount that restates the percentage, and the whole where it is named beside it."""
    claim, code = claims[place], pack_of(article).code
    behind = [other for other in claims[place + 1 : place + 3] if other.sentence == claim.sentence]
    figures = [figure(other) for other in behind]
    if figures and figures[0] and restates(text_between(claim, behind[0], article), code):
        return figures[0], None
    if len(behind) < 2 or figures[0] is None or figures[1] is None:
        return None, None
    of = cues(code).of.fullmatch(text_between(claim, behind[0], article))
    if of and restates(text_between(behind[0], behind[1], article), code) and alike(*figures):  # type: ignore[arg-type]
        return figures[1], figures[0]
    return None, None


def _of_what_was_told(claim: Claim, part: Figure, article: Article) -> bool:
    """Whether the percentage is of no whole of its own, as in "30% of the rest, or 180"."""
    code = pack_of(article).code
    gap = text_between(claim, part.claim, article)
    return complement(gap, code) is None or cues(code).back.search(gap) is not None


def _at_the_head(
    place: int, claims: Sequence[Claim], part: Figure, article: Article
) -> Figure | None:
    """The whole that the sentence sets out from: "Of the 10 million, the state pays 40%"."""
    start = article.sentences[claims[place].sentence].span.start
    for claim in claims[max(0, place - _HEAD) : place]:
        whole = figure(claim) if claim.span.start >= start else None
        if whole is None or not alike(whole, part):
            continue
        if set(text_between(claim, claims[place], article)) & set(";:"):
            continue
        front = article.text[start : claim.span.start]
        cut = max(front.rfind(mark) for mark in _HARD_STOPS) + 1
        if cues(pack_of(article).code).whole.fullmatch(front[cut:].lstrip()):
            return whole
    return None


def _told_before(
    place: int, share: Stated, part: Figure, claims: Sequence[Claim], article: Article
) -> Figure | None:
    """The whole that the words point back to, in the sentences before."""
    here = part.claim.sentence
    span = article.sentences[here].span
    if cues(pack_of(article).code).back.search(article.text, span.start, span.end) is None:
        return None
    before = [
        found for claim in claims[max(0, place - _FAR) : place]
        if claim.sentence < here and (found := figure(claim)) and alike(found, part)
    ]  # fmt: skip
    if any(_fits(share, part, whole) for whole in before):
        return None
    for back in range(1, _BACK + 1):
        near = [w for w in before if w.claim.sentence == here - back and w.number > part.number]
        if len(near) == 1 and back == 1:
            return near[0]
        if near:
            return _nearly(near, part.number * _HUNDRED / share.number)
    return None


def _nearly(wholes: Sequence[Figure], implied: Decimal) -> Figure | None:
    """The figure nearest to what the amount implies, if it is near."""
    best = min(wholes, key=lambda whole: abs(whole.number - implied))
    large, small = max(best.number, implied), min(best.number, implied)
    return best if large <= small * _NEARLY else None


def _fits(share: Stated, part: Figure, whole: Figure) -> bool:
    """Whether some rounding of the three makes the sum come out."""
    parts, wholes = ends(part, whole)
    low = max(share.number - share.slack, Decimal(0)) * wholes[0] / _HUNDRED
    high = (share.number + share.slack) * wholes[1] / _HUNDRED
    return low <= parts[1] and parts[0] <= high
