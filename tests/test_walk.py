"""The walk-through of the README, as a reader types it."""

import pytest
from pages import blocks, dialogue, fits, play

[WALK] = blocks("README.md", "console")


def test_the_walk_through_goes_as_the_readme_says(tmp_path, monkeypatch, capfd):
    monkeypatch.chdir(tmp_path)

    play(WALK, monkeypatch, capfd)


def test_it_goes_from_red_to_green_and_back():
    """Every step that the page is there for: the commands, and the status of each check."""
    steps = [command.split("#") for command, _ in dialogue(WALK) if "factcheck" in command]
    told = [(words.split()[1], "".join(note).strip()[-1:]) for words, *note in steps]

    assert told == [
        ("init", ""),
        ("check", "1"),
        ("baseline", ""),
        ("check", "0"),
        ("check", "1"),
        ("waive", ""),
        ("check", "0"),
        ("check", "1"),
    ]


@pytest.mark.parametrize(
    ("printed", "said", "wanted"),
    [
        ("a … d\n", "a b\nc d\n", True),
        ("a\n", "a\nb\n", False),
        ("", "whatever", True),
        ("a (b)*\n", "a (b)*", True),
    ],
)
def test_what_a_page_prints_is_what_is_said(printed, said, wanted):
    assert fits(printed, said) is wanted
