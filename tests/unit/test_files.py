import io
import os
import sys
import unicodedata

import pytest

from factcheck.errors import InputError
from factcheck.files import find, rule_files, write_atomically
from factcheck.files.decode import decode
from factcheck.files.front import read_front
from factcheck.files.page import read_page
from factcheck.files.read import MAX_BYTES
from factcheck.model.source import Format
from factcheck.text.build import build

SAID = "Le préfet a signé l’arrêté, qui coûte 3,2 M€ à la commune."


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def put(path, content=SAID):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def problems_of(*paths):
    with pytest.raises(InputError) as caught:
        find(paths)
    return {problem.path: f"{problem.what}. {problem.remedy}" for problem in caught.value.problems}


def reasons(inputs):
    return {one.path: one.reason for one in inputs.skipped if one.incomplete}


def test_what_the_checker_remembers_is_passed_over_without_a_word(here):
    put(here / "a.txt")
    put(here / ".factcheck" / "baseline.jsonl", "{}")

    assert [one.path for one in find(["."]).sources] == ["a.txt"]
    assert find(["."]).skipped == ()


def test_a_folder_is_read_by_path_whatever_its_order(here):
    for name in ("b.md", "sub/a.txt", "a.txt", "c.htm"):
        put(here / name, f"<p>{SAID}</p>")

    inputs = find(["sub", "."])

    assert [s.path for s in inputs.sources] == ["a.txt", "b.md", "c.htm", "sub/a.txt"]
    assert inputs == find([".", str(here / "sub")])
    assert [s.format for s in inputs.sources[:3]] == [Format.TEXT, Format.MARKDOWN, Format.PAGE]


def test_a_path_is_shown_from_the_working_folder(here, monkeypatch):
    put(here / "in" / "a.txt")
    put(here / "work" / "b.txt")
    monkeypatch.chdir(here / "work")

    inputs = find([str(here / "in"), str(here / "work" / "b.txt")])

    assert [s.path for s in inputs.sources] == ["../in/a.txt", "b.txt"]


def test_the_order_is_that_of_no_working_folder(here, monkeypatch):
    for path in ("a/x.txt", "b/y.txt", "a/n.pdf", "b/n.pdf"):
        put(here / path)
    paths = [str(here / "a"), str(here / "b")]
    seen = []
    for folder in ("", "a", "b"):
        monkeypatch.chdir(here / folder)
        inputs = find(paths)
        seen.append([one.path.rpartition("/")[2] for one in (*inputs.sources, *inputs.skipped)])

    assert seen == [["x.txt", "y.txt", "n.pdf", "n.pdf"]] * 3


def test_what_is_no_article_in_a_folder_is_mentioned(here):
    for name in ("README.md", "gold.yaml", ".a.txt", "a.png", "noname", ".git/x.txt"):
        put(here / name)
    put(here / "sources.yaml", "gone.txt: {source: Le Quai}")

    inputs = find(["."])

    skipped = {one.path: one.reason for one in inputs.skipped}
    assert list(skipped) == sorted(
        [".a.txt", ".git", "README.md", "a.png", "gold.yaml", "noname", "sources.yaml"]
    )
    assert "names no file here: gone.txt" in skipped["sources.yaml"]
    assert not any(one.incomplete for one in inputs.skipped)
    assert inputs.sources == ()


def test_every_wrong_path_is_told_at_once(here):
    put(here / "a.png")
    os.mkfifo(here / "pipe.txt")

    found = problems_of("gone", "a.png", "pipe.txt", "", "a\0b")

    assert len(found) == 5
    assert "no such file" in found["gone"]
    assert ".txt, .md, .html" in found["a.png"]
    assert "pipe it in with -" in found["pipe.txt"]


def test_a_named_readme_is_an_article(here):
    put(here / "README.md")

    assert [s.id for s in find(["README.md"]).sources] == ["README.md"]


