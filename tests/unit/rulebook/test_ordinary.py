"""Whole articles through the whole checker, with every rule that sets an article against itself."""

from functools import cache
from pathlib import Path

import pytest
import yaml

from factcheck.model.source import Given, Source
from factcheck.pipeline import check
from factcheck.rulebook.load import load_all

RULES = Path(__file__).parents[3] / "rules"
TEXTS = yaml.load(Path(__file__).with_name("ordinary.yaml").read_text("utf-8"), yaml.BaseLoader)
ROWS = [(language, text) for language, texts in TEXTS.items() for text in texts]


@cache
def rules():
    return load_all((path.read_text("utf-8"), str(path)) for path in sorted(RULES.glob("*.yaml")))


@pytest.mark.parametrize(("language", "text"), ROWS)
def test_nothing_is_wrong(language, text):
    given = {"language": language, "published": "2026-03-04", "source": "Le Quai"}
    fields = {name: Given(value, "the test") for name, value in given.items()}
    found = check([Source("a.md", "a.md", text, **fields)], rules()).findings

    assert [f.message for f in found if f.verdict.value == "internal"] == []
