"""Hostile reports through every format, for `make stress`: twenty thousand, in four parts."""

import pytest
from hostile import reports, views
from hypothesis import HealthCheck, given, seed, settings
from sinks import check

from factcheck.formats import every

pytestmark = pytest.mark.stress

PARTS = 4


@pytest.mark.parametrize("part", range(PARTS))
def test_twenty_thousand_hostile_reports(part):
    @seed(part)
    @settings(
        max_examples=20_000 // PARTS,
        derandomize=False,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(reports(), views())
    def through_every_format(report, view):
        for module in every():
            check(module, report, view)

    through_every_format()
