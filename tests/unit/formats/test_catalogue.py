"""The catalogue: the same keys in every language, none missing, none that nothing says."""

import re
from pathlib import Path
from string import Formatter

import pytest

from factcheck.formats import catalogue
from factcheck.formats.catalogue import ENGLISH, TEXTS, Speech, counted, fr
from factcheck.model.article import ZoneName
from factcheck.model.claim import Modality
from factcheck.model.fact import Verdict
from factcheck.model.finding import Severity, Status
from factcheck.model.source import Sort
from factcheck.model.standing import WaiverState
from factcheck.values.interval import Relation

PACKAGE = Path(catalogue.__file__).parents[2]
CODE = "\n".join(
    path.read_text("utf-8")
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.parent.name != "catalogue" or path.name == "__init__.py"
)
FAMILIES = {
    "section": [*(each.value for each in Verdict)],
    "count": [*(each.value for each in Verdict), "known", "waived"],
    "verdict": [each.value for each in Verdict],
    "severity": [each.value for each in Severity],
    "outcome": [each.value for each in Severity],
    "status": [each.value for each in Status],
    "folded": ["known", "waived"],
    "modality": [each.value for each in Modality if each is not Modality.ASSERTED],
    "zone": [each.value for each in ZoneName],
    "waiver": [each.value for each in WaiverState],
    "column": [each.value for each in Status],
    "sort": [each.value for each in Sort],
    "stands": [each.value for each in Relation if each is not Relation.UNLIKE],
    "number": ["6", "9", "12"],
}
"""Keys that the code puts together: f"section.{verdict.value}"."""


def places(text):
    texts = text if isinstance(text, tuple) else (text,)
    return [{name for _, name, _, _ in Formatter().parse(each) if name} for each in texts]


@pytest.mark.parametrize("language", TEXTS)
def test_every_key_stands_in_every_language(language):
    assert set(TEXTS[language]) == set(TEXTS["en"])


@pytest.mark.parametrize("key", TEXTS["en"])
def test_every_language_fills_the_same_places(key):
    wanted = places(TEXTS["en"][key])

    assert [places(texts[key]) for texts in TEXTS.values()] == [wanted] * len(TEXTS)


def test_every_key_is_said_somewhere():
    built = {f"{family}.{name}" for family, names in FAMILIES.items() for name in names}
    said = built | set(re.findall(r"[\"']([a-z]+(?:[.-][a-z0-9-]+)*)[\"']", CODE))

    assert set(TEXTS["en"]) - said == set()


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_is_whole_and_asked_for(family):
    assert f'f"{family}.{{' in CODE
    assert {f"{family}.{name}" for name in FAMILIES[family]} <= set(TEXTS["en"])


@pytest.mark.parametrize("reason", fr.REASONS)
def test_every_reason_is_one_that_the_checker_gives(reason):
    assert f'"{reason}"' in CODE


def test_nothing_that_is_put_in_is_read_again():
    assert Speech("fr").say("witness.credits", name="{n}") == "cite {n}"


def test_counts_as_each_language_does():
    assert [counted(code, "count.facts", 0) for code in TEXTS] == ["0 facts", "0 fait"]
    assert [counted(code, "count.facts", 1) for code in TEXTS] == ["1 fact", "1 fait"]
    assert [counted(code, "count.facts", 2500) for code in TEXTS] == [
        "2,500 facts",
        "2\N{NARROW NO-BREAK SPACE}500 faits",
    ]


@pytest.mark.parametrize("key", TEXTS["fr"])
@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437"])
def test_a_plain_screen_gets_plain_letters(key, encoding):
    speech = Speech("fr", encoding)
    values = dict.fromkeys(set().union(*places(TEXTS["fr"][key])), "x")
    values.pop("n", None)
    plural = isinstance(TEXTS["fr"][key], tuple)
    said = speech.counted(key, 2, **values) if plural else speech.say(key, **values)

    assert said.encode(encoding).decode(encoding) == said


def test_names_in_a_row():
    assert [ENGLISH.listed(names) for names in ((), ("a",), ("a", "b"), ("a", "b", "c"))] == [
        "", "a", "a and b", "a, b and c",
    ]  # fmt: skip


def test_french_marks_never_begin_a_line():
    texts = [
        each
        for text in TEXTS["fr"].values()
        for each in ([text] if isinstance(text, str) else text)
    ]

    assert not [each for each in texts if re.search(r" [:;!?»%](?!\w)|« ", each)]
