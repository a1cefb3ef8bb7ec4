"""Laws of the canonical notation: it reads back, and equal values are written alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from strategies import values

from factcheck.values.notation import number, read, write

WRITTEN = [
    *("2026-02-24", "2026-02", "2026", "2026-02-27T22:00Z", "2026-W09", "2026-02-23/2026-03-01"),
    *("--09-05", "~2026-04-15", "1990/1999", "2026-01/2026-03", "2026-02-27T17:00"),
    *("2026-03-06T18:00+01:00", "USD 200000000", "USD 200000000..900000000", "USD >=50000000"),
    *("~USD 200000000", "80 %", ">=50 %", ">50 %", "0.25 %", "20000000 jeton", "7 personne"),
    *("16 kilometer", "P6M", "PT36H", "P2Y..P3Y", "PT1H50M", ">PT6H", "<=P2Y", "P1Y6M", "~P3W"),
]
"""The examples of the report contract, and their like."""


@given(values)
def test_notation_reads_back(value):
    assert read(write(value)) == value


@given(values)
def test_what_is_read_is_written_the_same(value):
    notation = write(value)

    assert write(read(notation)) == notation


@pytest.mark.parametrize("notation", WRITTEN)
def test_the_contract_is_its_own_notation(notation):
    assert write(read(notation)) == notation


@given(st.text(max_size=30))
def test_reading_refuses_or_understands(notation):
    try:
        value = read(notation)
    except ValueError:
        return
    assert read(write(value)) == value


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-1e12, max_value=1e12))
def test_a_number_is_written_plainly(decimal):
    text = number(decimal)

    assert "E" not in text.upper()
    assert not text.startswith("-0") or decimal
    assert "." not in text or text[-1] != "0"
