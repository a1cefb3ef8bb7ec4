"""Who speaks, beside a verb of saying or behind "selon": a name, or a noun phrase as written."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from factcheck.context.clause import cues
from factcheck.context.names import Name, names_between, without_honorific
from factcheck.lang import PACKS
from factcheck.model.span import Span

_TOKEN = re.compile(r"[^\W\d_]{1,3}\.(?= ?[^\W\d_])|[^\W\d_]+(?:-[^\W_]+)*['’]?|\d[\w.,]*|[^\w\s]")
_MOST = 9  # words of a phrase that names a speaker
_SKIPPED = 12  # words between a verb and its speaker ("a indiqué mercredi à la radio le maire")
_FAR = 160  # code points in which a phrase begins
_NEAR = 8  # code points between a phrase and the name behind its comma
_APPOSED = re.compile(r",\s{0,3}")
_OWNER = re.compile(r"['’]s(?!\w)")
_TAIL = re.compile(r"-\d[\w-]{0,8}| [^\W\d_]{3,12}(?=[.,;:)»”\"]|$)")


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
    """The speaker whose name begins behind `at`: "a indiqué mercredi | la préfecture"."""
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
        return None
    while kinds and kinds[-1] == "finite":
        kinds.pop()
    joined = bool(kinds) and tokens[len(kinds) - 1][0] in PACKS[code].discourse.joints
    if joined:  # "the company found the breach and | told": its verb is not known, its noun is
        kinds = kinds[:2]
    if not kinds or len(kinds) > _MOST or "finite" in kinds:
        return None
    return _who(text, low, Span(tokens[0].start(), tokens[len(kinds) - 1].end()), names, code, at)


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
    if cues("informants", code).search(low, span.start, span.end):
        return Who("", span.start, span.end)
    return Who(text[span.start : span.end].strip(), span.start, span.end)


def _apposed(text: str, span: Span, names: tuple[Name, ...], code: str, end: int) -> Who | None:
    """The name that the phrase is or holds, unless "de" governs it ("le maire de Belcourt")."""
    for name in names_between(names, span.start, span.end + _NEAR):
        if name.start >= span.end:
            gap = _APPOSED.fullmatch(text, span.end, name.start)
            if gap is None or name.end > end:
                return None
        whole = _whole(text, name, code)
        if _OWNER.match(text, name.end):
            continue
        if _governed(text[span.start : whole.start].lower(), code):
            continue
        if cues("informants", code).search(text[span.start : name.start].lower()):
            return Who("", span.start, whole.end)
        return Who(without_honorific(whole.text, code), span.start, whole.end)
    return None


def _governed(before: str, code: str) -> bool:
    """Whether "de", "of" or their like stand last, an article behind them or not."""
    words = [_plain(word) for word in _TOKEN.findall(before)]
    while words and _kind(words[-1], code) == "determiners":
        words.pop()
    return bool(words) and words[-1] in PACKS[code].discourse.name_links


def _whole(text: str, name: Name, code: str) -> Name:
    """The name with its article and what is written small: "Le Cahier bleu", "Vigie-3"."""
    start, end = name.start, name.end
    before = _TOKEN.findall(text, max(0, start - 6), start)[-1:]
    first = before[0] if before else ""
    titled = first[:1].isupper() and _kind(first.lower(), code) == "determiners"
    if titled:
        start = text.rindex(first, max(0, start - 6), start)
    tail = _TAIL.match(text, end)
    if tail is not None and (
        tail[0][0] == "-" or (titled and tail[0].islower() and _says(tail[0].strip(), code))
    ):
        end = tail.end()
    return Name(text[start:end], start, end)


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
