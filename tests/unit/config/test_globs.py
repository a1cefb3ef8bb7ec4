"""Globs: what they fit, and that no pattern takes long."""

import sys

import pytest

from factcheck.config.globs import fits, is_plain, root_of


@pytest.mark.parametrize(
    ("glob", "path"),
    [
        ("*.md", "a.md"),
        ("a?.md", "ab.md"),
        ("**", "a/b/c.md"),
        ("**/*.md", "a.md"),
        ("**/*.md", "a/b/c.md"),
        ("wire/**/afp/*.md", "wire/afp/1.md"),
        ("wire/**/afp/*.md", "wire/2026/03/afp/1.md"),
        ("wire/**/*", "wire/a"),
        ("wire", "wire/a/b.md"),
        ("wire/", "wire/a/b.md"),
        ("draft.md", "draft.md"),
        ("/home/*/x", "/home/me/x"),
        ("*a*b*c*", "xxaxxbxxcxx"),
        ("[a].md", "[a].md"),
        ("**/b/**/b/c", "b/a/b/b/c"),
    ],
)
def test_fits(glob, path):
    assert fits(path, glob)


@pytest.mark.parametrize(
    ("glob", "path"),
    [
        ("*.md", "a/b.md"),
        ("*.md", "a.mdx"),
        ("a?.md", "a.md"),
        ("*/c.md", "a/b/c.md"),
        ("wire/*", "wirework/a"),
        ("wire", "wirework"),
        ("**/afp/*.md", "afp.md"),
        ("[a].md", "a.md"),
        ("*.MD", "a.md"),
        ("b", "c"),
    ],
)
def test_does_not_fit(glob, path):
    assert not fits(path, glob)


@pytest.mark.parametrize(
    ("glob", "root"),
    [("a/b/*.md", "a/b"), ("a/b.md", "a/b.md"), ("**", "."), ("/**", "/"), ("/a/?/b", "/a")],
)
def test_the_root_is_what_stands_before_the_first_wildcard(glob, root):
    assert root_of(glob) == root


def test_a_plain_glob_has_no_wildcard():
    assert is_plain("a/b.md")
    assert not is_plain("a/?.md")


@pytest.mark.parametrize("glob", ["*a" * 30 + "b", "/".join(["**", "a"] * 15) + "/b"])
def test_the_work_grows_no_faster_than_path_times_glob(glob):
    """Counted in lines run, for no clock is the same on two machines."""

    def work(length):
        lines = 0

        def note(frame, event, argument):
            nonlocal lines
            lines += event == "line"
            return note

        sys.settrace(note)
        try:
            fits("/".join("a" * length) if "/" in glob else "a" * length, glob)
        finally:
            sys.settrace(None)
        return lines

    assert work(400) < 3 * work(200)
