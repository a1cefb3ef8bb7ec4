"""A newsroom's own words: what they do, and what a file that is wrong is told."""

import re
from pathlib import Path

import pytest

import factcheck
from factcheck.errors import InputError
from factcheck.lang import PACKS
from factcheck.rulebook.lexicon import Worded, load_all

PAGE = Path(__file__).parents[3] / "docs/lexicon.md"
ROWS = re.search(r"```yaml\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL)[1]


def told(text):
    with pytest.raises(InputError) as refused:
        load_all([(text, "desk.yaml")])
    return [
        f"{each.line}:{each.column}: {each.what}. {each.remedy}" for each in refused.value.problems
    ]


def report(tmp_path, *texts):
    file = tmp_path / "desk.yaml"
    file.write_text(ROWS, "utf-8")
    return factcheck.check(*texts, lexicon=[file])


def test_words_of_all_languages_meet_in_the_role_of_their_row(tmp_path):
    french = factcheck.Text("L'amarrage annuel atteint 12 millions d'euros.", language="fr")
    english = factcheck.Text("Two moorings of $3 million are let.", language="en")

    roles = {
        claim.role for claim in report(tmp_path, french, english).claims if claim.kind == "money"
    }

    assert roles == {"mooring-fee"}
    assert factcheck.check(french).claims[0].role != "mooring-fee"


def test_the_page_has_words_that_are_not_ours_and_load(tmp_path):
    lexicon = load_all([(ROWS, "desk.yaml")])

    assert [row.id for row in lexicon.roles] == ["mooring-fee"]
    assert lexicon.concepts[0].words == {
        "fr": ("kayakiste", "pagayeur"),
        "en": ("kayaker", "paddler"),
    }


def test_two_names_of_one_outlet_are_one_source(tmp_path):
    texts = [
        factcheck.Text("Le barrage d'Orsane a coûté 12 millions d'euros, selon Phare.", source="A"),
        factcheck.Text(
            "Le barrage d'Orsane a coûté 12 millions d'euros, selon Lephare.", source="B"
        ),
    ]

    [fact] = report(tmp_path, *texts).facts

    assert fact.sources == ("Le Phare breton",)


def test_words_join_a_row_of_ours():
    lexicon = load_all([("roles: [{id: fine, en: [wheel clamp]}]", "desk.yaml")])

    assert lexicon.roles[0].families == {"money"}


def test_every_problem_is_told_at_once_with_its_place():
    assert told(
        "roles:\n"
        "  - {id: fine, kind: [money]}\n"
        "  - {id: loan-fee, fr: [prêt payant]}\n"
        "  - {id: toll, kinds: [money], fr: [amende, de la, G7]}\n"
        "concept: []\n"
        "concepts:\n"
        "  - {id: goal, fr: [but marqué], en: [kayaker]}\n"
        "  - {id: oar, en: [kayakers]}\n"
    ) == [
        "2:16: no key is called 'kind' here. Did you mean 'kinds'? Write one of: id, fr, en, kinds",
        (
            "3:5: the key 'kinds' is missing: no role of ours is called 'loan-fee'. "
            "Add a line 'kinds: [money]', with the kinds of value that it governs"
        ),
        (
            "4:37: 'amende' stands in the row 'fine' of our tables already. "
            "Take it out, or write your words in the row 'fine'"
        ),
        "4:45: 'de la' is made of words that say nothing. Add a word that tells of the row",
        "4:52: 'G7' holds more than words. Write letters, hyphens and apostrophes alone",
        (
            "5:1: no key is called 'concept' here. Did you mean 'concepts'? "
            "Write one of: roles, concepts, newsrooms"
        ),
        "7:21: 'but marqué' is more than one word. Write one word; only roles take phrases",
        (
            "8:20: 'kayakers' stands in the row 'goal' of this file already. "
            "Take it out, or write your words in the row 'goal'"
        ),
    ]


def test_a_word_stands_in_one_file_alone():
    row = "concepts: [{id: oar, en: [kayaker]}]"

    with pytest.raises(InputError, match=r"row 'oar' of a\.yaml already"):
        load_all([(row, "a.yaml"), (row, "b.yaml")])


@pytest.mark.parametrize("text", ["", "{}", "roles", "roles: x", "concepts: [{id: oar}]"])
def test_a_file_without_rows_is_refused(text):
    assert told(text)


def test_a_row_has_words_in_every_language():
    assert set(PACKS) <= set(Worded.model_fields)
