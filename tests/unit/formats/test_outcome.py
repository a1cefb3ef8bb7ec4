"""The exit status and its reason."""

from dataclasses import replace

import pytest
from sample import ECHO, REPORT

from factcheck.formats.outcome import outcome
from factcheck.formats.view import View
from factcheck.model.article import Skipped
from factcheck.model.finding import Report, Severity, Status

UNREAD = Skipped("scan.md", "no text in it", incomplete=True)
PASSED_OVER = Skipped("photo.jpg", "not an article")
FINE = Report((ECHO,), ())


@pytest.mark.parametrize(
    ("report", "view", "status"),
    [
        (FINE, View(), 0),
        (replace(FINE, skipped=(PASSED_OVER,)), View(), 0),
        (REPORT, View(), 1),
        (REPORT, View(fail_on=None), 3),
        (replace(REPORT, skipped=()), View(fail_on=None), 0),
        (replace(FINE, skipped=(UNREAD,)), View(), 3),
        (Report((), ()), View(), 5),
        (Report((), (), skipped=(PASSED_OVER,)), View(), 5),
        (Report((), (), skipped=(UNREAD,)), View(), 3),
        (REPORT, View(failures=("x could not be written",)), 4),
    ],
)
def test_the_gravest_reason_gives_the_status(report, view, status):
    assert outcome(report, view).status == status


@pytest.mark.parametrize("severity", Severity)
def test_only_new_findings_fail_a_run(severity):
    for status, wanted in ((Status.NEW, 1), (Status.KNOWN, 0), (Status.WAIVED, 0)):
        findings = tuple(
            replace(finding, severity=severity, status=status) for finding in REPORT.findings
        )
        report = replace(REPORT, findings=findings, skipped=())
        assert outcome(report, View(fail_on=severity)).status == wanted


def test_a_lesser_finding_does_not_reach_a_higher_bar():
    findings = tuple(replace(each, severity=Severity.WARNING) for each in REPORT.findings)
    report = replace(REPORT, findings=findings, skipped=())

    assert outcome(report, View(fail_on=Severity.ERROR)).status == 0
    assert outcome(report, View(fail_on=Severity.INFO)).status == 1


def test_says_why():
    assert outcome(REPORT, View(fail_on=Severity.WARNING)).why == (
        "1 new error finding and 4 new warning findings reach --fail-on warning;"
        " 1 article could not be read whole"
    )
