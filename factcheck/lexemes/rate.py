"""What a value is counted by: "par an", "a year", "per employee", "la tonne", "/mois"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.lang import PACKS
from factcheck.lang.pack import LanguagePack
from factcheck.lexemes.noun import lemma
from factcheck.lexemes.wording import any_of

_GAP = r"[ \u00a0\u202f]"
_NOUN = r"[^\W\d_]+(?:-[^\W\d_]+)*"


def per(text: str, low: str, end: int, pack: LanguagePack) -> str | None:
    """What the words behind a mention count it by; None where they count it by nothing.

    A language-neutral id for times and measures ("year", "tonne"), else the noun's lemma.
    """
    match = _pattern(pack.code).match(low, end)
    if match is None:
        return None
    if each := match["each"]:
        return pack.money.per_each[each.replace("’", "'")]
    if unit := match["unit"] or match["bare_unit"] or match["tied_unit"]:
        return pack.money.per_units[re.sub(_GAP, " ", unit)]
    noun = match["noun"]
    start = match.start("noun")
    if not noun or noun in pack.units.no_nouns or text[start].isupper():
        return None
    return lemma(noun, pack.code)


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = PACKS[code].money
    units = any_of(words.per_units)
    spelled = any_of(word for word in words.per if word != "/")
    return re.compile(
        rf"(?:{_GAP}{any_of(words.taxes)})?"
        rf"(?:(?:{_GAP}?/{_GAP}?|{_GAP}{spelled}{_GAP})(?:(?P<unit>{units})|(?P<noun>{_NOUN}))(?![\w'’])"
        rf"|{_GAP}{any_of(words.per_article)}{_GAP}?(?P<bare_unit>{units})(?!\w)"
        rf"(?!{_GAP}{any_of(words.not_per)}(?!\w))"
        rf"|{_GAP}(?P<each>{any_of(words.per_each)})(?!\w)"
        rf"|-(?:{spelled}|{any_of(words.per_article)})-(?P<tied_unit>{units})(?!\w))"
    )
