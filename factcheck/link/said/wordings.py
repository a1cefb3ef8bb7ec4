"""Two wordings of one language: the same words, or nearly, and what differs.

How a mark is set, "don't" for "do not", digits for number words, an ending, a small word, what
stands in brackets or gives way to "…", and an excerpt of the other are no difference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from factcheck.context.stems import fold, stem
from factcheck.lang import PACKS
from factcheck.lexemes.lexed import lex

_RUN = 3  # words in a row that two wordings of one utterance share, one more among them
_STRAY = 3  # words between the rest and a small word at an end that meets by chance
_MOST = 600  # words of a quotation that are compared
_LEAST = 4  # words in common
_KEPT = 0.6  # share of the words that say something that two wordings of one utterance keep
_TELLING = 2  # of these at least
_FEW = 2  # words that differ: a slip of the pen rather than another translation

_PIECE = re.compile(r"\[[^\[\]]{0,99}\]|\([^()\w]{1,9}\)|…|\.{3,9}|[.!?;:](?=\s|$)|[^\W_]+")
_APOSTROPHE = re.compile(r"[^\W_]+'[^\W_]+")


class Token(NamedTuple):
    """A word: what it is compared by, its place, and whether it says something."""

    key: str
    start: int
    end: int
    telling: bool


@dataclass(frozen=True, slots=True)
class Words:
    """A wording taken apart.

    Attributes:
        opens: numbers of the words before which something may be left out or put in.
        begins: numbers of the words that begin a sentence; the number behind the last too.
    """

    text: str
    tokens: tuple[Token, ...]
    opens: frozenset[int]
    begins: frozenset[int]
    denials: frozenset[str]

    @property
    def keys(self) -> tuple[str, ...]:
        """The words as they are compared."""
        return tuple(token.key for token in self.tokens)

    def runs(self) -> set[tuple[str, str]]:
        """Every two words in a row of those that say something, denials aside."""
        told = [token.key for token in self.tokens if token.telling]
        return set(pairwise(key for key in told if key not in self.denials))


@dataclass(frozen=True, slots=True)
class Likeness:
    """How two wordings of one utterance differ.

    Attributes:
        same: whether nothing does that matters.
        opposite: whether all that differs is a denial that one has, or one number.
        few: whether one or two words differ.
        left, right: the wordings, the words that differ between stars.
        shared: how many words they have in common.
    """

    same: bool
    opposite: bool
    few: bool
    left: str
    right: str
    shared: int


@lru_cache(maxsize=4096)
def words_of(text: str, code: str) -> Words:
    """Take a wording apart; `code` is its language's."""
    pack = PACKS[code]
    numbers = {numeral.span.start: numeral for numeral in lex(text, pack).numerals}
    long = {match.start(): match for match in _APOSTROPHE.finditer(text)}
    tokens: list[Token] = []
    opens: set[int] = set()
    begins = {0}
    at = 0
    for match in _PIECE.finditer(text):
        piece, start, end = match[0], match.start(), match.end()
        if start < at or len(tokens) >= _MOST:
            continue
        if start in numbers:
            at = numbers[start].span.end
            tokens.append(Token(f"#{numbers[start].interval}", start, at, telling=True))
        elif not piece[0].isalnum():
            (begins if piece in ".!?;:" else opens).add(len(tokens))
        elif start in long and long[start][0].lower() in pack.quotes.long_forms:
            at = long[start].end()
            tokens += _spelled(pack.quotes.long_forms[long[start][0].lower()], start, at, code)
        else:
            after_number = bool(tokens) and tokens[-1].key[0] == "#"
            tokens += _spelled(piece.lower(), start, end, code, after_number)
    begins.add(len(tokens))
    return Words(text, tuple(tokens), frozenset(opens), frozenset(begins), pack.quotes.denials)


def _spelled(words: str, start: int, end: int, code: str, counted: bool = False) -> Iterator[Token]:
    quotes, stop = PACKS[code].quotes, PACKS[code].discourse.stop_words
    for word in quotes.long_forms.get(words, words).split():
        plain = fold(word)
        if plain in quotes.denials or plain in quotes.weighty:
            yield Token(plain, start, end, telling=True)
        elif plain in stop or len(plain) == 1:
            yield Token(plain, start, end, telling=counted and len(plain) > 1)
        elif plain not in quotes.fillers:
            yield Token(stem(word, code), start, end, telling=True)


@lru_cache(maxsize=65536)
def likeness(left: Words, right: Words) -> Likeness | None:
    """How two wordings differ; None where they are not of one utterance."""
    pairs = _aligned(left.keys, right.keys)
    pairs = _without_strays(pairs, left)
    if len(pairs) < _LEAST or not _has_run(pairs, left):
        return None
    gaps = [gap for gap in _gaps(pairs, left, right) if _matters(gap, left, right)]
    kept = sum(left.tokens[i].telling for i, _ in pairs)
    lost = [sum(words.tokens[at].telling for gap in gaps for at in gap[side])
            for side, words in enumerate((left, right))]  # fmt: skip
    if gaps and (kept < _TELLING or kept < _KEPT * (kept + max(lost))):
        return None
    if not gaps and not kept:
        return None
    return Likeness(
        same=not gaps,
        opposite=bool(gaps) and _is_opposite(gaps, left, right),
        few=max(lost) <= _FEW,
        left=_starred(left, [at for gap in gaps for at in gap[0]]),
        right=_starred(right, [at for gap in gaps for at in gap[1]]),
        shared=len(pairs),
    )


