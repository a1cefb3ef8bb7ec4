"""Numbers as texts write them: "1 200", "3,2 millions", "deux cent quatorze", "a dozen"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache, lru_cache

from text_to_num import text2num  # type: ignore[attr-defined]  # its __all__ is computed

from factcheck.lang import PACKS
from factcheck.lang.numbers import NumberWords
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes import digits
from factcheck.lexemes.ranges import joined
from factcheck.lexemes.wording import any_of
from factcheck.model.span import Span
from factcheck.values.currencies import GLUED
from factcheck.values.interval import Interval, exactly


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number at its place in a sentence, without the hedges and bounds around it.

    Attributes:
        span: the digits or number words with their scale word ("3,2 millions"), or a vague
            number with its article ("une quinzaine", "quelques centaines"); ranges
            ("entre 10 et 12", "10 to 12") are one numeral.
        interval: the numbers that the words allow; scale applied.
        approximate: whether the words themselves are vague ("une quinzaine").
        spelled: whether it is written in letters (scale words aside).
        scale: what its last scale word stands for (1 000 000 in "3,2 millions"), else 1.
        partitive: whether a counted noun needs "de" or "of" after it ("million de").
        vague: whether the words give no number at all ("quelques", "several"): 2 to 9.
        article: whether it is a mere "un", "one" or "a"; only `ones` gives such numerals.
        ranged: whether two numbers were joined ("10 à 12").
    """

    span: Span
    interval: Interval
    approximate: bool = False
    spelled: bool = False
    scale: int = 1
    partitive: bool = False
    vague: bool = False
    article: bool = False
    ranged: bool = False

    @property
    def scaled(self) -> bool:
        """Whether a scale word or letter of a thousand or more belongs to it ("millions", "bn")."""
        return self.scale >= 1000


_ONE = exactly(Decimal(1))
_HALF = Decimal("0.5")
_FEW = (2, 9)  # the report contract: N of "some/a few N" runs from 2 to 9
_WORDS_A_NUMBER = 16
_LETTER = re.compile(r"[^\W\d_]+")
_DIGIT = re.compile(r"[\d½¼¾⅓⅔⅛]")


def numerals(low: str, words: frozenset[str], pack: LanguagePack) -> Iterator[Numeral]:
    """Yield the numbers of one sentence, left to right, never overlapping.

    `low` is the sentence in lower case, `words` the words in it.
    """
    if pattern := _pattern_for(low, words, pack.code):
        found = [_negated(numeral, low, pack) for numeral in _single(low, pattern, pack)]
        yield from _with_ranges(found, low, pack)


def ones(low: str, pack: LanguagePack) -> Iterator[Numeral]:
    """Yield each "un", "une", "a", "an" and "one"; only a unit after it gives one a meaning."""
    for match in _articles(pack.code).finditer(low):
        yield Numeral(Span(*match.span()), _ONE, spelled=True, article=True)


def _pattern_for(low: str, words: frozenset[str], code: str) -> re.Pattern[str] | None:
    """The pattern that the sentence needs: most have no number word, many no number at all."""
    if not _signals(code).isdisjoint(words):
        return _pattern(code)
    return _in_digits(code) if _DIGIT.search(low) else None


def _single(low: str, pattern: re.Pattern[str], pack: LanguagePack) -> Iterator[Numeral]:
    """The numerals before ranges are joined."""
    at = 0
    while match := pattern.search(low, at):
        read = _READ.get(match.lastgroup or "")
        numeral = read and read(match, pack)
        # A run of number words may hold several numbers: go on right after the first.
        at = match.end() if numeral is None else numeral.span.end
        if numeral is not None:
            yield numeral


def _negated(numeral: Numeral, low: str, pack: LanguagePack) -> Numeral:
    """The numeral below zero where "moins" or "minus" stands before it: "moins 5 degrés"."""
    match = _minus(pack.code).search(low, max(0, numeral.span.start - 20), numeral.span.start)
    exact = numeral.interval.exact
    if match is None or match["none"] or exact is None:
        return numeral
    span = Span(match.start("minus"), numeral.span.end)
    return replace(numeral, span=span, interval=exactly(-exact))


def _with_ranges(found: list[Numeral], low: str, pack: LanguagePack) -> Iterator[Numeral]:
    """Join what "entre … et", "10 à 12" and "10-12" join; drop both sides of a score ("3-1")."""
    at = 0
    while at < len(found):
        left, right = found[at], found[at + 1] if at + 1 < len(found) else None
        at += 1
        if right is None:
            yield left
            continue
        if _is_score(left, right, low):
            at += 1
            continue
        range_ = _range(left, right, low, pack)
        if range_ is None:
            yield left
        else:
            at += 1
            yield range_


