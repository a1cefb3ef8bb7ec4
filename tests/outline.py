"""What readers of the machine formats demand of what we write, no more and no less."""

import csv
import io
import json
import re
from xml.etree import ElementTree

URI = re.compile(r"(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})*")
LINK = re.compile(r"(?<!\\)\[([^\[\]]*)\]\(([^()]*)\)")
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def holds(value, shape, at="$"):
    """Whether a JSON value has a shape: keys (with "?" where optional), types, or values."""
    if isinstance(shape, dict):
        wanted = {key.rstrip("?") for key in shape}
        assert isinstance(value, dict), at
        assert set(value) <= wanted, (at, set(value) - wanted)
        for key, inner in shape.items():
            if key.rstrip("?") in value:
                holds(value[key.rstrip("?")], inner, f"{at}.{key}")
            else:
                assert key.endswith("?"), f"{at} lacks {key}"
    elif isinstance(shape, list):
        assert isinstance(value, list), at
        for number, each in enumerate(value):
            holds(each, shape[0], f"{at}[{number}]")
    elif isinstance(shape, set):
        assert value in shape, (at, value)
    elif isinstance(shape, re.Pattern):
        assert isinstance(value, str), at
        assert shape.fullmatch(value), (at, value)
    elif shape is COUNT:
        assert type(value) is int, (at, value)
        assert value >= 1, (at, value)
    else:
        assert type(value) in (shape if isinstance(shape, tuple) else (shape,)), (at, value)


COUNT = object()
"""A whole number from 1."""
_NONE = type(None)
_TEXT = {"text": str}
_FILE = {"uri": URI, "uriBaseId": {"SRCROOT"}}
_REGION = {
    "startLine": COUNT,
    "startColumn?": COUNT,
    "endLine?": COUNT,
    "endColumn?": COUNT,
    "charOffset?": int,
    "charLength?": COUNT,
    "snippet?": _TEXT,
}
_PHYSICAL = {"artifactLocation": _FILE, "region": _REGION}
_LOCATION = {
    "id?": COUNT,
    "physicalLocation": _PHYSICAL,
    "logicalLocations?": [{"fullyQualifiedName": str}],
    "message?": _TEXT,
}
_LEVELS = {"error", "warning", "note", "none"}
_RULE = {
    "id": str,
    "name": str,
    "shortDescription": _TEXT,
    "fullDescription": _TEXT,
    "help": {"text": str, "markdown": str},
    "defaultConfiguration": {"level": _LEVELS},
    "properties": {"tags": [str], "problem.severity": {"error", "warning", "recommendation"}},
}
_SUPPRESSION = {
    "kind": {"inSource", "external"},
    "status": {"accepted"},
    "justification": str,
    "properties?": {"owner": str, "expires": re.compile(r"\d{4}-\d\d-\d\d")},
}
_OWN = {"factcheckFinding/v1": str}
_RESULT = {
    "ruleId": str,
    "ruleIndex": int,
    "kind": {"fail"},
    "level": _LEVELS - {"none"},
    "message": _TEXT,
    "locations": [_LOCATION],
    "relatedLocations?": [_LOCATION],
    "fingerprints": _OWN,
    "partialFingerprints": {**_OWN, "primaryLocationLineHash": str},
    "baselineState?": {"new", "unchanged"},
    "suppressions?": [_SUPPRESSION],
    "properties": dict,
}
_NOTIFICATION = {
    "descriptor": {"id": str},
    "level": _LEVELS,
    "message": _TEXT,
    "locations?": [{"physicalLocation": {"artifactLocation": _FILE}}],
    "properties?": {"rule": str, "fingerprint": str},
}
_RUN = {
    "tool": {"driver": {"name": str, "semanticVersion?": str, "rules": [_RULE]}},
    "automationDetails": {"id": re.compile(r"factcheck/(?:.*/)?")},
    "columnKind": {"unicodeCodePoints"},
    "originalUriBaseIds": {"SRCROOT": {"description": _TEXT}},
    "invocations": [{"executionSuccessful": bool, "toolExecutionNotifications": [_NOTIFICATION]}],
    "results": [_RESULT],
}
_ISSUE = {
    "description": str,
    "check_name": str,
    "fingerprint": str,
    "severity": {"info", "minor", "major", "critical", "blocker"},
    "location": {"path": str, "lines": {"begin": COUNT}},
}


def sarif(text):
    """A log of SARIF 2.1.0 with one run, as code scanning takes it; the run."""
    log = json.loads(text)
    holds(log, {"$schema": str, "version": {"2.1.0"}, "runs": [_RUN]})
    [run] = log["runs"]
    names = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(set(names)) == len(names)
    assert len(run["results"]) <= 5000
    for result in run["results"]:
        _result(result, names)
    return run


def _result(result, names):
    assert names[result["ruleIndex"]] == result["ruleId"]
    assert len(result["locations"]) == 1
    related = [place["id"] for place in result.get("relatedLocations", ())]
    assert related == list(range(1, len(related) + 1))
    assert len(related) <= 99
    targets = [target for _, target in LINK.findall(result["message"]["text"])]
    assert targets == [str(number) for number in related][: len(targets)]
    for place in (*result["locations"], *result.get("relatedLocations", ())):
        assert not LINK.search(place.get("message", {"text": ""})["text"])
    assert ("suppressions" in result) == (result["properties"].get("status", "new") != "new")


def junit(text):
    """A JUnit document whose counts are right; the root element."""
    root = ElementTree.fromstring(text.encode("utf-8"))
    assert (root.tag, root.attrib["name"]) == ("testsuites", "factcheck")
    _counts(root, root.findall("testsuite/testcase"))
    for suite in root:
        assert suite.tag == "testsuite"
        assert set(suite.attrib) == {"name", "tests", "failures", "errors", "skipped"}
        _counts(suite, list(suite))
        for case in suite:
            assert case.tag == "testcase"
            assert set(case.attrib) == {"classname", "name", "file", "line"}
            assert case.attrib["classname"] == suite.attrib["name"]
            assert [each.tag for each in case] in ([], ["failure"], ["skipped"], ["error"])
            assert all(not len(each) and "message" in each.attrib for each in case)
    return root


def _counts(element, cases):
    tags = [each.tag for case in cases for each in case]
    counted = {"tests": len(cases), "failures": tags.count("failure")}
    counted |= {"errors": tags.count("error"), "skipped": tags.count("skipped")}
    assert {key: int(element.attrib[key]) for key in counted} == counted


def gitlab(text):
    """A code quality report; the issues."""
    issues = json.loads(text)
    holds(issues, [_ISSUE])
    return issues


def table(text):
    """A table by RFC 4180 that holds no formula; the rows as mappings."""
    assert text.endswith("\r\n")
    assert "\n" not in text.replace("\r\n", "")
    header, *rows = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert text.count("\r\n") == len(rows) + 1
    assert {len(row) for row in rows} <= {len(header)}
    assert not [cell for row in rows for cell in row if cell.startswith(FORMULA)]
    return [dict(zip(header, row, strict=True)) for row in rows]


def jsonl(text):
    """Records, one a line, each with its type; the records."""
    records = [json.loads(line) for line in text.removesuffix("\n").split("\n")]
    kinds = [record["type"] for record in records]
    order = ["article", "claim", "fact", "finding", "skipped", "summary"]
    assert kinds == sorted(kinds, key=order.index)
    assert kinds.count("summary") == 1
    return records
