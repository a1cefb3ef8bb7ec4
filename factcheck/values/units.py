"""Measures that compare across their units: CLDR unit ids, each with its dimension and its scale.

Conversion factors are exact where a standard defines them so (SI brochure, 9th edition;
the international yard and pound of 1959); gallon, pint, quart and ton are the American ones,
a horsepower is the metric one.
"""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Measure(NamedTuple):
    """A unit of a dimension: value in the base unit = number * factor + shift."""

    dimension: str
    factor: Decimal
    shift: Decimal = Decimal(0)


_BY_DIMENSION = {
    "length": {
        "nanometer": "0.000000001",
        "micrometer": "0.000001",
        "millimeter": "0.001",
        "centimeter": "0.01",
        "decimeter": "0.1",
        "meter": "1",
        "kilometer": "1000",
        "inch": "0.0254",
        "foot": "0.3048",
        "yard": "0.9144",
        "mile": "1609.344",
        "nautical-mile": "1852",
        "light-year": "9460730472580800",
        "astronomical-unit": "149597870700",
    },
    "area": {
        "square-centimeter": "0.0001",
        "square-inch": "0.00064516",
        "square-foot": "0.09290304",
        "square-yard": "0.83612736",
        "square-meter": "1",
        "are": "100",
        "acre": "4046.8564224",
        "hectare": "10000",
        "square-kilometer": "1000000",
        "square-mile": "2589988.110336",
    },
    "volume": {
        "milliliter": "0.001",
        "cubic-centimeter": "0.001",
        "centiliter": "0.01",
        "deciliter": "0.1",
        "cup": "0.2365882365",
        "pint": "0.473176473",
        "quart": "0.946352946",
        "liter": "1",
        "gallon": "3.785411784",
        "cubic-foot": "28.316846592",
        "hectoliter": "100",
        "barrel": "158.987294928",
        "cubic-meter": "1000",
        "acre-foot": "1233481.83754752",
        "cubic-hectometer": "1000000000",
        "cubic-kilometer": "1000000000000",
    },
    "mass": {
        "nanogram": "0.000000001",
        "microgram": "0.000001",
        "milligram": "0.001",
        "gram": "1",
        "kilogram": "1000",
        "tonne": "1000000",
        "kilotonne": "1000000000",
        "megatonne": "1000000000000",
        "ounce": "28.349523125",
        "pound": "453.59237",
        "stone": "6350.29318",
        "ton": "907184.74",
        "carat": "0.2",
        "quintal": "100000",
    },
    "speed": {
        "meter-per-second": "1",
        "kilometer-per-second": "1000",
        "meter-per-hour": "0.0002777777777777777777777777778",
        "kilometer-per-hour": "0.2777777777777777777777777778",
        "mile-per-hour": "0.44704",
        "knot": "0.5144444444444444444444444444",
    },
    "flow": {
        "liter-per-second": "1",
        "liter-per-minute": "0.01666666666666666666666666667",
        "liter-per-hour": "0.0002777777777777777777777777778",
        "liter-per-day": "0.00001157407407407407407407407407",
        "cubic-meter-per-second": "1000",
        "cubic-meter-per-hour": "0.2777777777777777777777777778",
        "cubic-meter-per-day": "0.01157407407407407407407407407",
        "barrel-per-day": "0.001840130728333333333333333333",
    },
    "mass-flow": {"tonne-per-year": "1", "tonne-per-day": "365.25", "tonne-per-hour": "8766"},
    "power": {
        "watt": "1",
        "kilowatt": "1000",
        "megawatt": "1000000",
        "gigawatt": "1000000000",
        "terawatt": "1000000000000",
        "horsepower": "735.49875",
    },
    "energy": {
        "watt-hour": "1",
        "kilowatt-hour": "1000",
        "megawatt-hour": "1000000",
        "gigawatt-hour": "1000000000",
        "terawatt-hour": "1000000000000",
        "joule": "0.0002777777777777777777777777778",
        "kilojoule": "0.2777777777777777777777777778",
        "kilocalorie": "1.162222222222222222222222222",
    },
    "voltage": {"volt": "1", "kilovolt": "1000"},
    "current": {"milliampere": "0.001", "ampere": "1"},
    "digital": {
        "byte": "1",
        "kilobyte": "1000",
        "megabyte": "1000000",
        "gigabyte": "1000000000",
        "terabyte": "1000000000000",
        "petabyte": "1000000000000000",
    },
    "data-rate": {"megabit-per-second": "1", "gigabit-per-second": "1000"},
    "pressure": {
        "pascal": "1",
        "hectopascal": "100",
        "kilopascal": "1000",
        "megapascal": "1000000",
        "millibar": "100",
        "bar": "100000",
        "atmosphere": "101325",
        "pound-force-per-square-inch": "6894.757293168",
    },
    "frequency": {
        "hertz": "1",
        "kilohertz": "1000",
        "megahertz": "1000000",
        "gigahertz": "1000000000",
    },
    "sound": {"decibel": "1"},
    "radiation-dose": {"microsievert": "0.000001", "millisievert": "0.001", "sievert": "1"},
    "radioactivity": {"becquerel": "1"},
    "concentration": {
        "nanogram-per-liter": "0.001",
        "microgram-per-liter": "1",
        "nanogram-per-milliliter": "1",
        "milligram-per-liter": "1000",
        "microgram-per-milliliter": "1000",
        "milligram-per-deciliter": "10000",
        "gram-per-liter": "1000000",
        "milligram-per-milliliter": "1000000",
    },
    "air-concentration": {"microgram-per-cubic-meter": "1", "milligram-per-cubic-meter": "1000"},
    "mass-share": {
        "microgram-per-kilogram": "1",
        "milligram-per-kilogram": "1000",
        "gram-per-kilogram": "1000000",
    },
    "resolution": {"pixel": "1", "megapixel": "1000000"},
}

MEASURES: dict[str, Measure] = {
    unit: Measure(dimension, Decimal(factor))
    for dimension, units in _BY_DIMENSION.items()
    for unit, factor in units.items()
} | {
    "celsius": Measure("temperature", Decimal(1)),
    "fahrenheit": Measure("temperature", Decimal(5) / Decimal(9), Decimal(-160) / Decimal(9)),
    "kelvin": Measure("temperature", Decimal(1), Decimal("-273.15")),
}


def in_base(number: Decimal, unit: str) -> Decimal:
    """`number` of `unit` in the base unit of its dimension; KeyError where `unit` is no measure."""
    measure = MEASURES[unit]
    return number * measure.factor + measure.shift
