"""The value algebra: immutable contents, how they are written and how they stand to one another."""

from __future__ import annotations

from typing import TypeAlias

from factcheck.values.duration import Duration
from factcheck.values.money import Money
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.when import When

Value: TypeAlias = When | Money | Percentage | Quantity | Duration