def test_a_file_is_read_once(here):
    put(here / "a.txt")
    (here / "link.txt").symlink_to("a.txt")
    (here / "loop").symlink_to(".")

    inputs = find([".", "a.txt", "./a.txt"])

    assert [s.path for s in inputs.sources] == ["a.txt"]
    assert [(one.path, one.reason) for one in inputs.skipped] == [
        ("link.txt", "the same file as a.txt")
    ]


def test_what_cannot_be_read_is_told_and_the_others_are_read(here):
    put(here / "good.txt")
    put(here / "empty.txt", "")
    put(here / "blank.md", "---\ntitle: x\n---\n \n")
    put(here / "binary.txt", bytes(range(256)))
    put(here / "large.txt", b"a " * (MAX_BYTES // 2 + 1))
    put(here / "broken.md", '---\ntitle: "x\nsource: y\n---\nText.')
    put(here / "dated.md", "---\npublished: yesterday\n---\nText.")
    put(here / "open.md", "---\ntitle: x\n\nText.")
    put(here / "page.html", "<html></html>")
    put(here / "deep.html", "<div>" * 5000 + SAID)
    (here / "gone.txt").symlink_to("nowhere")
    (here / "long.txt").symlink_to("x" * 300)  # no file system has such a name
    os.mkfifo(here / "pipe.txt")

    inputs = find(["."])

    told = reasons(inputs)
    assert [s.path for s in inputs.sources] == ["good.txt"]
    assert list(told) == [one.path for one in inputs.skipped]
    assert len(told) == 12
    assert "no text" in told["empty.txt"]
    assert "no text" in told["blank.md"]
    assert "Save it as UTF-8" in told["binary.txt"]
    assert "10 MiB" in told["large.txt"]
    assert told["broken.md"].startswith("line 2, column 8: ")
    assert told["dated.md"].startswith("line 2, column 12: published: 'yesterday' is no date")
    assert "Add a line ---" in told["open.md"]
    assert "nest too deeply" in told["deep.html"]


def test_the_size_limit_is_no_smaller_than_it_says(here):
    put(here / "a.txt", b"a" * MAX_BYTES)

    assert len(find(["a.txt"]).sources[0].text) == MAX_BYTES


def test_lines_of_json(here):
    put(
        here / "feed.jsonl",
        '{"id": "x", "text": "Un.", "title": "T", "source": "Le Quai", "published": "2026-03-04"}\n'
        '\n{"text": "Deux.", "lang": "fr", "url": null}\n{oops\n{"text": 5}\n[]\n'
        '{"id": "x", "text": "Trois."}\n{"text": "\\ud800 x"}\n'
        '{"text": "a", "published": "soon"}\n' + "[" * 100_000,
    )

    inputs = find(["feed.jsonl"])

    assert [(s.id, s.path, s.text) for s in inputs.sources] == [
        ("x", "feed.jsonl", "Un."),
        ("feed.jsonl:3", "feed.jsonl", "Deux."),
        ("x~2", "feed.jsonl", "Trois."),
    ]
    first, second, third = map(build, inputs.sources)
    assert (first.source, first.published.said_by, first.title) == ("Le Quai", "JSON line", None)
    assert (second.source_name, third.source_name) == ("feed.jsonl:3", "x~2")
    assert (first.title_text, second.title_text) == ("T", None)
    assert {one.path for one in inputs.skipped} == {"feed.jsonl"}
    assert [one.reason.partition(":")[0] for one in inputs.skipped] == [
        f"line {number}" for number in (4, 5, 6, 8, 9, 10)
    ]


def test_sources_yaml_speaks_for_what_a_file_does_not_say(here):
    put(
        here / "sources.yaml",
        "./a.md: {source: Autre, language: fr}\nsub/b.txt: {source: Le Quai}\n"
        f"{unicodedata.normalize('NFC', 'été.txt')}: {{source: L'Été}}",
    )
    put(here / "sub/sources.yaml", "b.txt: {published: 2026-03-04, source: Le Port}")
    put(here / "a.md", f"---\nsource: Le Clairon\n---\n{SAID}")
    put(here / "sub/b.txt")

    put(here / unicodedata.normalize("NFD", "été.txt"))

    first, third, second = find(["."]).sources

    assert third.source.value == "L'Été"
    assert (first.source.value, first.source.said_by) == ("Le Clairon", "front matter")
    assert (first.language.value, first.language.said_by) == ("fr", "sources.yaml")
    assert second.source.value == "Le Port"
    assert second.published.value == "2026-03-04"
    [alone] = find(["sub/b.txt"]).sources
    assert alone.source.value == "Le Port"


def test_a_wrong_sources_yaml_is_told_with_its_place(here):
    put(here / "a.txt")
    put(here / "sources.yaml", "a.txt: {sorce: Le Quai}\nb.txt: {published: soon}\nc.txt: x\n")

    with pytest.raises(InputError) as caught:
        find(["."])

    assert [(p.path, p.line) for p in caught.value.problems] == [
        ("sources.yaml", line) for line in (1, 2, 3)
    ]


def test_a_sources_yaml_that_is_no_file_is_wrong(here):
    put(here / "a.txt")
    (here / "sources.yaml").symlink_to("/dev/zero")

    assert problems_of(".")["sources.yaml"].startswith("cannot be read: it is no regular file")


def test_front_matter_and_the_place_of_its_title():
    text = '---\r\ntitle: "Trois morts : le point"\r\nlang: fr\r\nfoo: [1]\r\n---\r\nTexte.'

    front = read_front(text, "a.md")

    assert front.span.of(text).endswith("---\r")
    assert front.title_span.of(text) == "Trois morts : le point" == front.fields["title"].value
    assert front.fields["language"].value == "fr"


@pytest.mark.parametrize("text", ["Texte.", "---\n\nTexte.\n\n---\nFin.", "--- x\na: b\n---\n", ""])
def test_dashes_are_not_always_front_matter(text):
    assert read_front(text, "a.md").span is None


@pytest.mark.parametrize(
    ("encoding", "mark"),
    [("utf-8", b""), ("utf-8-sig", b""), ("utf-16", b""), ("windows-1252", b""), ("utf-32", b"")],
)
def test_encodings_are_told(encoding, mark):
    text = f"{SAID}\r\n\r\nÀ l’hôtel, « rien ».\n"

    assert decode(mark + text.encode(encoding)) == text


def test_a_declared_encoding_comes_first():
    page = '<meta charset="{}"><p>Été à 5 €</p>'

    assert "Été à 5 €" in decode(page.format("windows-1252").encode("cp1252"), page=True)
    assert "Été" in decode(page.format("iso-8859-1").encode("cp1252"), page=True)
    assert "Été à 5 €" in decode(page.format("utf-16").encode(), page=True)
    assert "Été à 5 €" in decode(page.format("nonsense").encode(), page=True)
    assert "Été à 5 €" in decode(page.format("iso-8859-1").encode(), page=True)
    assert "Été" in decode(page.format("iso-8859-2").encode("iso-8859-2", "ignore"), page=True)
    assert "Été à 5 €" in decode(page.format("windows-1252").encode("utf-8-sig"), page=False)


@pytest.mark.parametrize("data", [b"\x00\x01 text", bytes(range(128, 256)) * 20, b"\x81\xff"])
def test_what_no_encoding_explains_is_not_decoded(data):
    assert decode(data) is None


def test_a_page_gives_its_text_and_says_who_and_when():
    text, fields = read_page(
        '<html lang="fr-FR"><head><title>La route ferme - Le Quai</title>'
        '<meta property="og:site_name" content="Le Quai">'
        '<meta property="article:published_time" content="2026-03-04T18:30:00+01:00">'
        '<link rel="canonical" href="https://quai.example/route"></head><body><nav>Menu</nav>'
        f"<article><h1>La route ferme</h1><p>{SAID}</p><p>{SAID[:30]}.</p></article></body></html>"
    )

    assert f"{SAID}\n\n{SAID[:30]}." in text
    assert {name: given.value for name, given in fields.items()} == {
        "title": "La route ferme",
        "source": "Le Quai",
        "published": "2026-03-04T18:30:00+01:00",
        "language": "fr-FR",
        "url": "https://quai.example/route",
    }


@pytest.mark.parametrize(
    ("below", "said"),
    [
        ("<div><span>Par Jeanne Roul</span>, publié le 4 mars 2026 à 18h30</div>", "T18:30"),
        ("<p>By Jane Rool</p><p>March 4, 2026</p>", ""),
        ("<p>La route ferme depuis le 4 mars 2026, dit le maire.</p>", None),
    ],
)
def test_a_page_says_when_in_a_byline(below, said):
    menu = "<div>mardi 10 mars 2026</div>"
    _, fields = read_page(f"<body>{menu}<h1>La route ferme</h1>{below}<p>{SAID}</p></body>")

    published = fields.get("published")
    assert (published and published.value) == (None if said is None else f"2026-03-04{said}")


def test_a_page_says_when_in_linked_data():
    linked = '{"@graph": [{"@type": "NewsArticle", "datePublished": "2026-03-04T18:30:00Z"}]}'

    _, fields = read_page(f'<script type="application/ld+json">{linked}</script><p>{SAID}</p>')

    assert fields["published"].value == "2026-03-04T18:30:00Z"


@pytest.mark.parametrize(
    "html", ["", "<", "<p", "plain words", "<script>" * 99, "<!--", "</p>" * 9]
)
def test_any_page_can_be_read(html):
    text, _ = read_page(html)

    assert "<" not in text


def test_a_page_without_its_reader_is_told(here, monkeypatch):
    put(here / "a.html", f"<p>{SAID}</p>")
    put(here / "b.txt")
    monkeypatch.setitem(sys.modules, "trafilatura", None)

    inputs = find(["."])

    assert [s.path for s in inputs.sources] == ["b.txt"]
    assert "pip install 'factcheck[html]'" in reasons(inputs)["a.html"]


@pytest.mark.parametrize(
    ("given", "form"),
    [
        (SAID, Format.TEXT),
        ('{"text": "Un."}\n', Format.JSON_LINE),
        (f"<!doctype html><p>{SAID}</p>", Format.PAGE),
        (f"\n<div class=a><p>{SAID}</p></div>", Format.PAGE),
        ("---\ntitle: x\n---\nUn.", Format.MARKDOWN),
    ],
)
def test_standard_input_is_read_once(monkeypatch, given, form):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(given.encode())))

    [source] = find(["-", "-"]).sources

    assert (source.path, source.format) == ("-", form)


