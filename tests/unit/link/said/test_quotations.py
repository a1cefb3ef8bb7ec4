"""Facts of quotations: one wording of one speaker, and what may be the same in other words."""

import pytest
from told import article, fact_of, joined

from factcheck.model.claim import QUOTATION
from factcheck.model.fact import Verdict

FIRST = article(
    "a",
    "« Nous étudierons toute proposition sérieuse », a déclaré Nadège Rollin. La fonderie de "
    "Courtelle emploie 312 salariés.",
    language="fr",
    source="Le Quai",
    published="2026-03-04",
)


def second(text, name="b", source="L'Écho", language="fr", published="2026-03-04"):
    return article(name, text, language=language, source=source, published=published)


def quoted(*articles):
    return [fact for fact in joined(*articles)[2] if fact.kind == QUOTATION]


def test_an_excerpt_by_another_source_corroborates():
    [fact] = quoted(
        FIRST,
        second("Nadège Rollin a dit à Courtelle étudier « toute proposition sérieuse ». Hier."),
        second(
            "À la fonderie de Courtelle, Mme Rollin a répété : « Nous étudierons toute proposition "
            "sérieuse », puis est partie.",
            name="c",
            source="Radio Lorne",
        ),
    )

    assert fact.verdict is Verdict.CORROBORATED
    assert fact.sources == ("Le Quai", "Radio Lorne")
    assert fact.subject == "Nadège Rollin"


def test_a_copy_corroborates_nothing():
    [fact] = quoted(FIRST, second(FIRST.text))

    assert fact.verdict is Verdict.SINGLE_SOURCE


def test_other_words_of_one_speaker_are_doubtful():
    one, two = quoted(
        FIRST,
        second(
            "À la fonderie de Courtelle, « nous examinerons toute proposition sérieuse », a "
            "déclaré Nadège Rollin."
        ),
    )

    assert two.doubt == one.claims
    assert any("*étudierons*" in why and "*examinerons*" in why for why in two.doubt_explanation)
    assert one.verdict is two.verdict is Verdict.SINGLE_SOURCE


APART = [
    ("fr", "À la fonderie de Courtelle, « nous examinerons toute proposition sérieuse », dit-on."),
    (
        "en",
        "At the foundry in Courtelle, “we will study any serious proposal,” said Nadège Rollin.",
    ),
    (
        "fr",
        """À Courtelle, « nous étudierons toute proposition sérieuse », dit Nadège Rollin.
« Nous examinerons toute proposition sérieuse », dit Nadège Rollin.""",
    ),
    ("fr", "À Courtelle, « nous examinerons toute proposition », a déclaré Marc Ferrand, 61 ans."),
]


@pytest.mark.parametrize(("language", "text"), APART)
def test_what_is_not_surely_one_speaker_in_one_language_is_left_alone(language, text):
    assert not any(fact.doubt for fact in quoted(FIRST, second(text, language=language)))


NO = (
    "La fonderie de Courtelle emploie 312 salariés. « Nous ne fermerons pas la fonderie avant "
    "l'été », a déclaré Nadège Rollin."
)
YES = (
    "À Courtelle, 312 salariés attendent. « Nous fermerons la fonderie avant l'été », a déclaré "
    "Nadège Rollin."
)


def test_the_opposite_of_the_same_days_excludes():
    told = joined(second(NO, "a", "Le Quai"), second(YES))
    fact = fact_of("fermerons pas", *told)

    assert fact.verdict is Verdict.CONFLICT
    assert len(fact.sides) == 2
    assert not fact.doubt


@pytest.mark.parametrize("published", ["2026-03-20", None])
def test_the_opposite_of_another_day_is_only_doubtful(published):
    given = {"language": "fr", "source": "L'Écho"} | ({"published": published} if published else {})
    one, two = quoted(second(NO, "a", "Le Quai"), article("b", YES, **given))

    assert {one.verdict, two.verdict} == {Verdict.SINGLE_SOURCE}
    assert two.doubt == one.claims


def test_every_quotation_stands_in_one_fact():
    _, claims, facts = joined(FIRST, second(NO, "b"), second(YES, "c", "Radio Lorne"))
    held = [name for fact in facts for name in fact.claims]

    assert sorted(held) == sorted(claim.id for claim in claims if claim.speaks)
