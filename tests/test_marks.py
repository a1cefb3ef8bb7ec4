"""How the articles mean their claims, and whom they credit: against marks made by hand."""

import re
import sys
from pathlib import Path

import pytest
import yaml

import factcheck
from factcheck.model.claim import QUOTATION, TITLE

ROOT = Path(__file__).parent.parent
MARKS = yaml.load((ROOT / "tests/gold/marks.yaml").read_text("utf-8"), yaml.BaseLoader)["marks"]
ARTICLE = re.compile(r"(?:les?|la|the|an?|une?) |l'")


@pytest.fixture(scope="module")
def claims():
    """The claims of every marked article, by its path from the root."""
    names = sorted({mark["file"] for mark in MARKS})
    return {
        name: [c for c in factcheck.check(ROOT / name).claims if c.kind not in (QUOTATION, TITLE)]
        for name in names
    }


def marked(mark, claims):
    """The claim that shares the most with the marked words, or None."""
    at, text = -1, (ROOT / mark["file"]).read_bytes().decode("utf-8-sig")
    for _ in range(int(mark["nth"])):
        at = text.index(mark["span"], at + 1)
    end = at + len(mark["span"])
    shared = {c: min(c.span.end, end) - max(c.span.start, at) for c in claims}
    found = max(shared, key=shared.__getitem__)
    return found if shared[found] > 0 else None


def plain(name):
    """A name without its article, in small letters; "null" for nobody."""
    small = (name or "null").lower().replace("’", "'")
    return small[ARTICLE.match(small).end() :] if ARTICLE.match(small) else small


def answers(mark, field):
    return mark[field] if isinstance(mark[field], list) else [mark[field]]


def right(claims, field, said):
    """The share of marks that the checker meets, and the others."""
    missed = []
    for mark in MARKS:
        claim = marked(mark, claims[mark["file"]])
        if claim is None or plain(said(claim)) not in map(plain, answers(mark, field)):
            missed.append((mark["file"], mark["span"], mark[field], claim and said(claim)))
    return 1 - len(missed) / len(MARKS), missed


def test_modality_is_read_as_an_editor_reads_it(claims):
    share, missed = right(claims, "modality", lambda claim: claim.modality.value)

    sys.stdout.write(f"modality: {share:.3f} of {len(MARKS)} marks\n")
    assert share >= 0.90, missed


def test_those_are_credited_whom_the_article_credits(claims):
    share, missed = right(claims, "attribution", lambda claim: claim.attribution)

    sys.stdout.write(f"attribution: {share:.3f} of {len(MARKS)} marks\n")
    assert share >= 0.90, missed


def test_the_marks_hold_a_good_share_of_what_is_hard():
    hard = [
        mark for mark in MARKS if mark["attribution"] != "null" or mark["modality"] != "asserted"
    ]

    assert len(MARKS) >= 100
    assert 3 * len(hard) >= len(MARKS)
