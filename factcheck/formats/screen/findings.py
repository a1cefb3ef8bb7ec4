"""Findings on a screen: in full where an editor must act, in brief where a glance is enough."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from factcheck.formats import evidence
from factcheck.formats.evidence import Index, Side, Value, Witness
from factcheck.formats.screen.look import Barred, Look, grid
from factcheck.formats.words import letter, sentence
from factcheck.model.finding import Finding, Status

_EXCERPT = 240  # characters of a sentence
_TITLE = 10  # cells of "What to do"
_LINE = 96  # of a sentence in brief
_BESIDE = 120  # cells from which the sides of a finding stand side by side
_AT_MOST = 3  # sides that fit so
_MOST = 6  # sentences of a side


def in_full(
    finding: Finding, names: Index, look: Look, style: str, first: bool
) -> Iterator[RenderableType]:
    """The message, each side with its sentences, why they belong together and what to do.

    `first` marks the first finding of a rule: there the rule says why it exists.
    """
    yield Padding(look.text(finding.message, "bold"), (0, 0, 0, 1))
    yield Padding(_tags(finding, names, look), (0, 0, 0, 1))
    yield Text("")
    yield Padding(_sides(evidence.sides(finding, names, _EXCERPT), look, style), (0, 0, 0, 1))
    yield Padding(_reasons(finding, names, look, first), (0, 0, 1, 1))


def in_brief(findings: Sequence[Finding], names: Index, look: Look) -> Iterator[RenderableType]:
    """One row a finding, under the article in which it stands."""
    ordered = sorted(findings, key=partial(_place, names))
    for article_id, group in groupby(ordered, key=lambda each: _place(names, each)[1]):
        yield Padding(_article(article_id, names, look), (0, 0, 0, 1))
        rows = grid(7, None, gap=2)
        for finding in group:
            _add_row(rows, finding, names, look)
        yield Padding(rows, (0, 0, 1, 1))


def in_doubt(finding: Finding, names: Index, look: Look) -> Iterator[RenderableType]:
    """What may be one fact or not: each value with its sources, what speaks for and against."""
    message = look.text(finding.message)
    tags = (*_known(finding, look), names.shorts[finding.fingerprint], finding.because)
    yield Padding(message.append_text(look.tail(tags, "dim")), (0, 0, 0, 1))
    rows = grid(1, None)
    for side in evidence.sides(finding, names, _LINE):
        first, *more = dict.fromkeys(witness.source for witness in side.witnesses)
        others = look.speech.listed((first, *more))
        line = look.text(side.values[0].words, "bold")
        line.append_text(look.tail((others,))).append_text(
            look.tail((side.witnesses[0].place,), "dim")
        )
        rows.add_row(look.text(look.glyphs.bullet, "dim"), line)
    yield Padding(rows, (0, 0, 0, 3))
    told = " ".join(evidence.reasons(finding.explanation, names.whys.get(finding.rule)))
    yield Padding(_narrowed(look.text(told, "dim"), look), (0, 0, 1, 3))


def witness_lines(witness: Witness, look: Look, style: str = "bold underline") -> Iterator[Text]:
    """Who, when and how sure; the sentence; the place."""
    head = look.text(witness.source, "bold")
    copy = look.say("witness.copy", name=witness.copy_of) if witness.copy_of else ""
    yield head.append_text(look.tail((witness.published, copy, *witness.notes)))
    yield look.marked(witness.pieces, style)
    yield look.text(witness.place, "dim")


def _sides(sides: Sequence[Side], look: Look, style: str) -> RenderableType:
    """Side by side where the screen is wide and they are few, else one below the other."""
    bar = f"{look.glyphs.bar}  "
    blocks = [
        Barred(
            _side(side, look, style),
            f"{letter(at)}  " if sides[1:] else bar,
            bar,
            style,
        )
        for at, side in enumerate(sides)
    ]
    if look.width < _BESIDE or not 2 <= len(blocks) <= _AT_MOST:
        return Group(*(part for block in blocks for part in (block, Text(""))))
    table = Table.grid(padding=(0, 3, 0, 0), pad_edge=False, expand=True)
    for _ in blocks:
        table.add_column(ratio=1, overflow="fold")
    table.add_row(*blocks)
    return Group(table, Text(""))


def _side(side: Side, look: Look, style: str) -> RenderableType:
    lines = [_values(side.values, look, f"bold {style}")]
    heads = [(witness.source, witness.published, witness.notes) for witness in side.witnesses]
    for at, witness in enumerate(side.witnesses[:_MOST]):
        head, *sentence = witness_lines(witness, look, f"bold underline {style}")
        again = at > 0 and heads[at] == heads[at - 1]
        lines += sentence if again else [*[Text("")] * bool(at), head, *sentence]
    if len(side.witnesses) > _MOST:
        more = look.speech.counted("count.more", len(side.witnesses) - _MOST)
        lines.append(look.text(more, "dim"))
    if side.copies:
        copiers = look.speech.listed(tuple(dict.fromkeys(copy.source for copy in side.copies)))
        lines.append(look.text(look.say("witness.repeated", names=copiers), "dim"))
    return Group(*lines)


def _values(values: Iterable[Value], look: Look, style: str) -> Text:
    """Values in words, each with its notation where that says something else."""
    shown = Text(overflow="fold")
    for at, value in enumerate(evidence.merged(values)):
        shown.append("; " * bool(at)).append_text(look.text(value.words, style))
        if not value.same:
            shown.append("  ").append_text(look.text(value.notation, "dim"))
    return shown


def _reasons(finding: Finding, names: Index, look: Look, first: bool) -> RenderableType:
    titles = {key: look.say(key) for key in ("finding.why", "finding.rule", "finding.remedy")}
    rows = grid(max(_TITLE, *map(len, titles.values())), None, gap=2)
    why = names.whys.get(finding.rule)
    told = evidence.reasons(finding.explanation, why)
    if told:
        bullets = grid(1, None)
        for sentence in told:
            bullets.add_row(look.text(look.glyphs.bullet, "dim"), look.text(sentence))
        rows.add_row(look.text(titles["finding.why"], "dim"), bullets)
    if first and why:
        rows.add_row(look.text(titles["finding.rule"], "dim"), look.text(why))
    if finding.remedy:
        rows.add_row(look.text(titles["finding.remedy"], "dim"), look.text(finding.remedy))
    return _narrowed(rows, look)


def _narrowed(content: RenderableType, look: Look) -> RenderableType:
    """Running text no wider than the eye can follow."""
    return Padding(content, (0, max(look.width - look.measure, 0), 0, 0))


def _tags(finding: Finding, names: Index, look: Look) -> Text:
    short = names.shorts[finding.fingerprint]
    grave = look.say(f"severity.{finding.severity.value}")
    tags = look.joined((grave, *_known(finding, look), finding.rule, short), "dim")
    if finding.because:
        tags.append("\n").append_text(look.text(sentence(finding.because), "dim"))
    return tags


def _known(finding: Finding, look: Look) -> tuple[str, ...]:
    return () if finding.status is Status.NEW else (look.say(f"status.{finding.status.value}"),)


def _article(article_id: str, names: Index, look: Look) -> Text:
    article = names.articles[article_id]
    head = look.text(article.source_name, "bold")
    rest = (evidence.published(article, look.speech), article.path if article.source else "")
    return head.append_text(look.tail(rest, "dim"))


def _add_row(rows: Table, finding: Finding, names: Index, look: Look) -> None:
    """Line and column; the value; below it the sentence that gives it."""
    claim = names.claims[names.speaker(finding)]
    article = names.articles[claim.article]
    [first] = evidence.witnesses((claim.id,), names, min(_LINE, look.measure - 14))
    head = _values(first.values, look, "bold")
    short = names.shorts[finding.fingerprint]
    tags = (*first.notes, *_known(finding, look), short, finding.because)
    line, column = article.lines.place(claim.span.start)
    rows.add_row(
        look.text(f"{line}:{column}", "dim"),
        Group(head.append_text(look.tail(tags, "dim")), look.marked(first.pieces)),
    )


def _place(names: Index, finding: Finding) -> tuple[int, str, int, str]:
    """Where the finding stands: its article in the order of the report, its place in the text."""
    claim = names.claims[names.speaker(finding)]
    rank = names.ranks[claim.article]
    return rank, claim.article, claim.span.start, finding.fingerprint
