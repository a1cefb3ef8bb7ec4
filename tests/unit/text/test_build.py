import pytest

from factcheck.model.article import ZoneName
from factcheck.model.source import Format, Given, Source
from factcheck.model.span import Span
from factcheck.text.build import build
from factcheck.values.when import Moment

PROSE = (
    "Le préfet a signé mardi l'arrêté qui ferme la route pendant 12 jours. La commune paiera"
    " 3,2 millions d'euros."
)
MORE = "Le conseil se réunira vendredi. Il entendra l'exploitant, qui conteste la décision."


def built(text, form=Format.TEXT, **fields):
    return build(Source("a", "a.txt", text, form, **fields))


def said(article, zone):
    return [s.span.of(article.text) for s in article.sentences if s.zone is zone]


def test_masthead_motto_date_title_and_byline():
    article = built(
        "LE CLAIRON DU NORD\nQuotidien d'information - Brizeuil\nJeudi 12 mars 2026\n\n"
        f"La route fermée, la colère monte\n\npar Jeanne Roul\n\n{PROSE}\n\n{MORE}\n"
    )

    assert article.source == "LE CLAIRON DU NORD"
    assert article.published.moment == Moment(2026, 3, 12)
    assert article.published.said_by == "line 3"
    assert article.language == "fr"
    assert said(article, ZoneName.TITLE) == ["La route fermée, la colère monte"]
    assert said(article, ZoneName.BYLINE) == ["Jeudi 12 mars 2026", "par Jeanne Roul"]
    assert len(said(article, ZoneName.BODY)) == 4


def test_a_head_in_one_block():
    article = built(
        "Le Fil du nord\nRoute fermée à Brizeuil : quatre morts, onze disparus\n"
        f"Le Fil du nord avec l’Agence du Nord - 17 septembre 2026 à 12h45\n\n{PROSE}\n"
    )

    assert article.source == "Le Fil du nord"
    assert said(article, ZoneName.TITLE) == [
        "Route fermée à Brizeuil : quatre morts, onze disparus"
    ]
    assert article.published.moment == Moment(2026, 9, 17, None, 12, 45)


def test_a_date_before_the_title_on_its_line():
    article = built(f" date 2026-03-04 La route fermée pendant douze jours\n{PROSE}\n{MORE}")

    assert said(article, ZoneName.BYLINE) == ["date 2026-03-04"]
    assert article.title.of(article.text) == "La route fermée pendant douze jours"
    assert article.published.moment == Moment(2026, 3, 4)


def test_front_matter_gives_the_title_alone():
    title = "Route fermée : 12 jours. Et après ?"
    text = f'---\ntitle: "{title}"\npublished: 2026-03-04\n---\n\n{PROSE}\n'
    front, start = Span(0, text.index("\n\n")), text.index(title)
    article = built(
        text,
        Format.MARKDOWN,
        front=front,
        title_span=Span(start, start + len(title)),
        title=Given(title, "front matter"),
        published=Given("2026-03-04T08:00+01:00", "front matter"),
    )

    assert said(article, ZoneName.TITLE) == [title]
    assert said(article, ZoneName.BOILERPLATE) == []
    assert article.zone_of(Span(4, 9)) is ZoneName.BOILERPLATE
    assert article.published.moment == Moment(2026, 3, 4, None, 8, 0, 60)
    assert [s.paragraph for s in article.sentences] == [0, 1, 1]


def test_a_title_that_is_not_in_the_text_has_no_place():
    article = built(PROSE, Format.JSON_LINE, title=Given("La route", "JSON line"))

    assert (article.title, article.title_text) == (None, "La route")
    assert {s.zone for s in article.sentences} == {ZoneName.BODY}


