"""An audit report in Markdown: what to file beside a story, and to read on a code host.

The same articles and rules give the same bytes; the day of the run is left out for that.
Nothing from an article can become a link, an image, HTML or a mention: see `escaped`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from unicodedata import category

from factcheck.formats import evidence
from factcheck.formats.evidence import Index, Side, Witness
from factcheck.formats.excerpt import Piece
from factcheck.formats.outcome import outcome
from factcheck.formats.safe import plain
from factcheck.formats.view import View
from factcheck.formats.words import count, letter
from factcheck.model.fact import Verdict
from factcheck.model.finding import Finding, Report, Status

NAME = "markdown"

_EXCERPT = 280  # characters of a sentence; a table cell bears no more
_TITLES = {
    Verdict.CONFLICT: "Conflicts",
    Verdict.INTERNAL: "Internal contradictions",
    Verdict.UPDATE: "Updates",
    Verdict.SINGLE_SOURCE: "Single-source assertions",
    Verdict.RELATED: "Related, in doubt",
    Verdict.UNRESOLVED: "Unresolved",
    Verdict.CORROBORATED: "Corroborated",
}
_IN_FULL = (Verdict.CONFLICT, Verdict.INTERNAL, Verdict.UPDATE, Verdict.RELATED)

# ASCII punctuation means something to Markdown or to a code host, but for the marks in the
# first class, a hyphen inside a word, a decimal point, and a full stop, bracket or colon that ends
# something (a digit and a full stop or a bracket begin a list).
_MEANS_SOMETHING = re.compile(
    r"(?![ ,'\"%?;/(=+])(?!(?<=[^\W_])-[^\W_])(?!(?<=\d)\.\d)"
    r"(?!(?<!\d)\.(?: |$))(?!(?<!\d)\))(?!:(?: |$))"
    r"[!-/:-@\[-`{-~]"
)


def render(report: Report, view: View) -> str:
    """The report as a Markdown document."""
    names = evidence.index(report, view)
    parts = [
        *_head(report, view),
        *(
            part
            for verdict, title in _TITLES.items()
            for part in _section(title, verdict, _of(report, verdict), names)
        ),
        *_articles(report),
        *_skipped(report),
        *_method(view),
    ]
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line; its punctuation as numeric entities.

    >>> escaped("<b>[link](http://x.y) | d'abord, 3.5 %")
    "&#60;b&#62;&#91;link&#93;(http&#58;//x&#46;y) &#124; d'abord, 3.5 %"
    """
    return _MEANS_SOMETHING.sub(lambda match: f"&#{ord(match[0])};", plain(text).strip())


def _head(report: Report, view: View) -> Iterator[str]:
    end = outcome(report, view)
    yield "# Fact-consistency audit"
    yield f"Exit status {end.status}: {escaped(end.why)}."
    numbers = evidence.numbers(report.findings)
    rows = [
        ("Articles", len(report.articles)),
        ("Claims", len(report.claims)),
        ("Facts", len(report.facts)),
        *((title, numbers[verdict.value]) for verdict, title in _TITLES.items()),
        ("Skipped", len(report.skipped)),
    ]
    yield _table(("", "Number"), [(title, str(number)) for title, number in rows], "lr")


def _section(
    title: str, verdict: Verdict, findings: Sequence[Finding], names: Index
) -> Iterator[str]:
    if not findings:
        return
    yield f"## {title}"
    if verdict in _IN_FULL:
        for finding in findings:
            yield from _in_full(finding, names)
    elif verdict is Verdict.CORROBORATED:
        yield _corroborated(findings, names)
    else:
        yield _in_brief(findings, names)


def _in_full(finding: Finding, names: Index) -> Iterator[str]:
    """Each side in a table, why the claims belong together, what to do."""
    yield f"### {escaped(finding.message)}"
    yield f"{_tags(finding)} · rule {escaped(finding.rule)} · {escaped(finding.fingerprint)}"
    parties = evidence.sides(finding, names, _EXCERPT)
    header = ("Source", "Published", "Sentence", "Normalized", "Where")
    rows = [row for at, side in enumerate(parties) for row in _side(at, side, len(parties))]
    yield _table(header, rows)
    told = evidence.reasons(finding.explanation, names.whys.get(finding.rule))
    if told:
        yield "Why:"
        yield "\n".join(f"- {escaped(sentence)}" for sentence in told)
    if finding.remedy:
        yield f"What to do: {escaped(finding.remedy)}"


def _side(at: int, side: Side, of: int) -> Iterator[tuple[str, ...]]:
    mark = f"**{letter(at)}** " if of > 1 else ""
    for witness in (*side.witnesses, *side.copies):
        yield (
            mark + _source(witness),
            escaped(witness.published),
            _sentence(witness.pieces),
            _normalized(witness),
            escaped(witness.place),
        )


