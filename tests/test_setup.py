"""Setting a newsroom up, from the command line: init, config show, schema, variables, drafts."""

import io
import json
import re
from pathlib import Path
from types import SimpleNamespace

import pytest
import yaml
from jsonschema import Draft202012Validator

from factcheck.cli.app import app
from factcheck.cli.asked import command_of
from factcheck.cli.setup_commands import SCHEMAS
from factcheck.config import starter
from factcheck.config.load import load
from factcheck.config.schema import ConfigFile
from factcheck.ledger.waivers import parse as parse_waivers
from factcheck.rulebook.load import load as load_rule

ROOT = Path(__file__).parent.parent
ARTICLE = (
    "---\nsource: {}\npublished: 2026-03-04\n---\n\nThe repair of the Vauclair bridge will {}\n"
)
COST = "cost €12.8 million, and 640 shops on the Vauclair quay will be paid."
OTHER = "cost €21.8 million, and 640 shops on the Vauclair quay will be paid."


@pytest.fixture
def here(tmp_path, monkeypatch):
    """An empty folder, a repository of its own; the working folder of the test."""
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="")


def files(folder):
    found = (each for each in folder.rglob("*") if each.is_file())
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in found}


def test_init_in_an_empty_folder(here, run):
    ended, out, err = run("init")

    assert (ended, err) == (0, "")
    assert out.splitlines() == [
        "wrote factcheck.yaml",
        "wrote rules/own-example.yaml",
        "wrote the line for the baseline in .gitattributes",
        "Next: factcheck check",
    ]
    assert (here / ".gitattributes").read_text() == starter.ATTRIBUTES_LINE + "\n"
    assert run("check")[0] == 5


def test_init_finds_the_articles(here, run):
    put(here / "drafts/d.md", ARTICLE.format("Le Quai", COST))
    put(here / "wire/w.md", ARTICLE.format("Wire", OTHER))
    put(here / "top.md", ARTICLE.format("Post", COST))
    put(here / "README.md", "Nothing to read here.\n")
    put(here / "src/code.py", "")
    assert run("init")[0] == 0

    inputs = load((here / "factcheck.yaml").read_text(), "factcheck.yaml", ".").says.inputs
    assert [(each.glob, each.role) for each in inputs] == [
        ("drafts/**", "draft"),
        ("wire/**", "source"),
        ("*.md", "source"),
    ]
    ended, out, _ = run("check", "--format", "json")
    report = json.loads(out)
    assert ended == 1
    assert [each["path"] for each in report["articles"]] == ["drafts/d.md", "top.md", "wire/w.md"]


def test_init_overwrites_nothing(here, run):
    put(here / "factcheck.yaml", "fail_on: info\n")
    put(here / ".gitattributes", "*.png binary\r\n*.md text")
    (here / "rules").mkdir()
    (here / "rules/own-example.yaml").symlink_to("nowhere.yaml")
    _, out, _ = run("init")

    assert "kept factcheck.yaml: it is there already" in out
    assert "kept rules/own-example.yaml: it is there already" in out
    assert (here / "factcheck.yaml").read_text() == "fail_on: info\n"
    assert (here / "rules/own-example.yaml").is_symlink()
    wanted = f"*.png binary\r\n*.md text\r\n{starter.ATTRIBUTES_LINE}\r\n"
    assert (here / ".gitattributes").read_bytes().decode() == wanted

    before = files(here)
    assert "kept the line for the baseline in .gitattributes" in run("init")[1]
    assert files(here) == before


def test_init_says_what_it_cannot_write(here, run):
    put(here / "rules", "a file where a folder is to be")
    ended, out, err = run("init")

    assert ended == 4
    assert out == "wrote factcheck.yaml\n"
    assert "rules could not be written" in err


def test_init_sees_endings_in_capitals(here, run):
    put(here / "TOP.MD", ARTICLE.format("Wire", OTHER))
    run("init")

    assert '- glob: "*.MD"' in (here / "factcheck.yaml").read_text()
    assert run("check")[0] == 0


def test_config_show_has_one_format(run):
    help_text = run("config", "show", "--help")[1]

    assert help_text.count("--format ") == 2  # the option and its example
    assert run("config", "show", "--no-config", "-o", "csv", "-f", "json")[0] == 0


@pytest.mark.parametrize("name", ["a: b", 'say "x"', "été", "#1", "- x", "{x}"])
def test_init_writes_any_folder_name_as_yaml(here, run, name):
    put(here / name / "w.md", ARTICLE.format("Wire", OTHER))
    run("init")

    says = load((here / "factcheck.yaml").read_text("utf-8"), "factcheck.yaml", ".").says
    assert [each.glob for each in says.inputs] == [f"{name}/**"]


