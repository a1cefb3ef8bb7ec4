"""Credits of outlets alone: "La Gazette a compté", "which it says is due", "by its count"."""

from __future__ import annotations

import re
from functools import cache

from factcheck.context.clause import cues
from factcheck.context.credit.phrase import Who
from factcheck.context.credit.scene import Credit, Scene, phrases, small
from factcheck.context.credit.whole import whole_name
from factcheck.context.names import names_between
from factcheck.context.stems import fold
from factcheck.lang import PACKS
from factcheck.lang.newsrooms import AGENCIES, MEDIA, OUTLET_WORDS
from factcheck.model.span import Span

_PART = re.compile(r"[^\W\d_]+")
_PAUSE = re.compile(r"[,;:](?=\s)|[!?»”«“()—–]")
_MARK = re.compile(r"\s?(?:[.,;:!?)»”\"]|$)")
_REMARK = re.compile(r"\s?,\s([^\s,]{1,20}(?:\s[^\s,]{1,20}){0,2})\s?,")
_BACK = 90  # code points before a verb in which a clause about something begins
_STRETCH = 200  # code points that such a clause and what it is about take at most


def is_outlet(scene: Scene, who: Who | None, end: int) -> bool:
    """Whether the phrase before `end` names an outlet, or calls what it names one."""
    if who is None or not who.name or not who.name[0].isupper():
        return False
    words = f"{scene.text[who.start : end]} {who.name}"
    parts = {fold(part) for part in _PART.findall(words)}
    return bool(parts & _OUTLETS)


def finder(scene: Scene, verb: Span) -> Who | None:
    """The outlet before a verb of finding, counting or reporting, or before a remark on it."""
    who = scene.before(scene.edge(verb.start), verb.start)
    return who if is_outlet(scene, who, verb.start) else _with_remark(scene, verb)


def _with_remark(scene: Scene, verb: Span) -> Who | None:
    """The outlet before a remark or a clause between commas, which ends at its verb."""
    start = max(scene.part.start, verb.start - _STRETCH)
    comma = scene.low.rfind(",", start, verb.start)
    between = scene.low[comma + 1 : verb.start].split()
    if comma < 0 or not PACKS[scene.code].speech.finite.issuperset(between):
        return None
    for name in names_between(scene.names, start, comma):
        full = whole_name(scene.text, name, comma, scene.code)
        who = scene.before(scene.edge(full.start), full.end)
        if who is not None and scene.low[full.end] == ",":
            remark = _REMARK.match(scene.low, full.end, comma + 1)
            if is_outlet(scene, who, full.end) or (remark and _media(remark[1], scene.code)):
                return who
    return None


def _media(remark: str, code: str) -> bool:
    """Whether a remark says what medium it is: "a newsletter", "hebdomadaire local"."""
    first, *rest = remark.split()
    if small("determiners", code).fullmatch(first):
        return not MEDIA.isdisjoint(map(fold, rest))
    return fold(first) in MEDIA


def read_in(scene: Scene, cue: Span) -> Credit | None:
    """An outlet in which something is read: "lu dans La Gazette"."""
    who = scene.behind(cue.end)
    if who is None or not is_outlet(scene, who, who.end):
        return None
    return Credit(who.name, Span(cue.start, who.end), scene.around(who.end), False)


def reckoned(scene: Scene, cue: Span) -> Credit | None:
    """Whose reckoning it is: "by X's count", "X's tally puts it at", "by our own count"."""
    front = phrases("by", scene.code)
    edge = scene.edge(cue.start)
    ends = [word.end() for word in front.finditer(scene.low, edge, cue.start)]
    amount = phrases("amounts", scene.code).match(scene.low, cue.end + 1)
    if not ends and amount is None:
        return None
    start = ends[-1] if ends else edge
    if phrases("own", scene.code).match(scene.low, start + (scene.low[start : start + 1] == " ")):
        return Credit("", Span(start, cue.end), scene.part, False)
    who = scene.before(start, cue.start)
    if who is None or who.name is None:
        return None
    return Credit(who.name, Span(who.start, cue.end), scene.part, False)


@cache
def reckonings(code: str) -> re.Pattern[str]:
    """What ends the name of its owner, with a reckoning: "'s own count"."""
    speech = PACKS[code].speech
    if not speech.owners:
        return re.compile("(?!)")
    owners, accounts = "|".join(speech.owners), "|".join(speech.accounts)
    return re.compile(rf"(?:{owners})(?: \w{{1,12}})? (?:{accounts})(?!\w)")


