from decimal import Decimal

from factcheck.lexemes.compound import added, compound_after


def test_a_part_of_a_unit_adds_its_share():
    assert added(Decimal(5), "foot", Decimal(6), "inch") == Decimal("5.5")
    assert added(Decimal(1), "meter", Decimal(75), "centimeter") == Decimal("1.75")


def test_what_makes_a_whole_unit_is_no_part():
    assert added(Decimal(5), "foot", Decimal(12), "inch") is None
    assert added(Decimal("5.5"), "foot", Decimal(6), "inch") is None
    assert added(Decimal(5), "foot", Decimal(0), "inch") is None


def test_a_preposition_is_no_inch():
    assert compound_after("6 feet 2 in the mud", 1, "en") is None
    assert compound_after("6 feet 2 in.", 1, "en") == ("foot", "inch", Decimal(2), 11)
    assert compound_after("1 m 75 %", 1, "fr") is None
