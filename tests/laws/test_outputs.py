"""Laws of the output formats: whatever an article says, each stays what it is."""

import pytest
from hostile import reports, views
from hypothesis import given, settings
from sinks import check

from factcheck.formats import every


@pytest.mark.parametrize("module", every(), ids=lambda module: module.NAME)
@settings(max_examples=40)
@given(reports(), views())
def test_a_hostile_report_says_nothing_but_text(module, report, view):
    check(module, report, view)
