from factcheck.link.apart import LEASTS, MEANS
from factcheck.link.evidence import EVIDENCE
from factcheck.link.learned import FIRST, SECOND
from factcheck.link.weights import AGAINST, CEILINGS

AMONG_ALL = {"lead_lo", "lead_hi", "margin_lo", "margin_hi", "scarce", "several"}
ANCHORS = {"anchor_beside", "anchor_about"}


def test_every_weight_has_the_sign_that_makes_sense():
    for table in (FIRST, SECOND):
        assert all((weight < 0) == (name in AGAINST) for name, weight in table.of.items())


def test_every_weight_belongs_to_a_piece_of_evidence():
    assert FIRST.of.keys() | SECOND.of.keys() <= EVIDENCE.keys() | AMONG_ALL | ANCHORS


def test_what_speaks_against_two_groups_is_taken_over_all_their_pairs():
    assert (SECOND.of.keys() | CEILINGS.keys()) & AGAINST <= MEANS | LEASTS