def test_markdown_headings_and_emphasis():
    article = built(
        f"# Route fermée\n\n*Par Jeanne Roul, 3 mars 2026*\n\n{PROSE}\n\n## La suite\n\n{MORE}",
        Format.MARKDOWN,
    )

    assert said(article, ZoneName.TITLE) == ["Route fermée"]
    assert said(article, ZoneName.BYLINE) == ["Par Jeanne Roul, 3 mars 2026"]
    assert "La suite" in said(article, ZoneName.BODY)


def test_captions_repeat_and_cut_lines_are_told():
    label = "Le port de Brizeuil au matin du neuf mai, vu du phare"
    article = built(
        f"Route fermée à Brizeuil pour douze jours\n\n{label}\n{label}\n\n{PROSE}\n"
        "Selon le préfet, la décision reviendrait à la\n"
        f"{MORE}\nSelon le préfet, la décision reviendrait à la\ncommune et à elle seule.\n"
        f"{PROSE}\n"
    )

    assert said(article, ZoneName.CAPTION) == [label, label]
    again = PROSE.split(". ")
    assert said(article, ZoneName.BOILERPLATE) == [
        "Selon le préfet, la décision reviendrait à la",
        f"{again[0]}.",
        again[1],
    ]
    body = said(article, ZoneName.BODY)
    assert "Selon le préfet, la décision reviendrait à la\ncommune et à elle seule." in body
    assert body.count("La commune paiera 3,2 millions d'euros.") == 1


def test_the_foot_of_the_page():
    article = built(
        f"Route fermée à Brizeuil pour douze jours\n\n{PROSE}\n\n{MORE} Réagir (41)\n\n"
        "Articles similaires\n- Dix idées pour l'été\n- Le pont ferme\n\nPartager | Imprimer\n"
        "Jeanne Roul, 2025-09- 6 (Update: 2025-09- 6)"
    )

    assert said(article, ZoneName.BOILERPLATE) == [
        "Réagir (41)",
        "Articles similaires",
        "- Dix idées pour l'été",
        "- Le pont ferme",
        "Partager | Imprimer",
    ]
    assert article.published.moment == Moment(2025, 9, 6)


@pytest.mark.parametrize(
    "text",
    [
        f"Un incendie fait trois morts\n\nLe hangar datait de 1931\n\nPar Jeanne Roul\n\n{PROSE}",
        f"Trois morts à Brizeuil\nLe hangar datait de 1931\n\n{PROSE}",
        f"Le 4 mars 2026, le conseil a adopté la loi.\n\n{PROSE}",
        PROSE,
    ],
)
def test_no_source_is_better_than_a_wrong_one(text):
    assert built(text).source is None


def test_a_date_in_the_prose_is_no_publication_date():
    article = built(f"Le 4 mars 2026, le conseil a adopté la loi.\n\n{PROSE}")

    assert article.published is None
    assert said(article, ZoneName.BYLINE) == []


def test_wrapped_lines_are_one_paragraph():
    wrapped = (
        "The mayor signed the order on Tuesday that shuts\nthe road for 12 days. The town pays"
        " $3.2\nmillion, he said, and it will ask the region\nfor help."
    )
    article = built(f"The road is shut for a fortnight\n\n{wrapped}\n")

    assert [s.paragraph for s in article.sentences if s.zone is ZoneName.BODY] == [1, 1]


def test_quotations_of_three_words_are_zones():
    article = built("« Rien du tout ne va », dit-elle. Le « pont » ferme. Il dit “not for me”.")

    quotes = [zone.span.of(article.text) for zone in article.zones if zone.name is ZoneName.QUOTE]
    assert quotes == ["« Rien du tout ne va »", "“not for me”"]


def test_a_declared_language_decides_where_there_is_a_pack():
    assert built(PROSE, language=Given("en-GB", "front matter")).language == "en"
    assert built(PROSE, language=Given("de", "front matter")).language == "fr"


def test_what_clings_to_a_figure_or_an_apostrophe_is_no_word():
    text = "The Brackett sale raised €3m ($3.3m). Brackett's and Dorn's took €5m ($7.8m) in 2008."

    assert built(text).language == "en"
