"""Values of dates, amounts and percentages against gold, by one lenient rule for all readers.

The peers know neither our bounds, hedges and zones nor ISO codes for "dollars", and some always
answer with a minute or with two candidates. So any of the values that a reader offers may be
the right one, a date may be finer than gold's, a stretch of days may end inclusively or not, zones,
currencies, bounds and `~` are left aside. `tests/scoring.py` is stricter with our own values.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal

from factcheck.values import Value
from factcheck.values.interval import Interval
from factcheck.values.money import Money
from factcheck.values.notation import read
from factcheck.values.percentage import Percentage
from factcheck.values.when import When
from tests.goldfile import Gold, GoldClaim
from tests.scoring import stands_on

GROUPS = {
    "date": frozenset(("date", "deadline")),
    "money": frozenset(("money",)),
    "percentage": frozenset(("percentage",)),
}
"""What is compared, and the kinds of gold that it takes in."""

Span = tuple[int, int]
"""Half-open, in code points of an article."""

Answer = tuple[int, int, str, Sequence[str]]
"""Start, end, group and the values offered, in the report's notation."""


@dataclass
class Count:
    """What a reader made of gold's claims of one group and language."""

    claims: int = 0
    found: int = 0
    right: int = 0
    said: int = 0
    stray: int = 0

    @property
    def cells(self) -> str:
        """Shares of gold: found, right; and of what was said: on gold's words."""
        shares = (
            self.found / self.claims if self.claims else None,
            self.right / self.claims if self.claims else None,
            1 - self.stray / self.said if self.said else None,
        )
        return "".join("       -" if share is None else f"{share:>8.3f}" for share in shares)


Counts = dict[tuple[str, str], Count]
"""By group and language."""


def count(
    gold: Gold, file: str, spans: Sequence[Span], said: Sequence[Answer], counts: Counts
) -> None:
    """Add one article's answers to `counts`; only gold's claims inside `spans` are asked for."""
    asked = [
        claim
        for claim in gold.claims.values()
        if claim.file == file and any(a <= claim.start and claim.end <= b for a, b in spans)
    ]
    for group, kinds in GROUPS.items():
        here = counts.setdefault((group, gold.languages[file]), Count())
        answers = [answer for answer in said if answer[2] == group]
        valued = [each for each in asked if each.kinds <= kinds and _has_value(each)]
        _count_claims(valued, answers, here)
        fitting = [each for each in asked if each.kinds & kinds]
        here.said += len(answers)
        here.stray += sum(not any(_on(answer, each) for each in fitting) for answer in answers)


def _count_claims(claims: list[GoldClaim], answers: list[Answer], here: Count) -> None:
    for claim in claims:
        near = [answer for answer in answers if _on(answer, claim)]
        here.claims += 1
        here.found += bool(near)
        here.right += any(right(values, claim.values) for _, _, _, values in near)


def right(said: Iterable[str], true: Iterable[str | None]) -> bool:
    """Whether one of the values offered is one of gold's."""
    offered = [value for notation in said if (value := _value(notation)) is not None]
    wanted = [read(notation) for notation in true if notation is not None]
    return any(_agree(value, each) for value in offered for each in wanted)


def _on(answer: Answer, claim: GoldClaim) -> bool:
    return stands_on(answer[0], answer[1], claim.start, claim.end)


def _has_value(claim: GoldClaim) -> bool:
    values = [read(notation) for notation in claim.values if notation is not None]
    return len(values) == len(claim.values) and not any(
        isinstance(value, When) and value.yearless for value in values
    )


def _value(notation: str) -> Value | None:
    """The value, or None where a peer's answer is none in any notation."""
    try:
        return read(notation)
    except ValueError:
        return None


def _agree(said: Value, true: Value) -> bool:
    match said, true:
        case When(), When():
            return _same_time(said, true)
        case Money(), Money():
            return _ends(said.interval) == _ends(true.interval)
        case Percentage(), Percentage():
            return _ends(said.interval) == _ends(true.interval)
        case _:
            return False


def _ends(interval: Interval) -> set[Decimal | None]:
    return {interval.low, interval.high} - {None}


def _same_time(said: When, true: When) -> bool:
    """Both ends the same, or a finer moment inside a single one of gold's."""
    start, end = true.start.first(), true.last.after()
    first, after = said.start.first(), said.last.after()
    if true.end is None and start <= first and after <= end:
        return True
    longer = end + (timedelta(minutes=1) if said.has_time else timedelta(days=1))
    return first == start and after in (end, longer)
