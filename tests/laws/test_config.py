"""A configuration is read or refused with places, and globs mean what they say."""

from functools import cache

import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st

from factcheck.config.globs import fits
from factcheck.config.load import load
from factcheck.config.schema import ConfigFile, InputEntry, InputSource, Limits
from factcheck.errors import InputError

MODELS = (ConfigFile, InputEntry, InputSource, Limits)
KEYS = st.sampled_from(sorted({"x", *(name for model in MODELS for name in model.model_fields)}))
WORDS = st.sampled_from(
    [
        "draft",
        "source",
        "own",
        "FR",
        "EUR",
        "Europe/Paris",
        "fr",
        "error",
        "json:a",
        "2 MiB",
        "",
        "~",
    ]
) | st.text(max_size=8)
TREES = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=12,
)


def read(text):
    """What a file says, or its problems."""
    try:
        return load(text, "factcheck.yaml", ".").document.value, ()
    except InputError as error:
        return None, error.problems


@given(st.dictionaries(KEYS, TREES, max_size=5) | TREES)
@settings(max_examples=300)
def test_whatever_the_file_says_it_is_read_or_refused(tree):
    text = yaml.safe_dump(tree, allow_unicode=True, default_style='"')
    said, problems = read(text)

    assert (said is None) == bool(problems)
    lines = text.count("\n") + 1
    assert all(each.line <= lines and each.what and each.remedy for each in problems)


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text):
    said, problems = read(text)

    assert (said is None) == bool(problems)


def slowly(path, glob):
    """The same by trying everything, for short ones."""

    @cache
    def parts(given, wanted):
        if not wanted:
            return not given
        if wanted[0] == "**":
            return parts(given, wanted[1:]) or bool(given and parts(given[1:], wanted))
        return bool(given) and name(given[0], wanted[0]) and parts(given[1:], wanted[1:])

    @cache
    def name(given, wanted):
        if not wanted:
            return not given
        if wanted[0] == "*":
            return name(given, wanted[1:]) or bool(given and name(given[1:], wanted))
        return bool(given) and wanted[0] in ("?", given[0]) and name(given[1:], wanted[1:])

    wanted = tuple(glob.split("/"))
    if not any(set(part) & set("*?") for part in wanted):
        wanted = (*wanted, "**")
    return parts(tuple(path.split("/")), wanted)


NAMES = st.text("ab", min_size=1, max_size=4)
PATTERNS = st.one_of(st.just("**"), st.text("ab*?", min_size=1, max_size=4))


@given(
    st.lists(NAMES, min_size=1, max_size=4).map("/".join),
    st.lists(PATTERNS, min_size=1, max_size=4).map("/".join),
)
@example("a/b/a/b/b", "**/b/*/b")
@settings(max_examples=500)
def test_a_glob_fits_what_trying_everything_finds(path, glob):
    assert fits(path, glob) == slowly(path, glob)
