import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.lang import PACKS
from factcheck.link.said.wordings import likeness, words_of

SAME = [
    ("fr", "Nous n'attendrons pas six mois", "nous n’attendrons pas 6 mois !"),
    ("fr", "L'État a laissé tomber la vallée", "L'Etat a laissé tomber la vallée"),
    (
        "fr",
        "Nous étudierons toute proposition sérieuse",
        "Nous étudierons (…) proposition sérieuse",
    ),
    ("fr", "Euh, on ne vendra pas la société", "On ne vendra pas la société"),
    ("en", "We don't want to close the plant", "We do not want to close the plant"),
    ("en", "I can't see the end of this road", "I cannot see the end of this road"),
    ("en", "close the plant in Halden", "We will not close the plant in Halden this year"),
    ("en", "I told [the minister] that we had lost", "I told him that we had lost"),
    ("en", "He lied. I saw the letter. We will sue the firm", "He lied. We will sue the firm"),
    ("en", "The dogs were barking all night long", "The dog was barking all night long"),
]
OTHER = [
    ("en", "It rang, and it rang on time", "*It* rang, and it rang on time", "*The alarm* rang"),
    ("en", "We hired for a boom that did not last", "a boom that *did not last*", "*never came*"),
    ("fr", "Nous étudierons toute proposition sérieuse", "Nous *étudierons*", "Nous *examinerons*"),
]
WHOLE = {
    "*The alarm* rang": "The alarm rang, and it rang on time",
    "*never came*": "We hired for a boom that never came",
    "Nous *examinerons*": "Nous examinerons toute proposition sérieuse",
}
OPPOSITE = [
    (
        "fr",
        "Nous ne fermerons pas la fonderie avant l'été",
        "Nous fermerons la fonderie avant l'été",
    ),
    ("en", "We will not close the mill this year", "We will close the mill this year"),
    ("en", "We never paid him a single dollar", "We paid him a single dollar"),
    ("en", "We lost 300 jobs in that year", "We lost 3,000 jobs in that year"),
]
UNLIKE = [
    ("en", "We will rebuild the school", "We will rebuild the bridge"),
    ("en", "I have nothing to add to that", "I have nothing against the town"),
    ("fr", "Nous ne fermerons pas la fonderie", "Il faut que la fonderie reste à Courtelle"),
    ("fr", "On nous avait promis dix postes", "On nous avait dit de partir"),
]


def compared(code, left, right):
    return likeness(words_of(left, code), words_of(right, code))


@pytest.mark.parametrize(("code", "left", "right"), SAME)
def test_what_editing_changes_is_no_difference(code, left, right):
    assert compared(code, left, right).same
    assert compared(code, right, left).same


@pytest.mark.parametrize(("code", "left", "shown", "other"), OTHER)
def test_words_that_differ_are_marked(code, left, shown, other):
    found = compared(code, left, WHOLE[other])

    assert not found.same
    assert not found.opposite
    assert shown in found.left
    assert other in found.right


@pytest.mark.parametrize(("code", "left", "right"), OPPOSITE)
def test_a_denial_or_a_number_makes_the_opposite(code, left, right):
    assert compared(code, left, right).opposite
    assert compared(code, right, left).opposite


@pytest.mark.parametrize(("code", "left", "right"), UNLIKE)
def test_two_utterances_are_unlike(code, left, right):
    assert compared(code, left, right) is None


PIECES = "we|will|not|close|the mill|.|in|…|[it]|200|two|never|Halden|don't|(|…)|«"
WORDS = st.lists(st.sampled_from(PIECES.split("|")), max_size=40).map(" ".join)
TEXTS = st.one_of(WORDS, st.text(max_size=80))


@given(TEXTS, TEXTS, st.sampled_from(sorted(PACKS)))
def test_any_two_texts_are_compared_and_marks_add_no_word(left, right, code):
    found = compared(code, left, right)

    if found is not None:
        assert found.left.replace("*", "") == left.replace("*", "")
        assert found.right.replace("*", "") == right.replace("*", "")


@given(WORDS, st.sampled_from(sorted(PACKS)))
def test_a_wording_is_its_own_twin(text, code):
    found = compared(code, text, text)

    assert found is None or found.same
