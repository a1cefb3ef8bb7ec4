import pytest

from factcheck.lang import PACKS
from factcheck.lexemes.lexed import lex
from factcheck.lexemes.ratio import ratios


@pytest.mark.parametrize(
    ("code", "text", "found"),
    [
        ("fr", "trois sur dix, une femme sur quatre", [("trois", "dix"), ("une", "quatre")]),
        ("fr", "trois sur onze", []),
        ("fr", "dix sur trois", []),
        ("fr", "deux sur trois jours", []),
        ("fr", "noté 8 sur 10", []),
        ("en", "1 in 20 patients, one out of 5", [("1", "20"), ("one", "5")]),
        ("en", "seven in every ten", [("seven", "ten")]),
        ("en", "none in ten", []),
    ],
)
def test_reads_the_two_numbers_of_a_share(code, text, found):
    read = [
        (ratio.part.span.of(text), ratio.whole.span.of(text))
        for ratio in ratios(lex(text, PACKS[code]))
    ]

    assert read == found
