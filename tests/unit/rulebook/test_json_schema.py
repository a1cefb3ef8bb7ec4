"""The JSON Schema of rule files, held to the loader by our own rules and by what it refuses."""

import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from factcheck.rulebook.described import described, records
from factcheck.rulebook.json_schema import rule_schema
from factcheck.rulebook.options import ABOUT
from factcheck.rulebook.schema import Rule

RULES = sorted((Path(__file__).parents[3] / "rules").glob("*.yaml"))
SCHEMA = rule_schema()


class AsEditorsRead(yaml.BaseLoader):
    """YAML 1.2 as an editor reads it: numbers and truth values, dates as text."""


AsEditorsRead.add_implicit_resolver(
    "tag:yaml.org,2002:float", re.compile(r"-?\d+(\.\d+)?"), list("-0123456789")
)
AsEditorsRead.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("true|false"), ["t", "f"])
for tag, read in (("float", float), ("bool", lambda text: text == "true")):
    AsEditorsRead.add_constructor(
        f"tag:yaml.org,2002:{tag}", lambda loader, node, read=read: read(node.value)
    )


def faults(text):
    value = yaml.load(text, AsEditorsRead)
    return sorted(error.message for error in Draft202012Validator(SCHEMA).iter_errors(value))


def test_is_a_schema_and_the_same_twice():
    Draft202012Validator.check_schema(SCHEMA)

    assert json.dumps(SCHEMA) == json.dumps(rule_schema())


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_our_rules_are_rules_by_it(path):
    assert faults(path.read_text("utf-8")) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("check: single-source", "check: single-sourc"),
        ("severity: warning", "severity: fatal"),
        ("lead: 2", "lead: two"),
        ("lead: 2", "lead: -2"),
        ("lead: 2", "lede: 2"),
        ("least: 20", "leest: 20"),
        ("anywhere: true", "anywhere: 1"),
        ("zones: [title", "zones: [headline"),
        ("where:", "whither:"),
        ("kinds: [", "kinds: [sums, "),
        ("check: single-source", "check: weekday"),
    ],
)
def test_it_refuses_what_the_loader_refuses(old, new):
    text = (RULES[0].parent / "single-source.yaml").read_text("utf-8")

    assert old in text
    assert faults(text.replace(old, new))


def test_every_field_says_what_it_means():
    for model in records(Rule, *(about.options for about in ABOUT.values())):
        assert all(len(text) > 10 for text in described(model).values())
    assert all(each["description"] for each in SCHEMA["properties"].values())


def test_it_knows_every_check_and_every_key():
    assert set(SCHEMA["properties"]) == set(Rule.model_fields)
    assert [each["if"]["properties"]["check"]["const"] for each in SCHEMA["allOf"]] == list(ABOUT)