def _in_brief(findings: Iterable[Finding], names: Index) -> str:
    rows = [
        (
            _source(witness),
            _sentence(witness.pieces),
            _normalized(witness),
            escaped(witness.place) + _known(finding),
        )
        for finding in findings
        for side in evidence.sides(finding, names, _EXCERPT)
        for witness in side.witnesses
    ]
    return _table(("Source", "Sentence", "Normalized", "Where"), rows)


def _corroborated(findings: Iterable[Finding], names: Index) -> str:
    rows = []
    for finding in findings:
        fact = names.facts.get(finding.claims[0])
        first, *_ = evidence.sides(finding, names, _EXCERPT)
        voices = fact.sources if fact else tuple(witness.source for witness in first.witnesses)
        rows.append(
            (
                escaped(finding.subject or ""),
                _normalized(first.witnesses[0]),
                escaped(", ".join(voices)),
                _sentence(first.witnesses[0].pieces),
            )
        )
    return _table(("Subject", "Normalized", "Sources", "As the first one says it"), rows)


def _articles(report: Report) -> Iterator[str]:
    yield "## Articles read"
    if not report.articles:
        yield "None."
        return
    names = {article.id: article for article in report.articles}
    claims = Counter(claim.article for claim in report.claims)
    rows = [
        (
            escaped(article.source_name)
            + (
                f" (copy of {escaped(names[article.copy_of].source_name)})"
                if article.copy_of
                else ""
            ),
            escaped(evidence.published(article)),
            escaped(article.language),
            str(claims[article.id]),
            escaped(article.path),
        )
        for article in report.articles
    ]
    yield _table(("Source", "Published", "Language", "Claims", "File"), rows, "lllrl")


def _skipped(report: Report) -> Iterator[str]:
    if report.skipped:
        yield "## Skipped"
        rows = [(escaped(skipped.path), escaped(skipped.reason)) for skipped in report.skipped]
        yield _table(("File", "Why"), rows)


def _method(view: View) -> Iterator[str]:
    yield "## Method"
    yield (
        "Values were read by tables of words, resolved against the date of each article, and "
        "joined where sentence, subject and role speak for one fact. A source counts once, and "
        "a copy not at all. "
        f"{count(len(view.rules), 'rule')} judged the facts{':' if view.rules else '.'}"
    )
    if view.rules:
        yield "\n".join(f"- {escaped(rule)}: {escaped(why)}" for rule, why in view.rules)


def _of(report: Report, verdict: Verdict) -> list[Finding]:
    order = tuple(Status)
    found = [finding for finding in report.findings if finding.verdict is verdict]
    return sorted(found, key=lambda finding: order.index(finding.status))


def _tags(finding: Finding) -> str:
    return f"{finding.severity.value.capitalize()}, {finding.status.value}"


def _known(finding: Finding) -> str:
    return "" if finding.status is Status.NEW else f" ({finding.status.value})"


def _source(witness: Witness) -> str:
    copy = f" (copy of {escaped(witness.copy_of)})" if witness.copy_of else ""
    notes = f" ({escaped(', '.join(witness.notes))})" if witness.notes else ""
    return f"{escaped(witness.source)}{copy}{notes}"


def _normalized(witness: Witness) -> str:
    return "; ".join(
        escaped(value.words)
        + ("" if value.notation == value.words else f" · {escaped(value.notation)}")
        for value in witness.values
    )


def _sentence(pieces: Sequence[Piece]) -> str:
    """The excerpt with its values in bold."""
    texts = ["", *(piece.text for piece in pieces), ""]
    return "".join(
        _bold(piece.text, texts[at][-1:], texts[at + 2][:1])
        if piece.marked
        else _spaced(piece.text)
        for at, piece in enumerate(pieces)
    )


def _spaced(text: str) -> str:
    """Escaped, with its blanks kept at the ends where a value follows or goes before."""
    before, after = " " * text.startswith(" "), " " * text.endswith(" ")
    return before + escaped(text) + after if text.strip() else " "


def _bold(text: str, before: str, after: str) -> str:
    """Stars mark only what they flank (CommonMark 6.2); beside a letter it may take a tag."""
    flanked = (text[:1].isalnum() or _ends(before)) and (text[-1:].isalnum() or _ends(after))
    return f"**{escaped(text)}**" if flanked else f"<b>{escaped(text)}</b>"


def _ends(character: str) -> bool:
    """Whether a word ends here: nothing, a blank or a punctuation mark."""
    return not character or category(character)[0] in "PZ"


def _table(header: Sequence[str], rows: Iterable[Sequence[str]], align: str = "") -> str:
    rules = [("---:" if align[at : at + 1] == "r" else "---") for at in range(len(header))]
    return "\n".join("| " + " | ".join(row) + " |" for row in (header, rules, *rows))
