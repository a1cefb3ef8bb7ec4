"""`factcheck rules test`: the examples of rules, and what was read where one fails."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from factcheck import config
from factcheck.cli.streams import screen, write_out
from factcheck.errors import InputError, Problem

if TYPE_CHECKING:
    from factcheck.config import Asked
    from factcheck.model.lexicon import Lexicon
    from factcheck.rulebook.schema import Rule
    from factcheck.trial import Trial


def rules_test(asked: Asked) -> int:
    """Run the examples of rule files, or of the rules that hold: a line each, more where one fails.

    Raises:
        InputError: a file is no rule, or an example does not do what it says.
    """
    from factcheck.rulebook.load import place

    chosen = config.choose(asked)
    words, texts = config.every(
        lambda: chosen.read("lexicon", config.read_lexicon),
        lambda: chosen.read("rules", partial(_texts, asked.values["file"] or ())),
    )
    rules = config.every(*(partial(_loaded, text, path) for path, text in texts))
    problems = list[Problem]()
    for rule, (path, text) in zip(rules, texts, strict=True):
        found = _tried(rule, text, path, words, problems)
        failed = [trial for trial in found if not trial.holds]
        _show(rule, found, failed)
        problems += [trial.problem(path, place(text, path, trial.keys)) for trial in failed]
    if problems:
        raise InputError(problems)
    return 0


def _texts(files: Sequence[str], folders: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Path and text of each file; of those in the folders of rules where none is named."""
    from factcheck.files import rule_file, rule_files

    if files:
        return tuple(config.every(*(partial(rule_file, name) for name in dict.fromkeys(files))))
    given = dict.fromkeys(folders or (config.BUILTIN,))
    read = [rule_files(None if name == config.BUILTIN else name) for name in given]
    if problems := [problem for each in read for problem in each.problems]:
        raise InputError(problems)
    return tuple(file for each in read for file in each.files)


def _loaded(text: str, path: str) -> Rule:
    from factcheck.rulebook.load import load

    return load(text, path)


def _tried(
    rule: Rule, text: str, path: str, words: Lexicon, problems: list[Problem]
) -> list[Trial]:
    """The examples that can be read; what is wrong with the others joins `problems`."""
    from factcheck import trial
    from factcheck.rulebook.load import place

    found = list[trial.Trial]()
    for keys, example in trial.examples(rule):
        try:
            found.append(trial.tried(rule, keys, example, words))
        except InputError as error:
            problems += trial.broken(error, keys, path, place(text, path, keys))
    return found


def _show(rule: Rule, found: Sequence[Trial], failed: Iterable[Trial]) -> None:
    from factcheck.formats.screen.look import look, printed
    from factcheck.formats.screen.trial import parts

    view = screen()
    shown = look(view)

    def lines() -> Iterator[object]:
        yield shown.joined((rule.id, *_counted(found)), "" if not failed else "bold red")
        for trial in failed:
            yield from parts(f"{rule.id} {trial.name}", trial.report, shown)

    write_out(printed(lines(), view))  # type: ignore[arg-type]


def _counted(found: Sequence[Trial]) -> Iterator[str]:
    """How many examples of each sort hold: "2 of 2 fire, 3 of 4 quiet"."""
    for group, words in (("fires", "fire"), ("quiet", "are quiet"), ("todo", "are still to do")):
        every = [trial for trial in found if trial.keys[1] == group]
        if every:
            yield f"{sum(trial.holds for trial in every)} of {len(every)} {words}"
