"""Long trials, for `make stress`: what outlives a run, told otherwise, merged, killed, at once."""

import random
import shutil

import pytest

from factcheck.config import read_rules
from factcheck.model.finding import Status
from tests import ledger_trials, metamorphic

pytestmark = pytest.mark.stress


@pytest.fixture(scope="module")
def rules():
    return read_rules([])


@pytest.mark.parametrize("folder", metamorphic.DOSSIERS, ids=lambda folder: folder.name)
def test_what_changes_no_statement_makes_nothing_new(folder, rules, tmp_path):
    articles = metamorphic.told(folder)
    known = metamorphic.baseline(metamorphic.run(articles, tmp_path / "base", rules))
    for name, change in metamorphic.CHANGES.items():
        told = change(articles, random.Random(f"{folder.name}{name}"))
        report = metamorphic.run(told, tmp_path / name, rules, known)
        assert metamorphic.grave_news(report) == [], name


def test_of_rewordings_nearly_all_stay_known(rules, tmp_path):
    known = new = 0
    for folder in metamorphic.DOSSIERS:
        articles = metamorphic.told(folder)
        base = metamorphic.run(articles, tmp_path / folder.name, rules)
        rows = metamorphic.baseline(base)
        for number, way in enumerate(metamorphic.REWORDINGS):
            told = metamorphic.reworded(
                articles, base, way, random.Random(f"{folder.name}{number}")
            )
            report = metamorphic.run(told, tmp_path / "now", rules, rows)
            shutil.rmtree(tmp_path / "now")
            grave = [one for one in report.findings if one.verdict in metamorphic.GRAVE]
            new += sum(one.status is Status.NEW for one in grave)
            known += sum(one.status is not Status.NEW for one in grave)

    assert known >= 0.97 * (known + new), (known, new)


@pytest.mark.parametrize("folder", metamorphic.DOSSIERS, ids=lambda folder: folder.name)
def test_a_changed_value_is_always_new(folder, rules, tmp_path):
    articles = metamorphic.told(folder)
    base = metamorphic.run(articles, tmp_path / "base", rules)
    known, chance = metamorphic.baseline(base), random.Random(folder.name)
    for number, (told, file, at) in enumerate(metamorphic.altered(articles, base, chance)):
        report = metamorphic.run(told, tmp_path / f"{number}", rules, known)
        assert metamorphic.hidden(report, file, at, base) == [], (file, at)


def test_sixty_pairs_of_branches_merge(tmp_path):
    assert all(ledger_trials.merged(tmp_path / str(seed), seed) for seed in range(60))


def test_a_thousand_killed_updates_leave_a_whole_file(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ended, broken = ledger_trials.killed(1000, seed=2)

    assert (ended > 500, broken) == (True, 0)


def test_eight_runs_at_one_time_lose_nothing_in_a_hundred_rounds(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert ledger_trials.at_one_time(100) == (0, 0)
