"""Who says what in one sentence, and how far it reaches: "selon X", "X said on Monday"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cache
from itertools import zip_longest

from factcheck.context.clause import cues
from factcheck.context.credit.outlet import (
    about,
    finder,
    held,
    is_outlet,
    read_in,
    reckoned,
    reckonings,
    remarked,
)
from factcheck.context.credit.phrase import Who
from factcheck.context.credit.scene import BREAK, Credit, Scene, phrases, small
from factcheck.context.names import Name, names_between
from factcheck.context.stems import fold
from factcheck.lang import PACKS
from factcheck.lang.newsrooms import AGENCIES
from factcheck.model.span import Span

_WORD = re.compile(r"\w")
_WALL = re.compile(r";(?=\s)")
_QUOTED = re.compile(r"[:«“\"]")
_REMARKED = re.compile(r"\s?,\s?[^\s,]")
_CLOSED = re.compile(r"[»”\"’'],?\s?$")
_AFTER = 60  # code points behind a verb that end what is said of the saying itself
_INSERTED = 6  # words at most behind the verb of a remark that follows what was said
_REMARK = 140  # code points at most between commas that tell of a speaker before his verb
_NEAR = 16  # code points in which a word stands right beside
_SAID = 4  # words at least before such a remark


def credits_of(
    text: str, low: str, sentence: Span, names: tuple[Name, ...], code: str
) -> tuple[Credit, ...]:
    """The credits of a sentence, left to right; `low` is the text in lower case."""
    told: list[Credit] = []
    walls: list[int] = []
    for pattern, read in _readers(code):
        for cue in pattern.finditer(low, *_ends(sentence)):
            walls = walls or _walls(low, sentence)
            at = bisect_right(walls, cue.start()) - 1
            end = walls[at + 1] if at + 1 < len(walls) else sentence.end
            scene = Scene(text, low, Span(walls[at], end), names, code)
            credit = read(scene, Span(*cue.span()))
            if credit is not None:
                told.append(_by_agency(scene, credit))
    return _held(sorted(told, key=lambda credit: credit.group))


@cache
def _readers(
    code: str,
) -> tuple[tuple[re.Pattern[str], Callable[[Scene, Span], Credit | None]], ...]:
    """The cue words that credits are read beside, and what reads them there."""
    return (
        (cues("credits", code), _credited),
        (cues("says", code), _speaking),
        (phrases("finds", code), _finding),
        (phrases("had", code), held),
        (phrases("found_in", code), read_in),
        (reckonings(code), reckoned),
    )


def _held(told: list[Credit]) -> tuple[Credit, ...]:
    """The credits without those of a paper of which the next one tells who has it."""
    return tuple(
        credit
        for credit, other in zip_longest(told, told[1:])
        if other is None
        or credit.spoken
        or other.spoken
        or not 0 <= other.group.start - credit.group.end <= 1
    )


def _walls(low: str, sentence: Span) -> list[int]:
    """Where the parts of a sentence between semicolons begin."""
    return [sentence.start, *(wall.end() for wall in _WALL.finditer(low, *_ends(sentence)))]


def _by_agency(scene: Scene, credit: Credit) -> Credit:
    """The agency that was told it, where the words of saying name one: "a dit à l'AFP le maire"."""
    for name in names_between(scene.names, credit.group.start, credit.group.end):
        if fold(name.text) in AGENCIES:
            return credit._replace(name=name.text)
    return credit


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _finding(scene: Scene, verb: Span) -> Credit | None:
    """Beside a verb that says something only of an outlet: "La Gazette a compté"."""
    aside = remarked(scene, verb)
    edge = scene.edge(verb.start)
    if aside or _no_verb(scene, verb) or _reckoned(scene, edge, verb):
        return aside
    who = finder(scene, verb)
    if who is not None:
        return _told(scene, verb, who, scene.edge(who.start))
    inverted = _inverted(scene, verb) if _nobody(scene, edge, verb) else None
    behind = scene.behind(verb.end) if inverted else None
    return inverted if behind and is_outlet(scene, behind, behind.end) else None


def _reckoned(scene: Scene, edge: int, verb: Span) -> bool:
    """Whether somebody's reckoning is its subject, of which another cue tells."""
    return reckonings(scene.code).search(scene.low, edge, verb.start) is not None


def _nobody(scene: Scene, edge: int, verb: Span) -> bool:
    """Whether no subject stands before a verb."""
    words = scene.low[edge : verb.start].split()
    return PACKS[scene.code].speech.finite.issuperset(words)


def _credited(scene: Scene, cue: Span) -> Credit | None:
    """Behind "selon", "according to": the whole part, up to what is told of the speaker."""
    who = scene.behind(cue.end)
    if who is None:
        return None
    return Credit(who.name, Span(cue.start, who.end), scene.around(who.end), False)


