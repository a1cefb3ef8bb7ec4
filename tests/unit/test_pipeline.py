"""The steps, one after the other."""

from factcheck.model.article import Skipped
from factcheck.model.source import Given, Source
from factcheck.pipeline import check, read_claims

ECHO = Source(
    id="echo",
    path="echo.txt",
    text="La réparation du pont de Vauclair coûtera 12 millions d'euros.",
    published=Given("2026-03-02", "front matter"),
)
COURIER = Source(
    id="courier",
    path="courier.txt",
    text="The repair of the Vauclair bridge will cost €12 million.",
)


def test_reads_in_the_order_that_is_given():
    report = read_claims((ECHO, COURIER))

    assert [article.id for article in report.articles] == ["echo", "courier"]
    assert [claim.id for claim in report.claims] == ["echo#1", "courier#1"]
    assert (report.facts, report.findings) == ((), ())


def test_what_has_no_text_is_not_an_article():
    empty = Source(id="empty", path="empty.txt", text=" \n")
    passed_over = Skipped("a.jpg", "not an article")
    report = read_claims((ECHO, empty), (passed_over,))

    assert [article.id for article in report.articles] == ["echo"]
    assert report.skipped == (passed_over, Skipped("empty.txt", "no text in it", incomplete=True))


def test_says_how_far_it_is():
    seen = []
    read_claims((ECHO, COURIER), progress=lambda done, total: seen.append((done, total)))

    assert seen == [(1, 2), (2, 2)]


def test_every_claim_outside_the_frame_stands_in_one_fact():
    report = check((ECHO, COURIER), rules=())

    in_facts = [claim for fact in report.facts for claim in fact.claims]
    assert sorted(in_facts) == sorted(claim.id for claim in report.claims if claim.speaks)
    assert report.findings == ()
    assert all(article.story for article in report.articles)
