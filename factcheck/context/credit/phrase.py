"""Who speaks, beside a verb of saying or behind "selon": a name, or a noun phrase as written."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from factcheck.context.clause import cues, whole
from factcheck.context.credit.whole import TOKEN, kind_of, plain, whole_name
from factcheck.context.names import Name, names_between, without_honorific
from factcheck.lang import PACKS
from factcheck.model.span import Span

_MOST = 9  # words of a phrase that names a speaker
_SKIPPED = 12  # words between a verb and its speaker ("a indiqué mercredi à la radio le maire")
_FAR = 160  # code points in which a phrase begins
_NEAR = 8  # code points between a phrase and the name behind its comma
_APPOSED = re.compile(r",\s{0,3}")
_OWNER = re.compile(r"['’]s(?!\w)")


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
    tokens = list(TOKEN.finditer(low, start if begin is None else begin, at))[: _MOST + 1]
    kinds = [kind_of(token[0], code) for token in tokens]
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
    first = TOKEN.search(text, start, at)
    if first is None or not first[0][0].isupper() or kind_of(first[0], code) is not None:
        return None
    name = whole_name(text, Name(first[0], first.start(), first.end()), at, code)
    whole_phrase = name.end > first.end() and not low[name.end : at].strip()
    return Who(name.text, name.start, name.end) if whole_phrase else None


def _begin(low: str, at: int, end: int, names: tuple[Name, ...], code: str) -> int | None:
    """Where the phrase begins: at a determiner or a name that no preposition governs."""
    starts = {name.start for name in names_between(names, at, min(end, at + _FAR))}
    governed = False
    for number, token in enumerate(TOKEN.finditer(low, at, min(end, at + _FAR))):
        kind = kind_of(token[0], code)
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
    for number, token in enumerate(TOKEN.finditer(low, start, end)):
        kind = kind_of(token[0], code)
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
    kinds = [kind_of(token, code) for token in TOKEN.findall(words)]
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
    words = [plain(word) for word in TOKEN.findall(before)]
    while words and kind_of(words[-1], code) == "determiners":
        words.pop()
    return bool(words) and words[-1] in PACKS[code].discourse.name_links
