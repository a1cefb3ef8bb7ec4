"""Dates told from the publication or the text: "hier", "last week", "il y a trois mois"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from factcheck.lexemes.calendar.cascade import Found, Token
from factcheck.lexemes.calendar.days import of_month
from factcheck.lexemes.calendar.lexicon import lexicon
from factcheck.lexemes.calendar.tense import direction, tells
from factcheck.lexemes.calendar.tokens import Length
from factcheck.lexemes.calendar.years import MONTHS_OF
from factcheck.model.claim import Unresolved
from factcheck.model.reading import Base, Counted, Direction, Offset, Partial, Stretch
from factcheck.values.grain import Grain
from factcheck.values.interval import exactly

_LOOKS = {-1: Direction.PAST, 0: Direction.NEAREST, 1: Direction.FUTURE}
VAGUE = "no certain days"
GRAINS = {"Y": Grain.YEAR, "M": Grain.MONTH, "W": Grain.WEEK, "D": Grain.DAY}
"""Units that dates are counted in."""

_WEEKENDS = (
    (("easter", "pentecost"), (-1, 1)),
    (("thanksgiving", "ascension"), (0, 3)),
    (("labor-day", "memorial-day", "presidents-day", "martin-luther-king-day", "columbus-day",
      "easter-monday", "whit-monday"), (-2, 0)),
)  # fmt: skip
"""Feasts, and the first and last day of the weekend that is named so, told from the feast."""

_WHOLE = {("2", "W"), ("10", "Y")}
"""Units that are a length even so: "the past fortnight", "the next decade"."""

_DAYS_OF = {"D": 1, "W": 7}
_FARTHEST = 99  # quarters and half-years


def weekday(found: Found) -> Token | None:
    """Read "mardi dernier", "next Friday", "ce jeudi", "the following Friday"."""
    if _wrong_order(found) or (found.get("N") == -1 and of_month(found)):
        return None
    shift = 1 if found.has("l") else found.get("N2V")
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
    last = found.tokens[-1]
    singular = not found.text[last.start : last.end].endswith("s")
    if (factor, letter) in _WHOLE and found.get("N") and singular and not _wrong_order(found):
        return found.becomes("L", Length(exactly(Decimal(factor)), letter), keep="D")
    if letter not in GRAINS or factor != "1" or _wrong_order(found):
        return None
    if letter == "D" and found.get("N") == 0:
        return None
    shift, grain = found.get("N2"), GRAINS[letter]
    base = Base.TEXT if found.has("2") else Base.PUBLICATION
    return found.becomes("X", Offset(grain, shift, shift, grain, base))


def unit_ahead(found: Found) -> Token | None:
    """Read "la semaine à venir", "le mois qui suit"; the plural tells no certain ones."""
    factor, letter = found.get("U")
    article = found.tokens[0]
    plural = found.text[article.start : article.end].lower().endswith("s")
    if letter not in GRAINS or factor != "1" or plural or letter == "D":
        return None
    return found.becomes("X", Offset(GRAINS[letter], 1, 1, GRAINS[letter]))


def _wrong_order(found: Found) -> bool:
    """English "last" stands in front: "7,500 a month last year" has no "month last"."""
    return found.pack.calendar.capitals and found.tokens[-1].sign in "N2V"


def quarter(found: Found) -> Token | None:
    """Read "last quarter", "le semestre prochain"."""
    if _wrong_order(found):
        return None
    months = MONTHS_OF[found.get("4")[1]]
    shift = 1 if found.has("l") else found.get("N2V")
    base = Base.TEXT if found.has("2") else Base.PUBLICATION
    return found.becomes("X", Offset(Grain.MONTH, shift, shift, Grain.MONTH, base, months=months))


def quarters(found: Found) -> Token | None:
    """Read "the last two quarters", "les trois prochains semestres": blocks of the calendar."""
    length: Length = found.get("L")
    if length.unit in _DAYS_OF:
        return _days_ahead(found, length)
    number, months = length.number.exact, MONTHS_OF.get(length.unit)
    if months is None or number is None or number != int(number) or not 1 <= number <= _FARTHEST:
        return None
    side = _side(found, found.pack.calendar.plural_modifiers)
    if not side:
        return None
    low, high = (-int(number), -1) if side < 0 else (1, int(number))
    return found.becomes("X", Offset(Grain.MONTH, low, high, Grain.MONTH, months=months))


def _side(found: Found, sides: Mapping[str, int]) -> int:
    """Whether a length lies behind (-1) or ahead (1): "the last two", "trois prochains"; else 0."""
    words = found.text[found.tokens[-1].start : found.tokens[-1].end].lower().split()
    side: int = found.get("NV2") or next((sides[word] for word in words if word in sides), 0)
    return side


def _days_ahead(found: Found, length: Length) -> Token | None:
    """Read "the next three days", "les deux prochaines semaines": the days after publication."""
    pack, before = found.pack.calendar, found.near(-1)
    number = length.number.exact
    if found.has("2") or number is None or number != int(number) or not 1 < number <= _FARTHEST:
        return None
    within = str(before.value).split()[-1] if before is not None and before.sign == "q" else ""
    ahead = _side(found, {**pack.modifiers, **pack.plural_modifiers}) == 1
    if not ahead and pack.modifiers.get(within) != 1:
        return None
    days = int(number) * _DAYS_OF[length.unit]
    first, last = (Offset(Grain.DAY, by, by, Grain.DAY) for by in (1, days))
    return found.becomes("X", Stretch(first, last))


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


def campaign(found: Found) -> Token | None:
    """Read "la saison prochaine", "last season": from July to June, as clubs and theatres count."""
    if _wrong_order(found):
        return None
    looks = _LOOKS[found.get("N2")]
    strict = looks is not Direction.NEAREST
    return found.becomes("X", Partial(month=7, months=12, direction=looks, strict=strict))


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


def part_of_weekday(found: Found) -> Token | None:
    """Read "overnight Saturday", "overnight on Friday": a day's name that only says its part."""
    first = found.tokens[0]
    if found.text[first.start : first.end].lower() not in found.pack.calendar.parts:
        return None
    return found.becomes("X", Partial(weekday=found.get("W"), direction=direction(found)))


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
    zoned = before is not None and before.sign in "ZKkC0"
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
    dated = found.has("yN2") or (before is not None and before.sign in "aiJjfI")
    words = lexicon(found.pack.code).words
    weekday = any(words.get(name, ("x", None))[0] in "Ww" for name in names)
    with_article = before is not None and before.sign == "D"
    weekday = weekday and not found.pack.calendar.capitals  # "le lundi de Pâques"
    if not dated and not (with_article and (_on_the(found) or weekday)):
        return None
    shift = found.get("N2")
    looks = direction(found) if shift is None else _LOOKS[shift]
    base = Base.TEXT if found.has("2") else Base.PUBLICATION
    partial = Partial(found.get("y"), direction=looks, strict=shift in (-1, 1), base=base)
    if isinstance(token.value, str):
        return found.becomes("X", replace(partial, feast=token.value))
    month, day = token.value
    return found.becomes("X", replace(partial, month=month, day=day))


def feast_weekend(found: Found) -> Token | None:
    """Read "Labor Day weekend", "le week-end de Pâques": with the days off beside it."""
    feast = found.get("8")
    ends = next((ends for feasts, ends in _WEEKENDS if feast in feasts), None)
    if ends is None:
        return None
    partial = Partial(found.get("y"), direction=direction(found), feast=feast)
    first, last = (Counted(((by, Grain.DAY),), partial) if by else partial for by in ends)
    return found.becomes("X", Stretch(first, last))


def _on_the(found: Found) -> bool:
    """Whether a preposition stands before the article, and no market after the feast."""
    far, after = found.near(-2), found.near(1)
    governed = far is not None and far.sign in "aiJj" and found.pack.calendar.capitals
    return governed and (after is None or after.sign != "x")


def span(found: Found) -> Token | None:
    """Read "l'an dernier"."""
    grain, shift = found.get("O")
    return found.becomes("X", Offset(grain, shift, shift, grain))
