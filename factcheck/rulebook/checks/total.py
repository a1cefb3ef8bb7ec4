"""Parts that do not add up to their total: "200 jobs: 90 in Leeds, 70 in York and 60 in Hull".

Speaks of two shapes that mean a sum and nothing else: a total with a colon and the list of its
parts, and a list of parts with "soit" or "that is" and their total; of three parts or more that
follow their total and miss it by little; and of the shapes in `breakdown`. Stays quiet where
rounding, one part that is none, or a product ("three teams and twelve players each, that is 36")
explains it, and where the sum is so far off that the list is no breakdown.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations, groupby, pairwise

from factcheck.model.article import Article
from factcheck.model.claim import Modality
from factcheck.rulebook.checks.breakdown import CLOSE, Breakdown, across, labelled, within
from factcheck.rulebook.checks.figures import (
    Figure,
    added,
    alike,
    between,
    figure,
    looseness,
    place_of,
    shown,
)
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of
from factcheck.rulebook.checks.ties import cues, restates
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import Figures, tell

_MOST = 12  # figures on either side of a total that may be its parts
_FARTHEST = 2  # how many times the sum the total may be, or the other way round
_NEAR = 60  # code points behind a total that may call it one
_MANY = 3  # parts of a looser list, at least
_BEHIND = 120  # code points behind a list in which a rest may be named
_BACK = 3  # sentences with figures that are looked at before one
_WORD = re.compile(r"\s*(\w{1,20})")
_GAP = 60  # code points between two of its parts


def total(material: Material, rule: Rule) -> Iterator[Hit]:
    """Totals that the list of their own parts contradicts."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        figures = [f for claim in claims if claim.kind in rule.kinds and (f := figure(claim))]
        seen: set[str] = set()
        for whole, parts in _wrong(figures, article, pack_of(article).code):
            if whole.claim.id not in seen:
                yield _hit(whole, parts, article)
            seen.add(whole.claim.id)


def _wrong(figures: Sequence[Figure], article: Article, code: str) -> Iterator[Breakdown]:
    """Wholes that are not the sum of their parts."""
    groups = [tuple(inside) for _, inside in groupby(figures, key=lambda each: each.claim.sentence)]
    for place, group in enumerate(groups):
        before = groups[max(0, place - _BACK) : place]
        around = [each for near in (*before, group) for each in near]
        found = [*within(group, article, code), *across(before, group, article, code)]
        yield from _listed_wrongly(group, article, code)
        yield from (each for each in found if not _adds_up(each.parts, around))
    for each in labelled(figures, article, code):
        if not _adds_up(each.parts, [each.whole, *each.parts]):
            yield each


def _listed_wrongly(figures: Sequence[Figure], article: Article, code: str) -> Iterator[Breakdown]:
    for place, figure_ in enumerate(figures):
        before = figures[max(0, place - _MOST) : place]
        behind = figures[place + 1 : place + 1 + _MOST]
        for wholes, parts in (
            ([*before, figure_], _listed_behind(figure_, behind, article, code)),
            ([figure_], _listed_before(figure_, before, article, code)),
            ([figure_], _spread_behind(figure_, behind, article, code)),
        ):
            if len(parts) < 2 or _adds_up(parts, [*before, figure_, *behind]):
                continue
            whole = _nearest(wholes, parts)
            if added(parts) < whole.number and _leaves_a_rest(parts, article, code):
                continue
            if max(added(parts), whole.number) <= _FARTHEST * min(added(parts), whole.number):
                yield Breakdown(whole, tuple(parts))


def _listed_behind(
    whole: Figure, behind: Sequence[Figure], article: Article, code: str
) -> tuple[Figure, ...]:
    """The parts listed behind a colon that follows the total."""
    rest = [other for other in behind if alike(other, whole)]
    if not rest or whole.claim.modality is Modality.NEGATED:
        return ()
    _, colon, lead = between(whole, rest[0], article).rpartition(":")
    return _listed(rest, article, code) if colon and not lead.strip() else ()


def _listed_before(
    whole: Figure, before: Sequence[Figure], article: Article, code: str
) -> tuple[Figure, ...]:
    """The parts listed before a total that says again what they come to."""
    parts = [other for other in before if alike(other, whole)]
    if len(parts) < 2 or any(part.number >= whole.number for part in parts):
        return ()
    end = whole.claim.span.end
    behind = article.text[end : min(end + _NEAR, article.sentences[whole.claim.sentence].span.end)]
    tied = restates(between(parts[-1], whole, article), code)
    return _listed(parts, article, code) if tied and cues(code).in_all.match(behind) else ()