def test_the_starters_are_what_they_should_be():
    load_rule(starter.rule_text(), "own-example.yaml")
    Draft202012Validator(SCHEMAS["rule"]()).validate(yaml.safe_load(starter.rule_text()))
    for folders in ((), ("drafts", "wire")):
        text = starter.config_text(folders, ())
        assert load(text, "factcheck.yaml", ".").says.inputs[0].role == "draft"
        Draft202012Validator(SCHEMAS["config"]()).validate(yaml.safe_load(text))


def rows(out):
    return {row["name"]: (row["value"], row["origin"]) for row in json.loads(out)["settings"]}


def test_config_show_says_where_each_value_came_from(here, run, monkeypatch):
    put(here / "factcheck.yaml", "language: fr\ninputs:\n  - glob: wire\nlexicon: [a.yaml]\n")
    monkeypatch.setenv("FACTCHECK_TODAY", "2026-03-04")
    monkeypatch.setenv("FACTCHECK_LEXICON", "b.yaml\nmy desk.yaml\n")
    ended, out, _ = run("config", "show", "--fail-on", "info", "--format", "json")
    shown = rows(out)

    assert ended == 0
    assert shown["fail_on"] == ("info", "--fail-on")
    assert shown["--today"] == ("2026-03-04", "FACTCHECK_TODAY")
    assert shown["lexicon"] == (["b.yaml", "my desk.yaml"], "FACTCHECK_LEXICON")
    assert shown["language"] == ("fr", "factcheck.yaml:1")
    assert shown["inputs.0.glob"] == ("wire", "factcheck.yaml:3")
    assert shown["rules"] == (["builtin"], "default")
    assert shown["limits.max_file_size"] == ("10 MiB", "default")


def test_config_show_shows_every_setting(here, run):
    """Every key of the file, and every flag of check."""
    _, out, _ = run("config", "show", "--format", "json")
    shown = rows(out)
    flags = {each.opts[0] for each in command_of(app).commands["check"].params}

    assert {key.partition(".")[0] for key in shown} >= set(ConfigFile.model_fields)
    told = {"--output", "--rules", "--lexicon", "--baseline", "--waivers", "--fail-on", "--lang"}
    assert flags - set(shown) <= told | {"path", "--config", "--no-config", "--help"}


def test_config_show_on_a_screen(here, run):
    put(here / "factcheck.yaml", 'fail_on: info\nproject: "a \\e[31m b"\n')
    _, out, _ = run("config", "show")

    assert out.startswith("factcheck.yaml\n")
    assert re.search(r"^fail_on +info +factcheck\.yaml:1$", out, re.MULTILINE)
    assert "\x1b" not in out


def options(command, name="factcheck"):
    for each in command.params:
        if each.param_type_name == "option":
            yield name, each
    for child in getattr(command, "commands", {}).values():
        yield from options(child, f"{name} {child.name}")


def test_every_flag_is_a_variable_too():
    alone = {"--help", "--version", "--install-completion", "--show-completion"}
    for command, option in options(command_of(app)):
        long = next(each for each in option.opts if each.startswith("--"))
        if long not in alone:
            expected = "FACTCHECK_" + long[2:].replace("-", "_").upper()
            assert option.envvar == expected, f"{command} {long}"


