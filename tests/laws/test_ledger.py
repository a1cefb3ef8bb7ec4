"""Laws of what outlives a run: what changes nothing, what is never lost."""

import random
import shutil

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.config import read_rules
from factcheck.errors import InputError
from factcheck.ledger.baseline import either, merged, parse, pruned, updated, write
from factcheck.ledger.entries import with_entry
from factcheck.ledger.match import Tie, match
from factcheck.model.standing import Row
from factcheck.rulebook.strict_yaml import read
from tests import ledger_trials, metamorphic

TEXTS = st.text(max_size=30)
VALUES = st.lists(st.sampled_from(["EUR 1", "EUR 2", "EUR 3", "12 mort"]), min_size=1, max_size=3)
ROWS = st.builds(
    Row,
    st.integers(0, 30).map(lambda number: f"fc1:{number:020x}"),
    st.sampled_from(["money-conflict", "date-conflict"]),
    st.sampled_from(["money", "date"]),
    TEXTS.filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text)),
    VALUES.map(lambda found: tuple(sorted(found))),
    st.lists(st.sampled_from(["A", "B", "Ç"]), max_size=2, unique=True).map(
        lambda found: tuple(sorted(found))
    ),
    st.sampled_from(["", "true", "false"]),
)
BASELINES = st.lists(ROWS, max_size=6, unique_by=lambda row: row.fingerprint)


@given(BASELINES, st.randoms())
def test_rows_read_back_in_any_order_and_however_often(rows, chance):
    lines = write(rows).splitlines(keepends=True) * 2
    chance.shuffle(lines)

    assert parse("".join(lines), "b") == parse(write(rows), "b")
    assert write(parse(write(rows), "b")) == write(rows)
    assert all(line.isprintable() for line in write(rows).splitlines())


@given(ROWS, ROWS)
def test_either_of_two_rows_is_the_same_in_any_order(one, two):
    assert either(one, two) == either(two, one)


@given(BASELINES, BASELINES)
def test_a_second_update_changes_nothing(rows, now):
    once = updated(parse(write(rows), "b"), now)

    assert updated(once, now) == once


@given(BASELINES, BASELINES)
def test_a_value_that_is_not_remembered_is_never_matched_away(rows, now):
    found = match(now, rows)
    for at, (row, tie) in found.ties.items():
        if now[at].fingerprint != rows[row].fingerprint:
            assert set(now[at].values) <= set(rows[row].values)
        assert tie is not Tie.SHRUNK or set(now[at].values) < set(rows[row].values)
    assert len({row for row, _ in found.ties.values()}) == len(found.ties)


@given(BASELINES)
def test_what_is_found_again_is_known_and_stays(rows):
    assert all(tie is Tie.SAME for _, tie in match(rows, rows).ties.values())
    assert pruned(rows, rows) == tuple(rows)


@given(BASELINES, BASELINES, BASELINES)
def test_a_merge_loses_nothing_that_either_side_added(base, ours, theirs):
    found = {row.fingerprint for row in merged(base, ours, theirs)}
    old = {row.fingerprint for row in base}
    sides = [{row.fingerprint for row in side} for side in (ours, theirs)]

    assert (sides[0] | sides[1]) - old <= found
    assert sides[0] & sides[1] <= found
    assert found <= sides[0] | sides[1]


@pytest.mark.parametrize(
    "line",
    ["{", "[]", "1", "{}", '{"id": 1}', "=======", ">>>>>>> theirs", '{"factcheck_baseline": 2}'],
)
def test_a_broken_line_is_told_with_its_number(line):
    with pytest.raises(InputError) as caught:
        parse(write(()) + line + "\n", "b.jsonl")

    assert [(each.path, each.line) for each in caught.value.problems] == [("b.jsonl", 2)]


def test_an_empty_baseline_is_none():
    with pytest.raises(InputError):
        parse("", "b.jsonl")


@given(st.dictionaries(st.sampled_from(["reason", "owner", "fact"]), TEXTS, min_size=1))
def test_an_entry_reads_back_and_the_rest_stays(entry):
    text = "# ours\nwaivers:\n- owner: a  # first\n\n# why\ndistinct: []\n"
    new = with_entry(text, "waivers", entry, "w.yaml")

    assert read(new, "w.yaml").value["waivers"][-1] == entry
    assert all(line in new for line in text.splitlines())


@pytest.fixture(scope="module")
def rules():
    return read_rules([])


SAMPLE = metamorphic.DOSSIERS[::20]


@pytest.mark.parametrize("folder", SAMPLE, ids=lambda folder: folder.name)
def test_what_changes_no_statement_makes_nothing_new(folder, rules, tmp_path):
    articles = metamorphic.told(folder)
    known = metamorphic.baseline(metamorphic.run(articles, tmp_path / "base", rules))
    for name, change in metamorphic.CHANGES.items():
        told = change(articles, random.Random(name))
        report = metamorphic.run(told, tmp_path / name, rules, known)
        assert metamorphic.grave_news(report) == [], name


@pytest.mark.parametrize("folder", SAMPLE[:1], ids=lambda folder: folder.name)
def test_a_changed_value_is_new(folder, rules, tmp_path):
    articles = metamorphic.told(folder)
    base = metamorphic.run(articles, tmp_path / "base", rules)
    known, chance = metamorphic.baseline(base), random.Random(1)
    for number, (told, file, at) in zip(
        range(4), metamorphic.altered(articles, base, chance), strict=False
    ):
        report = metamorphic.run(told, tmp_path / f"{number}", rules, known)
        assert metamorphic.hidden(report, file, at, base) == []


def test_branches_merge(tmp_path):
    if shutil.which("git") is None:
        pytest.skip("git is not installed")
    assert all(ledger_trials.merged(tmp_path / str(seed), seed) for seed in range(2))


def test_a_killed_update_leaves_a_whole_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert ledger_trials.killed(10, seed=1)[1] == 0


def test_runs_at_one_time_lose_nothing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert ledger_trials.at_one_time(1) == (0, 0)
