"""What a match of the number patterns stands for: "3,2 millions", "deux cents", "a dozen"."""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from text_to_num import text2num  # type: ignore[attr-defined]  # its __all__ is computed

from factcheck.lang.numbers import NumberWords
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes import digits
from factcheck.lexemes.number_patterns import leading_article
from factcheck.lexemes.numeral import Numeral
from factcheck.model.span import Span
from factcheck.values.interval import Interval, exactly

_HALF = Decimal("0.5")
_FEW = (2, 9)  # the report contract: N of "some/a few N" runs from 2 to 9
_LETTER = re.compile(r"[^\W\d_]+")


def read(match: re.Match[str], pack: LanguagePack) -> Numeral | None:
    """The number that a match stands for; None for what is no number, or none of the news."""
    reader = _READ.get(match.lastgroup or "")
    return None if reader is None else reader(match, pack)


def _read_digits(match: re.Match[str], pack: LanguagePack) -> Numeral | None:
    words = pack.numbers
    number = digits.read_match(match, words.decimal_mark)
    if number is None or _in_a_name(match):
        return None
    if match.end() == match.end("digits"):  # no scale word, no half
        return Numeral(Span(*match.span()), exactly(number))
    return _scaled(match, number, words, "d")


def _in_a_name(match: re.Match[str]) -> bool:
    """Whether letters and a hyphen stand right before the figure: "CL-415", "GLM-4.5"."""
    at, low = match.start("digits"), match.string
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


@lru_cache(maxsize=4096)
def _spelled(run: str, code: str) -> tuple[int | None, int]:
    """The number that the longest readable beginning of a run stands for, and its length."""
    plain = re.sub(r"\s", " ", run.replace("\u2010", "-").replace("\u2011", "-"))
    leading = re.match(leading_article(code), plain)
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


_READ: dict[str, Callable[[re.Match[str], LanguagePack], Numeral | None]] = {
    "in_digits": _read_digits,
    "in_letters": _read_run,
    "in_half": _read_half,
    "in_plural": _read_plural,
    "in_collective": _read_collective,
    "vague": _read_vague,
}
