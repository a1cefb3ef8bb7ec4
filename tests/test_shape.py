"""Tests that watch the project's shape: what is registered, declared, documented and small."""

import ast
import importlib
import importlib.util
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
import yaml

from factcheck.cli.options import FORMAT_NAMES
from factcheck.formats import FORMATS, every
from factcheck.kinds import KINDS
from factcheck.lang import PACKS
from factcheck.model.claim import QUOTATION, TITLE

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "factcheck"
MODULES = sorted(PACKAGE.rglob("*.py"))
NAMES = {"pyyaml": "yaml", "text2num": "text_to_num", "charset-normalizer": "charset_normalizer"}
NAMES |= {"google-re2": "re2"}
NAMES |= {"lxml-html-clean": "lxml", "python-dateutil": "dateutil"}
PARTS = {"pydantic_core"}  # comes with pydantic, which does not export its error records


def project():
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]


def distribution(requirement):
    return re.match(r"[A-Za-z0-9-]+", requirement)[0].lower()


def imported(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.split(".")[0]


def named(folder):
    """The modules of a folder that have a NAME, and so are one of its plugins."""
    for path in sorted((PACKAGE / folder).glob("[!_]*.py")):
        if hasattr(importlib.import_module(f"factcheck.{folder}.{path.stem}"), "NAME"):
            yield path.stem


def test_every_kind_module_is_registered():
    assert {kind.NAME for kind in KINDS} == set(named("kinds"))


def test_every_format_module_is_registered():
    assert set(FORMATS.values()) == set(named("formats"))
    assert [each.NAME for each in every()] == list(FORMATS)


def test_every_format_is_in_the_page_of_outputs_and_in_the_help():
    page = (ROOT / "docs/outputs.md").read_text("utf-8")
    names = list(FORMATS)

    assert re.findall(r"^\| `([a-z-]+)` \|", page, re.MULTILINE) == names
    assert re.findall(r"[a-z-]+", FORMAT_NAMES.replace(" or ", " ")) == names
    for said in ("5,000 results", "10 errors, 10 warnings and 10 notices", "900 KiB"):
        assert said in page


def test_every_language_folder_is_a_pack():
    folders = {path.parent.name for path in (PACKAGE / "lang").glob("*/discourse.py")}

    assert folders == set(PACKS)


@pytest.mark.parametrize("code", sorted(PACKS))
def test_every_kind_has_a_corpus_in_every_language(code):
    tables = {path.stem for path in (ROOT / "tests/corpus" / code).glob("*.yaml")}

    assert {*(kind.NAME for kind in KINDS), QUOTATION, TITLE} == tables


def test_what_is_imported_is_declared():
    declared = {distribution(each) for each in project()["dependencies"]}
    declared |= {distribution(each) for each in project()["optional-dependencies"]["html"]}
    known = {NAMES.get(each, each) for each in declared}
    standard = sys.stdlib_module_names

    strangers = {name for path in MODULES for name in imported(path)}
    strangers -= known | PARTS | standard | {"factcheck"}
    assert strangers == set()


def test_lower_bounds_only():
    extras = project()["optional-dependencies"].values()
    requirements = [*project()["dependencies"], *(each for extra in extras for each in extra)]

    assert all(re.fullmatch(r"factcheck\[\w+\]|[a-z0-9-]+>=[\d.]+", each) for each in requirements)


def public(tree):
    """The public functions and classes of a module, and the public methods of its classes."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from public(node)


def test_public_things_have_docstrings():
    bare = [
        f"{path.relative_to(ROOT)}:{node.lineno} {node.name}"
        for path in MODULES
        for node in public(ast.parse(path.read_text("utf-8")))
        if ast.get_docstring(node) is None
    ]

    assert bare == []


def test_no_module_is_a_house_of_its_own():
    """Over 300 lines two things live in one room; the word tables of a language may be long."""
    long = {
        str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines())
        for path in MODULES
        if "lang" not in path.relative_to(PACKAGE).parts
    }

    assert {name: lines for name, lines in long.items() if lines > 300} == {}


def test_every_rule_is_named_after_its_file():
    for path in sorted((ROOT / "rules").glob("*.yaml")):
        rule = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
        assert rule["id"] == path.stem


def script(name):
    spec = importlib.util.spec_from_file_location(name, ROOT / "docs" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_manual_says_what_the_help_says():
    assert (ROOT / "docs/commands.md").read_text("utf-8") == script("manual").manual()


def test_the_page_on_rules_says_what_their_files_and_their_schema_say():
    assert (ROOT / "docs/rules.md").read_text("utf-8") == script("rules").page()


def test_the_page_on_configuration_says_what_the_schema_says():
    assert (ROOT / "docs/configuration.md").read_text("utf-8") == script("configuration").page()


def test_the_picture_in_the_readme_is_what_the_checker_draws(monkeypatch):
    monkeypatch.chdir(ROOT)

    assert (ROOT / "docs/report.svg").read_text("utf-8") == script("picture").picture()


def test_the_audit_report_is_what_the_seeds_give(tmp_path):
    """`make audit` writes these bytes."""
    out = tmp_path / "audit.md"
    command = [sys.executable, "-m", "factcheck", "check", "seeds", "-o", f"markdown:{out}"]

    subprocess.run(command, cwd=ROOT, check=True)

    assert out.read_bytes() == (ROOT / "reports/audit.md").read_bytes()
