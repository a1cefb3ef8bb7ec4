"""What the pages for users and for those who work on the project say, held to what is there."""

import json
import re
from itertools import takewhile
from pathlib import Path

import pytest
from pages import ROOT, blocks, parted

from factcheck.__main__ import status
from factcheck.cli import app, usage
from factcheck.ledger.waivers import parse
from factcheck.model.fact import Verdict

PAGES = [
    path.relative_to(ROOT).as_posix()
    for path in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"))
    if not path.name.endswith(".in.md")  # these are made into a page
]


def text(name):
    return (ROOT / name).read_text("utf-8")


def rows(page):
    """The first cell of every row that begins with code or a number."""
    return re.findall(r"^\| ((?:`[^`|]+`(?:, )?)+|[0-9, ]+)[^|]* \|", text(page), re.MULTILINE)


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page):
    links = re.findall(r"\]\(([^)#\s]+)[^)]*\)", text(page))
    inside = [link for link in links if not re.match(r"https?:", link)]

    assert [link for link in inside if not (ROOT / page).parent.joinpath(link).exists()] == []


def test_messages_name_pages_that_are_there():
    modules = "".join(path.read_text("utf-8") for path in (ROOT / "factcheck").rglob("*.py"))
    named = set(re.findall(r"docs/[a-z-]+\.md", modules))

    assert named
    assert named <= set(PAGES)


def commands(page):
    """The arguments of every command of ours in a page's blocks of code."""
    code = "".join(re.findall(r"^```[a-z]*\n(.*?)^```$", text(page), re.MULTILINE | re.DOTALL))
    lines = re.findall(r"^(?:\$ |\s*- )?factcheck (.*)", code, re.MULTILINE)
    return [list(takewhile(lambda word: word != ">", parted(line))) for line in lines]


@pytest.mark.parametrize("page", [page for page in PAGES if commands(page)])
def test_its_commands_are_commands(page, monkeypatch):
    """Every option and every word before it is known; none is run."""
    command = usage.command_of(app)
    monkeypatch.setattr(usage, "command_of", lambda _: command)

    for arguments in commands(page):
        work, _ = usage.read(app, arguments)
        assert callable(work) or {"--help", "--version"} & set(arguments)


def test_the_waivers_of_the_page_are_waivers():
    [code] = blocks("docs/baseline.md", "yaml")

    assert len(parse(code, "docs/baseline.md").waivers) == 1


@pytest.mark.parametrize("page", ["README.md", "CONTRIBUTING.md"])
def test_make_knows_its_targets(page):
    known = set(re.findall(r"^([a-z-]+):", text("Makefile"), re.MULTILINE))
    said = re.findall(r"^make ([a-z -]+?)(?:\s*#.*)?$", text(page), re.MULTILINE)

    assert said
    assert {target for each in said for target in each.split()} <= known


def test_the_layout_names_every_folder():
    names = {name.strip("`/") for cell in rows("CONTRIBUTING.md") for name in cell.split(", ")}
    folders = {path.parent.name for path in (ROOT / "factcheck").glob("*/__init__.py")}

    assert folders <= names
    assert {name for name in names if not (ROOT / "factcheck" / name).exists()} == set()


def test_the_readme_names_every_verdict_and_every_status():
    found = [cell.strip("` ") for cell in rows("README.md")]

    assert {verdict.value for verdict in Verdict} <= set(found)
    assert [cell for cell in found if cell[0].isdigit()] == [
        "0",
        "1",
        "2",
        "3",
        "4",
        "5",
        "130, 141",
    ]


def test_the_python_of_the_readme_runs(monkeypatch, capsys):
    monkeypatch.chdir(ROOT)
    [code] = blocks("README.md", "python")
    exec(compile(code, "README.md", "exec"), {})

    verdicts = {line.split()[0] for line in capsys.readouterr().out.splitlines()}
    assert verdicts <= {verdict.value for verdict in Verdict}
    assert verdicts


def test_the_sources_of_the_readme_name_who_wrote_an_article(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    Path("sources.yaml").write_text(blocks("README.md", "yaml")[0], "utf-8")
    Path("wire-tuesday.txt").write_text("The bridge will cost €12.8 million.", "utf-8")

    assert status(["claims", ".", "--format", "json"]) == 0
    [article] = json.loads(capsys.readouterr().out)["articles"]
    assert (article["source"], article["published"][:10]) == ("Meridian Wire", "2026-03-03")
