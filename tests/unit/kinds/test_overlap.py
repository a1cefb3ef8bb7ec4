from decimal import Decimal

from factcheck.kinds.overlap import resolve
from factcheck.model.claim import Mention
from factcheck.model.span import Span
from factcheck.values.interval import exactly
from factcheck.values.percentage import Percentage

ORDER = ("money", "percentage", "quantity")


def mention(kind, start, end):
    return Mention(kind, Span(start, end), Percentage(exactly(Decimal(1))))


def kept(*mentions):
    return [(each.kind, each.span.start, each.span.end) for each in resolve(mentions, ORDER)]


def test_the_longest_takes_the_words():
    assert kept(mention("money", 0, 4), mention("quantity", 0, 9)) == [("quantity", 0, 9)]


def test_of_one_length_the_first_kind_takes_them():
    assert kept(mention("quantity", 0, 4), mention("money", 0, 4)) == [("money", 0, 4)]


def test_what_does_not_meet_stands_and_is_put_in_order():
    assert kept(mention("quantity", 5, 9), mention("money", 0, 5)) == [
        ("money", 0, 5),
        ("quantity", 5, 9),
    ]


def test_a_loser_makes_room_for_no_third():
    found = kept(mention("money", 0, 6), mention("percentage", 4, 12), mention("quantity", 10, 14))

    assert found == [("percentage", 4, 12)]
