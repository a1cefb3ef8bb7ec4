import pytest

from factcheck.text.sentences import sentence_spans

WHOLE = [
    ("fr", "Coût : 3,2 millions, soit 1.200 euros par élève."),
    ("fr", "M. Turquet et Mme Roul ont signé l'art. 5 et l'arrêté no. 12."),
    ("fr", "Selon J. Dupont, l'adresse est www.exemple.fr. et non une autre."),
    ("fr", "« C'est fini. » a-t-il dit."),
    ("fr", "Il hésite… puis signe."),
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
    ("en", ['"It is over."', "She left (in 2025).", "€3m was paid."]),
]


@pytest.mark.parametrize(("language", "text"), WHOLE)
def test_is_not_torn_apart(language, text):
    assert [text] == [span.of(text) for span in sentence_spans(text, language)]


@pytest.mark.parametrize(("language", "sentences"), SPLIT)
def test_ends(language, sentences):
    text = " ".join(sentences)

    assert sentences == [span.of(text) for span in sentence_spans(text, language)]
