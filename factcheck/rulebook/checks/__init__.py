"""What a rule can check for: a closed table, one function a name."""

from __future__ import annotations

from factcheck.rulebook.checks.age import age
from factcheck.rulebook.checks.anniversary import anniversary
from factcheck.rulebook.checks.arithmetic import percentage_arithmetic
from factcheck.rulebook.checks.conversion import conversion
from factcheck.rulebook.checks.difference import difference
from factcheck.rulebook.checks.exchange import exchange
from factcheck.rulebook.checks.facts import (
    conflict,
    corroborated,
    related,
    single_source,
    unresolved,
    update,
)
from factcheck.rulebook.checks.headline import headline_body
from factcheck.rulebook.checks.headline_date import headline_date
from factcheck.rulebook.checks.length import length
from factcheck.rulebook.checks.listed import listed
from factcheck.rulebook.checks.material import Check
from factcheck.rulebook.checks.part import part
from factcheck.rulebook.checks.portion import portion
from factcheck.rulebook.checks.product import product
from factcheck.rulebook.checks.quotations import quotation_speaker, quotation_wording
from factcheck.rulebook.checks.shares import shares
from factcheck.rulebook.checks.titles import person_title
from factcheck.rulebook.checks.total import total
from factcheck.rulebook.checks.weekday import weekday

CHECKS: dict[str, Check] = {
    "conflict": conflict,
    "single-source": single_source,
    "corroborated": corroborated,
    "update": update,
    "related": related,
    "unresolved": unresolved,
    "weekday": weekday,
    "age": age,
    "percentage-arithmetic": percentage_arithmetic,
    "portion": portion,
    "difference": difference,
    "product": product,
    "total": total,
    "conversion": conversion,
    "headline-body": headline_body,
    "listed": listed,
    "shares": shares,
    "headline-date": headline_date,
    "anniversary": anniversary,
    "exchange": exchange,
    "part": part,
    "length": length,
    "quotation-wording": quotation_wording,
    "quotation-speaker": quotation_speaker,
    "person-title": person_title,
}
