"""All that a run remembers, in one record."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from factcheck.ledger.distinct import Distinct
from factcheck.ledger.says import say
from factcheck.ledger.stand import stand
from factcheck.ledger.waivers import NONE, Accepted
from factcheck.model.finding import Report
from factcheck.model.standing import Row


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a run is held against.

    Attributes:
        today: the day on which waivers are judged.
        baseline: rows of known findings; None where there is none.
        accepted: waivers, and pairs of claims that are different facts.
        accepted_path: the file that holds them, for messages.
    """

    today: date
    baseline: tuple[Row, ...] | None = None
    accepted: Accepted = NONE
    accepted_path: str = ""

    def stand(self, report: Report, unmet: Iterable[Distinct], language: str = "en") -> Report:
        """The report as it stands to all this; `unmet` are pairs that the run has not.

        Raises:
            InputError: an ignore in a draft is not written as it must be.
        """
        stood = stand(report, self.baseline, self.accepted.waivers, self.today, language)
        lost = [
            say(language, "distinct-drifted", path=self.accepted_path, line=pair.line)
            for pair in unmet
        ]
        standing = replace(stood.standing, notices=(*stood.standing.notices, *lost))
        return replace(stood, standing=standing)
