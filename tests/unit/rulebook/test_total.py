from pathlib import Path

import pytest
import yaml
from marked import reasons, rule

from factcheck.rulebook.checks.conversion import conversion
from factcheck.rulebook.checks.total import total

TABLE = yaml.load(Path(__file__).with_name("totals.yaml").read_text("utf-8"), yaml.BaseLoader)
CHECKS = {
    "total": (total, rule("total", ("money", "quantity"))),
    "conversion": (conversion, rule("conversion", ("quantity",))),
}
ROWS = [
    (check, sort, row) for check in CHECKS for sort in TABLE[check] for row in TABLE[check][sort]
]


@pytest.mark.parametrize(("check", "sort", "row"), ROWS)
def test_says_what_the_sum_is_or_nothing(check, sort, row):
    expected = [row["reason"]] if sort == "fires" else []

    assert reasons(*CHECKS[check], row["text"], row["language"]) == expected