_Gap = tuple[range, range]


def _aligned(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """Pairs of equal words, in order, as close together as they can stand."""
    from rapidfuzz.distance import LCSseq

    pairs = [
        (op.src_start + step, op.dest_start + step)
        for op in LCSseq.opcodes(left, right)
        if op.tag == "equal"
        for step in range(op.src_end - op.src_start)
    ]
    for at in range(len(pairs) - 2, -1, -1):
        (i, j), (behind, below) = pairs[at], pairs[at + 1]
        if left[i] == left[behind - 1] and right[j] == right[below - 1]:
            pairs[at] = (behind - 1, below - 1)
    for at in range(1, len(pairs)):
        (before, above), (i, j) = pairs[at - 1], pairs[at]
        if left[i] == left[before + 1] and right[j] == right[above + 1]:
            pairs[at] = (before + 1, above + 1)
    return pairs


def _without_strays(pairs: list[tuple[int, int]], left: Words) -> list[tuple[int, int]]:
    """Without the small words at either end that stand apart from the rest: they meet by chance."""
    runs: list[list[tuple[int, int]]] = []
    for pair in pairs:
        if runs and (pair[0] - 1, pair[1] - 1) == runs[-1][-1]:
            runs[-1].append(pair)
        else:
            runs.append([pair])

    def stray(run: list[tuple[int, int]]) -> bool:
        return sum(left.tokens[i].telling for i, _ in run) * 2 + len(run) < _RUN

    while len(runs) > 1 and stray(runs[0]) and _between(runs[0], runs[1]) > _STRAY:
        del runs[0]
    while len(runs) > 1 and stray(runs[-1]) and _between(runs[-2], runs[-1]) > _STRAY:
        del runs[-1]
    return [pair for run in runs for pair in run]


def _between(run: list[tuple[int, int]], following: list[tuple[int, int]]) -> int:
    (i, j), (behind, below) = run[-1], following[0]
    return max(behind - i, below - j) - 1


def _has_run(pairs: Sequence[tuple[int, int]], left: Words) -> bool:
    """Whether `_RUN` words stand in a row in both, one of which says something."""
    for at in range(len(pairs) - _RUN + 1):
        (i, j), (last, below) = pairs[at], pairs[at + _RUN - 1]
        together = last - i <= _RUN and below - j <= _RUN
        if together and any(token.telling for token in left.tokens[i : last + 1]):
            return True
    return False


def _gaps(
    pairs: Sequence[tuple[int, int]], left: Words, right: Words
) -> Iterator[tuple[range, range]]:
    """The words between equal ones, and at an end where both go on, if not in a new sentence."""
    (i, j), (last, below) = pairs[0], pairs[-1]
    ahead = range(i), range(j)
    if all(ahead) and i not in left.begins and j not in right.begins:
        yield ahead
    for (one, two), (three, four) in pairwise(pairs):
        if three - one > 1 or four - two > 1:
            yield range(one + 1, three), range(two + 1, four)
    behind = range(last + 1, len(left.tokens)), range(below + 1, len(right.tokens))
    if all(behind) and last + 1 not in left.begins and below + 1 not in right.begins:
        yield behind


def _matters(gap: _Gap, left: Words, right: Words) -> bool:
    """Whether a word that says something differs, and not by what is left out on purpose."""
    for span, words in zip(gap, (left, right), strict=True):
        if any(at in words.opens for at in range(span.start, span.stop + 1)):
            return False
        if len(span) and span.start in words.begins and span.stop in words.begins:
            return False  # a whole sentence
    return any(
        words.tokens[at].telling
        for span, words in zip(gap, (left, right), strict=True)
        for at in span
    )


def _is_opposite(gaps: Sequence[_Gap], left: Words, right: Words) -> bool:
    """Whether one denies and the other does not, or one number differs; nothing else does."""
    told = [
        [words.tokens[at].key for gap in gaps for at in gap[side] if words.tokens[at].telling]
        for side, words in enumerate((left, right))
    ]
    one, two = told
    numbers = len(one) == len(two) == 1 and one[0][0] == two[0][0] == "#"
    denied = [key for key in (*one, *two) if key in left.denials]
    return numbers or (len(denied) == len(one) + len(two) == 1)


def _starred(words: Words, differing: Sequence[int]) -> str:
    """The wording with the words that differ between stars, neighbours together."""
    text, parts, at = words.text, [], 0
    runs: list[list[int]] = []
    for number in sorted(differing):
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    for run in runs:
        start, end = words.tokens[run[0]].start, words.tokens[run[-1]].end
        if start >= at:
            parts += [text[at:start], "*", text[start:end], "*"]
            at = end
    return "".join((*parts, text[at:]))
