"""A percentage in its sentence: which two figures does the wording tie it to?"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from factcheck.model.article import Article
from factcheck.model.claim import Claim, Modality
from factcheck.rulebook.checks.figures import Figure, alike, figure, same_unit
from factcheck.rulebook.checks.material import pack_of
from factcheck.rulebook.checks.nouns import akin
from factcheck.rulebook.checks.sums import Sum
from factcheck.rulebook.checks.ties import BOUNDARY, Cues, Tie, complement, content_words, cues, tie

_NEAR = 45  # code points between a percentage and the whole that is named behind it
_HARD_STOPS = ",;:()–—"
_WINDOW = 600  # code points of a sentence on either side that are looked at
_FIGURES = 12  # and figures: no sum reaches farther, and no sentence is too long to be read


@dataclass(frozen=True, slots=True)
class Scene:
    """A percentage with the figures around it.

    Attributes:
        text: the article's; `start` and `end` are those of the sentence, or of a window in it.
        before: the figures of the sentence on the percentage's left.
        behind: those on its right.
        earlier: those of the sentence before.
        nearest: the number that stands nearest on the left, of whatever kind.
        code: the language.
    """

    text: str
    start: int
    end: int
    claim: Claim
    before: tuple[Figure, ...]
    behind: tuple[Figure, ...]
    earlier: tuple[Figure, ...]
    nearest: Claim | None
    code: str

    @classmethod
    def around(
        cls,
        place: int,
        claims: Sequence[Claim],
        article: Article,
        read: Callable[[Claim], Figure | None] = figure,
    ) -> Scene:
        """The scene of `claims[place]`, among the `claims` of its article.

        `read` tells which of the others are figures.
        """
        claim, here = claims[place], article.sentences[claims[place].sentence]
        start = max(here.span.start, claim.span.start - _WINDOW)
        end = min(here.span.end, claim.span.end + _WINDOW)
        near = claims[max(0, place - 2 * _FIGURES) : place + _FIGURES]
        left = [c for c in near if c.span.end <= claim.span.start and c.span.start >= start]
        right = [c for c in near if c.span.start >= claim.span.end and c.span.end <= end]
        numbers = [other for other in left if other.kind in ("money", "quantity", "percentage")]
        return cls(
            article.text,
            start,
            end,
            claim,
            _figures(left[-_FIGURES:], read),
            _figures(right, read),
            _figures((other for other in near if _stands_before(other, claim, article)), read),
            numbers[-1] if numbers else None,
            pack_of(article).code,
        )

    def sum(self) -> Sum | None:
        """The sum that the wording states; None where it ties the percentage to no two figures."""
        if self.claim.modality is Modality.NEGATED:
            return None
        shape = tie(self._left, self._right, self.code)
        if shape is None:
            return self._change_behind() if not self._other_terms() else None
        if shape is Tie.CHANGE and self._other_terms():
            return None
        found = self._change() if shape is Tie.CHANGE else self._share()
        tied = (
            found
            and self.nearest
            and self.nearest.id
            in (
                found.first.claim.id,
                found.second.claim.id,
            )
        )
        return found if tied else None

    def change(self) -> Sum | None:
        """The new and the old value that an amount says the difference of, in so many words.

        None where the amount may be reckoned against something else ("up 40 on last year").
        """
        if self.claim.modality is Modality.NEGATED or self._other_terms():
            return None
        shape = tie(self._left, self._right, self.code)
        if shape is None:
            return self._change_behind()
        behind = BOUNDARY.split(self._right, maxsplit=1)[0]
        if shape is not Tie.CHANGE or self._cues.elsewhere.search(behind):
            return None
        return self._old_and_new(*self.before[-2:]) if self._is_pair() else None

    def _is_pair(self) -> bool:
        """Whether the two figures nearest on the left are of one unit, with none behind them."""
        if len(self.before) < 2 or not same_unit(*self.before[-2:]):
            return False
        return self.nearest is not None and self.nearest.id == self.before[-1].claim.id

    def rivals(self, found: Sum) -> list[Sum]:
        """Other readings of the same words, which an editor would have to think of too."""
        around = [*self.earlier, *self.before, *self.behind]
        pairs = [(part, found.second) for part in self.before]
        pairs += [(found.first, whole) for whole in around]
        return [
            Sum(found.shape, first, second)
            for first, second in pairs
            if first.claim.id != second.claim.id and alike(first, second)
        ]

    @property
    def _left(self) -> str:
        return self.text[self.start : self.claim.span.start]

    @property
    def _right(self) -> str:
        return self.text[self.claim.span.end : self.end]

    @property
    def _cues(self) -> Cues:
        return cues(self.code)

    def _between(self, left: Figure, right: Figure) -> str:
        return self.text[left.claim.span.end : right.claim.span.start]

    def _other_terms(self) -> bool:
        """Whether a change is reckoned at constant prices, a year, without this or that..."""
        terms, rates = self._cues.other_terms, self._cues.rates
        return bool(terms.search(self.text, self.start, self.end) or rates.match(self._right))

    def _share(self) -> Sum | None:
        named = complement(self._right, self.code)
        if named is not None and (found := self._whole_behind()):
            return found
        loose = named is None or content_words(named, self.code) <= 1
        if loose and (found := self._whole_in_front()):
            return found
        return self._whole_before() if named is None else None

    def _whole_behind(self) -> Sum | None:
        """As in "552 millions, soit 45 % d'une enveloppe de 1,38 milliard"."""
        if not self.before or not self.behind:
            return None
        part, whole = self.before[-1], self.behind[0]
        between = self.text[self.claim.span.end : whole.claim.span.start]
        fits = len(between) <= _NEAR and not any(mark in between for mark in _HARD_STOPS)
        return Sum(Tie.SHARE, part, whole) if fits and alike(part, whole) else None

    def _whole_in_front(self) -> Sum | None:
        """As in "nine of 41", "Of the 40 that we track, 26" and "200 points, dont 50"."""
        *others, part = self.before or (None,)
        for place, whole in enumerate(others):
            if whole is None or part is None or not alike(whole, part):
                continue
            if self._heads_its_clause(whole) or self._splits(whole, self.before[place + 1]):
                return Sum(Tie.SHARE, part, whole)
        if len(self.before) > 1 and alike(*self.before[-2:]):
            left, right = self.before[-2:]
            if self._cues.among.fullmatch(self._between(left, right)):
                return Sum(Tie.SHARE, left, right)
        return None

    def _heads_its_clause(self, whole: Figure) -> bool:
        front = self.text[self.start : whole.claim.span.start]
        cut = max(front.rfind(mark) for mark in _HARD_STOPS) + 1
        return self._cues.whole.fullmatch(front[cut:].lstrip()) is not None

    def _splits(self, whole: Figure, following: Figure) -> bool:
        """Whether "dont" or its like stands between a whole and the figure that follows it."""
        return self._cues.split.search(self._between(whole, following)) is not None

    def _whole_before(self) -> Sum | None:
        """The one like figure of the sentence before, where the words point back to it."""
        if not self.before:
            return None
        part = self.before[-1]
        wholes = [o for o in self.earlier if alike(o, part) and o.number > part.number]
        if len(wholes) != 1:
            return None
        if sum(alike(part, other) for other in self.before) > 1:
            return None
        lead = self._cues.resumes.fullmatch(self.text[self.start : part.claim.span.start])
        points = self._cues.back.search(self.text, self.start, self.end) is not None
        if lead is not None:  # "Of the voters, 1,010": the group that is named is the whole
            points = akin(lead["group"], wholes[0].unit, self.code)
            return Sum(Tie.SHARE, part, wholes[0]) if points else None
        beside = not self.text[part.claim.span.end : self.claim.span.start].split(",")[0].strip()
        follows = points or (beside and same_unit(part, wholes[0]))
        return Sum(Tie.SHARE, part, wholes[0]) if follows else None

    def _change(self) -> Sum | None:
        for place in reversed(range(len(self.before) - 1)):
            left, right = self.before[place], self.before[place + 1]
            if same_unit(left, right) and (found := self._old_and_new(left, right)):
                return found
        pair = [other for other in self.before if same_unit(other, self.before[-1])]
        more = self._cues.more.match(self._right) and not self._cues.than.match(self._right)
        if more and len(pair) == 2:
            return Sum(Tie.CHANGE, pair[1], pair[0])
        return self._change_before(pair[0]) if len(pair) == 1 else None

    def _change_before(self, here: Figure) -> Sum | None:
        """As in "It went up to 5 million. The first figure was 4 million; the increase is 25%"."""
        others = [other for other in self.earlier if same_unit(other, here)]
        if len(others) != 1:
            return None
        small, large = sorted((here, others[0]), key=lambda figure: figure.number)
        if self._cues.risen.search(self._left):
            return Sum(Tie.CHANGE, large, small)
        return Sum(Tie.CHANGE, small, large) if self._cues.fallen.search(self._left) else None

    def _old_and_new(self, left: Figure, right: Figure) -> Sum | None:
        """As in "from 120 to 150" (the left is old) and "150, contre 120" (the right is old)."""
        front, between = self.text[self.start : left.claim.span.start], self._between(left, right)
        if self._cues.old.search(between):
            return Sum(Tie.CHANGE, left, right)
        if self._cues.from_.search(front) and self._cues.to.search(between):
            return Sum(Tie.CHANGE, right, left)
        return None

    def _change_behind(self) -> Sum | None:
        """As in "a pris 22 %, de 18,40 euros à 21,16 euros", "rose 17% to 403m from 353m"."""
        if len(self.behind) < 2 or not same_unit(*self.behind[:2]):
            return None
        left, right = self.behind[:2]
        front = self.text[self.claim.span.end : left.claim.span.start]
        between = self._between(left, right)
        if len(front) > _NEAR // 2 or len(between) > _NEAR // 2:
            return None
        if self._cues.joins.search(front) or self._cues.joins.search(between):
            return None  # "rose 4% to 61 million and costs from ...": two changes
        if self._cues.from_.search(front) and self._cues.to.search(between):
            return Sum(Tie.CHANGE, right, left)
        to, old = self._cues.to.fullmatch(front), self._cues.from_.search(between)
        return Sum(Tie.CHANGE, left, right) if to and old else None


def _figures(claims: Iterable[Claim], read: Callable[[Claim], Figure | None]) -> tuple[Figure, ...]:
    return tuple(found for claim in claims if (found := read(claim)))


def _stands_before(other: Claim, claim: Claim, article: Article) -> bool:
    """Whether `other` stands in the sentence before that of `claim`, in the same zone."""
    there, here = article.sentences[other.sentence], article.sentences[claim.sentence]
    return other.sentence == claim.sentence - 1 and there.zone is here.zone
