"""Every format over one report with every verdict, status and severity, against accepted files."""

import json
import re
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pytest
from markdown_it import MarkdownIt
from rich.cells import cell_len
from sample import ADVICE, FINDINGS, HOSTILE, REPORT, RULES
from sinks import check

from factcheck.formats import (
    concise,
    csv_claims,
    csv_findings,
    every,
    github,
    github_summary,
    gitlab,
    json_v1,
    jsonl,
    junit,
    markdown,
    sarif,
    terminal,
)
from factcheck.formats.catalogue import TEXTS
from factcheck.formats.view import View
from factcheck.model.fact import Verdict
from factcheck.model.finding import Report, Severity, Status
from factcheck.model.standing import WaiverState

ROOT = Path(__file__).parent.parent
SNAPSHOTS = Path(__file__).parent / "snapshots"
VIEWS = {
    "terminal-40.txt": (terminal, View(width=40, rules=RULES)),
    "terminal-80.txt": (terminal, View(width=80, rules=RULES)),
    "terminal-200.txt": (terminal, View(width=200, rules=RULES)),
    "terminal-80-colour.txt": (terminal, View(width=80, colour=True, rules=RULES)),
    "terminal-80-known.txt": (terminal, View(width=80, show_known=True, rules=RULES)),
    "terminal-80-fr.txt": (terminal, View(width=80, show_known=True, rules=RULES, language="fr")),
    "terminal-80-ascii.txt": (terminal, View(width=80, encoding="ascii", rules=RULES)),
    "json.json": (json_v1, View(rules=RULES)),
    "markdown.md": (markdown, View(rules=RULES, advice=ADVICE, version="1.2.3")),
    "markdown-fr.md": (markdown, View(rules=RULES, advice=ADVICE, language="fr", project="Pont")),
    "concise.txt": (concise, View(rules=RULES)),
    "records.jsonl": (jsonl, View(rules=RULES)),
    "sarif.json": (sarif, View(rules=RULES, advice=ADVICE, project="City Desk", version="1.2.3")),
    "junit.xml": (junit, View(rules=RULES, fail_on=Severity.WARNING)),
    "github.txt": (github, View(rules=RULES)),
    "github-summary-fr.md": (github_summary, View(rules=RULES, language="fr")),
    "gitlab.json": (gitlab, View(rules=RULES)),
    "findings.csv": (csv_findings, View(rules=RULES)),
    "claims.csv": (csv_claims, View(rules=RULES)),
}


@pytest.fixture(autouse=True)
def steady(monkeypatch):
    """What the joining has learned is no matter of how a report is written."""
    bars = {"equal": 0.4, "apart": 0.5, "doubt": -1.5}
    monkeypatch.setattr("factcheck.formats.audit.method.bars", lambda: bars)


def shown(name):
    module, view = VIEWS[name]
    return module.render(REPORT, view)


@pytest.mark.parametrize("name", VIEWS)
def test_is_as_accepted(name, snapshot):
    snapshot(name, shown(name))


def test_every_format_has_a_snapshot_and_every_snapshot_a_format():
    assert {module for module, _ in VIEWS.values()} == set(every())
    accepted = {path.name for path in SNAPSHOTS.iterdir() if path.is_file()}
    assert accepted == {*VIEWS, "picture.svg"}


def test_the_sample_holds_everything_that_there_is():
    assert {finding.verdict for finding in FINDINGS} == set(Verdict)
    assert {finding.severity for finding in FINDINGS} == set(Severity)
    assert {finding.status for finding in FINDINGS} == set(Status)


@pytest.mark.parametrize("name", VIEWS)
def test_obeys_nothing_and_holds_its_form(name):
    module, view = VIEWS[name]

    check(module, REPORT, view)


@pytest.mark.parametrize("width", [20, 40, 57, 80, 119, 120, 121, 200, 500])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii", "cp1252"])
def test_no_line_is_wider_than_the_screen(width, encoding):
    text = terminal.render(REPORT, View(width=width, encoding=encoding))

    assert [line for line in text.splitlines() if cell_len(line) > width] == []
    assert text.encode(encoding).decode(encoding) == text


def test_hostile_text_is_shown_and_not_obeyed():
    text = terminal.render(REPORT, View(width=500))

    assert "␛]8;;http://evil.example␇[bold]:tada:[/bold] <script>alert(1)</script>" in text
    assert "\\u202egpj.exe `rm` | @all" in text
    assert "\\udcff\\u202egpj|`x`[b]*.md" in text


def test_marks_the_value_where_there_is_no_colour():
    assert "▸12,8 millions d'euros◂" in shown("terminal-80.txt")
    assert ">12,8 millions d'euros<" in shown("terminal-80-ascii.txt")
    assert "▸" not in shown("terminal-80-colour.txt")


def test_known_and_waived_findings_are_folded_to_their_number():
    folded, whole = shown("terminal-80.txt"), shown("terminal-80-known.txt")
    known = [each for each in FINDINGS if each.status is not Status.NEW]

    assert "1 known · 1 waived" in folded
    assert "Known, not shown: 1 conflict\n Waived, not shown: 1 conflict\n" in folded
    for finding in known:
        assert finding.message[:28] in whole
        assert finding.message[:28] not in folded
        assert finding.because[:30] in " ".join(whole.split())


