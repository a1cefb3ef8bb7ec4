"""What part a value plays: one role a row, with the words that trigger it in each language.

A trigger is a word as a dictionary has it, met by stem; `_` joins the words of a phrase, of which
stop words do not count ("entrer_en_vigueur" is met by "est entrée en vigueur"); `+` joins words
that stand near one another in any order ("budget+trim" is met by "the budget for defence had been
trimmed"). The trigger nearest to the value governs (`factcheck.context.role`). A date has no head
and meets its twin only through the verb: hence the many roles of dates. Collected by hand from
general news vocabulary.
"""

from __future__ import annotations

from factcheck.lang.roles.duration import DURATION
from factcheck.lang.roles.money import MONEY
from factcheck.lang.roles.percentage import PERCENTAGE
from factcheck.lang.roles.quantity import QUANTITY
from factcheck.lang.roles.role import COLUMNS, Role
from factcheck.lang.roles.when import WHEN

ROLES: tuple[Role, ...] = WHEN + MONEY + PERCENTAGE + QUANTITY + DURATION

__all__ = ["COLUMNS", "ROLES", "Role"]
