from datetime import date

import pytest

from factcheck.context.time.periods import counted, nth
from factcheck.values.grain import Grain
from factcheck.values.notation import read, write
from factcheck.values.when import on


@pytest.mark.parametrize(
    ("unit", "first", "last", "period", "value"),
    [
        (Grain.WEEK, 1, 1, "2015-01", "2015-W01"),  # its Thursday is 1 January
        (Grain.WEEK, 1, 1, "2021-01", "2021-W01"),  # 1 January belongs to the week before
        (Grain.WEEK, -1, -1, "2016-07", "2016-W30"),
        (Grain.WEEK, 53, 53, "2020", "2020-W53"),
        (Grain.MONTH, 1, 6, "2026", "2026-01/2026-06"),
        (Grain.MONTH, -3, -1, "2026", "2026-10/2026-12"),
        (Grain.DAY, -1, -1, "2024-02", "2024-02-29"),
    ],
)
def test_parts_of_a_period(unit, first, last, period, value):
    assert write(nth(unit, first, last, read(period))) == value


@pytest.mark.parametrize(
    ("unit", "number", "period"),
    [(Grain.WEEK, 6, "2026-03"), (Grain.DAY, 31, "2026-06"), (Grain.WEEK, 53, "2026-03")],
)
def test_a_period_has_no_more_parts_than_it_has(unit, number, period):
    assert nth(unit, number, number, read(period)) is None


@pytest.mark.parametrize(
    ("steps", "start", "value"),
    [
        (((-2, Grain.WEEK),), "2026-12-25", "2026-12-11"),
        (((-2, Grain.YEAR),), "2020-03", "2018-03"),
        (((3, Grain.DAY),), "2020-03", "2020-03-04"),
        (((1, Grain.MONTH),), "2026-01-31", "2026-02-28"),
        (((2, Grain.DAY),), "2026-03-07/2026-03-08", "2026-03-10"),
    ],
)
def test_days_are_counted_from_a_date(steps, start, value):
    assert write(counted(steps, read(start))) == value


def test_counting_leaves_the_calendar_with_an_error_that_callers_catch():
    with pytest.raises((ValueError, OverflowError)):
        counted(((9000, Grain.YEAR),), on(date(2026, 1, 1)))