def test_a_variable_holds_where_its_flag_is_not_given(here, run, monkeypatch):
    put(here / "a.md", ARTICLE.format("Wire", COST))
    monkeypatch.setenv("FACTCHECK_OUTPUT", "json:a.json json:b.json")
    assert run("check", "a.md")[0] == 0
    assert (here / "a.json").read_bytes() == (here / "b.json").read_bytes()

    assert run("check", "a.md", "-o", "json:c.json")[:2] == (0, "")
    monkeypatch.setenv("FACTCHECK_FAIL_ON", "eror")
    ended, _, err = run("check", "a.md")
    assert (ended, "FACTCHECK_FAIL_ON: unknown severity 'eror'" in err) == (2, True)
    assert run("check", "a.md", "--fail-on", "error")[0] == 0


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_schemas_are_schemas(name, run):
    ended, out, _ = run("schema", name)

    assert ended == 0
    Draft202012Validator.check_schema(json.loads(out))
    assert json.loads(out)["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_a_schema_that_is_none_is_told(run):
    ended, _, err = run("schema", "confg")

    assert ended == 2
    assert "NAME: unknown schema 'confg'. Did you mean 'config'?" in err


@pytest.mark.parametrize("command", ["check", "claims"])
def test_reports_fit_their_schema(command, run, monkeypatch):
    monkeypatch.chdir(ROOT)
    dossier = "tests/dossiers/aquarium-sablene"
    _, out, _ = run(command, dossier, "seeds", "--format", "json")

    report = json.loads(out)
    Draft202012Validator(SCHEMAS["report"]()).validate(report)
    assert list(report) == list(SCHEMAS["report"]()["properties"])


def test_the_report_schema_refuses_what_is_no_report():
    schema = Draft202012Validator(SCHEMAS["report"]())

    assert not schema.is_valid({})
    assert not schema.is_valid({"schema": "factcheck.report/2"})


def test_the_config_schema_refuses_what_the_loader_does():
    schema = Draft202012Validator(SCHEMAS["config"]())

    for wrong in ({"projct": "x"}, {"fail_on": "eror"}, {"inputs": [{"role": "draft"}]}):
        assert not schema.is_valid(wrong)


def test_a_draft_from_the_command_line(here, run):
    put(here / "a.md", ARTICLE.format("Wire", COST))
    put(here / "z.md", ARTICLE.format("Desk", OTHER))
    ended, out, _ = run("check", "a.md", "--draft", "z.md", "--format", "json")
    report = json.loads(out)
    [conflict] = [each for each in report["findings"] if each["verdict"] == "conflict"]
    assert ended == 1
    assert conflict["claims"][0].startswith("z.md#")

    _, out, _ = run("check", "a.md", "--draft", "z.md")
    assert "z.md · 1 of 2 figures have a second source, none for €21.8 million" in " ".join(
        out.split()
    )


def test_a_draft_from_standard_input(here, run, monkeypatch):
    put(here / "a.md", ARTICLE.format("Wire", COST))
    piped = io.BytesIO(ARTICLE.format("Desk", OTHER).encode())
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=piped))
    ended, out, _ = run("check", "a.md", "--draft", "-", "--format", "json")

    conflict = next(each for each in json.loads(out)["findings"] if each["severity"] == "error")
    assert (ended, conflict["claims"][0][:2]) == (1, "-#")


def test_rules_test_runs_the_rules_that_hold(here, run):
    run("init")
    _, out, _ = run("rules", "test", "--rules", "rules")
    assert out == "own-example · 1 of 1 fire · 1 of 1 are quiet\n"

    put(here / "factcheck.yaml", "rules: [rules]\n")
    assert run("rules", "test") == (0, out, "")


def test_the_sarif_place_is_the_drafts(here, run):
    put(here / "a.md", ARTICLE.format("Wire", COST))
    put(here / "z.md", ARTICLE.format("Desk", OTHER))
    _, out, _ = run("check", "a.md", "--draft", "z.md", "--format", "sarif")

    results = json.loads(out)["runs"][0]["results"]
    [conflict] = [each for each in results if each["ruleId"] == "money-conflict"]
    [place] = conflict["locations"]
    assert place["physicalLocation"]["artifactLocation"]["uri"] == "z.md"


def test_try_reads_as_the_configuration_has_the_source(here, run):
    put(here / "factcheck.yaml", "sources: {La Presse: {aliases: [Presse], currency: CAD}}\n")

    assert "CAD 3000000" in run("try", "It costs $3 million", "--source", "presse")[1]
    assert "USD 3000000" in run("try", "It costs $3 million")[1]


def example():
    page = (ROOT / "docs/configuration.md").read_text("utf-8")
    return re.search(r"```yaml\n(.*?)```", page, re.DOTALL)[1]


def test_the_example_in_the_docs_is_a_configuration():
    load(example(), "factcheck.yaml", ".")
    Draft202012Validator(SCHEMAS["config"]()).validate(yaml.safe_load(example()))


WAIVERS = """\
schema: 1
waivers:
  - finding: fc1:0123456789abcdef0123
    rule: money-conflict
    values: ["EUR 12800000", "EUR 21800000"]
    reason: The Courier counts the debt in.
    owner: desk
    created: "2026-03-05"
    expires: "2026-06-30"
"""


def test_the_waivers_schema_takes_what_the_loader_does():
    schema = Draft202012Validator(SCHEMAS["waivers"]())

    parse_waivers(WAIVERS, "w.yaml")
    assert schema.is_valid(yaml.safe_load(WAIVERS))
    assert not schema.is_valid(yaml.safe_load(WAIVERS.replace("owner", "ownr")))
    assert not schema.is_valid(
        yaml.safe_load(WAIVERS.replace("The Courier counts the debt in.", "x"))
    )


def test_every_key_of_the_schemas_is_told():
    def bare(schema, way):
        for name, part in schema.get("properties", {}).items():
            if "description" not in part:
                yield (*way, name)
        for name, part in schema.get("$defs", {}).items():
            yield from bare(part, (*way, name))

    for name in ("config", "waivers", "rule"):
        assert list(bare(SCHEMAS[name](), (name,))) == []
