"""Dates told from the publication or the text: "hier", "last week", "il y a trois mois"."""

from __future__ import annotations

from dataclasses import replace

from factcheck.lexemes import qualifier
from factcheck.lexemes.calendar.cascade import Found, Token
from factcheck.lexemes.calendar.lexicon import lexicon
from factcheck.lexemes.calendar.tense import direction, tells
from factcheck.lexemes.calendar.tokens import Length
from factcheck.lexemes.calendar.years import MONTHS_OF
from factcheck.lexemes.wording import lowered
from factcheck.model.claim import Unresolved
from factcheck.model.reading import Base, Counted, Direction, Offset, Partial, Stretch
from factcheck.values.grain import Grain

_LOOKS = {-1: Direction.PAST, 0: Direction.NEAREST, 1: Direction.FUTURE}
VAGUE = "no certain days"
GRAINS = {"Y": Grain.YEAR, "M": Grain.MONTH, "W": Grain.WEEK, "D": Grain.DAY}
"""Units that dates are counted in."""

_FARTHEST = 9999
_UP_TO = "d'ici"  # "by a week" measures a delay, "d'ici deux mois" sets a deadline


def weekday(found: Found) -> Token | None:
    """Read "mardi dernier", "next Friday", "ce jeudi", "the following Friday"."""
    if _wrong_order(found):
        return None
    shift = found.get("N2V")
    partial = Partial(
        weekday=found.get("W"), base=Base.TEXT if found.has("2") else Base.PUBLICATION
    )
    if shift == 0:
        return found.becomes("X", replace(partial, close=True, direction=direction(found)))
    looks = Direction.PAST if shift < 0 else Direction.FUTURE
    return found.becomes("X", replace(partial, direction=looks, strict=True))


def month(found: Found) -> Token | None:
    """Read "last July", "janvier prochain", "this June"."""
    if _wrong_order(found):
        return None
    shift, partial = found.get("N"), Partial(month=found.get("M"))
    if shift == 0:
        return found.becomes("X", replace(partial, year_shift=0))
    looks = Direction.PAST if shift < 0 else Direction.FUTURE
    return found.becomes("X", replace(partial, direction=looks, strict=True))


def date(found: Found) -> Token | None:
    """Read "le 3 mars dernier", "le 5 septembre prochain"."""
    if _wrong_order(found):
        return None
    looks = Direction.PAST if found.get("N") < 0 else Direction.FUTURE
    return found.becomes("X", Partial(month=found.get("Mm"), day=found.get("do"), direction=looks))


def unit(found: Found) -> Token | None:
    """Read "last week", "l'année prochaine", "ce mois-ci", "the following year"."""
    factor, letter = found.get("U")
    if letter not in GRAINS or factor != "1" or _wrong_order(found):
        return None
    if letter == "D" and found.get("N") == 0:
        return None
    shift, grain = found.get("N2"), GRAINS[letter]
    base = Base.TEXT if found.has("2") else Base.PUBLICATION
    return found.becomes("X", Offset(grain, shift, shift, grain, base))


def _wrong_order(found: Found) -> bool:
    """English "last" stands in front: "7,500 a month last year" has no "month last"."""
    return found.pack.calendar.capitals and found.tokens[-1].sign in "N2V"


def quarter(found: Found) -> Token | None:
    """Read "last quarter", "le semestre prochain"."""
    if _wrong_order(found):
        return None
    months = MONTHS_OF[found.get("4")[1]]
    shift, base = found.get("N2V"), Base.TEXT if found.has("2") else Base.PUBLICATION
    return found.becomes("X", Offset(Grain.MONTH, shift, shift, Grain.MONTH, base, months=months))


def weekend(found: Found) -> Token | None:
    """Read "over the weekend", "le week-end dernier", "this weekend"."""
    shift = found.get("NV")
    looks = (
        direction(found)
        if shift in (None, 0)
        else Direction.PAST
        if shift < 0
        else Direction.FUTURE
    )
    close = shift == 0 and looks is Direction.NEAREST
    saturday = Partial(weekday=5, direction=looks, close=close)
    return found.becomes("X", Stretch(saturday, Partial(weekday=6)), keep="ia")


def some_days(found: Found) -> Token | None:
    """Read "ces derniers jours", "recent weeks"."""
    if not found.has("N") and not found.pack.calendar.capitals:
        return None
    return found.becomes("X", Unresolved(VAGUE))


