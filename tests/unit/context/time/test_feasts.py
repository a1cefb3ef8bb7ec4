from datetime import date

import pytest

from factcheck.context.time.feasts import FEASTS, day_of
from factcheck.lang import PACKS


@pytest.mark.parametrize(
    ("feast", "day"),
    [
        ("easter", date(2026, 4, 5)),
        ("easter", date(2038, 4, 25)),
        ("good-friday", date(2026, 4, 3)),
        ("ascension", date(2026, 5, 14)),
        ("whit-monday", date(2026, 5, 25)),
        ("shrove-tuesday", date(2026, 2, 17)),
        ("thanksgiving", date(2025, 11, 27)),
        ("black-friday", date(2024, 11, 29)),
        ("memorial-day", date(2025, 5, 26)),
        ("labor-day", date(2025, 9, 1)),
    ],
)
def test_a_feast_falls_on_its_day(feast, day):
    assert day_of(feast, day.year) == day


def test_every_feast_that_a_language_names_is_known():
    named = {
        value
        for pack in PACKS.values()
        for value in pack.calendar.feasts.values()
        if isinstance(value, str)
    }

    assert named <= FEASTS
