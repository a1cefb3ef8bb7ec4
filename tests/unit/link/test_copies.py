from told import article

from factcheck.link import mark_copies
from factcheck.link.copies import credits

TEXT = (
    "Le groupe Orsane a annoncé mardi la fermeture de sa scierie de Belcourt, en vallée de la "
    "Lorne. La scierie emploie 312 salariés et tourne depuis 1968. Le plan social est doté de 8,4 "
    "millions d'euros, selon un document remis au comité d'entreprise. Un repreneur a jusqu'au 31 "
    "mars pour déposer une offre. La direction invoque une chute des volumes de 27 % en cinq ans."
)
HALF = (
    "La scierie de Belcourt va fermer. La scierie emploie 312 salariés et tourne depuis 1968. Le "
    "maire demande une réunion avec le préfet et promet de défendre le site. Les syndicats se "
    "retrouveront jeudi devant les grilles de l'usine pour décider des suites, avec APC."
)


def wire(id, text, source, day, **more):
    return article(id, text, source=source, published=day, language="fr", **more)


def copies(*articles):
    return {each.id: each.copy_of for each in mark_copies(articles)}


def test_the_later_of_two_like_texts_repeats_the_earlier():
    assert copies(
        wire("b", TEXT, "Radio Lorne", "2026-01-14"), wire("a", TEXT, "Le Quai", "2026-01-13")
    ) == {"b": "a", "a": None}


def test_the_one_that_is_credited_is_the_original_whatever_the_hour():
    agency = wire("z", TEXT, "Agence Presse Centrale", "2026-01-13T18:00")
    radio = wire("a", f"{TEXT} La rédaction avec APC.", "Radio Lorne", "2026-01-13T17:00")

    assert copies(radio, agency) == {"a": "z", "z": None}


def test_a_partly_rewritten_text_is_a_copy_only_under_a_credit():
    agency = wire("a", TEXT, "Agence Presse Centrale", "2026-01-13")
    half = wire("b", f"{TEXT[:150]} {HALF}", "Radio Lorne", "2026-01-13")
    own = wire("b", f"{TEXT[:150]} {HALF}".replace(", avec APC", ""), "Radio Lorne", "2026-01-13")

    assert copies(agency, half)["b"] == "a"
    assert copies(agency, own)["b"] is None


def test_versions_of_one_article_are_no_copies():
    first = wire("a", TEXT, "Le Quai", "2026-01-13", url="https://quai.example/1")
    later = wire("b", TEXT, "Le Quai", "2026-01-14", url="https://quai.example/1")

    assert copies(first, later) == {"a": None, "b": None}


def test_the_same_text_a_season_later_is_no_copy():
    assert copies(
        wire("a", TEXT, "Le Quai", "2026-01-13"), wire("b", TEXT, "Radio Lorne", "2026-06-13")
    ) == {"a": None, "b": None}


def test_a_source_is_credited_by_name_and_by_initials():
    agency = wire("a", TEXT, "Agence Presse Centrale", "2026-01-13")

    assert credits(wire("b", "Texte (APC).", "Radio Lorne", "2026-01-13"), agency)
    assert not credits(wire("b", "Texte (APCA).", "Radio Lorne", "2026-01-13"), agency)
