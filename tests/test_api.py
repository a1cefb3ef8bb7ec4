"""The checker for other programs."""

import doctest

import pytest

import factcheck
import factcheck.api
from factcheck import config
from factcheck.formats import evidence, excerpt, markdown, outcome, safe, words


def test_the_example_of_the_documentation_holds():
    assert doctest.testmod(factcheck.api).failed == 0
    assert doctest.testmod(factcheck.api).attempted > 2


@pytest.mark.parametrize("module", [config, evidence, excerpt, markdown, outcome, safe, words])
def test_examples_hold(module):
    assert doctest.testmod(module).failed == 0


def test_checks_paths_and_texts_together(tmp_path):
    path = tmp_path / "echo.txt"
    path.write_text("La réparation du pont a coûté 12 millions d'euros.", encoding="utf-8")
    text = factcheck.Text(
        "The repair of the bridge cost €12 million.", name="courier", source="The Courier"
    )
    report = factcheck.check(path, text)

    assert isinstance(report, factcheck.Report)
    assert [article.source for article in report.articles] == [None, "The Courier"]
    assert [article.language for article in report.articles] == ["fr", "en"]
    assert report.articles[1].path == "courier"


def test_what_is_wrong_raises_every_problem():
    undated = factcheck.Text("Il pleut.", published="soon")
    with pytest.raises(factcheck.InputError) as raised:
        factcheck.check("nowhere.md", "nobody.md", undated, rules=["no/rules"])

    assert len(raised.value.problems) == 4


def test_no_two_articles_share_an_id():
    report = factcheck.check(*[factcheck.Text("Il a vu 3 chats.", name="a")] * 2)

    assert [article.id for article in report.articles] == ["a", "a~2"]


def test_public_names_are_there():
    assert {name for name in dir(factcheck) if getattr(factcheck, name) is not None} == {
        *factcheck.__all__
    }
    with pytest.raises(AttributeError, match="no attribute 'chekc'"):
        _ = factcheck.chekc


def test_no_article_gives_an_empty_report():
    assert factcheck.check() == factcheck.Report((), ())
