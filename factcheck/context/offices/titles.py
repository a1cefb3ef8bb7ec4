"""Who holds an office by what an article says: "le ministre du Travail, Jean X", "Mayor X"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from factcheck.context.names import Name, without_honorific
from factcheck.context.offices.beside import Phrase
from factcheck.context.offices.office import phrases
from factcheck.context.stems import fold
from factcheck.lang import PACKS
from factcheck.lang.offices import PARTICLES
from factcheck.model.article import Article, ZoneName
from factcheck.model.claim import TITLE, Claim, Mention, Resolved
from factcheck.model.span import Span
from factcheck.values.title import Title, titled

_UPPER = r"[^\W\d_a-zß-ÿ]"
_PART = rf"(?:{_UPPER}['’])?{_UPPER}[^\W\d_]{{0,30}}(?:-[^\W\d_]{{1,30}}){{0,2}}"
_ONE = rf"(?:{_UPPER}\.|{_PART})"
_SMALL = "|".join(sorted(PARTICLES))
_PERSON = re.compile(rf"{_ONE}(?: (?:(?:{_SMALL}) ){{0,2}}{_ONE}){{0,3}}")
_AGE = re.compile(
    r"(?:,\s?(?:[^\W\d_]{1,6}\s)?\d{1,3}(?:\s[^\W\d_]{1,5}){0,2}|\s?\([^()]{1,20}\))$"
)
_AGED = 26  # code points of an age or a party between a name and what it is told to be
_FAR = 70  # code points before a mark in which a name begins
_MOST = 4  # parts of a person's name
_FRAMES = (ZoneName.BYLINE, ZoneName.BOILERPLATE)


class _Scene(NamedTuple):
    """A sentence in which offices are given to people.

    `written` are the words of its article, `full` the full names by their last words.
    """

    text: str
    begin: int
    written: set[str]
    full: Mapping[str, str]
    code: str


def titles_of(
    article: Article,
    low: str,
    written: set[str],
    names: Sequence[tuple[Name, ...]],
    full: Mapping[str, str],
    code: str,
) -> tuple[Resolved, ...]:
    """The offices that an article gives to people, left to right, each once for a person.

    `written` are its words, `names` the names of its sentences, `full` its full names by their
    last words. Whoever is nowhere called by a full name is left out.
    """
    starts = [sentence.span.start for sentence in article.sentences]
    found: dict[tuple[str, str], Resolved] = {}
    for number, said in phrases(article.text, low, starts, written, names, code):
        sentence = article.sentences[number]
        if sentence.zone in _FRAMES:
            continue
        scene = _Scene(article.text, sentence.span.start, written, full, code)
        for phrase, holder in _held(scene, said):
            title = _title(phrase, holder, code)
            span = Span(phrase.start, phrase.end)
            told = Resolved(Mention(TITLE, span, title), title)
            found.setdefault((fold(holder), title.text), told)
    return tuple(found.values())


def claim_of(item: Resolved, number: int, place: int, article: Article) -> Claim:
    """A title as a claim of sentence `place`; `number` counts the article's claims from 1."""
    assert isinstance(item.value, Title)  # a title's
    return Claim(
        id=f"{article.id}#{number}",
        article=article.id,
        kind=TITLE,
        span=item.mention.span,
        sentence=place,
        zone=article.zone_of(item.mention.span),
        value=item.value,
        subject=item.value.holder,
    )


def _held(scene: _Scene, said: list[Phrase]) -> Iterator[tuple[Phrase, str]]:
    """The offices of a sentence with their holders; joined ones share theirs."""
    pairs = range(len(said) - 1)
    joined = [at for at in pairs if said[at].joined >= 0 and said[at].joined == said[at + 1].start]
    for at in joined:
        said[at + 1].led = said[at].led
        said[at + 1].having = said[at].having
    holders: list[str | None] = []
    taken = scene.begin
    for phrase in said:
        holder, taken = _holder(scene, phrase, taken)
        holders.append(holder)
    for at in joined:
        holders[at + 1] = holders[at + 1] or holders[at]
    for at in reversed(joined):
        holders[at] = holders[at] or holders[at + 1]
    yield from ((phrase, name) for phrase, name in zip(said, holders, strict=True) if name)


def _holder(scene: _Scene, phrase: Phrase, taken: int) -> tuple[str | None, int]:
    """Who holds an office: named right behind it, or on the other side of a comma.

    Names that begin before `taken` hold another office of the sentence; where the names that do
    end is handed on.
    """
    if phrase.person >= 0:
        return _behind(scene, phrase.person, taken)
    before = None
    if phrase.opens > taken and phrase.closed:
        before = _ahead(scene, phrase)
    if phrase.comma < 0 or not phrase.led or phrase.having:
        return before, taken
    behind, end = _behind(scene, phrase.comma + 1, taken, apposed=True)
    if behind and before and behind != before:
        return None, taken
    return behind or before, end


def _behind(scene: _Scene, at: int, taken: int, apposed: bool = False) -> tuple[str | None, int]:
    """The name that begins at `at`, and its end; one apposed ends in a mark."""
    text = scene.text
    at += len(text[at : at + 3]) - len(text[at : at + 3].lstrip())
    match = _PERSON.match(text, at)
    if match is None:
        return None, taken
    rest = text[match.end() : match.end() + 2].lstrip()
    if apposed and rest[:1].isalnum():
        return None, taken
    name = _person(match[0], scene)
    return name, match.end() if name else taken


def _ahead(scene: _Scene, phrase: Phrase) -> str | None:
    """The name that ends at the mark before the phrase, an age between them."""
    text, end = scene.text, phrase.opens
    low = max(scene.begin, end - _AGED)
    aged = _AGE.search(text[low:end].rstrip())
    end = low + aged.start() if aged else low + len(text[low:end].rstrip())
    for match in _PERSON.finditer(text, max(scene.begin, end - _FAR), end):
        if match.end() == end:
            name = match[0]
            first, _, rest = name.partition(" ")
            if match.start() == scene.begin and first.lower() in scene.written:
                name = rest
            return _person(name, scene)
    return None


def _person(name: str, scene: _Scene) -> str | None:
    """The full name of a person; None where there is none, or the words are no person's."""
    pack = PACKS[scene.code]
    parts = without_honorific(" ".join(name.split()), scene.code).split(" ")
    silent = pack.discourse.plain_words, pack.discourse.stop_words
    while parts and _is_any(parts[-1], silent):  # "Jane X Tuesday"
        parts.pop()
    while len(parts) > 1 and _is_any(parts[0], silent):
        parts.pop(0)
    if len(parts) <= 1:
        parts = scene.full.get(parts[0], "").split() if parts else []
    if not 2 <= len(parts) <= _MOST or any(fold(part) in pack.offices.common for part in parts):
        return None
    return " ".join(parts)


def _is_any(part: str, words: Iterable[frozenset[str]]) -> bool:
    plain = fold(part)
    return any(plain in each for each in words)


def _title(phrase: Phrase, holder: str, code: str) -> Title:
    marks = tuple(sorted(set(phrase.marks)))
    fields = tuple(sorted(set(phrase.fields)))
    names = tuple(dict.fromkeys(phrase.names))
    return Title(
        titled(phrase.office, marks, (*fields, *names)),
        holder=holder,
        office=phrase.office,
        marks=marks,
        fields=fields,
        names=names,
        words=tuple(dict.fromkeys(phrase.words)),
        code=code,
    )
