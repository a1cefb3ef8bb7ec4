"""What stands behind a finding, ready to show: its sides, and who says what in which sentence.

Every text in these records is safe to show (`formats.safe`).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import groupby, pairwise

from factcheck.formats.catalogue import ENGLISH, Speech
from factcheck.formats.excerpt import Piece, excerpt
from factcheck.formats.safe import fitted, plain
from factcheck.formats.view import View
from factcheck.formats.words import moment, per, sentence, words
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Modality, Unresolved
from factcheck.model.fact import Fact
from factcheck.model.finding import Finding, Report
from factcheck.values.notation import write
from factcheck.values.quantity import Quantity
from factcheck.values.title import Title
from factcheck.values.units import MEASURES
from factcheck.values.when import Moment
from factcheck.values.wording import Wording

_SHORTEST = 8
_AGAINST = ("Against it", "Contre\N{NO-BREAK SPACE}:")


@dataclass(frozen=True, slots=True)
class Index:
    """A report's records by what names them, made once for a rendering."""

    speech: Speech
    articles: Mapping[str, Article]
    ranks: Mapping[str, int]  # article id -> its number in the report
    claims: Mapping[str, Claim]
    facts: Mapping[str, Fact]  # by the id of each claim
    shorts: Mapping[str, str]  # fingerprint -> its shortest beginning that no other one has
    whys: Mapping[str, str]  # rule id -> why the rule exists

    def speaker(self, finding: Finding) -> str:
        """The claim by which a finding is shown in brief: the first of a draft, or of no copy."""
        own = (each for each in finding.claims if self.leads(each))
        return next(own, finding.claims[0])

    def leads(self, claim_id: str) -> bool:
        """Whether a claim is shown before those that only repeat: a draft's always is."""
        article = self.articles[self.claims[claim_id].article]
        return article.profile.is_draft or self.original(claim_id) is None

    def original(self, claim_id: str) -> Article | None:
        """The article that the claim's article repeats, where it is a copy of one that was read."""
        return self.articles.get(self.articles[self.claims[claim_id].article].copy_of or "")


@dataclass(frozen=True, slots=True)
class Value:
    """A value in words and in canonical notation; the same text twice where it is unresolved.

    `noun` is the counted noun that both end in, where there is one.
    """

    words: str
    notation: str
    noun: str = ""

    @property
    def same(self) -> bool:
        """Whether the notation says nothing that the words do not."""
        return self.words.replace("\N{NO-BREAK SPACE}", " ") == self.notation


@dataclass(frozen=True, slots=True)
class Witness:
    """One sentence that gives a value, and where it stands.

    Attributes:
        place: `path:line:column` of its first value.
        copy_of: the source that the article repeats, or None.
        notes: what weakens or credits the statement: "hedged", "credits Reuters".
        aside: whether it only repeats what another says, and is no draft.
    """

    source: str
    published: str
    place: str
    pieces: tuple[Piece, ...]
    copy_of: str | None
    notes: tuple[str, ...]
    values: tuple[Value, ...]
    aside: bool = False


@dataclass(frozen=True, slots=True)
class Side:
    """Those who give one value (or values that the rule holds to be one)."""

    values: tuple[Value, ...]
    witnesses: tuple[Witness, ...]
    copies: tuple[Witness, ...]


def index(report: Report, view: View) -> Index:
    """Look-ups for one report."""
    return Index(
        Speech(view.language, view.encoding),
        {article.id: article for article in report.articles},
        {article.id: rank for rank, article in enumerate(report.articles)},
        {claim.id: claim for claim in report.claims},
        {claim: fact for fact in report.facts for claim in fact.claims},
        shorts(finding.fingerprint for finding in report.findings),
        {rule: " ".join(why.split()) for rule, why in view.rules},
    )


def shorts(fingerprints: Iterable[str]) -> dict[str, str]:
    """Each fingerprint's shortest beginning that names it: scheme and eight digits or more.

    The ordinal that tells equal ones apart stays behind it.

    >>> shorts(["fc1:0123456789ab", "fc1:01234567ffff", "fc1:01234567ffff-2"])["fc1:01234567ffff-2"]
    'fc1:01234567f-2'
    """
    every = tuple(fingerprints)
    stems = sorted({each.partition("-")[0] for each in every})
    shared = [0, *(_shared(left, right) for left, right in pairwise(stems)), 0]
    lengths = {
        stem: max(stem.find(":") + 1 + _SHORTEST, shared[at] + 1, shared[at + 1] + 1)
        for at, stem in enumerate(stems)
    }
    return {each: _short(each, lengths) for each in every}


def brief(fingerprint: str) -> str:
    """The beginning of a fingerprint that no finding of the report has."""
    return fingerprint[: fingerprint.find(":") + 1 + _SHORTEST]


def _short(fingerprint: str, lengths: Mapping[str, int]) -> str:
    stem, hyphen, ordinal = fingerprint.partition("-")
    return f"{stem[: lengths[stem]]}{hyphen}{ordinal}"


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


