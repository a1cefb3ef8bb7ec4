from decimal import Decimal

import pytest

from factcheck.lang import PACKS
from factcheck.lexemes.lexed import lex
from factcheck.lexemes.numbers import ones


def read(code, text):
    found = []
    for numeral in lex(text, PACKS[code]).numerals:
        low, high = numeral.interval.low, numeral.interval.high
        value = (
            f"{low.normalize():f}" if low == high else f"{low.normalize():f}..{high.normalize():f}"
        )
        found.append((numeral.span.of(text), ("~" if numeral.approximate else "") + value))
    return found


WHOLE = [
    ("fr", "1 200", "1200"),
    ("fr", "1\u202f200", "1200"),
    ("fr", "1\u00a0234\u00a0567", "1234567"),
    ("fr", "1'200", "1200"),
    ("fr", "1.200", "1200"),
    ("fr", "1.2", "1.2"),
    ("fr", "1,2", "1.2"),
    ("fr", "0.250", "0.25"),
    ("fr", "1,200,000", "1200000"),
    ("fr", "1,234.56", "1234.56"),
    ("fr", "1 200,50", "1200.5"),
    ("fr", "-5", "-5"),
    ("fr", "−5,5", "-5.5"),
    ("fr", "٣٤", "34"),
    ("fr", "３４", "34"),
    ("fr", "1,2 milliard", "1200000000"),
    ("fr", "3,2 Mds", "3200000000"),
    ("fr", "20 mille", "20000"),
    ("fr", "deux cent quatorze", "214"),
    ("fr", "Deux mille six cents", "2600"),
    ("fr", "cent quatre-vingts millions", "180000000"),
    ("fr", "un million deux cent mille", "1200000"),
    ("fr", "septante et un", "71"),
    ("fr", "vingt et un", "21"),
    ("fr", "un million", "1000000"),
    ("fr", "un demi-million", "500000"),
    ("fr", "deux millions et demi", "2500000"),
    ("fr", "5 millions et demi", "5500000"),
    ("fr", "une quinzaine", "~15"),
    ("fr", "une demi-douzaine", "6"),
    ("fr", "10½", "10.5"),
    ("fr", "10 1/2", "10.5"),
    ("fr", "moins 5", "-5"),
    ("fr", "un quart de million", "250000"),
    ("fr", "une centaine de millions", "~100000000"),
    ("fr", "un millier", "~1000"),
    ("fr", "trois douzaines", "36"),
    ("fr", "quelques centaines de millions", "200000000..900000000"),
    ("fr", "des dizaines de milliards", "20000000000..90000000000"),
    ("fr", "plusieurs milliers", "2000..9000"),
    ("fr", "quelques", "2..9"),
    ("fr", "entre 10 et 12", "10..12"),
    ("fr", "de 5 à 10", "5..10"),
    ("fr", "10 à 12", "10..12"),
    ("fr", "10-12", "10..12"),
    ("fr", "deux à trois cents", "200..300"),
    ("fr", "deux ou trois", "2..3"),
    ("fr", "entre 1,8 et 2,4 millions", "1800000..2400000"),
    ("fr", "800 000 à 1,2 million", "800000..1200000"),
    ("en", "1,200", "1200"),
    ("en", "1.200", "1.2"),
    ("en", "1,2", "1.2"),
    ("en", "1.200.000", "1200000"),
    ("en", "12 000", "12000"),
    ("en", "4.5bn", "4500000000"),
    ("en", "300-million", "300000000"),
    ("en", "a hundred", "100"),
    ("en", "two hundred and twelve", "212"),
    ("en", "twenty-one thousand", "21000"),
    ("en", "half a million", "500000"),
    ("en", "a million and a half", "1500000"),
    ("en", "two and a half million", "2500000"),
    ("en", "a dozen", "12"),
    ("en", "12,34,567.89", "1234567.89"),
    ("en", "3/4", "0.75"),
    ("en", "half-a-million", "500000"),
    ("en", "a quarter of a million", "250000"),
    ("en", "half a dozen", "6"),
    ("en", "four dozen", "48"),
    ("en", "hundreds", "200..900"),
    ("en", "tens of thousands", "20000..90000"),
    ("en", "a few hundred thousand", "200000..900000"),
    ("en", "several", "2..9"),
    ("en", "a couple of", "2"),
    ("en", "from 10 to 12", "10..12"),
    ("en", "between 10 and 12", "10..12"),
    ("en", "two to three hundred", "200..300"),
]


@pytest.mark.parametrize(("code", "text", "value"), WHOLE)
def test_reads_the_whole_wording(code, text, value):
    assert read(code, text) == [(text, value)]


APART = [
    ("fr", "passé de 240 à 312", [("240", "240"), ("312", "312")]),
    ("en", "rose from 10 to 12", [("10", "10"), ("12", "12")]),
    ("en", "nine and twelve", [("nine", "9"), ("twelve", "12")]),
    ("fr", "deux trois", [("deux", "2"), ("trois", "3")]),
    ("fr", "un cinq étoiles", [("cinq", "5")]),
    ("fr", "au moins 5", [("5", "5")]),
    ("fr", "de 18 à 14", [("18", "18"), ("14", "14")]),
    ("fr", "1,8 mille nautique", [("1,8", "1.8")]),
    ("en", "R18 million", [("18 million", "18000000")]),
    ("en", "€2m-€3m", [("2", "2"), ("3", "3")]),
]


@pytest.mark.parametrize(("code", "text", "found"), APART)
def test_keeps_numbers_apart(code, text, found):
    assert read(code, text) == found


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "05 99 01 43 43"),
        ("fr", "0 800 00 27 27"),
        ("en", "0800 555 0143"),
        ("en", "+44 20 7946 0958"),
        ("fr", "CL-415, GLM-4.5, PM4 et MIR4"),
        ("fr", "04/09/2025, 2025-09-04, 22:00"),
        ("en", "https://example.org/2026/05/12"),
        ("en", "3-1 and 4-4"),
        ("en", "1.4.2"),
        ("fr", "un, une"),
        ("fr", "9" * 50),
        ("en", "one person"),
    ],
)
def test_sees_no_number(code, text):
    assert read(code, text) == []


def test_a_mere_article_is_marked():
    [numeral] = ones("une heure", PACKS["fr"])

    assert (numeral.article, numeral.interval.exact) == (True, Decimal(1))


def test_says_what_a_counted_noun_needs():
    [millions], [hundred] = (lex(text, PACKS["fr"]).numerals for text in ("3 millions", "cent"))

    assert (millions.partitive, millions.scaled) == (True, True)
    assert (hundred.partitive, hundred.scaled) == (False, False)