def _spread_behind(
    whole: Figure, behind: Sequence[Figure], article: Article, code: str
) -> tuple[Figure, ...]:
    """Three parts or more that follow a total as the items of a sentence, and miss it by little.

    "Of the 72 evacuees, 41 have been rehoused, 19 stay with kin and 22 are in a hotel."
    """
    parts = [other for other in behind if alike(other, whole)]
    if len(parts) < _MANY or any(part.number >= whole.number for part in parts):
        return ()
    gaps = [between(one, two, article) for one, two in pairwise([whole, *parts])]
    if any(len(gap) > _GAP or set(gap) & set(";:()") for gap in gaps):
        return ()
    items = all("," in gap for gap in gaps[1:-1]) and cues(code).joins.search(gaps[-1])
    if cues(code).split.search(gaps[0]) and not _parallel(parts, article):
        return ()  # "dont 90 à Lormes et 60 cadres": such parts may overlap
    missed = max(added(parts), whole.number) / min(added(parts), whole.number)
    return tuple(parts) if items and missed <= CLOSE else ()


def _leaves_a_rest(parts: Sequence[Figure], article: Article, code: str) -> bool:
    """Whether the words behind a list say that it is not the whole: "with the rest held back"."""
    end = parts[-1].claim.span.end
    return cues(code).rest.search(article.text, end, end + _BEHIND) is not None


def _parallel(parts: Sequence[Figure], article: Article) -> bool:
    """Whether the same word follows each part: "41 for maize, 27 for orchards, 22 for cattle"."""
    words = {
        match[1].casefold()
        for part in parts
        if (match := _WORD.match(article.text, part.claim.span.end))
    }
    return len(words) == 1


def _listed(figures: Sequence[Figure], article: Article, code: str) -> tuple[Figure, ...]:
    """The figures that head the items of one list, with "and" before its last; else none.

    Notes leave out the "and": then the list has three items and ends with its sentence.
    """
    words = cues(code)
    parts, last = [figures[0]], False
    for figure_ in figures[1:]:
        gap = between(parts[-1], figure_, article)
        if ";" in gap or ":" in gap:
            return ()
        if last or words.item.fullmatch(gap) is None:
            continue
        parts.append(figure_)
        last = words.last_item.fullmatch(gap) is not None
    return tuple(parts) if last or _is_noted(parts, figures, article) else ()


def _is_noted(parts: Sequence[Figure], figures: Sequence[Figure], article: Article) -> bool:
    """Whether all figures are items, and the last is followed by its few words alone."""
    end = parts[-1].claim.span.end
    rest = article.text[end : article.sentences[parts[-1].claim.sentence].span.end]
    whole = len(parts) == len(figures) and len(parts) >= _MANY
    return whole and len(rest) <= _GAP and not set(rest) & set(",;:()")


def _nearest(wholes: Sequence[Figure], parts: Sequence[Figure]) -> Figure:
    """The total that is meant, of "19 of the 64 branches: ...": the one nearest to the sum."""
    reached = added(parts)
    return min(
        (whole for whole in wholes if alike(whole, parts[0])),
        key=lambda whole: (abs(whole.number - reached), -whole.claim.span.start),
    )


def _adds_up(parts: Sequence[Figure], around: Sequence[Figure]) -> bool:
    """Whether the parts, rounded as they are, may come to the total, or to a figure beside it."""
    numbers = [part.number for part in parts]
    wholes = [other for other in around if other not in parts and alike(other, parts[0])]
    rounded = [*parts, max(wholes, key=lambda whole: whole.number)]
    slack = sum((place_of(each, rounded) for each in rounded), Decimal(0)) / 2
    slack += sum((looseness(each) for each in rounded), Decimal(0))
    goals = {whole.number for whole in wholes}
    whole = added(parts)
    sums = [whole, *(whole - number for number in numbers)] if len(numbers) > 2 else [whole]
    products = [one * other for one, other in combinations(numbers, 2)]
    missed = [abs(reached - goal) for reached in sums + products for goal in goals]
    return 0 in missed or any(each < slack for each in missed)


def _hit(whole: Figure, parts: Sequence[Figure], article: Article) -> Hit:
    terms = " + ".join(shown(part.number) for part in parts)
    written = Figures(f"{terms} = {shown(added(parts))}")
    reason = tell("sum", sum=written, other=Figures(shown(whole.number)))
    return against_itself(article, whole.claim, [part.claim for part in parts], reason)
