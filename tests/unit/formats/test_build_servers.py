"""JUnit, GitHub and GitLab: what each shows of new, known and waived findings, and its limits."""

from dataclasses import replace

import pytest
from outline import gitlab as issues
from outline import junit as parsed
from sample import ECHO, FINDINGS, HOSTILE, REPORT, RULES
from sinks import markdown

from factcheck.formats import github, github_summary, gitlab, junit
from factcheck.formats.view import View
from factcheck.model.finding import Report, Severity
from factcheck.model.span import Span


def cases(report=REPORT, **more):
    root = parsed(junit.render(report, View(**{"rules": RULES, **more})))
    return {(suite.attrib["name"], case.attrib["name"]): case for suite in root for case in suite}


def of_rule(rule, **more):
    return [case for (suite, _), case in cases(**more).items() if suite == rule]


@pytest.mark.parametrize(
    ("fail_on", "failures"),
    [(None, 0), (Severity.ERROR, 1), (Severity.WARNING, 5), (Severity.INFO, 9)],
)
def test_junit_fails_on_what_fails_the_run(fail_on, failures):
    root = parsed(junit.render(REPORT, View(fail_on=fail_on)))

    assert int(root.attrib["failures"]) == failures


def test_junit_skips_what_is_known_or_waived_and_says_why():
    for rule, number in (("duration-conflict", 1), ("date-conflict", 2)):
        [case] = of_rule(rule)
        assert [(each.tag, each.attrib["message"]) for each in case] == [
            ("skipped", FINDINGS[number].because)
        ]


def test_junit_tells_the_sides_of_a_failure():
    [case] = of_rule("money-conflict")

    assert case.attrib["file"] == "drafts/vauclair.md"
    assert case[0].text.splitlines()[:2] == [
        "La Gazette du fleuve, drafts/vauclair.md:2:36: 13 millions d'euros",
        "L'Écho de Vauclair, bridge/echo.md:2:23: 12,8 millions d'euros",
    ]


def test_junit_has_an_error_for_what_could_not_be_read():
    articles = of_rule("articles")

    assert [[each.tag for each in case] for case in articles] == [[]] * 5 + [["skipped"], ["error"]]


def test_junit_holds_no_character_that_xml_forbids():
    assert junit.text("a\ufffe\uffff\x00\ud800<&\"'") == (
        "a\\ufffe\\uffff␀\\ud800&lt;&amp;&quot;&#x27;"
    )


def commands(report=REPORT, **more):
    lines = github.render(report, View(**more)).splitlines()
    return [line for line in lines if line.startswith("::")]


def test_github_annotates_what_is_new_gravest_first():
    levels = [line.split(" ")[0] for line in commands()]

    assert levels == ["::error", *["::warning"] * 4, *["::notice"] * 3]
    assert commands()[0] == (
        "::error file=drafts/vauclair.md,line=2,endLine=2,col=36,endColumn=55,title=money-conflict"
        "::3 sources give different amounts for the works on the bridge: EUR 12800000,"
        " EUR 13000000, EUR 21800000"
    )


@pytest.mark.parametrize(("language", "more"), [("en", "(+2 more)"), ("fr", "(+2 autres)")])
def test_github_gets_ten_of_each_and_is_told_how_many_there_are(language, more):
    report = replace(REPORT, findings=FINDINGS[:1] * 12 + FINDINGS[3:4] * 10)
    lines = commands(report, language=language)

    assert len(lines) == 20
    assert [line.endswith(more) for line in lines] == [False] * 9 + [True] + [False] * 10


def test_github_marks_are_escaped():
    path = "a,b:c%\r.md"
    articles = tuple(replace(each, path=path) for each in REPORT.articles)
    findings = (replace(FINDINGS[0], message="50 %\n::error::x"),)
    [line] = commands(replace(REPORT, articles=articles, findings=findings))

    assert line.startswith("::error file=a%2Cb%3Ac%25 .md,line=2,")
    assert line.endswith("title=money-conflict::50 %25 ::error::x")


def test_github_gets_no_columns_across_lines():
    claims = tuple(
        replace(each, span=Span(each.span.start, len(ECHO.text) - 1))
        if each.id == "echo#4"
        else each
        for each in REPORT.claims
    )
    [line] = commands(replace(REPORT, claims=claims, findings=FINDINGS[3:4]))

    assert ",line=3,endLine=5,title=" in line


def test_a_summary_that_fits_is_the_report():
    assert github_summary.fitted("a\nb\n", 4) == "a\nb\n"


def test_a_summary_is_cut_at_a_line_and_its_folds_are_closed():
    fold = "<details>\n<summary>Known</summary>\n\n"
    text = (
        "# Report\n\n"
        + fold
        + "".join(f"| {at:06d} | é |\n" for at in range(3000))
        + "\n</details>\n"
    )
    cut = github_summary.fitted(text, 20_000, "fr")

    assert len(cut.encode("utf-8")) <= 20_000
    assert cut.count("<details>") == cut.count("</details>") == 1
    assert cut.splitlines()[-1].endswith("(tout\xa0: `-o markdown:CHEMIN`).")
    assert all(line in text for line in cut.splitlines()[:-4])


def test_a_great_report_makes_a_summary_within_the_limit():
    many = replace(REPORT, findings=FINDINGS * 600)
    text = github_summary.render(many, View())

    assert 800 * 1024 < len(text.encode("utf-8")) <= 900 * 1024


def test_gitlab_knows_again_what_is_known():
    found = {issue["check_name"]: issue for issue in issues(gitlab.render(REPORT, View()))}

    assert found["money-conflict"]["severity"] == "major"
    assert found["money-conflict"]["location"] == {
        "path": "drafts/vauclair.md",
        "lines": {"begin": 2},
    }
    assert found["duration-conflict"]["severity"] == "info"
    assert found["duration-conflict"]["description"].endswith(" (known)")
    assert "corroborated" not in found
    assert issues(gitlab.render(Report((), ()), View())) == []


def test_a_summary_shows_nothing_of_an_article_but_text():
    text = github_summary.render(REPORT, View(rules=(("money-conflict", HOSTILE),)))

    markdown(text)
