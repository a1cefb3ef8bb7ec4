"""What each command does once its options are read; each gives an exit status."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from factcheck import config
from factcheck.cli.progress import shown
from factcheck.cli.streams import OutputError, page, say, screen, write_file, write_out
from factcheck.errors import InputError, Problem
from factcheck.formats.outcome import outcome
from factcheck.formats.view import View

if TYPE_CHECKING:
    from rich.console import RenderableType

    from factcheck.config import Settings
    from factcheck.files import Inputs
    from factcheck.formats.screen.look import Look
    from factcheck.link.why.trail import Trail
    from factcheck.model.finding import Report
    from factcheck.model.lexicon import Lexicon
    from factcheck.rulebook.schema import Rule

_JSON = "json"
_NO_PATH = Problem(
    "factcheck explain",
    0,
    0,
    "missing argument 'PATH'",
    "Write factcheck explain FINGERPRINT PATH..., or factcheck explain --claims A B PATH...",
)


def check(
    paths: Sequence[str],
    outputs: Sequence[str],
    rules: Sequence[str],
    fail_on: str,
    today: str | None,
    lexicon: Sequence[str],
    language: str,
    show_known: bool,
    progress: bool,
) -> int:
    """Check the articles, write every report that was asked for, and say how it ended."""
    asked, words, inputs, _ = config.every(
        lambda: config.settings(outputs, rules, fail_on, today),
        lambda: config.read_lexicon(lexicon),
        lambda: _find(paths),
        lambda: _known_speech(language),
    )
    _spare(inputs, asked)
    report = _checked(inputs, asked.rules, words, language, progress)
    return _write(report, asked, language, show_known)


def claims(paths: Sequence[str], form: str, lexicon: Sequence[str], progress: bool) -> int:
    """Show what the articles state, before anything is compared."""
    _, words, inputs = config.every(
        lambda: _known_form(form), lambda: config.read_lexicon(lexicon), lambda: _find(paths)
    )
    from factcheck.pipeline import read_claims

    with shown(progress) as callback:
        report = read_claims(inputs.sources, inputs.skipped, callback, words)
    view = screen(fail_on=None)
    if form == _JSON:
        from factcheck.formats import json_v1

        write_out(json_v1.render(report, view), "utf-8")
    else:
        from factcheck.formats.screen import reading

        _print(lambda look: reading.parts(report, look), view)
    return _said(report, view)


def try_text(text: str, day: str | None, language: str | None, lexicon: Sequence[str]) -> int:
    """Show how one text is read."""
    words, *_ = config.every(
        lambda: config.read_lexicon(lexicon),
        lambda: config.read_day(day, "--date") if day else None,
        lambda: _known_language(language) if language else None,
    )
    from factcheck.api import Text, as_source
    from factcheck.formats.screen import reading
    from factcheck.pipeline import read_source

    article, found = read_source(as_source(Text(text, published=day, language=language)), words)
    view = screen()
    if found:
        _print(lambda look: [reading.rows(article, found, look)], view)
    else:
        _print(lambda look: [look.text("No claim in this text.")], view)
    return 0


def explain(
    fingerprint: str,
    paths: Sequence[str],
    rules: Sequence[str],
    lexicon: Sequence[str],
    language: str,
    progress: bool,
) -> int:
    """Show all there is to one finding."""
    from factcheck.cli import which
    from factcheck.formats.screen import detail
    from factcheck.link.why.account import of_finding

    if not paths:
        raise InputError([_NO_PATH])
    loaded, words, inputs, _ = config.every(
        lambda: config.read_rules(rules),
        lambda: config.read_lexicon(lexicon),
        lambda: _find(paths),
        lambda: _known_speech(language),
    )
    report = _checked(inputs, loaded, words, language, progress)
    finding = which.finding(fingerprint, report.findings)
    accounts = of_finding(finding.claims, _trail(report, finding.claims[0]))
    view = screen(fail_on=None, rules=_reasons(loaded, language), language=language)
    _print(lambda look: detail.parts(finding, report, view, look, accounts), view)
    return _said(report, view)


def explain_claims(
    names: Sequence[str],
    paths: Sequence[str],
    rules: Sequence[str],
    lexicon: Sequence[str],
    language: str,
    progress: bool,
) -> int:
    """Show why two claims are one fact, or why they are not."""
    from factcheck.cli import which
    from factcheck.formats.screen import detail
    from factcheck.link.why.silence import of_pair

    loaded, words, inputs, _ = config.every(
        lambda: config.read_rules(rules),
        lambda: config.read_lexicon(lexicon),
        lambda: _find(paths),
        lambda: _known_speech(language),
    )
    report = _checked(inputs, loaded, words, language, progress)
    left, right = config.every(*(partial(which.claim, name, report) for name in names))
    if left.id == right.id:
        what, remedy = f"both names mean the claim {left.id}", "Name two claims"
        raise InputError([Problem("--claims", 0, 0, what, remedy)])
    accounts = of_pair(left.id, right.id, report, _trail(report, left.id))
    view = screen(fail_on=None, rules=_reasons(loaded, language), language=language)
    _print(lambda look: detail.pair(accounts, report, view, look), view)
    return _said(report, view)


def _trail(report: Report, claim_id: str) -> Trail:
    """The steps of the story that a claim belongs to."""
    from factcheck.link.why.trail import trail_of

    home = report.claim(claim_id).article
    story = next(article.story for article in report.articles if article.id == home)
    return trail_of(report.articles, report.claims, story)


def rules_list(rules: Sequence[str], language: str) -> int:
    """Show every rule in a line."""
    from factcheck.formats.screen import rules as drawn

    loaded, _ = config.every(lambda: config.read_rules(rules), lambda: _known_speech(language))
    _print(lambda look: drawn.listing(loaded, look), screen(language=language))
    return 0


def rule(name: str, rules: Sequence[str], language: str) -> int:
    """Show the page of one rule."""
    from factcheck.formats.screen import rules as drawn

    every, _ = config.every(lambda: config.read_rules(rules), lambda: _known_speech(language))
    loaded = {each.id: each for each in every}
    _known("ID", "rule", name, list(loaded))
    _print(lambda look: drawn.page(loaded[name], look), screen(language=language))
    return 0


def _find(paths: Sequence[str]) -> Inputs:
    from factcheck.files import find

    return find(paths)


def _spare(inputs: Inputs, asked: Settings) -> None:
    """Refuse to write a report over an article."""
    read = {os.path.realpath(source.path) for source in inputs.sources}
    over = [
        each.path for each in asked.outputs if each.path and os.path.realpath(each.path) in read
    ]
    if over:
        remedy = "Write the report to a file of its own"
        raise InputError(
            Problem("--output", 0, 0, f"{path} is one of the articles", remedy) for path in over
        )


def _checked(
    inputs: Inputs, rules: Sequence[Rule], words: Lexicon, language: str, progress: bool
) -> Report:
    from factcheck.pipeline import check as run

    with shown(progress) as callback:
        return run(inputs.sources, rules, inputs.skipped, callback, words, language)


def _write(report: Report, asked: Settings, language: str, show_known: bool) -> int:
    """Files first: whether they could be written belongs to the reason on the screen."""
    failures = list[str]()
    shared = {
        "fail_on": asked.fail_on,
        "rules": _reasons(asked.rules, language),
        "language": language,
        "show_known": show_known,
    }
    for output in asked.outputs:
        if output.path is not None:
            view = page(**shared)
            try:
                write_file(output.path, output.format.render(report, view))
            except OutputError as error:
                failures.append(str(error))
    view = screen(failures=tuple(failures), **shared)
    for output in asked.outputs:
        if output.path is None:
            text = output.format.render(report, view)
            write_out(text, "utf-8" if output.format.NAME == _JSON else None)
    return _said(report, view)


def _reasons(rules: Iterable[Rule], language: str) -> tuple[tuple[str, str], ...]:
    """Why each rule exists, by its id."""
    from factcheck.rulebook.fields import said

    return tuple((rule.id, said(rule.why, language)) for rule in rules)


def _said(report: Report, view: View) -> int:
    """The status of the run; where it is more than findings, the reason on standard error too."""
    end = outcome(report, view)
    unread = [each for each in report.skipped if each.incomplete]
    say(f"{each.path}: {each.reason}" for each in unread)
    if end.status in (3, 4, 5):
        say([f"{end.why} (exit status {end.status})"])
    return end.status


def _print(parts: Callable[[Look], Iterable[RenderableType]], view: View) -> None:
    from factcheck.formats.screen.look import look, printed

    write_out(printed(parts(look(view)), view))


def _known_form(form: str) -> None:
    _known("--format", "format", form, ["terminal", _JSON])


def _known_speech(code: str) -> None:
    """Whether rules and reports can be had in that language."""
    _known("--lang", "language", code, ["en", "fr"])


def _known_language(code: str) -> None:
    from factcheck.lang import PACKS

    _known("--language", "language", code, sorted(PACKS))


def _known(option: str, noun: str, given: str, words: Sequence[str]) -> None:
    if given not in words:
        raise InputError([config.unknown(option, noun, given, words)])