def value(claim: Claim, speech: Speech = ENGLISH) -> Value:
    """A claim's value, rate included: "200 US dollars per employee"."""
    said = per(words(claim.value, speech.language), claim.per, speech.language)
    if isinstance(claim.value, Wording | Title):
        shown = plain(said, speech.encoding)
    else:
        shown = plain(fitted(said, speech.encoding), speech.encoding)
    if isinstance(claim.value, Unresolved | Wording):
        return Value(shown, shown)
    unit = claim.value.unit if isinstance(claim.value, Quantity) and not claim.per else ""
    noun = "" if unit in MEASURES else plain(fitted(unit, speech.encoding), speech.encoding)
    return Value(shown, plain(write(claim.value), speech.encoding), noun)


def merged(values: Iterable[Value]) -> tuple[Value, ...]:
    """The values, those that count the same number of differently named things as one.

    >>> merged([Value("3 mort", "3 mort", "mort"), Value("3 dead", "3 dead", "dead")])
    (Value(words='3 mort/dead', notation='3 mort/dead', noun=''),)
    """
    groups: dict[str, list[Value]] = {}
    for each in values:
        groups.setdefault(each.words.removesuffix(each.noun), []).append(each)
    return tuple(
        Value(
            "/".join([group[0].words, *(each.noun for each in group[1:])]),
            "/".join([group[0].notation, *(each.noun for each in group[1:])]),
        )
        for group in groups.values()
    )


def published(article: Article, speech: Speech = ENGLISH) -> str:
    """When the article appeared, in words."""
    if article.published is None:
        return speech.say("witness.no-date")
    said = moment(article.published.moment, weekday=False, language=speech.language)
    return plain(fitted(said, speech.encoding), speech.encoding)


def day(date: date, speech: Speech = ENGLISH) -> str:
    """A day in words: "30 June 2026"."""
    said = moment(Moment(date.year, date.month, date.day), weekday=False, language=speech.language)
    return fitted(said, speech.encoding)


def source(article: Article, encoding: str = "utf-8") -> str:
    """Who publishes, safe to show."""
    return plain(article.source_name, encoding)


def place(claim: Claim, article: Article, encoding: str = "utf-8") -> str:
    """`path:line:column`, safe to show."""
    line, column = article.lines.place(claim.span.start)
    return f"{plain(article.path, encoding)}:{line}:{column}"


def reasons(explanation: Iterable[str], without: str | None = None) -> tuple[str, ...]:
    """An explanation in sentences, each once and what speaks against it last; not the one that is
    told elsewhere.

    >>> told = ["against it: they are far apart", "both are prices", "both are prices", "Why."]
    >>> reasons(told, without="Why.")
    ('Both are prices.', 'Against it: they are far apart.')
    """
    told = dict.fromkeys(sentence(each) for each in explanation if each != without)
    return tuple(sorted(told, key=lambda each: each.startswith(_AGAINST)))


def notes(claim: Claim, speech: Speech = ENGLISH) -> tuple[str, ...]:
    """What an editor must know to weigh the statement."""
    sure = claim.modality is Modality.ASSERTED
    found = [] if sure else [speech.say(f"modality.{claim.modality.value}")]
    if claim.attribution:
        credited = plain(claim.attribution, speech.encoding)
        found.append(speech.say("witness.credits", name=credited))
    return tuple(found)


def numbers(findings: Iterable[Finding]) -> Counter[str]:
    """How many findings each verdict has, by its name."""
    return Counter(finding.verdict.value for finding in findings)


def _side(ids: Iterable[str], names: Index, limit: int) -> Side:
    every = witnesses(ids, names, limit)
    return Side(
        tuple(dict.fromkeys(each for witness in every for each in witness.values)),
        tuple(witness for witness in every if not witness.aside) or every,
        tuple(witness for witness in every if witness.aside)
        if any(not witness.aside for witness in every)
        else (),
    )


def _witness(claims: list[Claim], names: Index, limit: int) -> Witness:
    first, article = claims[0], names.articles[claims[0].article]
    original = names.original(first.id)
    whole = article.sentences[first.sentence].span
    spans = [claim.span for claim in claims]
    said = [note for claim in claims for note in notes(claim, names.speech)]
    return Witness(
        source=source(article, names.speech.encoding),
        published=published(article, names.speech),
        place=place(first, article, names.speech.encoding),
        pieces=excerpt(article.text, whole, spans, limit, names.speech.encoding),
        copy_of=source(original, names.speech.encoding) if original else None,
        notes=tuple(dict.fromkeys(said)),
        aside=not names.leads(first.id),
        values=tuple(dict.fromkeys(value(claim, names.speech) for claim in claims)),
    )


def _shared(left: str, right: str) -> int:
    """How many characters the two begin with alike."""
    pairs = groupby(zip(left, right, strict=False), key=lambda pair: pair[0] == pair[1])
    alike, run = next(pairs, (False, iter(())))
    return sum(1 for _ in run) if alike else 0
