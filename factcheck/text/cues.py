"""What a short line shows itself to be: byline, caption, boilerplate, by words of any language.

Scraped pages mix languages, so the cues of all packs count in every text. All functions take one
line, have no memory and never raise; whether a line may be such a thing where it stands is for
`zones` to say.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from factcheck.lang import PACKS
from factcheck.text.clean import plain

LONGEST = 200  # characters; what is longer is no furniture

_WORD = re.compile(r"[^\W\d_][\w'-]*|\d[\d.,]*")
_SEPARATED = re.compile(r"\s*[|•·]\s*|\s{2,}|\s[-–—/]\s")
_BARS = "|•· \t\n\r\xa0\u202f"
_STEP = re.compile(r"(?:^|\s)[>›→](?=\s)")
_RIGHTS = re.compile(r"(?:©|\(c\)\s?(?:19|20)\d\d|copyright\b)", re.IGNORECASE)
_STOP = re.compile(r"[.?…][»”\"')]*$")
_IMAGE = re.compile(r"!\[[^\]]*\]\(")
_CREDIT_MARKS = (":", "/", "©", "![")
"""No caption is without one of them."""

_CREDIT_AT_END = re.compile(r"\S[^©]*\s©\s?[^\W\d_][^.!?©]{0,50}$")


@lru_cache(maxsize=16)
def words_of(line: str) -> tuple[str, ...]:
    """Its words and numbers; a line is asked for them by one cue after another."""
    return tuple(_WORD.findall(plain(line)))


def segments(line: str) -> list[str]:
    """The parts of a line between bars, dots, dashes and wide gaps."""
    return [part for part in _SEPARATED.split(line.strip()) if part]


def is_boilerplate(line: str) -> bool:
    """Whether a line is the page's, not the article's: "Lire aussi : …", "12 commentaires"."""
    if line.startswith("<!--") and line.endswith("-->"):  # nobody reads it
        return True
    if len(line) > LONGEST:
        return False
    view = plain(line.strip())
    if _RIGHTS.match(view) or view.lower().endswith(" logo") or is_navigation(view):
        return True
    return _is_offer(view) or _is_counter(view)


def _is_offer(view: str) -> bool:
    count = len(words_of(view))
    if count <= 12 and _phrases().search(view):
        return True
    return count <= 25 and _openers().match(view) is not None and _STOP.search(view) is None


def _is_counter(view: str) -> bool:
    """Whether a line counts or is a button, or its first part does: "12 commentaires | Partager",
    "Réagir (41)".
    """
    if _counter().match(view.lstrip(_BARS)) is None:  # most begin with neither, and are not cut up
        return False
    return _counter().fullmatch(segments(view)[0]) is not None


def is_navigation(line: str) -> bool:
    """Whether a line leads about the page: "Accueil > Économie > Banques"."""
    if not any(mark in line for mark in ">›→"):
        return False
    steps = len(_STEP.findall(line))
    return steps >= 2 or (steps == 1 and line.lstrip()[:1] in ">›→" and not _STOP.search(line))


def is_menu(line: str) -> bool:
    """Whether a line is a row of headings: "Mercato | Résultats | Classements"."""
    parts = segments(line)
    return len(parts) > 1 and all(len(words_of(part)) <= 3 for part in parts)


def opens_list(line: str) -> bool:
    """Whether a line is the heading of a list of links: "Articles similaires"."""
    return len(line) < 60 and _list_heading().fullmatch(plain(line.strip())) is not None


def is_caption(line: str) -> bool:
    """Whether a line carries the credit of a picture: "… (Photo : X)", "Crédit photo : Y"."""
    if len(line) > 2 * LONGEST:
        return False
    view = plain(line.strip())
    credit = _credit().match(view)
    if credit is not None and small_words(view[credit.end() :]) <= 1:
        return True
    if not any(mark in view for mark in _CREDIT_MARKS):
        return False
    return (
        _IMAGE.match(view) is not None
        or _caption().search(view) is not None
        or (_CREDIT_AT_END.match(view) is not None and len(words_of(view)) <= 60)
    )


def is_byline(line: str) -> bool:
    """Whether a line says who wrote: "Par Maud Estève", "De notre correspondant", "avec ASP"."""
    view = plain(line.strip()).strip("()[] ")
    if not view or len(view) > LONGEST or _STOP.search(view):
        return False
    if _byline().match(view):
        return len(words_of(view)) <= 20
    name = _named().match(view)
    return name is not None and _is_names(view[name.end() :])


def is_agency(line: str) -> bool:
    """Whether a line is the name of an agency alone: "Agence Médiane", "(Meridian Newswire)"."""
    view = plain(line.strip()).strip("()[] ")
    found = [word.lower() for word in words_of(view)]
    if not 1 < len(found) <= 5 or _STOP.search(view):
        return False
    return not _agencies().isdisjoint(found) and (small_words(view) == 0 or found[0] in _agencies())


def small_words(line: str) -> int:
    """How many words begin with a small letter and say something: names have few of them."""
    return sum(
        word[0].islower() and word.rpartition("'")[2].lower() not in _function_words()
        for word in words_of(line)
        if len(word) > 2
    )


def names_outlet(line: str) -> bool:
    """Whether one of the words is usual in names of outlets."""
    return any(part in _outlets() for word in words_of(line) for part in word.lower().split("'"))


def _is_names(rest: str) -> bool:
    found = words_of(rest)
    return 0 < len(found) <= 14 and found[0][0].isupper() and small_words(rest) == 0


def _all(field: str) -> list[str]:
    """The words of every pack for a field, longest first, ready for a pattern."""
    found = {word for pack in PACKS.values() for word in getattr(pack.text, field)}
    return [re.escape(word) for word in sorted(found, key=lambda word: (-len(word), word))]


def alternatives(*fields: str) -> str:
    """A pattern for the words of every pack in these fields of `TextWords`."""
    return "|".join(word for field in fields for word in _all(field))


@cache
def _openers() -> re.Pattern[str]:
    return re.compile(
        rf"(?:[-*>#]\s)?(?:{alternatives('boilerplate_openers')})(?!\w)", re.IGNORECASE
    )


@cache
def _phrases() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{alternatives('boilerplate_phrases')})\b", re.IGNORECASE)


@cache
def _counter() -> re.Pattern[str]:
    word, counted = alternatives("boilerplate_words"), alternatives("counted")
    number = r"\d[\d .,\xa0\u202f]{0,12}"
    return re.compile(
        rf"(?:{word})(?:\s?[:(]?\s?{number}\)?)?|(?:[^\W\d_]{{2,12}}\s)?{number}\s?(?:{counted})",
        re.IGNORECASE,
    )


@cache
def _list_heading() -> re.Pattern[str]:
    return re.compile(rf"#*\s?(?:{alternatives('list_openers')})\s?:?", re.IGNORECASE)


@cache
def _caption() -> re.Pattern[str]:
    word = alternatives("caption_words")
    return re.compile(
        rf"\((?:{word})\s?[:/©][^()]{{0,80}}\)$"
        rf"|[.!?…»”\")|–—-]\s?(?:{word})\s?[:©][^.!?:]{{1,60}}$",
        re.IGNORECASE,
    )


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives('caption_words')})\s?(?::|©|by\b)", re.IGNORECASE)


@cache
def _byline() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives('byline_openers')})(?!\w)", re.IGNORECASE)


@cache
def _named() -> re.Pattern[str]:
    return re.compile(rf"(?:{alternatives('name_openers')})\s?:?\s(?:[dl]')?", re.IGNORECASE)


@cache
def _agencies() -> frozenset[str]:
    return frozenset().union(*(pack.text.agency_words for pack in PACKS.values()))


@cache
def _outlets() -> frozenset[str]:
    return frozenset().union(*(pack.text.outlet_words for pack in PACKS.values()))


@cache
def _function_words() -> frozenset[str]:
    return frozenset().union(*(pack.text.function_words for pack in PACKS.values()))
