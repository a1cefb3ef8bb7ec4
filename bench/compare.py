"""The checker beside its peers: speed on the same texts, and values against the same gold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath

from bench import peers, values
from bench.accuracy import Dossier
from bench.reading import sources_of, speed
from factcheck.model.article import Article
from factcheck.model.claim import Claim, Unresolved
from factcheck.model.source import Source
from factcheck.pipeline import read
from factcheck.text.build import build
from factcheck.values.notation import write
from tests.goldfile import Gold, load

SECONDS = {"seeds": 15.0, "dossiers": 110.0}
"""How long a peer may read each set; what it read until then counts."""

CODES = ("fr", "en")

Answers = Sequence[Sequence[values.Answer]]
"""What a reader says of each article, in order; of fewer than all where it was too slow."""


@dataclass(frozen=True)
class Judged:
    """An article with its gold."""

    article: Article
    gold: Gold
    file: str


def lines(seeds: Dossier, dossiers: Sequence[Dossier]) -> Iterator[str]:
    """Two tables: kilobytes a second, and shares of gold's claims read right."""
    articles = [each for dossier in dossiers for each in judged(dossier)]
    sets = {
        "seeds": [build(source) for source in sources_of([seeds.articles])],
        "dossiers": [each.article for each in articles],
    }
    yield f"{'KB of UTF-8 a second':<28}" + "".join(f"{name:>10}" for name in sets)
    speeds = [speed(sources_of([seeds.articles])), speed(_sources(dossiers))]
    yield _rates("factcheck", speeds) + "  all kinds"
    tables = {"factcheck": _counts(articles, [_ours(each.article) for each in articles])}
    amounts = list(_amounts(articles))
    alone = []
    for peer, outcome in peers.outcomes(sets, [words for words, _ in amounts], SECONDS):
        if isinstance(outcome, str):
            yield f"{peer.name:<28}  could not be run: {outcome}"
            continue
        title = f"{peer.name} {outcome['version']}"
        yield _rates(title, [found["rate"] for found in outcome["sets"].values()]) + (
            f"  {peer.note}{_left(outcome)}"
        )
        if "amounts" in outcome:
            alone.append(f"{peer.name} {_share(outcome['amounts'], amounts)}")
        else:
            tables[peer.name] = _counts(articles, outcome["sets"]["dossiers"]["answers"])
    yield "\nGold's claims of the dossiers: words found, value right; what is said: on gold's words"
    yield from _table(tables)
    yield from (f"Amounts by their words alone, value right: {each}" for each in alone)


def _table(tables: Mapping[str, values.Counts]) -> Iterator[str]:
    yield f"{'':<30}" + "".join(f"  {code} found   right on gold" for code in CODES)
    for group in values.GROUPS:
        for title, counts in tables.items():
            if any(counts[key].said for key in counts if key[0] == group):
                cells = (counts.get((group, code), values.Count()).cells for code in CODES)
                yield f"{group:<12}{title:<18}" + " ".join(cells)


def _rates(title: str, rates: Sequence[float]) -> str:
    return f"{title:<28}" + "".join(f"{rate:>10.1f}" for rate in rates)


def _left(outcome: peers.Outcome) -> str:
    """What the peer did not read, in words; nothing where it read all."""
    said = []
    for name, found in outcome["sets"].items():
        unread = found["articles"] - len(found["answers"])
        failed = sum(answers is None for answers in found["answers"])
        said += [f"{unread} articles of the {name} not read in time"] if unread else []
        said += [f"{failed} articles of the {name} failed"] if failed else []
    return "".join(f"; {each}" for each in said)


def judged(dossier: Dossier) -> Iterator[Judged]:
    """The articles of a dossier, each with the gold of all."""
    gold = load(dossier.gold, dossier.articles, dossier.not_claims)
    for source in sources_of([dossier.articles]):
        file = PurePath(source.path).name
        if file in gold.languages:
            yield Judged(build(source), gold, file)


def _sources(dossiers: Sequence[Dossier]) -> Sequence[Source]:
    return sources_of(dossier.articles for dossier in dossiers)


def _counts(articles: Sequence[Judged], answers: Answers) -> values.Counts:
    counts: values.Counts = {}
    for each, said in zip(articles, answers, strict=False):
        spans = [(told.span.start, told.span.end) for _, told in peers.told(each.article)]
        values.count(each.gold, each.file, spans, said or (), counts)
    return counts


def _ours(article: Article) -> list[values.Answer]:
    return [_answer(claim) for claim in read(article) if claim.speaks]


def _answer(claim: Claim) -> values.Answer:
    kind = "date" if claim.kind == "deadline" else claim.kind
    said = [] if isinstance(claim.value, Unresolved) else [write(claim.value)]
    return claim.span.start, claim.span.end, kind, said


def _amounts(articles: Sequence[Judged]) -> Iterator[tuple[str, Sequence[str | None]]]:
    """The words of each amount of gold, and its values."""
    for each in articles:
        for claim in each.gold.claims.values():
            if claim.file == each.file and claim.kinds == {"money"} and None not in claim.values:
                yield each.article.text[claim.start : claim.end], claim.values


def _share(said: Sequence[str | None], true: Sequence[tuple[str, Sequence[str | None]]]) -> str:
    right = sum(
        amount is not None and values.right([amount], wanted)
        for amount, (_, wanted) in zip(said, true, strict=True)
    )
    return f"{right / max(len(true), 1):.3f} of {len(true)}"
