import pytest

from factcheck.text.cues import is_boilerplate, is_byline, is_caption

BOILERPLATE = [
    "<!-- à vérifier : 50 euros ? -->",
    "12 commentaires",
    "Réagir (41)",
    "Lu 1 204 fois",
    "7 min read",
    "Partager  Commenter (14)  Imprimer",
    "Lire aussi : cinq idées de sortie",
    "Please share our article, every link counts!",
    "Abonnez-vous : 3 000 F le trimestre",
    "© 2026 Le Quai - Tous droits réservés",
    "Accueil > Économie > Banques",
    "Sign in to comment | 3 comments",
    "Part 2 of 3 in our series on storage.",
    "Mail Logo",
]
BYLINES = [
    "Par Maud Estève",
    "par Deepa S. et Jean-Marie Roul",
    "Avec l’Agence du Nord",
    "Words: Idris Colley",
    "De notre correspondante Odile Brassac",
    "(Rédaction, avec agences)",
    "This article first appeared in The Quay",
]
CAPTIONS = [
    "Le port de Brizeuil, le 9 mai. Photo : Yann Sorel / Le Quai",
    "Le siège de la banque (Source : Brizeuil Images)",
    "Le port. © Agence du Nord",
    "Photo: J. Roul",
]
ARTICLE = [
    "Partager les données n'est pas les donner, dit le maire.",
    "Lire aussi vite demande des années.",
    "Il a gagné 3 fois la course en 12 ans.",
    "Par ici la sortie",
    "By the numbers: 3 dead, 12 injured",
    "Crédit : la banque desserre encore l'étau",
    "Le PIB a crû de 3 % (source : Insee).",
    "Le pont ferme",
    "",
]


@pytest.mark.parametrize("line", BOILERPLATE)
def test_is_of_the_page(line):
    assert is_boilerplate(line)


@pytest.mark.parametrize("line", BYLINES)
def test_says_who_wrote(line):
    assert is_byline(line)
    assert not is_boilerplate(line)


@pytest.mark.parametrize("line", CAPTIONS)
def test_credits_a_picture(line):
    assert is_caption(line)


@pytest.mark.parametrize("line", ARTICLE)
def test_is_of_the_article(line):
    assert not any(shows(line) for shows in (is_boilerplate, is_byline, is_caption))
