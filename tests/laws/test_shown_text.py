"""Laws of showing text that nobody vouches for."""

import json
import re

import pytest
from hostile import texts
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from rich.cells import cell_len

from factcheck.formats.audit.text import sentence
from factcheck.formats.excerpt import excerpt
from factcheck.formats.json_text import written
from factcheck.formats.markdown import escaped
from factcheck.formats.safe import HIDDEN, guarded, plain
from factcheck.model.span import Span

NO_WIDTH = "\u200b"
TIED = re.compile(r"@\w|#\w|!\d|\bGH-\d|://|\bwww\.|:(?:100|1234|(?!\d+:)[\w+-]{1,64}):", re.I)
"""What a code host makes a mention, an address or a picture of in text that was rendered."""
CONTROLS = {chr(code) for code in (*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F))}


@given(texts)
def test_shows_no_control_character(text):
    shown = plain(text)

    assert CONTROLS.isdisjoint(shown)
    assert plain(shown) == shown == shown.encode("utf-8").decode("utf-8")


@given(texts, st.sampled_from(["ascii", "cp1252", "latin-1", "utf-8"]))
def test_shows_only_what_the_output_can_hold(text, encoding):
    shown = plain(text, encoding)

    assert shown.encode(encoding).decode(encoding) == shown


@given(texts, st.sampled_from(["", " ", "  "]), st.sampled_from(["", "::", "##["]))
def test_a_guarded_line_is_no_command_and_as_wide_as_before(text, blanks, command):
    line = blanks + plain(command + text)

    assert not guarded(line).lstrip().startswith("::")
    assert "##[" not in guarded(line)
    assert cell_len(guarded(line)) == cell_len(line)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("::error::", "|:error::"),
        ("  ::error::", " |::error::"),
        ("\x1b[1m::error::", "\x1b[1m|:error::"),
        (" \x1b[1m:\x1b[0m:error::", "|\x1b[1m:\x1b[0m:error::"),
        ("a ::error::", "a ::error::"),
    ],
)
def test_a_command_in_colours_is_none_without_them(line, told):
    assert guarded(line) == told


@given(texts)
def test_json_reads_back_and_hides_nothing(text):
    line = written(text)

    assert json.loads(line) == text
    assert not any(order in line.lower() for order in ("##[", "##vso[", "##teamcity["))
    assert "\n" not in line
    assert not set(line) & set("\x7f\x9b\u202e\u2028\ufeff")
    assert line.encode("utf-8")


def inline(markdown):
    tokens = MarkdownIt("commonmark").enable("table").parse(markdown)
    return tokens, [child for token in tokens for child in token.children or ()]


@given(texts)
def test_markdown_shows_the_text_and_nothing_else(text):
    tokens, children = inline(f"| a | b |\n| --- | --- |\n| {escaped(text)} | end |\n")

    assert {child.type for child in children} <= {"text"}
    assert [token.type for token in tokens].count("td_open") == 2
    cells = [token for token in tokens if token.type == "inline"]
    shown = "".join(child.content for child in cells[2].children)
    assert shown.replace(NO_WIDTH, "") == plain(text).strip()
    assert TIED.findall(shown) == []


@given(texts)
def test_markdown_leaves_a_code_host_nothing_to_find(text):
    shown = escaped(text)

    assert not any(
        mark in shown for mark in ("://", "www.", "@", "<", "`", "$", "\\", "|", "*", "_")
    )


@given(texts, texts, texts)
def test_bold_values_are_bold(before, value, after):
    value = value.strip() or "3"
    text = f"{before}{value}{after}"
    pieces = excerpt(text, Span(0, len(text)), [Span(len(before), len(before) + len(value))], 500)
    _, children = inline(f"| a |\n| --- |\n| x {sentence(pieces)} |\n")

    marked = "".join(piece.text for piece in pieces if piece.marked)
    kinds = [child.type for child in children]
    if marked.strip():
        assert kinds.count("strong_open") + kinds.count("html_inline") / 2 == 1


@given(st.lists(texts, min_size=3, max_size=5), st.integers(0, 60))
def test_an_excerpt_never_cuts_a_value(parts, limit):
    before, value, after = parts[0], parts[1] + "7", " ".join(parts[2:])
    text = before + value + after
    pieces = excerpt(text, Span(0, len(text)), [Span(len(before), len(before + value))], limit)

    assert [piece.text for piece in pieces if piece.marked] == [plain(value)]
    gaps = sum(len(piece.text) for piece in pieces if not piece.marked)
    assert gaps <= max(limit - len(plain(value)), 0) + len("… ") + len(" …")


def test_the_hidden_characters_are_a_class():
    assert plain("a\u00adb\u2060c\ufeffd") == "a\\xadb\\u2060c\\ufeffd"
    assert "]" not in HIDDEN
