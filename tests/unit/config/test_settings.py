"""Flag before variable before file before default; and which file it is."""

import pytest

from factcheck.config.settings import Asked, choose, settings
from factcheck.errors import InputError
from factcheck.model.finding import Severity

FLAGS = {"output": "--output", "fail_on": "--fail-on", "lang": "--lang", "rules": "--rules"}
USUAL = {"output": None, "fail_on": "error", "lang": "en", "rules": None}


def asked(origins=(), **values):
    return Asked({**USUAL, **values}, dict(origins), FLAGS)


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    return tmp_path


def put(path, text=""):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def said(chosen, name="fail_on"):
    return chosen.settings[name].value, chosen.settings[name].origin


def test_flag_before_variable_before_file_before_default(here):
    assert said(choose(asked())) == ("error", "default")

    put(here / "factcheck.yaml", "language: fr\nfail_on: info\n")
    assert said(choose(asked())) == ("info", "factcheck.yaml:2")

    variable = asked({"fail_on": "FACTCHECK_FAIL_ON"}, fail_on="warning")
    assert said(choose(variable)) == ("warning", "FACTCHECK_FAIL_ON")

    flag = asked({"fail_on": "--fail-on"}, fail_on="never")
    assert said(choose(flag)) == ("never", "--fail-on")
    assert settings(choose(flag)).fail_on is None
    assert settings(choose(asked())).fail_on is Severity.INFO


def test_a_message_names_what_gave_the_wrong_value(here):
    put(here / "factcheck.yaml", "fail_on: info\n")
    wrong = asked({"fail_on": "FACTCHECK_FAIL_ON", "lang": "--lang"}, fail_on="bad", lang="de")

    with pytest.raises(InputError) as caught:
        settings(choose(wrong))
    assert [each.path for each in caught.value.problems] == ["FACTCHECK_FAIL_ON", "--lang"]


def test_a_wrong_file_hides_no_wrong_flag(here):
    put(here / "factcheck.yaml", "fail_on: eror\n")

    with pytest.raises(InputError) as caught:
        choose(asked({"lang": "--lang"}, lang="de"))
    assert [each.path for each in caught.value.problems] == ["factcheck.yaml", "--lang"]


def test_paths_count_from_the_files_folder(here, monkeypatch):
    text = 'rules: [builtin, r]\noutputs: ["csv:out/b.csv", "json:out/a.json", "json:-"]\n'
    put(here / "desk/factcheck.yaml", text)
    chosen = choose(asked(config="desk/factcheck.yaml"))
    assert chosen.texts("rules") == ("builtin", "desk/r")
    assert chosen.texts("output") == ("csv:desk/out/b.csv", "json:desk/out/a.json", "json:-")

    (here / "desk/sub").mkdir()
    monkeypatch.chdir(here / "desk/sub")
    assert choose(asked()).texts("rules") == ("builtin", "../r")


def test_the_nearest_file_wins(here, monkeypatch):
    put(here / "factcheck.yaml", "fail_on: info\n")
    put(here / "a/factcheck.yaml", "fail_on: never\n")
    (here / "a/b/c").mkdir(parents=True)
    monkeypatch.chdir(here / "a/b/c")

    assert said(choose(asked())) == ("never", "../../factcheck.yaml:1")


@pytest.mark.parametrize("git", ["folder", "file"])
def test_no_file_beyond_the_repository(here, monkeypatch, git):
    """A work tree and a submodule have a file `.git`."""
    put(here / "factcheck.yaml", "fail_on: info\n")
    (here / "repo/sub").mkdir(parents=True)
    (here / "repo/.git").mkdir() if git == "folder" else put(here / "repo/.git", "gitdir: x")
    monkeypatch.chdir(here / "repo/sub")
    assert choose(asked()).file is None

    put(here / "repo/factcheck.yaml", "fail_on: never\n")
    assert said(choose(asked())) == ("never", "../factcheck.yaml:1")


def test_a_link_to_a_file_speaks_where_the_link_is(here):
    put(here / "shared/desk.yaml", "rules: [r]\n")
    (here / "factcheck.yaml").symlink_to("shared/desk.yaml")

    assert choose(asked()).texts("rules") == ("r",)


def test_a_working_folder_behind_a_link_is_where_it_really_is(here, monkeypatch):
    put(here / "real/factcheck.yaml", "fail_on: info\n")
    (here / "real/sub").mkdir()
    (here / "link").symlink_to("real/sub")
    monkeypatch.chdir(here / "link")

    assert said(choose(asked())) == ("info", "../factcheck.yaml:1")


def told(chosen_from):
    with pytest.raises(InputError) as caught:
        choose(chosen_from)
    return [str(each) for each in caught.value.problems]


def test_a_link_that_leads_nowhere_is_told(here):
    (here / "factcheck.yaml").symlink_to("missing.yaml")

    assert told(asked()) == ["factcheck.yaml: it leads nowhere. Mend the link"]


def test_a_folder_is_no_configuration(here):
    (here / "factcheck.yaml").mkdir()

    [problem] = told(asked())
    assert "factcheck.yaml: cannot be read: it is no regular file" in problem


def test_a_folder_of_rules_that_is_missing_is_told_where_the_file_names_it(here, monkeypatch):
    put(here / "factcheck.yaml", "rules: [builtin, desk]\n")
    (here / "sub").mkdir()
    monkeypatch.chdir(here / "sub")

    with pytest.raises(InputError) as caught:
        settings(choose(asked()))
    place = "../factcheck.yaml:1:18: rules.1: ../desk"
    assert str(caught.value).startswith(f"{place}: the rules cannot be opened")
    with pytest.raises(InputError) as caught:
        settings(choose(asked({"rules": "--rules"}, rules=["none"])))
    assert str(caught.value).startswith("none: the rules cannot be opened")


@pytest.mark.parametrize(
    ("name", "value"), [("config", ""), ("lang", ""), ("rules", ["a", ""]), ("fail_on", "")]
)
def test_an_option_with_nothing_behind_it_is_told(here, name, value):
    flag = f"--{name.replace('_', '-')}"

    [problem] = told(Asked({**USUAL, name: value}, {name: flag}, {name: flag}))
    assert problem.startswith(f"{flag}: nothing is given. Write a value")


def test_a_repository_that_cannot_be_looked_at_ends_the_search(here, monkeypatch):
    put(here / "factcheck.yaml", "fail_on: info\n")
    (here / "sub").mkdir()
    (here / "sub/.git").symlink_to("x" * 300)  # no file system has such a name
    monkeypatch.chdir(here / "sub")

    assert choose(asked()).file is None


def test_a_named_file_that_is_missing_is_told(here):
    [problem] = told(asked({"config": "--config"}, config="no.yaml"))

    assert problem == (
        "--config: no such file: no.yaml. Check the name, or write one with factcheck init"
    )


def test_no_config_reads_none(here):
    put(here / "factcheck.yaml", "fail_on: eror\n")

    assert choose(asked(no_config=True)).file is None
    [problem] = told(
        asked({"config": "--config", "no_config": "--no-config"}, config="x", no_config=True)
    )
    assert "--config and --no-config exclude each other" in problem