def test_waivers_to_look_at_are_no_findings():
    """They have a section of their own, and no number among the errors."""
    standing = replace(REPORT.standing, waivers=(), notices=(), resolved=())
    bare = terminal.render(replace(REPORT, standing=standing), View())
    text = shown("terminal-80.txt")

    for state in WaiverState:
        assert (f"• {state.value} · date-conflict" in text) is (state is not WaiverState.HOLDS)
    assert "RESOLVED SINCE THE BASELINE" in text
    assert text.splitlines()[:4] == bare.splitlines()[:4]
    assert text.splitlines()[-2:] == bare.splitlines()[-2:]


@pytest.mark.parametrize("module", [terminal, markdown])
def test_speaks_french_throughout(module):
    """But for what rules, articles and the ledger say."""
    said = module.render(REPORT, View(width=200, language="fr", rules=RULES))
    english = [text for text in TEXTS["en"].values() if isinstance(text, str)]
    headings = [
        text for text in english if len(text) > 12 and text[0].isupper() and "{" not in text
    ]

    assert [each for each in headings if each in said or each.upper() in said] == []


def test_says_why_the_status_is_what_it_is():
    last = shown("terminal-200.txt").splitlines()[-1]

    assert last == (
        "Exit status 1: 1 new error finding reaches --fail-on error;"
        " 1 article could not be read whole."
    )


@pytest.mark.parametrize("module", every())
def test_a_report_of_nothing(module):
    assert module.render(Report((), ()), View()).endswith("\n")


def test_json_holds_the_contract():
    keys = {
        "articles": "id path url source title published language story copy_of",
        "claims": "id article kind text start end line column sentence in normalized approximate"
        " per role subject attribution modality resolved_from",
        "facts": "id kind subject verdict claims sources",
        "findings": "rule verdict severity fingerprint message claims explanation status",
        "skipped": "path reason",
    }
    report = json.loads(json_v1.render(REPORT, View()))

    assert list(report) == ["schema", *keys, "summary"]
    assert report["schema"] == "factcheck.report/1"
    for name, wanted in keys.items():
        assert report[name]
        assert {" ".join(record) for record in report[name]} == {wanted}
    assert list(report["summary"]) == [
        "articles", "claims", "facts", "findings", "new", "known", "waived",
    ]  # fmt: skip
    assert report["summary"]["findings"]["by_verdict"]["conflict"] == 3
    assert report["summary"]["findings"]["by_severity"] == {"error": 2, "warning": 5, "info": 4}


def test_json_reads_back_what_was_hostile():
    report = json.loads(json_v1.render(REPORT, View()))

    [article] = [article for article in report["articles"] if article["id"] == "hostile"]
    assert article["title"] == HOSTILE
    assert article["path"] == "bridge/\udcff\u202egpj|`x`[b]*.md"


def test_json_derives_what_follows_from_the_value():
    claims = {claim["id"]: claim for claim in json.loads(json_v1.render(REPORT, View()))["claims"]}

    assert claims["echo#5"]["normalized"] == "~9000 automobiliste"
    assert claims["echo#5"]["approximate"] is True
    assert claims["courier#3"]["approximate"] is False
    assert claims["echo#6"]["normalized"] is None
    assert claims["echo#6"]["resolved_from"] == "no date in the text before it"
    assert (claims["echo#2"]["line"], claims["echo#2"]["column"]) == (2, 23)


def tokens(text):
    for token in MarkdownIt("commonmark").enable("table").parse(text):
        yield token
        yield from token.children or ()


def test_markdown_takes_nothing_from_an_article_but_text():
    found = list(tokens(shown("markdown.md")))
    kinds = {token.type for token in found}
    text = "".join(token.content for token in found if token.type == "text")
    html = [token.content for token in found if token.type == "html_block"]

    assert kinds.isdisjoint({"link_open", "image", "html_inline", "code_inline", "fence"})
    assert html == ["<details>\n<summary>1 known, 1 waived</summary>\n", "</details>\n"]
    assert re.findall(r"@\w|#\w|://|:tada:", text) == []
    text = text.replace("\u200b", "")
    assert "␛]8;;http://evil.example␇[bold]:tada:[/bold] <script>alert(1)</script>" in text
    assert "\\udcff\\u202egpj|`x`[b]*.md:2:118" in text
    assert {token.content for token in found if token.type == "text"} >= {"12,8 millions d'euros"}


def test_markdown_tables_keep_their_columns():
    """In the file: a renderer fills short rows up and cuts long ones."""
    lines = shown("markdown.md").splitlines()
    tables = [list(rows) for is_row, rows in groupby(lines, lambda line: line[:1] == "|") if is_row]

    assert len(tables) == 19
    for rows in tables:
        assert len({row.count("|") for row in rows}) == 1


def test_the_picture_is_the_same_every_time(snapshot):
    drawn = terminal.picture(REPORT, View(width=100, rules=RULES), "factcheck check bridge/")

    assert re.findall(r"(?:url|href|src)\W*http", drawn) == []
    snapshot("picture.svg", drawn)
