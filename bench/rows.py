"""Which table rows only one dossier needs: `python -m bench.rows GOLD`.

A row is needed by a dossier if, without it, fewer of the dossier's claims are read as gold has
them. Each row of the packs whose words stand in any article is taken out in turn, and the articles
that hold its words are read again; a row that two dossiers need is left at that. A row that one
dossier alone needs is not wrong, but nothing of this gold says that it helps another story. Of
the joining tables (concepts, roles) it is only counted where their words occur.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import _lru_cache_wrapper
from pathlib import Path

from bench import accuracy, joining
from bench.compare import Judged, judged
from bench.tables import Row, occurs, plain, rows_of, without
from factcheck.context.time.anchor import resolve_all
from factcheck.kinds import find_all
from factcheck.lang import PACKS
from factcheck.model.article import Article
from factcheck.model.claim import Unresolved
from factcheck.values.notation import write
from tests.scoring import Figures, score_reading

ENOUGH = 2
"""In so many dossiers a row has shown its use."""


@dataclass(frozen=True)
class Text:
    """An article with its gold, the text in plain form, and its score with all rows."""

    dossier: str
    judged: Judged
    plain: str
    score: int


@dataclass
class Tally:
    """What became of the rows of a language.

    Attributes:
        rows: all of them.
        occurring: those whose words stand in an article.
        in_one: those of them whose words stand in one dossier only.
        needed: those that two dossiers need.
        harmful: those without which a dossier is read better and none worse, and that dossier.
    """

    rows: int = 0
    occurring: int = 0
    in_one: int = 0
    needed: int = 0
    harmful: list[tuple[Row, str]] = field(default_factory=list)


def main(arguments: list[str]) -> None:
    """Print how many rows one dossier alone needs, by table, and which they are."""
    dossiers = accuracy.given(Path(arguments[0]))
    texts = [
        Text(dossier.articles.name, each, plain(each.article.text), good(each))
        for dossier in dossiers
        for each in judged(dossier)
    ]
    print(f"{len(dossiers)} dossiers, {len(texts)} articles; tables that the kinds read by\n")
    lonely: list[tuple[Row, str]] = []
    harmful: list[tuple[Row, str]] = []
    for code in sorted(PACKS):
        tally = Tally()
        lonely += list(_of_one(code, [each for each in texts if _in(code, each)], tally))
        harmful += tally.harmful
        print(
            f"{code}: {tally.rows} rows, {tally.occurring} of them with words in the articles"
            f" ({tally.in_one} in one dossier only), {tally.needed} needed by two dossiers or more"
        )
    _print_lonely(lonely)
    _print_rows(f"{len(harmful)} rows do harm in one dossier and good in none:", harmful)
    print("\nJoining tables, by the occurrence of their words alone:")
    told = ((each.dossier, each.judged.article) for each in texts)
    for line in joining.lines((name, article.language, article.text) for name, article in told):
        print(line)


def _print_lonely(lonely: Sequence[tuple[Row, str]]) -> None:
    by_table = Counter(f"{row.code} {row.part}.{row.field}" for row, _ in lonely)
    print(f"\n{len(lonely)} rows are needed by one dossier alone, by table:")
    for table, number in sorted(by_table.items(), key=lambda item: (-item[1], item[0])):
        print(f"{number:>5}  {table}")
    _print_rows("Which they are:", lonely)


def _print_rows(title: str, rows: Sequence[tuple[Row, str]]) -> None:
    print(f"\n{title}")
    for row, dossier in rows:
        print(f"  {row}  ({dossier})")


def _in(code: str, text: Text) -> bool:
    return text.judged.article.language == code


def _of_one(code: str, texts: Sequence[Text], tally: Tally) -> Iterator[tuple[Row, str]]:
    """The rows of a language that one dossier alone needs, and its name; the rest is tallied."""
    pack = PACKS[code]
    rows = list(dict.fromkeys(rows_of(pack)))
    tally.rows = len(rows)
    for row in rows:
        holding = [text for text in texts if occurs(row, text.plain)]
        tally.occurring += bool(holding)
        tally.in_one += len({text.dossier for text in holding}) == 1
        if not holding:
            continue
        PACKS[code] = without(pack, row)
        forget()
        needing, harmed = _changed(holding)
        if len(needing) == 1:
            yield row, needing[0]
        tally.needed += len(needing) > 1
        tally.harmful += [(row, harmed[0])] if harmed and not needing else []
    PACKS[code] = pack
    forget()


def _changed(texts: Iterable[Text]) -> tuple[list[str], list[str]]:
    """The dossiers that are read worse now, and those that are read better.

    It stops behind the dossier that makes enough of the first.
    """
    change: dict[str, int] = defaultdict(int)
    for text in texts:
        if text.dossier not in change and sum(by < 0 for by in change.values()) >= ENOUGH:
            break
        change[text.dossier] += good(text.judged) - text.score
    return (
        [dossier for dossier, by in change.items() if by < 0],
        [dossier for dossier, by in change.items() if by > 0],
    )


def forget() -> None:
    """Empty every cache of the package, so that it reads by the packs as they now are."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "factcheck":
            for value in vars(module).values():
                if isinstance(value, _lru_cache_wrapper):
                    value.cache_clear()


def good(text: Judged) -> int:
    """What is right in the reading of an article, less what is wrong or missing."""
    gold = replace(
        text.gold,
        claims={key: each for key, each in text.gold.claims.items() if each.file == text.file},
        look_alikes=tuple(each for each in text.gold.look_alikes if each[0] == text.file),
    )
    figures = Figures()
    try:
        claims = list(_claims(text.article))
    except Exception:  # another table leans on the row that was taken out
        claims = []
    score_reading(gold, claims, {text.article.id: text.file}, figures)
    return figures.hit.total() - figures.missed.total() - figures.false.total()


def _claims(article: Article) -> Iterator[dict[str, object]]:
    for number, each in enumerate(resolve_all(article, find_all(article))):
        span, value = each.mention.span, each.value
        yield {
            "id": f"{article.id}#{number}",
            "article": article.id,
            "kind": each.mention.kind,
            "text": span.of(article.text),
            "start": span.start,
            "end": span.end,
            "in": article.zone_of(span).value,
            "normalized": None if isinstance(value, Unresolved) else write(value),
        }


if __name__ == "__main__":
    main(sys.argv[1:])
