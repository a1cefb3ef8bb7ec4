"""Whether two names are one person's, across articles: "M. Turquet", "Bastien Turquet"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice

from factcheck.context.names import without_honorific
from factcheck.context.stems import fold
from factcheck.context.words import language_of
from factcheck.lang import PACKS
from factcheck.lang.newsrooms import AGENCIES, OUTLET_WORDS
from factcheck.model.article import Article

_PART = re.compile(r"[^\W\d_]+")
_SPELLED = 85  # likeness from which two surnames are one in two spellings
_FORMS = 40  # places of a surname that are looked at for a first name
_LONG = 5  # letters of a surname that may be spelled in two ways


def same_person(one: str, other: str) -> bool | None:
    """Whether two names are one person's; None where they do not tell.

    >>> same_person("Nadège Rollin", "Rollin"), same_person("Nadège Rollin", "Marc Ferrand")
    (True, False)
    """
    left, right = _parts(one), _parts(other)
    if left == right:
        return True
    if not left or not right or not (_is_full(one, left) or _is_full(other, right)):
        return None
    if _alike(left[-1], right[-1]):
        if len(left) == 1 or len(right) == 1:
            return True
        return _alike(left[0], right[0]) or (
            left[0][0] == right[0][0] and 1 in (len(left[0]), len(right[0]))
        )
    if set(left) & set(right):
        return None
    return False if _is_full(one, left) and _is_full(other, right) else None


def full_name(name: str, article: Article) -> str:
    """The one longer form that the article gives a name: "Turquet" is "Bastien Turquet"."""
    code = language_of(article)
    bare = without_honorific(name, code)
    if " " in bare:
        return bare
    firsts = dict.fromkeys(
        match[1]
        for match in islice(_called(re.escape(bare)).finditer(article.text), _FORMS)
        if not match[1].isupper() and without_honorific(match[0], code) == match[0]
    )
    return f"{next(iter(firsts))} {bare}" if len(firsts) == 1 else bare


@lru_cache(maxsize=256)
def _called(last: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)([^\W\d_a-zß-ÿ][\w'’-]{{1,30}}) {last}(?![\w-])")


def is_person(name: str, article: Article) -> bool:
    """Whether the article tells that a name is a person's: by "Mr", an age or an apposition."""
    code = language_of(article)
    if not _is_full(name, _parts(name)):
        return False
    last = re.escape(name.rsplit(" ", 1)[-1])
    return any(pattern.search(article.text) for pattern in _personal(re.escape(name), last, code))


@lru_cache(maxsize=256)
def _personal(name: str, last: str, code: str) -> tuple[re.Pattern[str], ...]:
    titles = "|".join(re.escape(word) for word in PACKS[code].discourse.honorifics)
    gap = r"[ \xa0\u202f]"
    return (
        re.compile(rf"(?<!\w)(?:{titles}){gap}(?:[^\W\d_][\w'’-]{{0,30}}{gap})?{last}(?!\w)"),
        re.compile(rf"{name},? \(?(?:aged )?\d\d(?![\d.,]\d)"),
        re.compile(rf", {name}[,.;]"),
    )


def _parts(name: str) -> tuple[str, ...]:
    return tuple(fold(part) for part in _PART.findall(without_honorific(name, "fr")))


def _is_full(name: str, parts: tuple[str, ...]) -> bool:
    """Whether a name has a first and a last part, and is no outlet's and no firm's."""
    written = _PART.findall(name)
    return (
        2 <= len(parts) <= 4
        and "&" not in name
        and written[0][:1].isupper()
        and written[-1][:1].isupper()
        and not (OUTLET_WORDS | AGENCIES) & set(parts)
    )


def _alike(left: str, right: str) -> bool:
    if left == right:
        return True
    from rapidfuzz import fuzz

    return min(len(left), len(right)) >= _LONG and fuzz.ratio(left, right) >= _SPELLED
