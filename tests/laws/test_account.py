"""What is explained is what was judged: over a dossier, finding by finding and pair by pair."""

from itertools import combinations
from pathlib import Path

import pytest

from factcheck import config
from factcheck.files import find
from factcheck.link.equal import BAR as EQUAL_BAR
from factcheck.link.evidence import EVIDENCE
from factcheck.link.learned import FIRST, SECOND
from factcheck.link.weights import CEILINGS
from factcheck.link.why.account import of_finding
from factcheck.link.why.found import FOUND, label_of
from factcheck.link.why.silence import of_pair
from factcheck.link.why.trail import trail_of
from factcheck.model.fact import Verdict
from factcheck.pipeline import check

DOSSIER = Path(__file__).parent.parent / "dossiers/aquarium-sablene"
_EVERY = 29  # of the pairs of claims, one in so many


@pytest.fixture(scope="module")
def report():
    inputs = find([str(DOSSIER)])
    return check(inputs.sources, config.read_rules([]), inputs.skipped)


@pytest.fixture(scope="module")
def trails(report):
    stories = {article.id: article.story for article in report.articles}
    made = {
        story: trail_of(report.articles, report.claims, story) for story in set(stories.values())
    }
    return {claim.id: made[stories[claim.article]] for claim in report.claims}


def accounts(report, trails):
    for finding in report.findings:
        for account in of_finding(finding.claims, trails[finding.claims[0]]):
            yield finding, account


def judged(account, trail):
    """The score by which the steps joined the two, or kept them apart."""
    left, right = (trail.node[each] for each in account.claims)
    if account.weighing.doubt is None:
        return FIRST.score(trail.steps.vectors[min(left.at, right.at), max(left.at, right.at)])
    return trail.met(left, right).score


def test_the_score_that_is_explained_is_the_one_that_judged(report, trails):
    weighed = [account for _, account in accounts(report, trails) if account.weighing]

    assert {account.weighing.doubt is None for account in weighed} == {True, False}
    for account in weighed:
        assert account.weighing.score == judged(account, trails[account.claims[0]])


def test_the_comparisons_come_to_the_score(report, trails):
    for _, account in accounts(report, trails):
        if account.weighing and not account.weighing.ceilings:
            assert account.weighing.sum == pytest.approx(account.weighing.score, abs=0.05)


def test_what_is_joined_lies_over_the_bar_and_what_is_in_doubt_does_not(report, trails):
    for _, account in accounts(report, trails):
        if account.weighing:
            over = account.weighing.score > account.weighing.bar
            assert account.joined == over or any("would do, but" in said for said in account.says)


def test_the_joinings_of_a_finding_hold_all_its_claims_together(report, trails):
    for finding in report.findings:
        fact = next(fact for fact in report.facts if finding.claims[0] in fact.claims)
        trail = trails[finding.claims[0]]
        if finding.verdict.value in ("conflict", "update", "corroborated") and all(
            each in trail.node for each in fact.claims
        ):
            joined = of_finding(fact.claims, trail)
            nodes = {trail.node[each].at for each in fact.claims}
            assert sum(account.joined for account in joined) == len(nodes) - 1


def test_a_conflict_says_what_its_sides_have_in_common():
    inputs = find([str(DOSSIER.parent / "rochevane-takeover")])
    facts = check(inputs.sources, [], inputs.skipped).facts
    conflicts = [fact.explanation for fact in facts if fact.verdict is Verdict.CONFLICT]

    assert conflicts
    assert all(len(told) > 1 for told in conflicts)


def test_there_is_a_reason_for_every_silence(report, trails):
    fact_of = {claim: fact.id for fact in report.facts for claim in fact.claims}
    pairs = list(combinations((claim.id for claim in report.claims), 2))[::_EVERY]
    for left, right in pairs:
        found = of_pair(left, right, report, trails[left])
        together = left in fact_of and fact_of[left] == fact_of.get(right)

        assert all(account.says and all(account.says) for account in found)
        assert found[0].joined == together
        assert found[0].claims == (left, right)


def test_every_piece_of_evidence_has_a_label():
    assert set(EVIDENCE) | FIRST.of.keys() | SECOND.of.keys() | CEILINGS.keys() <= set(FOUND)
    assert label_of("not_known_yet") == "not known yet"


def test_a_joining_of_equal_values_and_one_of_values_apart_have_bars_of_their_own(report, trails):
    bars = {account.weighing.bar for _, account in accounts(report, trails) if account.weighing}

    assert len(bars) == 2
    assert EQUAL_BAR in bars
