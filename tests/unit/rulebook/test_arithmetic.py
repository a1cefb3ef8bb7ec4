from pathlib import Path

import pytest
import yaml
from marked import reasons, rule

from factcheck.rulebook.checks.arithmetic import percentage_arithmetic

RULE = rule("percentage-arithmetic", ("percentage",))
TABLE = yaml.load(Path(__file__).with_name("sums.yaml").read_text("utf-8"), yaml.BaseLoader)
QUIET = [(why, row) for why, rows in TABLE["quiet"].items() for row in rows]


@pytest.mark.parametrize("row", TABLE["fires"], ids=lambda row: row["text"])
def test_fires(row):
    assert reasons(percentage_arithmetic, RULE, row["text"], row["language"]) == [row["reason"]]


@pytest.mark.parametrize(("why", "row"), QUIET)
def test_quiet(why, row):
    assert reasons(percentage_arithmetic, RULE, row["text"], row["language"]) == [], why


def test_tolerance_is_in_units_of_the_last_digit():
    text = "Of [200 homes|200 home], [31|31 home], or [17%|17 %], burned."
    careful = rule("percentage-arithmetic", ("percentage",), tolerance="3")

    assert reasons(percentage_arithmetic, RULE, text) == ["31 ÷ 200 = 15.5 %, not 17 %."]
    assert reasons(percentage_arithmetic, careful, text) == []
