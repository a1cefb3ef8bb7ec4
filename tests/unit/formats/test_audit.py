"""The parts of the audit report: what is left out, and what is read as one source."""

import re
from dataclasses import replace

import pytest
from sample import ADVICE, ECHO, REPORT, RULES

from factcheck.formats import evidence, markdown
from factcheck.formats.audit import inputs, method
from factcheck.formats.audit.section import Section, fitted
from factcheck.formats.audit.text import escaped
from factcheck.formats.catalogue import ENGLISH
from factcheck.formats.view import View
from factcheck.model.fact import Verdict
from factcheck.model.finding import Report, Status
from factcheck.model.source import Profile
from factcheck.model.standing import NOTHING

FIRST = Section("# Head")
SECOND = Section("## Findings", ("### one é", "### two é"))
THIRD = Section("## Table", ("| a |", "| b |", "| c |"), "\n", "</details>")
NOTE = "{} more {} left out here: a summary bears no more. `-o markdown:PATH` writes all."


def test_leaves_what_fits_as_it_is():
    whole = fitted((FIRST, SECOND, THIRD), 1000, ENGLISH)

    assert whole == (
        "# Head\n\n## Findings\n\n### one é\n\n### two é\n\n"
        "## Table\n| a |\n| b |\n| c |\n\n</details>\n"
    )
    assert fitted((FIRST, SECOND, THIRD), len(whole.encode()) + 1, ENGLISH) == whole


def test_shortens_from_the_bottom_and_says_so():
    rows = tuple(f"| {number} |" for number in range(1000))
    long = replace(THIRD, entries=rows)
    text = fitted((FIRST, SECOND, long), 3000, ENGLISH)

    kept = text.count("\n|")
    assert len(text.encode("utf-8")) <= 3000
    assert kept > 300
    assert "### two é" in text
    assert text.endswith(f"\n\n{NOTE.format(1000 - kept, 'are')}\n\n</details>\n")


def test_takes_from_a_section_only_what_those_below_could_not_give():
    long = replace(SECOND, entries=tuple(f"### finding {number}" for number in range(200)))
    text = fitted((FIRST, long, THIRD), 2000, ENGLISH)

    assert len(text.encode("utf-8")) <= 2000
    assert NOTE.format(3, "are") in text
    assert "| a |" not in text
    assert text.startswith("# Head\n\n## Findings\n\n### finding 0\n\n### finding 1\n\n")


def test_draws_no_entry_that_finds_no_room():
    drawn = list[int]()
    rows = replace(THIRD, entries=range(1000), draw=lambda at: drawn.append(at) or f"| {at} |")
    fitted((FIRST, rows), 500, ENGLISH)

    assert 10 < max(drawn) < 100


def test_the_report_is_whole_however_long_and_a_summary_of_it_is_not():
    many = tuple(
        replace(finding, fingerprint=f"{finding.fingerprint}{copy:05}")
        for copy in range(400)
        for finding in REPORT.findings
    )
    report, view = replace(REPORT, findings=many), View(rules=RULES, advice=ADVICE)
    record = markdown.render(report, view)
    text = markdown.shortened(report, view, 900 * 1024)

    assert "left out here" not in record
    shown = [each for each in many if each.verdict is not Verdict.CORROBORATED]
    assert all(escaped(each.fingerprint) in record for each in shown[::97])
    assert len(text.encode("utf-8")) <= 900 * 1024 < len(record.encode("utf-8"))
    assert "left out here" in text
    assert text.rstrip().endswith("is not yet known. |")
    assert re.findall("</?details>", text) == ["<details>", "</details>"]


def names(report):
    return evidence.index(report, View())


def ties(report):
    return list(inputs._ties(report, names(report)))


def owned(owner, *articles):
    return tuple(replace(each, profile=Profile(owner=owner)) for each in articles)


def test_tells_what_is_read_as_one_source():
    echo = replace(ECHO, copy_of=None)
    sister = replace(ECHO, id="sister", source="Le Soir")
    report = Report(owned("Groupe Val", echo, sister), ())

    assert ties(report) == [("L'Écho de Vauclair, Le Soir", "of one owner: Groupe Val")]
    assert ties(Report((echo,), ())) == []
    assert ties(REPORT) == [
        ("L'Écho de Vauclair, Radio Vauclair", "one text: the others repeat L'Écho de Vauclair")
    ]


@pytest.mark.parametrize(
    ("sources", "wanted"),
    [
        (("Reuters",), [("L'Écho de Vauclair, The Saint-Alban Courier",
                         "all credit Reuters for the same claim, in 1 fact")]),
        (("L'Écho de Vauclair", "The Saint-Alban Courier"), []),
    ],
)  # fmt: skip
def test_tells_whom_several_sources_credit(sources, wanted):
    """Where it made them one: a fact that counts them as two was not told by the third alone."""
    claims = tuple(replace(each, attribution="Reuters") for each in REPORT.claims)
    facts = (replace(REPORT.facts[0], sources=sources),)
    report = replace(REPORT, claims=claims, facts=facts)

    assert [each for each in ties(report) if "Reuters" in each[1]] == wanted


def test_the_set_of_rules_has_another_name_where_a_rule_changes():
    view = View(rules=RULES, advice=ADVICE)
    changed = replace(view, advice=(replace(ADVICE[0], version="ffffffff"), *ADVICE[1:]))
    fewer = replace(view, rules=RULES[:1])

    assert len({method.set_version(each) for each in (view, changed, fewer)}) == 3
    assert method.set_version(view) == method.set_version(replace(view))


def test_says_none_where_there_is_no_new_conflict():
    findings = tuple(replace(each, status=Status.KNOWN) for each in REPORT.findings)
    text = markdown.render(replace(REPORT, findings=findings, standing=NOTHING), View())

    assert "## New conflicts\n\nNone.\n\n## Known and waived\n\n<details>" in text
    assert "<summary>11 known</summary>" in text
    assert "## Waivers" not in text


def test_a_run_that_was_not_whole_is_called_incomplete():
    text = markdown.render(replace(REPORT, findings=()), View())

    assert "**Incomplete**: exit status 3, " in text
    assert "**Passed**: exit status 0, " in markdown.render(Report((ECHO,), ()), View())
    assert "**Not done**: exit status 5, " in markdown.render(Report((), ()), View())
