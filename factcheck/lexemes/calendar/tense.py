"""Which way a date looks: the tense of the verb that governs it, as far as words tell."""

from __future__ import annotations

from itertools import pairwise

from factcheck.lang.calendar import CalendarWords
from factcheck.lexemes.calendar.cascade import Found
from factcheck.model.reading import Direction

_LEFT, _RIGHT = 14, 9  # words; a verb further off governs something else
_AUXILIARY = 4  # words between an auxiliary and its participle
_ADJACENT = 6  # words between a participle and the date that it governs
_BESIDE = 9  # words between a verb in the present and the date that it looks ahead to
_NEGATED = 2  # words between an auxiliary and a plain form: "did not yet begin"
_AHEAD = "JjqI"
_STOPS = ".;:"


def direction(found: Found) -> Direction:
    """Past or future by the governing word nearest before the date, else after it."""
    pack = found.pack.calendar
    if any(
        token is not None and token.sign in _AHEAD for token in (found.near(-1), found.near(-2))
    ):
        return Direction.FUTURE
    left = words_of(found, range(-1, -1 - _LEFT, -1), _STOPS)
    told = _before(left, pack)
    if (near := found.near(-1)) is not None and near.value in pack.forward:
        ran = _before(left[:3], pack) if near.sign == "f" else None
        if len(left) == 1 and after(found) is Direction.PAST:
            return Direction.PAST
        return Direction.PAST if ran is Direction.PAST else Direction.FUTURE
    return told or after(found) or Direction.NEAREST


def after(found: Found) -> Direction | None:
    """What the words after the date tell: beyond a comma only where the date begins its clause."""
    before = found.near(-1)
    far = (
        found.near(-2)
        if before is not None and before.value in found.pack.calendar.forward
        else before
    )
    begins = before is None or far is None or far.sign in _STOPS + ","
    words = words_of(found, range(1, 1 + _RIGHT), _STOPS if begins else _STOPS + ",")
    pack = found.pack.calendar
    for place, (word, then) in enumerate(pairwise((*words, ""))):
        told = _finite(word, pack)
        if f"{word} {then}" in pack.scheduled or _is_scheduled(word, words[:place][::-1], pack):
            return Direction.FUTURE
        if told is None and word in pack.perfects and _is_participle(then, pack):
            told = Direction.PAST
        if told is not None:
            return told
    return None


def direction_before(found: Found) -> Direction | None:
    """What the words before the date tell, in the same clause."""
    return _before(words_of(found, range(-1, -1 - _LEFT, -1), _STOPS), found.pack.calendar)


def denied(found: Found) -> bool:
    """Whether a negation stands before, in the same clause."""
    words = words_of(found, range(-1, -1 - _LEFT, -1), _STOPS)
    return any(word in found.pack.calendar.negations for word in words)


def tells(word: str, pack: CalendarWords) -> bool:
    """Whether a word tells of the past or the future at all."""
    if word in pack.scheduled or _finite(word, pack) is not None:
        return True
    return _is_participle(word, pack)


def _before(left: list[str], pack: CalendarWords) -> Direction | None:
    for place, word in enumerate(left):
        if place < _BESIDE and _is_scheduled(word, left[place + 1 :], pack):
            return Direction.FUTURE
        told = _finite(word, pack)
        if told is None and _is_participle(word, pack):
            told = _of_participle(left[place + 1 : place + 1 + _AUXILIARY], pack)
            if told is Direction.PAST and place >= _ADJACENT:
                told = None
        if told is not None:
            return told
    return None


def words_of(found: Found, places: range, stops: str = _STOPS) -> list[str]:
    """The words at these places, in lower case, up to the end of the clause."""
    words = []
    for place in places:
        token = found.near(place)
        if token is None or token.sign in stops:
            break
        words.append(found.text[token.start : token.end].lower())
    return words


def _finite(word: str, pack: CalendarWords) -> Direction | None:
    if word in pack.future:
        return Direction.FUTURE
    if word in pack.past:
        return Direction.PAST
    if word.endswith(pack.future_endings):
        return Direction.FUTURE
    return Direction.PAST if word.endswith(pack.past_endings) else None


def _is_scheduled(word: str, before: list[str], pack: CalendarWords) -> bool:
    """Whether a verb in the present tells of what is to come; `before`, the nearest word first.

    Behind a verb of the past it is a part of it: "did not begin", "was open".
    """
    last = before[0] if before else ""
    if f"{last} {word}" in pack.scheduled:
        return True
    if word not in pack.scheduled or last in pack.unscheduled or _is_participle(last, pack):
        return False
    return not any(_finite(each, pack) is Direction.PAST for each in before[:_NEGATED])


def _is_participle(word: str, pack: CalendarWords) -> bool:
    if word in pack.participles:
        return True
    ends = word.endswith(pack.participle_endings) and not word.endswith(pack.noun_endings)
    return ends and word not in pack.no_participles


def _of_participle(before: list[str], pack: CalendarWords) -> Direction:
    """A participle tells of the past, unless an infinitive or a future makes it look ahead."""
    for word in before:
        told = _finite(word, pack)
        if word in pack.infinitives or told is Direction.FUTURE:
            return Direction.FUTURE
        if told is Direction.PAST:
            return Direction.PAST
    return Direction.PAST
