"""Drafts change what leads and how grave it is, never which findings there are."""

from dataclasses import replace
from pathlib import Path

import pytest

from factcheck import config, pipeline
from factcheck.files import find
from factcheck.model.finding import Severity
from factcheck.model.source import Profile

ROOT = Path(__file__).parent.parent.parent
DOSSIERS = sorted(each for each in ROOT.glob("tests/dossiers/*") if each.is_dir())[::8]


@pytest.mark.parametrize("dossier", DOSSIERS, ids=[each.name for each in DOSSIERS])
def test_the_same_findings_with_and_without_a_draft(dossier):
    inputs, rules = find([str(dossier)]), config.read_rules([])
    plain = pipeline.check(inputs.sources, rules)
    before = {each.fingerprint: each for each in plain.findings}
    for at, source in enumerate(inputs.sources[:2]):
        draft = replace(source, profile=Profile(is_draft=True))
        given = (*inputs.sources[:at], draft, *inputs.sources[at + 1 :])
        report = pipeline.check(given, rules)

        assert {each.fingerprint for each in report.findings} == set(before)
        assert [line.article for line in report.drafts] == [source.id]
        for finding in report.findings:
            old, home = before[finding.fingerprint], report.claim(finding.claims[0]).article
            touched = any(report.claim(name).article == source.id for name in finding.claims)
            assert sorted(finding.claims) == sorted(old.claims)
            assert (home == source.id) == touched
            assert finding.severity is (old.severity if touched else Severity.INFO)
