"""Who speaks, beside a verb of saying or behind "selon": a name, or a noun phrase as written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from factcheck.context.clause import cues, whole
from factcheck.context.names import Name, names_between, without_honorific
from factcheck.context.stems import fold
from factcheck.lang import PACKS
from factcheck.lang.newsrooms import AGENCIES, MEDIA, OUTLET_WORDS
from factcheck.model.span import Span

_TOKEN = re.compile(r"[^\W\d_]{1,3}\.(?= ?[^\W\d_])|[^\W\d_]+(?:-[^\W_]+)*['’]?|\d[\w.,]*|[^\w\s]")
_MOST = 9  # words of a phrase that names a speaker
_SKIPPED = 12  # words between a verb and its speaker ("a indiqué mercredi à la radio le maire")
_FAR = 160  # code points in which a phrase begins
_NEAR = 8  # code points between a phrase and the name behind its comma
_APPOSED = re.compile(r",\s{0,3}")
_OWNER = re.compile(r"['’]s(?!\w)")
_TAIL = re.compile(r"-\d[\w-]{0,8}| [^\W\d_]{3,12}(?=\s?[.,;:)»”\"]|\s?$)")
_CLOSED = re.compile(r"\s?(?:[.,;:)»”\"]|$)")
_FRONT = 14  # code points before a name in which such a word begins
_JOINED = 3  # words at most that small ones join to a name


class Who(NamedTuple):
    """Whom a text names as the speaker, and where.

    `name` is None where only a pronoun stands there, empty where the informant is kept unnamed.
    """

    name: str | None
    start: int
    end: int


def who_behind(
    text: str, low: str, at: int, end: int, names: tuple[Name, ...], code: str
) -> Who | None:
    """The speaker whose name begins behind `at`: "a indiqué mercredi | la préfecture".

    Of "les calculs de X" it is X, if that is a name.
    """
    account = _account(code).match(low, at, end)
    if account is not None:
        who = _behind(text, low, account.end(), end, names, code)
        if who is not None and who.name and who.name[0].isupper():
            return who._replace(start=account.start() + 1)
    return _behind(text, low, at, end, names, code)


@cache
def _account(code: str) -> re.Pattern[str]:
    speech = PACKS[code].speech
    accounts, makers = "|".join(speech.accounts), "|".join(speech.makers)
    return re.compile(
        rf" (?:\w{{1,12}}[ ’'])?(?:\w{{1,20}} )?(?:{accounts})(?: \w{{1,20}})? (?:{makers})(?!\w)"
        rf"|(?: \w{{1,12}})? (?:{accounts}) (?:{makers})(?!\w)"
    )


def _behind(
    text: str, low: str, at: int, end: int, names: tuple[Name, ...], code: str
) -> Who | None:
    start = _begin(low, at, end, names, code)
    if start is None:
        return None
    stop = _finish(low, start, end, code)
    return _who(text, low, Span(start, stop), names, code, end) if stop > start else None


def who_before(
    text: str, low: str, start: int, at: int, names: tuple[Name, ...], code: str
) -> Who | None:
    """The speaker whose name ends at `at` and begins behind `start`: "the ministry | says"."""
    begin = _begin(low, start, at, names, code)
    tokens = list(_TOKEN.finditer(low, start if begin is None else begin, at))[: _MOST + 1]
    kinds = [_kind(token[0], code) for token in tokens]
    if begin is None and {"ends", "relatives", "stops"} & set(kinds):
        return _titled(text, low, start, at, code)
    while kinds and kinds[-1] == "finite":
        kinds.pop()
    joined = bool(kinds) and tokens[len(kinds) - 1][0] in PACKS[code].discourse.joints
    if joined:  # "the company found the breach and | told": its verb is not known, its noun is
        kinds = kinds[:2]
    if not kinds or len(kinds) > _MOST or "finite" in kinds:
        return None
    return _who(text, low, Span(tokens[0].start(), tokens[len(kinds) - 1].end()), names, code, at)


def _titled(text: str, low: str, start: int, at: int, code: str) -> Who | None:
    """The name at the start of a sentence that begins with a common word: "Murs d'ici | dit"."""
    first = _TOKEN.search(text, start, at)
    if first is None or not first[0][0].isupper() or _kind(first[0], code) is not None:
        return None
    name = whole_name(text, Name(first[0], first.start(), first.end()), at, code)
    whole_phrase = name.end > first.end() and not low[name.end : at].strip()
    return Who(name.text, name.start, name.end) if whole_phrase else None


def _begin(low: str, at: int, end: int, names: tuple[Name, ...], code: str) -> int | None:
    """Where the phrase begins: at a determiner or a name that no preposition governs."""
    starts = {name.start for name in names_between(names, at, min(end, at + _FAR))}
    governed = False
    for number, token in enumerate(_TOKEN.finditer(low, at, min(end, at + _FAR))):
        kind = _kind(token[0], code)
        if number > _SKIPPED or kind in ("stops", "relatives"):
            return None
        if token.start() in starts or kind in ("determiners", "pronouns"):
            if not governed:
                return token.start()
            governed = kind == "determiners" and token.start() not in starts
        elif kind in ("ends", "finite"):
            governed = kind == "ends"
        elif governed and kind is None:
            governed = False
    return None


def _finish(low: str, start: int, end: int, code: str) -> int:
    """Where the phrase that begins at `start` ends."""
    stop = start
    for number, token in enumerate(_TOKEN.finditer(low, start, end)):
        kind = _kind(token[0], code)
        if (
            number > _MOST
            or kind in ("stops", "relatives", "ends", "finite")
            or token[0][0].isdigit()
        ):
            break
        if number and kind == "pronouns":
            break
        stop = token.end()
    return stop


def _who(
    text: str, low: str, span: Span, names: tuple[Name, ...], code: str, end: int
) -> Who | None:
    words = low[span.start : span.end].strip()
    if not words:
        return None
    kinds = [_kind(token, code) for token in _TOKEN.findall(words)]
    if kinds == ["pronouns"]:
        return Who(None, span.start, span.end)
    if set(kinds) == {"determiners"}:
        return None
    apposed = _apposed(text, span, names, code, end)
    if apposed is not None:
        return apposed
    if _unnamed(code).search(low, span.start, span.end) or _own(code).match(low, span.start):
        return Who("", span.start, span.end)
    return Who(text[span.start : span.end].strip(), span.start, span.end)


@cache
def _unnamed(code: str) -> re.Pattern[str]:
    return cues("informants", code)


@cache
def _own(code: str) -> re.Pattern[str]:
    return whole(PACKS[code].speech.own)


def _apposed(text: str, span: Span, names: tuple[Name, ...], code: str, end: int) -> Who | None:
    """The name that the phrase is or holds, unless "de" governs it ("le maire de Belcourt")."""
    for name in names_between(names, span.start, span.end + _NEAR):
        if name.start >= span.end:
            gap = _APPOSED.fullmatch(text, span.end, name.start)
            if gap is None or name.end > end:
                return None
        full = whole_name(text, name, end, code)
        if _OWNER.match(text, full.end):
            continue
        if _governed(text[span.start : full.start].lower(), code):
            continue
        if _unnamed(code).search(text[span.start : name.start].lower()):
            return Who("", span.start, full.end)
        return Who(without_honorific(full.text, code), span.start, full.end)
    return None


def _governed(before: str, code: str) -> bool:
    """Whether "de", "of" or their like stand last, an article behind them or not."""
    words = [_plain(word) for word in _TOKEN.findall(before)]
    while words and _kind(words[-1], code) == "determiners":
        words.pop()
    return bool(words) and words[-1] in PACKS[code].discourse.name_links


def whole_name(text: str, name: Name, end: int, code: str) -> Name:
    """The name, before `end`, with its article and with what is written small.

    "Le Cahier bleu", "Vigie-3", "La Gazette des gens de mer", "Reporters sans frontières".
    """
    start, front = _front(text, name.start)
    words = {front, *(fold(word) for word in name.text.split())}
    titled = not words.isdisjoint(_articles() | OUTLET_WORDS | MEDIA)
    tail = _TAIL.match(text, name.end, end)
    if tail is not None and (
        tail[0][0] == "-" or (titled and tail[0].islower() and _says(tail[0].strip(), code))
    ):
        return Name(text[start : tail.end()], start, tail.end())
    stop = _joined(text, name, end, titled, code)
    return Name(text[start:stop], start, stop)


def _front(text: str, at: int) -> tuple[int, str]:
    """Where a name begins that goes on at `at`, and the article or "Radio" before it, folded.

    One that is not capitalized is no part of the name.
    """
    for token in list(_TOKEN.finditer(text, max(0, at - _FRONT), at))[-1:]:
        word = fold(token[0].rstrip("'’"))
        if word in _articles() or (word in OUTLET_WORDS and token[0][0].isupper()):
            return token.start() if token[0][0].isupper() else at, word
    return at, ""


@cache
def _articles() -> frozenset[str]:
    return frozenset(word for pack in PACKS.values() for word in pack.speech.articles)


def _joined(text: str, name: Name, end: int, titled: bool, code: str) -> int:
    """Where the name ends with the words that small ones join to it.

    "La Gazette" takes what "des" joins to it anywhere, and else only what ends the phrase; a name
    of one word without an article only that, and nothing behind "du" or "des": those are offices
    ("selon Rollin du syndicat").
    """
    stop = name.end
    if not titled and (" " in name.text or fold(name.text) in AGENCIES):
        return stop
    for _ in range(_JOINED):
        step = _link().match(text, stop, end)
        if step is None or not _says(step["word"].lower(), code):
            return stop
        closed = _CLOSED.match(text, step.end(), end)
        bound = titled and step["of"]
        if not bound and (closed is None or step["of"] in (" du ", " des ", " de la ")):
            return stop
        stop = step.end()
    return stop


@cache
def _link() -> re.Pattern[str]:
    """A small word, of whatever language, and the word that it joins to a name before it."""
    packs = [PACKS[code].speech for code in sorted(PACKS)]
    of = _longest(fragment for speech in packs for fragment in speech.links_of)
    other = _longest(fragment for speech in packs for fragment in speech.links_with)
    return re.compile(
        rf"(?:(?P<of> (?:{of})(?:(?<=[’'])| ))| (?:{other}) )(?P<word>[^\W\d_][^\W\d_-]{{1,29}})"
        r"(?!\w)"
    )


def _longest(fragments: Iterable[str]) -> str:
    return "|".join(sorted(fragments, key=lambda fragment: (-len(fragment), fragment)))


def _says(word: str, code: str) -> bool:
    """Whether a word may belong to a name: none of time or of saying, none that ends a phrase."""
    discourse = PACKS[code].discourse
    told = cues("says", code).fullmatch(word)
    return _kind(word, code) is None and word not in discourse.plain_words and told is None


def _kind(token: str, code: str) -> str | None:
    if not (token[0].isalnum()):
        return None if token in "-&/" else "stops"
    return _kinds(code).get(_plain(token))


def _plain(token: str) -> str:
    return token.lower().rstrip("'’.")


@cache
def _kinds(code: str) -> dict[str, str]:
    speech = PACKS[code].speech
    return {
        **dict.fromkeys(speech.phrase_ends, "ends"),
        **dict.fromkeys(speech.finite, "finite"),
        **dict.fromkeys(speech.determiners, "determiners"),
        **dict.fromkeys(speech.relatives, "relatives"),
        **dict.fromkeys(speech.pronouns, "pronouns"),
    }
