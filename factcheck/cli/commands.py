"""What each command does once its options are read; each gives an exit status."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from factcheck import __version__, config
from factcheck.cli.memory import baseline_of, notices, recalled
from factcheck.cli.progress import shown
from factcheck.cli.streams import OutputError, page, say, screen, write_file, write_out
from factcheck.errors import InputError, Problem
from factcheck.formats import catalogue
from factcheck.formats.outcome import outcome
from factcheck.formats.view import View

if TYPE_CHECKING:
    from rich.console import RenderableType

    from factcheck.config import Asked, Chosen, Desk, Settings
    from factcheck.files import Inputs
    from factcheck.formats.screen.look import Look
    from factcheck.ledger.remembered import Remembered
    from factcheck.model.finding import Report
    from factcheck.model.lexicon import Lexicon
    from factcheck.rulebook.schema import Rule

_JSON = "json"
_TERMINAL = "terminal"
_NO_FINGERPRINT = Problem(
    "factcheck explain",
    0,
    0,
    "missing argument 'FINGERPRINT'",
    "Write factcheck explain FINGERPRINT PATH..., or factcheck explain --claims A B PATH...",
)


def check(asked: Asked) -> int:
    """Check the articles, write every report that was asked for, and say how it ended."""
    chosen = config.choose(asked)
    said = config.read_desk(chosen)
    settings, words, inputs, known = config.every(
        lambda: config.settings(chosen),
        lambda: chosen.read("lexicon", config.read_lexicon),
        lambda: config.read_inputs(paths_of(asked), chosen, said),
        lambda: recalled(chosen),
    )
    _spare(inputs, settings)
    report = _checked(inputs, settings.rules, words, settings.language, asked, said, known)
    if all(each.path or each.format.NAME != _TERMINAL for each in settings.outputs):
        say(notices(report))
    return _write(report, settings, bool(asked.values["show_known"]), baseline_of(chosen))


def claims(asked: Asked) -> int:
    """Show what the articles state, before anything is compared."""
    chosen = config.choose(asked)
    said, form = config.read_desk(chosen), chosen.text("form") or ""
    _, words, inputs = config.every(
        lambda: _known(chosen.origin("form"), "format", form, ["terminal", _JSON]),
        lambda: chosen.read("lexicon", config.read_lexicon),
        lambda: config.read_inputs(paths_of(asked), chosen, said, "factcheck claims"),
    )
    from factcheck.pipeline import read_claims

    with shown(not asked.values["no_progress"]) as callback:
        given = said.lexicon(words), said.introduced
        report = read_claims(inputs.sources, inputs.skipped, callback, *given)
    view = screen(fail_on=None)
    if form == _JSON:
        from factcheck.formats import json_v1

        write_out(json_v1.render(report, view), "utf-8")
    else:
        from factcheck.formats.screen import reading

        _print(lambda look: reading.parts(report, look), view)
    return _said(report, view)


def try_text(asked: Asked) -> int:
    """Show how one text is read."""
    chosen = config.choose(asked)
    day, language = chosen.text("date"), chosen.text("language")
    words, *_ = config.every(
        lambda: chosen.read("lexicon", config.read_lexicon),
        lambda: config.read_day(day, chosen.origin("date")) if day else None,
        lambda: _known_language(language, chosen) if language else None,
    )
    from factcheck.api import Text, as_source
    from factcheck.formats.screen import reading
    from factcheck.pipeline import read_source

    said, text = config.read_desk(chosen), chosen.text("text") or ""
    given = Text(text, source=chosen.text("source"), published=day, language=language)
    article, found = read_source(as_source(given), said.lexicon(words), said.introduced)
    view = screen()
    if found:
        _print(lambda look: [reading.rows(article, found, look)], view)
    else:
        _print(lambda look: [look.text("No claim in this text.")], view)
    return 0


def explain(asked: Asked) -> int:
    """Show all there is to one finding."""
    from factcheck.cli import which
    from factcheck.formats.screen import detail
    from factcheck.link.why.account import of_finding
    from factcheck.link.why.trail import trail_in

    wanted = asked.values["fingerprint"]
    if wanted is None:
        raise InputError([_NO_FINGERPRINT])
    report, view = _explained(paths_of(asked), asked)
    finding = which.finding(wanted, report.findings)
    accounts = of_finding(finding.claims, trail_in(report, finding.claims[0]))
    _print(lambda look: detail.parts(finding, report, view, look, accounts), view)
    return _said(report, view)


def explain_claims(asked: Asked) -> int:
    """Show why two claims are one fact, or why they are not."""
    from factcheck.cli import which
    from factcheck.formats.screen import detail
    from factcheck.link.why.silence import of_pair
    from factcheck.link.why.trail import trail_in

    first, names = asked.values["fingerprint"], asked.values["claims"]
    report, view = _explained([*([first] if first is not None else []), *paths_of(asked)], asked)
    left, right = config.every(*(partial(which.claim, name, report) for name in names))
    if left.id == right.id:
        what, remedy = f"both names mean the claim {left.id}", "Name two claims"
        raise InputError([Problem("--claims", 0, 0, what, remedy)])
    accounts = of_pair(left.id, right.id, report, trail_in(report, left.id))
    _print(lambda look: detail.pair(accounts, report, view, look), view)
    return _said(report, view)


def _explained(paths: Sequence[str], asked: Asked) -> tuple[Report, View]:
    """The report in which something is to be explained, and how to show it."""
    chosen = config.choose(asked)
    report, rules, language = reported(paths, asked, chosen, "factcheck explain FINGERPRINT")
    return report, screen(fail_on=None, rules=_reasons(rules, language), language=language)


def reported(
    paths: Sequence[str], asked: Asked, chosen: Chosen, command: str
) -> tuple[Report, Sequence[Rule], str]:
    """The report of a command that has no outputs of its own, the rules, and the language."""
    said, language = config.read_desk(chosen), chosen.text("lang") or "en"
    rules, words, inputs, known, _ = config.every(
        lambda: chosen.read("rules", config.read_rules),
        lambda: chosen.read("lexicon", config.read_lexicon),
        lambda: config.read_inputs(paths, chosen, said, command),
        lambda: recalled(chosen),
        lambda: config.read_language(language, chosen.origin("lang")),
    )
    report = _checked(inputs, rules, words, language, asked, said, known)
    return report, rules, language


def paths_of(asked: Asked) -> list[str]:
    """The paths that the command line names."""
    return list(asked.values["path"] or ())


def rules_list(asked: Asked) -> int:
    """Show every rule in a line."""
    from factcheck.formats.screen import rules as drawn

    loaded, language = _rules(asked)
    _print(lambda look: drawn.listing(loaded, look), screen(language=language))
    return 0


def rule(asked: Asked) -> int:
    """Show the page of one rule."""
    from factcheck.formats.screen import rules as drawn

    every, language = _rules(asked)
    loaded, name = {each.id: each for each in every}, asked.values["rule_id"]
    _known("ID", "rule", name, list(loaded))
    _print(lambda look: drawn.page(loaded[name], look), screen(language=language))
    return 0


def _rules(asked: Asked) -> tuple[Sequence[Rule], str]:
    """The rules, and the language to show them in."""
    chosen = config.choose(asked)
    language = chosen.text("lang") or "en"
    loaded, _ = config.every(
        lambda: chosen.read("rules", config.read_rules),
        lambda: config.read_language(language, chosen.origin("lang")),
    )
    return loaded, language


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
    inputs: Inputs,
    rules: Sequence[Rule],
    words: Lexicon,
    language: str,
    asked: Asked,
    said: Desk,
    known: Remembered,
) -> Report:
    from factcheck.formats.spoken import in_language
    from factcheck.pipeline import check as run

    with shown(not asked.values["no_progress"]) as callback:
        given = said.lexicon(words), language, said.introduced, known
        report = run(inputs.sources, rules, inputs.skipped, callback, *given)
    return in_language(report, language)


def _write(report: Report, asked: Settings, show_known: bool, baseline: str) -> int:
    """Files first: whether they could be written belongs to the reason on the screen."""
    from factcheck.files.paths import shown as relative
    from factcheck.formats import FOR_PROGRAMS
    from factcheck.formats.advice import advice

    failures = list[str]()
    shared = {
        "fail_on": asked.fail_on,
        "rules": _reasons(asked.rules, asked.language),
        "language": asked.language,
        "show_known": show_known,
        "project": asked.project,
        "version": __version__,
        "baseline": relative(baseline),
        "advice": advice(asked.rules, asked.language),
    }
    for output in asked.outputs:
        if output.path is not None:
            try:
                write_file(output.path, output.format.render(report, page(**shared)))
            except OutputError as error:
                failures.append(str(error))
    view = screen(failures=tuple(failures), **shared)
    for output in asked.outputs:
        if output.path is None and output.format.NAME in FOR_PROGRAMS:
            file = page(failures=tuple(failures), **shared)
            write_out(output.format.render(report, file), "utf-8")
        elif output.path is None:
            write_out(output.format.render(report, view))
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
        status = catalogue.say(view.language, "outcome.line", status=end.status)
        say([f"{end.why} ({status[:1].lower()}{status[1:]})"])
    return end.status


def _print(parts: Callable[[Look], Iterable[RenderableType]], view: View) -> None:
    from factcheck.formats.screen.look import look, printed

    write_out(printed(parts(look(view)), view))


def _known_language(code: str, chosen: Chosen) -> None:
    from factcheck.lang import PACKS

    _known(chosen.origin("language"), "language", code, sorted(PACKS))


def _known(option: str, noun: str, given: str, words: Sequence[str]) -> None:
    if given not in words:
        raise InputError([config.unknown(option, noun, given, words)])
