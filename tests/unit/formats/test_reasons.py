"""Reasons in French: every sentence that the joining can say has a row or a pattern."""

import ast
import re
from dataclasses import replace
from pathlib import Path

import pytest
from sample import REPORT

import factcheck.link
from factcheck.formats.catalogue import told
from factcheck.formats.catalogue.fr_reasons import PATTERNS, SENTENCES, in_french
from factcheck.formats.evidence import reasons
from factcheck.formats.spoken import in_language
from factcheck.link.why import explain

LINK = Path(factcheck.link.__file__).parent
B = "\N{NO-BREAK SPACE}"


def shapes(node):
    """What an expression may say: its texts, "“X”" for what an article says."""
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield "".join(
                "“X”" if isinstance(part, ast.FormattedValue) else part.value for part in parts
            )
        case ast.IfExp(body=body, orelse=other):
            yield from shapes(body)
            yield from shapes(other)


def _plain(part):
    return isinstance(part, ast.Constant)


def said_by_evidence():
    tree = ast.parse((LINK / "evidence.py").read_text("utf-8"))
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, ast.Lambda)]
    return sorted({text for body in bodies for text in shapes(body) if text})


FIXED = [*explain.RELATIONS.values(), *explain._GROUPED.values(), *explain._BEATEN.values()]
SAID = [*said_by_evidence(), *FIXED]


def test_the_sentences_were_found():
    assert len(said_by_evidence()) > 50


@pytest.mark.parametrize("sentence", SAID)
def test_every_sentence_of_the_evidence_is_put_into_french(sentence):
    assert in_french(sentence) != sentence
    assert in_french(f"against it: {sentence}").startswith(f"contre{B}: ")


@pytest.mark.parametrize("sentence", SENTENCES)
def test_every_row_is_a_sentence_that_is_said(sentence):
    code = "\n".join(path.read_text("utf-8") for path in sorted(LINK.rglob("*.py")))

    assert f'"{sentence}"' in code


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_pattern_fills_what_it_found(pattern):
    english, french = pattern
    groups = {int(each) for each in re.findall(r"\\(\d)", french)}

    assert groups == set(range(1, english.groups + 1))


@pytest.mark.parametrize(
    ("english", "french"),
    [
        ("“3” against “4” against “5”: the values exclude each other.",
         f"“3” contre “4” contre “5”{B}: les valeurs s'excluent"),
        ("“3” and “3”: the values are the same", f"“3” et “3”{B}: les valeurs sont les mêmes"),
        ("Radio Vauclair repeats L'Écho and counts with it.",
         "Radio Vauclair reprend L'Écho et compte avec"),
        ("les figures are 3 % apart", "les figures are 3 % apart"),
        (r"both name \1 \g<2>", r"les deux nomment \1 \g<2>"),
    ],
)  # fmt: skip
def test_puts_a_reason_into_french(english, french):
    assert told("fr", english) == french
    assert told("en", english) == english


def test_what_speaks_against_comes_last_in_french_too():
    said = [told("fr", each) for each in ("against it: one is denied, the other is not", "X.")]

    assert reasons(said) == ("X.", f"Contre{B}: l'une est démentie, l'autre non.")


def test_a_report_is_put_into_french_but_for_what_others_say():
    reason = "the values are the same"
    findings = tuple(replace(each, explanation=(reason, "Why.")) for each in REPORT.findings)
    report = in_language(replace(REPORT, findings=findings), "fr")

    assert {each.explanation for each in report.findings} == {
        ("les valeurs sont les mêmes", "Why.")
    }
    assert [each.message for each in report.findings] == [each.message for each in findings]
    assert in_language(REPORT, "en") is REPORT
