"""What two values are shown to allow; the words of `relate`, with its margins."""

import pytest
from hypothesis import given
from strategies import values

from factcheck.formats.tolerance import tolerance
from factcheck.values.interval import Relation
from factcheck.values.notation import read
from factcheck.values.relate import relate

ROWS = [
    ("EUR 12800000", "EUR 21800000", "“X” is 12.8 million euros."),
    ("~EUR 200", "EUR 190", "may be 180 to 220 euros, as “about” leaves 10 % on either side."),
    (">=50 %", "60 %", "“X” is at least 50 %."),
    ("2026-03", "2026-03-04", "may be 1 March 2026 to 31 March 2026, as no day is given."),
    ("2026-W09", "2026-03-01", "may be 23 February 2026 to 1 March 2026, as no day is given."),
    ("~2026-04-15", "2026-04-20", "may be 10 April 2026 to 20 April 2026"),
    ("2026-09-06", "--09-05", "may be 6 September, year unknown."),
    ("2026-02-27T17:00", "2026-02-27T22:00Z", "as no time zone is given."),
    ("2026-02-27T22:00+01:00", "2026-02-27T22:00Z", "may be Friday 27 February 2026, 21:00 UTC."),
    ("2026-02-27T22:00Z", "2026-02-28", "“X” is Friday 27 February 2026, 22:00 UTC."),
    ("P6M", "P3M", "may be 168 days to 186 days, as months and years are not all of one length."),
    ("PT36H", "P1D", "“X” is 36 hours."),
    ("11 mile", "16 kilometer", "meters, as a converted figure is good to its last digit."),
]


@pytest.mark.parametrize(("left", "right", "words"), ROWS)
def test_says_what_a_value_may_be(left, right, words):
    one, two = read(left), read(right)
    first, _, _ = tolerance(("“X”", "“Y”"), (one, two), relate(one, two))

    assert words in first


@pytest.mark.parametrize(
    ("left", "right", "words"),
    [
        ("80 %", "80 %", "The two are the same."),
        ("80 %", ">=50 %", "All that the first may be lies within the second: they agree."),
        ("~80 %", "81 %", "All that the second may be lies within the first: they agree."),
        ("70..80 %", "75..90 %", "Some of it lies in both: they agree as far as they go."),
        ("80 %", "60 %", "Nothing lies in both: they exclude each other."),
    ],
)
def test_says_how_they_stand(left, right, words):
    one, two = read(left), read(right)

    assert tolerance(("“X”", "“Y”"), (one, two), relate(one, two))[-1] == words


@given(values, values)
def test_says_something_of_all_that_can_be_compared(left, right):
    relation = relate(left, right)

    told = tolerance(("“X”", "“Y”"), (left, right), relation)
    assert len(told) == (0 if relation is Relation.UNLIKE else 3)


def test_tells_it_in_french():
    values = read("~EUR 80000000"), read("EUR 75000000")
    told = tolerance(("« 80 »", "« 75 »"), values, Relation.AROUND, "fr")

    wanted = (
        "« 80 » : environ 80 millions d'euros, ce qui peut être 72 à 88 millions d'euros, car"
        " « environ » laisse 10 % de part et d'autre."
    )

    assert [each.replace("\N{NO-BREAK SPACE}", " ") for each in told] == [
        wanted,
        "« 75 » : 75 millions d'euros.",
        "Tout ce que la seconde peut être est compris dans la première : elles concordent.",
    ]
