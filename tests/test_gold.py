"""The checker against gold: what it must reach on the seeds and on every dossier of our own."""

import json
from pathlib import Path

import pytest

import factcheck
from factcheck.formats import json_v1
from factcheck.formats.view import View
from tests.scoring import Figures, load, score

ROOT = Path(__file__).parent.parent
DOSSIERS = sorted(path.parent for path in (ROOT / "tests/dossiers").glob("*/gold.yaml"))


def figures_of(gold, articles):
    figures = Figures()
    report = json.loads(json_v1.render(factcheck.check(articles), View()))
    score(load(gold, articles, articles.parent / "not_claims.yaml"), report, figures)
    return figures


@pytest.fixture(scope="module")
def seeds():
    return figures_of(ROOT / "tests/gold/seeds.yaml", ROOT / "seeds")


def test_seeds_are_read_as_gold_has_them(seeds):
    assert seeds.f1("extraction") >= 0.95, seeds.notes
    assert seeds.precision("value") >= 0.97, seeds.notes
    assert seeds.false["look-alikes"] == 0, seeds.notes


def test_seeds_are_joined_as_gold_has_them(seeds):
    assert seeds.recall("corroborated") == 1, seeds.notes
    assert seeds.recall("update") == 1, seeds.notes
    assert seeds.f1("single-source") >= 0.90, seeds.notes


def test_seeds_raise_no_false_alarm(seeds):
    assert seeds.false["conflict"] == seeds.false["traps"] == seeds.false["internal"] == 0, (
        seeds.notes
    )


@pytest.mark.parametrize("folder", DOSSIERS, ids=lambda folder: folder.name)
def test_dossiers_are_read_well(folder):
    figures = figures_of(folder / "gold.yaml", folder)

    assert figures.f1("extraction") >= 0.90, figures.notes
    assert figures.precision("value") >= 0.90, figures.notes


@pytest.mark.parametrize("folder", DOSSIERS, ids=lambda folder: folder.name)
def test_dossiers_raise_few_false_alarms(folder):
    figures = figures_of(folder / "gold.yaml", folder)

    assert figures.false["conflict"] <= 2, figures.notes
    assert figures.false["traps"] <= 1, figures.notes
    assert figures.false["internal"] == 0, figures.notes


def test_dossiers_raise_true_alarms():
    found = [figures_of(folder / "gold.yaml", folder) for folder in DOSSIERS]

    hit = sum(figures.hit["conflict"] for figures in found)
    assert hit / (hit + sum(figures.false["conflict"] for figures in found)) >= 0.85
    assert hit / (hit + sum(figures.missed["conflict"] for figures in found)) >= 0.3
