"""What outlives a run, from the command line: baseline, waivers, different facts, ignores."""

import json
from pathlib import Path

import pytest
from bridge import COURIER, ECHO

from factcheck.ledger.waivers import parse

THIRD = COURIER.replace("The Saint-Alban Courier", "Works Weekly").replace("21.8", "31.8")
BASELINE = Path(".factcheck/baseline.jsonl")
WAIVERS = Path("factcheck-waivers.yaml")
REASON = "The Courier counts the debt in."


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    (tmp_path / "bridge").mkdir()
    (tmp_path / "bridge/echo.md").write_text(ECHO, encoding="utf-8")
    (tmp_path / "bridge/courier.md").write_text(COURIER, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def conflict(run):
    """The one conflict of a run of `check`, with the status of the run."""

    def conflict(*more):
        ended, out, _ = run("check", "bridge", "-f", "json", *more)
        found = [f for f in json.loads(out)["findings"] if f["verdict"] == "conflict"]
        return ended, found[0]

    return conflict


def test_a_baseline_turns_what_is_known_green_and_a_new_value_red(run, conflict):
    assert conflict()[0] == 1
    assert run("baseline", "create", "bridge")[0] == 0
    assert conflict()[0] == 0
    assert conflict()[1]["status"] == "known"

    Path("bridge/works.md").write_text(THIRD, encoding="utf-8")
    ended, found = conflict()

    assert (ended, found["status"]) == (1, "new")
    assert run("baseline", "update", "bridge", "--accept-new")[0] == 0
    assert conflict()[0] == 0

    Path("bridge/works.md").unlink()
    assert conflict()[0] == 0  # it shrank


def test_check_never_writes_and_update_writes_only_what_differs(run):
    run("check", "bridge")
    assert not BASELINE.exists()

    run("baseline", "create", "bridge")
    before = BASELINE.stat()
    ended, out, _ = run("baseline", "update", "bridge", "--accept-new")

    assert (ended, out) == (0, ".factcheck/baseline.jsonl needs no change\n")
    assert BASELINE.stat().st_mtime_ns == before.st_mtime_ns
    assert sorted(path.name for path in BASELINE.parent.iterdir()) == ["baseline.jsonl"]


def test_create_overwrites_nothing(run):
    run("baseline", "create", "bridge")
    ended, _, err = run("baseline", "create", "bridge")

    assert ended == 2
    assert "exists. Write factcheck baseline update" in err


def test_new_findings_need_somebody_who_accepts_them(run):
    run("baseline", "create", "bridge")
    before = BASELINE.read_bytes()
    Path("bridge/works.md").write_text(THIRD, encoding="utf-8")
    ended, out, err = run("baseline", "update", "bridge")

    assert ended == 2
    assert out.startswith("+ fc1:")
    assert "--accept-new" in err
    assert BASELINE.read_bytes() == before


def test_prune_takes_out_what_is_gone(run):
    run("baseline", "create", "bridge")
    Path("bridge/courier.md").unlink()
    assert "resolved" in run("baseline", "diff", "bridge")[1]
    ended, out, _ = run("baseline", "prune", "bridge")

    assert ended == 0
    assert "- fc1:" in out
    assert "money-conflict" not in BASELINE.read_text("utf-8")


@pytest.mark.parametrize("command", ["update", "prune"])
def test_a_partial_run_changes_no_baseline(run, command):
    run("baseline", "create", "bridge")
    before = BASELINE.read_bytes()
    Path("bridge/works.md").write_bytes(b"\0\xff\xfe\0")
    ended, _, err = run("baseline", command, "bridge")

    assert ended == 3
    assert "stays as it is (exit status 3)" in err
    assert BASELINE.read_bytes() == before


def test_a_broken_baseline_is_an_error_with_its_line(run):
    run("baseline", "create", "bridge")
    text = BASELINE.read_text("utf-8")
    BASELINE.write_text(text + "<<<<<<< ours\n{broken\n", encoding="utf-8")
    lines = len(text.splitlines())
    ended, _, err = run("check", "bridge")

    assert ended == 2
    assert f"baseline.jsonl:{lines + 1}:1: a mark of an unresolved merge" in err
    assert f"baseline.jsonl:{lines + 2}:1: this line is not JSON" in err


@pytest.mark.parametrize("option", ["--baseline", "--waivers"])
def test_a_file_that_is_named_must_exist(run, option):
    ended, _, err = run("check", "bridge", option, "nowhere")

    assert ended == 2
    assert "'nowhere' does not exist" in err


def waive(run, conflict, until="2026-06-30", *more):
    name = conflict()[1]["fingerprint"]
    given = ["--reason", REASON, "--owner", "m.weber", "--until", until]
    return run("waive", name, "bridge", *given, "--today", "2026-03-05", *more)


def test_a_waiver_holds_until_its_day_and_for_its_values(run, conflict):
    assert waive(run, conflict)[0] == 0
    ended, found = conflict("--today", "2026-06-30")
    assert (ended, found["status"]) == (0, "waived")

    ended, out, _ = run("check", "bridge", "--today", "2026-07-12")
    assert ended == 1
    assert "waiver expired 12 days ago (owner m.weber)" in " ".join(out.split())

    Path("bridge/works.md").write_text(THIRD, encoding="utf-8")
    ended, out, _ = run("check", "bridge", "--today", "2026-06-30")
    assert ended == 1
    assert "does not excuse a further value" in " ".join(out.split())


def test_waiving_keeps_comments_and_order(run, conflict):
    WAIVERS.write_text("# ours\nschema: 1\nwaivers: []  # none\n\n# why\ndistinct: []\n", "utf-8")
    assert waive(run, conflict)[0] == 0
    text = WAIVERS.read_text("utf-8")

    assert text.startswith("# ours\nschema: 1\nwaivers:  # none\n  - finding: fc1:")
    assert text.endswith("\n\n# why\ndistinct: []\n")


@pytest.mark.parametrize(
    ("until", "said"), [("2026-03-04", "not within 180 days"), ("2026-09-02", "not within 180")]
)
def test_a_waiver_ends_within_half_a_year(run, conflict, until, said):
    ended, _, err = waive(run, conflict, until)

    assert ended == 2
    assert said in err
    assert not WAIVERS.exists()


def test_every_problem_of_a_file_of_waivers_is_told_with_its_place(run):
    WAIVERS.write_text(
        "schema: 1\nwaivers:\n  - finding: fc1:3f\n    rule: r\n    values: [a]\n"
        "    reason: short\n    owner: o\n    created: 2026-03-05\n    expires: 2026-12-31\n"
        "    until: 2026\n",
        "utf-8",
    )
    ended, _, err = run("check", "bridge")

    assert ended == 2
    for said in (
        "3:14: waivers.0.finding: this is no fingerprint",
        "6:13: waivers.0.reason: this is too short",
        "9:14: waivers.0.expires: 2026-12-31 is not within 180 days of 2026-03-05",
        "10:5: no key is called 'until' here",
    ):
        assert f"factcheck-waivers.yaml:{said}" in err


def test_different_facts_are_never_joined_again(run, conflict):
    claims = conflict()[1]["claims"]
    assert run("distinct", *claims, "bridge", "--reason", "Two bridges of one name.")[0] == 0
    ended, out, _ = run("check", "bridge", "-f", "json")
    report = json.loads(out)

    assert ended == 0
    assert not any(set(claims) <= set(fact["claims"]) for fact in report["facts"])
    assert not any(set(claims) <= set(each["claims"]) for each in report["findings"])
    ended, out, _ = run("explain", "--claims", *claims, "bridge")
    assert "different facts: Two bridges of one name." in " ".join(out.split())

    Path("bridge/echo.md").rename("bridge/a.md")  # it holds wherever they stand
    Path("bridge/a.md").write_text(ECHO.replace("\n\nLa", "\n\n\nLa"), encoding="utf-8")
    assert run("check", "bridge")[0] == 0

    Path("bridge/a.md").write_text(ECHO.replace("12,8", "13,8"), encoding="utf-8")
    ended, _, err = run("check", "bridge", "-f", "json")
    assert ended == 1
    assert "factcheck-waivers.yaml:3: this pair of different facts matches no two claims" in err


def ignoring(text, directive):
    return text.replace("The repair", f"{directive}\nThe repair")


GOOD = '<!-- factcheck: ignore[money-conflict] until=2026-06-30 reason="counts the debt" -->'


def test_an_ignore_counts_in_a_draft_alone(run):
    Path("bridge/courier.md").write_text(ignoring(COURIER, GOOD), encoding="utf-8")
    draft = ("--draft", "bridge/courier.md")

    assert run("check", "bridge", *draft, "--today", "2026-06-30")[0] == 0
    assert run("check", "bridge", *draft, "--today", "2026-07-01")[0] == 1
    ended, out, err = run("check", "bridge", "-f", "json", "--today", "2026-06-30")
    assert ended == 1
    assert "bridge/courier.md:8: an ignore counts in drafts alone" in err
    assert "2026-06-30" not in [claim["normalized"] for claim in json.loads(out)["claims"]]


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        (GOOD.replace("[money-conflict]", ""), "names no rule"),
        (GOOD.replace("until=2026-06-30 ", ""), "has no last day"),
        (GOOD.replace("2026-06-30", "soon"), "is no date"),
        (GOOD.partition(" reason")[0] + " -->", "gives no reason"),
    ],
)
def test_an_ignore_of_a_draft_is_whole_or_an_error(run, bad, said):
    Path("bridge/courier.md").write_text(ignoring(COURIER, bad), encoding="utf-8")
    ended, _, err = run("check", "bridge", "--draft", "bridge/courier.md")

    assert ended == 2
    assert "bridge/courier.md:8:1: " in err
    assert said in err


def test_an_audit_needs_a_terminal_and_its_answers_tell_precision(run):
    run("baseline", "create", "bridge")
    assert run("baseline", "audit")[0] == 2
    text = BASELINE.read_text("utf-8")
    BASELINE.write_text(text.replace("]}\n", '], "label": "false"}\n', 1), "utf-8")
    ended, out, _ = run("baseline", "audit", "--stats")

    assert ended == 0
    assert "precision 0 % (0 true, 1 false, 0 open)" in out


def test_a_draft_that_repeats_a_directive_in_words_hides_nothing(run, conflict):
    hostile = ignoring(COURIER, GOOD.replace("<!--", "«").replace("-->", "»"))
    Path("bridge/courier.md").write_text(hostile, encoding="utf-8")

    assert conflict()[0] == 1


def test_the_page_shows_files_that_are_read():
    page = (Path(__file__).parent.parent / "docs/baseline.md").read_text("utf-8")
    example = page.partition("```yaml\n")[2].partition("```")[0]
    accepted = parse(example, "docs/baseline.md")

    assert [waiver.owner for waiver in accepted.waivers] == ["m.weber"]
