"""Hostile reports through every format, for `make stress`."""

import pytest
from hostile import reports, views
from hypothesis import HealthCheck, given, settings
from sinks import check

from factcheck.formats import FORMATS

pytestmark = pytest.mark.stress


@pytest.mark.parametrize("module", FORMATS, ids=lambda module: module.NAME)
@settings(max_examples=20_000, suppress_health_check=list(HealthCheck))
@given(reports(), views())
def test_twenty_thousand_hostile_reports(module, report, view):
    check(module, report, view)
