"""Which mention takes the words that several kinds read: the longest, then the first of KINDS."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence

from factcheck.model.claim import Mention


def resolve(mentions: Sequence[Mention], order: Sequence[str]) -> list[Mention]:
    """The mentions that stand, left to right and never overlapping.

    `order` names the kinds; of two mentions of one length the kind that comes first wins,
    then the one further left.
    """
    if len(mentions) < len(("one", "another")):
        return list(mentions)
    ranks = {name: rank for rank, name in enumerate(order)}
    taken: list[Mention] = []
    for mention in sorted(
        mentions, key=lambda each: (-len(each.span), ranks[each.kind], each.span.start)
    ):
        # What stands is kept in order, so that only its two neighbours can meet a newcomer.
        at = bisect(taken, mention.span.start, key=lambda each: each.span.start)
        if not any(mention.span.meets(other.span) for other in taken[max(0, at - 1) : at + 1]):
            taken.insert(at, mention)
    return taken