def _range(left: Numeral, right: Numeral, low: str, pack: LanguagePack) -> Numeral | None:
    start = joined(low, left.span, right.span, pack)
    first, last = left.interval.exact, right.interval.exact
    if start is None or first is None or last is None:
        return None
    # "1,8 à 2,4 millions", "deux à trois cents": the scale word belongs to both.
    if left.scale == 1 and right.scale > 1 and first * right.scale < last:
        first *= right.scale
    if first >= last:
        return None
    return replace(
        right,
        span=Span(start, right.span.end),
        interval=Interval(first, last),
        approximate=left.approximate or right.approximate,
        spelled=left.spelled and right.spelled,
        ranged=True,
    )


def _is_score(left: Numeral, right: Numeral, low: str) -> bool:
    """Whether a hyphen stands between two figures that do not rise: "3-1", "4-4"."""
    if right.span.start - left.span.end != 1 or low[left.span.end] not in "-–‑":
        return False
    first, last = left.interval.exact, right.interval.exact
    return first is not None and last is not None and first >= last and not right.scaled


def _read_digits(match: re.Match[str], pack: LanguagePack) -> Numeral | None:
    words = pack.numbers
    number = digits.read_match(match, words.decimal_mark)
    if number is None or _in_a_name(match):
        return None
    return _scaled(match, number, words, "d")


def _in_a_name(match: re.Match[str]) -> bool:
    """Whether letters and a hyphen stand right before the figure: "CL-415", "GLM-4.5"."""
    at, low = match.start("digits"), match.string
    if low[at] in "-−":
        return at > 0 and not low[at - 1].isspace() and low[at - 1] not in "(["
    if at < 2 or low[at - 1] not in "-‐‑" or not low[at - 2].isalpha():
        return False
    before = low[max(0, at - 24) : at - 1]
    word = re.split(r"[^\w.]", before)[-1]
    return not word[:1].isdigit()


def _read_run(match: re.Match[str], pack: LanguagePack) -> Numeral | None:
    words, run = pack.numbers, match["run"]
    number, length = _spelled(run, pack.code)
    if number is None:
        return None
    if length == len(run):
        return _scaled(match, Decimal(number), words, "")
    span = Span(match.start(), match.start() + length)
    scale, partitive = _last_scale(run[:length], words)
    return Numeral(span, exactly(Decimal(number)), spelled=True, scale=scale, partitive=partitive)


def _scaled(match: re.Match[str], number: Decimal, words: NumberWords, tail: str) -> Numeral:
    """A number with the scale word and the half that follow it; `tail` begins their group names."""
    scale_word = match[f"{tail}scale"]
    if scale_word:
        scale, partitive = words.scales[scale_word], scale_word in words.partitives
    else:
        scale, partitive = (1, False) if tail else _last_scale(match["run"], words)
    if scale_word:
        # "Deux et demi millions", "two and a half million".
        number = (number + _HALF * bool(match[f"{tail}half_before"])) * scale
    elif match[f"{tail}half_before"]:
        number += _HALF * scale
    if match[f"{tail}half_after"]:
        number += _HALF * scale
    return Numeral(
        Span(*match.span()),
        exactly(number),
        spelled=not tail,
        scale=scale,
        partitive=partitive,
    )


def _read_half(match: re.Match[str], pack: LanguagePack) -> Numeral:
    words, word = pack.numbers, match["half_of"]
    half = Decimal(words.halves[re.sub(r"[\s-]", " ", match["half"])])
    scale = words.scales[word]
    return Numeral(
        Span(*match.span()),
        exactly(half * scale),
        spelled=True,
        scale=scale,
        partitive=word in words.partitives,
    )


def _read_plural(match: re.Match[str], pack: LanguagePack) -> Numeral:
    """Vague plurals ("quelques centaines", "tens of thousands"): 2 to 9 of the whole."""
    words = pack.numbers
    name, further = match["plural_few"] or match["plural_alone"], match["plural_of"]
    scale = words.plurals.get(name) or words.scales[name]
    if further:
        scale *= words.scales[further]
    low, high = (Decimal(end * scale) for end in _FEW)
    return Numeral(
        Span(*match.span()),
        Interval(low, high),
        spelled=True,
        scale=scale,
        partitive=(further or name) in words.partitives or (further or name) in words.plurals,
    )


def _read_collective(match: re.Match[str], pack: LanguagePack) -> Numeral:
    words = pack.numbers
    word = match["collective"].replace("‑", "-").replace("‐", "-")
    number, approximate = words.collectives[word]
    scale = words.scales[match["collective_of"]] if match["collective_of"] else 1
    return Numeral(
        Span(*match.span()),
        exactly(Decimal(number * scale)),
        approximate=approximate,
        spelled=True,
        scale=scale,
        partitive=(match["collective_of"] or word) in words.partitives,
    )


def _read_vague(match: re.Match[str], pack: LanguagePack) -> Numeral:
    low, high = pack.numbers.vague[re.sub(r"\s", " ", match["vague"])]
    return Numeral(
        Span(*match.span()), Interval(Decimal(low), Decimal(high)), spelled=True, vague=True
    )


_READ = {
    "in_digits": _read_digits,
    "in_letters": _read_run,
    "in_half": _read_half,
    "in_plural": _read_plural,
    "in_collective": _read_collective,
    "vague": _read_vague,
}


