import json
from dataclasses import replace

import pytest
from outline import LINK, sarif
from sample import CLAIMS, FINDINGS, HOST, REPORT, RULES, STANDING

from factcheck.formats.sarif import render
from factcheck.formats.sarif_place import message, uri
from factcheck.formats.view import View
from factcheck.model.finding import Report
from factcheck.model.standing import WaiverState


def run(report=REPORT, **more):
    return sarif(render(report, View(**{"rules": RULES, **more})))


def result(rule, report=REPORT, **more):
    return next(each for each in run(report, **more)["results"] if each["ruleId"] == rule)


def test_the_draft_comes_first_and_the_other_sides_are_linked():
    found = result("money-conflict")

    [first] = found["locations"]
    assert first["physicalLocation"]["artifactLocation"] == {
        "uri": "drafts/vauclair.md",
        "uriBaseId": "SRCROOT",
    }
    others = [
        each["physicalLocation"]["artifactLocation"]["uri"] for each in found["relatedLocations"]
    ]
    assert others == ["bridge/echo.md", "bridge/wire.md", "bridge/courier.md"]
    assert LINK.findall(found["message"]["text"]) == [
        ("L'Écho de Vauclair", "1"),
        ("Radio Vauclair", "2"),
        ("The Saint-Alban Courier", "3"),
    ]
    assert found["relatedLocations"][2]["message"]["text"] == (
        "The Saint-Alban Courier, 4 March 2026: 21.8 million euros"
    )


def test_the_region_is_the_claim():
    region = result("weekday-mismatch")["locations"][0]["physicalLocation"]["region"]
    text = next(each for each in REPORT.articles if each.id == "echo").text

    start = region["charOffset"]
    assert text[start : start + region["charLength"]] == "mercredi 5 mars"
    line = text.split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "mercredi 5 mars"


def test_known_and_waived_findings_are_marked_and_not_left_out():
    known, waived = result("duration-conflict"), result("date-conflict")

    assert known["baselineState"] == waived["baselineState"] == "unchanged"
    assert [each["justification"] for each in known["suppressions"]] == [
        "Known: the baseline has it."
    ]
    [why] = waived["suppressions"]
    assert why["justification"].startswith("The flood is no date of the works.")
    assert why["properties"] == {"owner": "city-desk", "expires": "2026-06-30"}
    assert result("money-conflict")["baselineState"] == "new"


def test_a_directive_in_a_draft_is_a_suppression_in_its_source():
    waived = replace(FINDINGS[2], claims=("draft#1", "hostile#1"), sides=())
    standing = replace(STANDING, waivers=())
    report = replace(REPORT, findings=(waived,), standing=standing)

    assert result("date-conflict", report)["suppressions"] == [
        {
            "kind": "inSource",
            "status": "accepted",
            "justification": waived.because,
        }
    ]


def test_what_is_resolved_is_told_and_is_no_result():
    """Code hosts keep the alert of every result open, one that is called absent too."""
    found = run(baseline="desk/known facts.jsonl")
    [told] = found["invocations"]
    notes = told["toolExecutionNotifications"]
    [gone] = [each for each in notes if each["descriptor"]["id"] == "resolved"]

    place = gone["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert place == "desk/known%20facts.jsonl"
    assert gone["properties"]["fingerprint"] == "fc1:00c0ffee00000001"
    assert "fc1:00c0ffee00000001" not in json.dumps(found["results"])


def test_a_run_without_a_baseline_compares_with_none():
    report = replace(REPORT, standing=replace(STANDING, baseline=None, resolved=()))

    assert not [each for each in run(report)["results"] if "baselineState" in each]


def test_identities_are_given_twice():
    found = result("money-conflict")
    print_ = FINDINGS[0].fingerprint

    assert found["fingerprints"] == {"factcheckFinding/v1": print_}
    assert found["partialFingerprints"]["primaryLocationLineHash"] == f"{print_}:1"


def test_agreement_is_no_result():
    """Code hosts make an alert of it, although its kind would be "pass"."""
    found = run()["results"]

    assert "corroborated" not in {each["ruleId"] for each in found}
    assert {each["kind"] for each in found} == {"fail"}
    assert "none" not in {each["level"] for each in found}


def test_what_could_not_be_read_is_told():
    [told] = run()["invocations"]
    notes = {each["descriptor"]["id"]: each for each in told["toolExecutionNotifications"]}

    assert told["executionSuccessful"] is False
    assert notes["unread"]["level"] == "error"
    place = notes["unread"]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"] == "bridge/scan%1B%5B2J.md"
    assert notes["skipped"]["level"] == notes["notice"]["level"] == "note"
    assert {f"waiver-{each.value}" for each in WaiverState} - set(notes) == {"waiver-holds"}
    assert run(Report((), ()))["invocations"][0]["executionSuccessful"] is True


def test_rules_are_listed_when_all_is_well():
    driver = run(Report((), ()))["tool"]["driver"]

    assert [(rule["id"], rule["name"]) for rule in driver["rules"]] == [
        ("money-conflict", "MoneyConflict"),
        ("single-source", "SingleSource"),
    ]


def test_five_thousand_results_are_kept_the_gravest_and_newest():
    many = replace(REPORT, findings=FINDINGS * 700)
    kept = run(many, language="fr")

    assert len(kept["results"]) == 5000
    counts = {each["ruleId"]: 0 for each in kept["results"]}
    for each in kept["results"]:
        counts[each["ruleId"]] += 1
    assert counts["money-conflict"] == 700
    assert counts["single-source"] == 1400
    assert {each["baselineState"] for each in kept["results"]} == {"new"}
    last = kept["invocations"][0]["toolExecutionNotifications"][-1]
    assert last["message"]["text"].startswith("2\u202f000 résultats sont omis")


def test_two_desks_have_two_automations():
    assert run()["automationDetails"] == {"id": "factcheck/"}
    assert run(project="city desk")["automationDetails"] == {"id": "factcheck/city desk/"}


@pytest.mark.parametrize("path", ["bridge/page.html", "wire.jsonl"])
def test_a_text_that_is_not_the_file_points_to_its_first_line(path):
    moved = replace(HOST, path=path)
    claims = tuple(each for each in CLAIMS if each.article == "hostile")
    report = Report((moved,), claims, findings=(FINDINGS[7],))
    [place] = result("single-source", report)["locations"]

    assert place["physicalLocation"]["region"] == {"startLine": 1}
    assert place["logicalLocations"] == [{"fullyQualifiedName": "hostile:2:118"}]


def test_paths_are_percent_encoded():
    assert uri("a b/é#?%.md") == "a%20b/%C3%A9%23%3F%25.md"
    assert uri("\udcff\ud800x") == "%ED%B3%BF%ED%A0%80x"
    assert uri("\udcff") == "%FF"


def test_a_message_has_no_link_of_an_article():
    assert message("see [x](http://y.example)") == "see [x] (http://y.example)"
    assert not LINK.search(message("[a]\u202e(1) [b]((2) \\](3)"))


def test_the_shape_is_watched():
    log = json.loads(render(REPORT, View(rules=RULES)))
    for change in (
        lambda run: run["results"][0]["locations"].clear(),
        lambda run: run["results"][0].update(level="grave"),
        lambda run: run["results"][0].update(ruleIndex=1),
        lambda run: run["results"][0]["message"].update(text="[x](http://y.example)"),
        lambda run: run.update(colour="red"),
        lambda run: run.pop("columnKind"),
    ):
        broken = json.loads(json.dumps(log))
        change(broken["runs"][0])
        with pytest.raises(AssertionError):
            sarif(json.dumps(broken))
