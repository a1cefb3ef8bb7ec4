"""Dates so much time before or after another: "il y a trois mois", "two days later"."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from factcheck.lexemes import qualifier
from factcheck.lexemes.calendar.cascade import Found, Token
from factcheck.lexemes.calendar.tense import direction, words_of
from factcheck.lexemes.calendar.tokens import Length
from factcheck.lexemes.calendar.told import GRAINS
from factcheck.lexemes.wording import lowered
from factcheck.model.reading import Base, Counted, Direction, Offset
from factcheck.values.grain import Grain

_FARTHEST = 9999  # no news counts so many days from a date
_CLAUSE = 25  # words before a length among which its verb may stand
_CLOSE = 4  # the same for minutes: "will be back in 5 minutes", not "will cross it in 5 minutes"
_MINUTES = {"TH": 60, "TM": 1}


def ago(found: Found) -> Token | None:
    """Read "il y a trois mois", "fifteen years ago"; a vague number of them is a length of time."""
    lengths = _lengths(found)
    if any(length.number.exact is None for length in lengths):
        return found.becomes("L", lengths[0])
    return _shifted(found, -1, Base.PUBLICATION)


def later(found: Found) -> Token | None:
    """Read "deux jours plus tard", "a year earlier"."""
    return _shifted(found, 1 if found.has("F") else -1, Base.TEXT)


def ahead(found: Found) -> Token | None:
    """Read "dans deux jours", "in two weeks" where the verb looks ahead."""
    words = found.pack.calendar.particles["ahead"]
    if found.text[found.tokens[0].start : found.tokens[0].end].lower() not in words:
        return None
    pack = found.pack.calendar
    after = found.word(2) if found.word(1) in pack.possessives else found.word(1)
    in_time = after in pack.ahead_after
    clause = _CLAUSE if in_minutes(_lengths(found)) is None else _CLOSE
    alone = found.near(-1) is None and found.near(1) is None
    if found.has("i") and not in_time and not alone and not _obliges(found, clause):
        return None
    return _shifted(found, 1, Base.PUBLICATION)


def _lengths(found: Found) -> tuple[Length, ...]:
    value = found.get("LH+")
    return (value,) if isinstance(value, Length) else tuple(value)


def _shifted(found: Found, sign: int, base: Base) -> Token | None:
    lengths = _lengths(found)
    steps, hedge = in_steps(lengths, sign), _hedge(found)
    minutes = in_minutes(lengths) if base is Base.PUBLICATION else None
    after = found.near(1)
    if minutes and found.has("g") and after is not None and after.sign == "e":
        return None  # "il y a deux heures de route"
    if minutes and hedge is not None:
        shifted = by_the_clock(sign * minutes, hedge.approximate)
        return found.becomes("X", shifted)._replace(start=min(hedge.edge, found.tokens[0].start))
    if steps is None or hedge is None:
        return None
    approximate = hedge.approximate or any(
        each.numeral is not None and each.numeral.approximate for each in lengths
    )
    (many, grain), *finer_steps = steps
    start = min(hedge.edge, found.tokens[0].start)
    if finer_steps:
        today = Offset(Grain.DAY, 0, 0, Grain.DAY, base, approximate=approximate)
        return found.becomes("X", Counted(steps, today))._replace(start=start)
    finer = Grain.MONTH if grain is Grain.YEAR and abs(many) == 1 else grain
    if grain is Grain.WEEK:  # so many weeks lead to a day or two around the same weekday
        finer, approximate = Grain.DAY, approximate or base is Base.PUBLICATION
    of_text = base is Base.TEXT
    past = of_text and direction(found) is Direction.PAST
    shifted = Offset(
        grain, many, many, finer, base, approximate=approximate, counted=of_text, past=past
    )
    return found.becomes("X", shifted)._replace(start=start)


def _hedge(found: Found) -> qualifier.Qualifier | None:
    """The hedge before the length ("il y a environ trois mois"); None where a bound stands there.

    What stands between "il y a" and the length must belong to the hedge.
    """
    place = next(place for place, token in enumerate(found.tokens) if token.sign in "LH+")
    low = lowered(found.text)
    hedge = qualifier.before(low, found.tokens[place].start, found.pack)
    between = found.tokens[0].sign == "g" and place > 1
    if hedge.sign or (between and hedge.edge > found.tokens[1].start):
        return None
    return hedge if place == 0 else replace(hedge, edge=found.tokens[0].start)


def in_minutes(lengths: tuple[Length, ...]) -> int | None:
    """Hours and minutes in minutes; None where one is vague, broken or of another unit."""
    total = Decimal(0)
    for length in lengths:
        number, factor = length.number.exact, _MINUTES.get(length.unit)
        if factor is None or number is None or length.vague or number > _FARTHEST:
            return None
        total += number * factor
    return int(total) if total == int(total) else None


def by_the_clock(minutes: int, approximate: bool) -> Offset:
    """So many minutes from the publication's own time of day; without one it is a length."""
    return Offset(Grain.MINUTE, minutes, minutes, Grain.MINUTE, approximate=approximate)


def in_steps(lengths: tuple[Length, ...], sign: int) -> tuple[tuple[int, Grain], ...] | None:
    """Signed numbers of calendar units; None where one is vague, broken or of another unit."""
    steps = []
    for length in lengths:
        number, grain = length.number.exact, GRAINS.get(length.unit)
        if grain is None or number is None or length.vague or number > _FARTHEST:
            return None
        if grain is Grain.YEAR and number != int(number):
            number, grain = number * 12, Grain.MONTH
        if number != int(number):
            return None
        steps.append((sign * int(number), grain))
    return tuple(steps)


def within(found: Found) -> Token | None:
    """Read "dans les six mois", "within 30 days": a deadline where an act is due."""
    length: Length = found.get("LH")
    grain, number = GRAINS.get(length.unit), length.number.exact
    if grain is None or number is None or number != int(number) or number > _FARTHEST:
        return None
    if found.has("q") and found.tokens[-1].sign not in "le2" and not _obliges(found):
        return None
    if found.has("J") and not found.get("J").startswith(found.pack.calendar.up_to):
        return None  # "by a week" measures a delay
    base = Base.TEXT if found.tokens[-1].sign in "le2" else Base.ACT
    whole = found.get("q") in found.pack.calendar.whole_within
    token = next(token for token in found.tokens if token.sign in "LH")
    start = found.tokens[0].start if whole else token.start
    reading = Offset(grain, int(number), int(number), Grain.DAY, base)
    return Token("!", start, token.end, reading)


def _obliges(found: Found, clause: int = _CLAUSE) -> bool:
    """Whether one of so many words before says that something must be done."""
    words = words_of(found, range(-1, -clause, -1))
    return any(word in found.pack.calendar.obligations for word in words)
