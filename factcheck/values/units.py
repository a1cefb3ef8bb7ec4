"""Measures that compare across their units: CLDR unit ids, each with its dimension and its scale.

Conversion factors are exact where a standard defines them so (SI brochure, 9th edition;
the international yard and pound of 1959).
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
        "millimeter": "0.001", "centimeter": "0.01", "meter": "1", "kilometer": "1000",
        "inch": "0.0254", "foot": "0.3048", "yard": "0.9144", "mile": "1609.344",
        "nautical-mile": "1852", "light-year": "9460730472580800",
    },
    "area": {
        "square-centimeter": "0.0001", "square-meter": "1", "square-kilometer": "1000000",
        "hectare": "10000", "are": "100", "acre": "4046.8564224", "square-foot": "0.09290304",
        "square-mile": "2589988.110336",
    },
    "volume": {
        "milliliter": "0.001", "centiliter": "0.01", "liter": "1", "hectoliter": "100",
        "cubic-meter": "1000", "cubic-kilometer": "1000000000000", "gallon": "3.785411784",
        "barrel": "158.987294928",
    },
    "mass": {
        "microgram": "0.000001", "milligram": "0.001", "gram": "1", "kilogram": "1000",
        "tonne": "1000000", "ounce": "28.349523125", "pound": "453.59237", "stone": "6350.29318",
        "carat": "0.2", "quintal": "100000",
    },
    "speed": {
        "meter-per-second": "1", "kilometer-per-hour": "0.2777777777777777777777777778",
        "mile-per-hour": "0.44704", "knot": "0.5144444444444444444444444444",
    },
    "power": {"watt": "1", "kilowatt": "1000", "megawatt": "1000000", "gigawatt": "1000000000",
              "terawatt": "1000000000000", "horsepower": "735.49875"},
    "energy": {"watt-hour": "1", "kilowatt-hour": "1000", "megawatt-hour": "1000000",
               "gigawatt-hour": "1000000000", "terawatt-hour": "1000000000000"},
    "voltage": {"volt": "1", "kilovolt": "1000"},
    "digital": {"byte": "1", "kilobyte": "1000", "megabyte": "1000000", "gigabyte": "1000000000",
                "terabyte": "1000000000000", "petabyte": "1000000000000000"},
    "pressure": {"pascal": "1", "hectopascal": "100", "millibar": "100", "bar": "100000"},
    "frequency": {"hertz": "1", "kilohertz": "1000", "megahertz": "1000000", "gigahertz": "1000000000"},
    "sound": {"decibel": "1"},
    "concentration": {"microgram-per-liter": "1", "milligram-per-liter": "1000",
                      "gram-per-liter": "1000000"},
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