def _speaking(scene: Scene, verb: Span) -> Credit | None:
    """Beside a verb of saying: "a déclaré le maire", "the mayor said on Monday"."""
    aside = remarked(scene, verb) or about(scene, verb)
    if aside is not None:
        return aside
    if _no_verb(scene, verb):
        return None
    edge = scene.edge(verb.start)
    clitic = _clitic(scene.code).search(scene.low, verb.start, verb.end + 12)
    if clitic and clitic.start() <= verb.end:
        return Credit(None, Span(verb.start, max(verb.end, clitic.end())), scene.part)
    if _reckoned(scene, edge, verb):
        return None
    if not _nobody(scene, edge, verb):
        return _told(scene, verb, scene.before(edge, verb.start), edge)
    return _inverted(scene, verb) or _with_apposition(scene, verb)


@cache
def _clitic(code: str) -> re.Pattern[str]:
    """A pronoun that hangs on its verb: "dit-il", "a-t-elle ajouté"."""
    pronouns = "|".join(sorted(map(re.escape, PACKS[code].speech.pronouns)))
    return re.compile(rf"-(?:t-)?(?:{pronouns})(?!\w)")


def _of_time(rest: str, code: str) -> bool:
    """Whether a day follows: "a annoncé la préfecture mardi"."""
    first = re.match(r"[^\W\d_]+", rest)
    return first is not None and fold(first[0]) in PACKS[code].discourse.plain_words


def _no_verb(scene: Scene, verb: Span) -> bool:
    """Whether the words beside it tell that nobody speaks: "une note", "was told"."""
    behind = _WORD.search(scene.low, verb.end, min(scene.part.end, verb.end + _NEAR))
    if behind and small("agents", scene.code).match(scene.low, behind.start()):
        return True
    before = small("unspoken", scene.code)
    start = max(scene.part.start, verb.start - _NEAR)
    ends = [word.end() for word in before.finditer(scene.low, start, verb.start)]
    return bool(ends) and not scene.low[ends[-1] : verb.start].strip(" '’")


def _told(scene: Scene, verb: Span, who: Who | None, edge: int) -> Credit | None:
    """The speaker before his verb: a remark behind what was said, or what follows is said."""
    if who is None:
        return None
    end = min(scene.part.end, verb.end + _AFTER)
    tail = BREAK.search(scene.low, verb.end, end)
    stop = tail.start() if tail else end
    rest = scene.low[verb.end : stop]
    said = len(scene.low[max(scene.part.start, edge - _AFTER) : edge].split())
    remark = (
        said >= _SAID
        and len(rest.split()) <= _INSERTED
        and not small("openers", scene.code).search(rest)
        and (tail[0] not in ':«“"' if tail else end == scene.part.end)
    )
    if remark or verb.end >= scene.part.end:
        return Credit(who.name, Span(who.start, stop), scene.part)
    return Credit(who.name, Span(who.start, _opening(scene, verb)), Span(verb.end, scene.part.end))


def _opening(scene: Scene, verb: Span) -> int:
    """Where what is said begins: behind "que", at a colon or a quotation, else at the verb."""
    end = min(verb.end + _AFTER, scene.part.end)
    marks = [word.end() for word in small("openers", scene.code).finditer(scene.low, verb.end, end)]
    marks += [mark.start() for mark in _QUOTED.finditer(scene.low, verb.end, end)]
    return min(marks, default=verb.end)


def _inverted(scene: Scene, verb: Span) -> Credit | None:
    """The speaker behind his verb, which stands behind a comma or a quotation."""
    who = scene.behind(verb.end)
    if who is None or not _ended(scene, who.end):
        return None
    group = Span(verb.start, who.end)
    opening = max(scene.part.start, verb.start - 4)
    if opening < verb.start and _CLOSED.search(scene.low, opening, verb.start):
        return Credit(who.name, group, Span(scene.part.start, verb.start))
    if who.name and who.name[0].islower() and _apposed(scene, verb.start) is not None:
        return None
    return Credit(who.name, group, scene.around(who.end))


def _ended(scene: Scene, at: int) -> bool:
    """Whether the speaker's phrase ends in a mark, at the end, or in what is told of him."""
    rest = scene.low[at : min(scene.part.end, at + _AFTER)].lstrip()
    if not rest or not rest[0].isalnum():
        return True
    goes_on = (small(field, scene.code).match(rest) for field in ("relatives", "phrase_ends"))
    return any(goes_on) or _of_time(rest, scene.code)


def _with_apposition(scene: Scene, verb: Span) -> Credit | None:
    """The name before what is told of it between commas: "Mme Rollin, 41 ans, a déclaré que"."""
    name = _apposed(scene, verb.start)
    if name is None:
        return None
    edge = scene.edge(name.start)
    return _told(scene, verb, scene.before(edge, name.end), edge)


def _apposed(scene: Scene, at: int) -> Name | None:
    """The name before `at` of which no more than a remark between commas tells."""
    start = max(scene.part.start, at - _REMARK)
    told = scene.low.rfind(",", start, at)
    for name in names_between(scene.names, start, told):
        edge = scene.edge(name.start)
        if (
            _REMARKED.match(scene.low, name.end, told)
            and len(scene.low[edge : name.start].split()) <= _SAID
            and scene.before(edge, name.end)
        ):
            return name
    return None
