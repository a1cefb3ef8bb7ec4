"""A count of what is then named one by one: "three towns: Lormes, Vrigny, Tresmes and Ostria".

Speaks only where a colon follows the count, and names alone the colon, up to the end of the
sentence, with "and" before the last. "Trinidad and Tobago" may be one or two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from factcheck.lang import PACKS
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Modality
from factcheck.rulebook.checks.figures import figure
from factcheck.rulebook.checks.material import Hit, Material, against_itself, pack_of
from factcheck.rulebook.schema import Rule
from factcheck.rulebook.sentences import tell
from factcheck.values.units import MEASURES

_MOST = 12  # things that a sentence names
_FARTHEST = 2  # by how many a list may miss its count and still be what is counted
_GAP = 30  # code points between the count and its colon
_LONGEST = 400  # code points of a list
_WORDS = 4  # of a name
_NOT_NAMES = re.compile(r"[\d;:()«»“”\"…–—]|\.\.")
_LEAD = re.compile(r"\s?[^.,;:!?()\d]{0,30}:\s")


class _Cues(NamedTuple):
    joins: re.Pattern[str]
    name: re.Pattern[str]


def listed(material: Material, rule: Rule) -> Iterator[Hit]:
    """Counts that the list behind them contradicts."""
    for article_id, claims in material.spoken.items():
        article = material.articles[article_id]
        for claim in claims:
            if claim.kind in rule.kinds and claim.modality is not Modality.NEGATED:
                yield from _judged(claim, article)


def _judged(claim: Claim, article: Article) -> Iterator[Hit]:
    count = figure(claim)
    if count is None or count.approximate or count.unit in MEASURES or claim.per is not None:
        return
    if not 2 <= count.number <= _MOST or count.number % 1:
        return
    found = _names(claim, article)
    if found is None:
        return
    fewest, most, names = found
    number = int(count.number)
    if pack_of(article).sums.qualified:
        fewest = 2  # a name behind a comma may say no more than where the one before it is
    if most < number <= most + _FARTHEST or fewest - _FARTHEST <= number < fewest:
        reason = tell("list", count=len(names), names=", ".join(names), number=number)
        yield against_itself(article, claim, (), reason)


def _names(claim: Claim, article: Article) -> tuple[int, int, list[str]] | None:
    """The fewest and the most names that follow a count and a colon, and the names."""
    end = article.sentences[claim.sentence].span.end
    lead = _LEAD.match(article.text, claim.span.end, end)
    if lead is None or lead.end() - claim.span.end > _GAP:
        return None
    text = article.text[lead.end() : end].strip().rstrip(".!?")
    if len(text) > _LONGEST or _NOT_NAMES.search(text):
        return None
    words = _cues(pack_of(article).code)
    *first, last = text.split(",")
    *heads, final = words.joins.split(last)  # "Tresmes and Ostria", or "and Ostria" alone
    if len(heads) != 1:
        return None
    names = [name.strip() for name in (*first, *filter(str.strip, heads), final)]
    if len(names) < 2 or not all(words.name.fullmatch(name) for name in names):
        return None
    inner = sum(len(words.joins.findall(name)) for name in first)
    return len(names), len(names) + inner, names


@cache
def _cues(code: str) -> _Cues:
    words = PACKS[code].sums
    article = "|".join(words.articles)
    first, more = r"[^\W\d_a-zà-ÿ][\w’'-]{0,30}", r"\s[\w’'-]{1,30}"
    name = rf"(?:(?:{article})\s?)?{first}(?:{more}){{0,{_WORDS - 1}}}"
    return _Cues(
        re.compile(rf"(?<!\w)(?:{'|'.join(words.and_)})(?!\w)", re.IGNORECASE),
        re.compile(name),
    )
