import pytest

from factcheck.lang import PACKS
from factcheck.lexemes.measure import measure_after
from factcheck.values.units import MEASURES


@pytest.mark.parametrize(
    ("code", "words", "unit", "length"),
    [
        ("fr", "mètres cubes par seconde", "cubic-meter-per-second", 24),
        ("fr", "mètres cubes", "cubic-meter", 12),
        ("fr", "km/h", "kilometer-per-hour", 4),
        ("fr", "µg/L", "microgram-per-liter", 4),
        ("fr", "kilos", "kilogram", 5),
        ("en", "degrees Fahrenheit", "fahrenheit", 18),
        ("en", "miles an hour", "mile-per-hour", 13),
        ("en", "MW", "megawatt", 2),
    ],
)
def test_reads_the_longest_measure(code, words, unit, length):
    found = measure_after(words, words.lower(), 0, PACKS[code])

    assert (found.unit, found.end) == (unit, length)


@pytest.mark.parametrize(
    ("code", "words"), [("fr", "l'État"), ("fr", "livres"), ("en", "in"), ("en", "st"), ("en", "")]
)
def test_other_words_measure_nothing(code, words):
    assert measure_after(words, words.lower(), 0, PACKS[code]) is None


@pytest.mark.parametrize("code", sorted(PACKS))
def test_every_unit_of_a_pack_is_known(code):
    words = PACKS[code].units
    parts = {"meter-per-hour"}
    units = {*words.measures.values(), *words.symbols.values()}

    # The parts of a compound need no dimension of their own.
    compounds = {unit for unit in units if any(f"{unit}-per-" in known for known in MEASURES)}
    assert units - compounds - parts <= MEASURES.keys()
