"""Values of every kind, and texts that look like news, for the laws."""

from decimal import Decimal

from hypothesis import strategies as st

from factcheck.values.duration import LETTERS, Duration, Period
from factcheck.values.interval import Interval, exactly
from factcheck.values.money import Money
from factcheck.values.percentage import Percentage
from factcheck.values.quantity import Quantity
from factcheck.values.units import MEASURES
from factcheck.values.when import Moment, When

YEARS = st.integers(1, 9999)
numbers = st.one_of(
    st.integers(-20, 2000).map(Decimal),
    st.decimals("-1e9", "1e9", places=2),
    st.decimals("-1e15", "1e15", allow_nan=False, allow_infinity=False),
)
intervals = st.one_of(
    numbers.map(exactly),
    st.tuples(numbers, numbers).map(lambda pair: Interval(*sorted(pair))),
    st.builds(Interval, low=numbers, strict=st.booleans()),
    st.builds(Interval, high=numbers, strict=st.booleans()),
)
money = st.builds(Money, st.sampled_from(["EUR", "USD", "XXX"]), intervals, st.booleans())
percentages = st.builds(Percentage, intervals, st.booleans())
units = st.sampled_from(["personne", "mort", "kilometer", "mile", "celsius", "fahrenheit", "tonne"])
quantities = st.builds(Quantity, intervals, units, st.booleans())
measures = st.builds(Quantity, intervals, st.sampled_from(sorted(MEASURES)), st.booleans())

amounts = st.one_of(
    st.integers(0, 400).map(Decimal), st.decimals(0, 400, places=1), st.just(Decimal("1E+2"))
)
periods = st.dictionaries(st.sampled_from(LETTERS), amounts, min_size=1, max_size=3).map(
    lambda parts: Period(
        tuple((parts[letter], letter) for letter in sorted(parts, key=LETTERS.index))
    )
)
durations = st.one_of(
    st.builds(lambda period, about: Duration(period, period, False, about), periods, st.booleans()),
    st.tuples(periods, periods).map(
        lambda pair: Duration(*sorted(pair, key=lambda period: period.seconds.middle))
    ),
    st.builds(Duration, low=periods, strict=st.booleans(), approximate=st.booleans()),
    st.builds(Duration, high=periods, strict=st.booleans(), approximate=st.booleans()),
)


@st.composite
def moments(draw, years=YEARS):
    """A moment at any grain; `years` may give None."""
    year = draw(years)
    shapes = ["year", "week", "month", "day", "minute"] if year else ["month", "day"]
    shape = draw(st.sampled_from(shapes))
    if shape == "year":
        return Moment(year)
    if shape == "week":
        return Moment(year, week=draw(st.integers(1, 52)))
    month, day = draw(st.integers(1, 12)), draw(st.integers(1, 28))
    if shape == "month":
        return Moment(year, month)
    if shape == "day":
        return Moment(year, month, day)
    offset = draw(st.none() | st.integers(-14 * 4, 14 * 4).map(lambda quarters: quarters * 15))
    hour, minute = draw(st.integers(0, 23)), draw(st.integers(0, 59))
    return Moment(year, month, day, None, hour, minute, offset)


recent = moments(st.integers(2024, 2027))


def _ordered(pair):
    return sorted(pair, key=lambda moment: moment.first())


whens = st.one_of(
    st.builds(When, moments(), approximate=st.booleans()),
    st.builds(When, recent, approximate=st.booleans()),
    st.builds(When, moments(st.none()), approximate=st.booleans()),
    st.tuples(recent, recent).map(_ordered).map(lambda pair: When(*pair)),
    st.tuples(moments(st.none()), moments(st.none())).map(lambda pair: When(*pair)),
)
values = st.one_of(money, percentages, quantities, measures, durations, whens)
