import pytest

from factcheck.text.calendar import dates_in, month_names, read_moment
from factcheck.values.when import Moment

DATES = [
    ("fr", "Jeudi 5 mars 2026", Moment(2026, 3, 5)),
    ("fr", "1er février 2026", Moment(2026, 2, 1)),
    ("fr", "2025-09- 6", Moment(2025, 9, 6)),
    ("fr", "18/09/2026 09:30", Moment(2026, 9, 18, None, 9, 30)),
    ("fr", "14.08.2026", Moment(2026, 8, 14)),
    ("fr", "mercredi 4 mars 2026 à 7 h 10", Moment(2026, 3, 4, None, 7, 10)),
    ("fr", "2 septembre 2026, 6 h", Moment(2026, 9, 2, None, 6, 0)),
    ("fr", "4 juin 2026 - 22h02", Moment(2026, 6, 4, None, 22, 2)),
    ("fr", "12 fév. 2026 23:59 CET", Moment(2026, 2, 12, None, 23, 59, 60)),
    ("en", "October 22, 2026 9:52 PM", Moment(2026, 10, 22, None, 21, 52)),
    ("en", "5 June 2025, 7.40am", Moment(2025, 6, 5, None, 7, 40)),
    ("en", "Sept. 30, 2026, 5 p.m. EDT", Moment(2026, 9, 30, None, 17, 0, -240)),
    ("en", "Thursday, 3rd of March 2026", Moment(2026, 3, 3)),
    ("en", "03/25/2026 at 10:15 GMT", Moment(2026, 3, 25, None, 10, 15, 0)),
    ("en", "2026-03-04T18:30:00+01:00", Moment(2026, 3, 4, None, 18, 30, 60)),
]
NO_DATES = [
    ("fr", "31/02/2026"),
    ("fr", "règlement 2026/14"),
    ("fr", "05 55 01 38 38"),
    ("en", "192.168.10.2026"),
    ("en", "4 March"),
]


@pytest.mark.parametrize(("language", "line", "moment"), DATES)
def test_reads_the_whole_line(language, line, moment):
    [dated] = dates_in(line, language)

    assert moment == dated.moment
    assert line == dated.span.of(line)


@pytest.mark.parametrize(("language", "line"), NO_DATES)
def test_finds_no_date(language, line):
    assert dates_in(line, language) == ()


def test_a_number_behind_the_date_is_no_time():
    [dated] = dates_in("15 janvier 2026 - 250 emplois", "fr")

    assert dated.moment == Moment(2026, 1, 15)


def test_an_abbreviation_of_two_months_names_none():
    assert "jui" not in month_names("fr")
    assert month_names("fr")["juil"] == 7


@pytest.mark.parametrize(
    ("given", "moment"),
    [
        ("2026-03-04", Moment(2026, 3, 4)),
        ("2026-03-04T08:00Z", Moment(2026, 3, 4, None, 8, 0, 0)),
        ("2026-03-04 08:00:30-05:00", Moment(2026, 3, 4, None, 8, 0, -300)),
        ("Wed, 04 Mar 2026 10:00:00 GMT", Moment(2026, 3, 4, None, 10, 0, 0)),
        ("Publié le 4 mars 2026", Moment(2026, 3, 4)),
        ("2026-02-30", None),
        ("2026-W10", None),
        ("yesterday", None),
        ("", None),
    ],
)
def test_reads_what_is_given_as_publication(given, moment):
    assert read_moment(given) == moment
