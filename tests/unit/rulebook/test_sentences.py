"""What checks say, in both languages."""

import re
from datetime import date
from pathlib import Path
from string import Formatter

import pytest

from factcheck.pipeline import check
from factcheck.rulebook.load import load
from factcheck.rulebook.sentences import _SENTENCES, Figures, tell
from factcheck.trial import sources

RULES = sorted((Path(__file__).parents[3] / "rules").glob("*.yaml"))
ENGLISH = re.compile(r"\b(?:not|the|is|are|than|but|both|stands|years|days)\b(?! d)")


def places(text):
    return {name for _, name, *_ in Formatter().parse(text) if name}


def test_every_sentence_has_the_same_places_in_both_languages():
    assert [name for name, (en, fr) in _SENTENCES.items() if places(en) != places(fr)] == []


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("54 million ÷ 180 million = 30 %", "54 millions ÷ 180 millions = 30 %"),
        ("1.5 million", "1,5 million"),
        ("2.5 billion", "2,5 milliards"),
        ("12,345.5", "12\u202f345,5"),
        ("1,200 − 800 = 400", "1\u202f200 − 800 = 400"),
    ],
)
def test_figures_are_written_as_the_language_does(english, french):
    assert tell("whole", sum=Figures(english)).said("fr").startswith(french)


def test_days_have_their_names():
    told = tell("nearest", weekday=tell("day-1"), day=date(2026, 9, 1))

    assert str(told) == "The nearest Tuesday is 1 September 2026."
    assert told.said("fr") == "Le mardi le plus proche est le 1er septembre 2026."


def test_words_of_an_article_are_put_in_as_they_are():
    assert "{other} 1,200" in tell("years", sum="{other} 1,200", other="x").said("fr")


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_internal_findings_of_french_articles_are_told_in_french(path):
    rule = load(path.read_text("utf-8"), path.name)
    for example in rule.examples.fires:
        report = check(sources(example), [rule], language="fr")
        if {article.language for article in report.articles} != {"fr"}:
            continue
        for finding in report.findings:
            assert not ENGLISH.search(finding.message), finding.message
            if finding.verdict.value == "internal":
                assert not ENGLISH.search(" ".join(finding.explanation)), finding.explanation
