from told import article, joined

from factcheck.link import in_stories

MILL = "Orsane ferme sa scierie de Belcourt. Le maire de Belcourt, Yann Merrec, proteste."
MILL_TOO = "The Orsane sawmill at Belcourt will close, mayor Yann Merrec said in anger."
SHIP = "Le paquebot Astrée s'est échoué près de Port-Cadieu, selon la préfecture maritime."


def stories(*articles):
    return {each.id: each.story for each in in_stories(articles, ())}


def test_articles_that_share_rare_names_are_one_story_across_languages():
    found = stories(
        article("a", MILL, language="fr"),
        article("b", SHIP, language="fr"),
        article("c", MILL_TOO, language="en"),
    )

    assert found == {"a": "a", "b": "b", "c": "a"}


def test_events_of_different_years_are_two_stories():
    found = stories(
        article("a", MILL, language="fr", published="2024-01-10"),
        article("b", MILL, language="fr", published="2026-01-10"),
    )

    assert found == {"a": "a", "b": "b"}


def test_no_article_is_no_story():
    assert in_stories((), ()) == ()


def test_what_one_firm_does_a_season_apart_is_two_stories():
    words = "Orsane conteste la décision du ministère devant le tribunal de Belcourt."
    autumn = article("a", f"{words} Le recours date du 4 septembre 2025.", published="2025-09-06")
    spring = article("b", f"{words} L'audience date du 2 mars 2026.", published="2026-03-04")
    again = article("c", f"{words} Le recours date du 4 septembre 2025.", published="2026-03-05")

    assert [each.story for each in joined(autumn, spring)[0]] == ["a", "b"]
    assert [each.story for each in joined(autumn, again)[0]] == ["a", "a"]


FIRE = (
    "Le hangar de la coopérative {0} a brûlé. Les bottes de luzerne ont nourri le brasier,"
    " selon le capitaine {1}. La toiture en amiante s'est effondrée sur le broyeur,"
    " et le maire de {2} a fermé la déchetterie voisine."
)
AGAIN = "À {2}, l'incendie de la coopérative {0} est éteint, dit le capitaine {1}."


def test_among_many_articles_like_words_without_like_names_are_two_stories():
    one, other = ("Vernacelle", "Hurteloup", "Montbrèze"), ("Orgival", "Pastourel", "Quinsac")
    letters = "bcdfglmnprst"
    crowd = [
        article(f"x{a}{b}", f"Le village de {a.upper()}o{b}a{b}ille fête {a.upper()}u{b}in{a}on.")
        for a in letters
        for b in letters
    ]
    found = stories(
        article("a", FIRE.format(*one), language="fr"),
        article("b", AGAIN.format(*one), language="fr"),
        article("c", FIRE.format(*other), language="fr"),
        article("d", AGAIN.format(*other), language="fr"),
        *crowd,
    )

    assert [found[key] for key in "abcd"] == ["a", "a", "c", "c"]
