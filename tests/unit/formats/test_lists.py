"""Concise lines, JSON lines and tables: what each says of one finding or claim."""

import json

import pytest
from outline import jsonl as records
from outline import table
from sample import FINDINGS, REPORT, RULES

from factcheck.formats import concise, csv_claims, csv_findings, csv_text, json_v1, jsonl
from factcheck.formats.view import View


def test_concise_is_a_line_a_finding_and_begins_where_a_draft_says_so():
    lines = concise.render(REPORT, View()).splitlines()

    assert len(lines) == len(FINDINGS) + len(REPORT.skipped) + 1
    assert lines[0] == (
        "drafts/vauclair.md:2:36: error money-conflict 3 sources give different amounts for the"
        " works on the bridge: EUR 12800000, EUR 13000000, EUR 21800000"
        f" [{FINDINGS[0].fingerprint}]"
    )
    assert lines[1].endswith(f"[{FINDINGS[1].fingerprint}] (known)")
    assert "reach" in lines[-1]


def test_concise_speaks_french():
    lines = concise.render(REPORT, View(language="fr")).splitlines()

    assert lines[1].endswith("(connu)")
    assert "bridge/scan␛[2J.md: pas de texte" in lines[-2] or "aucun texte" in lines[-2]


def test_json_lines_are_the_records_of_the_contract():
    whole = json.loads(json_v1.render(REPORT, View(rules=RULES)))
    lines = records(jsonl.render(REPORT, View(rules=RULES)))

    for key in ("articles", "claims", "facts", "findings", "skipped"):
        kind = key.removesuffix("s")
        found = [dict(line) for line in lines if line["type"] == kind]
        assert [{**each, "type": kind} for each in whole[key]] == found
        assert len(found) == len(whole[key]) > 0
    assert lines[-1] == {"type": "summary", "schema": whole["schema"], **whole["summary"]}


def test_a_row_a_finding():
    rows = table(csv_findings.render(REPORT, View()))

    assert [row["fingerprint"] for row in rows] == [each.fingerprint for each in FINDINGS]
    first = rows[0]
    assert (first["path"], first["line"], first["column"]) == ("drafts/vauclair.md", "2", "36")
    assert first["values"] == "EUR 13000000 | EUR 12800000 | EUR 21800000"
    assert first["draft"] == "yes"


def test_a_row_a_claim():
    rows = {row["claim"]: row for row in table(csv_claims.render(REPORT, View()))}

    assert list(rows) == [claim.id for claim in REPORT.claims]
    assert rows["echo#5"]["normalized"] == "~9000 automobiliste"
    assert (rows["echo#5"]["approximate"], rows["echo#5"]["per"]) == ("yes", "day")
    assert rows["echo#6"]["normalized"] == ""
    assert rows["echo#6"]["resolved_from"] == "no date in the text before it"
    assert (rows["echo#2"]["fact"], rows["echo#2"]["verdict"]) == ("f2", "conflict")


@pytest.mark.parametrize("text", ["=1", "+1", "-1", "@x", "\t=1", "\r=1", " =1", "\n@x"])
def test_no_cell_is_a_formula(text):
    assert csv_text.cell(text) == f"'{text.strip()}"


def test_a_cell_is_one_line():
    text = csv_text.table(("a", "b"), [('x\r\ny"', "::error::,")])

    assert text == 'a,b\r\n"x y""","::error::,"\r\n'