def day(found: Found) -> Token | None:
    """Read "hier", "tomorrow", "this morning"."""
    shift = found.get("R")
    if found.near(-1) is not None and found.near(-1).sign == "e" and shift == 1:  # type: ignore[union-attr]
        return None
    return found.becomes("X", Offset(Grain.DAY, shift, shift, Grain.DAY))


def drifting(found: Found) -> Token | None:
    """Read "aujourd'hui", where the tense or a time of day says that the day is meant."""
    after = found.near(1)
    beside_time = (
        after is not None
        and after.sign in "WKCP,ajJ"
        and any(
            token is not None and token.sign in "KHCMW" for token in (found.near(1), found.near(2))
        )
    )
    before = found.near(-1)
    zoned = before is not None and before.sign in "ZKkC"
    if not beside_time and not zoned and not _told_nearby(found):
        return None
    return found.becomes("X", Offset(Grain.DAY, 0, 0, Grain.DAY))


def _told_nearby(found: Found) -> bool:
    """Whether a verb of the past or the future stands right beside."""
    pack = found.pack.calendar
    words = [found.word(by) for by in (-3, -2, -1, 1)]
    return any(tells(word, pack) for word in words if word)


def day_of_text(found: Found) -> Token | None:
    """Read "le lendemain", "the day before"."""
    shift = found.get("T")
    return found.becomes("X", Offset(Grain.DAY, shift, shift, Grain.DAY, Base.TEXT))


def feast(found: Found) -> Token | None:
    """Read "à Noël", "next Easter", "Christmas 2027": a feast, and no market that is named so."""
    before, token = found.near(-1), next(token for token in found.tokens if token.sign == "8")
    names = found.text[token.start : token.end].lower().split()
    dated = found.has("yN") or (before is not None and before.sign in "aiJjfI")
    words = lexicon(found.pack.code).words
    weekday = any(words.get(name, ("x", None))[0] in "Ww" for name in names)
    with_article = before is not None and before.sign == "D"
    weekday = weekday and not found.pack.calendar.capitals  # "le lundi de Pâques"
    if not dated and not (with_article and (_on_the(found) or weekday)):
        return None
    shift = found.get("N")
    looks = direction(found) if shift is None else _LOOKS[shift]
    partial = Partial(found.get("y"), direction=looks, strict=shift in (-1, 1))
    if isinstance(token.value, str):
        return found.becomes("X", replace(partial, feast=token.value))
    month, day = token.value
    return found.becomes("X", replace(partial, month=month, day=day))


def _on_the(found: Found) -> bool:
    """Whether a preposition stands before the article, and no market after the feast."""
    far, after = found.near(-2), found.near(1)
    governed = far is not None and far.sign in "aiJj" and found.pack.calendar.capitals
    return governed and (after is None or after.sign != "x")


def span(found: Found) -> Token | None:
    """Read "l'an dernier"."""
    grain, shift = found.get("O")
    return found.becomes("X", Offset(grain, shift, shift, grain))


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
    in_time = found.word(1) == "time" or (found.word(1) == "s" and found.word(2) == "time")
    if found.has("i") and not in_time and not _obliges(found):
        return None
    return _shifted(found, 1, Base.PUBLICATION)


def _lengths(found: Found) -> tuple[Length, ...]:
    value = found.get("LH+")
    return (value,) if isinstance(value, Length) else tuple(value)


def _shifted(found: Found, sign: int, base: Base) -> Token | None:
    lengths = _lengths(found)
    steps, hedge = in_steps(lengths, sign), _hedge(found)
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
    shifted = Offset(grain, many, many, finer, base, approximate=approximate)
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
    if grain is None or number is None or number != int(number) or number > 9999:
        return None
    if found.has("q") and found.tokens[-1].sign not in "le2" and not _obliges(found):
        return None
    if found.has("J") and not found.get("J").startswith(_UP_TO):
        return None
    base = Base.TEXT if found.tokens[-1].sign in "le2" else Base.ACT
    whole = found.has("q") and found.get("q", "").endswith(" les")
    token = next(token for token in found.tokens if token.sign in "LH")
    start = found.tokens[0].start if whole else token.start
    reading = Offset(grain, int(number), int(number), Grain.DAY, base)
    return Token("!", start, token.end, reading)


def _obliges(found: Found) -> bool:
    words = (found.word(-by) for by in range(1, 25))
    return any(word in found.pack.calendar.obligations for word in words)