def test_rules_are_found_and_shown(here):
    put(here / "own/b.yaml", "id: b")
    put(here / "own/a.yml", "id: a")
    put(here / "own/notes.txt")

    assert rule_files("own") == ((("own/a.yml", "id: a"), ("own/b.yaml", "id: b")), ())
    assert rule_files().files
    assert all(path.startswith("rules/") and text for path, text in rule_files().files)


@pytest.mark.parametrize("folder", ["gone", "bare", "odd", "pipe", "led"])
def test_a_folder_without_readable_rules_is_wrong(here, folder):
    put(here / "bare/a.txt")
    put(here / "odd/a.yaml", b"\xff\xfe")
    for name in ("pipe", "led"):
        (here / name).mkdir()
    os.mkfifo(here / "pipe/a.yaml")
    (here / "led/a.yaml").symlink_to("nowhere")

    files, problems = rule_files(folder)

    assert files == ()
    assert [problem.path.partition("/")[0] for problem in problems] == [folder]


def test_a_file_is_written_whole_or_not_at_all(here):
    put(here / "a.json", "old")
    (here / "a.json").chmod(0o640)

    write_atomically("a.json", "né\n")
    with pytest.raises(UnicodeEncodeError):
        write_atomically("a.json", "\ud800")
    with pytest.raises(OSError):
        write_atomically("gone/a.json", "x")

    assert (here / "a.json").read_bytes() == "né\n".encode()
    assert (here / "a.json").stat().st_mode & 0o777 == 0o640
    assert [path.name for path in here.iterdir()] == ["a.json"]


def test_a_full_device_is_an_error():
    with pytest.raises(OSError):
        write_atomically("/dev/full", "x")