@lru_cache(maxsize=4096)
def _spelled(run: str, code: str) -> tuple[int | None, int]:
    """The number that the longest readable beginning of a run stands for, and its length."""
    plain = re.sub(r"\s", " ", run.replace("\u2010", "-").replace("\u2011", "-"))
    leading = re.match(_leading_article(code), plain)
    start = leading.end() if leading else 0
    for match in reversed(list(_LETTER.finditer(plain, start))):
        try:
            return text2num(plain[start : match.end()], code), match.end()
        except ValueError:
            continue
    return None, len(run)


def _last_scale(run: str, words: NumberWords) -> tuple[int, bool]:
    """What the last word of a number multiplies by (100 in "trois cents"), and if it needs "de"."""
    last = _LETTER.findall(run)[-1]
    return words.scales.get(last) or words.hundreds.get(last, 1), last in words.partitives


@cache
def _leading_article(code: str) -> str:
    return rf"{any_of(PACKS[code].numbers.articles)} "


@cache
def _signals(code: str) -> frozenset[str]:
    """Words without which a sentence holds no number in letters."""
    words = PACKS[code].numbers
    wordings = (
        *(word for word in words.words if word not in words.articles),
        *words.scales,
        *words.plurals,
        *words.collectives,
        *(wording.split()[-1] for wording in words.vague),
    )
    return frozenset(part for wording in wordings for part in _LETTER.findall(wording))


@cache
def _minus(code: str) -> re.Pattern[str]:
    words = PACKS[code].numbers
    return re.compile(
        rf"(?:(?P<none>{any_of(words.no_minus)}|\d)\s)?(?<!\w)(?P<minus>{any_of(words.minus)})\s\Z"
    )


@cache
def _articles(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w]){any_of(PACKS[code].numbers.articles)}(?!\w)")


@cache
def _in_digits(code: str) -> re.Pattern[str]:
    return re.compile(_digits(PACKS[code].numbers))


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = PACKS[code].numbers
    return re.compile(f"{_digits(words)}|{_letters(words)}")


def _digits(words: NumberWords) -> str:
    # A letter may touch the figure on its left only where it is a currency ("R18 million").
    glued = "|".join(rf"(?<=\b{code.lower()})" for code in GLUED)
    return (
        rf"(?=[-−+]?\d|https?:|www\.|[½¼¾⅓⅔⅛])(?:(?<![\w/])|{glued})"
        rf"(?:(?P<skip>{digits.SKIPPED})"
        rf"|(?P<in_digits>(?P<digits>{digits.NUMBER}){_tail(words, 'd')}))"
    )


def _letters(words: NumberWords) -> str:
    word = any_of(words.words)
    scales, plurals = any_of(words.scales), any_of(words.plurals)
    of = rf"(?:{any_of(f'{of} ' for of in words.of)})?"
    # "un" and "a" begin a number only before a scale word; inside one they are words like others.
    lead = rf"{any_of(words.articles)}\s(?={any_of((*words.scales, *words.hundreds))}(?!\w))"
    first = any_of(set(words.words) - set(words.articles))
    link = rf"(?:[-‐‑]|\s)(?:{any_of(words.links)}(?:[-‐‑]|\s))?"
    run = rf"(?:{lead})?{first}(?:{link}{word}(?!\w)){{0,{_WORDS_A_NUMBER}}}"
    return (
        rf"(?<!\w)(?!{any_of(words.not_scales)})(?:"
        rf"(?P<skipped>{any_of(words.skipped)})(?!\w)"
        rf"|(?P<in_half>(?P<half>{_spaced(words.halves)})(?P<half_of>{scales}))(?!\w)"
        rf"|(?P<in_plural>(?:{any_of(words.few)}\s(?P<plural_few>{scales}|{plurals})"
        rf"|(?P<plural_alone>{plurals}))(?!\w)(?:\s{of}(?P<plural_of>{scales})(?!\w))?)"
        rf"|(?P<in_collective>(?:{any_of(words.before_collective)}\s)?"
        rf"(?P<collective>{any_of(words.collectives)})(?!\w)"
        rf"(?:\s{of}(?P<collective_of>{scales})(?!\w))?)"
        rf"|(?P<vague>{any_of(words.vague)})(?!\w)"
        rf"|(?P<in_letters>(?P<run>{run})(?!\w){_tail(words, '')})"
        r")"
    )


def _spaced(wordings: Iterable[str]) -> str:
    """A pattern for wordings whose spaces may be hyphens: "half-a-million"."""
    return any_of(wordings).replace(any_of((" ",))[3:-1], r"[\s-]")


def _tail(words: NumberWords, name: str) -> str:
    """A scale word, and "et demi" before or after it."""
    half = any_of(words.and_half)
    not_scale = rf"(?!{any_of(words.not_scales)})"
    return (
        rf"(?:\s(?P<{name}half_before>{half})(?!\w))?"
        rf"(?:[\s-]?{not_scale}(?P<{name}scale>{any_of(words.scales)})(?!\w))?"
        rf"(?:\s(?P<{name}half_after>{half})(?!\w))?"
    )
