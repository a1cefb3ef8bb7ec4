"""Which articles are read, and what is said of each by its place and by its source."""

import pytest

from factcheck import config, pipeline
from factcheck.config import Asked
from factcheck.errors import InputError
from factcheck.model.lexicon import OURS
from factcheck.model.source import Sort

DESK = """\
inputs:
  - glob: "drafts/**"
    role: draft
    source: {name: Le Quai, sort: own, owner: Groupe Ouest}
  - glob: "wire/**/*.md"
    source: {name: Meridian Wire, country: GB, language: en}
exclude: ["**/archive/**"]
sources:
  Meridian Wire: {aliases: [Meridian], sort: agency, timezone: Europe/London}
  La Semaine: {owner: Groupe Ouest, currency: EUR}
limits: {max_file_size: 200 B}
"""
TEXT = "The repair of the Vauclair bridge will cost 12 million euros.\n"


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("drafts/d.md", "wire/a.md", "wire/2026/b.md", "wire/archive/c.md", "wire/x.txt"):
        put(tmp_path / name)
    put(tmp_path / "other/o.md")
    put(tmp_path / "factcheck.yaml", DESK)
    return tmp_path


def put(path, text=TEXT):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def read(*paths, draft=()):
    """The inputs and the desk of a run."""
    chosen = config.choose(
        Asked({"path": paths, "draft": draft}, {"draft": "--draft"} if draft else {})
    )
    said = config.read_desk(chosen)
    return config.read_inputs(paths, chosen, said), said


def paths(inputs):
    return [source.path for source in inputs.sources]


def articles(*given, **more):
    inputs, said = read(*given, **more)
    report = pipeline.read_claims(
        inputs.sources, lexicon=said.lexicon(OURS), introduce=said.introduced
    )
    return {article.path: article for article in report.articles}


def reasons(inputs):
    return {each.path: each.reason for each in inputs.skipped}


def test_without_paths_the_files_inputs_are_read(here):
    inputs, _ = read()

    assert paths(inputs) == ["drafts/d.md", "wire/2026/b.md", "wire/a.md"]
    assert reasons(inputs) == {"wire/archive/c.md": "excluded by factcheck.yaml"}


def test_paths_replace_the_globs_and_keep_what_is_said_of_them(here):
    inputs, _ = read("drafts", "wire/archive/c.md", "other")

    assert paths(inputs) == ["drafts/d.md", "other/o.md", "wire/archive/c.md"]
    found = articles("drafts", "wire/archive/c.md", "other")
    assert found["drafts/d.md"].profile.is_draft
    assert found["wire/archive/c.md"].source == "Meridian Wire"
    assert found["other/o.md"].source is None


def test_what_is_excluded_is_said_where_a_folder_is_named(here):
    inputs, _ = read("wire")

    assert paths(inputs) == ["wire/2026/b.md", "wire/a.md", "wire/x.txt"]
    assert reasons(inputs)["wire/archive/c.md"] == "excluded by factcheck.yaml"


def test_a_source_is_known_by_its_place_then_by_its_name(here):
    profile = articles()["wire/a.md"].profile

    assert (profile.sort, profile.country, profile.timezone) == (Sort.AGENCY, "GB", "Europe/London")


def test_an_article_names_its_source_before_the_configuration_does(here):
    put(here / "wire/a.md", f"---\nsource: meridian\n---\n\n{TEXT}")
    put(here / "wire/2026/b.md", f"---\nsource: Another\n---\n\n{TEXT}")
    found = articles()

    assert found["wire/a.md"].source == "Meridian Wire"
    assert found["wire/2026/b.md"].source == "Another"
    assert found["wire/2026/b.md"].profile.sort is None


def test_a_draft_may_be_given_by_a_glob(here):
    inputs, _ = read("wire/a.md", draft=("other/*.md",))
    assert paths(inputs) == ["other/o.md", "wire/a.md"]
    assert articles("wire/a.md", draft=("other/*.md",))["other/o.md"].profile.is_draft

    assert paths(read(draft=("other",))[0])[1] == "other/o.md"


def told(*given, **more):
    with pytest.raises(InputError) as caught:
        read(*given, **more)
    return [str(each) for each in caught.value.problems]


def test_a_draft_that_is_not_found_is_told(here):
    [problem] = told("wire", draft=("drafts/*.txt",))

    assert problem.startswith("--draft: no article fits 'drafts/*.txt'. Check the name")


def test_a_draft_that_is_no_article_is_told(here):
    put(here / "wire/README.md")
    put(here / "wire/scan.pdf")

    for glob in ("wire/*.pdf", "wire/README.*"):
        [problem] = told("wire", draft=(glob,))
        assert problem.startswith(f"--draft: no article fits {glob!r}")


def test_a_draft_that_cannot_be_read_is_none_that_is_missing(here):
    put(here / "wire/open.md", " ")

    assert "no text" in reasons(read("wire", draft=("wire/o*",))[0])["wire/open.md"]


def test_a_glob_that_fits_nothing_is_said(here):
    put(here / "factcheck.yaml", 'inputs: [{glob: "nothing/**"}, {glob: "wire/*.md"}]\n')

    assert reasons(read()[0])["nothing/**"] == "no article fits this glob (factcheck.yaml:1)"


def test_a_plain_name_that_does_not_exist_is_an_error(here):
    put(here / "factcheck.yaml", "inputs:\n  - glob: wires\n")

    assert told() == [
        "factcheck.yaml:2:11: inputs.0.glob: no such file or folder: wires. Check the name"
    ]


def test_nothing_to_read_is_an_error(here):
    put(here / "factcheck.yaml", "fail_on: info\n")

    [problem] = told()
    assert problem == (
        "factcheck check: missing argument 'PATH'. Write factcheck check PATH..., or list inputs in"
        " factcheck.yaml (factcheck init)"
    )


def test_from_a_folder_below_the_same_articles_are_read(here, monkeypatch):
    monkeypatch.chdir(here / "other")

    assert paths(read()[0]) == ["../drafts/d.md", "../wire/2026/b.md", "../wire/a.md"]


def test_an_article_over_the_limit_is_not_read(here):
    put(here / "wire/a.md", TEXT * 4)
    inputs, _ = read("wire/a.md")

    assert reasons(inputs) == {"wire/a.md": "larger than 200 bytes. Split it into its articles"}
    assert inputs.skipped[0].incomplete


def test_a_time_of_publication_without_a_zone_has_the_sources(here):
    put(here / "wire/a.md", f"---\npublished: 2026-07-04T18:00\n---\n\n{TEXT}")
    put(here / "wire/2026/b.md", f"---\npublished: 2026-07-04\n---\n\n{TEXT}")
    put(here / "wire/c.md", f"---\npublished: 2026-07-04T18:00Z\n---\n\n{TEXT}")
    offsets = {
        path: each.published and each.published.moment.offset for path, each in articles().items()
    }

    assert offsets["wire/a.md"] == 60
    assert offsets["wire/2026/b.md"] is None
    assert offsets["wire/c.md"] == 0


def test_aliases_are_names_that_a_source_is_credited_by(here):
    _, said = read()

    assert said.lexicon(OURS).outlets == {"Meridian": "Meridian Wire"}
    assert said.lexicon(OURS).owners == {"La Semaine": "Groupe Ouest", "Le Quai": "Groupe Ouest"}


def test_a_run_without_configuration_keeps_our_words(here):
    (here / "factcheck.yaml").unlink()

    assert read("wire")[1].lexicon(OURS) is OURS
