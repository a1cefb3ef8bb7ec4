"""What stands behind a finding, ready to show: its sides, and who says what in which sentence.

Every text in these records is safe to show (`formats.safe`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby, pairwise

from factcheck.formats.excerpt import Piece, excerpt
from factcheck.formats.safe import plain
from factcheck.formats.words import moment, words
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Modality, Unresolved
from factcheck.model.fact import Fact
from factcheck.model.finding import Finding, Report
from factcheck.values.notation import write

NO_DATE = "no date"
_SHORTEST = 8


@dataclass(frozen=True, slots=True)
class Index:
    """A report's records by what names them, made once for a rendering."""

    encoding: str
    articles: Mapping[str, Article]
    claims: Mapping[str, Claim]
    facts: Mapping[str, Fact]  # by the id of each claim
    shorts: Mapping[str, str]  # fingerprint -> its shortest beginning that no other one has


@dataclass(frozen=True, slots=True)
class Value:
    """A value in words and in canonical notation; the same text twice where it is unresolved."""

    words: str
    notation: str


@dataclass(frozen=True, slots=True)
class Witness:
    """One sentence that gives a value, and where it stands.

    Attributes:
        place: `path:line:column` of its first value.
        copy_of: the source that the article repeats, or None.
        notes: what weakens or credits the statement: "hedged", "credits Reuters".
    """

    source: str
    published: str
    place: str
    pieces: tuple[Piece, ...]
    copy_of: str | None
    notes: tuple[str, ...]
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """Those who give one value (or values that the rule holds to be one)."""

    values: tuple[Value, ...]
    witnesses: tuple[Witness, ...]
    copies: tuple[Witness, ...]


def index(report: Report, encoding: str = "utf-8") -> Index:
    """Look-ups for one report."""
    return Index(
        encoding,
        {article.id: article for article in report.articles},
        {claim.id: claim for claim in report.claims},
        {claim: fact for fact in report.facts for claim in fact.claims},
        shorts(finding.fingerprint for finding in report.findings),
    )


def shorts(fingerprints: Iterable[str]) -> dict[str, str]:
    """Each fingerprint's shortest beginning that names it alone: scheme and eight digits or more.

    >>> shorts(["fc1:0123456789ab", "fc1:01234567ffff"])
    {'fc1:0123456789ab': 'fc1:012345678', 'fc1:01234567ffff': 'fc1:01234567f'}
    """
    every = sorted(set(fingerprints))
    least = [one.find(":") + 1 + _SHORTEST for one in every]
    shared = [0, *(_shared(left, right) for left, right in pairwise(every)), 0]
    return {
        one: one[: max(least[at], shared[at] + 1, shared[at + 1] + 1)]
        for at, one in enumerate(every)
    }


def sides(finding: Finding, names: Index, limit: int) -> tuple[Side, ...]:
    """The finding's sides in order; one side where it has none. `limit` is an excerpt's length."""
    return tuple(_side(ids, names, limit) for ids in finding.sides or (finding.claims,) if ids)


def witnesses(ids: Iterable[str], names: Index, limit: int) -> tuple[Witness, ...]:
    """One witness a sentence, in the order of the claims."""
    claims = [names.claims[each] for each in ids]
    by_sentence: dict[tuple[str, int], list[Claim]] = {}
    for claim in claims:
        by_sentence.setdefault((claim.article, claim.sentence), []).append(claim)
    return tuple(_witness(group, names, limit) for group in by_sentence.values())


def value(claim: Claim, encoding: str = "utf-8") -> Value:
    """A claim's value, rate included: "200 US dollars per employee"."""
    said = words(claim.value) + (f" per {claim.per}" if claim.per else "")
    if isinstance(claim.value, Unresolved):
        return Value(plain(said, encoding), plain(said, encoding))
    return Value(plain(said, encoding), plain(write(claim.value), encoding))


def published(article: Article, encoding: str = "utf-8") -> str:
    """When the article appeared, in words."""
    if article.published is None:
        return NO_DATE
    return plain(moment(article.published.moment, weekday=False), encoding)


def source(article: Article, encoding: str = "utf-8") -> str:
    """Who publishes, safe to show."""
    return plain(article.source_name, encoding)


def place(claim: Claim, article: Article, encoding: str = "utf-8") -> str:
    """`path:line:column`, safe to show."""
    line, column = article.lines.place(claim.span.start)
    return f"{plain(article.path, encoding)}:{line}:{column}"


def notes(claim: Claim, encoding: str = "utf-8") -> tuple[str, ...]:
    """What an editor must know to weigh the statement."""
    found = [] if claim.modality is Modality.ASSERTED else [claim.modality.value]
    if claim.attribution:
        found.append(f"credits {plain(claim.attribution, encoding)}")
    return tuple(found)


def numbers(findings: Iterable[Finding]) -> Counter[str]:
    """How many findings each verdict has, by its name."""
    return Counter(finding.verdict.value for finding in findings)


def _side(ids: Iterable[str], names: Index, limit: int) -> Side:
    every = witnesses(ids, names, limit)
    return Side(
        tuple(dict.fromkeys(each for witness in every for each in witness.values)),
        tuple(witness for witness in every if witness.copy_of is None) or every,
        tuple(witness for witness in every if witness.copy_of is not None)
        if any(witness.copy_of is None for witness in every)
        else (),
    )


def _witness(claims: list[Claim], names: Index, limit: int) -> Witness:
    first, article = claims[0], names.articles[claims[0].article]
    original = names.articles.get(article.copy_of or "")
    sentence = article.sentences[first.sentence].span
    spans = [claim.span for claim in claims]
    said = [note for claim in claims for note in notes(claim, names.encoding)]
    return Witness(
        source=source(article, names.encoding),
        published=published(article, names.encoding),
        place=place(first, article, names.encoding),
        pieces=excerpt(article.text, sentence, spans, limit, names.encoding),
        copy_of=source(original, names.encoding) if original else None,
        notes=tuple(dict.fromkeys(said)),
        values=tuple(dict.fromkeys(value(claim, names.encoding) for claim in claims)),
    )


def _shared(left: str, right: str) -> int:
    """How many characters the two begin with alike."""
    pairs = groupby(zip(left, right, strict=False), key=lambda pair: pair[0] == pair[1])
    alike, run = next(pairs, (False, iter(())))
    return sum(1 for _ in run) if alike else 0
