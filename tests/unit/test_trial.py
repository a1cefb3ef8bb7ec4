"""Examples of rules, run as `factcheck rules test` runs them."""

from pathlib import Path

import pytest

from factcheck.__main__ import status
from factcheck.model.source import Sort
from factcheck.rulebook.load import load
from factcheck.trial import sources, trials

RULE = """id: toll
check: conflict
kinds: [money]
severity: error
message: "{values}"
why: Tolls count.
remedy: Ask.
examples:
  fires:
    - - The Norwick bridge toll is $14, the council said.
      - The council raised the Norwick bridge toll to $17.
  quiet:
    - - The Norwick bridge toll is $14, the council said.
"""
TODO = (
    RULE
    + """  todo:
    fires:
      - - The Norwick bridge toll is $14, the council said.
    quiet:
      - - The Norwick bridge toll is $14, the council said.
        - The council raised the Norwick bridge toll to $17.
"""
)


@pytest.fixture
def tested(tmp_path, monkeypatch, capfd):
    def test(text):
        monkeypatch.chdir(tmp_path)
        Path("toll.yaml").write_text(text, "utf-8")
        return status(["rules", "test", "toll.yaml"]), *capfd.readouterr()

    return test


def test_examples_that_hold_take_one_line(tested):
    assert tested(RULE) == (0, "toll · 1 of 1 fire · 1 of 1 are quiet\n", "")
    assert tested(TODO)[1] == ("toll · 1 of 1 fire · 1 of 1 are quiet · 2 of 2 are still to do\n")


def test_an_example_that_fails_shows_what_was_read(tested):
    ended, out, err = tested(RULE.replace("$17", "$14"))

    assert ended == 2
    assert "TOLL FIRES[1]" in out
    assert "The council raised the Norwick bridge toll to $14." in out
    assert "USD 14" in out
    assert "asserted" in out
    assert "corroborated" in out
    assert err.startswith("factcheck: toll.yaml:10:7: examples.fires[1]: the rule finds nothing")


def test_a_gap_that_is_closed_is_told_to_move(tested):
    ended, _, err = tested(TODO.replace("$17", "$14"))

    assert ended == 2
    assert "examples.todo.quiet[1]: the rule lets this pass by now. Move the example" in err
    text = TODO.replace(
        "said.\n    quiet:", "said.\n        - The Norwick bridge toll is $17.\n    quiet:"
    )
    assert "todo.fires[1]: the rule finds this by now. Move" in tested(text)[2]


def test_a_rule_without_examples_is_refused(tested):
    ended, out, err = tested(RULE.partition("  quiet:")[0])

    assert (ended, out) == (2, "")
    assert "the key 'examples.quiet' is missing" in err


def test_every_problem_is_told_at_once(tested):
    _, _, err = tested(RULE.replace("error", "bad").replace("money", "monney"))

    assert len(err.splitlines()) == 2


def test_front_matter_that_cannot_be_read_is_told(tested):
    front = "- - |-\n          ---\n          title: [\n          ---\n          The toll is $14"
    text = RULE.replace("- - The Norwick bridge toll is $14", front, 1)
    ended, _, err = tested(text)

    assert ended == 2
    assert err.startswith("factcheck: toll.yaml:10:7: examples.fires[1]: article 1, line ")


def test_the_other_examples_are_run_all_the_same(tested):
    indent = "\n          "
    front = indent.join(["- - |-", "---", "published: never", "---", "The toll is $14"])
    text = RULE.replace("- - The Norwick bridge toll is $14", front, 1)
    text += "      - The council raised the Norwick bridge toll to $17.\n"
    ended, out, err = tested(text)

    assert ended == 2
    assert "0 of 1 are quiet" in out
    assert "examples.fires[1]: article 1, line 2: published: 'never' is no date" in err
    assert "examples.quiet[1]: the rule finds something here" in err


def test_a_file_that_is_missing_is_told(tested, capfd):
    tested(RULE)
    assert status(["rules", "test", "none.yaml"]) == 2
    assert "none.yaml: no such file" in capfd.readouterr().err


def test_our_own_rules_hold(capfd):
    assert status(["rules", "test"]) == 0
    out, err = capfd.readouterr()

    assert err == ""
    assert len(out.splitlines()) == len(list((Path(__file__).parents[2] / "rules").glob("*.yaml")))


def test_an_article_may_say_more_than_its_text():
    first = "{text: A., source: Wire, published: 2026-03-02, sort: own, draft: true}"
    rule = load(RULE.replace("- - The", f"- - {first}\n      - The", 1), "toll.yaml")
    one, two, three = sources(rule.examples.fires[0])

    assert (one.source.value, one.published.value, one.profile.sort) == (
        "Wire",
        "2026-03-02",
        Sort.OWN,
    )
    assert one.profile.is_draft
    assert not two.profile.is_draft
    assert len({one.source.value, two.source.value, three.source.value}) == 3


def test_every_article_has_a_source_of_its_own():
    names = {each.source.value for each in sources(("A.",) * 9)}

    assert len(names) == 9


def test_trials_come_in_the_order_of_the_groups():
    found = list(trials(load(TODO, "toll.yaml")))

    assert [each.name for each in found] == [
        "fires[1]",
        "quiet[1]",
        "todo.fires[1]",
        "todo.quiet[1]",
    ]
    assert all(each.holds for each in found)


def test_what_a_second_rule_says_of_one_fact_stands_below_it(tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)
    Path("factcheck.yaml").write_text("sources: {Meridian Wire: {sort: agency}}\n", "utf-8")
    front = "---\nsource: {}\npublished: 2026-03-04\n---\n"
    text = "The fire at the Salvard warehouse in Ashdown injured 14 people.\n"
    Path("a.md").write_text(front.format("Meridian Wire") + text, "utf-8")
    text = "In Ashdown 14 people were injured in the fire at the Salvard warehouse.\n"
    Path("b.md").write_text(front.format("Ashdown Post") + text, "utf-8")

    assert status(["check", "a.md", "b.md"]) == 0
    assert capfd.readouterr().out.count("No official source gives this toll") == 1
