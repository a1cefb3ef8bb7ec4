"""Drafts: findings lead with them, others step back, and their figures are counted."""

import pytest

from factcheck import config, pipeline
from factcheck.formats import evidence
from factcheck.formats.view import View
from factcheck.model.fact import Verdict
from factcheck.model.finding import Severity
from factcheck.model.source import Given, Profile, Source
from factcheck.rulebook.drafts import draft_lines

DRAFT = """Vauclair bridge to shut

The repair of the Vauclair bridge will cost €21.8 million, the Vauclair town hall announced. The
Vauclair bridge will close for eight months, and 640 shops on the Vauclair quay will be paid.
"""
ECHO = """Vauclair bridge to shut for works

The repair of the Vauclair bridge will cost €12.8 million, the Vauclair town hall said. It is paid
for 640 shops on the Vauclair quay, the Vauclair town hall said.
"""
POST = """Vauclair bridge shuts

The repair of the Vauclair bridge will cost €17.3 million, according to the Vauclair town hall.
"""


def source(name, text, day="2026-03-04", **profile):
    given = {"source": name.title(), "published": day, "language": "en"}
    fields = {key: Given(value, "front matter") for key, value in given.items()}
    return Source(name, f"{name}.txt", text, profile=Profile(**profile), **fields)


@pytest.fixture(scope="module")
def rules():
    return config.read_rules([])


@pytest.fixture
def story():
    return [source("echo", ECHO), source("post", POST), source("zdesk", DRAFT, is_draft=True)]


def conflicts(report):
    return [each for each in report.findings if each.verdict is Verdict.CONFLICT]


def undrafted(story):
    return [source(each.id, each.text) for each in story]


def test_a_finding_leads_with_the_draft_and_keeps_its_fingerprint(story, rules):
    [plain] = conflicts(pipeline.check(undrafted(story), rules))
    [led] = conflicts(pipeline.check(story, rules))

    assert plain.claims[0].startswith("echo#")
    assert led.claims[0].startswith("zdesk#")
    assert [name[:4] for side in led.sides for name in side] == ["zdes", "echo", "post"]
    assert led.message.index("21.8") < led.message.index("12.8")
    assert led.fingerprint == plain.fingerprint
    assert (led.severity, plain.severity) == (Severity.ERROR, Severity.ERROR)


def test_a_draft_that_repeats_another_leads_all_the_same(rules):
    """Where its sentence stands counts, not who wrote it first."""
    wire = source("wire", DRAFT, day="2026-03-02")
    given = [source("post", POST), wire, source("zdesk", DRAFT, is_draft=True)]
    report = pipeline.check(given, rules)
    [conflict] = conflicts(report)

    assert {article.id: article.copy_of for article in report.articles}["zdesk"] == "wire"
    assert conflict.claims[0].startswith("zdesk#")
    assert "€21.8 million (Zdesk, Wire)" in conflict.message
    names = evidence.index(report, View())
    first, *_ = evidence.sides(conflict, names, 200)
    assert [each.source for each in first.witnesses] == ["Zdesk", "Wire"]
    assert names.speaker(conflict).startswith("zdesk#")


def test_what_touches_no_draft_steps_back(story, rules):
    other = "Council meets\n\nThe council of Bourg meets on Tuesday for three hours.\n"
    aside = [*story[:2], source("zdesk", other, is_draft=True)]

    [plain] = conflicts(pipeline.check(undrafted(aside), rules))
    report = pipeline.check(aside, rules)
    [other] = conflicts(report)

    assert (plain.severity, other.severity) == (Severity.ERROR, Severity.INFO)
    assert other.fingerprint == plain.fingerprint


def words(names, report):
    text = {article.id: article.text for article in report.articles}
    claims = [report.claim(name) for name in names]
    return [claim.span.of(text[claim.article]) for claim in claims]


def test_a_draft_line_counts_figures_and_names_those_that_stand_alone(story, rules):
    report = pipeline.check(story, rules)

    [line] = report.drafts
    assert line.article == "zdesk"
    assert words(line.figures, report) == ["€21.8 million", "eight months", "640 shops"]
    assert words(line.alone, report) == ["€21.8 million", "eight months"]
    assert line.seconded == 1


def test_no_draft_no_line(story, rules):
    assert pipeline.check(undrafted(story), rules).drafts == ()


@pytest.mark.parametrize(
    ("second", "seconded"),
    [
        (source("post", DRAFT, owner="Quai"), 0),  # a copy
        (source("post", ECHO.replace("12.8", "21.8"), is_draft=True), 0),  # another draft
        (source("post", ECHO.replace("12.8", "21.8")), 1),  # both credit the town hall for the cost
        (
            source(
                "post", ECHO.replace("12.8", "21.8").replace(", the Vauclair town hall said", "")
            ),
            2,
        ),
    ],
)
def test_who_is_a_second_source(second, seconded, rules):
    report = pipeline.check([second, source("zdesk", DRAFT, is_draft=True)], rules)

    assert report.drafts[-1].article == "zdesk"
    assert report.drafts[-1].seconded == seconded


def test_an_outlet_that_the_draft_credits_is_its_first_source(rules):
    """What a draft has from the Post, the Post does not confirm."""
    told = POST.replace("according to the Vauclair town hall", "it said")
    credits = told.replace(", it said", ", the Vauclair Post reported")
    given = [source("vauclair post", told), source("zdesk", credits, is_draft=True)]
    report = pipeline.check(given, rules)

    assert [line.seconded for line in report.drafts] == [0]


def test_a_figure_that_is_given_twice_counts_once(rules):
    twice = DRAFT.replace("to shut\n", "to cost €21.8 million\n")
    report = pipeline.check([source("zdesk", twice, is_draft=True)], rules)

    assert len(draft_lines(report.articles, report.claims, report.facts)[0].figures) == 3