def about(scene: Scene, verb: Span) -> Credit | None:
    """In a clause about what stands before it: "a levy which X says is due", "que X dit avoir"."""
    opened = _opened(scene, verb)
    if opened is None:
        return None
    unspoken = PACKS[scene.code].speech.unspoken
    who = scene.before(opened.end, _bare(scene, opened.end, verb.start, unspoken))
    if who is None or not who.name or not _lacks(scene, opened, verb):
        return None
    return Credit(who.name, Span(opened.start, verb.end), _stretch(scene, opened, verb))


def held(scene: Scene, verb: Span) -> Credit | None:
    """A paper that an outlet has: "a memo that X has seen", "une note que X a consultée"."""
    opened = _opened(scene, verb)
    if opened is None:
        return None
    who = scene.before(opened.end, verb.start)
    first = _PART.match(scene.low, verb.end + 1)
    if first and small("determiners", scene.code).match(first[0]):
        return None
    if who is None or not is_outlet(scene, who, verb.start):
        return None
    return Credit(who.name, Span(opened.start, verb.end), scene.part, False)


def _opened(scene: Scene, verb: Span) -> Span | None:
    """The word that begins the clause of a verb about something: "which", "dont"."""
    start = max(scene.part.start, verb.start - _BACK)
    words = list(phrases("objects", scene.code).finditer(scene.low, start, verb.start))
    if not words or _PAUSE.search(scene.low, words[-1].end(), verb.start):
        return None
    end = words[-1].end()
    return Span(words[-1].start(), end + (scene.low[end : end + 1] in ("'", "’")))


def _lacks(scene: Scene, opened: Span, verb: Span) -> bool:
    """Whether what is said lacks what the clause is about."""
    rest = scene.low[verb.end : min(scene.part.end, verb.end + _BACK)]
    opener = small("openers", scene.code)
    word = scene.low[opened.start : opened.end].rstrip("'’")
    if opener.match(rest.lstrip()):
        return not opener.fullmatch(word)
    if not opener.fullmatch(word):
        return phrases("gaps", scene.code).match(rest.lstrip()) is not None
    said = cues("says", scene.code).finditer(
        scene.low, max(scene.part.start, opened.start - 20), opened.start
    )
    if any(not scene.low[each.end() : opened.start].strip() for each in said):
        return False
    return bool(
        phrases("gaps", scene.code).match(rest.lstrip())
        or (rest.strip() and _MARK.match(rest) and scene.low[opened.start - 2] not in ",;")
    )


def _stretch(scene: Scene, opened: Span, verb: Span) -> Span:
    """What the clause is about, back to the mark before, and the clause itself."""
    start = max(scene.part.start, opened.start - _STRETCH)
    back = scene.low[start : opened.start].rstrip().rstrip(",")
    marks = [mark.end() for mark in _PAUSE.finditer(back)]
    end = min(scene.part.end, verb.end + _STRETCH)
    behind = _PAUSE.search(scene.low, verb.end, end)
    return Span(start + max(marks, default=0), behind.start() if behind else end)


def remarked(scene: Scene, verb: Span) -> Credit | None:
    """A remark on what is said: "as X reckons", "comme le calcule X", "comme X l'a révélé"."""
    start = max(scene.part.start, verb.start - _BACK)
    words = list(phrases("likes", scene.code).finditer(scene.low, start, verb.start))
    if not words:
        return None
    end = words[-1].end()
    between = _PART.findall(scene.low, end, verb.start)
    articles = PACKS[scene.code].speech.articles
    behind = articles.issuperset(between)
    who = (
        scene.behind(verb.end)
        if behind
        else scene.before(end, _bare(scene, end, verb.start, articles))
    )
    if who is None or not who.name:
        return None
    stop = who.end if behind else verb.end
    if not _ends(scene, stop):
        return None
    return Credit(who.name, Span(words[-1].start(), stop), scene.around(stop), False)


def _bare(scene: Scene, start: int, end: int, small_words: frozenset[str]) -> int:
    """Where the words before a verb end, without a small one right before it."""
    for word in list(_PART.finditer(scene.low, start, end))[-1:]:
        if word[0] in small_words:
            return word.start()
    return end


def _ends(scene: Scene, at: int) -> bool:
    """Whether nothing but "it" stands between `at` and a mark."""
    if _MARK.match(scene.low, at, scene.part.end):
        return True
    word = _PART.match(scene.low, at + 1, scene.part.end)
    pronouns = PACKS[scene.code].speech.pronouns
    return bool(word and word[0] in pronouns and _MARK.match(scene.low, word.end(), scene.part.end))


_OUTLETS = OUTLET_WORDS | AGENCIES | MEDIA
