import pytest

from factcheck.text.sentences import sentence_spans

WHOLE = [
    ("fr", "Coût : 3,2 millions, soit 1.200 euros par élève."),
    ("fr", "M. Turquet et Mme Roul ont signé l'art. 5 et l'arrêté no. 12."),
    ("fr", "Selon J. Dupont, l'adresse est www.exemple.fr. et non une autre."),
    ("fr", "« C'est fini. » a-t-il dit."),
    ("fr", "Il hésite… puis signe."),
    ("fr", "Le taux est de 5 p. 100, voir Fig. 3, al. 2 et art. 12."),
    ("fr", "Il vit à St. Gall, bât. 4, avec env. 30 personnes, au max. 40."),
    ("fr", "Le gén. Roul, né en 312 av. J.-C. à Brastelle, cite l'éd. 3."),
    ("en", "He moved to Apt. 5, Bldg. 2, on Main St. in St. Orlan, Mt. Vell county."),
    ("en", "See Fig. 3, paras. 5 and 6, Eq. 2; max. 20 people, approx. 30 kg."),
    ("en", "In Dorn v. Marsh, Det. Roul told Rep. Vell (ed. Marsh) no."),
    ("en", "Claims are due by Sept. 30 at 5 p.m. Tuesday, Dr. Roul said."),
    ("en", "U.S. Senator J. Smith lives at No. 10."),
    ("en", 'He asked "Why?" and left.'),
]
SPLIT = [
    ("fr", ["Il aime l'art.", "Le musée ferme."]),
    ("fr", ["Quoi ?", "Des obus."]),
    ("fr", ["« C'est fini. »", "Le maire a ri."]),
    ("fr", ["Ouvert de 9 h à 17 h.", "Réagir (41)"]),
    ("fr", ["La loi date de 2025.", "12 communes sont visées."]),
    ("en", ["It ended at 5 p.m.", "The mayor left."]),
    ("en", ["He lives at 5 Main St.", "The mayor left."]),
    ("fr", ["Le club a gagné 12 pts.", "3 matchs restent."]),
    ("en", ['"It is over."', "She left (in 2025).", "€3m was paid."]),
]


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_is_not_torn_apart(language, text):
    assert [text] == [span.of(text) for span in sentence_spans(text, language)]


@pytest.mark.parametrize(("language", "sentences"), SPLIT)
def test_ends(language, sentences):
    text = " ".join(sentences)

    assert sentences == [span.of(text) for span in sentence_spans(text, language)]
