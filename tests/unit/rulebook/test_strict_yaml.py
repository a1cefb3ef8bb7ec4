import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.errors import InputError
from factcheck.rulebook.strict_yaml import read

FRONT_MATTER = """---
title: "Le port rouvre"
source: Le Quai   # the outlet
summary: >-
  Le port a rouvert
published: 2026-03-04T08:00+01:00
tags: [no, 12:30, ~, 1_000]
empty:
'é "x"': 'a'
"""

PIECES = """a|b: |- |[|]|{|}|, |: |'|"|>-|&a |*a|!!str |!x |# c|? |é|%TAG |~|<<: |`|@|0|-|---|..."""
BREAKS = ["\n", "\n  ", "\t", "\ufeff", "\u2028", "\r\n", "\x85"]
ESCAPES = ["\\", "\\ud800", "\\0", "\\x41", "|"]
pieces = st.sampled_from([*PIECES.split("|"), *BREAKS, *ESCAPES])
texts = st.one_of(st.text(), st.lists(pieces, max_size=30).map("".join))


def outcome(text, fast):
    try:
        document = read(text, "x.yaml", fast=fast)
    except InputError as error:
        return [(problem.line > 0, problem.what[:10]) for problem in error.problems][:1]
    return document


def problems(text):
    with pytest.raises(InputError) as caught:
        read(text, "x.yaml")
    return [str(problem) for problem in caught.value.problems]


@given(texts)
def test_any_text_is_read_or_refused(text):
    found = outcome(text, fast=True)

    assert found


@given(texts)
def test_both_parsers_read_alike(text):
    fast, pure = outcome(text, fast=True), outcome(text, fast=False)

    # One parser is stricter than the other on a few malformed texts ("|#"); no value differs.
    assert isinstance(fast, list) or isinstance(pure, list) or fast == pure


@given(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=20))
def test_offsets_hold_the_value(word):
    quoted = word.replace("'", "’")
    text = f"---\nother: x\nkey: '{quoted}'\n"
    try:
        document = read(text, "x.yaml")
    except InputError:
        return
    start, end = document.offsets(["key"])

    assert "\u2028" in word or "\u2029" in word or text[start:end] == document.value["key"]


def test_scalars_stay_text():
    value = read(FRONT_MATTER, "a.md").value

    assert value == {
        "title": "Le port rouvre",
        "source": "Le Quai",
        "summary": "Le port a rouvert",
        "published": "2026-03-04T08:00+01:00",
        "tags": ["no", "12:30", "~", "1_000"],
        "empty": "",
        'é "x"': "a",
    }


@pytest.mark.parametrize("fast", [True, False])
def test_places_and_offsets(fast):
    document = read(FRONT_MATTER, "a.md", fast=fast)
    words = {key: FRONT_MATTER[slice(*document.offsets([key]))] for key in document.value}

    assert words["title"] == "Le port rouvre"
    assert words["source"] == "Le Quai"
    assert words["summary"] == "Le port a rouvert"
    assert words["empty"] == ""
    assert document.place(["title"]) == (2, 9)
    assert document.key_place(["source"]) == (3, 1)
    assert document.place(["tags", 1]) == (7, 12)
    assert document.place(["tags", 9, "deeper"]) == (7, 7)
    assert document.place(["nowhere"]) == (2, 1)


def test_a_byte_order_mark_counts_as_a_code_point():
    document = read("\ufeffa: b\n", "a.md")

    assert document.value == {"a": "b"}
    assert document.offsets(["a"]) == (4, 5)


def test_an_empty_text_is_an_empty_document():
    assert read("", "a.yaml").value == ""
    assert read("# nothing\n", "a.yaml").value == ""


def test_offsets_of_what_is_not_there():
    with pytest.raises(KeyError):
        read("a: b", "a.yaml").offsets(["c"])


@pytest.mark.parametrize(
    ("text", "place", "word"),
    [
        ("a: 1\na: 2", "x.yaml:2:1:", "stands twice"),
        ("a: &b 1", "x.yaml:1:4:", "anchor"),
        ("a: *b", "x.yaml:1:4:", "alias"),
        ("a: !!int 1", "x.yaml:1:4:", "tag"),
        ("a: !mine 1", "x.yaml:1:4:", "tag"),
        ("a: 1\n---\nb: 1", "x.yaml:2:1:", "second document"),
        ("[" * 10_000, "x.yaml:1:51:", "levels of nesting"),
        ("a" * (1024 * 1024 + 1), "x.yaml:", "larger than 1 MiB"),
        ("é" * (1024 * 512 + 1), "x.yaml:", "larger than 1 MiB"),
        ("? [a]\n: b", "x.yaml:1:3:", "not plain text"),
        ("? *a\n: b", "x.yaml:1:3:", "alias"),
        ("a: \ud800", "x.yaml:1:4:", "U+D800"),
        ("a: b\x00", "x.yaml:1:5:", "U+0000"),
        ("title: Foo: bar", "x.yaml:1:11:", "colon"),
        ("a:\n\tb: c", "x.yaml:2:1:", "tab"),
        ("a: @b", "x.yaml:1:4:", "cannot begin"),
        ("a: 'b\nc: d\n", "x.yaml:1:4:", "not closed"),
        ("a: !!str b\n", "x.yaml:1:4:", "a tag (!!str)"),
        ("%YAML 9.0\n---\na: b", "x.yaml:1:1:", "incompatible"),
    ],
)
def test_refuses(text, place, word):
    first, *_ = problems(text)

    assert first.startswith(place)
    assert word in first


def test_all_problems_at_once_but_not_a_flood():
    assert len(problems("a: &x 1\nb: *x\nb: !y 2\n")) == 4
    assert len(problems("a: 1\n" * 1000)) == 50
    assert len(problems("\x00" * 1000)) == 50
