"""What `explain` shows of a finding and of two claims: as accepted, and on any screen."""

import re
from itertools import combinations

import pytest
from rich.cells import cell_len
from sample import HOSTILE

from factcheck import config
from factcheck.api import Text, as_source
from factcheck.cli.which import claim as named
from factcheck.formats.screen import detail
from factcheck.formats.screen.look import look, printed
from factcheck.formats.spoken import in_language
from factcheck.formats.view import View
from factcheck.link.why.account import of_finding
from factcheck.link.why.silence import of_pair
from factcheck.link.why.trail import trail_of
from factcheck.pipeline import check

ECHO = Text(
    """Le ferry Audrine heurte la jetée de Plonével

Le ferry Audrine a heurté la jetée de Plonével mardi soir. La collision a blessé 34 passagers, \
selon la préfecture.

La réparation de la jetée de Plonével coûtera environ 4,2 millions d'euros, a annoncé le port. Le \
syndicat des marins réclame 7 millions d'euros pour la réparation de la jetée de Plonével.

Le trafic du ferry Audrine reprendra le 12 juin 2026. La jetée, longue de 310 mètres, date de 1958.
""",
    name="pier/echo.md",
    source="L'Écho de Plonével",
    published="2026-05-06T09:00+02:00",
    language="fr",
)
COURIER = Text(
    """Ferry Audrine hits the pier at Plonével

The ferry Audrine struck the pier at Plonével on Tuesday evening. The collision injured 34 \
passengers, the prefecture said.

Repairing the Plonével pier will cost €5.8 million, the port announced.

Traffic of the ferry Audrine resumes on 19 June 2026. The company of the ferry, which owns 34 \
trawlers, carried 210,000 passengers last year, 12 per cent more than before.
""",
    name="pier/courier.md",
    source="The Channel Courier",
    published="2026-05-06T18:30+01:00",
    language="en",
)
ALMANAC = Text(
    """Plonével pier gets a lighthouse

The pier at Plonével gets a lighthouse. The port of Plonével will pay €1.4 million for it.
""",
    name="pier/almanac.md",
    source="The Sailing Almanac",
    published="2025-03-02",
    language="en",
)
COPY = Text(
    ECHO.text,
    name="pier/radio.md",
    source=f"Radio {HOSTILE}",
    published="2026-05-06T11:00+02:00",
    language="fr",
)
PAIRS = {
    "equal": ("34 passagers", "34 passengers"),
    "apart": ("environ 4,2 millions d'euros", "€5.8 million"),
    "score": ("12 juin 2026", "last year"),
    "taken": ("12 juin 2026", "Tuesday evening"),
    "chance": ("34 passagers", "34 trawlers"),
    "veto": ("7 millions d'euros", "€5.8 million"),
    "units": ("310 mètres", "34 passengers"),
    "kinds": ("34 passagers", "€5.8 million"),
    "article": ("environ 4,2 millions d'euros", "7 millions d'euros"),
    "story": ("€5.8 million", "€1.4 million"),
}
CONTROL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def read(*texts):
    sources = [as_source(text, at) for at, text in enumerate(texts, start=1)]
    return check(sources, config.read_rules([]))


@pytest.fixture(scope="module")
def report():
    return read(ECHO, COURIER, ALMANAC)


@pytest.fixture(scope="module")
def hostile():
    return read(ECHO, COURIER, COPY)


def trail(report, claim_id):
    home = report.claim(claim_id).article
    story = next(article.story for article in report.articles if article.id == home)
    return trail_of(report.articles, report.claims, story)


def written(words, report):
    """The id of the first claim that is written so."""
    texts = {article.id: article.text for article in report.articles}
    return next(each.id for each in report.claims if each.span.of(texts[each.article]) == words)


def shown_pair(left, right, report, view):
    accounts = of_pair(left, right, report, trail(report, left))
    return printed(detail.pair(accounts, report, view, look(view)), view)


def shown_finding(finding, report, view):
    accounts = of_finding(finding.claims, trail(report, finding.claims[0]))
    return printed(detail.parts(finding, report, view, look(view), accounts), view)


@pytest.mark.parametrize("name", PAIRS)
def test_two_claims_are_explained_as_accepted(name, report, snapshot):
    left, right = (written(words, report) for words in PAIRS[name])

    snapshot(f"explain/{name}.txt", shown_pair(left, right, report, View()))


@pytest.mark.parametrize("verdict", ["conflict", "corroborated", "related"])
def test_a_finding_is_explained_as_accepted(verdict, report, snapshot):
    finding = next(each for each in report.findings if each.verdict.value == verdict)

    snapshot(f"explain/{verdict}.txt", shown_finding(finding, report, View()))


def test_a_finding_is_explained_in_french_as_accepted(report, snapshot):
    french = in_language(report, "fr")
    finding = next(each for each in french.findings if each.verdict.value == "conflict")

    snapshot("explain/conflict-fr.txt", shown_finding(finding, french, View(language="fr")))


@pytest.mark.parametrize("width", [20, 40, 80, 200])
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
def test_no_line_is_wider_than_the_screen_nor_obeyed(width, encoding, hostile):
    view = View(width=width, encoding=encoding)
    pages = [shown_finding(each, hostile, view) for each in hostile.findings]
    ids = [claim.id for claim in hostile.claims]
    pages += [shown_pair(*pair, hostile, view) for pair in list(combinations(ids, 2))[::7]]

    for page in pages:
        assert [line for line in page.splitlines() if cell_len(line) > width] == []
        assert page.encode(encoding).decode(encoding) == page
        assert CONTROL.findall(page) == []


def test_a_copy_is_told(hostile):
    left, right = "pier/echo.md#2", "pier/radio.md#2"
    page = shown_pair(left, right, hostile, View(width=200))

    assert "repeats the sentence of L'Écho de Plonével: it is one statement." in page


def test_a_copy_is_weighed_with_what_it_repeats(hostile):
    left, right = "pier/radio.md#2", written("34 trawlers", hostile)
    page = shown_pair(left, right, hostile, View(width=200))

    assert "repeats what L'Écho de Plonével says, and is weighed with it." in page


def test_a_claim_goes_by_its_id_its_place_or_its_words(report):
    wanted = written("€5.8 million", report)
    line, column = next(
        article.lines.place(report.claim(wanted).span.start)
        for article in report.articles
        if article.id == report.claim(wanted).article
    )
    for name in (
        wanted,
        wanted.removeprefix("pier/"),
        f"pier/courier.md:{line}:{column}",
        f"courier.md:{line}:{column + 3}",
        "courier.md:€5.8  Million",
        'pier/courier.md:"€5.8 million"',
    ):
        assert named(name, report).id == wanted
