"""Outlets that an article credits for a figure, and figures that only stand beside an outlet."""

import pytest
from read import claims_of

COUNTED = ("quantity", "money")

SENTENCES = [
    # An outlet finds, counts or reports.
    ("fr", "Le Courrier des vergers a compté 312 ruches vides.", "Le Courrier des vergers"),
    ("fr", "Radio Bocage a déniché un devis de 40 000 euros.", "Radio Bocage"),
    ("en", "The Orchard Gazette counted 312 empty hives.", "The Orchard Gazette"),
    ("en", "The Orchard Gazette reports 312 empty hives.", "The Orchard Gazette"),
    ("en", "The Orchard Gazette has written that 312 hives stand empty.", "The Orchard Gazette"),
    ("fr", "Apiculteurs sans filet signale 312 ruches vides.", "Apiculteurs sans filet"),
    ("en", "The website Beeline has uncovered 312 empty hives.", "Beeline"),
    (
        "fr",
        "Le Courrier des vergers, qui s'est procuré la note, y a relevé 312 ruches vides.",
        "Le Courrier des vergers",
    ),
    (
        "en",
        "The Orchard Gazette, which has seen the ledgers, counts 312 empty hives.",
        "The Orchard Gazette",
    ),
    ("fr", "On y a perdu 312 ruches, révèle Le Chef de rang.", "Le Chef de rang"),
    ("en", "Hail broke 312 hives in May, The Orchard Gazette has learned.", "The Orchard Gazette"),
    (
        "fr",
        "La grêle a brisé 312 ruches, a appris Le Courrier des vergers.",
        "Le Courrier des vergers",
    ),
    ("fr", "Abeillon, hebdomadaire local, dénombre 312 ruches.", "Abeillon"),
    ("fr", "Selon une enquête du mensuel Essaim libre, 312 ruches manquent.", "Essaim libre"),
    ("en", "The Orchard Gazette's analysis found 312 hives.", "The Orchard Gazette"),
    # What it says of something, in a clause about that.
    (
        "en",
        "A levy of $12m, which The Orchard Gazette says is being drafted, frightens growers.",
        "The Orchard Gazette",
    ),
    ("en", "The 312 hives that Beeline says were lost belong to no one.", "Beeline"),
    ("fr", "Les 312 ruches que Radio Bocage dit avoir vues sont vides.", "Radio Bocage"),
    (
        "fr",
        "Une taxe de 12 millions d'euros, dont La Lettre du verger affirme qu'elle est prête.",
        "La Lettre du verger",
    ),
    # "As X has it", X's count, "if X is to be believed".
    (
        "en",
        "The grower lost 312 hives and, as The Orchard Gazette reckons, his name.",
        "The Orchard Gazette",
    ),
    ("en", "As Beeline puts it, 312 hives are a village.", "Beeline"),
    ("fr", "Comme le calcule La Lettre du verger, 312 ruches manquent.", "La Lettre du verger"),
    ("fr", "Il manque 312 ruches, comme l'a révélé Radio Bocage.", "Radio Bocage"),
    ("en", "By The Orchard Gazette's count, 312 hives are empty.", "The Orchard Gazette"),
    ("en", "The Orchard Gazette's tally puts the loss at 312 hives.", "The Orchard Gazette"),
    ("en", "The loss is 312 hives, according to calculations by Beeline.", "Beeline"),
    ("fr", "D'après les calculs de Radio Bocage, 312 ruches manquent.", "Radio Bocage"),
    (
        "fr",
        "Selon le décompte du Courrier des vergers, 312 ruches manquent.",
        "Courrier des vergers",
    ),
    ("fr", "Il manque 312 ruches, si l'on en croit la revue belge The Hive.", "The Hive"),
    ("fr", "À en croire Le Courrier des vergers, 312 ruches manquent.", "Le Courrier des vergers"),
    ("fr", "Il manque 312 ruches, lit-on dans Le Courrier des vergers.", "Le Courrier des vergers"),
    (
        "fr",
        "Il manque 312 ruches, selon un rapport que Le Courrier des vergers s'est procuré.",
        "Le Courrier des vergers",
    ),
    ("fr", "Une note que Radio Bocage a consultée parle de 312 ruches.", "Radio Bocage"),
    (
        "en",
        "The loss is 312 hives, a memo that The Orchard Gazette has read shows.",
        "The Orchard Gazette",
    ),
    # The whole name.
    (
        "fr",
        "Selon la lettre d'information Apiculteurs sans filet, 312 ruches manquent.",
        "Apiculteurs sans filet",
    ),
    ("fr", "Il manque 312 ruches, selon La Gazette des gens de mer.", "La Gazette des gens de mer"),
    ("fr", "D'après L'Œil du rucher, 312 ruches manquent.", "L'Œil du rucher"),
    ("en", "The loss is 312 hives, the newsletter L'Œil du rucher says.", "L'Œil du rucher"),
    ("en", "The loss is 312 hives, the weekly Le Cahier vert reported.", "Le Cahier vert"),
    ("en", "The loss is 312 hives, La Tribune des Ruches reports.", "La Tribune des Ruches"),
    ("fr", "Il manque 312 ruches, selon l'agence de presse Merle.", "Merle"),
    # The article's own.
    ("en", "The loss is 312 hives, by this journal's reckoning.", None),
    ("en", "The loss is 312 hives, by our own count.", None),
    ("en", "The loss is 312 hives, according to our calculations.", None),
    ("fr", "Selon notre décompte, 312 ruches manquent.", None),
    ("fr", "D'après nos informations, 312 ruches manquent.", None),
    # An outlet stands there, and is credited for nothing.
    ("fr", "Le Courrier des vergers, racheté pour 3 millions d'euros, ferme.", None),
    ("fr", "Le Courrier des vergers emploie 312 salariés.", None),
    ("en", "The Orchard Gazette employs 312 people.", None),
    ("en", "The Orchard Gazette's 312 readers are old.", None),
    ("en", "The count of The Orchard Gazette's readers fell by 312 people.", None),
    ("fr", "On a vendu 312 ruches, que Radio Bocage a achetées.", None),
    ("en", "A levy of $12m, which The Orchard Gazette is to pay, frightens growers.", None),
    # Whoever finds, but is no outlet, only does something.
    ("fr", "La police a trouvé 312 ruches vides.", None),
    ("en", "Nadia Orme found 312 empty hives.", None),
    # As before: a company, a person, a phrase.
    ("fr", "Melliane a annoncé un chiffre d'affaires de 12 millions d'euros.", "Melliane"),
    ("en", "Melliane reported sales of $12m.", "Melliane"),
    ("fr", "Il manque 312 ruches, selon Nadège Rollin du syndicat.", "Nadège Rollin"),
    ("fr", "Il manque 312 ruches, selon Reuters en boucle.", "Reuters"),
    ("fr", "Selon le maire de Belcourt, 312 ruches manquent.", "le maire de Belcourt"),
]


@pytest.mark.parametrize(("language", "text", "name"), SENTENCES)
def test_which_outlet_is_credited(language, text, name):
    claim = next(each for each in claims_of(text, language).values() if each.kind in COUNTED)

    assert claim.attribution == name


def test_behind_a_clause_about_it_the_sentence_is_the_articles_own():
    claims = claims_of(
        "A levy of $12m, which Beeline says is being drafted, would close 40 farms.", "en"
    )

    assert claims["$12m"].attribution == "Beeline"
    assert claims["40 farms"].attribution is None


def test_an_outlet_that_had_the_paper_speaks_for_those_who_are_not_named():
    claims = claims_of("Des sources parlent de 312 ruches, selon une note que Radio Bocage a lue.")

    assert claims["312 ruches"].attribution == "Radio Bocage"
